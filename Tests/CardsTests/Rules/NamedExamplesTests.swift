import Testing

@testable import Cards

@Suite struct NamedExamplesTests {
  private let note = """
    # 찻자리

    ### 계절별 찻자리 예시

    - 겨울
        - 화로 옆에 낮은 상을 두고 뜨거운 차를 낸다.
    - 여름
        - 물가에 발을 치고 식힌 차를 낸다.
    """

  @Test func `names below a heading of examples are asked for their example`() {
    #expect(
      told(note, by: "F30") == [
        "계절별 찻자리: 겨울의 예는? → 화로 옆에 낮은 상을 두고 뜨거운 차를 낸다.", "계절별 찻자리: 여름의 예는? → 물가에 발을 치고 식힌 차를 낸다.",
      ])
    #expect(!told(note).contains { $0.contains("특징은?") || $0.contains("→ 겨울 / 여름") })
  }

  @Test func `examples that are names alone stay a list`() {
    let asked = told("# 찻자리\n\n### 찻자리의 예시\n\n- 말차 찻자리\n- 잎차 찻자리\n")
    #expect(asked.contains { $0.hasSuffix("→ 말차 찻자리 / 잎차 찻자리") }, "\(asked)")
  }
}
