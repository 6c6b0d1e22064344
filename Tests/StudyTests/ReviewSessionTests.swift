import Cards
import History
import Scheduling
import Study
import TestKit
import Testing

@Suite struct ReviewSessionTests {
  @Test func `grading before the reveal changes nothing`() {
    var session = ReviewSession(library: library(cards(2)), deck: nil, at: moment(10))
    let before = session
    #expect(session.handle(.grade(.good), at: moment(10)) == [])
    #expect(session == before)
  }

  @Test func `a graded card waits for the disk and then makes way`() {
    var session = ReviewSession(library: library(cards(2)), deck: nil, at: moment(10))
    let first = CardID("c000")
    #expect(session.card?.id == first)
    #expect(session.outcomes == nil)
    #expect(session.handle(.reveal, at: moment(10, 0, 3)) == [])
    #expect(session.stage == .answer)
    let act = Entry.Act.review(first, .good, milliseconds: 5_000)
    #expect(session.handle(.grade(.good), at: moment(10, 0, 5)) == [.record(act)])
    #expect(session.stage == .saving(act))
    #expect(session.card?.id == first)
    #expect(session.handle(.grade(.easy), at: moment(10, 0, 5)) == [])
    #expect(session.handle(.undo, at: moment(10, 0, 5)) == [])
    let promised = session.outcomes?[.good]
    let entry = Entry(id: EntryID(device: "d", number: 1), at: moment(10, 0, 3), act: act)
    #expect(session.handle(.recorded(entry), at: moment(10, 0, 6)) == [])
    #expect(session.stage == .question)
    #expect(session.card?.id == CardID("c001"))
    #expect(session.answered == 1)
    #expect(session.left == 2)
    #expect(session.library.schedule(of: first) == promised)
  }

  @Test func `an answer the disk refused is kept and tried again`() {
    var session = ReviewSession(library: library(cards(1)), deck: nil, at: moment(10))
    _ = session.handle(.reveal, at: moment(10))
    _ = session.handle(.grade(.hard), at: moment(10))
    let act = Entry.Act.review(CardID("c000"), .hard, milliseconds: 0)
    _ = session.handle(.recordFailed, at: moment(10))
    #expect(session.stage == .failed(act))
    #expect(session.isRevealed)
    #expect(session.handle(.grade(.easy), at: moment(10)) == [])
    #expect(session.handle(.retry, at: moment(10)) == [.record(act)])
    _ = session.handle(.recordFailed, at: moment(10))
    #expect(session.handle(.undo, at: moment(10)) == [])
    #expect(session.stage == .answer)
    #expect(session.library.ledger.entries.isEmpty)
  }

  @Test func `fault 7: an answer the disk refused can be kept elsewhere, and nothing else is done before`() {
    var session = ReviewSession(library: library(cards(2)), deck: nil, at: moment(10))
    _ = session.handle(.reveal, at: moment(10))
    let effects = session.handle(.grade(.good), at: moment(10))
    guard case .record(let act)? = effects.first else { return #expect(Bool(false)) }
    _ = session.handle(.recordFailed, at: moment(10))
    for event in [ReviewSession.Event.grade(.easy), .reveal, .suspend, .bury, .flag, .dismiss, .tick, .redo] {
      #expect(session.handle(event, at: moment(10)) == [])
      #expect(session.stage == .failed(act) && session.card?.id == CardID("c000"))
    }
    #expect(session.handle(.saveElsewhere, at: moment(10)) == [.recordElsewhere(act)])
    #expect(session.stage == .saving(act))
    _ = session.handle(
      .recorded(Entry(id: EntryID(device: "away", number: 1), at: moment(10), act: act)), at: moment(10))
    #expect(session.card?.id == CardID("c001"))
  }

  @Test func `thinking time is capped and never negative`() {
    for (seconds, expected) in [(7, 7_000), (61, 60_000), (-5, 0)] {
      var session = ReviewSession(library: library(cards(1)), deck: nil, at: moment(10))
      _ = session.handle(.reveal, at: moment(10))
      let effects = session.handle(.grade(.good), at: moment(10, 0, seconds))
      #expect(effects == [.record(.review(CardID("c000"), .good, milliseconds: expected))])
    }
  }

  @Test func `learning cards come back, early when nothing else is left`() {
    var desk = Desk(library(cards(1)), at: moment(10))
    desk.answer(.again, at: moment(10))
    #expect(desk.session.stage == .question)
    desk.answer(.good, at: moment(10, 1))
    #expect(desk.session.card?.id == CardID("c000"))
    desk.answer(.good, at: moment(10, 2))
    #expect(desk.session.stage == .done)
    #expect(desk.session.left == 0)
  }

  @Test func `a learning card hours away is waited for`() {
    var settings = Settings()
    settings.scheduler.learningSteps = [7_200]
    var desk = Desk(library(cards(1), settings: settings), at: moment(10))
    desk.answer(.again, at: moment(10))
    #expect(desk.session.stage == .waiting(until: moment(11, 40)))
    #expect(desk.session.left == 1)
    desk.send(.tick, at: moment(11, 39))
    #expect(desk.session.card == nil)
    desk.send(.tick, at: moment(11, 40))
    #expect(desk.session.card?.id == CardID("c000"))
  }

  @Test func `the same card does not come twice in a row while another may`() {
    var desk = Desk(library(cards(2)), at: moment(10))
    desk.answer(.again, at: moment(10))
    desk.answer(.again, at: moment(10))
    #expect(desk.session.card?.id == CardID("c000"))
    desk.answer(.again, at: moment(10))
    #expect(desk.session.card?.id == CardID("c001"))
  }

  @Test func `undo works on the last card and in depth`() {
    var desk = Desk(library(cards(3)), at: moment(10))
    for _ in 0..<3 { desk.answer(.easy, at: moment(10)) }
    #expect(desk.session.stage == .done)
    for id in ["c002", "c001", "c000"] {
      desk.send(.undo, at: moment(10, 1))
      #expect(desk.session.card?.id.rawValue == id)
      #expect(desk.session.stage == .question)
    }
    #expect(desk.session.answered == 0)
    #expect(desk.session.left == 3)
    #expect(!desk.session.canUndo(at: moment(10, 1)))
    #expect(desk.session.handle(.undo, at: moment(10, 1)) == [])
  }

  @Test func `suspending burying and dismissing go on, and can be taken back`() {
    for event in [ReviewSession.Event.suspend, .bury, .dismiss] {
      var desk = Desk(library(cards(2)), at: moment(10))
      desk.send(event, at: moment(10))
      #expect(desk.session.card?.id == CardID("c001"))
      #expect(desk.session.left == 1)
      desk.send(.undo, at: moment(10))
      #expect(desk.session.card?.id == CardID("c000"))
      #expect(desk.session.left == 2)
    }
  }

  @Test func `a new card that leaves the day makes room for the next at once`() {
    var settings = Settings()
    settings.newCardsPerDay = 2
    for event in [ReviewSession.Event.suspend, .bury, .dismiss] {
      var desk = Desk(library(cards(5), settings: settings), at: moment(10))
      desk.send(event, at: moment(10))
      #expect(desk.session.left == 2)
      #expect(desk.session.left == desk.session.library.today(at: moment(10)).left)
      desk.send(.undo, at: moment(10))
      #expect(desk.session.left == 2)
    }
  }

  @Test func `the answers expected shrink by one with each pass and grow only with a failure`() {
    var desk = Desk(library(cards(3)), at: moment(10))
    #expect(desk.session.expectedAnswers == 6)
    desk.answer(.good, at: moment(10))
    #expect(desk.session.expectedAnswers == 5)
    desk.answer(.easy, at: moment(10))
    #expect(desk.session.expectedAnswers == 3)
    desk.answer(.again, at: moment(10))
    #expect(desk.session.expectedAnswers == 3)
    for _ in 0..<3 { desk.answer(.good, at: moment(10, 15)) }
    #expect(desk.session.stage == .done)
    #expect(desk.session.expectedAnswers == 0)
  }

  @Test func `a flag comes and goes and the card stays`() {
    var desk = Desk(library(cards(2)), at: moment(10))
    desk.send(.reveal, at: moment(10))
    desk.send(.flag, at: moment(10))
    #expect(desk.session.stage == .answer)
    #expect(desk.session.library.progress(of: CardID("c000")).isFlagged)
    desk.send(.flag, at: moment(10))
    #expect(!desk.session.library.progress(of: CardID("c000")).isFlagged)
    #expect(desk.session.card?.id == CardID("c000"))
  }

  @Test func `fault 23: a sitting over the day's end goes on with the new day's cards`() {
    var settings = Settings()
    settings.newCardsPerDay = 1
    var desk = Desk(library(cards(3), settings: settings), at: moment(27, 59))
    desk.send(.reveal, at: moment(27, 59))
    desk.send(.grade(.easy), at: moment(28, 1))
    #expect(desk.session.stage == .done)
    #expect(desk.session.library.today(at: moment(28, 1)).reviewed == 1)
    var other = Desk(library(cards(3), settings: settings), at: moment(27, 50))
    other.answer(.easy, at: moment(27, 58))
    #expect(other.session.stage == .done)
    var third = Desk(other.session.library, at: moment(28, 2), pen: other.pen)
    third.answer(.easy, at: moment(28, 2))
    #expect(third.session.answered == 1)
  }

  @Test func `what another process writes is taken in and the card stays`() {
    var session = ReviewSession(library: library(cards(3)), deck: nil, at: moment(10))
    let other = Entry(id: EntryID(device: "other", number: 1), at: moment(10), act: .suspend(CardID("c001")))
    _ = session.handle(.heard([other]), at: moment(10))
    #expect(session.card?.id == CardID("c000"))
    #expect(session.left == 2)
  }

  @Test func `the same answer of another process, given in the same time, is not taken for one's own`() {
    var session = ReviewSession(library: library(cards(3)), deck: nil, at: moment(10))
    _ = session.handle(.reveal, at: moment(10))
    guard case .record(let act) = session.handle(.grade(.easy), at: moment(10, 0, 4)).first else {
      Issue.record("the answer is to be written")
      return
    }
    let theirs = [act, .review(CardID("c001"), .easy, milliseconds: 900)].enumerated().map { number, act in
      Entry(id: EntryID(device: "other", number: number + 1), at: moment(10, 0, 2 + number), act: act)
    }
    _ = session.handle(.heard(theirs), at: moment(10, 0, 4))
    #expect(session.stage == .saving(act) && session.answered == 0)
    let own = Entry(id: EntryID(device: "own", number: 1), at: moment(10, 0, 4), act: act)
    _ = session.handle(.recorded(own), at: moment(10, 0, 4))
    #expect(session.card?.id == CardID("c002") && session.answered == 1)
  }

  @Test func `a note read anew keeps the card that is asked`() {
    var session = ReviewSession(library: library(cards(3)), deck: nil, at: moment(10))
    _ = session.handle(.reveal, at: moment(10))
    session.reload(library(cards(4)), at: moment(10))
    #expect(session.card?.id == CardID("c000"))
    #expect(session.stage == .answer)
    #expect(session.left == 4)
    var reworded = cards(4)
    reworded[0] = card("new", line: 1)
    session.reload(library(reworded), at: moment(10))
    #expect(session.card?.id == CardID("new"))
    session.reload(library([]), at: moment(10))
    #expect(session.stage == .done)
  }

  @Test func `a card that is gone from its note makes way for the next one's question, whoever has moved to its lines`()
  {
    var session = ReviewSession(library: library([card("a", line: 1), card("b", line: 2)]), deck: nil, at: moment(10))
    _ = session.handle(.reveal, at: moment(10))
    #expect(session.card?.id == CardID("a"))
    let isGone = session.reload(library([card("b", line: 1)]), at: moment(10))
    #expect(isGone && session.card?.id == CardID("b") && session.stage == .question)
  }

  @Test func `the summary counts grades, misses, new cards and time`() {
    var desk = Desk(library(cards(2)), at: moment(10))
    desk.send(.reveal, at: moment(10))
    desk.send(.grade(.again), at: moment(10, 0, 10))
    desk.send(.reveal, at: moment(10, 0, 10))
    desk.send(.grade(.easy), at: moment(10, 0, 15))
    let summary = desk.session.summary(at: moment(10, 1))
    #expect(summary.grades == [1, 0, 0, 1])
    #expect(summary.misses.map(\.rawValue) == ["c000"])
    #expect(summary.new == 2)
    #expect(summary.milliseconds == 15_000)
  }

  @Test func `a session with nothing to do is done`() {
    let session = ReviewSession(library: library([]), deck: "nowhere", at: moment(10))
    #expect(session.stage == .done)
    #expect(session.left == 0)
  }
}

@Suite struct ReviewSessionLaws {
  @Test(arguments: 0..<30)
  func `every answer is recorded once and in the order given`(seed: UInt64) {
    let world = World(seed: seed)
    var random = SplitMix64(seed: seed)
    var desk = Desk(world.library, at: world.now, pen: Pen(device: "desk"))
    var time = world.now
    var steps = 0
    while let card = desk.session.card, steps < 300 {
      let grade = Grade.allCases.randomElement(using: &random) ?? .good
      let written = desk.pen.written.count
      desk.answer(grade, at: time)
      #expect(desk.pen.written.count == written + 1)
      #expect(desk.pen.written.last?.act.card == card.id)
      time = time.adding(seconds: 30)
      steps += 1
    }
    #expect(desk.session.answered == steps)
    #expect(desk.session.summary(at: time).answers == steps)
    let replayed = library(
      world.cards, (world.entries + desk.pen.written).shuffled(using: &random), settings: world.settings)
    #expect(replayed == desk.session.library)
  }

  @Test(arguments: 0..<30)
  func `undo after a grade brings everything back as it was`(seed: UInt64) {
    let world = World(seed: seed)
    var random = SplitMix64(seed: seed)
    var desk = Desk(world.library, at: world.now, pen: Pen(device: "desk"))
    for _ in 0..<12 {
      guard let card = desk.session.card else { break }
      let before = Trace(desk.session)
      let event = [ReviewSession.Event.grade(.again), .grade(.good), .grade(.easy), .suspend, .bury, .dismiss]
        .randomElement(using: &random)
      desk.send(.reveal, at: world.now)
      desk.send(event ?? .bury, at: world.now)
      desk.send(.undo, at: world.now)
      #expect(desk.session.card == card)
      #expect(Trace(desk.session) == before)
      desk.answer(.good, at: world.now)
    }
  }

  @Test(arguments: 0..<30)
  func `whatever is pressed, a card is shown or the reason why not`(seed: UInt64) {
    let world = World(seed: seed)
    var random = SplitMix64(seed: seed)
    var session = ReviewSession(library: world.library, deck: nil, at: world.now)
    var pen = Pen(device: "desk")
    var time = world.now
    var asked: Entry.Act?
    let events: [ReviewSession.Event] = [
      .reveal, .reveal, .grade(.again), .grade(.good), .grade(.easy), .undo, .suspend, .bury, .flag, .dismiss, .tick,
      .retry,
    ]
    for _ in 0..<200 {
      time = time.adding(seconds: Int.random(in: 0...900, using: &random))
      var event = events.randomElement(using: &random) ?? .tick
      if let act = asked {
        event = Bool.random(using: &random) ? .recordFailed : .recorded(pen.write(act, at: time))
        asked = nil
      }
      for case .record(let act) in session.handle(event, at: time) {
        #expect(session.stage == .saving(act))
        asked = act
      }
      switch session.stage {
      case .question: #expect(session.card != nil && !session.isRevealed && session.outcomes == nil)
      case .answer: #expect(session.card != nil && session.isRevealed && session.outcomes != nil)
      case .waiting, .done: #expect(session.card == nil && !session.isRevealed)
      case .saving, .failed: #expect(asked != nil || event == .recordFailed || session.stage != .done)
      }
      #expect(session.answered >= 0 && session.left >= 0)
    }
    let replayed = library(world.cards, world.entries + pen.written, settings: world.settings)
    #expect(replayed == session.library)
  }

  /// All that a learner sees of a session.
  private struct Trace: Equatable {
    let card: Card?
    let stage: ReviewSession.Stage
    let counts: [Int]
    let progress: [CardID: CardProgress]
    let today: Today

    init(_ session: ReviewSession) {
      card = session.card
      stage = session.stage
      counts = [session.counts.new, session.counts.learning, session.counts.due, session.left, session.answered]
      progress = session.library.ledger.progress
      today = session.library.today(at: session.shownAt)
    }
  }

  @Test func `time spent elsewhere is left out of an answer`() {
    var session = ReviewSession(library: library(cards(2)), deck: nil, at: moment(10))
    session.leaveOut(milliseconds: 30_000)
    session.leaveOut(milliseconds: -5)
    #expect(session.thought(at: moment(10, 0, 40)) == 10_000)
    _ = session.handle(.reveal, at: moment(10, 0, 40))
    #expect(
      session.handle(.grade(.good), at: moment(10, 0, 40)).first
        == .record(.review(CardID("c000"), .good, milliseconds: 10_000)))
  }
}
