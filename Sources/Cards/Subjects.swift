import Notes

/// Puts the subject before a question that does not name it (W1).
enum Subjects {
  /// The subject above a node with a mark after it, or nothing where the sentence names it.
  static func prefix(for sentence: Text, _ node: Int, _ page: Page) -> Text {
    let named = KoreanContext.labelled(Subjects.named(for: sentence, node, page), node, sentence, page)
    guard let parent = KoreanContext.above(node, sentence, page) else { return named }
    // 엔터티 · 엔터티는 …
    if named.isEmpty || parent.folded.contains(text: named.folded) { return parent + ": " }
    return named.dropping(last: 2) + " · " + parent + ": "
  }

  /// The subject before a question that asks for a part of a Korean sentence: as the question alone needs it, unless that gives the
  /// part away.
  static func prefix(asking question: Text, for answer: Text, of sentence: Text, _ node: Int, _ page: Page) -> Text {
    guard sentence.hasHangul else { return prefix(for: sentence, node, page) }
    let needed = prefix(for: question, node, page)
    if let head = KoreanNoun.head(of: answer), needed.count > 24, needed.folded.contains(text: head.folded) {
      let plain = named(for: question, node, page)
      return plain.folded.contains(text: head.folded) ? needed : plain
    }
    return needed.folded.contains(text: answer.folded) ? prefix(for: sentence, node, page) : needed
  }

  /// The name above a node with a mark after it, without the lines between.
  static func named(for sentence: Text, _ node: Int, _ page: Page) -> Text {
    guard let name = page.sideName(of: node, unlessIn: sentence) ?? page.subjectName(of: node), name.count <= 48 else {
      return Text()
    }
    if sentence.hasHangul {
      if KoreanContext.isSectionWord(name) || KoreanCritic.isChapter(name) { return Text() }
      // 찻잔에 대한 이야기: no subject of a sentence that has its own.
      if name.contains(" 대한 "), namesOwnSubject(sentence) { return Text() }
      // 찻잔 굽기: 찻잔은 …
      if name.wordCount >= 2, let topic = KoreanTelling.topic(in: sentence.words), topic == 0,
        let first = sentence.firstWord, Particle.stripped(first) == name.firstWord
      {
        return Text()
      }
    }
    if name.isEnglish, name.lowercased.endsWith(anyOf: notes) { return Text() }
    // Below a heading that asks, the name above it is meant.
    if name.scalars.last == "?" || name.scalars.last == "？" {
      let above = page.subjectNodes[node]
      return sentence.hasHangul && above > 0 && above != node ? named(for: sentence, above, page) : Text()
    }
    let folded = sentence.folded
    if folded.contains(text: name.folded) { return Text() }
    if sentence.hasHangul {
      if sentence.wordCount >= 4, let sides = twoSides(of: name),
        sides.contains(where: { folded.starts(with: $0.folded) })
      {
        return Text()
      }
      // 백자의 경우 …: the sentence says what it speaks of.
      if KoreanClause.leadingCase(sentence) != nil { return Text() }
      // 화로: 불을 담는 그릇. 겨울에 쓴다: each sentence of the line speaks of the name before its colon.
      if let own = KoreanContext.own(node, sentence, page) { return own }
    }
    // "1815, treaty signed" tells of an event, not what a sentence below it speaks of.
    if name.first?.isDigit ?? false, name.isEnglish, name.contains(", "), namesOwnSubject(sentence) { return Text() }
    if let term = page.terms[page.subjectNodes[node]] {
      let names = [term.name, term.abbreviation, term.translation, term.gloss]
      if names.contains(where: { $0.map { $0.count >= 2 && folded.contains(text: $0.folded) } ?? false }) {
        return Text()
      }
    }
    if isLong(name), namesOwnSubject(sentence) { return Text() }
    if sentence.isEnglish { return name + ": " }
    switch page.language(of: sentence) {
    case .japanese, .chinese, .traditionalChinese: return name + "："
    default: return name + ": "
    }
  }
}

extension Subjects {
  /// Ends of titles that name the note: "Final Summary Notes".
  private static let notes: Phrases = [
    " notes", " summary", " cheatsheet", " cheat sheet", " study guide", " lecture", " recap",
  ]

  /// `다관 vs 개완`, `다관 / 개완`, `다관과 개완`: the two names of a heading, of which a sentence may speak of one.
  private static func twoSides(of name: Text) -> [Text]? {
    guard name.wordCount >= 2, name.wordCount <= 5 else { return nil }
    for mark in [" vs ", " VS ", " vs. ", " / ", "와 ", "과 "] {
      guard let cut = name.firstRange(of: mark), cut.lowerBound >= 2, name.count - cut.upperBound >= 2 else { continue }
      let sides = [name.prefix(cut.lowerBound).trimmed, name.dropping(first: cut.upperBound).trimmed]
      return mark == "와 " || mark == "과 " ? sides.allSatisfy { $0.wordCount == 1 } ? sides : nil : sides
    }
    return nil
  }

  /// Headings that would fill the question; the titles above it name them.
  private static func isLong(_ name: Text) -> Bool { name.width > 40 }

  /// Whether a sentence says what it speaks of among its first words.
  static func namesOwnSubject(_ sentence: Text) -> Bool {
    guard sentence.hasHangul else {
      let first = sentence.firstWord?.lowercased.string ?? ""
      return sentence.first?.isUpper ?? false
        && !["it", "they", "this", "these", "its", "their", "he", "she", "can", "must"].contains(first)
    }
    return sentence.words.prefix(4).contains { word in
      word.count >= 2 && word.endsWith(anyOf: ["은", "는", "이", "가"]) && !KoreanClause.isAdjective(word)
        && !word.isOne(of: ["이는", "그는", "또는", "혹은", "이가", "각각은", "이것은", "여기는"])
        && !word.endsWith(anyOf: ["하는", "되는", "있는", "없는", "않는", "같이", "없이", "많이"])
    }
  }
}

/// Where a sentence has two parts of which one follows from the other.
enum Joint {
  case condition(Text, Text)
  case reason(Text, Text)
  /// "B when A": the statement and its case.
  case when(Text, Text)
  case arrow(Text, Text)
  /// "A할 때 발생한다": the case and the short statement it ends in.
  case timing(Text, Text)

  static func find(in text: Text) -> Joint? {
    if text.startsWith(lowered: examples) { return nil }
    if let arrow = arrow(text) { return arrow }
    if text.hasHangul {
      if let halves = KoreanClause.reason(text) { return .reason(halves.first, halves.second) }
      if let halves = KoreanClause.condition(text) {
        if halves.first.ends(with: "면"), KoreanCase.isHappening(halves.second) {
          return .timing(halves.first, halves.second)
        }
        return .condition(halves.first, halves.second)
      }
      return KoreanClause.timing(text).map { .timing($0.first, $0.second) }
    }
    if text.hasHan || text.hasKana { return EastAsianClause.joint(text) }
    return english(text)
  }

  private static let examples: Phrases = ["for example", "e.g", "예를 들"]

  /// One arrow between two clauses; chains have a rule of their own.
  private static func arrow(_ text: Text) -> Joint? {
    guard text.hasArrow || text.mayHold(">") else { return nil }
    let clean = text.replacing(" -> ", with: " → ").replacing(" => ", with: " → ").replacing(" --> ", with: " → ")
    guard clean.hasArrow else { return nil }
    let arrows = clean.indices.filter { clean[$0].isArrow }
    guard arrows.count == 1, let cut = arrows.first, cut >= 3, cut + 4 < clean.count else { return nil }
    let first = clean.prefix(cut).trimmed
    let second = clean.dropping(first: cut + 1).trimmed
    guard second.count >= 2, first.wordCount >= 2, !second.contains("()") else { return nil }
    if first.hasHangul, let halves = KoreanClause.condition(first + " 무엇이 된다"), halves.second == "무엇이 된다" {
      return .condition(first, second)
    }
    return .arrow(first, second)
  }

  private static let reasons: [Text] = [" because ", " since ", " due to ", " b/c ", " cuz ", " bc ", " coz "]
  private static let outcomes: [Text] = [
    ", and that's why ", ", and that’s why ", ", and that is why ", ", that's why ", ", that’s why ", ", which is why ",
    ", hence ",
  ]
  private static let cases: [Text] = [" if ", " when ", " once "]

  private static func english(_ text: Text) -> Joint? {
    let plain = text.trimming { $0.isSpace || $0 == "." }
    let lower = plain.lowercased
    if lower.startsWith(anyOf: EnglishJoint.sayings) { return nil }
    for start in ["if ", "when ", "whenever ", "after "]
    where lower.starts(with: start) && !lower.startsWith(anyOf: ["after this", "after that", "after which"]) {
      guard
        let comma = plain.firstRange(of: ", then ") ?? EnglishJoint.caseEnd(in: plain)
          ?? plain.firstRange(of: " then "),
        comma.lowerBound >= 8, comma.lowerBound * 4 <= plain.count * 3
      else { continue }
      // "If it dries it's useless, and …": the main clause begins before the comma.
      if start != "after ", plain.firstRange(of: ", ")?.lowerBound == comma.lowerBound,
        let cut = EnglishJoint.mainClause(in: plain, upTo: comma.lowerBound)
      {
        return .condition(plain.prefix(cut).trimmed, plain.dropping(first: cut))
      }
      let rest = plain.dropping(first: comma.upperBound)
      let second = rest.starts(with: "then ") ? rest.dropping(first: 5) : rest
      if second.lowercased.startsWith(anyOf: ["b/c ", "because ", "since "]) { continue }
      return second.wordCount >= 2 ? .condition(plain.prefix(comma.lowerBound), second) : nil
    }
    // "When the ice goes the boats come back": no comma stands between.
    for start in ["if ", "when ", "whenever "] where lower.starts(with: start) && !plain.contains(", ") {
      if let cut = EnglishJoint.mainClause(in: plain, upTo: plain.count) {
        return .condition(plain.prefix(cut).trimmed, plain.dropping(first: cut))
      }
    }
    // "Because A, B": A is why.
    for start in ["because ", "since "] where lower.starts(with: start) {
      guard let comma = plain.firstRange(of: ", "), comma.lowerBound >= 12, comma.lowerBound * 5 <= plain.count * 4,
        start != "since " || EnglishClause(plain.prefix(comma.lowerBound).dropping(first: start.utf8.count)) != nil
      else { continue }
      return .reason(
        plain.prefix(comma.lowerBound).dropping(first: start.utf8.count), plain.dropping(first: comma.upperBound))
    }
    // "A, so B": A is why.
    if let cut = lower.firstRange(of: ", so "), !lower.has("that ", at: cut.upperBound), cut.lowerBound >= 10,
      plain.dropping(first: cut.upperBound).wordCount >= 3
    {
      return .reason(
        plain.prefix(cut.lowerBound),
        EnglishJoint.owned(plain.dropping(first: cut.upperBound), by: plain.prefix(cut.lowerBound)))
    }
    if let reason = englishReason(plain, lower) { return reason }
    for mark in cases {
      if mark == " once " {
        guard let cut = lower.firstRange(ofText: mark), EnglishJoint.isCase(plain.dropping(first: cut.upperBound))
        else {
          continue
        }
      }
      guard let cut = lower.firstRange(ofText: mark), cut.lowerBound >= 12, plain.count - cut.upperBound >= 10 else {
        continue
      }
      return EnglishJoint.when(plain.prefix(cut.lowerBound), plain.dropping(first: cut.lowerBound + 1))
    }
    return nil
  }

  /// "A, and that's why B", "B because A".
  private static func englishReason(_ plain: Text, _ lower: Text) -> Joint? {
    // "A, and that's why B": A is why.
    for mark in outcomes {
      guard let cut = lower.firstRange(ofText: mark), cut.lowerBound >= 10,
        case let outcome = plain.dropping(first: cut.upperBound), outcome.wordCount >= 3, !outcome.contains("("),
        EnglishPhrase.hasFiniteVerb(outcome)
      else { continue }
      return .reason(plain.prefix(cut.lowerBound), outcome)
    }
    for mark in reasons {
      guard let cut = lower.firstRange(ofText: mark), cut.lowerBound >= 7, plain.count - cut.upperBound >= 6,
        !(plain[cut.upperBound].isDigit), !lower.has("of ", at: cut.upperBound),
        !plain.prefix(cut.lowerBound).ends(with: " is") || EnglishCase.isOnlyPointer(plain.prefix(cut.lowerBound)),
        !plain.prefix(cut.lowerBound).ends(with: " ever"),
        // "works on despite flooding due to failures": the cause of what it stands up to.
        mark != " due to " || !lower.prefix(cut.lowerBound).contains(" despite "),
        mark != " since " || EnglishClause(plain.dropping(first: cut.upperBound)) != nil
      else { continue }
      return .reason(plain.dropping(first: cut.upperBound), plain.prefix(cut.lowerBound))
    }
    return nil
  }
}
