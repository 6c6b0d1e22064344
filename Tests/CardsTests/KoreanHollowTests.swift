import Testing

@testable import Cards

/// Korean cards whose answer says nothing, or names something else, wait; blanks that are told beside them are none.
@Suite struct KoreanHollowTests {
  private func asked(_ note: String) -> [String] {
    Reading(note: note, file: "a.md").cards.filter { $0.confidence >= 0.5 }.map(\.question)
  }

  @Test(arguments: ["- 가마: 동적", "- 진흙: 진흙 자체"])
  func `a word for how it is, or the name again, is no meaning`(line: String) {
    #expect(
      !asked("# 도자기\n\n## 낱말\n\n\(line)\n- 유약: 그릇의 겉을 덮는 유리 같은 막").contains { $0.hasPrefix("가마") || $0.hasPrefix("진흙") }
    )
  }

  @Test func `what narrows a name is no other name for it`() {
    #expect(!asked("# 도자기\n\n## 가마 온도(표면 온도)\n\n- 불꽃이 닿는 벽의 온도\n- 천 도를 넘는다").contains { $0.contains("달리 부르는 말은?") })
  }

  @Test func `letters the words before the colon spell are no blank`() {
    let note = "# 굽기\n\n## Slow Cooling\n\n- **SC**은 그릇이 갈라지는 것을 막을 수 있는 방법이다"
    #expect(!asked(note).contains { $0.contains("Slow Cooling: […]") })
  }

  @Test func `dashes without a space are bullets where several stand together`() {
    let card = Reading(note: "# 도자기\n\n#### 가마의 기능\n-열 모으기\n-연기 내보내기\n", file: "a.md").cards.first {
      $0.answer.count == 2
    }
    #expect(card?.answer == ["열 모으기", "연기 내보내기"])
  }
}
