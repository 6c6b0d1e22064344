import Notes

/// Cleans drafts and drops those that make no good card (D1–D13).
enum Gate {
  /// A cleaned draft; shared by its copies, as it is large and goes through many hands.
  final class Passed: Sendable {
    let draft: Draft
    /// Its question, folded: what its identity hangs on.
    let asked: Text
    /// Its answers in one, folded.
    let answered: Text

    init(_ draft: Draft) {
      self.draft = draft
      asked = draft.question.folded
      answered = draft.answer.joined("").folded
    }

    /// What doubles have in common; of cards that were written, each question with its answer stays.
    var key: Text {
      // `r=1` and `r=-1` are two questions.
      if draft.question.contains("=-") || draft.question.contains("= -") { return draft.question }
      // `-f` and `-F` are two options.
      if draft.question.contains("「-") { return draft.question }
      if draft.isWritten { return draft.question + "=" + draft.answer.joined("|") }
      return asked.contains("%") ? withoutStraySigns : asked
    }

    /// The question without percent signs that stand behind no number: "% Grades" asks the same as "Grades".
    private var withoutStraySigns: Text {
      var kept = Text()
      for scalar in asked where scalar != "%" || kept.last?.isDigit ?? false { kept.append(scalar) }
      return kept
    }
  }

  /// Most text on a card's back, and of a question; scalars.
  private static let longestAnswer = 240
  private static let longestQuestion = 220
  private static let mostItems = 7

  /// The draft as it may become a card; nil with the pattern that stops it.
  static func pass(_ draft: Draft, _ page: Page) -> (card: Passed?, stop: String?) {
    if draft.isWritten { return passWritten(draft, page) }
    var draft = draft
    draft.question = KoreanCritic.withoutChapter(capitalized(clean(draft.question)))
    draft.answer = draft.answer.map { cleanAnswer($0) }.filter { !$0.isEmpty }
    if draft.answer.count > 1 {
      draft.answer.removeAll(where: isCitation)
      draft.answer = EnglishItems.without(MnemonicItems.without(withoutNumbers(draft.answer)), draft)
      if draft.kind == .definition { draft.answer = onlyOnce(draft.answer) }
    }
    // Nothing but places in books: `병리학 p42`.
    if draft.answer.isEmpty { return (nil, "D2") }
    draft = EnglishMisreading.rejoined(ChineseMeaning.fitted(ChineseMending.mended(KoreanMeaning.fitted(draft))))
    draft = JapaneseMeaning.fitted(
      EnglishPlainMends.mended(EnglishTimes.mended(EnglishMeaning.fitted(draft, page))), page)
    draft = JapaneseMending.mended(draft, page)
    if draft.kind != .cloze, draft.question.isEnglish { draft.question = page.casing.spelled(draft.question) }
    if let own = page.quotation { draft.question = own.applied(to: draft.question) }
    draft.extra = draft.extra.map(clean)
    draft.hint = draft.hint.map(clean)
    draft.alternatives = draft.alternatives.map(clean).filter { alternative in
      !alternative.isEmpty && draft.answer.count == 1 && alternative != draft.answer[0]
    }
    let card = Passed(draft)
    if let stop = stop(card, page) { return (nil, stop) }
    return (card, nil)
  }

  /// What was written as a card is only tidied; it is stopped where nothing is left of a side.
  private static func passWritten(_ draft: Draft, _ page: Page) -> (card: Passed?, stop: String?) {
    var draft = draft
    draft.question = withoutHalfTarget(withoutHalfLinks(singleSpaced(draft.question)))
    draft.answer = draft.answer.map { withoutHalfTarget(withoutHalfLinks(singleSpaced($0))) }.filter { !$0.isEmpty }
    draft.hint = draft.hint.map(singleSpaced)
    if draft.answer.isEmpty || draft.question.isEmpty { return (nil, "D2") }
    return isBroken(draft, page) ? (nil, "D7") : (Passed(draft), nil)
  }

  private static func stop(_ card: Passed, _ page: Page) -> String? {
    let draft = card.draft
    guard !draft.answer.isEmpty, draft.question.count >= (draft.question.hasHangul || draft.question.hasHan ? 3 : 4),
      draft.question.hasLetter
    else { return "D2" }
    if draft.kind != .translation, draft.answer.contains(where: isGeneric) { return "D2" }
    if draft.answer.contains(where: isEmptyAnswer) || isFiller(draft.question) || draft.answer.contains(where: isFiller)
    {
      return "D2"
    }
    if draft.answer.count == 1, Elsewhere.points(draft.answer[0]) { return "N7" }
    if draft.answer.count == 1, draft.kind == .definition || draft.kind == .cloze, Elsewhere.asks(draft.answer[0]) {
      return "N12"
    }
    let text = draft.answer.joined(" ")
    // The lines of an English list are read one by one.
    let isLines = draft.answer.count > 1 && draft.question.isEnglish
    let most = isLines ? longestAnswer + 10 * (draft.answer.count - 1) : longestAnswer
    if text.count > most || draft.answer.count > mostItems { return "D10" }
    if draft.question.count > longestQuestion { return "D6" }
    if isBroken(draft, page) { return "D7" }
    if hasResidue(draft.question) || hasResidue(text) { return "D7" }
    if draft.kind == .cloze, draft.answer.count == 1, !draft.question.hasHangul, isOfTitle(draft.answer[0], page) {
      return "D4"
    }
    if draft.rule == "F37", draft.kind == .question, draft.answer.count == 1, draft.question.isEnglish,
      isInTitle(draft, page)
    {
      return "D4"
    }
    if leaks(card) || isOtherName(draft, page) || Cloze.isSpelledOut(draft) { return "D4" }
    if draft.answer.contains(where: breaksOff) { return "D6" }
    if draft.question.isEastAsian || draft.question.hasHangul, draft.rule != "F17", !isBalanced(draft.question) {
      return "D6"
    }
    // A line that only leads to its list tells nothing by itself.
    if draft.kind == .cloze, draft.question.scalars.last == ":", draft.question.isEnglish { return "D6" }
    if leansOnPicture(text) { return "N8" }
    if text.count <= 14, text.containsAny(of: ["以下のよう", "次のよう", "以下の通り", "次の通り"]) { return "D8" }
    if draft.question.endsWith(anyOf: ["要点是什么？", "要點是什麼？", "要点は？", "의 특징은?"]), excludes(draft.node, page) {
      return "D8"
    }
    if isBarePronoun(draft.question) || draft.question.contains("?의 ") { return "D8" }
    return KoreanCritic.stop(draft) ?? EnglishCritic.stop(draft) ?? ChineseCritic.stop(draft)
      ?? JapaneseCritic.stop(draft)
  }

  /// Whether a blank wants only what the whole note is of: TCP in a note on TCP.
  private static func isOfTitle(_ answer: Text, _ page: Page) -> Bool {
    guard let title = page.titleNode, let term = page.terms[title] else { return false }
    let said = answer.folded
    return said.count >= 2 && ([term.name] + term.alternatives).contains { $0.folded == said }
  }

  /// Whether a line below a name leads to what the name does not hold: `GDP不包括：`.
  private static func excludes(_ node: Int, _ page: Page) -> Bool {
    page.matter(of: node).contains { line in
      let text = page.text(line)
      return text.count <= 40 && (text.scalars.last == "：" || text.scalars.last == ":")
        && text.containsAny(of: ["不包括", "不包含", "不含", "除外", "以外", "含まない", "含まれない", "제외", "아닌 것"])
    }
  }

  /// Text that only fills a page.
  private static func isFiller(_ text: Text) -> Bool { text.containsAny(lowered: fillers) }

  private static let fillers: Phrases = ["lorem ipsum", "dolor sit amet"]

  private static func isEmptyAnswer(_ answer: Text) -> Bool {
    if !answer.hasLetter, !answer.hasDigit { return true }
    if answer.count <= 8,
      answer.lowercased.isOne(of: ["略", "생략", "tbd", "n/a", "todo", "待补", "待補", "省略", "추후 작성", "미정"])
    {
      return true
    }
    if answer.wordCount == 1, answer.count <= 60,
      answer.endsWith(anyOf: [".md", ".pdf", ".png", ".jpg", ".html", ".docx", ".pptx"])
    {
      return true
    }
    return answer.isAddress || isCitation(answer) || answer.count == 8 && answer.lowercased == "untitled"
  }

  /// `요약` alone says nothing; in a list of words it is the meaning of one.
  private static func isGeneric(_ answer: Text) -> Bool {
    answer.count <= 2 && GenericWords.contains(answer) && !answer.hasDigit && !answer.hasHan
  }

  /// `1. 값이 쌈`, `2. 가벼움`: items that are numbered one by one, without their numbers.
  private static func withoutNumbers(_ items: [Text]) -> [Text] {
    let areNumbered = items.enumerated().allSatisfy { place, item in
      item.count > 4 && item[0].value == 0x31 + UInt32(place) && item[1] == "." && item[2] == " "
    }
    return areNumbered && items.first?.hasHangul ?? false ? items.map { $0.dropping(first: 3).trimmed } : items
  }

  /// Whether what is asked for in a sentence is its subject by another name: `접근 제어 목록: 무엇을 통해 …?` below `접근 제어 목록(ACL)`.
  private static func isOtherName(_ draft: Draft, _ page: Page) -> Bool {
    guard draft.kind == .question || draft.kind == .cloze, draft.answer.count == 1, draft.answer[0].count <= 24,
      let term = page.terms[page.subjectNodes[draft.node]], term.name.count >= 2,
      draft.question.contains(text: term.name)
    else { return false }
    let answer = draft.answer[0].folded
    return [term.abbreviation, term.longForm, term.translation].contains { $0.map { $0.folded == answer } ?? false }
  }

  /// Whether the answer can be read in the question (D3, D4).
  private static func leaks(_ card: Passed) -> Bool {
    let (draft, question, whole) = (card.draft, card.asked, card.answered)
    guard whole.count > 1 || draft.kind == .cloze else { return false }
    if whole.count <= 3, whole.hasHangul {
      // Where two words meet, 곡우 전 is not 우전.
      return draft.question.words.contains { $0.folded.contains(text: whole) }
    }
    if question.contains(text: whole) { return true }
    // `[…] : 세션이란 …` with 세션, 세션 ID: a blank for several names, one of which is told behind it.
    if draft.kind == .cloze, draft.answer.count == 1, draft.answer[0].contains(", "),
      draft.question.starts(with: "[…]") || draft.question.contains(": […] :"),
      draft.answer[0].pieces(by: ", ").contains(where: { $0.count >= 2 && question.contains(text: $0.folded) })
    {
      return true
    }
    if draft.answer.count > 1, draft.question.isEastAsian, draft.kind == .list {
      let shown = draft.answer.count { $0.count > 1 && question.contains(text: $0.folded) }
      if shown >= 2 { return true }
    }
    return draft.answer.count > 1
      && draft.answer.allSatisfy {
        let folded = $0.folded
        return folded.count > 1 && question.contains(text: folded)
      }
  }

  /// Whether an answer begins or ends in the middle (D6).
  private static func breaksOff(_ answer: Text) -> Bool {
    guard let first = answer.first, let last = answer.scalars.last else { return true }
    if first.isClosing || first == "," || first == ")" || last == "," || last.isOpening || last.isArrow || last == ":"
      || last == "："
    {
      return true
    }
    // "Italy: .": the place was left empty.
    if last == ".", let end = answer.dropping(last: 1).trimmed.scalars.last, end == ":" || end == "-" || end == "–" {
      return true
    }
    if !isBalanced(answer), answer.count < 60 { return true }
    // 에 대해서 찾아보니, という構造をした: the name before it is gone.
    if answer.startsWith(anyOf: ["에 대해", "에 대한", "에 관한", "という", "といった"]) { return true }
    // 如果内存是规整的。 — a condition that lost what follows from it.
    if answer.startsWith(anyOf: ["如果", "假如"]), !answer.contains("，"), !answer.contains(",") { return true }
    if answer.hasKana, answer.endsWith(anyOf: ["ければ", "すれば", "なければ", "したら", "ときは、", "てから", "してから"]) { return true }
    // `Infinite loop 를`: a particle that stands apart.
    if answer.hasHangul, answer.wordCount >= 2, let last = answer.lastWord, last.count == 1,
      "을를은는의와과".unicodeScalars.contains(last[0])
    {
      return true
    }
    // "kept apart with an": what the article belongs to stands behind a cut.
    if answer.isEnglish, answer.wordCount >= 2, answer.lastWord?.isOne(of: ["a", "an", "the", "and", "or"]) ?? false {
      return true
    }
    return Particle.endsOpen(answer) && answer.wordCount >= 2
  }

  private static func isBalanced(_ text: Text) -> Bool {
    guard text.mayHold("(") || text.mayHold(")") || text.sketch.mayHoldSign else { return true }
    for (open, close) in quotes where text.count(where: { $0 == open }) != text.count(where: { $0 == close }) {
      return false
    }
    return text.count { $0 == "(" || $0 == "（" } == text.count { $0 == ")" || $0 == "）" }
  }

  /// Brackets and quotation marks that come in twos.
  private static let quotes: [(Unicode.Scalar, Unicode.Scalar)] = [("【", "】"), ("「", "」"), ("『", "』"), ("《", "》")]

  /// Whether a card's words or lines hold letters that could not be read.
  private static func isBroken(_ draft: Draft, _ page: Page) -> Bool {
    let sign: Unicode.Scalar = "\u{FFFD}"
    let holds = { (text: Text) in text.mayHold(sign) && text.contains { $0 == sign } }
    if holds(draft.question) || draft.answer.contains(where: holds) || draft.extra.map(holds) ?? false
      || draft.hint.map(holds) ?? false
    {
      return true
    }
    return !page.brokenLines.isEmpty && draft.lines.contains { $0.contains(where: page.brokenLines.contains) }
  }

  private static func hasResidue(_ text: Text) -> Bool {
    text.containsAny(of: residue) || text.starts(with: "| ") || text.ends(with: " |") && text.hasHangul
      || text.contains("](") && text.replacing("…](", with: "").contains("](")
  }

  private static let residue: Phrases = [
    "**", "<mark", "</", "<br", "{: ", "[[", "]]", "$$", "%20", "==", "![", "~~", "___",
  ]

  private static func leansOnPicture(_ text: Text) -> Bool {
    text.containsAny(lowered: pictureWords)
  }

  private static let pictureWords: Phrases = [
    "다음 그림", "아래 그림", "위 그림", "그림과 같", "diagram below", "shown below", "figure below", "下图", "如图", "如上图", "上图", "如上圖",
    "下の図", "次の図",
  ]

  /// A question whose subject is "this" or 이것.
  private static func isBarePronoun(_ question: Text) -> Bool {
    question.startsWith(lowered: pronouns) || question.count == 5 && question.lowercased == "what?"
  }

  private static let pronouns: Phrases = [
    "이것", "이를 ", "이는 ", "그것", "이러한 ", "이런 ", "해당 ", "what is it ", "what is it?", "what is this", "why: this",
    "why: it ", "これ", "それ",
    "这是",
  ]

  /// A question with its first letter in upper case where it begins with what, how, why.
  private static func capitalized(_ question: Text) -> Text {
    guard question.first?.isLower ?? false, let word = question.firstWord,
      word.isOne(of: ["what", "how", "why", "when", "which", "who", "where"])
    else { return question }
    return question.capitalizedStart
  }

  /// One line, single spaces, no marks that were left over.
  static func clean(_ text: Text) -> Text {
    if isClean(text) { return text }
    let plain = text.replacing("**", with: "").replacing("~~", with: "")
    var result: [Unicode.Scalar] = []
    for scalar in plain.scalars {
      if scalar == "\n" || scalar == "\t" || scalar.isSpace {
        if result.last != " ", !result.isEmpty { result.append(" ") }
      } else if !(scalar.isPicture && !scalar.isMathSign) {
        result.append(scalar)
      }
    }
    if result.last == " " { result.removeLast() }
    return Text(result)
  }

  private static func singleSpaced(_ text: Text) -> Text {
    text.scalars.split { $0.isSpace || $0 == "\n" }.map { Text($0) }.joined(" ")
  }

  /// A side of a card without the end of a link that begins on the other side, or the other way round.
  private static func withoutHalfLinks(_ text: Text) -> Text {
    switch (text.contains("[["), text.contains("]]")) {
    case (true, false): singleSpaced(text.replacing("[[", with: " ")).trimmed
    case (false, true): singleSpaced(text.replacing("]]", with: " ")).trimmed
    default: text
    }
  }

  /// A side of a card that ends inside a link's target, `the [oven](#`, with the link's name alone.
  private static func withoutHalfTarget(_ text: Text) -> Text {
    guard let target = text.firstRange(of: "]("), let open = text.prefix(target.lowerBound).lastIndex(of: "["),
      !text.dropping(first: target.upperBound).contains(")")
    else { return text }
    return (text.prefix(open) + text[(open + 1)..<target.lowerBound]).trimmed
  }

  /// Whether `clean` has nothing to do.
  private static func isClean(_ text: Text) -> Bool {
    guard !text.contains("**"), !text.contains("~~") else { return false }
    return text.withScalars { scalars in
      var wasSpace = true
      for scalar in scalars {
        if scalar == "\n" || scalar == "\t" || scalar == " " && wasSpace { return false }
        if scalar.value > 0x2000, scalar.isPicture, !scalar.isMathSign { return false }
        wasSpace = scalar == " "
      }
      return scalars.isEmpty || !wasSpace
    }
  }

  private static func cleanAnswer(_ text: Text) -> Text {
    var answer = clean(text).trimming { $0.isSpace || $0 == ";" }
    for start in answer.startsWith(anyOf: bulletTable) ? bullets : [] where answer.starts(with: start) {
      answer = answer.dropping(first: start.count)
    }
    // A picture or a page of a book stood behind the arrow.
    if let arrow = answer.scalars.lastIndex(where: \.isArrow), arrow > 2, answer.isEastAsian,
      arrow + 1 == answer.count || isCitation(answer.dropping(first: arrow + 1).trimmed)
    {
      answer = answer.prefix(arrow).trimmed
    }
    if answer.first == "：" { answer = answer.dropping(first: 1).trimmed }
    if answer.scalars.last == ",", answer.count > 1 { answer = answer.dropping(last: 1).trimmed }
    for word in ["때문에, ", "때문에 ", "말 그대로 "] as [Literal] where answer.starts(with: word) {
      answer = answer.dropping(first: word.count)
    }
    if answer.starts(with: "이 "), answer.hasHangul, answer.wordCount >= 3 { answer = answer.dropping(first: 2) }
    let opener = Endings.isKoreanPredicate(answer) ? Openers.discourse(in: answer) : 0
    return unbracketed(answer.dropping(first: opener))
  }

  private static let bullets: [Text] = ["→ ", "⇒ ", "-> ", "=> ", "- ", "= ", ": ", "• ", "· ", "+ "]
  private static let bulletTable = Phrases(bullets)

  /// Without a bracket round the whole.
  private static func unbracketed(_ text: Text) -> Text {
    guard text.first == "(", text.scalars.last == ")", Term.matchingOpening(text) == 0 else { return text }
    return text.dropping(first: 1).dropping(last: 1).trimmed
  }
}

extension Unicode.Scalar {
  /// Signs among the pictures that carry meaning: ○ × △ ★ are decoration, these are not.
  var isMathSign: Bool {
    value == 0x25CB || value == 0x25B3 || value == 0x2640 || value == 0x2642 || value == 0x2605 && false
  }
}
