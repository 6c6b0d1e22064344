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

  @Test func `how a thing is judged does not say what it is`() {
    #expect(!CardsTests.told("# 다실\n\n## 차\n\n**다도의 마음**은 찻자리에 필수적입니다.\n").contains { $0.contains("마음이란") })
  }

  @Test func `an address of an example is not asked`() {
    #expect(!told("손님들은 10.0.0.7이란 자리표를 받고 **이끼 낀 뒷문**을 통해 다실에 들어간다").contains { $0.hasSuffix("→ 이끼 낀 뒷문") })
  }

  @Test func `the title of a lesson asks nothing`() {
    let note = "# 2강. 찻물은 왜 맑을까?\n\n- 샘물의 바위\n- 이끼의 노릇\n\n## 30초\n\n물이 식는 짧은 동안\n"
    #expect(CardsTests.told(note).allSatisfy { !$0.contains("2강.") && !$0.contains("30초란") })
  }

  @Test func `a reason is asked for as that`() {
    let note = "# 다실\n\n## 첫 잔 효과\n\n먼저 마신 찻잔의 향이 나중에 마신 찻잔의 향보다 혀에 오래 남기 때문\n"
    #expect(CardsTests.told(note).contains { $0.hasPrefix("첫 잔 효과의 이유는? → ") })
  }

  @Test func `another name is asked for as that`() {
    #expect(told("찻사발은 '이도 다완'이라고도 부른다").contains("찻사발은 무엇이라고도 부르는가? → 이도 다완"))
    #expect(told("MATCHA 라고도 부르며, 맷돌로 곱게 갈아 만든다").contains { $0.hasSuffix("찻물: 무엇이라고도 부르는가? → MATCHA") })
  }

  @Test func `a half that names something defines it`() {
    let found = told("잎을 그늘에 펴서 물기를 날리는 일을 시듦이라 하며, 봄에는 한나절쯤 걸린다")
    #expect(found.contains { $0.hasPrefix("시듦이란? → 잎을 그늘에 펴서") })
  }

  @Test func `what may be one or the other is asked whole`() {
    let found = told("셋째 마당에서는 덖음솥에서 새로 꺼내거나 향이 모두 빠진 찻잎을 확인한다")
    #expect(!found.contains { $0.contains("꺼내거나 무엇을") || $0.hasSuffix("→ 향이 모두 빠진 찻잎") })
  }

  @Test func `a deed behind the one that leads to it is asked by both`() {
    #expect(told("봄에 딴 잎을 오동나무 상자에 담아서 보관").contains { $0.contains("담아서 보관하는가?") })
  }
}
