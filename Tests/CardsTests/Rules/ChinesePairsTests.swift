import Testing

@testable import Cards

@Suite struct ChinesePairsTests {
  private func pair(_ line: String) -> [String] { asked("# 窑\n\n## 窑业\n\n- 砖窑很老。\n- \(line)\n") }

  @Test func `the side that a figure measures is asked for`() {
    #expect(pair("叶子坯：深度为0") == ["窑业：“叶子坯”的深度是多少？ → 深度为0"])
    #expect(pair("枝坯：深度不为0") == ["窑业：“枝坯”的深度是多少？ → 深度不为0"])
  }

  @Test func `letters are asked for as an abbreviation`() {
    #expect(pair("紫砂壶爱好者协会：ZSA").contains { $0.hasSuffix("紫砂壶爱好者协会的英文缩写是什么？ → ZSA") })
  }

  @Test func `an aim and what somebody is told are asked for themselves`() {
    #expect(pair("匣钵：使用匣钵的目的是为了隔开火焰和坯体").contains("“匣钵”的目的是什么？ → 隔开火焰和坯体"))
    #expect(pair("窑工通知窑主：火候已到") == ["窑业：窑工通知窑主什么？ → 火候已到"])
  }

  @Test func `a verb with its foreign object is one name`() {
    #expect(
      pair("接收 Clay Offer：窑主收到泥料的报价以后，回信答应或者拒绝。")
        == ["“接收 Clay Offer”是什么？ → 窑主收到泥料的报价以后，回信答应或者拒绝。"])
  }

  @Test func `examples are asked for as such`() {
    #expect(pair("部分窑具：如 匣钵、支钉、垫饼等") == ["窑业：“部分窑具”有哪些例子？ → 匣钵 | 支钉 | 垫饼"])
  }

  @Test func `one sentence with a comma is no list`() {
    #expect(pair("薄壁性：重在透气，而非耐烧") == ["“薄壁性”是什么？ → 重在透气，而非耐烧"])
  }

  @Test(arguments: ["侧坯：与正坯相对应", "窍门：先烘干坯体再入窑，可以少裂。", "方坯：摞在木架上（必考，看清尺寸）", "例如：先烘后烧，再上釉"])
  func `comparisons, tips and exam remarks wait`(line: String) {
    #expect(pair(line).isEmpty)
  }

  @Test func `what a treatment does is asked`() {
    let note = "# 窑\n\n## 烘坯\n\n- 烘法\n    - 小火：促进干燥\n    - 大火：治疗裂坯\n"
    #expect(asked(note).contains("“烘法”的小火有什么作用？ → 促进干燥"))
    #expect(asked(note).contains("“烘法”的大火有什么作用？ → 治疗裂坯"))
  }

  @Test func `a side told in two sentences is answered with both`() {
    let first = "砖窑的窑壁太薄，烧一天就要停一天，柴火因此费去大半，窑工也要轮班守在窑口"
    let second = "砖窑也装不下大壶，大壶只好另外送到山后的土窑去烧，来回要走两天"
    let note = "# 窑\n\n## 砖窑\n\n局限性：\(first)。\(second)。\n"
    #expect(asked(note).contains("“砖窑”的局限性是什么？ → \(first)。 | \(second)。"))
  }

  @Test func `what an exam asks is no other name and no task is a name`() {
    #expect(!asked("# 窑\n\n## 窑名（常考）\n\n砖窑很老，土窑更老。\n").contains { $0.contains("又叫什么") })
    #expect(asked("# 窑\n\n## 画图题\n\n- 画出火口的位置\n- 画出烟道的位置\n").isEmpty)
  }
}
