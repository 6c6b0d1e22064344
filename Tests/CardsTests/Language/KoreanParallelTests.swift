import Testing

@testable import Cards

/// Names side by side, each with what it is.
@Suite struct KoreanParallelTests {
  private func told(_ line: String) -> [String] { CardsTests.told("# 다실\n\n## 집의 자리\n\n\(line)\n", by: "F25") }

  @Test func `each of several names is asked for what it is`() {
    #expect(told("안채는 주인의 자리, 사랑채는 손님의 자리.") == ["집의 자리: 안채는? → 주인의 자리", "집의 자리: 사랑채는? → 손님의 자리"])
  }

  @Test(arguments: ["안채는 주인의 자리이고, 사랑채는 손님이 쓴다.", "안채는 주인, 아이, 손님의 자리.", "안채는 주인의 자리, 밤에 손님의 자리."])
  func `a sentence with a verb or with one name is none`(line: String) {
    #expect(told(line) == [])
  }
}
