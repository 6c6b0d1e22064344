import Notes

/// The numbers inside an English sentence, with their units.
///
/// Fires on a sentence with one number, or two of which the last is asked, and on a share at its start ("3% of …"); the rest of
/// the sentence is the question, so that the condition stays in it. Pages, figures and numbers of a series are no facts.
enum Quantities {
  private static let mostSentences = 12

  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      let line = page.text(node)
      guard page[node].isMatter, page[node].label == nil, line.hasDigit, line.hasLatin, !line.hasHangul, !line.hasHan,
        !line.hasKana, !Example.isExample(line), page.pairs[node] == nil
      else { return [] }
      return page.sentences[node].prefix(mostSentences).enumerated().flatMap { place, sentence in
        drafts(sentence, place, node, page)
      }
    }
  }

  /// What the number of a sentence takes of its line: what else the sentence says is left to others.
  static func aspect(_ place: Int) -> Draft.Aspect { .part(3_500 + place) }

  private static func drafts(_ sentence: Inline, _ place: Int, _ node: Int, _ page: Page) -> [Draft] {
    let text = sentence.text.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard text.hasDigit, text.wordCount >= 5, text.count <= 420, text.scalars.last != "?", text.scalars.last != ":",
      text.scalars.last != ",", !EnglishStatement.isRemark(text)
    else { return [] }
    let subject = Subjects.prefix(for: text, node, page)
    guard !subject.isEmpty || page.subjectNodes[node] > 0 || text.first?.isUpper ?? false else { return [] }
    var found: [(Range<Int>, Draft.Aspect)] = []
    if let share = share(in: text) { found.append((share, .part(3_000 + place))) }
    if let amount = amount(in: text), !page.isTaken(node, .statement(place)) || isMeasure(text[amount]) {
      found.append((amount, Quantities.aspect(place)))
    }
    return found.compactMap { range, aspect in
      guard
        !sentence.spans.contains(where: {
          [.strong, .highlight, .code, .formula].contains($0.mark) && $0.range.overlaps(range)
        }),
        let question = Cloze.make(text, range)
      else { return nil }
      let confidence = WorkedExample.holds(node, page) ? Draft.doubtful : 0.6
      if let asked = EnglishQuestion.number(in: text, at: range) {
        return Draft(
          .question, ask: subject.isEmpty ? asked : subject + asked.loweredStart, [text[range]], at: node, of: page,
          confidence: confidence > 0.5 ? 0.7 : confidence
        ).claiming(aspect, of: [node]).claiming(.statement(place), of: [node])
      }
      return Draft(.cloze, ask: subject + question, [text[range]], at: node, of: page, confidence: confidence).claiming(
        aspect, of: [node])
    }
  }

  /// Words before a number that measures.
  private static let measuring = Set(
    Text(
      "than to of in is are was were at about least most by over under nearly approximately around from and between exactly only has have since until up x equals year roughly"
    ).words)

  private static let months = Set(
    Text("january february march april may june july august september october november december").words)

  /// Words before a number that only tells one from another.
  private static let series = Set(
    Text("layer level type class section s version step phase part group chapter page figure port stage no number rule")
      .words)

  /// The only number of a sentence, with the word it counts.
  static func amount(in text: Text) -> Range<Int>? {
    let words = EnglishBlank.ranges(text)
    let numbers = words.indices.filter {
      !isBracketed(text, words[$0].lowerBound) && text[words[$0]].hasDigit
        && text[words[$0]].filter(\.isDigit).count * 2 >= text[words[$0]].count
    }
    guard (1...2).contains(numbers.count), let found = numbers.last, found > 0, !text[words[found]].contains("(") else {
      return nil
    }
    var upper = words[found].upperBound
    let before = text[words[found - 1]].trimming { !$0.isLatin }.lowercased
    // "Layer 3", "s. 15", "802.1q": a number that is a name.
    let number = text[words[found]]
    let isName = text[words[found - 1]].first?.isUpper ?? false && !months.contains(before)
    if isName
      && (found > 1 || !measuring.contains(before) && !before.isOne(of: ["for", "after", "with", "within"]))
      || series.contains(before)
      || number.contains(".") && number.hasLatin
    {
      return nil
    }
    let hasUnit = found + 1 < words.count && text[words[found]].scalars.last?.isWordPart ?? false
    // "process 2", "figure 3": a number that only tells one from another.
    guard
      hasUnit || before.isEmpty || measuring.contains(before) || months.contains(before)
        || text[words[found]].contains("%")
    else {
      return nil
    }
    if found + 1 < words.count,
      isUnit(text[words[found + 1]].trimming { !$0.isLatin }) || isSign(text[words[found + 1]])
    {
      upper = words[found + 1].upperBound
    }
    var lower = words[found].lowerBound
    // "143 000": a space between the thousands.
    if numbers.count == 2, numbers[0] + 1 == found, text[words[found]].prefix(3).allSatisfy(\.isDigit),
      text[words[found]].filter(\.isDigit).count == 3, text[words[numbers[0]]].allSatisfy(\.isDigit),
      text[words[numbers[0]]].count <= 3
    {
      return words[numbers[0]].lowerBound..<words[found].upperBound
    }
    // "between 6 and 7": both ends are one amount.
    if numbers.count == 2, numbers[0] + 2 == found, numbers[0] > 0,
      text[words[found - 1]].isOne(of: ["and", "to"]),
      text[words[numbers[0] - 1]].lowercased.isOne(of: ["between", "from"])
    {
      lower = words[numbers[0]].lowerBound
    }
    if let start = opening(of: found, numbers, words, text) ?? day(before: found, words, text) { lower = start }
    let range = lower..<upper
    let trimmed = text[range].trimming { $0 == "," || $0 == "." || $0 == ":" || $0 == ";" || $0 == ")" || $0 == "(" }
    // "1 more", "2 of": a number that measures nothing by itself.
    if trimmed == "1", !text.dropping(first: upper).isEmpty { return nil }
    return range.lowerBound..<(range.lowerBound + trimmed.count)
  }

  /// Where a span begins that ends in the last number: "8ms to 20ms", "-50 mV to -20 mV".
  private static func opening(of found: Int, _ numbers: [Int], _ words: [Range<Int>], _ text: Text) -> Int? {
    // "8ms to 20ms": a number with its unit in one word.
    if found >= 2, text[words[found - 1]] == "to", case let first = text[words[found - 2]],
      first.first?.isDigit ?? false, first.hasLetter, text[words[found]].hasLetter, first.count <= 6
    {
      return words[found - 2].lowerBound
    }
    guard numbers.count == 2, text[words[found - 1]] == "to", numbers[0] < found,
      numbers[0] + 2 == found || numbers[0] + 3 == found && isUnit(text[words[found - 2]])
    else { return nil }
    let (first, last) = (text[words[numbers[0]]], text[words[found]])
    guard first.hasLetter == last.hasLetter, !first.contains("("), !last.contains(")") else { return nil }
    return words[numbers[0]].lowerBound
  }

  /// Where the day of a year begins: "9 November 1918", "January 30, 1933", "March 1920".
  private static func day(before year: Int, _ words: [Range<Int>], _ text: Text) -> Int? {
    guard text[words[year]].trimming({ !$0.isWordPart }).count == 4 else { return nil }
    func isMonth(_ place: Int) -> Bool {
      place >= 0 && months.contains(text[words[place]].trimming { !$0.isLatin }.lowercased)
    }
    func isDay(_ place: Int) -> Bool {
      place >= 0 && (1...2).contains(text[words[place]].filter(\.isDigit).count) && text[words[place]].count <= 4
    }
    if isMonth(year - 1) { return words[isDay(year - 2) ? year - 2 : year - 1].lowerBound }
    return isDay(year - 1) && isMonth(year - 2) ? words[year - 2].lowerBound : nil
  }

  /// Whether a number tells by itself what is measured.
  private static func isMeasure(_ amount: Text) -> Bool {
    amount.contains(where: { "%$€£¥".unicodeScalars.contains($0) }) || amount.hasLetter && amount.wordCount > 1
  }

  /// Words that belong to the number before them.
  private static func isUnit(_ word: Text) -> Bool {
    EnglishWords.timeUnits.contains(word)
      || word.isOne(of: [
        "times", "colonies", "percent", "million", "billion", "trillion", "bn", "mn", "degrees", "km", "kg", "cm", "mm",
        "nm", "mg", "ml", "mv", "hz", "khz", "mhz", "ghz", "kb", "mb", "gb", "tb", "kj", "kpa", "atm", "db", "mol",
        "m", "g", "s", "ms", "h", "l", "Hz", "kHz", "MHz", "GHz", "mL", "mV", "kPa", "MPa", "bar", "ppm", "W", "kW",
        "V", "N",
        "J", "kJ", "K", "dB", "KB", "MB", "GB", "TB", "bits", "bytes", "tons", "tonnes", "metres", "meters", "miles",
        "kilometres", "kilometers", "inches", "inch", "yards", "acres", "hectares", "ounces", "feet", "litres",
        "dollars", "euros", "pounds", "mOsm", "mmol", "mmHg", "AD", "BC", "BCE", "CE",
      ])
  }

  /// "°C", "km/h": units with signs in them.
  private static func isSign(_ word: Text) -> Bool {
    let plain = word.trimming { $0 == "," || $0 == "." || $0 == ";" || $0 == ")" }
    return plain.isOne(of: ["°C", "°F", "°", "%", "km/h", "m/s", "m³", "m²", "km²", "mg/dL", "mL/min", "g/L", "kg/m³"])
  }

  /// Whether a bracket is open at a place.
  private static func isBracketed(_ text: Text, _ place: Int) -> Bool {
    text[..<place].reduce(0) { $0 + ($1 == "(" ? 1 : $1 == ")" ? -1 : 0) } > 0
  }

  /// The share a sentence begins with: "3% of water is …".
  static func share(in text: Text) -> Range<Int>? {
    guard let first = EnglishBlank.ranges(text).first, text[first].hasDigit, text[first].ends(with: "%"),
      text.dropping(first: first.upperBound).starts(with: " of ")
    else { return nil }
    return first
  }
}
