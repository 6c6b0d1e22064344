import Cards
import Scheduling
import Testing

@testable import History

@Suite struct LedgerTests {
  let a = CardID("a")
  let b = CardID("b")

  @Test func `a card nothing has happened to is new`() {
    #expect(ledger([]).progress(of: a) == .new)
  }

  @Test func `a review moves the schedule as the scheduler says and leaves a record of both sides`() throws {
    let ledger = ledger([review(1), review(2, "a", .easy)])
    let records = ledger.reviews
    #expect(records.map(\.grade) == [.good, .easy])
    #expect(records[0].before == .new)
    #expect(records[1].before == records[0].after)
    #expect(ledger.progress(of: a).schedule == records[1].after)
    let next = Scheduler().next(.new, after: .good, at: records[0].at, identity: a.hash64)
    #expect(records[0].after == next)
  }

  @Test func `marks are set and taken away`() {
    var ledger = ledger([entry(1, .suspend(a)), entry(2, .flag(a)), entry(3, .dismiss(a)), entry(4, .bury(a))])
    let day = Day(containing: entry(4, .bury(a)).at, startingAt: .standard)
    #expect(
      ledger.progress(of: a) == CardProgress(isSuspended: true, isFlagged: true, isDismissed: true, buriedOn: day))
    ledger.add([entry(5, .resume(a)), entry(6, .unflag(a)), entry(7, .restore(a))])
    #expect(ledger.progress(of: a) == .new)
  }

  @Test func `reset forgets the schedule and keeps the record`() {
    let ledger = ledger([review(1), entry(2, .reset(a)), review(3)])
    #expect(ledger.reviews.count == 2)
    #expect(ledger.reviews[1].before == .new)
    #expect(ledger.progress(of: a).schedule.reviews == 1)
  }

  @Test func `an undone review leaves everything as it was before`() {
    var ledger = ledger([review(1)])
    let before = ledger.progress
    ledger.add(review(2, "a", .again))
    ledger.add(entry(3, .undo(EntryID(device: "d", number: 2))))
    #expect(ledger.progress == before)
    #expect(ledger.reviews.count == 1)
    #expect(ledger.isUndone(EntryID(device: "d", number: 2)))
  }

  @Test func `taking back an undo brings its entry to life again, also when the clock went back between them`() {
    let undo = entry(2, .undo(EntryID(device: "d", number: 1)), at: 5)
    let redo = entry(3, .undo(EntryID(device: "d", number: 2)), at: -500)
    #expect(ledger([review(1), undo, redo]).progress == ledger([review(1)]).progress)
  }

  @Test func `undos that name each other in a circle count for nothing`() {
    let circle = [entry(2, .undo(EntryID(device: "d", number: 3))), entry(3, .undo(EntryID(device: "d", number: 2)))]
    #expect(ledger([review(1)] + circle).progress == ledger([review(1)]).progress)
  }

  @Test func `a rename moves the history so far, and the old name starts anew`() {
    let ledger = ledger([review(1), entry(2, .rename(from: a, to: b, how: "section")), review(3, "a", .again)])
    #expect(ledger.progress(of: b).schedule.reviews == 1)
    #expect(ledger.reviews.map(\.card) == [b, a])
    #expect(ledger.reviews[1].before == .new)
  }

  @Test func `a rename onto a card with history of its own joins both in time order`() {
    let ledger = ledger([
      review(1, "b", .again), review(2, "a"), review(3, "b"), entry(4, .rename(from: a, to: b, how: "by hand")),
    ])
    #expect(ledger.reviews.map(\.grade) == [.again, .good, .good])
    #expect(ledger.progress(of: b).schedule.reviews == 3)
    #expect(ledger.progress(of: a) == .new)
  }

  @Test func `an undone rename gives the history back`() {
    var ledger = ledger([review(1), entry(2, .rename(from: a, to: b, how: "section")), review(3, "b")])
    ledger.add(entry(4, .undo(EntryID(device: "d", number: 2))))
    #expect(ledger.progress(of: a).schedule.reviews == 1)
    #expect(ledger.progress(of: b).schedule.reviews == 1)
  }

  @Test func `two facts under one name, as from machines made of one image, are both kept`() {
    let twins = [review(1, "a", at: 1), review(1, "b", at: 1)]
    #expect(ledger(twins) == ledger(twins.reversed()))
    #expect(ledger(twins).reviews.count == 2)
  }

  @Test func `fault 21: a clock that goes back ten years or forward a century does not stop the fold`() {
    let far = [
      review(1), review(2, at: -5_256_000), review(3, at: 52_560_000), review(4, at: -29_000_000), review(5),
    ]
    let ledger = ledger(far)
    #expect(ledger.reviews.count == 5)
    #expect(ledger.reviews.map(\.at) == far.map(\.at).sorted())
    #expect(ledger.progress(of: a).schedule.reviews == 5)
  }
}
