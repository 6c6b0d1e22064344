extension Text {
  /// Columns of a terminal: Hangul, Han, kana and full-width forms count as two.
  package var width: Int { withScalars { $0.reduce(0) { $0 + ($1.isWide ? 2 : 1) } } }

  /// Whether the text takes so many columns; reads no further than needed.
  package func isAtLeast(width: Int) -> Bool {
    withScalars { scalars in
      var columns = 0
      for scalar in scalars {
        if columns >= width { break }
        columns += scalar.isWide ? 2 : 1
      }
      return columns >= width
    }
  }

  /// Folds case, width and spelling marks, and drops everything but letters and digits, to compare facts.
  package var folded: Text {
    // What is kept is in small letters what stood there, so that its sketch is known.
    let known = sketch.lowered
    return withScalars { scalars in
      Text(count: scalars.count) { kept, sketch in
        var end = 0
        for scalar in scalars {
          guard let folded = scalar.folded else { continue }
          kept[end] = folded
          end += 1
          if known == nil { sketch.insert(folded.value) }
        }
        if let known { sketch = known }
        return end
      }
    }
  }

  package var lowercased: Text {
    guard sketch.mayHoldCapital else { return self }
    guard let known = sketch.lowered else { return loweredBeyondASCII }
    // Only ASCII changes: without branches several scalars go through at a time.
    return withScalars { scalars in
      guard scalars.contains(where: \.isUpper) else { return self }
      return Text(count: scalars.count) { lowered, sketch in
        scalars.withMemoryRebound(to: UInt32.self) { scalars in
          lowered.withMemoryRebound(to: UInt32.self) { lowered in
            for index in scalars.indices {
              lowered[index] = scalars[index] | (scalars[index] &- 0x41 < 26 ? 0x20 : 0)
            }
          }
        }
        sketch = known
        return scalars.count
      }
    }
  }

  /// The text in small letters where letters beyond ASCII may change.
  private var loweredBeyondASCII: Text {
    withScalars { scalars in
      guard scalars.contains(where: { $0.lowered != $0 }) else { return self }
      return Text(count: scalars.count) { lowered, sketch in
        for index in scalars.indices {
          lowered[index] = scalars[index].lowered
          sketch.insert(lowered[index].value)
        }
        return scalars.count
      }
    }
  }

  package var hasHangul: Bool { sketch.mayHoldHangul && withScalars { $0.hasHangul } }
  package var hasKana: Bool { sketch.mayHoldKana && has { $0.isKana } }
  package var hasHan: Bool { sketch.mayHoldHan && has { $0.isHan } }
  package var hasLatin: Bool { sketch.mayHoldLatin && has { $0.isLatin } }
  package var hasLetter: Bool { sketch.mayHoldLetter && has { $0.isWordLetter } }
  package var hasDigit: Bool { sketch.mayHoldDigit && has { $0.isDigit } }
  package var hasArrow: Bool { sketch.mayHoldArrow && has { $0.isArrow } }

  /// Whether a scalar may stand in the text; false is certain.
  package func mayHold(_ scalar: Unicode.Scalar) -> Bool { sketch.mayHold(Sketch(of: scalar)) }

  /// Whether one of the ASCII scalars of a sketch may stand in the text; false is certain.
  func mayHoldAny(of marks: Sketch) -> Bool { sketch.low & marks.low | sketch.high & marks.high != 0 }

  private func has(_ fits: (Unicode.Scalar) -> Bool) -> Bool { withScalars { $0.contains(where: fits) } }
}

extension UnsafeBufferPointer<Unicode.Scalar> {
  /// Whether a scalar of Hangul stands among these; asked of every text many times, so several are looked at in one go.
  fileprivate var hasHangul: Bool {
    var index = 0
    // Most texts that have any have it at once.
    while index < Swift.min(4, count) {
      if self[index].isHangul { return true }
      index &+= 1
    }
    while index + 8 <= count {
      var isAny: UInt32 = 0
      for step in 0..<8 {
        let code = self[index &+ step].value
        // As `Unicode.Scalar.isHangul`, without branches: syllables and the letters they are made of.
        isAny |= (code &- 0xAC00 <= 0xD7A3 - 0xAC00 ? 1 : 0) | (code &- 0x3131 <= 0x318E - 0x3131 ? 1 : 0)
      }
      if isAny != 0 { return true }
      index &+= 8
    }
    while index < count {
      if self[index].isHangul { return true }
      index &+= 1
    }
    return false
  }
}
