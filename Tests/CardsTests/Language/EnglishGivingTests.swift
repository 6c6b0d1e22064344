import Testing

@testable import Cards

/// English questions that keep what their verb needs.
@Suite struct EnglishGivingTests {
  /// What a sentence below "Locks" asks.
  private func asked(_ sentence: String) -> [String] { told("# Canal\n\n## Locks\n\n\(sentence)") }

  @Test func `what is put somewhere is asked for with the place`() {
    #expect(
      asked("The keeper puts grease into the hinges.").contains(
        "Locks: what does the keeper put into the hinges? → grease"))
    #expect(
      asked("The company gave half of its toll to the town.").contains(
        "Locks: what did the company give to the town? → half of its toll"))
  }

  @Test func `what is got is asked for by where it comes from`() {
    #expect(
      asked("The basin gets water from two springs.").contains(
        "Locks: what does the basin get water from? → two springs"))
  }

  @Test func `a bare object of an empty verb is not asked for`() {
    #expect(!asked("The boats get help.").contains { $0.contains("get?") })
    #expect(
      asked("Most gates get painted by the crews.").contains("Locks: what do most gates get painted by? → the crews"))
  }

  @Test func `fixed phrases stay whole`() {
    #expect(
      asked("One boat is lifted at a time until the chamber is full.").contains(
        "Locks: how long is one boat lifted at a time? → until the chamber is full"))
    #expect(
      asked("The mills would grow at the expense of the boatmen.").contains(
        "Locks: what would the mills grow at the expense of? → the boatmen"))
    #expect(asked("The keepers are appointed for life.").contains("Locks: how are the keepers appointed? → for life"))
  }

  @Test func `since tells a time where no clause follows`() {
    #expect(!asked("The cut has been a great help to the town since the long war.").contains { $0.contains("why ") })
  }

  @Test func `short forms of because are because`() {
    #expect(
      asked("The gates must stay shut b/c the pressure would tear them.").contains {
        $0.contains("why must the gates stay shut? → the pressure would tear them")
      })
  }

  @Test func `a case without its subject speaks to the reader`() {
    #expect(
      asked("If take water from the pound, the boats run aground.").contains(
        "Locks: what happens if you take water from the pound? → the boats run aground"))
  }

  @Test func `a phrase before the subject tells of the subject`() {
    #expect(
      asked("Starved of tolls, the owners gave the cut to the crown.").contains(
        "Locks: what were the owners starved of? → tolls"))
  }

  @Test func `nouns that are seldom verbs are read as verbs where they end in ed`() {
    #expect(asked("The cut was founded by a duke.").contains { $0.contains("founded by? → a duke") })
    #expect(
      asked("Fearing a flood, the keeper fled to the church.").contains {
        $0.contains("what did the keeper flee to? → the church")
      })
  }
}

/// Whom English sentences with "he", "this method" and "it" speak of.
@Suite struct EnglishSpeakingTests {
  @Test func `he is the person the sentence before speaks of`() {
    #expect(
      told("# Canal\n\n## Builders\n\nBrindley surveyed the line. He built the first aqueduct.").contains {
        $0.contains("what did Brindley build? → the first aqueduct")
      })
  }

  @Test func `this method right below a name is asked below the name`() {
    #expect(
      told("# Canal\n\n## Stop planks\n\nThis method blocks the cut with boards.").contains(
        "Stop planks: what does this method block? → the cut with boards"))
  }

  @Test func `below effects of a thing it is the thing`() {
    #expect(
      told("# Canal\n\n## Impacts of the Great Frost\n\n- It closed every lock.\n- It ruined the small carriers.\n")
        .contains { $0.contains("the Great Frost close? → every lock") })
  }
}
