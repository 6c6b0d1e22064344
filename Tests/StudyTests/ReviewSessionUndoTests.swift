import Cards
import History
import Scheduling
import Study
import TestKit
import Testing

/// Undo of any depth, and redo.
@Suite struct ReviewSessionUndoTests {
  @Test func `fault 39: undo reaches earlier sittings of any day, one thing after another`() {
    var pen = Pen()
    pen.write(.review(CardID("c000"), .easy, milliseconds: 1), at: moment(-10))
    pen.write(.review(CardID("c001"), .easy, milliseconds: 1), at: moment(8))
    var desk = Desk(library(cards(3), pen.written), at: moment(10), pen: pen)
    #expect(desk.session.card?.id == CardID("c002"))
    desk.send(.undo, at: moment(10))
    #expect(desk.session.card?.id == CardID("c001"))
    #expect(desk.session.library.schedule(of: CardID("c001")) == .new)
    desk.send(.undo, at: moment(10))
    #expect(desk.session.card?.id == CardID("c000"))
    #expect(desk.session.library.schedule(of: CardID("c000")) == .new)
    #expect(!desk.session.canUndo(at: moment(10)))
    desk.answer(.easy, at: moment(10))
    #expect(desk.session.card?.id == CardID("c001"))
  }

  @Test func `fault 39: undo leaves alone what a clock gone wrong has put into days to come`() {
    var pen = Pen()
    pen.write(.review(CardID("c000"), .easy, milliseconds: 1), at: moment(8))
    pen.write(.review(CardID("c001"), .easy, milliseconds: 1), at: moment(24 * 3_650))
    var desk = Desk(library(cards(3), pen.written), at: moment(10), pen: pen)
    desk.send(.undo, at: moment(10))
    #expect(desk.session.card?.id == CardID("c000"))
    #expect(!desk.session.canUndo(at: moment(10)))
  }

  @Test func `after undo and redo, as after a break, the card that gives away the last one does not come next`() {
    let twins = [card("a", line: 1), card("b", line: 2), card("c", line: 3), card("twin", line: 1)]
    let all = [twins[0], twins[3], twins[1], twins[2]]
    var desk = Desk(library(all), at: moment(10))
    desk.answer(.good, at: moment(10))
    #expect(desk.session.card?.id == CardID("b"))
    desk.send(.undo, at: moment(10, 1))
    desk.send(.redo, at: moment(10, 2))
    #expect(desk.session.card?.id == CardID("b"))
    let later = ReviewSession(library: desk.session.library, deck: nil, at: moment(10, 3))
    #expect(later.card?.id == CardID("b"))
  }

  @Test func `redo brings back what undo took, one thing after another, until something new is done`() {
    var desk = Desk(library(cards(4)), at: moment(10))
    for _ in 0..<3 { desk.answer(.easy, at: moment(10)) }
    let before = (desk.session.library.ledger.progress, desk.session.answered)
    for _ in 0..<3 { desk.send(.undo, at: moment(10, 1)) }
    #expect(desk.session.answered == 0)
    for _ in 0..<3 { desk.send(.redo, at: moment(10, 2)) }
    #expect(desk.session.library.ledger.progress == before.0)
    #expect(desk.session.answered == before.1)
    #expect(desk.session.card?.id == CardID("c003"))
    #expect(desk.session.handle(.redo, at: moment(10, 3)) == [])
    desk.send(.undo, at: moment(10, 3))
    desk.answer(.hard, at: moment(10, 4))
    #expect(desk.session.handle(.redo, at: moment(10, 5)) == [])
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func
    `fault 39: undo of everything, over sittings and days, gives an untouched library, and redo of everything all of it`(
      seed: UInt64
    )
  {
    var random = Seeded(seed)
    var desk = Desk(library(cards(6)), at: moment(10))
    for step in 0..<25 {
      let time = moment(10 + step * random.int(in: 0...9), step)
      // A new sitting now and then, as after a restart.
      if random.int(in: 0...4) == 0 {
        desk = Desk(library(cards(6), desk.pen.written), at: time, pen: desk.pen)
      }
      desk.send(random.pick([.reveal, .reveal, .grade(.good), .grade(.again), .suspend, .flag, .bury]), at: time)
    }
    let end = moment(10 + 25 * 9, 30)
    desk = Desk(library(cards(6), desk.pen.written), at: end, pen: desk.pen)
    let before = desk.session.library.ledger
    let depth = before.entries.count
    for _ in 0..<depth { desk.send(.undo, at: end) }
    #expect(!desk.session.canUndo(at: end))
    #expect(desk.session.library.ledger.progress.isEmpty)
    for _ in 0..<depth { desk.send(.redo, at: end) }
    #expect(desk.session.library.ledger.progress == before.progress)
    #expect(desk.session.library.ledger.reviews == before.reviews)
  }
}
