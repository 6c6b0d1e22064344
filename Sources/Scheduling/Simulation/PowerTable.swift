import Glibc

/// The function x^p by table, for where a great many values are wanted and five digits of them are enough.
///
/// Each doubling of x is cut into 128 equal parts, and within one x^p is taken as the straight line a + b x through its ends.
/// That errs by p (p − 1) / (8 · 128²) of the value at most, under 2e-6 for the curve and 1.2e-5 for every exponent of FSRS.
struct PowerTable: Sendable {
  private static let partBits = 7
  private static let shift = UInt64(52 - partBits)
  /// The place of the least x in a table that would begin at 0.
  private let start: Int
  /// a and b of each part.
  private let lines: [SIMD2<Double>]

  /// The table for x in 2^`low`…2^`high`; beyond, the outer lines go on.
  init(_ power: Double, from low: Int, to high: Int) {
    let parts = 1 << Self.partBits
    let ends = (0...parts).map { 1 + Double($0) / Double(parts) }
    let values = ends.map { pow($0, power) }
    let first = (0..<parts).map { part in
      let slope = (values[part + 1] - values[part]) * Double(parts)
      return SIMD2(values[part] - slope * ends[part], slope)
    }
    start = Int(pow(2, Double(low)).bitPattern >> Self.shift)
    lines = (low..<high).flatMap { octave in
      let value = pow(2, Double(octave) * power)
      let scale = SIMD2(value, value * pow(2, -Double(octave)))
      return first.map { $0 * scale }
    }
  }

  /// Returns x^p; `x` is not negative.
  func callAsFunction(_ x: Double) -> Double {
    let line = lines[place(of: x).held(in: 0...lines.count - 1)]
    return line[0] + line[1] * x
  }

  /// Adds (1 + slope t)^p to the sum at each `zero` + t of the range.
  func add(slope: Double, since zero: Int, to sums: inout MutableSpan<Double>, in range: Range<Int>) {
    let first = place(of: 1 + slope * Double(range.lowerBound - zero))
    let last = place(of: 1 + slope * Double(range.upperBound - zero))
    precondition(first >= 0 && last < lines.count && range.lowerBound >= 0 && range.upperBound <= sums.count)
    let (lines, start) = (lines.span, start)
    for time in range {
      let x = 1 + slope * Double(time &- zero)
      // In bounds: x grows with the time, and both ends were looked at.
      let line = lines[unchecked: Int(x.bitPattern >> Self.shift) &- start]
      sums[unchecked: time] += line[0] + line[1] * x
    }
  }

  private func place(of x: Double) -> Int { Int(x.bitPattern >> Self.shift) - start }
}
