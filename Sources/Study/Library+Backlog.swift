import Cards
import History
import Scheduling

/// More reviews than a day has room for, as after a break.
package struct Backlog: Hashable, Sendable {
  /// Reviews that are due beyond the day's limit.
  package let cards: Int
  /// Reviews a day has room for.
  package let perDay: Int
  /// The first day on which nothing is left over; nil when there is none within a year.
  package let end: Day?
}

extension Library {
  /// The backlog of the whole library, with the day on which it ends; nil while today has room for all that is due.
  ///
  /// The days to come are simulated with the cards that are there, new ones coming in as they are set, decks whose exam is
  /// near before all others.
  package func backlog(at time: Timestamp) -> Backlog? { backlog(at: time, without: []) }

  /// The backlog when the cards at these places have been answered.
  func backlog(at time: Timestamp, without answered: Set<Int>) -> Backlog? {
    let today = studyDay(at: time)
    let due = all.indices.count { demand(at: $0, on: today) == .review && !answered.contains($0) }
    let room = room(at: time).reviews
    guard due > room, settings.reviewsPerDay > 0 else { return nil }
    // What is done for today goes on tomorrow.
    let first = room > 0 ? time : today.end
    let days = Workload(library: self, at: first).daysUntilCaughtUp(at: settings.scheduler.desiredRetention)
    return Backlog(cards: due - room, perDay: settings.reviewsPerDay, end: days.map { day(at: first) + $0 })
  }

  /// Sorts due cards by the recall a minute on each of them saves, the most first: what to do when there is no room for all.
  ///
  /// Cards of decks whose exam is near go before all others, by the recall that is saved for its day.
  func byWorth(_ places: [Int], at time: Timestamp) -> [Int] {
    let worth = Worth(habits: Habits(of: ledger.reviews.suffix(1_000)))
    let today = day(at: time)
    let keyed = places.map { place -> (rank: Int, key: Double, tie: UInt64, place: Int) in
      let schedule = standings[place].progress.schedule
      let tie = SplitMix64.mixed(all[place].id.hash64)
      let scheduler = ledger.scheduler(for: all[place].id)
      let exam = scheduler.settings.exam.flatMap { $0.isNear(on: today) ? $0 : nil }
      let rank = exam == nil ? 1 : 0
      guard let memory = schedule.memory else { return (rank, 0, tie, place) }
      let days = Double(scheduler.elapsedDays(since: schedule.lastReview, at: time))
      let horizon = exam.map { Double($0.day - today) } ?? Worth.month
      return (rank, -worth.perMinute(memory, elapsedDays: days, scheduler.model, horizon: horizon), tie, place)
    }
    return keyed.sorted { ($0.rank, $0.key, $0.tie, $0.place) < ($1.rank, $1.key, $1.tie, $1.place) }.map(\.place)
  }
}
