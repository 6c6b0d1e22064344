import Cards
import Scheduling
import TestKit
import Testing

@testable import History

/// Balanced days hang on what other cards do; still they follow from the set of entries alone.
@Suite struct BalancedLedgerTests {
  private func balanced(_ entries: [Entry]) -> Ledger {
    var settings = SchedulerSettings()
    settings.isBalanced = true
    settings.easyDays[.sunday] = .minimum
    settings.easyDays[.saturday] = .reduced
    settings.learningSteps = []
    settings.relearningSteps = []
    return Ledger(scheduler: Scheduler(settings), entries: entries)
  }

  @Test(arguments: 0..<60)
  func `entries added one by one in any order give the days of all at once`(seed: Int) {
    let entries = history(seed, cards: 9)
    var random = Seeded(UInt64(seed + 1_000))
    var ledger = balanced([])
    for entry in entries.shuffled(using: &random) { ledger.add(entry) }
    let whole = balanced(entries)
    #expect(ledger == whole)
    #expect(ledger.load == whole.load)
  }

  @Test(arguments: 0..<30)
  func `devices that exchange in any order agree on every day`(seed: Int) {
    let (x, y) = (history(seed, cards: 9), history(seed + 700, cards: 9))
    var left = balanced(x)
    left.add(y)
    var right = balanced(y)
    for entry in x.reversed() { right.add(entry) }
    #expect(left.progress == right.progress)
  }

  @Test(arguments: 0..<30)
  func `what an answer is said to lead to is what it leads to`(seed: Int) {
    var ledger = balanced(history(seed, cards: 9))
    let last = ledger.entries.last?.at ?? Timestamp(milliseconds: 0)
    for (number, grade) in Grade.allCases.enumerated() {
      let card = CardID("c\(number)")
      let time = last.adding(seconds: 86_400 * (number + 1))
      let expected = ledger.outcomes(of: card, at: time)[grade]
      ledger.add(
        Entry(id: EntryID(device: "z", number: number + 1), at: time, act: .review(card, grade, milliseconds: 1)))
      #expect(ledger.progress(of: card).schedule == expected)
    }
  }

  @Test func `a card of its own scheduler is scheduled by it, whenever that is given`() {
    var schedulers = OwnSchedulers()
    schedulers.add(OwnSchedulers.Terms(desiredRetention: 0.97, exam: nil), after: Scheduler(), for: [CardID("a")])
    let entries = [review(1, "a", .easy), review(2, "b", .easy)]
    var late = ledger(entries)
    late.adopt(schedulers)
    var early = ledger([])
    early.adopt(schedulers)
    for entry in entries { early.add(entry) }
    #expect(late == early)
    #expect(
      late.progress(of: CardID("a")).schedule.interval < ledger(entries).progress(of: CardID("a")).schedule.interval)
    #expect(late.progress(of: CardID("b")) == ledger(entries).progress(of: CardID("b")))
  }

  @Test(arguments: 0..<40)
  func `terms given, changed and taken away again work out as if they had always been so`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let entries = history(seed, cards: 9)
    var ledger = seed.isMultiple(of: 2) ? balanced(entries) : Ledger(scheduler: Scheduler(), entries: entries)
    let scheduler = ledger.scheduler
    for _ in 0..<4 {
      var own = OwnSchedulers()
      for retention in [0.8, 0.97] {
        let cards = (0..<12).filter { _ in random.int(in: 0...3) == 0 }.map { CardID("c\($0)") }
        own.add(OwnSchedulers.Terms(desiredRetention: retention, exam: nil), after: scheduler, for: cards)
      }
      ledger.adopt(own)
      var fresh = Ledger(scheduler: scheduler)
      fresh.adopt(own)
      for entry in entries { fresh.add(entry) }
      #expect(ledger == fresh)
      #expect(ledger.load == fresh.load)
    }
  }
}
