import Testing

@testable import Cards

@Suite struct ChineseDoubtsTests {
  @Test func `a row of names and a remark leave no blank`() {
    #expect(asked("# 窑\n\n## 壶\n\n- **竹壶（ZH）**、**木壶**及**陶壶**。\n").isEmpty)
    #expect(asked("# 窑\n\n## 壶\n\n- 窑的等级（**窑上中下**）\n").isEmpty)
    #expect(asked("# 窑\n\n## 壶\n\n- 烧壶时先要封住**火口**，再往窑里加柴。\n").count == 1)
  }

  @Test func `how something is said, an order and an aim are no reasons`() {
    #expect(!asked("# 窑\n\n## 失败\n\n- 根本上说，是因为窑壁太薄\n").contains { $0.contains("为什么") })
    #expect(!asked("# 窑\n\n## 说明\n\n- 如果发现写错的地方，请告诉窑主\n").contains { $0.contains("会怎样") })
    #expect(asked("# 窑\n\n## 失败\n\n- 砖窑很老。\n- 因为窑壁太薄，所以窑温忽高忽低\n").contains { $0.contains("为什么") })
  }

  @Test func `a description is no name, and a formula no half of one`() {
    #expect(!asked("# 窑\n\n## 窑\n\n- 窑工使用的一个圆盘，转动平稳，是一个不可缺少的工具\n").contains { $0.contains("窑工使用的一个圆盘”是") })
    #expect(!asked("# 窑\n\n## 窑温\n\n- 拥有许多小窑，称为窑帮\n").contains { $0.contains("“窑帮”是什么") })
  }

  @Test func `what is done wholly by somebody is not said`() {
    #expect(!asked("# 窑\n\n## 柴窑\n\n- 砖窑很老。\n- 全部由窑工完成\n").contains { $0.contains("由什么完成") })
    #expect(asked("# 窑\n\n## 柴窑\n\n- 砖窑很老。\n- 上釉由窑工完成\n").contains { $0.hasSuffix("→ 窑工") })
  }

  @Test func `signs of a proof are shown as signs`() {
    let note = "# 窑\n\n## 雨季\n\n- 窑期\n  - $\\because$ 夏季多雨，坯体难干\n  - $\\therefore$ 窑期推迟到秋天\n"
    #expect(told(note).contains { $0.contains("∵ 夏季多雨，坯体难干 / ∴ 窑期推迟到秋天") })
  }
}
