import Testing

@testable import Cards

@Suite struct StatementsTests {
  @Test(arguments: [
    ("봄에는 우전, 세작이라는 차가 있다.", "봄에는 어떤 차가 있는가? → 우전 / 세작"),
    ("향이 남지 않는 경우는 물이 너무 뜨겁거나 잎이 오래된 경우", "녹차: 향이 남지 않는 경우는 어떤 경우인가? → 물이 너무 뜨겁거나 잎이 오래된 경우"),
    ("덖은 차가 찐 차보다 훨씬 가볍고 좋다.", "녹차: 덖은 차가 찐 차보다 어떠한가? → 훨씬 가볍고 좋다"),
    ("떫은맛을 줄이기 위해 잎을 그늘에서 말린다.", "녹차: 왜 잎을 그늘에서 말리는가? → 떫은맛을 줄이기 위해"),
    ("잎마다 따는 때를 다르게 정한다(Plucking)", "다음이 가리키는 말은? 잎마다 따는 때를 다르게 정한다 → Plucking"),
  ])
  func `the shape of a sentence asks for what it says`(line: String, expected: String) {
    #expect(told("# 녹차\n\n## 녹차\n\n- \(line)\n- 물맛이 중요함", by: "F37").contains(expected))
  }

  @Test func `a sentence that only points is not asked`() {
    #expect(told("# 녹차\n\n## 녹차\n\n- 위의 방법에는 우전, 세작이라는 차가 있다.\n- 아래의 방법은 **덖음**이라는 이름으로 널리 알려져 있음") == [])
  }

  @Test func `a sentence that names what it describes defines the name`() {
    #expect(
      told("# 제다\n\n- 뜨거운 김으로 잎을 찌는 일을 증제라고 한다.", by: "F13") == ["증제란? → 뜨거운 김으로 잎을 찌는 일"])
  }

  @Test func `two definitions in one sentence make two cards`() {
    #expect(
      told("# 제다\n\n- 위조는 바람으로 잎을 말리는 방법이고, 증제는 김으로 잎을 익히는 방법이다.", by: "F13")
        == ["위조란? → 바람으로 잎을 말리는 방법", "다음이 가리키는 말은? 바람으로 잎을 말리는 방법 → 위조", "증제란? → 김으로 잎을 익히는 방법"])
  }

  @Test func `verdicts of one kind share a card`() {
    #expect(
      told("# 다기\n\n## 다관\n\n- 약한 불 사용 가능\n- 다시 구워도 X\n- 잎차 우림 가능", by: "F34")
        == ["다관: 무엇이 가능한가? → 약한 불 사용 가능 / 잎차 우림 가능", "다관: 다시 구워도 되는가? → 다시 구워도 X"])
  }

  @Test func `the one number of a sentence is asked with its unit`() {
    #expect(
      told("# 녹차\n\n## 우림\n\n- 잎을 물에 70도 정도로 식혀 우리면 떫은맛이 적음", by: "F27")
        == ["우림: 잎을 물에 […] 정도로 식혀 우리면 떫은맛이 적음 → 70도"])
    #expect(told("# 차통\n\n## 작은 통\n\n- 이름표는 4Bytes를 차지한다", by: "F27") == ["작은 통: 이름표는 […]을(를) 차지한다 → 4Bytes"])
  }

  @Test func `what holds nonetheless follows a concession`() {
    #expect(
      told("# 녹차\n\n## 우림\n\n- 여러 번 우리더라도 향이 오래 남아 있음", by: "F26")
        == ["우림: 여러 번 우리더라도 향은 어떻게 되는가? → 오래 남아 있음"])
  }

  @Test func `a bare sentence right below a numbered name says what it is`() {
    #expect(
      told("# 제다의 단계\n\n## 단계\n\n1. 위조\n잎을 시들게 하는 단계이다.\n2. 유념\n잎을 비벼 즙을 내는 단계이다.", by: "F15")
        == [
          "위조란? → 잎을 시들게 하는 단계이다.", "다음이 가리키는 말은? 잎을 시들게 하는 단계이다. → 위조", "유념이란? → 잎을 비벼 즙을 내는 단계이다.",
          "다음이 가리키는 말은? 잎을 비벼 즙을 내는 단계이다. → 유념",
        ])
  }

  @Test func `a later sentence with a subject of its own and one that points define no heading`() {
    let note = "# 제다\n\n## 우림\n\n- 물이 잎을 적신다.\n- 첫물의 값은 잎을 일찍 따서 얻은 것이다.\n- 물이 식는다.\n\n## 향\n\n이 그림의 경우 마른 잎을 그린 것이다."
    #expect(told(note).filter { $0.hasPrefix("우림이란?") || $0.hasPrefix("향이란?") } == [])
  }
}
