import Glibc

/// The first stability of each grade, fitted to how cards did on the first later day.
///
/// Source: how the crate fsrs finds w0…w3 before it trains, with the forgetting curve of the default weights.
struct FirstStabilities {
  /// Passed share by gap, pulled a little towards the mean of all items.
  private struct Row {
    let days: Double
    let passed: Double
    let count: Double
  }

  /// Stabilities that were found, by grade 1…4, and how many items each rests on.
  private var found: [Int: Double] = [:]
  private var counts: [Int: Int] = [:]

  /// `average` is the passed share of all items trained on.
  init(_ tallies: [FirstGap: GapTally], average: Double) {
    for grade in 1...4 {
      let own = tallies.filter { $0.key.grade == grade }.sorted { $0.key.days < $1.key.days }
      if own.isEmpty { continue }
      let rows = own.map { gap, tally in
        Row(
          days: Double(gap.days), passed: (Double(tally.passed) + average) / Double(tally.count + 1),
          count: Double(tally.count))
      }
      found[grade] = Self.best(rows, grade)
      counts[grade] = own.reduce(0) { $0 + $1.value.count }
    }
    putInOrder()
  }

  /// w0…w3; nil when no grade was ever seen first.
  var values: [Double]? {
    guard let only = found.first else { return nil }
    let standard = Weights.standard.values
    let all = found.count == 1 ? (0..<4).map { standard[$0] * only.value / standard[only.key - 1] }.sorted() : filled
    return all.map { $0.held(in: 0.001...100) }
  }

  /// Returns the stability of least loss, from where the loss falls and where it rises by its logarithm.
  ///
  /// The way is false position with the Illinois rule: the end that stays counts for half, so that both ends come near.
  private static func best(_ rows: [Row], _ grade: Int) -> Double {
    let slope = { (logarithm: Double) in Self.slope(rows, grade, exp(logarithm)) }
    var (low, high) = (log(0.001), log(100.0))
    var (falling, rising) = (slope(low), slope(high))
    guard falling < 0 else { return exp(low) }
    guard rising > 0 else { return exp(high) }
    var place = (low + high) / 2
    var isHigh: Bool?
    for turn in 0..<200 where high - low > 1e-7 {
      // Where the slope leaps, at the default, false position creeps: halves make sure of an end.
      let share = turn % 4 == 3 ? 0.5 : falling / (falling - rising)
      place = low + (high - low) * share.held(in: 1e-3...0.999)
      let found = slope(place)
      if found == 0 { break }
      if found < 0 {
        (low, falling) = (place, found)
        if isHigh == false { rising /= 2 }
      } else {
        (high, rising) = (place, found)
        if isHigh == true { falling /= 2 }
      }
      isHigh = found > 0
    }
    return exp(place)
  }

  private static let decay = -Weights.standard[20]
  private static let factor = pow(0.9, 1 / decay) - 1

  /// d loss / d ln S of |S − S0| / 16 − Σ n (p ln R + (1 − p) ln (1 − R)), S0 the default, R = (1 + factor t / S)^decay.
  private static func slope(_ rows: [Row], _ grade: Int, _ stability: Double) -> Double {
    let pull = (stability < Weights.standard[grade - 1] ? -1 : 1) * stability / 16
    return rows.reduce(pull) { sum, row in
      let reach = factor * row.days / stability
      let recall = exp(decay * log(1 + reach))
      let growth = -decay * reach / (1 + reach)
      return sum - row.count * growth * (row.passed - recall) / (1 - recall)
    }
  }

  /// Makes a better grade's stability no less than a worse one's: that of more items stands.
  private mutating func putInOrder() {
    for (worse, better) in [(1, 2), (2, 3), (3, 4), (1, 3), (2, 4), (1, 4)] {
      guard let low = found[worse], let high = found[better], low > high else { continue }
      if counts[worse, default: 0] > counts[better, default: 0] { found[better] = low } else { found[worse] = high }
    }
  }

  /// All four, those never seen from the others: in logarithms Hard lies between Again and Good at 0.59, Good between
  /// Hard and Easy at 0.54.
  private var filled: [Double] {
    let (u, v) = (0.41, 0.54)
    var s = found
    let mix = { (a: Double, b: Double, share: Double) in pow(a, share) * pow(b, 1 - share) }
    if s[2] == nil, s[3] == nil, let again = s[1], let easy = s[4] {
      let q = u + v - u * v
      s[2] = mix(again, easy, u / q)
      s[3] = mix(again, easy, 1 - v / q)
    }
    if s[2] == nil, s[1] == nil, let good = s[3], let easy = s[4] { s[2] = mix(good, easy, 1 / (1 - v)) }
    if s[3] == nil, s[4] == nil, let again = s[1], let hard = s[2] { s[3] = mix(again, hard, 1 - 1 / (1 - u)) }
    if s[3] == nil, let hard = s[2], let easy = s[4] { s[3] = mix(hard, easy, 1 - v) }
    if s[2] == nil, let again = s[1], let good = s[3] { s[2] = mix(again, good, u) }
    if let hard = s[2], let good = s[3] {
      s[1] = s[1] ?? mix(hard, good, 1 / u)
      s[4] = s[4] ?? mix(hard, good, 1 - 1 / v)
    }
    return (1...4).map { s[$0] ?? Weights.standard[$0 - 1] }
  }
}
