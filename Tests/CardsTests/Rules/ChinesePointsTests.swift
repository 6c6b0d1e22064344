import Testing

@testable import Cards

@Suite struct ChinesePointsTests {
  @Test func `short paragraphs below a name are asked together`() {
    let note = "# 窑\n\n## 窑主\n\n### 张陶\n\n釉色与火候并重\n\n烧出通体青色的壶\n\n劝窑工爱惜柴火\n"
    #expect(asked(note) == ["“张陶”的要点是什么？ → 釉色与火候并重 | 烧出通体青色的壶 | 劝窑工爱惜柴火"])
  }

  @Test func `one of several points is no definition`() {
    let note = "# 窑\n\n## 砖窑务\n\n- 看守窑火，让釉色成为均匀的颜色\n- 清点坯体，记下破损的数目\n"
    #expect(!asked(note).contains { $0.hasPrefix("“砖窑务”是什么？") })
    let kind = "# 窑\n\n## 砖窑务\n\n- 看守窑火并清点坯体的机构\n"
    #expect(asked(kind).contains("“砖窑务”是什么？ → 看守窑火并清点坯体的机构"))
  }

  @Test func `deeds of one thing are its points, all of them`() {
    let note = "# 窑\n\n## 窑街\n\n- 窑房\n  - 处理柴火的湿气。\n  - 分配窑工的时辰。\n  - 在雨天时盖好窑口。\n"
    #expect(asked(note).contains("“窑房”的要点是什么？ → 处理柴火的湿气。 | 分配窑工的时辰。 | 在雨天时盖好窑口。"))
    #expect(!asked(note).contains { $0.hasPrefix("“窑房”是什么？") })
  }

  @Test func `two points of which one can be asked alone stay together`() {
    let note = "# 窑\n\n## 窑种\n\n- 暗窑\n  - 窑口朝下，对行人不显\n  - 窑底含有第一层、最后一层的火口\n- 明窑\n  - 窑口朝上\n"
    #expect(asked(note).contains("“暗窑”的要点是什么？ → 窑口朝下，对行人不显 | 窑底含有第一层、最后一层的火口"))
  }

  @Test func `a lone paragraph below a heading is asked`() {
    #expect(
      asked("# 窑\n\n## 单火窑\n\n只有一个火口而没有回火的窑道，烧时只需要一名窑工。\n")
        == ["“单火窑”的要点是什么？ → 只有一个火口而没有回火的窑道，烧时只需要一名窑工。"])
  }

  @Test(arguments: ["Kiln Board，窑务司的英文名称。", "套装烧法把坯体套在匣钵里，再放进窑室。", "散装的窑——新的窑", "散烧的核心是省柴，从而实现"])
  func `a long name, a sister and half a sentence wait`(line: String) {
    #expect(!asked("# 窑\n\n## 散装烧法\n\n\(line)\n").contains { $0.hasPrefix("“散装烧法”的要点") })
  }

  @Test func `what is said to be no name of a member is a point`() {
    #expect(asked("# 窑\n\n## 散窑\n\n- 各窑高度自治\n- 各窑要相互照应\n- 轮流地使用柴房\n").allSatisfy { !$0.contains("包括哪些") })
    #expect(asked("# 窑\n\n## 窑街的服务\n\n- 送货\n- 收货\n- 收货\n- 打包\n") == ["“窑街的服务”包括哪些？ → 送货 | 收货 | 打包"])
  }

  @Test func `what a name means is told without 是`() {
    let note = "# 窑\n\n## 控温\n\n控温指按时辰调节火口的大小，使窑温不忽高忽低，从而避免坯体开裂。\n"
    #expect(asked(note) == ["“控温”是什么？ → 按时辰调节火口的大小，使窑温不忽高忽低，从而避免坯体开裂"])
  }

  @Test func `a principle keeps its last letter`() {
    #expect(!asked("# 窑\n\n## 壶\n\n砖窑很老。透气原则是制壶最基本的原则。\n").contains { $0.contains("“透气原”") })
  }
}
