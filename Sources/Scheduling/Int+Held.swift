extension FixedWidthInteger {
  /// Returns the sum, or the bound it would have passed.
  func adding(held other: Self) -> Self {
    let (sum, overflow) = addingReportingOverflow(other)
    guard overflow else { return sum }
    return other < 0 ? .min : .max
  }

  /// Returns the difference, or the bound it would have passed.
  func subtracting(held other: Self) -> Self {
    let (difference, overflow) = subtractingReportingOverflow(other)
    guard overflow else { return difference }
    return other < 0 ? .max : .min
  }

  /// Returns the product, or the bound it would have passed.
  func multiplied(held other: Self) -> Self {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    guard overflow else { return product }
    return (self < 0) == (other < 0) ? .max : .min
  }

  /// Returns the quotient rounded towards minus infinity; `divisor` is above 0.
  func dividedDown(by divisor: Self) -> Self {
    self >= 0 ? self / divisor : (self + 1) / divisor - 1
  }

  /// Returns the remainder, 0 ..< `divisor`, which is above 0.
  func remainderAbove(_ divisor: Self) -> Self {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}

extension Comparable {
  /// Returns the nearest value within the bounds; the lower one for what compares with nothing (not a number).
  func held(in bounds: ClosedRange<Self>) -> Self {
    guard self >= bounds.lowerBound else { return bounds.lowerBound }
    return self <= bounds.upperBound ? self : bounds.upperBound
  }
}
