import Testing

@testable import Cards

/// Chinese outlines written with indents and blanks alone.
@Suite struct ChineseOutlineTests {
  private static let note = """
    制茶

        工序

            炒青

                基础 高温

                火候足 动作快

            发酵

                基础 湿热

                慢 均匀 久

        影响茶味的因素

            泉水

                特点：软

                作用：带出香气

            炭火

                特点：猛

                作用：带出颜色

            水温上升--苦味上升 香气下降

            颜色最深：老茶

        步骤：采摘--晾干--揉捻--烘干
    """

  @Test func `lines that only indents order are items`() {
    let all = told(Self.note)
    #expect(all.contains("“工序”包括哪些？ → 炒青 / 发酵"))
    #expect(all.contains("“炭火”的特点是什么？ → 猛"))
  }

  @Test func `a label and a blank are a pair`() {
    #expect(told(Self.note, by: "F3").contains("“炒青”的基础是什么？ → 高温"))
    #expect(told("# 茶\n\n## 红茶\n\n- 特点 汤色红 滋味甜", by: "F3") == ["“红茶”的特点有哪些？ → 汤色红 / 滋味甜"])
    #expect(told("# 茶\n\n## 红茶\n\n- 特点 与 用途", by: "F3").isEmpty)
  }

  @Test func `a line of values is several items and no name`() {
    #expect(told(Self.note).contains("“炒青”的要点是什么？ → 火候足 / 动作快"))
    #expect(told(Self.note).contains("“发酵”的要点是什么？ → 慢 / 均匀 / 久"))
    let example = told("- 茶\n  - 岩茶\n    - 香气高 滋味浓 回甘久\n      - eg：肉桂\n  - 红茶\n    - 甜")
    #expect(example.contains("“岩茶”有哪些例子？ → 肉桂"))
  }

  @Test func `two hyphens stand between two sides, more of them between steps`() {
    #expect(told(Self.note, by: "F22").contains("“制茶”的顺序是什么？ → 采摘 / 晾干 / 揉捻 / 烘干"))
    #expect(told(Self.note, by: "F4").contains { $0.hasSuffix("水温上升，会怎样？ → 苦味上升 香气下降") })
  }

  @Test func `the most of a kind is asked as such`() {
    #expect(told(Self.note, by: "F3").contains { $0.hasSuffix("颜色最深的是什么？ → 老茶") })
  }

  @Test func `what is told of a thing is none of its members`() {
    let note = "- 茶树\n  - 寿命\n    - 一百年\n  - 生长条件\n    - 多雨\n  - 病害来源\n    - 虫"
    #expect(told(note, by: "F38").isEmpty)
  }

  @Test func `a number in wide brackets is a place in an order`() {
    #expect(
      told("# 茶\n\n## 工序\n\n（1）萎凋：使鲜叶失去部分水分的工序。\n（2）揉捻：使叶片卷成条的工序。", by: "F3").contains("“萎凋”是什么？ → 使鲜叶失去部分水分的工序。"))
  }

  @Test func `the number of a thing is no amount`() {
    let note = "- 茶\n  - 甲号机\n    - 启动齿轮：12\n  - 乙号机\n    - 启动齿轮：3、7"
    #expect(told(note, by: "F3").contains("甲号机：“启动齿轮”是什么？ → 12"))
  }

  @Test func `features of a sort are the subject's above`() {
    #expect(told("# 茶\n\n## 茶树\n\n### 生理特点\n\n- 喜湿\n- 怕霜\n- 耐阴", by: "F14") == ["“茶树”的生理特点有哪些？ → 喜湿 / 怕霜 / 耐阴"])
  }
}
