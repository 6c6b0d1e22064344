import Glibc

/// Chooses among the days of a fuzz range by what they already hold and by the day of the week: Anki's load balancer.
///
/// A day without cards weighs 1, one with n cards (1 / n)^2.15 (1 / days)^3; the easy days scale that. A reduced day counts as
/// normal until it has half of what the other days have in proportion, then as minimal. What Anki leaves to a random number,
/// the card's own number decides here; so the same journal gives the same days on every device.
struct Balance: Hashable, Sendable {
  let today: Day
  let load: DayLoad
  let easyDays: EasyDays
  /// Whether what the days hold counts.
  let countsCards: Bool

  /// Intervals beyond it are not balanced; there the ranges are wide enough.
  static let longest = 90.0
  /// What a minimal day weighs.
  private static let minimum = 0.0001

  /// Returns one of the days; `position` is 0 ..< 1.
  func day(in range: ClosedRange<Int>, at position: Double) -> Int {
    let spread = Spread(self, range)
    let total = range.reduce(0) { $0 + weight($1, spread) }
    var rest = position * total
    for days in range {
      rest -= weight(days, spread)
      if rest < 0 { return days }
    }
    return range.upperBound
  }

  private func weight(_ days: Int, _ spread: Spread) -> Double {
    let count = countsCards ? load.count(on: today + days) : 0
    let easy = easiness(days, count, spread)
    guard count > 0 else { return countsCards && easyDays.isEmpty ? 1 : easy }
    return pow(1 / Double(count), 2.15) * pow(1 / Double(days), 3) * easy
  }

  private func easiness(_ days: Int, _ count: Int, _ spread: Spread) -> Double {
    switch easyDays[weekday(days)] {
    case .normal: return 1
    case .minimum: return Self.minimum
    case .reduced:
      guard countsCards else { return 0.5 }
      let others = spread.shares - 0.5
      guard others > 0 else { return 1 }
      return Double(count) / 0.5 > Double(spread.cards - count) / others ? Self.minimum : 1
    }
  }

  /// What all days of a range hold, and their shares added up.
  private struct Spread {
    var cards = 0
    var shares = 0.0

    init(_ balance: Balance, _ range: ClosedRange<Int>) {
      guard !balance.easyDays.isEmpty, balance.countsCards else { return }
      for days in range {
        cards += balance.load.count(on: balance.today + days)
        switch balance.easyDays[balance.weekday(days)] {
        case .normal: shares += 1
        case .reduced: shares += 0.5
        case .minimum: shares += Balance.minimum
        }
      }
    }
  }

  /// The day of the week so many days from today; day 0 of the count was a Thursday.
  private func weekday(_ days: Int) -> Weekday {
    Weekday(rawValue: (today.number.adding(held: days)).adding(held: 3).remainderAbove(7) + 1) ?? .monday
  }
}
