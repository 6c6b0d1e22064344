import Testing

@testable import Cards
@testable import Notes

/// Answers that are kept by their text.
@Suite struct RememberedTests {
  @Test func `a text is looked at once, until it is forgotten`() {
    let known = Remembered<Int?>(bits: 4)
    var looks = 0
    func length(_ text: Text) -> Int? {
      known.answer(for: text) {
        looks += 1
        return text.isEmpty ? nil : text.count
      }
    }
    #expect(length("tide") == 4)
    #expect(length("tide") == 4)
    #expect(looks == 1)
    #expect(length("") == nil)
    #expect(length("") == nil)
    #expect(looks == 2)
    known.forget()
    #expect(length("tide") == 4)
    #expect(looks == 3)
  }

  @Test func `more texts than places, and variants of one, each get their own answer`() {
    let known = Remembered<Text>(bits: 2)
    for _ in 0..<3 {
      for number in 0..<50 {
        let text = Text("lock \(number)")
        #expect(known.answer(for: text) { text } == text)
        #expect(known.answer(for: text, variant: 1) { text + "!" } == text + "!")
      }
    }
  }

  @Test func `a note read again gives the same cards`() {
    let note = """
      # Locks

      A lock is a chamber between two levels of water. It is closed by gates, because the pressure holds them shut.
      """
    KeptAnswers.forget()
    let first = Reading(note: note, file: "locks.md").cards
    #expect(!first.isEmpty)
    #expect(Reading(note: note, file: "locks.md").cards == first)
  }
}
