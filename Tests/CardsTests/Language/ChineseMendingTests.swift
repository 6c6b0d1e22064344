import Testing

@testable import Cards

/// Chinese cards whose ends a rule cut in the wrong place, as they are asked at last.
@Suite struct ChineseMendingTests {
  private func asked(_ note: String) -> [String] {
    Reading(note: note, file: "a.md").cards.filter { $0.confidence >= 0.5 }.map(\.question)
  }

  private func answer(_ note: String, to question: String) -> [String]? {
    Reading(note: note, file: "a.md").cards.first { $0.question == question }?.answer
  }

  @Test func `the word for a part of the note is no part of the name`() {
    let note = "# 茶学\n\n## 茶史概述\n\n- 起源时间：唐代以前\n- 形式上：一部书的历史\n- 实质上：饮茶习惯的变化"
    let asked = asked(note)
    #expect(asked.contains("形式上，“茶史”是什么？"))
    #expect(!asked.contains { $0.contains("概述") })
  }

  @Test func `a word that stands before the verb is no part of the name`() {
    #expect(!asked("# 茶学\n\n## 绿茶\n\n- 茶农通常是种植茶叶的人\n").contains { $0.contains("通常”") })
  }

  @Test func `what it is called is asked where the answer says so`() {
    let note = "# 茶学\n\n## 发酵\n\n- 当茶叶完全发酵而且已经烘干时，这种茶叶就是红茶。"
    #expect(answer(note, to: "当茶叶完全发酵而且已经烘干时，这种茶叶叫什么？") == ["红茶"])
  }

  @Test(arguments: [
    "# 茶\n\n## 采茶\n\n- 为了解决这个问题，茶农改用了竹篮", "# 茶\n\n## 采茶\n\n- 采茶的更详细的方法可见《茶经》第三章",
    "# 茶\n\n## 采茶\n\n- 甲男采茶时损坏了乙女的竹篮，因此甲男应当赔偿",
  ])
  func `what another line makes clear is not asked alone`(note: String) {
    #expect(asked(note) == [])
  }

  @Test func `a numbered list is whole or is none`() {
    let note = "# 茶\n\n**怎样泡茶？**\n\n1. 先烧水到八十度\n2. 茶杯是盛茶的器具\n3. 再把茶叶放进杯里\n4. 最后等三分钟"
    #expect(answer(note, to: "怎样泡茶？")?.count == 4)
  }

  @Test func `a label that stands in a row twice is that of the name before it`() {
    let note = "# 茶\n\n## 制茶\n\n绿茶：不发酵的茶\n\n特点：汤色清绿、味道鲜爽\n\n红茶：全发酵的茶\n\n特点：汤色红亮、味道醇厚"
    let asked = asked(note)
    #expect(asked.contains { $0.contains("绿茶") && $0.contains("特点") })
    #expect(asked.contains { $0.contains("红茶") && $0.contains("特点") })
  }

  @Test func `a line inside an item leads to the list beside it`() {
    let note =
      "# 茶\n\n1. 饮茶运动的意义及教训\n   意义：\n\n   1. 推动了茶叶的贸易\n   2. 改变了人们的习惯\n\n   教训：\n\n   1. 没有保护茶农的利益\n   2. 没有统一茶叶的价格"
    #expect(answer(note, to: "“饮茶运动”的意义有哪些？")?.count == 2)
    #expect(answer(note, to: "“饮茶运动”的教训有哪些？")?.count == 2)
  }

  @Test func `what is parted by something is the part of the note`() {
    let note = "# 茶\n\n## 茶叶\n\n- 根据发酵的程度可分为绿茶、青茶和红茶"
    #expect(asked(note).contains("根据发酵的程度，茶叶分为哪些？"))
  }
}
