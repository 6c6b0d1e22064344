import Testing

@testable import Cards

@Suite struct ChineseMembersTests {
  @Test func `names with their meanings are asked for by the name above`() {
    let note = "# 瓷器\n\n## 窑炉\n\n- 龙窑：依山而建的长窑\n- 馒头窑：北方常见的圆窑\n- 葫芦窑：前大后小的窑\n"
    #expect(asked(note).contains("“窑炉”包括哪些？ → 龙窑 | 馒头窑 | 葫芦窑"), "\(asked(note))")
  }

  @Test func `a paragraph before them and a bare name among them change nothing`() {
    let note = "# 瓷器\n\n## 胎土\n\n胎土是拉坯所用的黏土，产地不同，颜色也不同。\n\n- 瓷土：含铁少的白土\n- 陶土：含铁多的红土\n- 缸土\n"
    #expect(asked(note).contains("“胎土”包括哪些？ → 瓷土 | 陶土 | 缸土"), "\(asked(note))")
  }

  @Test func `two must be alike`() {
    let alike = "# 瓷器\n\n## 釉料\n\n- 石灰釉料：以石灰为熔剂的配方\n- 长石釉料：以长石为熔剂的配方\n"
    #expect(asked(alike).contains("“釉料”包括哪些？ → 石灰釉料 | 长石釉料"), "\(asked(alike))")
    let apart = "# 瓷器\n\n## 装窑\n\n- 匣钵：装坯体的盒子\n- 火照：看火候的瓷片\n"
    #expect(!asked(apart).contains { $0.contains("包括哪些") }, "\(asked(apart))")
  }

  @Test func `properties are asked as such`() {
    let note = "# 瓷器\n\n## 胎体\n\n- 透光性：薄处能透光\n- 吸水性：素坯会吸水\n- 耐热性：可以直接加热\n"
    #expect(asked(note).contains("“胎体”的特性有哪些？ → 透光性 | 吸水性 | 耐热性"), "\(asked(note))")
  }

  @Test func `sides of a thing are no members of it`() {
    let note = "# 瓷器\n\n## 汝窑\n\n- 时间：北宋末年\n- 地点：河南宝丰\n- 特点：天青色\n"
    #expect(!asked(note).contains { $0.contains("包括哪些") }, "\(asked(note))")
  }

  @Test func `a list takes in the names told of in their own line`() {
    let note = "# 瓷器\n\n1. 常见器形\n    - 碗\n        - 斗笠碗\n    - 盘\n        - 折沿盘\n    - 梅瓶：小口、短颈、丰肩的瓶\n    - 壶\n"
    #expect(asked(note).contains("“常见器形”包括哪些？ → 碗 | 盘 | 梅瓶 | 壶"), "\(asked(note))")
  }

  @Test func `another name in brackets before a meaning is asked for`() {
    let note = "# 瓷器\n\n## 青瓷\n\n- **秘色瓷（贡瓷）**：越窑最好的青瓷\n- **龙泉窑（重点）**：南方的青瓷窑\n- **汝窑（宋代）**：北方的青瓷窑\n"
    #expect(asked(note).contains("“秘色瓷”又叫什么？ → 贡瓷"), "\(asked(note))")
    #expect(!asked(note).contains { $0.hasSuffix("重点") || $0.hasSuffix("宋代") }, "\(asked(note))")
  }

  @Test func `a section that is nothing but a list asks for what its name stands for`() {
    let note = "# 瓷器\n\n## 制瓷的工序\n\n练泥、拉坯、施釉、烧成\n\n## 瓷土\n\n瓷土很白。\n"
    #expect(asked(note).contains { $0.hasSuffix("包括哪些？ → 练泥 | 拉坯 | 施釉 | 烧成") }, "\(asked(note))")
  }
}
