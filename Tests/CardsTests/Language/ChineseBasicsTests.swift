import Notes
import Testing

@testable import Cards

/// Plain Chinese sentences, asked by the one word that parts what is spoken of from what is said.
@Suite struct ChineseBasicsTests {
  private func questions(_ text: Text) -> [String] {
    ChineseQuestion.all(in: text, traditional: false).map { "\($0.question.string) → \($0.answer.string)" }
  }

  @Test(arguments: [
    ("瓷的硬度比陶大", "瓷的硬度与陶相比怎么样？ → 大"), ("电窑比柴窑便宜得多", "电窑与柴窑相比怎么样？ → 便宜得多"),
    ("龙窑每年大约烧制六次", "龙窑每年大约烧制几次？ → 六次"), ("坯体表面被釉料覆盖", "坯体表面被什么覆盖？ → 釉料"),
    ("气泡附着在坯体表面", "气泡附着在哪里？ → 坯体表面"), ("釉料在一千度左右最亮", "釉料在什么情况下最亮？ → 一千度左右"),
    ("高岭土由长石风化而成", "高岭土是怎样形成的？ → 由长石风化而成"), ("急冷使釉面开裂", "急冷会造成什么结果？ → 使釉面开裂"),
    ("窑温过高的釉料会流淌", "窑温过高的釉料会怎样？ → 流淌"), ("柴窑的热效率低", "柴窑的热效率怎么样？ → 低"),
    ("随着窑温升高，坯体逐渐收缩", "随着窑温升高，坯体会怎样？ → 逐渐收缩"), ("釉料干透后，颜色变浅", "釉料干透后，会怎样？ → 颜色变浅"),
    ("火候过猛，釉面起泡", "火候过猛，会怎样？ → 釉面起泡"), ("窑墙承受高温", "窑墙承受什么？ → 高温"),
    ("官窑的款识为“大明”", "官窑的款识是什么？ → 大明"), ("窑税不包括运费", "窑税不包括什么？ → 运费"), ("开片的原因是釉坯收缩不同", "开片的原因是什么？ → 釉坯收缩不同"),
  ])
  func `a plain sentence asks for what it tells`(text: String, card: String) {
    #expect(questions(Text(text)) == [card])
  }

  @Test(arguments: ["宋代以后，官窑衰落了", "他比例尺", "窑神没有使火候变好", "窑工一生没有离开过景德镇", "釉只在窑温低于九百度的地方剥落"])
  func `what is no such sentence is not asked so`(text: String) {
    #expect(questions(Text(text)).isEmpty, "\(questions(Text(text)))")
  }

  @Test func `halves of a sentence are asked each for itself`() {
    #expect(questions("火候太大，釉面起泡；火候太小，釉面无光") == ["火候太大，会怎样？ → 釉面起泡", "火候太小，会怎样？ → 釉面无光"])
  }

  @Test(arguments: [("它位于窑膛之上", "窑顶位于窑膛之上"), ("他们烧了三年", "窑顶烧了三年"), ("他人不得入内", "他人不得入内"), ("窑门朝南", "窑门朝南")])
  func `a pronoun gives way to what the paragraph speaks of`(text: String, whole: String) {
    #expect(ChinesePointer.resolved(Text(text)) { "窑顶" }.string == whole)
  }

  @Test func `a paragraph speaks of the name above it, or of what its first sentence says something of`() {
    #expect(ChinesePointer.name(openingWith: "龙窑依山而建", below: "龙窑") == "龙窑")
    #expect(ChinesePointer.name(openingWith: "馒头窑是北方的窑", below: "窑的种类") == "馒头窑")
    #expect(ChinesePointer.name(openingWith: "北方多用煤", below: "窑的种类") == nil)
  }

  @Test func `halves of what a side is told by are items of their own`() {
    #expect(asked("# 窑\n\n## 龙窑\n\n- 优点：升温很快；冷却很快；省柴省工\n").contains("“龙窑”的优点是什么？ → 升温很快 | 冷却很快 | 省柴省工"))
  }

  @Test func `a line that only says what a name is, or is there for, is asked so`() {
    let found = asked("# 窑\n\n## 匣钵\n\n是指护着坯体的钵。\n\n## 窑门\n\n负责隔开炉火与外面的冷空气。\n")
    #expect(found.contains("“匣钵”是什么？ → 护着坯体的钵"), "\(found)")
    #expect(found.contains("“窑门”负责什么？ → 隔开炉火与外面的冷空气"), "\(found)")
  }

  @Test func `words to learn beside remarks are defined`() {
    let found = asked("# 窯\n\n## 第三部\n\n| 暗記単語 | 備考 |\n| --- | --- |\n| 匣鉢 | 器を守る鉢 |\n| 窯変 | 炎で色が変わること |\n")
    #expect(found.contains("「匣鉢」とは？ → 器を守る鉢"), "\(found)")
  }

  @Test func `the first sentence of a paragraph is not its gist`() {
    let found = cards("# 窑\n\n## 龙窑\n\n龙窑始于商代。坡度越大，抽力越大。窑头在下。\n").map(\.question)
    #expect(!found.contains { $0.contains("要点") }, "\(found)")
  }
}
