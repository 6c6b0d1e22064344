import Testing

@testable import Cards

/// Titles that set one thing beside the note's own, and Chinese and Japanese counts of steps.
@Suite struct BesideLabelsTests {
  @Test(arguments: [
    ("# 登り窯\n\n## 穴窯との違い\n- 部屋が分かれている\n- 一度に多く焼ける\n", "「登り窯」と穴窯の違いは？ → 部屋が分かれている / 一度に多く焼ける"),
    ("# 龙窑\n\n## 与馒头窑的区别\n- 依山而建\n- 一次烧得多\n", "“龙窑”与馒头窑的区别有哪些？ → 依山而建 / 一次烧得多"),
    ("# 龙窑\n\n## 评价\n- 积极：带动了山区的制瓷业\n- 局限：耗费木材\n", "“龙窑”的积极意义是什么？ → 带动了山区的制瓷业"),
    ("# 龙窑\n\n烧窑是把陶坯变硬的过程。可分为三个阶段：\n1. 预热\n2. 升温\n3. 冷却\n", "龙窑：可分为哪三个阶段？ → 预热 / 升温 / 冷却"),
    (
      "# 登り窯\n\n焼成は土を硬くする工程である。大きく3つの段階に分けられる。\n1. あぶり\n2. 攻め\n3. 冷まし\n",
      "登り窯：大きくどの3つの段階に分けられる？ → あぶり / 攻め / 冷まし"
    ),
  ])
  func `what stands above is set beside the other, and counts ask which`(note: String, card: String) {
    #expect(told(note).contains(card), "\(told(note))")
  }

  @Test func `a sentence that goes on behind commas is no list`() {
    #expect(!cards("# 粮仓\n\n## 应用\n- 储存粮食要低温、干燥、低氧\n- 要通风\n").contains { $0.rule == "F20" })
  }

  @Test func `what a thing is split into belongs to the verb`() {
    let found = told("# 糖\n\n## 分解\n- 一分子葡萄糖分解成两分子丙酮酸\n- 产生少量热\n")
    #expect(!found.contains { $0.contains("→ 成") }, "\(found)")
  }

  @Test func `people with a title did what the clause tells`() {
    #expect(told("# 参勤\n\n参勤は大名を往復させる制度。3代将軍家光が制度化した。\n").contains { $0.hasSuffix("誰が制度化した？ → 3代将軍家光") })
  }
}
