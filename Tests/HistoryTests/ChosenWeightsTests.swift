import Scheduling
import Testing

@testable import History

@Suite struct ChosenWeightsTests {
  private func weights(_ first: Double) -> WeightSet {
    WeightSet(Weights([first] + Weights.standard.values.dropFirst()) ?? .standard)
  }

  private func entry(_ number: Int, _ act: Entry.Act) -> Entry {
    Entry(
      id: EntryID(device: "loon", number: number), at: Timestamp(milliseconds: Int64(number) * 60_000), act: act)
  }

  private func chosen(_ entries: [Entry]) -> ChosenWeights? { ChosenWeights(EntryLog(entries)) }

  @Test func `a choice of weights comes back from its line`() throws {
    let entry = entry(1, .weights(weights(0.5)))
    let line = JournalLine.text(of: entry)
    #expect(line.contains("\"type\":\"weights\",\"w\":[0.5,1.2931,2.3065,"))
    #expect(try JournalLine.entry(line) == entry)
  }

  @Test func `weights of decks stand in the same line, and come back from it`() throws {
    let choice = WeightSet(weights(0.5).all, decks: ["새": weights(0.7).all, "bread/rye \"2\"": weights(0.3).all])
    let entry = entry(1, .weights(choice))
    let line = JournalLine.text(of: entry)
    #expect(line.contains("],\"decks\":{\"bread/rye \\\"2\\\"\":[0.3,1.2931,"))
    #expect(try JournalLine.entry(line) == entry)
    #expect(chosen([entry])?.weights == choice)
  }

  @Test(arguments: ["[1]", "{\"새\":[0.5]}", "{\"새\":7}"])
  func `weights of decks that are none make no entry`(decks: String) {
    let line = JournalLine.text(of: entry(1, .weights(weights(0.5)))).dropLast(JournalLine.sumLength)
    let bad = JournalLine.summed(line + ",\"decks\":" + decks)
    #expect(throws: LineFault.malformed(field: "decks")) { try JournalLine.entry(bad) }
  }

  @Test func `weights out of their bounds make no entry`() {
    let line = JournalLine.text(of: entry(1, .weights(weights(0.5)))).dropLast(JournalLine.sumLength)
    let bad = JournalLine.summed(String(line).replacing("\"w\":[0.5,", with: "\"w\":[500,"))
    #expect(throws: LineFault.malformed(field: "w")) { try JournalLine.entry(bad) }
  }

  @Test func `the newest choice counts, whatever the order the entries came in`() {
    let entries = [entry(2, .weights(weights(0.7))), entry(1, .weights(weights(0.5)))]
    #expect(chosen(entries)?.weights == weights(0.7))
    #expect(chosen(entries.reversed())?.entry.number == 2)
    #expect(chosen([]) == nil)
  }

  @Test func `a choice taken back gives way to the one before, and returns with an undo of the undo`() {
    var entries = [entry(1, .weights(weights(0.5))), entry(2, .weights(weights(0.7)))]
    entries.append(entry(3, .undo(EntryID(device: "loon", number: 2))))
    #expect(chosen(entries)?.weights == weights(0.5))
    entries.append(entry(4, .undo(EntryID(device: "loon", number: 1))))
    #expect(chosen(entries) == nil)
    entries.append(entry(5, .undo(EntryID(device: "loon", number: 3))))
    #expect(chosen(entries)?.weights == weights(0.7))
  }

  @Test func `a choice of weights is about no card`() {
    let scheduler = Scheduler()
    let ledger = Ledger(scheduler: scheduler, entries: [entry(1, .weights(weights(0.5)))])
    #expect(ledger.progress.isEmpty && ledger.reviews.isEmpty)
  }
}
