import Testing

@testable import Cards

@Suite struct RulesTests {
  @Test func `every rule has an id of its own`() {
    #expect(Set(Rules.all.map(\.id)).count == Rules.all.count)
  }

  @Test func `every rule makes a card of some note or gives way to one that does`() {
    let made = Set(Fixtures.all.flatMap { cards($0).map(\.rule) })
    for rule in [
      "F1", "F3", "F8", "F9", "F10", "F11", "F14", "F16", "F17", "F18", "F19", "F20", "F24", "F25", "F26", "F29",
    ] {
      #expect(made.contains(rule), "\(rule)")
    }
  }

  @Test func `every card bears an id that can be switched`() {
    #expect(Set(Fixtures.all.flatMap { cards($0).map(\.rule) }).isSubset(of: Rules.ids))
  }

  @Test func `a rule that is off leaves its neighbours their cards`() {
    let note = "- Heron: a tall grey bird\n- Stork - a white bird on chimneys\n"
    let rules = { (off: Set<String>) in Reading(note: note, file: "a.md", disabledRules: off).cards.map(\.rule) }
    #expect(rules([]).contains("F3") && rules([]).contains("F4"))
    #expect(!rules(["F3"]).contains("F3") && rules(["F3"]).contains("F4"))
    #expect(rules(["F4"]).contains("F3") && !rules(["F4"]).contains("F4"))
  }

  @Test func `without any rule there is no card, and still an account of every line`() {
    let all = Set(Rules.ids)
    let reading = Reading(note: Fixtures.teaTable, file: "a.md", disabledRules: all)
    #expect(reading.cards == [])
    #expect(reading.lines.count == Reading(note: Fixtures.teaTable, file: "a.md").lines.count)
  }
}
