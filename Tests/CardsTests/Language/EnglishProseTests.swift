import Testing

@testable import Cards

/// What whole English sentences ask.
@Suite struct EnglishProseTests {
  /// What sentences below "Bees" ask.
  private func asked(_ sentences: String) -> [String] { told("# Garden\n\n## Bees\n\n\(sentences)") }

  @Test func `a free phrase is asked for by where, when or how, a bound one with its preposition`() {
    #expect(
      asked("The young workers sleep in the outer combs.").contains(
        "Bees: where do the young workers sleep? → in the outer combs"))
    #expect(
      asked("The old queen depends on a hundred nurses.").contains(
        "Bees: what does the old queen depend on? → a hundred nurses"))
    #expect(
      asked("Foulbrood spreads through robbed hives.").contains(
        "Bees: how does Foulbrood spread? → through robbed hives"))
    #expect(
      asked("A claim must be brought within two weeks.").contains(
        "Bees: within what time must a claim be brought? → two weeks"))
    #expect(
      asked("The swarm moves from oak to elm.").contains("Bees: from what to what does the swarm move? → oak to elm"))
  }

  @Test func `two objects and what one is kept from are asked for with the first`() {
    #expect(
      asked("The smoke keeps the guards from stinging.").contains(
        "Bees: what does the smoke keep the guards from doing? → stinging"))
    #expect(
      asked("The wax gives the comb its strength.").contains("Bees: what does the wax give the comb? → its strength"))
    #expect(
      asked("Damp air makes the honey sour when it stands.").contains(
        "Bees: what does damp air make the honey? → sour when it stands"))
    #expect(
      asked("The larvae look similar to grains of rice.").contains(
        "Bees: what do the larvae look similar to? → grains of rice"))
  }

  @Test func `amounts and shares are asked for by how much and how often`() {
    #expect(
      asked("The brood fills about two thirds of the box.").contains(
        "Bees: how much of the box does the brood fill? → about two thirds"))
    #expect(
      asked("The drones return several times before dusk.").contains(
        "Bees: how often do the drones return? → several times before dusk"))
    #expect(
      asked("Huber spent thirty years in a darkened study.").contains(
        "Bees: how long did Huber spend in a darkened study? → thirty years"))
  }

  @Test func `what it stands for is put in its place`() {
    #expect(
      asked("Royal jelly is a milky food. It was analysed by Planta in 1888.").contains(
        "Bees: Royal jelly was analysed by Planta in […] → 1888"))
    #expect(
      asked("A skep is a basket of straw. Its mouth is only 3 inches wide.").contains(
        "Bees: A skep's mouth is only […] wide → 3 inches"))
    #expect(
      !asked("Wasps raid the store. It is sealed by then because the days are cold.").contains {
        $0.contains("asps") && $0.contains("sealed")
      })
  }

  @Test func `a reason or case belongs to the part before it`() {
    #expect(
      asked("Bumblebees look clumsy, but their nests are warm because they shiver.").contains(
        "Why are bumblebees' nests warm? → they shiver"))
    #expect(
      asked("A swarm is calm and settles when dusk falls.").contains(
        "Bees: when does a swarm settle? → when dusk falls"))
    #expect(
      asked("If a frame is crooked it's useless, and it must be cut out.").contains(
        "Bees: what happens if a frame is crooked? → it's useless, and it must be cut out"))
    #expect(
      asked("The cluster is so dense that it keeps warm.").contains(
        "Bees: why does the cluster keep warm? → it is so dense"))
  }

  @Test func `a verb left out is put back`() {
    let cards = asked("Mead is made of honey, cider of apples, and perry of pears.")
    #expect(cards.contains("Bees: what is Mead made of? → honey"))
    #expect(cards.contains("Bees: what is cider made of? → apples"))
  }

  @Test func `a name given to what was said is asked for`() {
    #expect(
      asked("The workers cover a dead mouse with resin. This is known as embalming.").contains(
        "What is embalming? → The workers cover a dead mouse with resin"))
    #expect(
      asked("A colony leaves its hive for good in autumn, and we call this absconding.").contains(
        "What is absconding? → A colony leaves its hive for good in autumn"))
  }

  @Test func `what is first, last or most is asked for`() {
    #expect(asked("Ivy is the last to flower.").contains("Bees: who or what is the last to flower? → Ivy"))
  }

  @Test func `the date of an event is asked for`() {
    #expect(
      told("# Trade\n\n## Peace of Lund (1679)\n\nThe towns kept their tolls on wax.").contains(
        "When was the Peace of Lund? → 1679"))
    #expect(
      asked("The Treaty of Roskilde (1658) freed the wax trade.").contains(
        "Bees: when was the Treaty of Roskilde? → 1658"))
  }

  @Test func `words that point out of the card stop it`() {
    #expect(
      !asked("The smoker is lit. Keepers rarely need it where the bees are mild.").contains { $0.contains("need it") })
    #expect(!asked("Some honey can be stored in this way.").contains { $0.contains("[…]") })
    #expect(!asked("A drone is not a worker.").contains { $0.contains("not?") })
  }

  @Test func `an answer ends where the sentence says something else`() {
    #expect(asked("A hive is a wooden box and stands on four legs.").contains("What is a hive? → a wooden box"))
    #expect(
      asked("The guards kept fighting until dawn.").contains(
        "Bees: what did the guards keep doing? → fighting until dawn"))
    #expect(asked("Afterwards 30 hives were moved to the moor.").allSatisfy { !$0.contains("afterwards") })
  }

  @Test func `what a saying verb states is whole`() {
    let cards = asked("The law of the hive states that a weak queen is replaced when her brood fails.")
    #expect(
      cards.contains("Bees: what does the law of the hive state? → that a weak queen is replaced when her brood fails"))
    #expect(!cards.contains { $0.contains("when does") })
  }

  @Test func `words are spelled as the note spells them`() {
    let note =
      "# Farm\n\n## Bees\n\n- Propolis seals the cracks of the hive.\n- The bees make propolis of resin.\n- Carniola sent queens abroad, and all queens of Carniola are grey."
    #expect(told(note).contains { $0.hasPrefix("Bees: what does propolis seal?") })
    #expect(!told(note).contains { $0.contains("carniola") })
  }
}
