import Testing

@testable import Cards

@Suite struct CountedBracketsTests {
  @Test(arguments: [
    ("# 조선\n\n- 3사(사헌부, 사간원, 홍문관) : 언론을 맡음\n", "3사에는 무엇이 있는가? → 사헌부 / 사간원 / 홍문관"),
    ("# 세금\n\n- 삼정(전정, 군정, 환곡)이 문란해졌다.\n- 농민이 떠났다.\n", "삼정에는 무엇이 있는가? → 전정 / 군정 / 환곡"),
    ("# 국가\n\n- 三权（立法、行政、司法）：国家的权力\n", "“三权”包括哪些？ → 立法 / 行政 / 司法"),
    ("# 国家\n\n- 三権（立法、行政、司法）：国の権力\n", "「三権」には何がある？ → 立法 / 行政 / 司法"),
    (
      "# State\n\n- The three branches (legislative, executive, judicial) check each other.\n- Each has its house.\n",
      "What are the three branches? → legislative / executive / judicial"
    ),
  ])
  func `as many in brackets as the name counts are its list`(note: String, card: String) {
    #expect(told(note).contains(card), "\(told(note))")
  }

  @Test(arguments: [
    "# 조선\n\n- 3사(사헌부, 사간원)는 언론을 맡음\n- 왕이 있다.\n", "# 조선\n\n- 궁궐(경복궁, 창덕궁, 덕수궁)이 남아 있다.\n- 왕이 있다.\n",
    "# 국가\n\n- 三权（立法、行政）分开。\n",
  ])
  func `a bracket that the name does not count is left to others`(note: String) {
    #expect(!cards(note).contains { $0.rule == "F20" })
  }

  @Test func `names that end alike below a title are its kinds`() {
    let note = "# 조선\n\n**과거제**\n- 문과, 무과, 잡과\n- 양인 이상이면 응시 가능\n"
    #expect(told(note).contains("과거제에는 무엇이 있는가? → 문과 / 무과 / 잡과"))
  }

  @Test func `a comma in the bracket of a part does not break a chain`() {
    let note = "# 조선\n\n## 토지 제도의 변화\n\n과전법(고려 말, 공양왕) → 직전법(세조) → 관수관급제(성종)\n"
    #expect(told(note).contains("토지 제도의 변화의 순서는? → 과전법(고려 말, 공양왕) / 직전법(세조) / 관수관급제(성종)"))
  }

  @Test func `a count before a list heads it behind another sentence`() {
    let note = "# 세포 호흡\n\n세포 호흡은 유기물에서 힘을 얻는 과정이다. 크게 두 단계로 나뉜다.\n\n1. 당의 분해\n   - 세포질에서 일어남\n2. 산화\n   - 막에서 일어남\n"
    #expect(told(note).contains { $0.hasSuffix("→ 당의 분해 / 산화") })
  }
}
