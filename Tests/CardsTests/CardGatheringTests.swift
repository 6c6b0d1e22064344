import Testing

@testable import Cards

@Suite struct CardGatheringTests {
  private func card(_ question: String, _ answer: String, in file: String) -> Card {
    Card(
      id: CardID(question: .init(question), kind: .definition, occurrence: 0), deck: file, file: file, line: 1,
      lastLine: 1, section: [], kind: .definition, question: question, answer: [answer], rule: "F1", confidence: 1)
  }

  @Test func `the same fact in two notes is one card, the first note's`() {
    let gathered = [Card].gathered([card("마루란?", "바닥", in: "a"), card("마루란?", "바닥", in: "b")])
    #expect(gathered.map(\.file) == ["a"])
  }

  @Test func `the same question with another answer is a card of its own`() {
    let gathered = [Card].gathered([card("패드란?", "부품", in: "a"), card("패드란?", "종이 묶음", in: "b")])
    #expect(gathered.map(\.file) == ["a", "b"])
    #expect(Set(gathered.map(\.id)).count == 2)
  }

  @Test func `a later identity does not depend on how many came before`() {
    let pad = card("패드란?", "종이 묶음", in: "c")
    let two = [Card].gathered([card("패드란?", "부품", in: "a"), pad])
    let three = [Card].gathered([card("패드란?", "부품", in: "a"), card("패드란?", "깔개", in: "b"), pad])
    #expect(two.last?.id == three.last?.id)
    #expect(three.count == 3)
  }

  @Test func `gathering twice changes nothing`() {
    let once = [Card].gathered([card("패드란?", "부품", in: "a"), card("패드란?", "깔개", in: "b"), card("패드란?", "깔개", in: "c")])
    #expect([Card].gathered(once) == once)
    #expect([Card].gathered([]) == [])
  }
}
