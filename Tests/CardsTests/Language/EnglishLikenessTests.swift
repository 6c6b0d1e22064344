import Testing

@testable import Cards

@Suite struct EnglishLikenessTests {
  @Test func `names beside a sentence are no features of one thing`() {
    let note =
      "# Kilns\n\n## Fuel\n\n- Ash\n- Coal\n- Claims to the heat made by the wood\n- Define the colour of all the pots.\n"
    #expect(!told(note).contains { $0.hasPrefix("What characterizes Fuel") })
  }

  @Test func `a title that breaks off is asked with its preposition`() {
    #expect(
      told("# Trade\n\n## Pots are sold in\n\n- spring\n- autumn\n").contains(
        "What are pots sold in? → spring / autumn"))
  }

  @Test func `deeds stay one list where one of them leads to something`() {
    let note =
      "# Reeds\n\n## Services of Reed Beds\n\n- trap mud\n- filter water of salts\n- raise fish stocks --> more food\n"
    #expect(
      told(note).contains {
        $0.hasPrefix("What are the services of reed beds?") || $0.hasPrefix("What are the Services of Reed Beds?")
      })
  }

  @Test func `a formula among sentences makes no list`() {
    let note = "# Kilns\n\n## Heat\n\n- h = m c\n- For a small kiln the heat is lost at once.\n"
    #expect(!told(note).contains { $0.hasPrefix("What characterizes Heat") })
  }
}
