import Notes
import Testing

@testable import Cards

@Suite struct ChineseCompoundsTests {
  private func told(_ text: Text) -> [String] {
    ChineseQuestion.all(in: text, traditional: false).map { $0.question.string + " → " + $0.answer.string }
  }

  @Test(arguments: ["窑房温度控制系统", "窑壁的储存空间", "窑街各级管理人员名册", "釉面的释放速率"])
  func `a verb inside a noun asks nothing`(text: String) {
    #expect(told(Text(text)).isEmpty)
  }

  @Test func `a noun with a verb inside stays whole in an answer`() {
    #expect(told("窑主分配储存空间与柴房") == ["窑主分配什么？ → 储存空间与柴房"])
    #expect(told("窑工管理窑火") == ["窑工管理什么？ → 窑火"])
  }

  @Test func `a power keeps its 能`() {
    #expect(told("太阳能属于清洁能源") == ["太阳能属于什么？ → 清洁能源"])
    #expect(told("热窑能产生蒸汽") == ["热窑能产生什么？ → 蒸汽"])
  }

  @Test(arguments: [
    "直到窑火熄灭才停止，解决余热", "必须把柴堆的湿气散掉，建立通风道", "窑主通过记录窑温", "加柴，转发，建立窑道",
  ])
  func `what is torn off stands for no subject`(text: String) {
    #expect(told(Text(text)).isEmpty)
  }

  @Test func `by what means is asked whole`() {
    #expect(told("窑主通过检查火色来判断窑温，误差很小") == ["窑主通过什么来判断窑温？ → 检查火色"])
  }

  @Test func `a book goes on to be spoken of`() {
    #expect(told("张陶写出了《窑经》，系统阐述了烧窑的步骤").contains("张陶的《窑经》系统阐述了什么？ → 烧窑的步骤"))
    #expect(told("《窑经》发表标志着窑学的开端") == ["《窑经》发表标志着什么？ → 窑学的开端"])
  }

  @Test func `two verbs before a book are one deed`() {
    #expect(!told("张陶整理出版了《釉谱》上卷").contains { $0.hasPrefix("谁") })
  }

  @Test func `an object that goes on behind commas is answered whole`() {
    #expect(
      told("明确规定烧窑的时辰，柴火的种类，窑工的职责，以罚金保证窑规的执行").contains("明确规定什么？ → 烧窑的时辰，柴火的种类，窑工的职责"))
    #expect(told("窑主推行新窑法，修建新的窑道").first == "窑主推行什么？ → 新窑法")
  }

  @Test func `one verb with two objects asks for the first`() {
    #expect(told("太阳能属于清洁能源，属于可再生能源") == ["太阳能属于什么？ → 清洁能源"])
  }

  @Test func `where something comes from is no thing it is`() {
    #expect(told("青釉的做法是源于越窑的旧法") == ["青釉的做法源于什么？ → 越窑的旧法"])
  }

  @Test func `the variable of somebody is no name`() {
    #expect(told("在烧成中，自变量是某窑的窑温").isEmpty)
  }

  @Test func `a place may be described`() {
    #expect(told("火口位于窑门的正前方") == ["火口位于哪里？ → 窑门的正前方"])
  }

  @Test func `a heading that gives the answer away is not shown`() {
    let note = "# 窑\n\n## 透气的壶\n\n- 砖窑很老。\n- 透气观点是制壶最先要学的观点\n"
    #expect(asked(note).contains("制壶最先要学的观点是什么？ → 透气观点"))
  }
}
