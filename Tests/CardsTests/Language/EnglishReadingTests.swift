import Testing

@testable import Cards

@Suite struct EnglishReadingTests {
  private let note = """
    # Bakery

    ## Fire rules

    - **Order** - By marking every shelf with a number
    - **Yeast**: raises the dough within two hours
    - **Definition** - A set of rules for rooms with ovens
    - 1815: the great oven collapsed

    ## 1848, guild of millers dissolved

    Milling takes place in the cellar of the tower. Because the sieve is fine, the bran stays behind.

    Use a silk sieve and a soft brush to part the flour from the bran.

    The brass sieve in the cellar separates coarse bran from flour. This is because its mesh is narrow.
    """

  @Test func `what stands beside a name is asked by what it is`() {
    let all = told(note)
    #expect(all.contains("How is Order (Fire rules) achieved? → By marking every shelf with a number"))
    #expect(all.contains("What does Yeast (Fire rules) do? → raises the dough within two hours"))
    #expect(all.contains("What are Fire rules? → A set of rules for rooms with ovens"))
  }

  @Test func `a date before a colon or in a heading is asked with what happened`() {
    let all = told(note)
    #expect(all.contains("Fire rules: what happened in 1815? → the great oven collapsed"))
    #expect(all.contains("What happened in 1848? → guild of millers dissolved"))
    #expect(all.contains("[…]: guild of millers dissolved → 1848"))
  }

  @Test func `verbs that lean on a noun keep it`() {
    #expect(told(note).contains("Where does milling take place? → in the cellar of the tower"))
  }

  @Test func `what a sentence does is asked for its subject, too`() {
    #expect(
      told(note).contains { $0.hasSuffix("what separates coarse bran from flour? → the brass sieve in the cellar") })
  }

  @Test func `a tool and a reason are asked for`() {
    let all = told(note)
    #expect(all.contains("What is used to part the flour from the bran? → a silk sieve and a soft brush"))
    #expect(all.contains("Why does the bran stay behind? → the sieve is fine"))
    #expect(
      all.contains("Why does the brass sieve in the cellar separate coarse bran from flour? → its mesh is narrow"))
  }

  @Test func `a column that describes asks what the first one is`() {
    let table = "# Ovens\n\n| Oven | Description |\n| --- | --- |\n| tandoor | A clay pot, buried in the ground |"
    #expect(
      told(table + "\n| hearth | An open fire, with a flue |").contains(
        "What is tandoor? → A clay pot, buried in the ground"))
  }

  @Test func `a heading that only counts a lecture is no subject`() {
    #expect(!told("# Lecture 4\n\nRye stores water in its bran.").contains { $0.contains("Lecture") })
  }

  @Test func `a chain of letters is read from a word each`() {
    #expect(
      told("# Mill\n\nThe grain moving unit (GMU) lifts sacks.", by: "F10")
        == ["What does GMU stand for? → grain moving unit"])
  }

  @Test func `a noun that ends what a clause in the subject speaks of is no verb`() {
    #expect(
      told("# Tea\n\n## What is a caddy?\n\n- A lidded jar that keeps your dry tea leaves in the dark\n- Made of tin")
        .contains("What is a caddy? → A lidded jar that keeps your dry tea leaves in the dark"))
    #expect(EnglishClause("A weir that holds the water slows the river below")?.verb == "slow")
  }

  @Test func `a preposition with nothing it belongs to asks nothing`() {
    let found = told("# Bakery\n\n## Shelves\n\n- Under the lower shelf the baker keeps the spare tins")
    #expect(!found.contains { $0.contains("nder what?") })
  }
}
