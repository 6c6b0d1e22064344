/// The 21 parameters w0…w20 of FSRS-6, each within its bounds.
package struct Weights: Hashable, Sendable {
  /// w0…w3 first stability in days by grade · w4…w7 difficulty · w8…w10 stability after a pass · w11…w14 after a
  /// lapse · w15 penalty of Hard, w16 bonus of Easy · w17…w19 reviews within a day · w20 decay of the forgetting curve.
  package let values: [Double]

  /// Those values; nil unless there are 21 within `bounds`.
  package init?(_ values: [Double]) {
    guard values.count == Self.bounds.count, zip(values, Self.bounds).allSatisfy({ $1.contains($0) }) else {
      return nil
    }
    self.values = values
  }

  /// Values known to be within bounds.
  private init(known values: [Double]) { self.values = values }

  package subscript(index: Int) -> Double { values[index] }

  /// The published defaults of FSRS-6, fitted to the reviews of some ten thousand people.
  package static let standard = Weights(known: [
    0.212, 1.2931, 2.3065, 8.2956,
    6.4133, 0.8334, 3.0194, 0.001,
    1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483,
    0.6014, 1.8729,
    0.5425, 0.0912, 0.0658,
    0.1542,
  ])

  /// What each parameter may be; the optimizer keeps to the same.
  package static let bounds: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100,
    1...10, 0.001...4, 0.001...4, 0.001...0.75,
    0...4.5, 0...0.8, 0.001...3.5,
    0.001...5, 0.001...0.25, 0.001...0.9, 0...4,
    0...1, 1...6,
    0...2, 0...2, 0...0.8,
    0.1...0.8,
  ]
}
