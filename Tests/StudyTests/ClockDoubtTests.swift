import Cards
import History
import Scheduling
import Study
import Testing

@Suite struct ClockDoubtTests {
  private func ledger(_ entries: [(device: String, at: Timestamp)]) -> Ledger {
    Ledger(
      scheduler: Scheduler(),
      entries: entries.enumerated().map { place, entry in
        Entry(
          id: EntryID(device: entry.device, number: place + 1), at: entry.at,
          act: .review(CardID("a"), .good, milliseconds: 1))
      })
  }

  @Test func `fault 21: a clock set back by an hour, a day or ten years is doubted`() {
    let last = moment(10)
    let ledger = ledger([("owl", moment(9)), ("owl", last)])
    for hours in [1, 24, 10 * 365 * 24] {
      #expect(ClockDoubt(ledger, at: moment(10 - hours)) == .behind(latest: last))
    }
    #expect(ClockDoubt(ledger, at: moment(9, 55)) == nil)
    #expect(ClockDoubt(ledger, at: moment(12)) == nil)
  }

  @Test func `fault 21: a clock that is years ahead is doubted, a long holiday is not`() {
    let ledger = ledger([("owl", moment(10))])
    #expect(ClockDoubt(ledger, at: moment(10 + 24 * 3_650)) == .ahead(last: moment(10)))
    #expect(ClockDoubt(ledger, at: moment(10 + 24 * 400)) == nil)
    #expect(ClockDoubt(Ledger(scheduler: Scheduler()), at: moment(10)) == nil)
  }

  @Test func `who has studied on with the right time is told no more, another device's clock is`() {
    let future = moment(24 * 3_650)
    #expect(ClockDoubt(ledger([("owl", future), ("owl", moment(10))]), at: moment(11)) == nil)
    #expect(
      ClockDoubt(ledger([("owl", future), ("ibis", moment(10))]), at: moment(11)) == .behind(latest: future))
  }
}
