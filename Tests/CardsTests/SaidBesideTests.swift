import Testing

@testable import Cards

/// What a note says beside its lines: reasons in brackets, meanings that end in a word for "that is", verbs that lead to a list.
@Suite struct SaidBesideTests {
  @Test(arguments: [
    ("벽돌을 두껍게 쌓아야 함(열이 새지 않아야 하기 때문에)", "가마: 왜 벽돌을 두껍게 쌓아야 하는가? → 열이 새지 않아야 하기 때문"),
    ("밖에서 불을 볼 수 없음(문이 닫혀 있기 때문)", "가마: 왜 밖에서 불을 볼 수 없는가? → 문이 닫혀 있기 때문"),
    ("재를 자주 치운다(바람길이 막히므로)", "가마: 왜 재를 자주 치우는가? → 바람길이 막히므로"),
    ("유약은 낮은 불에서 바른다(높은 불에서 끓기 때문).", "유약은 왜 낮은 불에서 바르는가? → 높은 불에서 끓기 때문"),
  ])
  func `a reason in brackets is asked for`(line: String, card: String) {
    #expect(asked("# 도예\n\n## 가마\n\n- \(line)\n- 문은 나무로 만든다\n").contains(card))
  }

  @Test func `brackets that give no reason ask for none`() {
    #expect(!asked("# 도예\n\n## 가마\n\n- 벽돌을 두껍게 쌓아야 함(두 겹으로)\n- 문은 나무로 만든다\n").contains { $0.contains("왜 ") })
  }

  @Test(arguments: [
    ("## 窯変\n釉薬の変化のことです。窯の中では炎が釉薬を変えます。", "「窯変」とは？ → 釉薬の変化"),
    ("## 素焼き\n本焼きの前に低い温度で焼くことです。", "「素焼き」とは？ → 本焼きの前に低い温度で焼くこと"),
    ("## 酸化\n炎に空気を十分に入れることを指します。", "「酸化」とは？ → 炎に空気を十分に入れること"),
    ("## 工程\nここでの**還元**とは、炎から酸素を奪うことを指します。", "「還元」とは？ → 炎から酸素を奪うこと"),
  ])
  func `a Japanese meaning stands without the words that only say so`(part: String, card: String) {
    let found = asked("# 窯の話\n\n\(part)\n")
    #expect(found.contains(card), "\(found)")
  }

  @Test func `what something is made to be keeps its verb whole`() {
    let found = cards("# 窯\n\n## 炎\n\n還元炎は主に炭を燃料とする。\n\n登り窯は薪を燃料とし、長く燃える窯である。\n").map(\.question)
    #expect(found.contains { $0.hasSuffix("何を燃料とする？") }, "\(found)")
    #expect(!found.contains { $0.hasSuffix("とす？") || $0.contains("何とする") })
  }

  @Test func `a bracket makes no side of an arrow long`() {
    let found = asked(
      "# 도예\n\n## 도구\n\n* Pyrometer -> 가마의 온도 측정\n* Damper -> 굴뚝을 지나는 바람의 조절( 여름, 겨울 )\n* Saggar -> 재를 막거나 무늬를 낼때\n")
    #expect(found.contains("도구: Damper는? → 굴뚝을 지나는 바람의 조절( 여름, 겨울 )"), "\(found)")
  }

  @Test func `what does something to a thing stands behind an arrow`() {
    let found = asked("# 도예\n\n## 가마\n\n- 여러 그릇을 한 번에 굽는 방\n- 가마의 불길 → 굴뚝이 결정\n- 흙 → 단단한 돌이 된다\n- 큰 가마 → 전문가 관리\n")
    #expect(found.contains("가마의 불길은 무엇이 결정하는가? → 굴뚝"), "\(found)")
    #expect(!found.contains { $0.contains("흙은 무엇이") || $0.hasSuffix("→ 전문") })
  }

  @Test func `titles in angle brackets are no members of a list`() {
    let note = "# 도예\n\n(1) 굽는 데 무엇이 필요한가 ?\n    - 흙\n    <굽는 도구>\n    * 집게\n    <칠하는 도구>\n    * 붓\n"
    #expect(!asked(note).contains { $0.contains("| <") }, "\(asked(note))")
  }

  @Test(arguments: [
    ("Motives for drying include:", "What are the motives for drying?"),
    ("The risks of glazing are:", "What are the risks of glazing?"),
    ("Benefits of glazing include:", "What are the benefits of glazing?"),
    ("Parts of a kiln include the following:", "What are the parts of a kiln?"),
  ])
  func `the verb that leads to a list is no part of what is asked`(line: String, question: String) {
    let found = cards("# Pots\n\n## Notes\n\n\(line)\n\n- less smoke\n- even shrinking\n- a firm wall\n").map(
      \.question)
    #expect(found.contains { $0.folding(question) }, "\(found)")
  }

  @Test func `the verb of an inner clause is not the one that is asked`() {
    let found = cards("# Kilns\n\n## Firing\n\n- Heating a pot until it turns to stone\n- Kilns need two doors\n").map(
      \.question)
    #expect(!found.contains { $0.contains("until it turn to") }, "\(found)")
  }
}

extension String {
  /// Whether the question stands at the end, with or without its part of the note before it.
  fileprivate func folding(_ question: String) -> Bool { lowercased().hasSuffix(question.lowercased()) }
}
