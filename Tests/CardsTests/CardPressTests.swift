import Testing

@testable import Cards

/// What becomes of drafts that meet: lines that ask the same become one card, other doubles go.
@Suite struct CardPressTests {
  @Test func `two lines below one name that ask the same are one card with both answers`() {
    let cards = CardsTests.cards(
      "# Pottery\n\n## Kiln\n\n- The kiln needs dry wood.\n- The kiln needs a tall chimney.\n")
    #expect(cards.map(\.question) == ["What does the kiln need?"])
    #expect(cards.first?.answer == ["dry wood", "a tall chimney"])
    #expect(cards.first?.line == 5 && cards.first?.lastLine == 6)
  }

  @Test func `japanese lines that ask the same are one card`() {
    #expect(told("# 陶芸\n\n## 茶窯\n\n- 茶窯は薪を必要とする。\n- 茶窯は煙突を必要とする。\n") == ["茶窯は何を必要とする？ → 薪 / 煙突"])
  }

  @Test func `lines that ask for something else stay apart`() {
    let told = told("# Pottery\n\n## Kiln\n\n- The kiln keeps the heat of the day.\n- The kiln needs a tall chimney.\n")
    #expect(told == ["What does the kiln keep? → the heat of the day", "What does the kiln need? → a tall chimney"])
  }

  @Test func `an answer that another line gives in full is no second item`() {
    let told = told("# Pottery\n\n## Kiln\n\n- The kiln needs dry wood.\n- The kiln needs dry wood of old pines.\n")
    #expect(told.allSatisfy { !$0.contains("dry wood / dry wood") })
  }

  @Test func `a part in brackets that the answer says again is not shown above the card`() {
    let note = "# 찻자리\n\n### (찻물 관리) 화로 Brazier\n\n- 여러 솥의 찻물을 한꺼번에 관리하는 데 사용\n"
    #expect(cards(note).contains { $0.answer.contains { $0.contains("찻물을") } })
    #expect(
      cards(note).filter { $0.answer.contains { $0.contains("찻물을") } }
        .allSatisfy { !$0.section.contains { $0.contains("찻물 관리") } })
  }
}
