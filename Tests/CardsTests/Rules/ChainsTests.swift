import Testing

@testable import Cards

@Suite struct ChainsTests {
  @Test func `a chain asks for its order and for one step in the middle`() {
    #expect(
      told("# 녹차 만들기\n\n- 채엽 → 살청 → 유념 → 건조", by: "F22")
        == ["녹차 만들기의 순서는? → 채엽 / 살청 / 유념 / 건조", "녹차 만들기에서 살청 다음 단계는? → 유념"])
    #expect(
      told("# Tea\n\n## Green tea making\n\n- picking -> firing -> rolling", by: "F22")
        == ["What is the order of Green tea making? → picking / firing / rolling"])
  }

  @Test func `all arrows are one sign, and the order counts`() throws {
    for arrow in ["→", "->", "=>", "⇒", "-->", "$\\rightarrow$"] {
      let card = try #require(cards("# 도예\n\n## 백자 굽기\n\n- 성형 \(arrow) 초벌 \(arrow) 재벌").first { $0.rule == "F22" })
      #expect(card.answer == ["성형", "초벌", "재벌"])
      #expect(card.isOrdered)
    }
  }

  @Test func `spaced dashes make a chain as well`() {
    #expect(told("# 베 짜기\n\n- 씨줄 놓기 - 날줄 걸기 - 북 넣기", by: "F22") == ["베 짜기의 순서는? → 씨줄 놓기 / 날줄 걸기 / 북 넣기"])
  }

  @Test(arguments: ["파일 > 저장 > 이름", "습도 ↔ 기온 ↔ 바람", "open() → read() → close()", "물 → 김"])
  func `menu paths, relations, code and single arrows are no chains`(line: String) {
    #expect(told("# 설정 방법\n\n## 화면\n\n- \(line)", by: "F22") == [])
  }

  @Test func `a bracket stays with its step`() {
    #expect(told("# 도예\n\n## 항아리\n\n- 빚기 → 말리기 (그늘에서) → 굽기", by: "F22").first == "항아리의 순서는? → 빚기 / 말리기 (그늘에서) / 굽기")
  }
}
