import Cards
import History
import Scheduling
import Study
import Testing

@Suite struct CardChangesTests {
  private let old = card("a", question: "어레미란?", answer: ["가루를 곱게 치는 데 쓰는 체"])
  private let edited = card("b", question: "어래미란?", answer: ["가루를 곱게 치는 데 쓰는 체"])
  private let others = cards(3, prefix: "d")

  /// A journal in which the old card was answered once.
  private var studied: [Entry] {
    let drafts = library([old]).drafts(for: .review(old.id, .good, milliseconds: 900))
    return drafts.enumerated().map { place, draft in
      Entry(id: EntryID(device: "pen", number: place + 1), at: moment(9), act: draft.act, seen: draft.seen)
    }
  }

  @Test func `each card of either time counts once`() {
    let earlier = library([old] + others).census
    let now = library([edited, card("e"), card("f")] + others.dropLast(), studied)
    #expect(CardChanges(now, since: earlier) == CardChanges(kept: 2, renamed: 1, new: 2, gone: 1))
  }

  @Test func `the same cards in another order, or an order never seen, are no change`() {
    let earlier = library([old] + others).census
    #expect(CardChanges(library([old] + others), since: earlier) == nil)
    #expect(CardChanges(library(others.reversed() + [old]), since: earlier) == nil)
  }

  @Test func `a rename that was there at the last look is told no more, and one that was refused is no rename`() {
    let now = library([edited] + others, studied)
    #expect(CardChanges(now, since: now.census) == nil)
    let rename = Entry(
      id: EntryID(device: "pen", number: 2), at: moment(10), act: .rename(from: old.id, to: edited.id, how: "text"))
    let undo = Entry(id: EntryID(device: "pen", number: 3), at: moment(10), act: .undo(rename.id))
    let earlier = library([old] + others).census
    let known = library([edited] + others, studied + [rename])
    #expect(CardChanges(known, since: earlier) == CardChanges(kept: 3, renamed: 1, new: 0, gone: 0))
    let refused = library([edited] + others, studied + [rename, undo])
    #expect(CardChanges(refused, since: earlier) == CardChanges(kept: 3, renamed: 0, new: 1, gone: 1))
  }

  @Test func `a card renamed twice between two looks is one`() {
    let last = card("c", question: "어레미체란?", answer: ["가루를 곱게 치는 데 쓰는 체"])
    let rename = Entry(
      id: EntryID(device: "pen", number: 2), at: moment(10), act: .rename(from: old.id, to: edited.id, how: "text"),
      seen: Sighting(SeenCard(edited)))
    let now = library([last] + others, studied + [rename])
    let earlier = library([old] + others).census
    #expect(CardChanges(now, since: earlier) == CardChanges(kept: 3, renamed: 1, new: 0, gone: 0))
  }

  @Test func `a card never studied that is only asked in other words is renamed, and nothing is carried over`() throws {
    let earlier = library([old] + others).census
    let changes = try #require(CardChanges(library([edited] + others, [filler]), since: earlier))
    #expect((changes.kept, changes.renamed, changes.new, changes.gone) == (3, 1, 0, 0))
    #expect(!changes.carriesHistory)
    let carried = try #require(CardChanges(library([edited] + others, studied), since: earlier))
    #expect(carried.renamed == 1 && carried.carriesHistory)
  }

  @Test func `where two could be meant, or history was not carried over, the one is gone and the other new`() throws {
    let twin = card("g", question: "체눈 고운 체란?", answer: old.answer)
    let two = try #require(CardChanges(library([edited, twin], [filler]), since: library([old]).census))
    #expect((two.renamed, two.new, two.gone) == (0, 2, 1))
    let refused =
      studied + [
        Entry(
          id: EntryID(device: "pen", number: 2), at: moment(10), act: .rename(from: old.id, to: edited.id, how: "text")),
        Entry(id: EntryID(device: "pen", number: 3), at: moment(10), act: .undo(EntryID(device: "pen", number: 2))),
      ]
    let parted = try #require(CardChanges(library([edited], refused), since: library([old]).census))
    #expect((parted.renamed, parted.new, parted.gone) == (0, 1, 1))
  }

  /// An answer to a card of another folder, so that the journal is not empty.
  private var filler: Entry {
    Entry(
      id: EntryID(device: "pen", number: 1), at: moment(9), act: .review(CardID("far"), .good, milliseconds: 900))
  }

  @Test func `kept, renamed and new are all there are, kept, renamed and gone all there were`() throws {
    for seed in 0..<200 {
      var random = SplitMix64(seed: UInt64(seed))
      let names = (0..<12).map { "n\($0)" }
      let before = names.filter { _ in random.next() % 3 > 0 }
      let after = names.filter { _ in random.next() % 3 > 0 }
      guard let changes = CardChanges(library(after.map { card($0) }), since: library(before.map { card($0) }).census)
      else {
        #expect(before == after)
        continue
      }
      #expect(changes.kept + changes.renamed + changes.new == after.count)
      #expect(changes.kept + changes.renamed + changes.gone == before.count)
    }
  }

  @Test func `what is decided about one rename is written of that one alone`() throws {
    let second = (
      old: card("g", question: "체판이란?", answer: ["체의 밑에 대는 판"]),
      new: card("h", question: "채판이란?", answer: ["체의 밑에 대는 판"])
    )
    let drafts = library([second.old], studied).drafts(for: .review(second.old.id, .good, milliseconds: 900))
    let entries =
      studied
      + drafts.enumerated().map { place, draft in
        Entry(id: EntryID(device: "pen", number: 10 + place), at: moment(9), act: draft.act, seen: draft.seen)
      }
    var found = library([edited, second.new], entries)
    #expect(found.carriedHistories.map(\.state) == [.supposed, .supposed])
    let history = try #require(found.carriedHistories.first { $0.renaming.to == edited.id })
    let act = try #require(history.act(isSame: true))
    let written = found.drafts(for: act)
    #expect(written.map(\.act) == [.rename(from: old.id, to: edited.id, how: "learner")])
    #expect(written.first?.seen != nil)
    found.add(
      Entry(id: EntryID(device: "pen", number: 20), at: moment(10), act: written[0].act, seen: written[0].seen))
    #expect(found.carriedHistories.map(\.state).sorted { $0.rawValue < $1.rawValue } == [.kept, .supposed])
    #expect(found.carriedHistories.first { $0.state == .kept }?.act(isSame: true) == nil)
  }
}
