import Notes

/// F37 with F27: sentences of a paragraph that hold a name, a number or an end worth asking for.
///
/// Fires on English sentences that no other rule has read: another name ("also called …"), a person, a number with its unit, a how
/// ("asynchronously"), the phrase a sentence ends on. At most four a paragraph; the rest of the sentence is the question.
enum Prose {
  private static let mostSentences = 4

  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isMatter, page[node].label == nil, page.text(node).hasLatin, !page.text(node).hasHangul,
        !page.text(node).hasHan, !page.text(node).hasKana,
        !Example.isExample(page.text(node)), page.pairs[node] == nil
      else { return [] }
      return page.sentences[node].prefix(mostSentences).enumerated().flatMap { place, sentence in
        drafts(sentence, place, node, page)
      }
    }
  }

  private static func drafts(_ sentence: Inline, _ place: Int, _ node: Int, _ page: Page) -> [Draft] {
    let text = sentence.text.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard text.words.count >= 5, text.count <= 420, text.scalars.last != "?", text.scalars.last != ":" else {
      return []
    }
    let subject = Subjects.prefix(for: text, node, page)
    guard !subject.isEmpty || page.subjectNodes[node] > 0 || text.first?.isUpper ?? false else { return [] }
    var drafts: [Draft] = []
    if let name = EnglishBlank.name(in: text), let question = Cloze.make(text, name) {
      drafts.append(card(subject + question, text[name], node, page, 0.65).claiming(.part(2_000 + place), of: [node]))
    }
    guard
      let range = EnglishBlank.otherName(in: text) ?? EnglishBlank.amount(in: text) ?? EnglishBlank.manner(in: text)
        ?? EnglishBlank.end(of: text),
      let question = Cloze.make(text, range)
    else { return drafts }
    let aspect = place == 0 ? Draft.Aspect.statement : .part(place)
    drafts.append(card(subject + question, text[range], node, page, 0.55).claiming(aspect, of: [node]))
    return drafts
  }

  private static func card(_ question: Text, _ answer: Text, _ node: Int, _ page: Page, _ confidence: Double) -> Draft {
    Draft(.cloze, ask: question, [answer], at: node, of: page, confidence: confidence)
  }
}

/// Chooses what to blank in an English sentence.
enum EnglishBlank {
  /// What stands after "known as", "referred to as", "called".
  static func otherName(in text: Text) -> Range<Int>? {
    for mark in [" referred to as ", " known as ", " called ", " described as ", " stands for "] {
      guard let cut = text.firstRange(of: mark) else { continue }
      let end = phraseEnd(text, from: cut.upperBound)
      if (1...6).contains(text[cut.upperBound..<end].words.count) { return cut.upperBound..<end }
    }
    return nil
  }

  /// A name of two or more capitalized words inside the sentence, or words in quotation marks.
  static func name(in text: Text) -> Range<Int>? {
    let words = ranges(text)
    var index = 1
    while index < words.count {
      guard isCapitalized(text[words[index]]) else {
        index += 1
        continue
      }
      var last = index
      while last + 1 < words.count, !text[words[last]].ends(with: ",") {
        if isCapitalized(text[words[last + 1]]) {
          last += 1
        } else if last + 2 < words.count, text[words[last + 1]] == "of", isCapitalized(text[words[last + 2]]) {
          last += 2
        } else {
          break
        }
      }
      if last > index, last - index <= 5 {
        let range = words[index].lowerBound..<words[last].upperBound
        let trimmed = text[range].trimming { !$0.isWordPart }
        return trimmed.count == range.count ? range : range.lowerBound..<(range.lowerBound + trimmed.count)
      }
      index = last + 1
    }
    return nil
  }

  private static func isCapitalized(_ word: Text) -> Bool {
    guard let first = word.first, first.isUpper, word.count >= 3 else { return false }
    return word.dropping(first: 1).contains(where: \.isLower)
  }

  /// The only number of a sentence, with the word it counts.
  static func amount(in text: Text) -> Range<Int>? {
    let words = ranges(text)
    let numbers = words.indices.filter {
      text[words[$0]].hasDigit && text[words[$0]].filter(\.isDigit).count * 2 >= text[words[$0]].count
    }
    guard (1...2).contains(numbers.count), let found = numbers.last, found > 0, !text[words[found]].contains("(") else {
      return nil
    }
    var upper = words[found].upperBound
    if found + 1 < words.count, let next = text[words[found + 1]].first, next.isLower,
      text[words[found + 1]].count >= 3,
      ["days", "times", "years", "hours", "minutes", "months", "weeks", "colonies", "percent", "times,", "days."]
        .contains(text[words[found + 1]].string)
    {
      upper = words[found + 1].upperBound
    }
    let range = words[found].lowerBound..<upper
    let trimmed = text[range].trimming { $0 == "," || $0 == "." || $0 == ":" || $0 == ";" || $0 == ")" || $0 == "(" }
    return range.lowerBound..<(range.lowerBound + trimmed.count)
  }

  /// The adverb a short sentence ends on: "is replicated asynchronously".
  static func manner(in text: Text) -> Range<Int>? {
    let words = ranges(text)
    guard words.count <= 12, let last = words.last, text[last].ends(with: "ly"), text[last].count >= 6 else {
      return nil
    }
    return last
  }

  private static let prepositions: Set<Text> = Set(
    [
      "by", "in", "through", "to", "with", "from", "of", "as", "for", "on", "into", "between", "than", "via", "at",
      "require", "requires",
    ].map { Text($0) })

  /// The phrase after the first preposition that leaves at most seven words to the end.
  static func end(of text: Text) -> Range<Int>? {
    let words = ranges(text)
    guard words.count >= 5 else { return nil }
    for index in words.indices.dropFirst(2) where prepositions.contains(text[words[index]].lowercased) {
      let rest = words.count - index - 1
      guard (1...6).contains(rest) else { continue }
      let range = words[index + 1].lowerBound..<text.count
      let phrase = text[range]
      guard phrase.count >= 4, !phrase.contains(","), phrase.count * 5 <= text.count * 2,
        !pronouns.contains(phrase.lowercased)
      else { continue }
      return range
    }
    return nil
  }

  private static let pronouns: Set<Text> = Set(
    ["it", "them", "this", "these", "you", "us", "others", "time", "the time", "water", "people"].map { Text($0) })

  private static func phraseEnd(_ text: Text, from start: Int) -> Int {
    var end = start
    while end < text.count, text[end] != ",", text[end] != ";", text[end] != "(",
      !(text[end] == "." && end + 1 >= text.count)
    { end += 1 }
    while end > start, text[end - 1].isSpace { end -= 1 }
    return end
  }

  private static func ranges(_ text: Text) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in text.scalars.enumerated() {
      if scalar.isSpace {
        if let first = start { result.append(first..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let first = start { result.append(first..<text.count) }
    return result
  }
}
