import Testing

@testable import Cards

@Suite struct VocabularyTests {
  private let kitchen =
    "* Kitchen\n** kettle 주전자\n** saucer 받침 접시\n** whisk 거품기\n*** Whisk the matcha until it foams well.\n** strainer 거름망\n** teacher\n*** The teacher pours the first cup."

  @Test func `words are asked both ways, the sentence goes to the back`() throws {
    let found = cards(kitchen, file: "kitchen.org").filter { $0.rule == "F29" }
    #expect(found.prefix(2).map(\.question) == ["kettle의 뜻은?", "주전자를 영어로 하면?"])
    #expect(found.count == 9)
    let whisk = try #require(found.first { $0.question.hasPrefix("whisk") })
    #expect(whisk.answer == ["거품기"])
    #expect(whisk.extra == "Whisk the matcha until it foams well.")
  }

  @Test func `a word without a meaning is not explained by its sentence`() {
    #expect(!told(kitchen, by: "F29").contains { $0.hasPrefix("teacher") })
  }

  @Test func `three words are no word list`() {
    #expect(told("# 부엌\n\n- kettle 주전자\n- saucer 받침 접시\n- whisk 거품기", by: "F29") == [])
  }
}
