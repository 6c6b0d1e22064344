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
  /// The days to come are simulated with the cards that are there, new ones coming in as they are set.
  package func backlog(at time: Timestamp) -> Backlog? {
    let today = studyDay(at: time)
    let due = all.indices.count { demand(at: $0, on: today) == .review }
    let room = room(at: time).reviews
    guard due > room, settings.reviewsPerDay > 0 else { return nil }
    let days = Workload(library: self, at: time).daysUntilCaughtUp(at: settings.scheduler.desiredRetention)
    return Backlog(cards: due - room, perDay: settings.reviewsPerDay, end: days.map { today.day + $0 })
  }

  /// Sorts due cards by the recall a minute on each of them saves, the most first: what to do when there is no room for all.
  func byWorth(_ places: [Int], at time: Timestamp) -> [Int] {
    let worth = Worth(habits: Habits(of: ledger.reviews.suffix(1_000)))
    let keyed = places.map { place -> (key: Double, tie: UInt64, place: Int) in
      let schedule = standings[place].progress.schedule
      let tie = SplitMix64.mixed(all[place].id.hash64)
      guard let memory = schedule.memory else { return (0, tie, place) }
      let scheduler = ledger.scheduler(for: all[place].id)
      let days = Double(scheduler.elapsedDays(since: schedule.lastReview, at: time))
      return (-worth.perMinute(memory, elapsedDays: days, scheduler.model), tie, place)
    }
    return keyed.sorted { ($0.key, $0.tie, $0.place) < ($1.key, $1.tie, $1.place) }.map(\.place)
  }
}
