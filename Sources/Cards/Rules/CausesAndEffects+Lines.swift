import Notes

extension CausesAndEffects {
  /// What a Chinese line after an arrow says the deed above brings about: 定期換水 ⇒ 清除殘渣，從而….
  static func purpose(_ node: Int, _ page: Page) -> Draft? {
    let text = page.text(node)
    let above = page.previous[node] > 0 ? page.previous[node] : page[node].parent
    let said = page.text(above).trimming { $0.isSpace || $0 == "。" || $0 == "：" || $0 == ":" }
    guard text.hasHan, !text.hasKana, text.containsAny(of: ["從而", "从而", "因此", "以便", "才得以", "才能"]),
      page[above].isMatter, !page[above].isConclusion, page.pairs[above] == nil, page[above].label == nil,
      (4...30).contains(said.count), !WrittenQuestions.isQuestion(said),
      page.terms[above] == nil || said.count >= 6 && said.hasLatin && said.first?.isHan ?? false
    else { return nil }
    let ask: Text = page.language(at: node) == .traditionalChinese ? " — 有什麼作用？" : " — 有什么作用？"
    return Draft(
      .reason, ask: Subjects.prefix(for: said, above, page) + said + ask, [text], at: node, of: page, confidence: 0.7
    ).from([above, node], of: page).claiming(.statement, of: [node])
  }

  /// What an English line after an arrow says of the case above it: "If the cone bends" over "⇒ the kiln is hot enough".
  static func englishCase(_ above: Int, _ node: Int, _ page: Page) -> Draft? {
    let said = page.text(above).trimming { $0.isSpace || $0 == ":" || $0 == "." }
    guard said.isEnglish, said.startsWith(lowered: ["if ", "when ", "once "]), said.wordCount >= 4, said.count <= 120,
      !said.contains(", "), !page[above].isConclusion, page.text(node).count <= 120
    else { return nil }
    let asked = Subjects.prefix(for: said, node, page) + "what happens " + said.loweredStart + "?"
    return Draft(
      .reason, ask: asked.capitalizedStart, [page.text(node)], at: node, of: page, confidence: 0.7
    ).from([above, node], of: page).claiming(.statement, of: [node, above])
  }

  /// "If the cone bends:" over a single line that says what follows.
  static func followed(_ node: Int, _ page: Page) -> Draft? {
    let said = page.text(node).trimming { $0.isSpace || $0 == ":" }
    guard page.text(node).scalars.last == ":", let line = page.matter(of: node).first,
      page.matter(of: node).count == 1, page[line].isLeaf, page.text(line).count <= 120,
      !page.text(line).startsWith(lowered: ["if ", "when "]), said.isEnglish, !said.contains(", "),
      said.startsWith(lowered: ["if ", "when ", "once "]), said.wordCount >= 4
    else { return nil }
    let asked = Subjects.prefix(for: said, node, page) + "what happens " + said.loweredStart + "?"
    return Draft(.reason, ask: asked.capitalizedStart, [page.text(line)], at: node, of: page, confidence: 0.7)
      .from([node, line], of: page).claiming(.statement, of: [node, line])
  }

  /// What a Japanese name before an arrow is.
  static func meaning(of cause: Text, _ said: Text, _ place: Int, _ node: Int, _ page: Page) -> Draft {
    let question = Wording.define(EastAsianName.of(cause), in: page.language(of: cause + said))
    return card(.definition, question, Definition.sentence(said).without(suffix: "。"), place, node, page, 0.75)
  }

  /// The causes that stand in a list before an English arrow.
  static func causes(_ list: ItemList, _ effect: Text, _ subject: Text, _ place: Int, _ node: Int, _ page: Page)
    -> Draft
  {
    let question = subject + Wording.ask(\.whyStatement, in: .english, effect)
    return card(.reason, question, list.items.first ?? effect, place, node, page, 0.65).with {
      $0.answer = list.items
      $0.isOpen = list.isOpen
    }
  }

  /// What one does in a case, where a Chinese line says so behind its arrow: `水太烫 → 先倒进公道杯`.
  static func actAsked(_ cause: Text, _ effect: Text, _ language: NoteLanguage) -> Text? {
    guard language == .chinese || language == .traditionalChinese,
      effect.startsWith(anyOf: ["先", "应", "應", "需要", "用"])
    else { return nil }
    return cause + (language == .chinese ? "，怎么做？" : "，怎麼做？")
  }

  /// `승낙은 편지가 닿은 때에 효력이 생긴다`: "승낙은 언제 효력이 생기는가?".
  static func timed(_ clause: Text, arising result: Text, _ place: Int, _ node: Int, _ page: Page) -> Draft? {
    let words = clause.words
    guard clause.endsWith(anyOf: ["때에", "때", "경우", "경우에"]), let topic = KoreanTelling.topic(in: words), topic <= 2,
      words.count - topic >= 3, let asked = KoreanPredicate.asked(result)
    else { return nil }
    return card(
      .reason, words[...topic].map { $0 }.joined(" ") + " 언제 " + asked + "?",
      words[(topic + 1)...].map { $0 }.joined(" "), place, node, page, 0.75)
  }

  private static let pointers = [
    "이러한 방식은 ", "이런 방식은 ", "이 방식은 ", "이러한 방법은 ", "이 방법은 ", "이 기법은 ", "이 알고리즘은 ", "이러한 구조는 ", "이 구조는 ",
  ]

  /// The cards of a Korean sentence: one for each case it tells of.
  static func branches(_ told: Text, _ place: Int, _ node: Int, _ page: Page) -> [Draft] {
    // `이 방식은 …` below a name speaks of what has the name.
    let pointer = page.subjectNodes[node] > 0 ? pointers.first { told.starts(with: $0) } : nil
    let said = pointer.map { told.dropping(first: $0.unicodeScalars.count) } ?? told
    // `물이 식으므로 → 향이 준다`: the arrow says again what the ending says.
    let text = said.containsArrow ? said.replacing("므로 → ", with: "므로 ").replacing("때문에 → ", with: "때문에 ") : said
    let parts = KoreanCase.branches(text)
    return parts.enumerated().compactMap { order, part in
      sentence(part, order == 0 ? place : place + 64 * order, node, page).map { draft in
        parts.count == 1 ? draft : draft.with { $0.extra = text }
      }
    }
  }
}
