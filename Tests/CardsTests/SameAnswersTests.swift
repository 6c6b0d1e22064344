import Notes
import Testing

@testable import Cards

/// One answer about one thing is asked once, whichever table or summary says it again.
@Suite struct SameAnswersTests {
  private let table = "| 茶 | 产地 | 香气 |\n| --- | --- | --- |\n| 龙井 | 杭州西湖 | 豆香 |\n| 碧螺春 | 苏州洞庭山 | 果香 |\n"

  private func asked(_ note: String, _ answer: String) -> [String] {
    Reading(note: note, file: "n.md").cards.filter { $0.answer.contains(answer) }.map(\.question)
  }

  @Test func `a summary that says an answer again makes no second card`() {
    let note = "# 绿茶\n\n## 名茶\n\n\(table)\n## 小结\n\n| 茶 | 原产地 |\n| --- | --- |\n| 龙井 | 杭州西湖 |\n| 碧螺春 | 苏州洞庭山 |\n"
    #expect(asked(note, "杭州西湖").count == 1)
    #expect(asked(note, "苏州洞庭山").count == 1)
  }

  @Test func `the same answer about another thing is another fact`() {
    let note = "# 绿茶\n\n## 名茶\n\n| 茶 | 产地 | 香气 |\n| --- | --- | --- |\n| 龙井 | 杭州西湖 | 豆香 |\n| 旗枪 | 杭州西湖 | 清香 |\n"
    #expect(asked(note, "杭州西湖").count == 2)
  }
}
