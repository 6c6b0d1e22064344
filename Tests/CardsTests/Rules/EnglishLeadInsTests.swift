import Testing

@testable import Cards

@Suite struct EnglishLeadInsTests {
  private func lists(_ line: String, _ items: String...) -> [String] {
    asked("# Boats\n\n## The Yard\n\n- \(line)\n" + items.map { "  - \($0)\n" }.joined())
  }

  @Test func `the following things are asked for by what is told of them`() {
    #expect(
      lists("In calm water, the following oars should be unavailable", "long oars", "bent oars", "oars of other boats")
        == ["The Yard: in calm water, which oars should be unavailable? → long oars | bent oars | oars of other boats"])
  }

  @Test func `what is needed for an aim is asked by the aim`() {
    #expect(
      lists("To solve the mooring puzzle, we need to ensure:", "Safe distance: no two boats touch.", "Quick release")
        .contains("The Yard: to solve the mooring puzzle, what do we need to ensure? → Safe distance | Quick release"))
  }

  @Test func `conditions below an if are asked with when`() {
    #expect(
      lists("Boats are flood safe if they:", "Use pumps to keep the hull dry.", "Are sealed", "Are empty").contains(
        "The Yard: when are boats flood safe? → Use pumps to keep the hull dry | Are sealed | Are empty"))
  }

  @Test func `a question without its mark is asked as it stands`() {
    #expect(
      lists("Why should we mend oars:", "Save wood", "Keep the crew safe") == [
        "The Yard: why should we mend oars? → Save wood | Keep the crew safe"
      ])
  }

  @Test func `an example leads on to no list that is asked`() {
    let cards = lists("For example, we need to check:", "the hull", "the mast")
    #expect(!cards.contains { $0.contains("what do we need") })
  }
}
