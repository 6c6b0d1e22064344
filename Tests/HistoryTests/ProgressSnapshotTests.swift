import Cards
import Scheduling
import Testing

@testable import History

@Suite struct ProgressSnapshotTests {
  private let at = Timestamp(milliseconds: 1_790_000_000_123, offsetSeconds: 32_400)

  @Test(arguments: 0..<50)
  func `a snapshot is read back as it was written`(seed: Int) throws {
    let snapshot = ProgressSnapshot(of: ledger(history(seed)), at: at)
    #expect(try ProgressSnapshot(snapshot.text) == snapshot)
  }

  @Test func `each card is one line that a person can read`() throws {
    let ledger = ledger([review(1), entry(2, .suspend(CardID("a"))), entry(3, .bury(CardID("b")))])
    let text = ProgressSnapshot(of: ledger, at: at).text
    let lines = text.split(separator: "\n")
    #expect(lines.count == 10)
    #expect(lines[4] == #"  "newest": ["d:3"],"#)
    #expect(lines[6].hasPrefix(#"    {"card":"a","phase":"learning","stepsLeft":1,"#))
    #expect(lines[6].hasSuffix(#","reviews":1,"lapses":0,"suspended":true},"#))
    #expect(
      lines[7].hasPrefix(#"    {"card":"b","phase":"new","interval":0,"reviews":0,"lapses":0,"buriedOn":"2026-09-2"#))
  }

  @Test func `without cards it is still whole`() throws {
    let snapshot = ProgressSnapshot(of: ledger([]), at: at)
    #expect(try ProgressSnapshot(snapshot.text) == snapshot)
  }

  @Test func `what is newer or makes no sense is refused by field and card`() {
    let text = ProgressSnapshot(of: ledger([review(1)]), at: at).text
    #expect(throws: ProgressSnapshot.Fault.newerVersion(2)) {
      try ProgressSnapshot(text.replacing("\"v\": 1", with: "\"v\": 2"))
    }
    #expect(throws: ProgressSnapshot.Fault.malformed(field: "reviews", card: 0)) {
      try ProgressSnapshot(text.replacing("\"reviews\":1", with: "\"reviews\":-1"))
    }
    #expect(throws: ProgressSnapshot.Fault.malformed(field: "phase", card: 0)) {
      try ProgressSnapshot(text.replacing("learning", with: "learned"))
    }
    #expect(throws: ProgressSnapshot.Fault.self) { try ProgressSnapshot("") }
  }
}
