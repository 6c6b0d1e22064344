import Notes
import Testing

@testable import Cards

@Suite struct ChineseWaysTests {
  @Test(arguments: [
    ("采用匣钵隔开火焰", "用什么隔开火焰？ → 匣钵"), ("青瓷比白瓷更怕水", "青瓷与白瓷相比怎么样？ → 更怕水"),
    ("拉坯用的泥必须是熟泥", "拉坯用的泥必须是什么？ → 熟泥"), ("好的窑工应当记得每一窑的火候", "好的窑工应当怎样？ → 记得每一窑的火候"),
    ("出窑前，需要封住窑门，以防止坯体开裂", "出窑前，为什么需要封住窑门？ → 防止坯体开裂"),
    ("只有用熟泥，才能拉出薄胎", "怎样才能拉出薄胎？ → 用熟泥"),
  ])
  func `a frame asks for what it tells`(text: String, card: String) {
    #expect(ChineseTelling.questions(Text(text), false).map { $0.question.string + " → " + $0.answer.string } == [card])
  }

  @Test func `what is done with each of two is asked of each`() {
    let said = ChineseTelling.questions("对于红釉，用还原焰烧成，对于绿釉，用氧化焰烧成", false)
    #expect(said.map(\.question.string) == ["对于红釉，应怎样做？", "对于绿釉，应怎样做？"])
    #expect(said.map(\.answer.string) == ["用还原焰烧成", "用氧化焰烧成"])
  }

  @Test(arguments: ["使用者必须登记", "则每一件都必须盖印", "比如白瓷更常见", "窑价百分比更高", "利用率提高", "采用它来控制窑温"])
  func `pointers and other words ask nothing`(text: String) { #expect(ChineseTelling.ways(Text(text), false) == nil) }

  @Test func `full clauses below a label are asked for themselves`() {
    let note = "# 瓷器\n\n## 釉\n\n### 釉的特点\n\n- 含铁的釉在还原焰中烧成之后的颜色比较深\n- 釉层很薄\n"
    #expect(asked(note).contains { $0.contains("颜色怎么样？ → 比较深") }, "\(asked(note))")
  }

  @Test func `a subject with a verb of its own is none`() {
    let note = "# 瓷器\n\n## 官窑\n\n划清了官窑与民窑的界限，传播了青瓷技术。\n"
    #expect(!asked(note).contains { $0.contains("划清了官窑传播了") }, "\(asked(note))")
  }

  @Test func `what a bracket tells of an item's name is asked`() {
    let note = "# 瓷器\n\n## 装饰\n\n- **镂空**（不利于装液体，容易碎）\n- 贴花（将泥片贴在坯上）\n- 刻花（重点）\n- 印花很快\n"
    let cards = asked(note)
    #expect(cards.contains { $0.contains("“镂空”的特点是什么？ → 不利于装液体，容易碎") }, "\(cards)")
    #expect(cards.contains { $0.contains("“贴花”是什么？ → 将泥片贴在坯上") }, "\(cards)")
  }

  @Test func `what is pointed back at stands before, and materials are asked as such`() {
    #expect(asked("# 瓷器\n\n## 烧成\n\n坯体在火中变硬，这类变化称作烧结。\n").contains("“烧结”是什么？ → 坯体在火中变硬"))
    let used = ChineseQuestion.all(in: "窑工使用稻壳、松枝等燃料", traditional: false)
    #expect(used.map { $0.question.string + " → " + $0.answer.string } == ["窑工使用哪些燃料？ → 稻壳、松枝"])
  }

  @Test func `ages are asked for what rose in them`() {
    func read(_ text: String) -> [String] {
      ChineseTelling.aged(Text(text), false).map { $0.question.string + " → " + $0.answer.string }
    }
    #expect(read("宋代时期，龙窑兴起；明代，龙窑衰落") == ["龙窑兴起于什么时期？ → 宋代时期", "龙窑衰落于什么时期？ → 明代"])
    #expect(read("明代出现了青花") == ["青花出现于什么时期？ → 明代"])
    #expect(read("坯体出现裂纹").isEmpty && read("代表人物出现").isEmpty)
  }

  @Test func `what both halves of a sentence are told of is asked without its first half's word`() {
    let found = ChineseQuestion.all(in: "官窑不仅在一定程度上打击了民窑，而且推动了工艺的进步", traditional: false)
    #expect(found.contains { $0.question == "官窑推动了什么？" && $0.answer == "工艺的进步" }, "\(found)")
  }

  @Test func `what a school stands for is asked by its verbs, and is no title`() {
    let note = "# 瓷器\n\n## 流派\n\n### 龙泉派\n\n烧制的器物以青瓷为主，釉色温润\n\n重视釉色与器形\n\n反对繁复的彩绘，主张素面朝天\n\n釉料的配方是这一派的秘密\n"
    let cards = asked(note)
    #expect(cards.contains("龙泉派：重视什么？ → 釉色与器形"), "\(cards)")
    #expect(cards.contains("龙泉派：反对什么？ → 繁复的彩绘") && cards.contains("龙泉派：主张什么？ → 素面朝天"), "\(cards)")
    #expect(!cards.contains { $0.hasPrefix("重视釉色") }, "\(cards)")
  }
}
