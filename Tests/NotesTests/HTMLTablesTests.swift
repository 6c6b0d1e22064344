import Testing

@testable import Notes

struct HTMLTablesTests {
  private func table(_ note: String) -> [[String]] {
    guard let table = Document(note).tables.first else { return [] }
    return [table.header.map(\.text.string)] + table.rows.map { $0.cells.map(\.text.string) }
  }

  @Test func `a table in tags is read as one with bars`() {
    let rows = [["이름", "쓰임"], ["다관", "우리기"], ["숙우", "식히기"]]
    #expect(
      table(
        "# 다구\n\n<table>\n<tr><th>이름</th><th>쓰임</th></tr>\n<tr><td>다관</td><td>우리기</td></tr>\n<tr><td>숙우</td><td>식히기</td></tr>\n</table>\n"
      ) == rows)
    #expect(
      table(
        "<table class=\"a\"><thead><tr><th>이름</th><th>쓰임</th></tr></thead><tbody><tr><td>다관<td>우리기<tr><td>숙우<td>식히기</tbody></table>"
      ) == rows)
    #expect(
      table(
        "<TABLE>\n<tr>\n<td>이름</td>\n<td>쓰임</td>\n</tr>\n<tr>\n<td>다관</td>\n<td>우리기</td>\n</tr>\n<tr>\n<td>숙우</td>\n<td>식히기</td>\n</tr>\n</TABLE>"
      ) == rows)
  }

  @Test func `cells that span are repeated, bars and marks inside them stay`() {
    #expect(
      table(
        "<table><tr><td>a</td><td>b</td><td>c</td></tr><tr><td rowspan=2>1</td><td colspan=\"2\">2</td></tr><tr><td><b>3</b></td><td>x|y</td></tr></table>"
      ) == [["a", "b", "c"], ["1", "2", "2"], ["1", "3", "x|y"]])
  }

  @Test func `each row stands at its own line`() {
    let document = Document(
      "# 다구\n\n<table>\n<tr><td>가</td><td>나</td></tr>\n\n<tr><td>다</td><td>라</td></tr>\n</table>\n")
    #expect(document.tables.first?.rows.map(\.line) == [6])
  }

  @Test(arguments: [
    "<table><tr><td>가</td></tr>", "<table></table>",
    "```\n<table><tr><td>가</td><td>나</td></tr><tr><td>다</td></tr></table>\n```", "<table", "</table>",
  ])
  func `a table that is open, empty or code is none`(note: String) {
    #expect(Document(note + "\n끝\n").tables.isEmpty)
  }
}
