import Testing

@testable import Cards

@Suite struct OffersTests {
  @Test func `what a thing provides is one list over the full stop of a fragment`() throws {
    let note = "# 온실\n\n## 자동 온실\n\n- 높은 온도의 유지와 고른 습도의 조절. 빛의 양에 따른 차광 등의 기능 제공"
    #expect(told(note, by: "F35") == ["자동 온실이 제공하는 기능은? → 높은 온도의 유지 / 고른 습도의 조절 / 빛의 양에 따른 차광"])
    #expect(try #require(cards(note).first { $0.rule == "F35" }).isOpen)
  }

  @Test func `what a thing supports is closed`() {
    let found = cards("# 온실\n\n## 자동 온실\n\n- 물 주기, 환기 지원").filter { $0.rule == "F35" }
    #expect(found.map(\.question) == ["자동 온실이 지원하는 것은?"])
    #expect(found.first?.answer == ["물 주기", "환기"])
    #expect(found.first?.isOpen == false)
  }

  @Test func `what it serves for is asked`() {
    #expect(told("# 다기\n\n## 차시\n\n- 마른 찻잎을 정리하는 데 사용", by: "F35") == ["차시는 무엇에 쓰이는가? → 마른 찻잎을 정리하는 데 사용"])
  }

  @Test func `lines without a subject or in English make none`() {
    #expect(told("- 물 주기, 환기 지원", by: "F35") == [])
    #expect(told("# Greenhouse\n\n- Watering and shading support", by: "F35") == [])
  }
}
