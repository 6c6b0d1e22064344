import Testing

@testable import Cards

/// A question's frame and its answer are one thing to know.
@Suite struct KoreanFramesTests {
  private func told(_ line: String, below heading: String = "# 다실\n\n## 찻물") -> [String] {
    CardsTests.told("\(heading)\n\n- 물을 다루는 일\n- \(line)\n")
  }

  @Test func `how many must hold is asked for as a number`() {
    let found = told("4가지 모두 갖추어져야 찻자리 성립")
    #expect(found.contains { $0.hasSuffix("찻자리는 조건이 몇 가지 갖추어져야 성립하는가? → 4가지 모두") })
    #expect(!found.contains { $0.contains("어떤 조건에서") })
  }

  @Test func `what a thing is not is not told by a word of every text`() {
    #expect(!told("솥의 물이 식거나 두 화로가 모두 꺼지면 다실은 정상적인 상황이 아니다").contains { $0.contains("[…]이(가) 아니다") })
  }

  @Test func `what is like something is not asked for`() {
    #expect(!told("우전 찻잎이 햇차를 담은 항아리와 비슷하다").contains { $0.contains("무엇이") && $0.contains("비슷한가") })
  }

  @Test func `what goes up or down beside another thing is named`() {
    #expect(told("무쇠솥에 비해 물 끓는 시간 감소").contains { $0.contains("무쇠솥에 비해 물 끓는 시간은 어떻게 되는가? → 감소") })
    #expect(!told("무쇠솥에 비해 물 끓는 시간 감소").contains { $0.contains("비해 어떠한가") })
  }

  @Test func `one case for many is no list`() {
    #expect(!told("우전이라는 차에는 곡우, 청명이라는 때가 있다").contains { $0.contains("우전이라는 차에는 어떤") })
  }

  @Test func `what is of some use is asked for by its names`() {
    #expect(told("물을 끓이는 도구로는 무쇠솥과 돌솥이 있다").contains { $0.contains("끓이는 도구로는 무엇이 있는가? → 무쇠솥 / 돌솥") })
  }

  @Test func `a sentence that counts the lines below it is asked with them`() {
    let note = "# 다실\n\n## 가마\n\n가마는 올봄을 기준으로 3가지 칸이 있다.\n\n- 봉통 칸\n- 굽는 칸\n- 식힘 칸\n"
    #expect(CardsTests.told(note).count { $0.contains("가지") } == 1)
  }
}
