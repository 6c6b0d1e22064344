import TestKit
import Testing

@testable import Cards

@Suite struct CardMatchingTests {
  private func card(
    _ id: String, _ question: String, _ answer: String..., kind: CardKind = .definition, section: [String] = ["배"],
    file: String = "배.md"
  ) -> Card {
    Card(
      id: CardID(id), deck: "배", file: file, line: 1, lastLine: 1, section: section, kind: kind, question: question,
      answer: answer, rule: "F1", confidence: 0.9)
  }

  /// The names that histories went over to, `from>to`.
  private func carried(_ old: [Card], _ new: [Card], refused: Set<CardMatching.Pair> = []) -> [String] {
    CardMatching.matches(of: old.map { SeenCard($0) }, among: new, refused: refused)
      .map { "\($0.from.id)>\($0.to.id)" }
  }

  @Test func `a slip put right in the question carries the history over`() {
    let old = card("a", "어레미란?", "가루를 곱게 치는 데 쓰는 체")
    let new = card("b", "어래미란?", "가루를 곱게 치는 데 쓰는 체")
    #expect(carried([old], [new]) == ["a>b"])
    #expect(CardMatching.matches(of: [SeenCard(old)], among: [new]).first?.how == "answer")
  }

  @Test func `a subject that is called otherwise keeps the history where the answer is long and the same`() {
    let answers = ["바람이 없어도 나아간다", "얕은 물에도 들어간다"]
    let old = card("a", "노 젓는 배의 장점은?", answers[0], answers[1], kind: .pros)
    let new = card("b", "거룻배의 장점은?", answers[1], answers[0], kind: .pros)
    #expect(carried([old], [new]) == ["a>b"])
  }

  @Test func `another fact of the same form is not taken for the one that is gone`() {
    let old = card("a", "돛을 영어로 하면?", "sail", kind: .translation)
    let new = card("b", "닻을 영어로 하면?", "anchor", kind: .translation)
    #expect(carried([old], [new]).isEmpty)
    let number = card("c", "3호선의 정원은?", "40명", kind: .table)
    #expect(carried([number], [card("d", "4호선의 정원은?", "52명", kind: .table)]).isEmpty)
  }

  @Test func `where two new cards fit almost as well, neither gets the history`() {
    let old = card("a", "The keel: what does it keep the boat from?", "drifting sideways")
    let one = card("b", "The keels: what does it keep the boat from?", "drifting sideways")
    let two = card("c", "The keel : what did it keep the boat from", "drifting sideways")
    #expect(carried([old], [one, two]).isEmpty)
    #expect(carried([old], [one]) == ["a>b"])
  }

  @Test func `each card is paired at most once, the best first`() {
    let old = [card("a", "이물이란?", "배의 앞쪽 머리 부분"), card("b", "고물이란?", "배의 뒤쪽 꼬리 부분")]
    let new = [card("d", "고물은 무엇인가?", "배의 뒤쪽 꼬리 부분"), card("c", "이물은 무엇인가?", "배의 앞쪽 머리 부분")]
    #expect(carried(old, new) == ["a>c", "b>d"])
  }

  @Test func `a pair that was refused is not made again`() {
    let (old, new) = (card("a", "어레미란?", "가루를 곱게 치는 체"), card("b", "어래미란?", "가루를 곱게 치는 체"))
    #expect(carried([old], [new], refused: [CardMatching.Pair(from: old.id, to: new.id)]).isEmpty)
  }

  @Test func `a card that moved to another file under another title is found by its answer`() {
    let old = card("a", "키란?", "배가 가는 쪽을 바꾸는 장치로, 고물에 단다")
    let new = card("b", "키(rudder)란?", "배가 가는 쪽을 바꾸는 장치로, 고물에 단다", section: ["조종"], file: "새 노트.md")
    #expect(carried([old], [new]) == ["a>b"])
  }

  @Test func `nothing vanished or nothing new costs nothing and finds nothing`() {
    #expect(carried([], [card("b", "이물이란?", "앞쪽")]).isEmpty)
    #expect(carried([card("b", "이물이란?", "앞쪽")], []).isEmpty)
  }

  @Test(arguments: UInt64(0)..<40)
  func `cards that lost a letter find themselves or nobody, in whatever order they come`(seed: UInt64) {
    var random = Seeded(seed)
    let words = ["물때", "썰물", "밀물", "조금", "사리", "여울", "포구", "등대", "갯벌", "부표", "선창", "돛대"]
    let facts = words.map { word in
      card(word, "\(word)에 배를 대는 까닭은 무엇인가?", "\(word) 무렵에는 \(words.randomElement(using: &random) ?? "")이 가깝기 때문")
    }
    let edited = facts.map { fact in
      var letters = Array(fact.question)
      letters.remove(at: Int.random(in: 4..<letters.count - 1, using: &random))
      return card(fact.id.rawValue + "'", String(letters), fact.answer[0])
    }
    let found = carried(facts.shuffled(using: &random), edited.shuffled(using: &random))
    #expect(Set(found).isSubset(of: words.map { "\($0)>\($0)'" }))
    #expect(found.count >= words.count - 2)
  }
}
