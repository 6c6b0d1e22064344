/// Hangul syllables and the letters they are written with.
package enum Hangul {
  package static let syllables: ClosedRange<UInt32> = 0xAC00...0xD7A3

  /// The syllable a character is, composed when it came as separate letters; nil for all else.
  package static func syllable(_ character: Character) -> UInt32? {
    let scalars = character.unicodeScalars.map(\.value)
    guard let first = scalars.first else { return nil }
    if syllables.contains(first) {
      guard scalars.count > 1, (0x11A8...0x11C2).contains(scalars[1]), !hasFinal(first) else { return first }
      return first + scalars[1] - 0x11A7
    }
    guard (0x1100...0x1112).contains(first), scalars.count > 1, (0x1161...0x1175).contains(scalars[1]) else {
      return nil
    }
    let open = 0xAC00 + ((first - 0x1100) * 21 + scalars[1] - 0x1161) * 28
    guard scalars.count > 2, (0x11A8...0x11C2).contains(scalars[2]) else { return open }
    return open + scalars[2] - 0x11A7
  }

  /// Whether a syllable ends in a consonant; false for what is no syllable.
  package static func hasFinal(_ syllable: UInt32) -> Bool {
    syllables.contains(syllable) && (syllable - 0xAC00) % 28 != 0
  }

  /// The letters as they are typed on a keyboard: doubled consonants and joined vowels as two.
  package static func letters(_ scalar: UInt32) -> [UInt32] {
    guard syllables.contains(scalar) else { return [scalar] }
    let index = Int(scalar - 0xAC00)
    return initials[index / 588] + vowels[index % 588 / 28] + finals[index % 28]
  }

  private static func rows(_ text: String) -> [[UInt32]] {
    text.split(separator: " ", omittingEmptySubsequences: false).map { $0.unicodeScalars.map(\.value) }
  }

  private static let initials = rows("ㄱ ㄱㄱ ㄴ ㄷ ㄷㄷ ㄹ ㅁ ㅂ ㅂㅂ ㅅ ㅅㅅ ㅇ ㅈ ㅈㅈ ㅊ ㅋ ㅌ ㅍ ㅎ")
  private static let vowels = rows("ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ")
  private static let finals = rows(
    " ㄱ ㄱㄱ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅅㅅ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ")
}
