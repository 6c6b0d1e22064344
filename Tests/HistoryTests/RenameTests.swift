import Cards
import Scheduling
import Testing

@testable import History

@Suite struct RenameTests {
  private static let seen = SeenCard(
    id: CardID("a"), kind: .list, question: "what \"is\" it?\n", answer: ["one {", "둘 ]"], section: ["배"], file: "배.md")

  private func card(_ id: String) -> Card {
    Card(
      id: CardID(id), deck: "d", file: "d.md", line: 1, lastLine: 1, section: [], kind: .definition,
      question: "what is \(id)?", answer: ["this"], rule: "F1", confidence: 1)
  }

  private func match(_ from: String, _ to: String) -> CardMatching.Match {
    CardMatching.Match(from: SeenCard(card(from)), to: card(to), how: "answer")
  }

  @Test func `how a card stood in the notes is written with the entry and read back`() throws {
    let entry = Entry(id: review(1).id, at: review(1).at, act: review(1).act, seen: Sighting(Self.seen))
    let line = JournalLine.text(of: entry)
    let found = try JournalLine.entry(line)
    #expect(found == entry)
    #expect(found.seen?.card(CardID("a")) == Self.seen)
    #expect(!line.contains("\n"))
  }

  @Test func `it stays the same beside fields this version does not know`() throws {
    let body = JournalLine.text(
      of: Entry(id: review(1).id, at: review(1).at, act: review(1).act, seen: Sighting(Self.seen)))
    let line = JournalLine.summed(String(body.dropLast(JournalLine.sumLength)) + #","mood":{"calm":[1]}"#)
    let entry = try JournalLine.entry(line)
    #expect(entry.seen?.card(CardID("a")) == Self.seen)
    #expect(entry.unknownFields == #""mood":{"calm":[1]}"#)
    #expect(JournalLine.text(of: entry) == line)
  }

  @Test func `a sighting that is none is kept as a field, not believed`() throws {
    let line = JournalLine.summed(
      #"{"v":1,"id":"d:1","at":"2026-11-22T19:04:05.123+09:00","type":"flag","card":"a","seen":7"#)
    let entry = try JournalLine.entry(line)
    #expect(entry.seen == nil && JournalLine.text(of: entry) == line)
    #expect(Sighting(json: "{}").card(CardID("a")) == nil)
  }

  @Test func `a supposed rename carries the history over and goes away again`() {
    let before = ledger([review(1, "a"), review(2, "b")])
    var after = before
    after.suppose([match("a", "c")])
    #expect(after.progress(of: CardID("c")) == before.progress(of: CardID("a")))
    #expect(after.progress[CardID("a")] == nil)
    #expect(after.supposed.count == 1 && after.known == before)
  }

  @Test func `once written, a supposed rename gives way to the known one`() {
    var known = ledger([review(1, "a"), review(2, "b")])
    known.suppose([match("a", "c"), match("b", "e")])
    let written = entry(3, .rename(from: CardID("a"), to: CardID("c"), how: "answer"))
    known.add(written)
    #expect(known.supposed.map(\.act) == [.rename(from: CardID("b"), to: CardID("e"), how: "answer")])
    #expect(known.known == ledger([review(1, "a"), review(2, "b"), written]))
    known.add(entry(4, .undo(written.id)))
    #expect(known.progress[CardID("a")] != nil && known.progress[CardID("c")] == nil)
    #expect(known.renamings.filter(\.isUndone).map(\.entry) == [written.id])
  }

  @Test(arguments: 0..<40)
  func `whatever follows, a supposed rename that is written changes nothing but being known`(seed: Int) {
    let entries = history(seed).sorted()
    var live = ledger(Array(entries.prefix(25)))
    guard let from = live.progress.keys.sorted().first else { return }
    live.suppose([match(from.rawValue, "new")])
    let written = Entry(
      id: EntryID(device: "z", number: 1), at: entries[24].at,
      act: .rename(from: from, to: CardID("new"), how: "answer"),
      seen: Sighting(SeenCard(card("new"))))
    live.add(written)
    for entry in entries.dropFirst(25) { live.add(entry) }
    #expect(live == ledger(entries + [written]))
  }

  @Test func `the newest sighting counts, in whatever order entries come`() {
    func seen(_ number: Int, _ question: String) -> Entry {
      let card = SeenCard(
        id: CardID("a"), kind: .list, question: question, answer: ["x"], section: [], file: "f.md")
      return Entry(id: review(number).id, at: review(number).at, act: review(number).act, seen: Sighting(card))
    }
    let entries = [seen(1, "one"), seen(2, "two"), seen(3, "three"), review(4)]
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1]] {
      var ledger = ledger([])
      for place in order { ledger.add(entries[place]) }
      #expect(ledger.sighting(of: CardID("a"))?.card(CardID("a"))?.question == "three")
    }
  }

  @Test func `a snapshot does not count what is only supposed`() {
    var ledger = ledger([review(1, "a")])
    ledger.suppose([match("a", "c")])
    let snapshot = ProgressSnapshot(of: ledger, at: review(2).at)
    #expect(snapshot.entries == 1 && snapshot.newest == [review(1).id])
  }
}
