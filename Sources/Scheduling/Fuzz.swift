/// Spreads cards that were learned together over neighbouring days.
///
/// The days to choose from are Anki's: one day either side from 2.5 days on, and more in proportion, 15 % of what lies
/// in 2.5…7 days, 10 % in 7…20, 5 % above.
struct Fuzz: Hashable, Sendable {
  /// Where in the range the card falls, 0 ..< 1; nil takes the middle.
  let position: Double?
  /// What weighs the days of the range; nil where all count alike.
  var balance: Balance?

  /// No spreading.
  static let none = Fuzz(position: nil)

  init(position: Double?) { self.position = position }

  /// The card's number for this review; the same on every device, and for all four buttons.
  init(identity: UInt64, reviews: Int) {
    let seed = SplitMix64.mixed(
      identity &+ SplitMix64.mixed(UInt64(bitPattern: Int64(reviews)) &+ 0x9E37_79B9_7F4A_7C15))
    // 53 bits fill a Double's significand.
    position = Double(seed >> 11) * 0x1p-53
  }

  /// Returns the days, in `least`…`most`, for an interval; the bounds win, `most` over `least`.
  func days(_ interval: Double, atLeast least: Int, atMost most: Int) -> Int {
    let most = max(most, 1)
    let least = least.held(in: 1...most)
    guard let position else { return interval.roundedHalfUp.held(in: least...most) }
    let range = Self.range(interval, atLeast: least, atMost: most)
    if let balance, interval <= Balance.longest { return balance.day(in: range, at: position) }
    return range.lowerBound + Int(position * Double(range.count))
  }

  /// Returns the days there are to choose from; 1 ≤ `least` ≤ `most`.
  static func range(_ interval: Double, atLeast least: Int, atMost most: Int) -> ClosedRange<Int> {
    let interval = interval.held(in: Double(least)...Double(most))
    let spread = spread(interval)
    let first = (interval - spread).roundedHalfUp.held(in: least...most)
    let last = (interval + spread).roundedHalfUp.held(in: least...most)
    // Where rounding leaves one day to choose, it gets a second.
    return first...(first == last && last > 2 && last < most ? last + 1 : last)
  }

  private static func spread(_ interval: Double) -> Double {
    guard interval >= 2.5 else { return 0 }
    return 1 + 0.15 * (min(interval, 7) - 2.5) + 0.1 * max(min(interval, 20) - 7, 0) + 0.05 * max(interval - 20, 0)
  }
}

extension Double {
  /// The nearest whole number, halves upward, held in 0…1,000,000,000; 0 for what is not a number.
  var roundedHalfUp: Int { Int((self + 0.5).held(in: 0...1e9)) }

  /// The nearest whole number, halves to even, held in 0…1,000,000,000; 0 for what is not a number.
  var roundedHalfEven: Int { Int(rounded(.toNearestOrEven).held(in: 0...1e9)) }
}
