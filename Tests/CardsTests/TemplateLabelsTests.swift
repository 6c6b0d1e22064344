import Testing

@testable import Cards

/// Labels that a template repeats below each heading, and tables whose columns are the things.
@Suite struct TemplateLabelsTests {
  private func cards(_ note: String) -> [Card] {
    Reading(note: note, file: "a.md").cards.filter { $0.confidence >= 0.5 }
  }

  @Test func `a sentence behind Cause tells of the heading and is asked so`() {
    let note =
      "# Rivers\n\n## Weirs\n\n- Cause: The need to turn mills led monks to hold back the water.\n- Effect: Weirs have changed the way of fish for centuries."
    #expect(cards(note).map(\.question).filter { $0.lowercased().contains("cause") } == ["Weirs: cause?"])
  }

  @Test func `key concepts are whatever the note lists there`() {
    let note =
      "# Rivers\n\n## Weirs\n\nKey Concepts:\n\n- Crest: the top edge over which the water falls\n- Apron: the floor below it\n- Gate: what lets water through"
    #expect(!cards(note).contains { $0.question.lowercased().contains("key concepts") })
  }

  @Test func `two names with one end head columns of what is told of them`() {
    let note =
      "# Plants\n\n## Monocots and Dicots\n\n| Monocot | Dicot |\n|---|---|\n| one seed leaf | two seed leaves |\n| veins side by side | veins like a net |\n| no wood | often wood |"
    let cards = cards(note)
    #expect(cards.contains { $0.question.contains("Monocot") && $0.answer.count == 3 })
    #expect(!cards.contains { $0.question.contains("one seed leaf") })
  }

  @Test func `a sign that leads to a note below the table is no part of the name`() {
    let note =
      "# Weirs\n\n| Part | Use |\n|---|---|\n| Crest* | spreads the water |\n| Apron^ | stops the water from digging |\n\n*of stone*"
    let questions = cards(note).map(\.question)
    #expect(questions.contains { $0.contains("Crest") })
    #expect(!questions.contains { $0.contains("*") || $0.contains("^") })
  }

  @Test func `a year before a colon dates what follows`() {
    let cards = cards("# 다리\n\n- 1392: 돌다리 완공\n- 1443: 나무다리 철거")
    #expect(cards.map(\.answer) == [["1392"], ["1443"]])
  }

  @Test func `an answer is no name`() {
    #expect(
      !cards("# Weirs\n\n## Question\n\n- Answer: the lower gate leaks").contains { $0.question.contains("Answer") })
  }

  @Test func `the corner may name what the columns are kinds of`() {
    let note = "# 茶\n\n## 名茶\n\n| 茶 | 龙井茶 | 普洱茶 |\n|---|---|---|\n| 产地 | 杭州 | 云南 |\n| 汤色 | 清绿 | 红浓 |"
    #expect(cards(note).contains { $0.question.hasPrefix("“龙井茶”的产地") && $0.answer == ["杭州"] })
    #expect(!cards(note).contains { $0.question.hasPrefix("“产地”") })
  }

  @Test func `an aspect is not asked without its owner`() {
    #expect(!cards("# 茶学概论\n\n- 基本内容：种茶、制茶和泡茶的知识\n- 国家：种茶的土地归谁所有").contains { $0.question.hasPrefix("“国家”") })
  }
}
