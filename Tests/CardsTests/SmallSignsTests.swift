import Notes
import Testing

@testable import Cards

/// Cards that say less than they seem to wait, or ask otherwise.
@Suite struct SmallSignsTests {
  private func weighed(
    _ question: String, _ answer: [Text], rule: String = "F37", kind: CardKind = .question, line: String = ""
  ) -> Double {
    let page = Page(Document("# Weir\n\n- A wall across a river\n"))
    var draft = Draft(kind, ask: Text(question), answer, at: 1, of: page, confidence: 0.7)
    draft.rule = rule
    Doubts.weigh(&draft, Text(line), isItem: false)
    return draft.confidence
  }

  @Test func `answers that lean on another sentence wait`() {
    #expect(weighed("What is filling generally?", ["the same process but in reverse"]) == Draft.doubtful)
    #expect(weighed("Weirs: what drains the pool much slower?", ["clay"]) == Draft.doubtful)
    #expect(weighed("Weirs: what does the process need?", ["clean water"]) == Draft.doubtful)
    #expect(weighed("Weirs: what do some keepers paint?", ["the upper gate"]) == Draft.doubtful)
    #expect(weighed("Weirs: what does the upper gate hold back?", ["the water of the canal"]) == 0.7)
  }

  @Test func `a theory is not what somebody did with it`() {
    let told: [Text] = ["Berg's Weir Theory added the wind to the sum."]
    #expect(weighed("What is the Weir Theory?", told, rule: "F36", kind: .definition) == Draft.doubtful)
    #expect(
      weighed("What is the Weir Theory?", ["The Weir Theory is a sum of flows."], rule: "F36", kind: .definition) == 0.7
    )
  }

  @Test func `a further sentence that says what something is is asked`() {
    let line = "Weirs stand in rivers. A stop log is a beam that closes a gate."
    #expect(weighed("What is a stop log?", ["a beam that closes a gate"], line: line) == 0.7)
  }

  @Test func `labels are no names`() {
    #expect(weighed("“对比”是什么？", ["绿茶不发酵，红茶发酵"], rule: "F3", kind: .definition) == Draft.doubtful)
    #expect(weighed("“绿茶”和“红茶”有什么区别？", ["绿茶不发酵，红茶发酵"], rule: "F3", kind: .definition) == 0.7)
    let note = "# 茶\n\n- 种类\n  - 绿茶：\n  - 红茶\n  - 对比：绿茶不经过发酵，而红茶经过充分的发酵\n"
    #expect(cards(note).contains { $0.question == "“绿茶”和“红茶”有什么区别？" })
    #expect(!cards(note).contains { $0.answer == ["对比"] })
  }

  @Test func `a list mark inside a Chinese clause parts no list`() {
    #expect(ChineseListCut.cuts([Text("茶农"), Text("茶商共同推动茶业发展")]))
    #expect(!ChineseListCut.cuts([Text("绿茶"), Text("红茶"), Text("乌龙茶")]))
  }

  @Test func `what follows in a case is a feature, not a meaning`() {
    let found = cards("# 제다\n\n- 살청 : 너무 오래 덖으면 타 버림\n- 유념 : 찻잎을 비벼 모양을 잡는 과정\n")
    #expect(found.contains { $0.question == "살청의 특징은?" })
    #expect(found.contains { $0.question.hasPrefix("유념이란?") })
  }

  @Test func `a subtitle is not what its title means`() {
    #expect(
      !cards("# Rivers\n\n## Reading Weirs: The Role of Water\n\nText.\n").contains {
        $0.answer == ["The Role of Water"]
      })
  }

  @Test func `a bracket is not what the word before it means`() {
    let note = "# Weirs\n\nThe keepers report accidents (i.e. gate failure) to the guild of the river every spring.\n"
    #expect(!cards(note).contains { $0.question.contains("meant by") })
  }

  @Test func `verbs in the place of a subject are misread`() {
    #expect(EnglishMisreading.holds("What does orients the gate towards?", "the water"))
    #expect(!EnglishMisreading.holds("What does the gate hold?", "the water"))
  }

  @Test func `a Chinese name told by itself waits, and the end of a verb is no answer`() {
    #expect(weighed("“水田”是什么？", ["水多的低地，一般以水田为主"], rule: "F3", kind: .definition) == Draft.doubtful)
    #expect(weighed("“一致性”是什么？", ["数据从一个一致性状态变到另一个"], rule: "F3", kind: .definition) == 0.7)
    #expect(weighed("茶农把茶价记录什么？", ["下来"]) == Draft.doubtful)
  }

  @Test func `a factor is asked for what it brings about`() {
    let note = "# 影响茶树的因素\n\n## 热\n\n- 地形：海拔高，气温低，茶树长得慢\n- 纬度：低纬度地区热量充足，茶树长得快\n"
    #expect(cards(note).contains { $0.question.hasSuffix("“地形”有什么影响？") })
  }
}
