import Testing

@testable import Notes

@Suite struct TableTests {
  private func tables(_ note: String) -> [[[String]]] {
    Document(note).tables.map { table in
      [table.header.map(\.text.string)] + table.rows.map { $0.cells.map(\.text.string) }
    }
  }

  @Test func `pipes make cells, the line of dashes none`() {
    #expect(
      tables("| 찻잎 | 온도 |\n| :-- | --: |\n| 녹차 | 70도 |\n| 홍차 | **95도** |") == [
        [["찻잎", "온도"], ["녹차", "70도"], ["홍차", "95도"]]
      ])
  }

  @Test func `tables are found in callouts, below items and after blank lines`() {
    for note in [
      "> [!info] 표\n> | 찻잎 | 온도 |\n> |---|---|\n> | 녹차 | 70도 |", "- 표\n\n  | 찻잎 | 온도 |\n  |---|---|\n  | 녹차 | 70도 |",
    ] { #expect(tables(note) == [[["찻잎", "온도"], ["녹차", "70도"]]]) }
  }

  @Test func `tabs make a table where the counts agree`() {
    #expect(tables("# 찻자리\n\n우리기\t식히기\n다관\t숙우") == [[["우리기", "식히기"], ["다관", "숙우"]]])
    #expect(tables("# 찻자리\n\n우리기\t식히기\n다관\t숙우\t잔").count <= 1)
  }

  @Test func `a bar inside code or after a backslash does not cut`() {
    #expect(tables("| 명령 | 뜻 |\n|---|---|\n| a \\| b | 잇기 |").first?.last == ["a | b", "잇기"])
  }

  @Test func `a row knows its line`() {
    #expect(Document("# 표\n\n| 찻잎 | 온도 |\n|---|---|\n| 녹차 | 70도 |\n| 홍차 | 95도 |").tables[0].rows.map(\.line) == [5, 6])
  }
}
