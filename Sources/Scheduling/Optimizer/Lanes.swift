/// Eight cards side by side, in single precision.
///
/// The same instructions on every machine and no library function: so the same log gives the same weights, bit for bit.
typealias Lanes = SIMD8<Float>

/// Which of the eight cards are meant.
typealias LaneMask = SIMDMask<SIMD8<Int32>>

extension LaneMask {
  /// Whether one of the eight cards is meant.
  @inline(__always) var isAny: Bool {
    let bits = unsafeBitCast(self, to: SIMD4<Int64>.self)
    let halves = bits.lowHalf | bits.highHalf
    return halves.x | halves.y != 0
  }
}

extension Lanes {
  /// Returns e^x, relative error below 2e-7; `x` is held so that the result is neither 0 nor infinite.
  ///
  /// e^x = 2^n 2^f with n whole and |f| ≤ ½; the polynomial is the series of 2^f, fitted at both ends.
  @inline(__always) static func exp(_ x: Lanes) -> Lanes {
    var t = x * 1.442_695_04
    t.replace(with: -126, where: t .< -126)
    t.replace(with: 126, where: t .> 126)
    // Adding 1.5 × 2^23 leaves no bits for a fraction: the sum's low bits are n.
    let shifted = t + 12_582_912
    let f = t - (shifted - 12_582_912)
    var p = 1.535_336_2e-4 * f + 1.339_887_3e-3
    p = p * f + 9.618_437e-3
    p = p * f + 5.550_332_7e-2
    p = p * f + 2.402_264_7e-1
    p = p * f + 6.931_472e-1
    p = p * f + 1
    let n = unsafeBitCast(shifted, to: SIMD8<Int32>.self) &<< 23
    return unsafeBitCast(unsafeBitCast(p, to: SIMD8<Int32>.self) &+ n, to: Lanes.self)
  }

  /// Returns ln x for a normal number above 0, error below 2e-7 or that in proportion.
  ///
  /// x = 2^n m with m in √½…√2, and ln m = 2 artanh z with z = (m − 1) / (m + 1), as a series.
  @inline(__always) static func log(_ x: Lanes) -> Lanes {
    let bits = unsafeBitCast(x, to: SIMD8<Int32>.self)
    let n = (bits &- 0x3F35_04F3) &>> 23
    let m = unsafeBitCast(bits &- (n &<< 23), to: Lanes.self)
    let z = (m - 1) / (m + 1)
    let z2 = z * z
    var p = 0.239_282_85 * z2 + 0.285_114_42
    p = p * z2 + 0.400_005_58
    p = p * z2 + 0.666_666_5
    p = p * z2 + 2
    // The converse of the trick of `exp`: n in the low bits of 1.5 × 2^23.
    let whole = unsafeBitCast(n &+ 0x4B40_0000, to: Lanes.self) - 12_582_912
    return whole * 0.693_147_18 + p * z
  }

  /// Returns these numbers where the mask says so, 0 elsewhere.
  @inline(__always) func kept(_ mask: LaneMask) -> Lanes { Lanes.zero.replacing(with: self, where: mask) }

  /// Returns the nearest numbers within the bounds.
  @inline(__always) func held(_ low: Float, _ high: Float) -> Lanes {
    var held = self
    held.replace(with: low, where: held .< low)
    held.replace(with: high, where: held .> high)
    return held
  }
}
