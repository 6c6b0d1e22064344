import Testing

@testable import Cards

/// Exam summaries: numbered points, quoted sayings, people with what they did.
@Suite struct ChineseExamNotesTests {
  @Test func `the number of a point in an exam is no name, and the form it is asked in no fact`() {
    let note = "# 茶学\n\n## 考点1：制茶的起源\n\n> 单选题 + 辨析题（一级）\n\n- 晒青\n  - 用太阳晒干的办法\n- 蒸青\n  - 用蒸汽蒸软的办法\n\n## 考点2：茶具\n\n字"
    #expect(told(note).contains { $0.contains("制茶的起源") })
    #expect(told(note).allSatisfy { !$0.contains("考点1”") && !$0.contains("单选") })
  }

  @Test func `a saying and a book are names whatever they say`() {
    let note = "# 茶\n\n## 名言\n\n- “水老则苦，火急则焦” -- 控制火候\n- 《茶事记》 -- 最早论述煮茶的书"
    #expect(told(note, by: "F4") == ["“水老则苦，火急则焦”是什么？ → 控制火候", "《茶事记》是什么？ → 最早论述煮茶的书"])
  }

  @Test func `things of several sorts are points of a name, not its members`() {
    let note = "# 茶人\n\n- 陆师傅\n  - 《山泉集》\n  - 山里最早开的茶馆\n- 王师傅\n  - 《火候谱》\n  - 首次提出慢火的学问"
    #expect(told(note, by: "F15").contains("“陆师傅”的要点是什么？ → 《山泉集》 / 山里最早开的茶馆"))
    #expect(told(note).allSatisfy { !$0.hasPrefix("“王师傅”是什么") })
  }

  @Test func `several lines below a word for what they are give a list`() {
    let note = "# 茶\n\n## 水对茶的影响\n\n- 水决定茶的味道和颜色\n- 水制约茶叶的品种\n- 水改变茶香的浓淡\n\n## 别的\n\n字"
    #expect(told(note).contains { $0.hasPrefix("“水对茶”的影响有哪些？") || $0.hasPrefix("水对茶的影响有哪些？") })
    #expect(told(note).allSatisfy { !$0.contains("影响”是什么") })
  }

  @Test func `the year is asked of the first clause that tells what happened`() {
    let note = "# 茶史\n\n## 茶馆\n\n1903年林师傅在《煮水》一文中，第一次提出用山泉泡茶，后来传到各地，影响很大"
    #expect(told(note, by: "F37").contains("林师傅在《煮水》一文中，第一次提出用山泉泡茶是在哪一年？ → 1903年"))
  }

  @Test func `what stands between quotes is one piece of a sentence`() {
    #expect(told("# 茶\n\n## 书\n\n“先看水，后看火”阐述了煮茶的原则").allSatisfy { !$0.hasPrefix("后看火”") })
  }

  @Test func `lines no rule has read are asked together below their name`() {
    let note = "# 茶\n\n## 老茶树\n\n- 山顶的雾里长大\n- 春天只采一回新芽\n\n## 别的\n\n字"
    #expect(told(note).contains { $0.hasPrefix("“老茶树”的要点是什么？") })
  }

  @Test func `an example is no entry of a word list`() {
    let note = "# Tea\n\n" + ["red 红", "green 绿", "black 黑", "white 白"].map { "- \($0)\n" }.joined() + "  - e.g. 山泉水\n"
    #expect(told(note).allSatisfy { !$0.contains("e.g") })
  }
}
