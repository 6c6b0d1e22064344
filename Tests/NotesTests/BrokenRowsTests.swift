import Testing

@testable import Notes

/// R13: cells that go over several lines.
@Suite struct BrokenRowsTests {
  @Test func `a row whose cells go over several lines is one row`() throws {
    let note = "| | 연수 | 경수 |\n| --- | --- | --- |\n| 맛 | 부드럽다\n\n맑다 | 텁텁하다 |\n| 쓰임 | 1. 녹차\n2. 백차 | 홍차 |"
    let table = try #require(Document(note).tables.first)
    #expect(
      table.rows.map { $0.cells.map(\.text.string) } == [["맛", "부드럽다\n맑다", "텁텁하다"], ["쓰임", "1. 녹차\n2. 백차", "홍차"]])
    #expect(table.rows.map(\.line) == [3, 6])
  }

  @Test func `a row that never closes stays as it is`() {
    let note = "| a | b |\n| --- | --- |\n| one | two\n\n# Next\n\nA line. |"
    #expect(Document(note).nodes.contains { $0.text == "Next" })
    #expect(Document(note).nodes.contains { $0.text.contains("A line") })
  }
}
