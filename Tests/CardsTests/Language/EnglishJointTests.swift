import Testing

@testable import Cards

@Suite struct EnglishJointTests {
  private func asked(_ sentence: String) -> [String] { told("# Kiln\n\n## Firing\n\n" + sentence, by: "F26") }

  @Test func `a statement of two words is asked for its case`() {
    #expect(
      asked("Cracking occurs when the clay is wet.") == ["Firing: when does cracking occur? → when the clay is wet"])
  }

  @Test func `a case after but belongs to what follows`() {
    #expect(
      asked("Glaze is hard, but when the kiln cools, the glaze cracks.") == [
        "Firing: what happens when the kiln cools? → the glaze cracks"
      ])
  }

  @Test func `what there is in a case is asked by the case`() {
    #expect(
      asked("There is a risk of cracks if the door opens early.") == [
        "Firing: what happens if the door opens early? → There is a risk of cracks"
      ])
  }

  @Test func `cases of no statement are not asked`() {
    #expect(asked("Pots may warp in many ways, such as when they dry.") == [])
    #expect(asked("There is some overlap when talking about glazes of lead.") == [])
  }

  @Test func `a case goes on behind "and", and what can be done now happens`() {
    #expect(
      asked("When a pot is glazed first, and then it is fired, the foot stays bare.") == [
        "Firing: what happens when a pot is glazed first, and then it is fired? → the foot stays bare"
      ])
    #expect(
      asked("If the lid was cracked before, the sale can be undone.") == [
        "Firing: what happens if the lid was cracked before? → the sale can be undone"
      ])
  }

  @Test func `a verb behind "so" has the subject before`() {
    #expect(
      asked("Lids are opened often, so are likely to be cool.") == [
        "Firing: why are lids likely to be cool? → Lids are opened often"
      ])
  }

  @Test func `the verb of a bold plural name makes a sentence`() {
    #expect(
      Reading(note: "# Pottery\n\n## Kilns\n\nKilns are hot.\n\n**Wood kilns** contain a long firebox.\n", file: "k.md")
        .cards.map(
          \.question
        )
        .contains("What do wood kilns contain?"))
  }
}
