import TextUI

extension [Cell] {
  /// Returns one small bar a value, the highest for the greatest; nothing is a quiet dot, never the lowest bar.
  static func strip(_ values: [Int]) -> Line {
    zip(sparkline(values), values).flatMap { bar, value in
      value > 0 ? Line(String(bar), Theme.accent) : Line("·", Theme.quiet)
    }
  }
}
