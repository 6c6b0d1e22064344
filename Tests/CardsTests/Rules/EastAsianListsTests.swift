import Testing

@testable import Cards

/// Japanese and Chinese lists and tables: names before arrows, whether something holds, descriptions with several nouns.
@Suite struct EastAsianListsTests {
  @Test func `a Japanese name before an arrow is asked what it is`() {
    let asked = told("# 茶の道具\n\n## 手前の道具\n\n- 1 茶筅 → 抹茶と湯をまぜる竹の道具\n- 2 茶杓 → 抹茶をすくう細い匙\n")
    #expect(asked.contains { $0.hasPrefix("「茶杓」とは？ → 抹茶をすくう細い匙") })
    #expect(asked.allSatisfy { !$0.contains("その結果は？") })
  }

  @Test func `a side of a thing is asked with the thing`() {
    let asked = told("# 茶\n\n## 茶の種類\n\n煎茶は蒸した葉をもんで乾かす。代表例は宇治茶。紅茶は葉を発酵させてつくる。代表例はダージリン。\n")
    #expect(asked.allSatisfy { !$0.contains("宇治茶 / ダージリン") })
  }

  @Test func `whether something holds is asked as that`() {
    let note = "# 茶\n\n| 茶叶 | 发酵 | 久存 |\n|---|---|---|\n| 绿茶 | 不会 | 不会 |\n| 黑茶 | 会 | 会 |\n| 红茶 | 会 | 不会 |\n"
    #expect(told(note).contains("“绿茶”：是否发酵？ → 不会"))
  }

  @Test func `a column that asks is the question`() {
    let note =
      "# 茶\n\n| 工序 | 时间 | 去掉什么 |\n|---|---|---|\n| 杀青 | 五分钟 | 青草气 |\n| 揉捻 | 十分钟 | 多余水分 |\n| 烘干 | 一小时 | 残余水分 |\n"
    #expect(told(note).contains("“杀青”去掉什么？ → 青草气"))
  }

  @Test func `a description of two nouns stays whole`() {
    let note =
      "# 茶\n\n| 茶具 | 材料 | 功能 |\n|---|---|---|\n| 茶漏 | 竹 | 滤去老叶、碎叶的器具 |\n| 茶盘 | 木 | 盛放茶杯的器具 |\n| 茶针 | 铁 | 疏通壶嘴的器具 |\n"
    #expect(told(note).contains("“茶漏”的功能是什么？ → 滤去老叶、碎叶的器具"))
  }

  @Test func `what a Chinese sentence says a name is answers what it is`() {
    let asked = told("# 茶叶分类\n\n## 乌龙茶\n\n乌龙茶是半发酵的茶，香气介于绿茶与红茶之间。多产于福建。\n\n## 白茶\n\n白茶只经过晾晒。\n")
    #expect(asked.allSatisfy { !$0.hasPrefix("“乌龙茶”的要点是什么？ → 乌龙茶是") })
  }

  @Test func `the case stands in the question of what is done in it`() {
    let asked = told("# 泡茶\n\n## 水温\n\n水沸腾时，泡茶人应采用高冲的方法。\n")
    #expect(asked.allSatisfy { !$0.contains("：泡茶人应采用") })
  }
}
