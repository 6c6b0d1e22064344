import Notes
import Testing

@testable import Cards

/// Verbs before a noun, told from nouns with a topic mark.
@Suite struct KoreanVerbStemsTests {
  @Test(arguments: ["비비는", "남은", "나눈", "보낼", "만드는", "만든", "살아남은", "바라보는", "녹은", "끊긴", "다루던"])
  func `a verb leads on`(word: String) { #expect(KoreanVerbStems.leadsOn(Text(word))) }

  @Test(arguments: ["서버는", "물은", "열은", "줄은", "이를", "가을", "시간", "신은", "생산", "오늘", "차는", "사실"])
  func `a noun does not`(word: String) { #expect(!KoreanVerbStems.leadsOn(Text(word))) }

  @Test func `what a result begins with is no topic where it is a verb`() {
    let note = "# 유념\n\n* 유념이 끝나면 비비는 기계를 제외한 나머지 기계는 모두 멈춘다."
    #expect(told(note).contains { $0.hasPrefix("유념이 끝나면") && !$0.contains("비비는 어떻게") })
  }
}
