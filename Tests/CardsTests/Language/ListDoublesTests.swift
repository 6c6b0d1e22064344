import Testing

@testable import Cards

/// What a short list or the parts of a question ask is not asked again.
@Suite struct ListDoublesTests {
  @Test func `a blank in an item of a short list goes`() {
    let note = "# 茶\n\n## 老茶树\n\n- 只在山顶的**浓雾**里长大\n- 每年春天才采一回新芽\n\n## 别的\n\n字"
    #expect(told(note).contains { $0.contains("只在山顶的浓雾里长大 / ") })
    #expect(told(note, by: "F11").isEmpty)
  }

  @Test func `a question whose labelled parts are asked goes`() {
    let note = "# 茶葉\n\n## 劣化の仕組みを説明せよ\n\n- 原因：湿気\n- 特徴：色が抜ける\n- 対策：缶に入れる\n"
    #expect(told(note, by: "F3").count == 3)
    #expect(told(note, by: "F24").isEmpty)
  }

  @Test func `names with and without their meaning are one list below a word for what they are`() {
    let note = "# 茶\n\n## 茶会要素\n\n- 泉水 (Water)：山里的泉水最好\n- 火候\n- 茶叶：春天采的嫩芽\n- 茶壶\n"
    #expect(told(note).contains("茶会要素有哪些？ → 泉水 / 火候 / 茶叶 / 茶壶"))
  }

  @Test func `a part of a question that asks for the parts in few words goes`() {
    let parts = "- 原因\n    - 湿気\n    - 強い光\n- 対策\n    - 缶に入れる\n    - 冷やす\n"
    let note = "# 茶葉\n\n## 劣化について、原因と対策を述べよ\n" + parts
    #expect(told(note).count { $0.contains("湿気") } == 1)
  }
}
