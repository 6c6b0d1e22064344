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

  @Test func `without any rule there is no card, and still an account of every line`() {
    let all = Set(Rules.all.map(\.id) + ["F4", "F5", "F7", "F18", "F27"])
    let reading = Reading(note: Fixtures.teaTable, file: "a.md", disabledRules: all)
    #expect(reading.cards == [])
    #expect(reading.lines.count == Reading(note: Fixtures.teaTable, file: "a.md").lines.count)
  }
}
