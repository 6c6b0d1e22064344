import Notes
import Testing

@testable import Cards

@Suite struct ChineseTellingTests {
  private func asked(_ text: Text) -> [String] {
    ChineseTelling.questions(text, false).map { $0.question.string + " → " + $0.answer.string }
  }

  @Test(arguments: [
    ("萎凋发生在竹席上", "萎凋发生在哪里？ → 竹席上"), ("茶汤流入公道杯", "茶汤流入哪里？ → 公道杯"),
    ("沱茶又称碗茶", "沱茶又称什么？ → 碗茶"), ("出汤速度与水温成正比", "出汤速度与水温成什么关系？ → 成正比"),
    ("一壶的容量约为180毫升", "一壶的容量约为多少？ → 180毫升"), ("每个茶盘最多有六个杯子", "每个茶盘最多有几个杯子？ → 六个"),
    ("茶农通过轻揉来提高香气", "茶农通过什么来提高香气？ → 轻揉"), ("水温过高会使茶叶发苦", "水温过高会造成什么结果？ → 使茶叶发苦"),
    ("只有在密封的罐里，白茶才能久存", "白茶在什么条件下才能久存？ → 在密封的罐里"),
    ("茶夹用于夹取茶杯", "茶夹用来做什么？ → 夹取茶杯"), ("温杯指用热水先烫一遍器具", "温杯是什么？ → 用热水先烫一遍器具"),
    ("茶汤变浑浊时停止冲泡", "茶汤变浑浊时会怎样？ → 停止冲泡"),
  ])
  func `a frame asks for what it tells`(text: String, card: String) { #expect(asked(Text(text)) == [card]) }

  @Test(arguments: ["这些茶发生在春天", "如何通过揉捻来提高香气", "茶叶被通过的人拿走"])
  func `pointers and questions ask nothing`(text: String) { #expect(asked(Text(text)).isEmpty) }

  @Test func `two things side by side are defined each by itself`() {
    let cards = told("# 茶\n\n- 绿茶是不发酵茶的统称，红茶是全发酵茶的统称。\n", by: "F13")
    #expect(cards.contains("“绿茶”是什么？ → 不发酵茶的统称"))
    #expect(cards.contains("“红茶”是什么？ → 全发酵茶的统称"))
  }

  @Test func `what a noun's factors are is a list`() {
    #expect(told("# 茶\n\n- 影响茶香的因素有水温、时间和器具。\n").contains("影响茶香的因素有哪些？ → 水温 / 时间 / 器具"))
  }

  @Test func `counted things after a colon are a list of what stands above`() {
    #expect(told("# 茶\n\n## 冲泡\n\n冲泡看水温。三种手法：高冲、低斟、环绕。\n").contains("冲泡的三种手法有哪些？ → 高冲 / 低斟 / 环绕"))
  }

  @Test func `a sentence before items is none of them`() {
    let cards = told("# 茶\n\n- **双壶**\n\n    两壶用绳子来区分\n\n    - **0：** 冷泡\n    - **1：** 热泡\n")
    #expect(!cards.contains { $0.contains(" / 0") })
  }
}
