import Testing

@testable import Scheduling

@Suite struct ReviewTableTests {
  private func table(_ text: String) throws(ReviewTable.Fault) -> ReviewTable { try ReviewTable(csv: Array(text.utf8)) }

  private func expect(_ fault: ReviewTable.Fault, of text: String, _ place: SourceLocation = #_sourceLocation) {
    #expect(throws: fault, sourceLocation: place) { try table(text) }
  }

  @Test func `columns may stand in any order and among others`() throws {
    let table = try table("\u{FEFF}rating,deck,card_id,review_time_ms\r\n3,x,7,1700000000000\r\n\r\n")
    #expect(table.rows == [.init(card: 7, milliseconds: 1_700_000_000_000, grade: 3)])
    #expect(table.unknownColumns == ["deck"])
    #expect(table.firstUnsorted == nil && table.repeated == 0)
  }

  @Test func `quotation marks and spaces around fields are no part of them`() throws {
    #expect(try table("\"card_id\", review_time_ms ,rating\n\"7\", 1700000000000 ,\"1\"").rows.first?.card == 7)
  }

  @Test func `a field in quotation marks may hold commas, line ends and doubled marks`() throws {
    let head = "card_id,tags,review_time_ms,rating\n"
    let table = try table(head + "1,\"a,3\",1700000000000,1\n2,\"a\n\"\"b\"\"\",1700000000001,2\r\n3,,1700000000002,4")
    #expect(table.rows.map(\.card) == [1, 2, 3] && table.rows.map(\.grade) == [1, 2, 4])
    expect(.noNumber(line: 4, column: "card_id"), of: head + "1,\"a\nb\",1700000000000,1\nx,,1700000000000,1\n")
  }

  @Test func `fields that cannot be told apart are refused`() {
    let head = "card_id,review_time_ms,rating\n"
    expect(.looseQuote(line: 2), of: head + "\"1,1700000000000,3\n1,1700000000000,3\n")
    expect(.looseQuote(line: 2), of: head + "1\",\"1700000000000\",3\"\n")
    expect(.looseQuote(line: 2), of: head + "\"1\"x,1700000000000,3\n")
    expect(.tooManyFields(line: 2, columns: 3), of: head + "1,1700000000000,3,4\n")
    expect(.columnTwice("rating"), of: "card_id,rating,review_time_ms,rating\n")
  }

  @Test func `unsorted and repeated lines are noticed, repeated ones left out`() throws {
    let head = "card_id,review_time_ms,rating\n"
    let sorted = try table(head + "1,1700000000000,3\n1,1700000000000,3\n1,1700000000000,2\n")
    #expect(sorted.rows.count == 2 && sorted.repeated == 1 && sorted.firstUnsorted == nil)
    #expect(sorted.firstRepeated == 3)
    let unsorted = try table(head + "1,1700000000500,3\n\n1,1700000000000,3\n1,1700000000500,3\n")
    #expect(unsorted.rows.count == 2 && unsorted.repeated == 1)
    #expect(unsorted.firstUnsorted == 4 && unsorted.firstRepeated == 5)
  }

  @Test func `what cannot be read is refused with its line and reason`() {
    let head = "card_id,review_time_ms,rating\n"
    let good = "1,1700000000000,3\n"
    expect(.noReviews, of: "")
    expect(.noReviews, of: head)
    expect(.noColumn("rating"), of: "card_id,review_time_ms\n")
    expect(.noNumber(line: 3, column: "card_id"), of: head + good + "x,1700000000000,3\n")
    expect(.noNumber(line: 2, column: "rating"), of: head + "1,1700000000000\n")
    expect(.noNumber(line: 2, column: "review_time_ms"), of: head + "1,2023-11-14,3\n")
    expect(.ratingOutOfRange(line: 2, rating: 5), of: head + "1,1700000000000,5\n")
    expect(.ratingOutOfRange(line: 3, rating: 0), of: head + good + "1,1700000000000,0\n")
    expect(.timeOutOfRange(line: 2, time: 1_700_000_000), of: head + "1,1700000000,3\n")
    expect(.timeOutOfRange(line: 2, time: -5), of: head + "1,-5,3\n")
    expect(.noNumber(line: 2, column: "card_id"), of: head + "99999999999999999999,1700000000000,3\n")
  }
}
