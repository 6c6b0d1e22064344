import Testing

@testable import Cards

@Suite struct ComparisonTablesTests {
  static let note = "# お茶\n\n| 観点 | 緑茶 | 紅茶 |\n|---|---|---|\n| 発酵 | なし | 完全 |\n| 水色 | 緑 | 赤 |"

  @Test func `a row sets both things side by side`() {
    #expect(
      told(Self.note, by: "F18") == ["発酵：緑茶と紅茶の違いは？ → 緑茶: なし / 紅茶: 完全", "水色：緑茶と紅茶の違いは？ → 緑茶: 緑 / 紅茶: 赤"])
  }

  @Test func `its cells are the matrix rule's`() {
    #expect(told(Self.note, by: "F17").first == "緑茶の発酵は？ → なし")
  }

  @Test func `one row below a corner is a comparison, not names over values`() {
    let note = "# お茶\n\n| 観点 | 緑茶 | 紅茶 |\n|---|---|---|\n| 発酵 | なし | 完全 |"
    #expect(told(note, by: "F19").isEmpty)
    #expect(told(note, by: "F18").count == 1)
  }

  @Test func `a corner of a question mark or a slanted pair names nothing`() {
    let note = "# 차\n\n| ? | 녹차 | 홍차 | 보이차 |\n|---|---|---|---|\n| 산화 | 없음 | 완전 | 후발효 |\n| 빛깔 | 푸름 | 붉음 | 검음 |"
    #expect(told(note, by: "F17").first == "녹차의 산화는? → 없음")
    let chinese = "# 茶\n\n| 变化\\ 茶 | 绿茶 | 红茶 |\n|---|---|---|\n| 氧化 | 没有 | 完全 |\n| 汤色 | 绿 | 红 |"
    #expect(told(chinese, by: "F17").first == "绿茶的氧化是什么？ → 没有")
  }

  @Test func `names over values of one row are asked under their label`() {
    let note = "# 茶\n\n## 冲泡实验\n\n### 现象\n\n| 绿茶杯 | 红茶杯 | 温度计 |\n|---|---|---|\n| 叶子下沉 | 汤变红 | 读数降低 |"
    #expect(told(note, by: "F19").first == "冲泡实验：绿茶杯的现象是什么？ → 叶子下沉")
  }
}
