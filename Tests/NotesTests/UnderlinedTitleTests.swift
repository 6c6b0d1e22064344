import Testing

@testable import Notes

@Suite struct UnderlinedTitleTests {
  private func headings(_ note: String) -> [String] {
    Document(note).nodes.filter(\.isHeading).map(\.text.string)
  }

  @Test func `a line drawn below a line makes it a heading`() {
    #expect(headings("Lock notes\n==========\n\nTolls\n-----\n- a penny a barge\n") == ["Lock", "Tolls"])
  }

  @Test func `a short rule, a gap or a sentence above make none`() {
    #expect(headings("Tolls\n---\n- a penny\n") == [])
    #expect(headings("Tolls\n\n------\n- a penny\n") == [])
    #expect(headings("The tolls were high.\n------\n- a penny\n") == [])
  }

  @Test func `a page that goes on is no new part`() {
    #expect(headings("# Tolls\n\n- a penny\n\n## (cont.)\n\n- a groat\n") == ["Tolls"])
  }
}
