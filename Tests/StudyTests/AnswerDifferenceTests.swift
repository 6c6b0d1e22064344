import Cards
import Scheduling
import Study
import Testing

/// A text with what is marked in it: `[too much]`, `{lacking}`, `<elsewhere>`.
private func marked(_ segments: [AnswerCheck.Segment]) -> String {
  segments.map { segment in
    switch segment.sign {
    case .same: segment.text
    case .extra: "[\(segment.text)]"
    case .missing: "{\(segment.text)}"
    case .moved: "<\(segment.text)>"
    }
  }.joined()
}

@Suite struct AnswerDifferenceTests {
  private func compared(_ typed: String, _ answer: String, kind: CardKind = .definition) -> [String] {
    let comparison = AnswerCheck(typed, against: card("x", kind: kind, answer: [answer])).comparison
    return [marked(comparison.given), marked(comparison.wanted)]
  }

  @Test func `the difference shows what is too much and what lacks`() {
    #expect(compared("dockar", "docker") == ["dock[a]r", "dock{e}r"])
    #expect(AnswerCheck("dockar", against: card("x", answer: ["docker"])).suggestedGrade == .hard)
  }

  @Test func `of what is right nothing is marked`() {
    #expect(compared("DOCKER!", "Docker") == ["DOCKER!", "Docker"])
    #expect(AnswerCheck("DOCKER!", against: card("x", answer: ["Docker"])).suggestedGrade == .good)
  }

  @Test func `what was typed stays as it was typed, and what lacks is marked in its own word`() {
    #expect(
      compared(
        "anna berta wite - how potters sign a bowl that isn theirs",
        "Anna Berta White - how potters sign a bowl that isn't theirs to keep.")
        == [
          "anna berta wite - how potters sign a bowl that isn theirs",
          "Anna Berta W{h}ite - how potters sign a bowl that isn'{t} theirs {to keep}.",
        ])
  }

  @Test func `spaces are nobody's mistake`() {
    #expect(
      compared("둘 이상의 작업이 서로기다리며 멈춰 있는 상태", "둘 이상의 프로세스가 서로 기다리며 멈춰있는 상태")
        == ["둘 이상의 [작업이] 서로기다리며 멈춰 있는 상태", "둘 이상의 {프로세스가} 서로 기다리며 멈춰있는 상태"])
  }

  @Test func `words that share a letter by chance are marked whole`() {
    #expect(
      compared("the cat sat on the mat all day", "the dog sat on the mat all night")
        == ["the [cat] sat on the mat all [day]", "the {dog} sat on the mat all {night}"])
  }

  @Test func `a word in another place is neither too much nor lacking`() {
    #expect(
      compared("프로세스가 자원을 서로 기다리며 멈춘 상태", "프로세스가 서로 자원을 기다리며 멈춘 상태")
        == ["프로세스가 자원을 <서로> 기다리며 멈춘 상태", "프로세스가 <서로> 자원을 기다리며 멈춘 상태"])
  }

  @Test func `in a command each sign is marked`() {
    #expect(compared("docker ps -A", "docker ps -a", kind: .command) == ["docker ps -[A]", "docker ps -{a}"])
  }

  @Test func `of a list what belongs to no item is marked, and the items that lack`() {
    let list = card("x", kind: .list, answer: ["젠킨스", "쿠버네티스", "도커(Docker)", "프로메테우스"])
    let comparison = AnswerCheck("젠킨스 ,  쿠버네틱스/아파치", against: list).comparison
    #expect(marked(comparison.given) == "젠킨스 ,  쿠버네[틱]스/[아파치]")
    #expect(marked(comparison.wanted) == "젠킨스, 쿠버네{티}스, {도커(Docker)}, {프로메테우스}")
  }

  @Test(arguments: 0..<100)
  func `both texts are shown letter for letter, whatever was typed`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = Array("가나다 abc,도커  '.-/·")
    func text() -> String {
      String((0..<Int.random(in: 1...16, using: &random)).compactMap { _ in letters.randomElement(using: &random) })
    }
    let (typed, expected) = (text(), "x" + text())
    for answer in [[expected], [expected, "y"]] {
      let check = AnswerCheck(typed, against: card("x", kind: answer.count > 1 ? .list : .definition, answer: answer))
      #expect(check.comparison.given.map(\.text).joined() == typed)
      #expect(check.comparison.wanted.map(\.text).joined() == check.expected)
    }
  }
}
