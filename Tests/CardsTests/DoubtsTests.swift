import Notes
import Testing

@testable import Cards

/// Shapes of cards that wait to be accepted, whichever rule made them.
@Suite struct DoubtsTests {
  private func weighed(
    _ question: String, _ kind: CardKind = .question, by rule: String = "F37", isWritten: Bool = false
  ) -> Double {
    let page = Page(Document("# Weir\n\n- A wall across a river\n"))
    var draft = Draft(kind, ask: Text(question), [Text("a wall")], at: 1, of: page, confidence: 0.7)
    (draft.rule, draft.isWritten) = (rule, isWritten)
    Doubts.weigh(&draft)
    return draft.confidence
  }

  @Test(
    arguments: [
      "Weirs: what do weirs have?", "What does the keeper use?", "What does a sluice do?", "Locks: what can you open?",
      "Locks: what does this mean?", "What is the third gate?", "What characterizes weirs?", "What is 2b?",
      "What is partially?", "Locks: what is an example?", "「水闸」的要点是什么？", "水門：水位が下がる — 詳しくは？",
      "門は何を止める？", "수문: 물이 넘치면 어떻게 되는가?",
    ])
  func `a question that asks too little waits`(_ question: String) { #expect(weighed(question) == Draft.doubtful) }

  @Test(
    arguments: [
      "What is a sluice made of?", "What did the keeper start to do?", "Locks: what does the upper gate hold back?",
      "What is a pound lock?", "What is a tally?",
      "What is the difference engine?",
      "수문은 무엇을 막는가?",
    ])
  func `a question that says what it asks does not`(_ question: String) { #expect(weighed(question) == 0.7) }

  @Test func `a blank in English prose waits`() {
    #expect(weighed("A weir raises the […] above it", .cloze) == Draft.doubtful)
    #expect(weighed("A weir raises the […] above it", .cloze, by: "F11") == 0.7)
    #expect(weighed("보는 물의 […]을(를) 높인다", .cloze) == 0.7)
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
