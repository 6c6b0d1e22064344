extension Text {
  /// Columns of a terminal: Hangul, Han, kana and full-width forms count as two.
  package var width: Int { withScalars { $0.reduce(0) { $0 + ($1.isWide ? 2 : 1) } } }

  /// Folds case, width and spelling marks, and drops everything but letters and digits, to compare facts.
  package var folded: Text {
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(count)
    withScalars { scalars in
      for scalar in scalars {
        if let folded = scalar.folded { kept.append(folded) }
      }
    }
    return Text(kept)
  }

  package var lowercased: Text {
    guard sketch.mayHoldCapital, contains(where: { $0.lowered != $0 }) else { return self }
    return Text(map(\.lowered))
  }

  package var hasHangul: Bool { sketch.mayHoldHangul && has { $0.isHangul } }
  package var hasKana: Bool { sketch.mayHoldKana && has { $0.isKana } }
  package var hasHan: Bool { sketch.mayHoldHan && has { $0.isHan } }
  package var hasLatin: Bool { sketch.mayHoldLatin && has { $0.isLatin } }
  package var hasLetter: Bool { sketch.mayHoldLetter && has { $0.isWordLetter } }
  package var hasDigit: Bool { sketch.mayHoldDigit && has { $0.isDigit } }
  package var hasArrow: Bool { sketch.mayHoldArrow && has { $0.isArrow } }

  private func has(_ fits: (Unicode.Scalar) -> Bool) -> Bool { withScalars { $0.contains(where: fits) } }
}
