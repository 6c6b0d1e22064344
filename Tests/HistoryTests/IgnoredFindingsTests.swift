import Cards
import Scheduling
import Testing

@testable import History

@Suite struct IgnoredFindingsTests {
  private let slip = FindingID("0slip")
  private let stub = FindingID("0stub")

  private func entry(_ number: Int, _ act: Entry.Act) -> Entry {
    Entry(
      id: EntryID(device: "loon", number: number), at: Timestamp(milliseconds: Int64(number) * 60_000), act: act)
  }

  private func ignored(_ entries: [Entry]) -> Set<FindingID> { IgnoredFindings.of(EntryLog(entries)) }

  @Test func `a word on a finding comes back from its line`() throws {
    for (act, type) in [(Entry.Act.ignore(slip), "ignore"), (.heed(slip), "heed")] {
      let line = JournalLine.text(of: entry(1, act))
      #expect(line.contains("\"type\":\"\(type)\",\"finding\":\"0slip\""))
      #expect(try JournalLine.entry(line) == entry(1, act))
    }
  }

  @Test func `a line that names no finding is no entry`() {
    let line = JournalLine.text(of: entry(1, .ignore(FindingID("")))).dropLast(JournalLine.sumLength)
    #expect(throws: LineFault.malformed(field: "finding")) { try JournalLine.entry(JournalLine.summed(String(line))) }
  }

  @Test func `the last word on a finding counts, whatever the order they came in`() {
    let entries = [entry(1, .ignore(slip)), entry(2, .ignore(stub)), entry(3, .heed(slip))]
    #expect(ignored(entries) == [stub])
    #expect(ignored(entries.reversed()) == [stub])
    #expect(ignored(Array(entries.prefix(2))) == [slip, stub])
    #expect(ignored([]) == [])
  }

  @Test func `a word taken back was never said`() {
    let entries = [entry(1, .ignore(slip)), entry(2, .undo(EntryID(device: "loon", number: 1)))]
    #expect(ignored(entries) == [])
    #expect(ignored(entries + [entry(3, .undo(EntryID(device: "loon", number: 2)))]) == [slip])
  }

  @Test func `it moves no card`() {
    let ledger = Ledger(scheduler: Scheduler(), entries: [entry(1, .ignore(slip))])
    #expect(ledger.knownCards.isEmpty && ledger.entries.count == 1)
  }
}
