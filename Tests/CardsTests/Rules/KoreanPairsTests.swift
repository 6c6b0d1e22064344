import Testing

@testable import Cards

/// What the right side of a Korean pair is decides what is asked of its left side.
@Suite struct KoreanPairsTests {
  private func told(_ line: String, below heading: String = "# 다실\n\n## 찻물의 성분") -> [String] {
    CardsTests.told("\(heading)\n\n- 물을 다루는 일\n- \(line)\n- **샘물**: 산에서 솟아나 바위를 거친 물\n")
  }

  @Test func `what a name is said to be is no meaning of it`() {
    #expect(told("**점도**: 우유 탓에 맹물보다 점도가 두 배쯤 높다").contains { $0.contains("점도는 어떠한가? → 우유 탓에") })
    #expect(told("**찻물량**: 손님의 찻물량은 잔의 8할이며 90ml쯤").contains { $0.contains("찻물량은 얼마인가?") })
    #expect(told("**기원**: 찻물은 산 위의 이끼 낀 샘에서 기원").contains { $0.contains("찻물의 성분: 기원은?") })
  }

  @Test func `a time is asked for what comes to be in it`() {
    #expect(told("**열흘 이후**: 묵은 물이 항아리 밖으로 차차 증발").contains { $0.contains("열흘 이후에는") })
    #expect(!told("**열흘 이후**: 묵은 물이 항아리 밖으로 차차 증발").contains { $0.contains("이후란") })
  }

  @Test func `a course of events is no change of a name`() {
    #expect(told("**봄 잔치**: 손님의 큰 무리 도착 → 물의 빠른 고갈").allSatisfy { !$0.contains("바뀌는가") })
    #expect(told("**빛깔**: 초록 → 갈색").contains { $0.contains("빛깔은 어떻게 바뀌는가? → 초록 → 갈색") })
  }

  @Test func `a number that the pair asks for is no blank as well`() {
    #expect(told("**우리는 시간**: 약 90초").count { $0.contains("90초") } == 1)
  }

  @Test func `what someone did is no name`() {
    #expect(!told("**가을 무렵 젊은 주인들에 의해 개축**: 새 가마를 둠").contains { $0.contains("개축이란") })
  }
}
