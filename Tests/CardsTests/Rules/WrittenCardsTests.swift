import Testing

@testable import Cards

@Suite struct WrittenCardsTests {
  @Test func `a written question and answer keep their words`() {
    #expect(told("# 차\n\nQ: 왜 잎을 덖는가?\nA: 산화를 멈추려고") == ["왜 잎을 덖는가? → 산화를 멈추려고"])
    #expect(
      told("# Tea\n\nQ: Why steam the leaf?\nA: It stops oxidation") == ["Why steam the leaf? → It stops oxidation"]
    )
  }

  @Test func `two colons ask one way, three both ways`() {
    #expect(told("# 다기\n\n- 다관 :: 차를 우리는 그릇") == ["다관이란? → 차를 우리는 그릇"])
    let both = cards("# 다기\n\n- 숙우 ::: 끓인 물을 식히는 그릇")
    #expect(both.map(\.answer) == [["끓인 물을 식히는 그릇"], ["숙우"]])
    #expect(both.allSatisfy { $0.confidence == 1 })
  }

  @Test func `each blank is a card that shows the others, with its hint`() {
    let found = cards("# 차\n\n- {{c1::세작}}은 {{c2::곡우::절기}} 전에 딴다")
    #expect(found.map(\.question) == ["[…]은 곡우 전에 딴다", "세작은 […] 전에 딴다"])
    #expect(found.map(\.answer) == [["세작"], ["곡우"]])
    #expect(found.map(\.hint) == [nil, "절기"])
  }

  @Test(arguments: ["{{}} 빈칸", "다관::그릇", "Q: 왜 덖는가?", "A: 산화를 멈추려고", "{{c1::열린 채", ":: 그릇"])
  func `halves of such marks make no card of this kind`(line: String) {
    #expect(!cards("# 다기\n\n- \(line)").contains { $0.confidence == 1 })
  }
}
