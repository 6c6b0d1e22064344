import Testing

@testable import Cards

@Suite struct EnglishAspectTests {
  @Test func `an aspect before a colon is asked of what stands above`() {
    #expect(
      told("# Canal\n\n## Mitre gate\n\n- **Design**: Two leaves that meet at an angle\n").contains(
        "What is the design of Mitre gate? → Two leaves that meet at an angle"))
  }

  @Test func `a step is asked by its number`() {
    #expect(
      told("# Canal\n\n## Locking\n\nStep 2: Shut the lower gates\n").contains(
        "Locking: what happens in step 2? → Shut the lower gates"))
  }

  @Test func `a deed before a colon is what its sentence is about`() {
    #expect(
      told("# Canal\n\n## Upkeep\n\n- **Draining the chamber**: The keepers open both paddles before the winter.\n")
        .contains(
          "Draining the chamber: what do the keepers open? → both paddles before the winter"))
  }

  @Test func `a list below a sentence that opens with a bold name tells of that name`() {
    let cards = told(
      "# Canal\n\n## Gates\n\n**Guillotine gates** rise between two towers on chains.\n- **Pros**: They need little room.\n"
    )
    #expect(cards.contains("What are the Pros of Guillotine gates? → They need little room."))
  }

  @Test func `names that begin like example are names`() {
    #expect(told("# Canal\n\n- Exciter: starts the dynamo\n").contains { $0.contains("Exciter") })
    #expect(!told("# Canal\n\n- ex: starts the dynamo\n").contains { $0.contains("What is ex") })
  }

  @Test func `a word that only says how a line is meant is no term`() {
    let cards = told("# Canal\n\n## Gates\n\n- Takeaway: Paddles let the water in before the gates open.\n")
    #expect(!cards.contains { $0.contains("What is Takeaway") })
  }
}
