import Testing

@testable import Cards

@Suite struct ChineseTablesTests {
  @Test func `costs are asked for by what is done with what`() {
    let note =
      "# 窑\n\n## 窑架\n\n|      | 木架 | 石架 |\n| ---- | ---- | ---- |\n| 插入 | O(n) | O(1) |\n| 查找 | O(n) | O(n) |\n"
    #expect(asked(note).contains("“木架”的“插入”操作的复杂度是多少？ → O(n)"))
    #expect(asked(note).contains("“石架”的“插入”操作的复杂度是多少？ → O(1)"))
  }

  @Test func `how it stands with somebody at a turn`() {
    let note =
      "# 窑\n\n## 三次上釉\n\n| 次序 | Glazer | Glazer 状态 |\n| --- | --- | --- |\n| 第一次 | 窑主检查坯体 | 等待 |\n| 第二次 | 窑工调好釉料 | 开工 |\n"
    #expect(asked(note).contains("“第一次”时，Glazer的情况怎样？ → 窑主检查坯体"))
    #expect(asked(note).contains("“第一次”的Glazer 状态是什么？ → 等待"))
  }

  @Test func `a sentence in a cell is no list`() {
    let note =
      "# 窑\n\n## 教训\n\n| 窑 | 火口 | 教训 |\n| --- | --- | --- |\n| 东窑 | 朝南 | 想靠加柴实现窑温的均匀、稳定、持久是行不通的 |\n| 西窑 | 朝北 | 窑壁太薄、火口太低 |\n"
    #expect(asked(note).contains("“东窑”的教训是什么？ → 想靠加柴实现窑温的均匀、稳定、持久是行不通的"))
    #expect(asked(note).contains { $0.hasSuffix("→ 窑壁太薄 | 火口太低") })
  }

  @Test func `a title is that of the person`() {
    let note =
      "# 窑\n\n## 烧窑研究\n\n| 项目 | 内容 |\n| --- | --- |\n| 提出者 | 张陶 |\n| 称号 | “烧窑之父” |\n| 著作 | 《窑经》 |\n"
    #expect(asked(note).contains("“烧窑研究”的提出者的称号是什么？ → “烧窑之父”"))
    #expect(asked(note).contains("“烧窑研究”的著作是什么？ → 《窑经》"))
  }

  @Test func `an author is somebody`() {
    let note =
      "# 窑\n\n## 窑书\n\n| 书 | 作者 | 年代 |\n| --- | --- | --- |\n| 窑经 | 张陶 | 明代 |\n| 釉谱 | 李窑生 | 清代 |\n"
    #expect(asked(note).contains("“窑经”的作者是谁？ → 张陶"))
  }
}
