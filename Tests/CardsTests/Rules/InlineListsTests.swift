import Testing

@testable import Cards

@Suite struct InlineListsTests {
  @Test func `a list of other things names its section and is open`() throws {
    let note = "# 도자기\n\n## 물레\n\n- 흙을 돌리며 그릇을 빚는 데 쓰는 도구\n- 그 외 성형 도구\n\n○ 굽칼(Trim knife), 전대(Rib), 예새 (Wood knife) 등"
    #expect(told(note, by: "F20") == ["물레 외의 성형 도구는? → 굽칼(Trim knife) / 전대(Rib) / 예새(Wood knife)"])
    let card = try #require(cards(note).first { $0.rule == "F20" })
    #expect(card.isOpen && card.question.hasPrefix("물레"))
  }

  @Test func `other things are asked for in English`() {
    let note =
      "# Woodwind\n\n## Flute\n\n- a tube that sounds when air splits at its edge\n- Other wind instruments\n  - oboe, clarinet, bassoon etc."
    #expect(
      told(note, by: "F20") == ["Which other wind instruments are there besides Flute? → oboe / clarinet / bassoon"])
  }

  @Test func `a list without a label gives examples of its section`() throws {
    let note = "# 차\n\n## 홍차\n\n- 다르질링, 아삼, 기문 등"
    #expect(told(note, by: "F20") == ["홍차의 예는? → 다르질링 / 아삼 / 기문"])
    #expect(cards(note).first?.isOpen == true)
    #expect(
      told("# Tea\n\n## Black tea\n\nAssam, Keemun, Dian Hong, etc.", by: "F20")
        == ["What are examples of Black tea? → Assam / Keemun / Dian Hong"])
  }

  @Test func `a comma inside a bracket or number does not cut`() {
    #expect(
      told("# 악기\n\n## 현악기\n\n- 비올라(중음, 무릎 위), 첼로, 1,200년 된 금 등", by: "F20")
        == ["현악기의 예는? → 비올라(중음, 무릎 위) / 첼로 / 1,200년 된 금"])
  }

  @Test func `names among things that are said make no list`() {
    let note = "# 찻값\n\n## 셈\n\n1. 찻삯\n   - 자릿세, 주인은 찻값의 한 할 부담, 나눔법: 고루 나눔\n"
    #expect(told(note, by: "F20").isEmpty)
  }

  @Test func `calls are examples`() {
    let note = "# 茶馆\n\n- 掌柜的口令\n\n  ⇒ pour(), steep(), serve()\n"
    #expect(told(note, by: "F20").allSatisfy { !$0.contains("包括哪些") })
  }
}
