import Testing

@testable import Cards

@Suite struct ComparisonTablesTests {
  static let note = "# お茶\n\n| 観点 | 緑茶 | 紅茶 |\n|---|---|---|\n| 発酵 | なし | 完全 |\n| 水色 | 緑 | 赤 |"

  @Test func `a row sets both things side by side`() {
    #expect(
      told(Self.note, by: "F18") == ["発酵：「緑茶」と「紅茶」の違いは？ → 緑茶: なし / 紅茶: 完全", "水色：「緑茶」と「紅茶」の違いは？ → 緑茶: 緑 / 紅茶: 赤"])
  }

  @Test func `its cells are the matrix rule's, longer ones are only asked alone`() {
    #expect(told(Self.note, by: "F17").first == "「緑茶」の発酵は？ → なし")
    let long =
      "# 차\n\n| 구분 | 녹차 | 홍차 |\n|---|---|---|\n| 만드는 법 | 딴 잎을 바로 덖거나 쪄서 산화를 멈추고 비벼 말린다 | 시들린 잎을 비벼 산화시키고 말린다 |\n| 빛깔 | 푸름 | 붉음 |"
    #expect(told(long, by: "F17").map { String($0.prefix(11)) }.starts(with: ["녹차의 만드는 법은?", "홍차의 만드는 법은?"]))
    #expect(told(long, by: "F18") == ["빛깔: 녹차와 홍차의 차이는? → 녹차: 푸름 / 홍차: 붉음"])
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
    #expect(told(chinese, by: "F18").first?.hasSuffix("绿茶: 没有 / 红茶: 完全") ?? false)
  }

  @Test func `names over values of one row are asked under their label`() {
    let note = "# 茶\n\n## 冲泡实验\n\n### 现象\n\n| 绿茶杯 | 红茶杯 | 温度计 |\n|---|---|---|\n| 叶子下沉 | 汤变红 | 读数降低 |"
    #expect(told(note, by: "F19").first == "冲泡实验：“绿茶杯”的现象是什么？ → 叶子下沉")
  }
}
