import Cards
import History
import Scheduling
import Study
import Testing

@Suite struct CarriedHistoryTests {
  private let before = card("a", question: "어레미란?", answer: ["가루를 곱게 치는 데 쓰는 체"])
  private let after = card("b", question: "어래미란?", answer: ["가루를 곱게 치는 데 쓰는 체"])

  /// A card that was studied, and the journal as it is written by a sitting.
  private func studied() -> [Entry] {
    let found = library([before])
    let drafts = found.drafts(for: .review(before.id, .easy, milliseconds: 900))
    return written(drafts)
  }

  private func written(_ drafts: [Entry.Draft], from number: Int = 1) -> [Entry] {
    drafts.enumerated().map { place, draft in
      Entry(
        id: EntryID(device: "pen", number: number + place), at: moment(9), act: draft.act, seen: draft.seen)
    }
  }

  @Test func `a card whose question was edited keeps its history without anything being written`() {
    let found = library([after], studied())
    #expect(found.schedule(of: after.id).reviews == 1)
    #expect(found.today(at: moment(10)).new == 0)
    #expect(found.carriedHistories.map(\.isNew) == [true])
    #expect(found.carriedHistories.first?.before?.question == before.question)
  }

  @Test func `the rename goes before the next answer, and is not supposed any more`() {
    let entries = studied()
    var found = library([after], entries)
    let drafts = found.drafts(for: .flag(after.id))
    #expect(drafts.map(\.act) == [.rename(from: before.id, to: after.id, how: "answer"), .flag(after.id)])
    for entry in written(drafts, from: 2) { found.add(entry) }
    #expect(found.ledger.supposed.isEmpty && found.pendingDrafts.isEmpty)
    #expect(found.progress(of: after.id).isFlagged && found.schedule(of: after.id).reviews == 1)
    let again = library([after], entries + written(drafts, from: 2))
    #expect(again.ledger.supposed.isEmpty && again.progress(of: after.id) == found.progress(of: after.id))
  }

  @Test func `taking back that one history was refused says nothing of the others`() {
    let sieve = card("c", question: "조리란?", answer: ["쌀을 이는 데 쓰는 대그릇"])
    let edited = card("d", question: "조레란?", answer: ["쌀을 이는 데 쓰는 대그릇"])
    let both = library([before, sieve])
    let first = written(both.drafts(for: .review(before.id, .easy, milliseconds: 900)))
    let second = written(both.drafts(for: .review(sieve.id, .good, milliseconds: 900)), from: 2)
    var found = library([after, edited], first + second)
    #expect(found.ledger.supposed.count == 2)
    // `x` on the first: it is written, and taken back.
    let rename = Entry.Act.rename(from: before.id, to: after.id, how: "meaning")
    let told = written([Entry.Draft(rename), Entry.Draft(.undo(EntryID(device: "pen", number: 3)))], from: 3)
    found = library([after, edited], first + second + told)
    #expect(found.ledger.supposed.count == 1)
    // `u`: it is the same card after all.
    let drafts = found.drafts(for: .rename(from: before.id, to: after.id, how: "learner"))
    #expect(drafts.map(\.act) == [.rename(from: before.id, to: after.id, how: "learner")])
  }

  @Test func `how a card stands is written once, and again when it has changed`() {
    let found = library([before], studied())
    #expect(found.drafts(for: .flag(before.id)).map(\.seen) == [nil])
    var longer = before
    longer.answer.append("또는 그 그물")
    #expect(library([longer], studied()).drafts(for: .flag(before.id)).first?.seen != nil)
  }

  @Test func `a carrying-over that was taken back is not made again`() {
    let entries = studied()
    let rename = written(library([after], entries).pendingDrafts, from: 2)
    let undo = written([Entry.Draft(.undo(rename[0].id))], from: 3)
    let found = library([after], entries + rename + undo)
    #expect(found.ledger.supposed.isEmpty && found.schedule(of: after.id).phase == .new)
    #expect(found.goneCount == 1)
  }

  @Test func `a vanished card's history is kept and comes back with the card`() {
    let entries = studied()
    let gone = library([card("z", question: "전혀 다른 물음인가?", answer: ["그렇다"])], entries)
    #expect(gone.goneCount == 1 && gone.ledger.supposed.isEmpty)
    #expect(library([before], entries).schedule(of: before.id).reviews == 1)
  }

  @Test func `notes that are read again are matched anew, from what is known`() {
    let entries = studied()
    let edited = library([after], entries)
    let back = Library(cards: [before], ledger: edited.ledger, settings: Settings())
    #expect(back.ledger.supposed.isEmpty && back.schedule(of: before.id).reviews == 1)
  }
}
