import Testing

@testable import Notes

struct BareTablesTests {
  private func rows(_ note: String) -> [[String]] {
    Document(note).tables.map { table in
      table.header.map(\.text.string) + table.rows.flatMap { $0.cells.map(\.text.string) }
    }
  }

  @Test func `a table needs no pipes at the ends of its lines`() {
    #expect(
      rows("Act | Year\n--- | ---\nToll | 1704\nSalt | 1712\n\nmore | text\n") == [
        ["Act", "Year", "Toll", "1704", "Salt", "1712"]
      ])
    #expect(rows("Act | Year\n:-- | --:\nToll | 1704\n") == [["Act", "Year", "Toll", "1704"]])
  }

  @Test func `a line of dashes below other lines makes none`() {
    #expect(rows("Act and year\n--- | ---\nToll | 1704\n").isEmpty)
    #expect(rows("Act | Year | Town\n--- | ---\nToll | 1704\n").isEmpty)
    #expect(rows("Act\n---\nToll | 1704\n").isEmpty)
  }

  @Test func `marks inside a line are taken off`() {
    #expect(InnerMarks.withoutBrackets("**( ==kiln== )** is hot") == "**==kiln==** is hot")
    #expect(InnerMarks.withoutBrackets("(a == b)") == "(a == b)")
    #expect(InnerMarks.withoutShortcodes("Kiln :fire: hot") == "Kiln hot")
    #expect(InnerMarks.withoutShortcodes(":fire:") == ":fire:")
    #expect(InnerMarks.withoutShortcodes("a :b: c") == "a :b: c")
    #expect(InnerMarks.withoutShortcodes("term :: 10:30: late") == "term :: 10:30: late")
  }
}
