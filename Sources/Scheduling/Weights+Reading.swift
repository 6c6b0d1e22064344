import Glibc

extension Weights {
  /// Why a list of numbers is no set of weights.
  package enum Fault: Error, Equatable {
    /// Neither 21 nor, of older models, 17 or 19.
    case count(Int)
    /// The one of that index lies outside its bounds.
    case outOfBounds(index: Int, value: Double)
  }

  /// Reads 21 weights of FSRS-6, or the 19 of FSRS-5 or 17 of FSRS-4.5, which are converted.
  ///
  /// FSRS-5 had no w19 and the fixed decay 0.5; FSRS-4.5 had no reviews within a day, and a difficulty that was linear in
  /// the grade. Source: how the crate fsrs takes older weights.
  package init(reading values: [Double]) throws(Fault) {
    let decay = 0.5
    let converted: [Double]
    switch values.count {
    case 21: converted = values
    case 19: converted = values + [0, decay]
    case 17: converted = Self.withNewDifficulty(values) + [0, 0, 0, decay]
    default: throw .count(values.count)
    }
    for (index, value) in converted.enumerated() where !Self.bounds[index].contains(value) {
      throw .outOfBounds(index: index, value: value)
    }
    guard let weights = Weights(converted) else { throw .count(values.count) }
    self = weights
  }

  /// Makes D0(G) = w4 − w5 (G − 3) one that is equal for Again and Easy: w4 + 2 w5, ln (3 w5 + 1) / 3, w6 + ½.
  private static func withNewDifficulty(_ values: [Double]) -> [Double] {
    var values = values
    values[4] += 2 * values[5]
    values[5] = log(3 * values[5] + 1) / 3
    values[6] += 0.5
    return values
  }
}
