import Glibc

extension Weights {
  /// The decay of the forgetting curve before FSRS-6.
  private static let olderDecay = 0.5

  /// Weights of FSRS-6, or of FSRS-5 (19) and FSRS-4.5 (17), which are turned into those that schedule alike; nil for others.
  ///
  /// FSRS-5 knew neither w19 nor w20: 0 and 0.5 say the same. FSRS-4.5 counted difficulty in straight steps from Good,
  /// D0(G) = w4 − w5 (G − 3); the curve of FSRS-5 through its ends has w4 + 2 w5 and ln(3 w5 + 1) / 3, w6 grows by 0.5, and
  /// reviews within a day, w17…w19, changed nothing.
  package init?(anyVersion values: [Double]) {
    switch values.count {
    case 19: self.init(values + [0, Self.olderDecay])
    case 17:
      var values = values
      values[4] += 2 * values[5]
      values[5] = log(3 * values[5] + 1) / 3
      values[6] += 0.5
      self.init(zip(values + [0, 0, 0, Self.olderDecay], Self.bounds).map { $0.held(in: $1) })
    default: self.init(values)
    }
  }
}
