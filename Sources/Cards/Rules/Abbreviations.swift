import Notes

/// F10: short forms with what they stand for, in a heading or after a term: `지속적 통합(CI, Continuous Integration)`.
///
/// Fires where the letters are the initials of the long form, and on an East Asian item or pair that goes by letters, 국내총생산(GDP);
/// makes "CI는 무엇의 약자인가?" once for each short form in a note.
enum Abbreviations {
  static func drafts(_ page: Page) -> [Draft] {
    var seen: Set<Text> = []
    var drafts: [Draft] = []
    for node in page.document.nodes.indices where page[node].isSection || page[node].isMatter {
      for found in AbbreviationFinder.all(in: page.text(node))
      where !holdsWhole(found.long, found.short) && !found.long.contains(" or ") && seen.insert(found.short).inserted {
        let question = Wording.ask(\.abbreviation, in: page.language(at: node), found.short)
        drafts.append(
          Draft(.abbreviation, ask: question, [found.long], at: node, of: page, confidence: 0.8)
            .with {
              $0.alternatives = [found.meaning].compactMap { $0 }
              $0.extra = found.meaning
            })
      }
      if let (short, long) = titled(node, page), seen.insert(short).inserted {
        drafts.append(
          Draft(
            .abbreviation, ask: Wording.ask(\.abbreviation, in: page.language(at: node), short), [long], at: node,
            of: page,
            confidence: 0.8))
      }
      if let (short, long) = spelled(below: node, page), seen.insert(short).inserted {
        drafts.append(
          Draft(
            .abbreviation, ask: Wording.ask(\.abbreviation, in: .korean, short), [long], at: node, of: page,
            confidence: 0.8
          )
          .claiming(.part(3_300), of: [node]))
      }
      if let (short, long) = japanese(page.text(node)), seen.insert(short).inserted {
        drafts.append(
          Draft(
            .abbreviation, ask: Wording.ask(\.abbreviation, in: .japanese, short), [long], at: node, of: page,
            confidence: 0.8))
      }
      for (short, name) in eastAsian(node, page) where seen.insert(short).inserted {
        drafts.append(
          Draft(
            .abbreviation, ask: meaningAsked(short, page.language(of: name)), [name], at: node, of: page,
            confidence: 0.7
          ).claiming(
            .part(3_200), of: [node]))
      }
    }
    return drafts
  }

  /// `RAM：Random Access Memory` as a heading, the words before what else it is called.
  private static func titled(_ node: Int, _ page: Page) -> (short: Text, long: Text)? {
    guard page[node].isSection, let term = page.terms[node], Abbreviation.isShort(term.name), let gloss = term.gloss
    else {
      return nil
    }
    let end = gloss.scalars.firstIndex { $0 == "(" || $0 == "（" } ?? gloss.count
    let long = gloss.prefix(end).trimmed
    return long.wordCount >= 2 && !long.isEastAsian && !long.hasHangul && Abbreviation.fits(term.name, long: long)
      ? (term.name, long) : nil
  }

  /// `RAM` or `S3` over `Random Access Memory` in a Korean note: letters whose first line is what they stand for.
  private static func spelled(below node: Int, _ page: Page) -> (short: Text, long: Text)? {
    guard page.isKorean, let first = page[node].children.first, page[first].isMatter, page[first].isLeaf,
      page.pairs[node] == nil, page.pairs[first] == nil, let short = page.terms[node]?.name,
      (2...8).contains(short.count)
    else { return nil }
    let long = page.text(first).trimming { $0.isSpace || $0 == "." }
    guard (2...6).contains(long.wordCount), long.count <= 60, !long.hasHangul, !long.hasDigit,
      !long.containsAny(of: [",", ":", "/", "(", "="]), Abbreviation.fits(short, long: long) || repeats(short, long)
    else { return nil }
    return (short, long)
  }

  /// `W3` of World Wide Web: a digit says how often the letter before it comes.
  private static func repeats(_ short: Text, _ long: Text) -> Bool {
    guard short.count == 2, let letter = short.first, letter.isUpper, short[1].isDigit else { return false }
    return long.wordCount == Int(short[1].value) - 0x30 && long.words.allSatisfy { $0.first == letter }
  }

  /// `AMIはAmazon Machine Imageの略`: a sentence that says what letters stand for.
  private static func japanese(_ text: Text) -> (short: Text, long: Text)? {
    guard text.count <= 80, text.hasKana, let cut = text.firstRange(of: "は"), (2...6).contains(cut.lowerBound),
      text.prefix(cut.lowerBound).allSatisfy({ $0.isUpper || $0.isDigit }),
      let end = text.firstRange(of: "の略"), end.lowerBound > cut.upperBound, text.count - end.upperBound <= 3
    else { return nil }
    let long = text[cut.upperBound..<end.lowerBound].trimming { $0.isSpace || $0 == "、" || $0 == "「" || $0 == "」" }
    return long.wordCount >= 2 && !long.isEastAsian ? (text.prefix(cut.lowerBound), long) : nil
  }

  /// Letters with a meaning in another language than their own: what they mean, for they are not its initials.
  private static func meaningAsked(_ short: Text, _ language: NoteLanguage) -> Text {
    switch language {
    case .korean: short + "의 뜻은?"
    case .chinese: Quotation.curved.set(short) + "指的是什么？"
    case .traditionalChinese: Quotation.corner.set(short) + "指的是什麼？"
    case .japanese: Quotation.corner.set(short) + "は何を指す？"
    case .english: Wording.ask(\.abbreviation, in: .english, short)
    }
  }

  /// `SSE(SSE-SE)`: the letters with more letters, not what they stand for.
  private static func holdsWhole(_ long: Text, _ short: Text) -> Bool {
    long.pieces { $0.isSpace || $0 == "-" || $0 == "/" }.contains(short)
  }

  /// `자체 키 기반의 SSE(SSE-C)`: the name is written with a part of the letters, which stands for something else.
  private static func holdsPart(_ name: Text, of short: Text) -> Bool {
    short.pieces { $0 == "-" || $0 == "/" }.contains { part in
      part.count >= 2 && name.words.contains { $0.folded == part.folded }
    }
  }

  /// `長時間作用性抗コリン薬（LAMA）`: an item or a pair's name in an East Asian language with the letters it goes by.
  private static func eastAsian(_ node: Int, _ page: Page) -> [(short: Text, name: Text)] {
    guard page[node].kind == .item else { return [] }
    let pair = page.pairs[node].flatMap { $0.isNamed ? $0.left : nil }
    let head = pair ?? page.text(node).trimming { $0.isSpace || "。.".unicodeScalars.contains($0) }
    guard head.count <= 40, head.scalars.last?.isClosing ?? false, let open = Term.matchingOpening(head),
      open >= 3, head[open] == "(" || head[open] == "（"
    else { return [] }
    var name = head.prefix(open).trimmed
    var short = head[(open + 1)..<(head.count - 1)].trimmed
    // `WAF(웹 방화벽)`: the letters first.
    if !name.hasHangul, !name.isEastAsian, short.hasHangul || short.isEastAsian { swap(&name, &short) }
    guard name.hasHangul || name.isEastAsian, name.wordCount <= 4, !name.hasArrow, !name.contains(","),
      !name.contains("、"),
      LineShape.isNounPhrase(name), CountedLine.all(in: name).isEmpty,
      !(name.hasDigit && name.endsWith(anyOf: ["要素", "要件", "類型", "原則", "段階"])), (2...8).contains(short.count),
      short.count(where: \.isUpper) >= 2, short.allSatisfy({ $0.isLatin || $0.isDigit || $0 == "-" || $0 == "/" }),
      name.count > short.count, !name.words.dropLast().contains(where: { $0.endsWith(anyOf: ["은", "는", "을", "를"]) }),
      !(name.hasHangul && name.lastWord.map(KoreanQuestion.isDeed) ?? false), !HangulSpelling.spells(name, short),
      !holdsPart(name, of: short)
    else { return [] }
    return [(short, name)]
  }
}

/// Finds short forms and their long ones in a line.
enum AbbreviationFinder {
  struct Found {
    let short: Text
    let long: Text
    /// The name in the note's own language.
    let meaning: Text?
  }

  /// Whether one of two texts abbreviates the other.
  static func isShortAndLong(_ first: Text, _ second: Text) -> Bool {
    Abbreviation.fits(first, long: second) || Abbreviation.fits(second, long: first)
  }

  static func all(in text: Text) -> [Found] {
    guard text.count <= 2_000, text.scalars.contains(where: \.isUpper) else { return [] }
    var result: [Found] = []
    var index = 0
    while index < text.count {
      guard text[index] == "(" || text[index] == "（",
        let end = text.scalars[index...].prefix(90).firstIndex(where: { $0 == ")" || $0 == "）" })
      else {
        index += 1
        continue
      }
      if let found = found(text, bracket: index..<end) { result.append(found) }
      index = end + 1
    }
    if result.isEmpty, let found = dashed(text) { result.append(found) }
    return result
  }

  private static func found(_ text: Text, bracket: Range<Int>) -> Found? {
    let parts = text[(bracket.lowerBound + 1)..<bracket.upperBound].pieces {
      $0 == "," || $0 == ";" || $0 == "；" || $0 == "、"
    }.map(\.trimmed)
    let before = name(before: bracket.lowerBound, in: text)
    if parts.count >= 2 {
      for short in parts {
        for long in parts where Abbreviation.fits(short, long: long) {
          return Found(short: short, long: long, meaning: before.hasHangul || before.hasHan ? before : nil)
        }
      }
    }
    for part in parts {
      if let short = before.lastWord, Abbreviation.fits(short, long: part) {
        return Found(short: short, long: part, meaning: parts.first { $0 != part && ($0.hasHangul || $0.hasHan) })
      }
      if let long = longForm(of: part, in: before) { return Found(short: part, long: long, meaning: nil) }
    }
    return nil
  }

  /// `CP - consistency and partition tolerance`, `HTML = Hyper Text Markup Language`.
  private static func dashed(_ text: Text) -> Found? {
    for mark in [" - ", " – ", " = ", ": ", " : "] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound <= 8 else { continue }
      let short = text.prefix(cut.lowerBound).trimmed
      let long = text.dropping(first: cut.upperBound).trimmed
      guard long.wordCount <= 7, Abbreviation.fits(short, long: long) else { continue }
      return Found(short: short, long: long, meaning: nil)
    }
    return nil
  }

  /// The words before a bracket, back to the last mark.
  private static func name(before index: Int, in text: Text) -> Text {
    var start = index
    while start > 0, index - start < 60 {
      let scalar = text[start - 1]
      if scalar == "," || scalar == "." || scalar == ":" || scalar == ";" || scalar.isClosing || scalar.isArrow {
        break
      }
      start -= 1
    }
    // `…(EB)와 산악 자전거(MTB)`: the particle belongs to the bracket before.
    let name = text[start..<index].trimmed
    guard start > 0, text[start - 1].isClosing, let first = name.firstWord, Particle.isParticle(first) else {
      return name
    }
    return name.dropping(first: first.count).trimmed
  }

  /// The last words before the bracket whose initials are the short form.
  private static func longForm(of short: Text, in before: Text) -> Text? {
    guard Abbreviation.isShort(short) else { return nil }
    let words = before.words
    // A word for each letter is surer than letters from within words: MMU is not "management unit".
    let exact = Array(words.suffix(short.count))
    if exact.count == short.count, zip(exact, short.scalars).allSatisfy({ $0.first?.lowered == $1.lowered }) {
      return exact.joined(" ")
    }
    // "just-in-time (JIT)"
    if let last = words.last, case let parts = last.pieces({ $0 == "-" }), parts.count == short.count, parts.count >= 2,
      zip(parts, short.scalars).allSatisfy({ $0.first?.lowered == $1.lowered })
    {
      return last
    }
    for count in 2...max(2, min(7, words.count)) where count <= words.count {
      let long = Array(words.suffix(count)).joined(" ")
      if long.first?.lowered == short.first?.lowered, Abbreviation.fits(short, long: long) { return long }
    }
    return nil
  }
}
