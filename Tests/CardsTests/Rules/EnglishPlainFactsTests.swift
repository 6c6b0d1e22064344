import Testing

@testable import Cards

@Suite struct EnglishPlainFactsTests {
  /// What a line in a list below "The Yard" asks at once.
  private func yard(_ line: String) -> [String] { asked("# Boats\n\n## The Yard\n\n- \(line)\n- Wet.") }

  @Test func `what is the key thing of its kind is asked for beside what it is`() {
    let cards = yard("Tar is the key part of a watertight hull in cold seas.")
    #expect(cards.contains("What is Tar? → the key part of a watertight hull in cold seas"))
    #expect(cards.contains("The Yard: what is the key part of a watertight hull in cold seas? → Tar"))
  }

  @Test func `what a pronoun speaks of is not asked for as the key thing`() {
    #expect(!yard("This is the key part of a watertight hull.").contains { $0.hasSuffix("→ This") })
  }

  @Test func `what must be done with a thing is asked`() {
    let note = "# Boats\n\n## The Yard\n\n- The kiln door must be sealed.\n- Wet."
    #expect(told(note).contains("The Yard: what must be done with the kiln door? → it must be sealed"))
    #expect(yard("It must be sealed.").allSatisfy { !$0.contains("done with it") })
  }

  @Test func `what something is more or less so than is asked`() {
    #expect(yard("Divers are more tolerant to cold.") == ["The Yard: what are divers more tolerant to? → cold"])
    #expect(yard("Clay kilns are harder to heat and are more costly.").isEmpty)
  }

  @Test func `what leads to a thing and what a thing leads to are asked`() {
    #expect(
      yard("Dry wood style design leads to one beam with a great share of the weight.") == [
        "The Yard: what does dry wood style design lead to? → one beam with a great share of the weight"
      ])
  }

  @Test func `at least so many of a thing are asked for with what they are`() {
    #expect(
      yard("Kilns release at least two different gases that have a strong smell") == [
        "The Yard: what do kilns release? → at least two different gases that have a strong smell"
      ])
  }

  @Test func `a while that is no contrast tells when`() {
    #expect(
      yard("Glazes are fixed while the pots remain in the kiln.") == [
        "The Yard: when are glazes fixed? → while the pots remain in the kiln"
      ])
    #expect(!yard("Oars are long, while poles are short and thick.").contains { $0.contains("when are oars") })
  }

  @Test func `by what one does something is asked with how, by how much is not`() {
    #expect(
      yard("Apprentices learn by imitation of their masters.") == [
        "The Yard: how do apprentices learn? → by imitation of their masters"
      ])
    #expect(!yard("Prices increase by half in wet years.").contains { $0.contains("how do prices increase") })
  }

  @Test func `by what vote something is done is asked with how`() {
    #expect(
      yard("Masters can overrule the council by a two-thirds vote in both halls.").contains(
        "The Yard: how can masters overrule the council? → by a two-thirds vote in both halls"))
  }

  @Test func `a name that a sentence gives and explains is asked for its meaning`() {
    #expect(
      yard("There is a habit called *slurring,* which is quick brushing of wet clay.") == [
        "The Yard: what is slurring? → quick brushing of wet clay"
      ])
  }

  @Test func `what comes of a deed may be told with thereby`() {
    #expect(
      yard("Weirs slow the river, thereby raising the water behind them.").contains(
        "The Yard: Weirs slow the river — with what result? → raising the water behind them"))
  }

  @Test func `a reason behind as or behind what is no reason is asked with why`() {
    #expect(
      yard("The founders are key, not because they were right, but because they taught how to build.") == [
        "The Yard: why are the founders key? → they taught how to build"
      ])
    #expect(
      yard("Nets are mended at dusk in the big shed, as they dry out by then.").contains {
        $0.contains("why are nets mended at dusk in the big shed? → they dry out by then")
      })
    #expect(!yard("Nets hang in the shed, as it is called by all.").contains { $0.contains("why do nets") })
  }

  @Test func `some of these stand for some in a reason`() {
    #expect(
      yard("Some of these clays are called fire clays because they stand great heat.") == [
        "The Yard: why are some clays called fire clays? → they stand great heat"
      ])
  }

  @Test func `other names in brackets are asked for`() {
    let note = "# Crafts\n\n## Cloth\n\n- Quick weaving (also hasty weaving or fast weaving) is common.\n- Wet."
    #expect(
      told(note).contains { $0.hasSuffix("hat are other names for Quick weaving? → hasty weaving / fast weaving") })
  }

  @Test func `a span of amounts is blanked whole`() {
    let note = "# Clocks\n\n## The Yard\n\nMost wheels of the mill turn at a speed of 30 to 70 rounds in wet years."
    let cards = asked(note)
    #expect(!cards.contains { $0.contains("30 to […]") })
  }
}
