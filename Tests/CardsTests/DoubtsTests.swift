import Notes
import Testing

@testable import Cards

/// Shapes of cards that wait to be accepted, whichever rule made them.
@Suite struct DoubtsTests {
  private func weighed(
    _ question: String, _ kind: CardKind = .question, _ answer: [Text] = ["a wall"], by rule: String = "F37",
    isWritten: Bool = false
  ) -> Double {
    let page = Page(Document("# Weir\n\n- A wall across a river\n"))
    var draft = Draft(kind, ask: Text(question), answer, at: 1, of: page, confidence: 0.7)
    (draft.rule, draft.isWritten) = (rule, isWritten)
    Doubts.weigh(&draft, Text(), isItem: false)
    return draft.confidence
  }

  @Test(
    arguments: [
      "Weirs: what do weirs have?", "What does the keeper use?", "What does a sluice do?", "Locks: what can you open?",
      "Locks: what does this mean?", "What is the third gate?", "What characterizes weirs?", "What is 2b?",
      "What is partially?", "Locks: what is an example?", "「水門」の要点は？", "「我国」的要点是什么？", "水門：水位が下がる — 詳しくは？",
      "門は何を止める？", "수문: 물이 넘치면 어떻게 되는가?",
    ])
  func `a question that asks too little waits`(_ question: String) { #expect(weighed(question) == Draft.doubtful) }

  @Test(
    arguments: [
      "「水闸」的要点是什么？", "What is a sluice made of?", "What did the keeper start to do?",
      "Locks: what does the upper gate hold back?",
      "What is a pound lock?", "What is a tally?",
      "What is the difference engine?",
      "수문은 무엇을 막는가?",
    ])
  func `a question that says what it asks does not`(_ question: String) { #expect(weighed(question) == 0.7) }

  @Test func `a blank in English prose waits`() {
    #expect(weighed("A weir raises the […] above it", .cloze) == Draft.doubtful)
    #expect(weighed("A weir raises the […] above it", .cloze, by: "F11") == 0.7)
    #expect(weighed("보는 물의 […]을(를) 높인다", .cloze) == 0.7)
    #expect(weighed("闸规规定，[…] 闸门可以先行开启", .cloze, ["KCU"]) == 0.7)
    #expect(weighed("写法：闸门 (n° N, […])", .cloze, ["m° W/E"]) == Draft.doubtful)
    #expect(weighed("门は[…]を止める", .cloze, ["水"]) == Draft.doubtful)
  }

  @Test(
    arguments: [
      ("관계란?", "수문 사이의 관계"), ("What is a lock?", "a kind of lock"), ("「栈」是什么？", "后进先出的栈"),
      ("운하 시대란?", "~BC 250: 수문의 시작"), ("파업이란?", "임금 삭감 → 수문 폐쇄"),
    ] as [(String, Text)])
  func `a meaning that goes round in a circle or tells an event waits`(_ question: String, _ answer: Text) {
    #expect(weighed(question, .definition, [answer], by: "F3") == Draft.doubtful)
    #expect(weighed(question, .definition, ["물을 막는 벽"], by: "F3") == 0.7)
  }

  @Test func `a list of the headings of chapters waits, one of kinds does not`() {
    #expect(weighed("수문에는 무엇이 있는가?", .list, ["운하의 역사", "보"], by: "F21") == Draft.doubtful)
    #expect(weighed("“水闸”包括哪些？", .list, ["水闸的起源", "原理"], by: "F21") == Draft.doubtful)
    #expect(weighed("보와 갑문에는 무엇이 있는가?", .list, ["보", "갑문"], by: "F21") == Draft.doubtful)
    #expect(weighed("수문에는 무엇이 있는가?", .list, ["갑문", "인양문"], by: "F21") == 0.7)
    #expect(weighed("수문의 특징은?", .list, ["물을 막음", "쉽게 썩음"], by: "F15") == 0.7)
  }

  @Test func `a part that its context names waits`() {
    #expect(weighed("갑문: 강 위에 무엇이 있는가?", .question, ["여러 갑문"]) == Draft.doubtful)
    #expect(weighed("갑문: 무엇이 가능한가?", .question, ["배의 통과"]) == Draft.doubtful)
    #expect(weighed("갑문: 강 위에 무엇이 있는가?", .question, ["여러 수문"]) == 0.7)
  }

  @Test func `what an exercise tells one to write is no fact`() {
    #expect(!told("# 갑문\n\n- 아래에서 설명하는 **수문의 종류**를 쓰시오\n").contains { $0.contains("쓰시오") })
    #expect(!told("# 갑문\n\n- 알맞은 **수문**을 고르시오.\n- 물이 찬다\n").contains { $0.contains("고르시오") })
  }

  @Test func `what the writer made a card is asked`() {
    #expect(weighed("What is an example?", isWritten: true) == 0.7)
  }

  @Test func `a Japanese sentence that begins with a foreign name is no entry of a word list`() {
    let note = "# Locks\n\n- Sluice の開閉\n- Weir よりも高い\n- Lock に入る船\n- Pound で待つ\n- Gate を閉める\n"
    #expect(!told(note).contains { $0.contains("意味は") || $0.contains("英語で") })
  }

  @Test func `the number of a part of an exam's question is no name`() {
    let told = told(
      "# Paper\n\n2a - Silting is when a river drops what it carries.\n\n2b) A pound is the water between two locks.\n")
    #expect(told.contains { $0.hasPrefix("What is silting?") })
    #expect(!told.contains { $0.contains("2a") || $0.contains("2b") })
  }

  @Test func `a value told by names or a time is asked of its subject`() {
    let told = told(
      """
      # Rivers

      ## Severn

      - Spring: Plynlimon
      - Mouth: Bristol Channel
      - Mud: fine grains that the tide stirs up

      ## Repairs

      - Urgent: 24 hours
      """)
    #expect(told.contains("Severn: Spring? → Plynlimon"))
    #expect(told.contains("Severn: Mouth? → Bristol Channel"))
    #expect(told.contains { $0.hasPrefix("What is Mud") })
    #expect(told.contains("Repairs: Urgent: how long? → 24 hours"))
  }
}
