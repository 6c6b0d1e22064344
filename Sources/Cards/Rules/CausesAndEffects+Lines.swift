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
}
