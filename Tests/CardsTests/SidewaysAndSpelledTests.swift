import Testing

@testable import Cards

/// Tables that lie on their side, blanks that are spelled out beside them, exercises, and what only fills a page.
struct SidewaysAndSpelledTests {
  private func queue(_ note: String) -> [String] {
    Reading(note: note, file: "note.md").cards.filter { $0.confidence >= 0.5 }.map {
      $0.question + " → " + $0.answer.joined(separator: " / ")
    }
  }

  @Test func `rows that each hold one kind of value are sides of what the columns name`() {
    let table = """
      # 釉

      | 釉 | 青釉 | 白釉 | 黑釉 |
      |---|---|---|---|
      | 烧成温度 | 1280 | 1260 | 1300 |
      | 光泽 | 柔和 | 明亮 | 深沉 |
      """
    let asked = queue(table)
    #expect(asked.contains("“青釉”的烧成温度是多少？ → 1280"))
    #expect(asked.contains("“黑釉”的光泽是什么？ → 深沉"))
    let upright = """
      # 釉

      | 釉 | 烧成温度 | 光泽 | 产地 |
      |---|---|---|---|
      | 青釉 | 1280 | 柔和 | 龙泉 |
      | 白釉 | 1260 | 明亮 | 定州 |
      """
    #expect(queue(upright).contains("“青釉”的烧成温度是多少？ → 1280"))
    #expect(queue(upright).contains("“白釉”的光泽是什么？ → 明亮"))
  }

  @Test func `a Korean table on its side asks of its columns`() {
    let table = """
      # 유약

      | 유약 | 청자유 | 백자유 | 흑유 |
      |---|---|---|---|
      | 소성 온도 | 1280 | 1260 | 1300 |
      | 광택 | 은은함 | 밝음 | 깊음 |
      """
    #expect(queue(table).contains { $0.hasPrefix("청자유의 소성 온도는") && $0.hasSuffix("→ 1280") })
  }

  @Test func `a blank beside its own words spelled out is none`() {
    let note = "# 航路\n\n## 通信\n\n**VHF**（Very High Frequency）は、船と岸の通信に用いられる。\n"
    #expect(!queue(note).contains { $0.contains("[…]（Very") })
    #expect(
      !queue("# Radio\n\nShips call the shore on **VHF** (Very High Frequency) every hour of the watch.\n").contains {
        $0.contains("[…] (Very")
      })
  }

  @Test func `exercises and their answers wait`() {
    let note = """
      # 窯の経済

      ## 復習

      - 問題1：薪の値段が上がった場合の影響として正しいものはどれか。
      - 問題1の解答：2. 器の値段が上がる
      - 素焼き：釉を掛ける前に一度焼くこと
      """
    let asked = queue(note)
    #expect(!asked.contains { $0.contains("問題1") })
    #expect(asked.contains("「素焼き」とは？ → 釉を掛ける前に一度焼くこと"))
  }

  @Test func `what something does is asked for without とは`() {
    let asked = queue("# 窯\n\n## 操作\n\n- 煙突：窯の中の空気を引き上げる\n- 送風：炎の温度を上昇させる\n")
    #expect(asked.contains { $0.hasSuffix("「送風」は？ → 炎の温度を上昇させる") })
  }

  @Test func `filler is no fact`() {
    #expect(
      Reading(
        note:
          "# 가마\n\n## TEST1\n\nThe standard Lorem Ipsum passage, used since the 1500s\n\n\"Lorem ipsum dolor sit amet\"\n",
        file: "note.md"
      ).cards.isEmpty)
  }

  @Test func `what is linked with something lists nothing`() {
    #expect(!queue("# 窑\n\n坯的收缩与其泥料的组成和结构有关，如下表所示\n").contains { $0.contains("有哪些") })
  }

  @Test func `a quoted example below a numbered sentence is no heading`() {
    let note = "# 窑\n\n## 判断\n\n1. **只烧一次** 的坯一定是素坯\n\n    > 如：茶碗、花瓶\n\n2. 也可以根据 **釉的颜色** 来判断它的温度\n"
    let cards = Reading(note: note, file: "note.md").cards
    #expect(!cards.contains { $0.question.contains("判断的如") || $0.section.contains { $0.hasPrefix("如") } })
  }

  @Test func `degrees and minutes stand high by themselves`() {
    #expect(queue("# 坡度\n\n- 窑床的坡度：$23^\\circ30^\\prime$\n").contains { $0.hasSuffix("→ 23°30′") })
  }

  @Test func `a deed has no order`() {
    let note = "# Firing\n\nInvolves two steps:\n\n1. Drying the pot\n2. Heating the kiln\n"
    #expect(!queue(note).contains { $0.contains("order of Involves") })
  }
}
