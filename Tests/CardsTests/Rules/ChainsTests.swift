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

  @Test func `a chain that begins with a case tells what follows in it`() {
    let note = "# 다실\n\n## 무쇠솥\n\n- 쇠를 부어 만든 도구\n- 찬물을 갑자기 부을 시 → 바닥에 금 → 물이 샘\n"
    #expect(told(note, by: "F22").contains { $0.hasSuffix("찬물을 갑자기 부을 시 어떻게 되는가? → 바닥에 금 → 물이 샘") })
  }

  @Test func `a part of a chain is no blank of its own`() {
    let note = "# 다실\n\n## 제다\n\n- 순서: **시듦** (그늘에서) → **덖음** (솥에서) → **비빔** (멍석에서)\n"
    #expect(told(note, by: "F11").isEmpty)
  }
}
