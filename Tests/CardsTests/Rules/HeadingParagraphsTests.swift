import Testing

@testable import Cards

/// F36.
@Suite struct HeadingParagraphsTests {
  @Test func `F36: bare paragraphs are read like items, the defining one wherever it stands`() {
    let note = "# 베틀\n\n## 잉아\n\n날실을 들어 올림\n\n씨실이 지나갈 틈을 만드는 굵은 실을 가리키는 말\n\n자주 끊어짐\n\n## 북\n\n- 씨실을 나름"
    #expect(
      told(note, by: "F36").filter { !$0.hasPrefix("다음이") } == [
        "잉아의 특징은? → 날실을 들어 올림 / 자주 끊어짐", "잉아란? → 씨실이 지나갈 틈을 만드는 굵은 실을 가리키는 말",
      ])
  }

  @Test func `F36: one paragraph alone is a definition, items are F2`() {
    #expect(told("# 베틀\n\n## 잉아\n\n씨실이 지나갈 틈을 만드는 굵은 실을 가리키는 말\n\n## 북\n\n- 씨실을 나름", by: "F36") == [])
  }
}
