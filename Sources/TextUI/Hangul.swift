/// Returns the scalars with conjoining jamo joined to syllables, as macOS file names and some pastes need it.
///
/// Arithmetic of the Unicode standard, chapter 3.12: 19 leading consonants × 21 vowels × 28 finals from U+AC00.
func composedHangul(_ scalars: String.UnicodeScalarView) -> String.UnicodeScalarView {
  guard scalars.contains(where: isVowelOrFinal) else { return scalars }
  var result = String.UnicodeScalarView()
  var last: Unicode.Scalar?
  for scalar in scalars {
    if let before = last, let joined = syllable(before, scalar) {
      last = joined
    } else {
      if let before = last { result.append(before) }
      last = scalar
    }
  }
  if let last { result.append(last) }
  return result
}

/// Whether vowels and finals that compose to no modern syllable may stand on the scalar: a leading consonant or syllable.
func takesJamo(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x1100...0x115F, 0xA960...0xA97F, 0xAC00...0xD7A3: true
  default: false
  }
}

package func isHangul(_ scalar: Unicode.Scalar) -> Bool {
  takesJamo(scalar) || (0x3131...0x318E).contains(scalar.value)
}

private func isVowelOrFinal(_ scalar: Unicode.Scalar) -> Bool {
  (0x1161...0x11C2).contains(scalar.value)
}

private func syllable(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
  switch (first.value, second.value) {
  case (0x1100...0x1112, 0x1161...0x1175):
    Unicode.Scalar(0xAC00 + ((first.value - 0x1100) * 21 + (second.value - 0x1161)) * 28)
  case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (first.value - 0xAC00) % 28 == 0:
    Unicode.Scalar(first.value + second.value - 0x11A7)
  default:
    nil
  }
}
