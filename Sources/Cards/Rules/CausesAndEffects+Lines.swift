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
}
