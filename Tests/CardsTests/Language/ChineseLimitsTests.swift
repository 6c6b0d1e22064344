import Notes
import Testing

@testable import Cards

@Suite struct ChineseLimitsTests {
  @Test(arguments: [
    ("电窑不能改变坯体的颜色", "电窑不能改变什么？ → 坯体的颜色"), ("素坯无法吸收厚釉", "素坯无法吸收什么？ → 厚釉"),
    ("粗砂比细砂更容易被冲走", "粗砂与细砂相比怎么样？ → 更容易被冲走"), ("釉中含量最高的是石英", "釉中含量最高的是什么？ → 石英"),
    ("将坯体烧成素瓷", "将坯体烧成什么？ → 素瓷"), ("把釉石变为细粉", "把釉石变为什么？ → 细粉"),
  ])
  func `a frame asks for what it tells`(text: String, card: String) {
    #expect(ChineseTelling.questions(Text(text), false).map { $0.question.string + " → " + $0.answer.string } == [card])
  }

  @Test(arguments: ["它不能改变颜色", "比如细砂更容易流失", "最重要的是", "将来烧成"])
  func `pointers and fragments ask nothing`(text: String) {
    #expect(ChineseTelling.limits(Text(text), false) == nil)
  }

  @Test func `a sentence right above its formula is asked`() {
    let note = "# 烧成\n\n## 素烧\n\n将坯体烧成素瓷：\n$$ A \\xrightarrow{900} B $$\n"
    #expect(told(note).contains { $0.hasSuffix("将坯体烧成什么？ → 素瓷") })
  }

  @Test func `features below an aspect of the thing above are the thing's`() {
    let note = "# 窑\n\n## 龙窑——长形窑\n\n### 龙窑的内容\n\n很长。\n\n**特点**：\n- 升温快\n- 容量大\n"
    #expect(told(note, by: "F14").contains { $0.hasPrefix("“龙窑”的特点") }, "\(told(note))")
  }
}
