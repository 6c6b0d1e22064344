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
    withScalars { scalars in
      Text(count: scalars.count) { kept, sketch in
        var end = 0
        for scalar in scalars {
          guard let folded = scalar.folded else { continue }
          kept[end] = folded
          end += 1
          sketch.insert(folded.value)
        }
        return end
      }
    }
  }

  package var lowercased: Text {
    guard sketch.mayHoldCapital else { return self }
    return withScalars { scalars in
      guard let first = scalars.firstIndex(where: { $0.lowered != $0 }) else { return self }
      return Text(count: scalars.count) { lowered, sketch in
        for index in scalars.indices {
          lowered[index] = index < first ? scalars[index] : scalars[index].lowered
          sketch.insert(lowered[index].value)
        }
        return scalars.count
      }
    }
  }

  package var hasHangul: Bool { sketch.mayHoldHangul && has { $0.isHangul } }
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
