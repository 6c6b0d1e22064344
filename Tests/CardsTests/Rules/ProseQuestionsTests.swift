import Testing

@testable import Cards

@Suite struct ProseQuestionsTests {
  @Test func `a question in running text is answered by the next sentence`() {
    #expect(
      told(
        "# Locks\n\nThe engineer came in 1790. Why did he come? Partly to drain the marsh, partly to keep traders away.",
        by: "F24") == ["Locks: Why did the engineer come? → Partly to drain the marsh, partly to keep traders away"])
    #expect(told("# Locks\n\nNobody knew it. Why did it fail? Let's see what the keeper said.", by: "F24").isEmpty)
  }

  @Test func `a Chinese or Japanese question for a reason has the reason behind it`() {
    #expect(
      told("# 制茶\n\n龙井用温水泡。为什么不用沸水？因为沸水会先泡出涩味，香气也散得快。", by: "F24") == [
        "制茶：为什么不用沸水？ → 因为沸水会先泡出涩味，香气也散得快"
      ])
    #expect(
      told("# 茶\n\n## 湯\n\n湯は少し冷ます。なぜ湯を冷ますのか。熱い湯は渋みを先に出すからだ。", by: "F24").contains {
        $0.hasSuffix("なぜ湯を冷ますのか？ → 熱い湯は渋みを先に出すからだ")
      })
    #expect(told("# 制茶\n\n龙井用温水泡。为什么不用沸水？下一章再说。", by: "F24").isEmpty)
  }

  @Test func `what something is made of is no reason`() {
    #expect(!told("# 茶\n\n## 粉茶\n\n粉茶は残りの葉を利用したもので、寿司屋で出す茶をつくらせる。").contains { $0.contains("理由") })
  }

  @Test func `a Chinese label that counts is asked for which they are`() {
    #expect(told("# 茶库\n\n## 茶病\n\n茶病分三种：受潮、串味、褪色。").contains { $0.hasPrefix("茶病分哪三种？") })
  }

  @Test func `what follows from a Korean sentence has it as its reason`() {
    #expect(
      told("# 차\n\n## 보관\n\n녹차는 향이 빨리 날아간다. 그래서 석 달 안에 소비해야 한다.", by: "F26") == [
        "녹차: 석 달 안에 소비해야 하는 이유는? → 녹차는 향이 빨리 날아간다"
      ])
  }

  @Test func `English sentences say in many ways what follows`() {
    #expect(
      told("# Locks\n\nThe gates were shut too early, and that's why the barge was stuck.", by: "F26") == [
        "Locks: why was the barge stuck? → The gates were shut too early"
      ])
    #expect(
      !told("# Locks\n\n- **Tolerance** - The lock works on despite flooding due to gate failures").contains {
        $0.contains("why")
      })
  }

  @Test func `English questions ask for what is new`() {
    let cards = told(
      "# Locks\n\n## Pumps\n\nWith standby pumping, pulses are sent between the main pump and the spare.\n\nIn twin mode, both pumps are moving water, sharing the load between them.\n\nWeir gates are steep and made of layers of oak and iron.",
      by: "F37")
    #expect(cards.contains { $0.hasSuffix("what is sent between the main pump and the spare? → pulses") })
    #expect(cards.contains { $0.hasSuffix("what are both pumps doing? → moving water, sharing the load between them") })
    #expect(cards.contains { $0.contains("weir gates made of? → layers of oak and iron") })
  }

  @Test func `two names told of in turn are asked for what tells them apart`() {
    #expect(
      told("# 茶\n\n## 製法\n\n煎茶は蒸気で加熱、釜炒り茶は釜で加熱する。", by: "F25") == [
        "「煎茶」と「釜炒り茶」の違いは？ → 煎茶：蒸気で加熱 / 釜炒り茶：釜で加熱する"
      ])
    #expect(
      told("# 制茶\n\n## 角度\n\n绿茶是从杀青的角度，红茶是从发酵的角度。", by: "F25") == [
        "“绿茶”和“红茶”有什么区别？ → 绿茶：从杀青的角度 / 红茶：从发酵的角度"
      ])
    #expect(told("# 茶\n\n## 製法\n\n煎茶は色が薄いので、抹茶は濃いと言える。", by: "F25").isEmpty)
  }
}
