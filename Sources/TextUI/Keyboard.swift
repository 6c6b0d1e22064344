extension Key {
  /// The key as on a Latin keyboard: what a 2-set Korean layout or a full-width input method makes of it is undone.
  ///
  /// With the input method on, `q` arrives as `ㅂ` and `1` perhaps as `１`; a command key must work all the same.
  package var latin: Key {
    guard case .character(let scalar) = code else { return self }
    if let letter = latinLetters[scalar] { return Key(.character(letter), modifiers) }
    switch scalar.value {
    case 0xFF01...0xFF5E: return Key(.character(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar), modifiers)
    case 0x3000: return Key(.character(" "), modifiers)
    default: return self
    }
  }
}

extension Key {
  /// The keys that were pressed on a 2-set Korean layout for what its input method has put together: `ㅂ` then `ㅏ`
  /// arrive as `바`, which were `q` and `k`; empty for anything else.
  package var pressedForSyllable: [Key] {
    guard case .character(let scalar) = code, modifiers.isEmpty else { return [] }
    let letters = jamo(of: scalar).compactMap { latinLetters[$0] }
    return letters.count > 1 ? letters.map { Key(.character($0)) } : []
  }
}

/// The single jamo of a syllable or of a jamo that is put together of others.
private func jamo(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
  guard (0xAC00...0xD7A3).contains(scalar.value) else { return doubled[scalar] ?? [scalar] }
  let place = Int(scalar.value - 0xAC00)
  let parts = [leading[place / 588], vowels[place / 28 % 21]] + (place % 28 == 0 ? [] : [finals[place % 28 - 1]])
  return parts.flatMap { doubled[$0] ?? [$0] }
}

private let leading = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".unicodeScalars)
private let vowels = Array("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ".unicodeScalars)
private let finals = Array("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ".unicodeScalars)

/// Jamo that take two keys; those that take Shift are keys of their own.
private let doubled: [Unicode.Scalar: [Unicode.Scalar]] = [
  "ㅘ": ["ㅗ", "ㅏ"], "ㅙ": ["ㅗ", "ㅐ"], "ㅚ": ["ㅗ", "ㅣ"], "ㅝ": ["ㅜ", "ㅓ"], "ㅞ": ["ㅜ", "ㅔ"], "ㅟ": ["ㅜ", "ㅣ"],
  "ㅢ": ["ㅡ", "ㅣ"], "ㄳ": ["ㄱ", "ㅅ"], "ㄵ": ["ㄴ", "ㅈ"], "ㄶ": ["ㄴ", "ㅎ"], "ㄺ": ["ㄹ", "ㄱ"], "ㄻ": ["ㄹ", "ㅁ"],
  "ㄼ": ["ㄹ", "ㅂ"], "ㄽ": ["ㄹ", "ㅅ"], "ㄾ": ["ㄹ", "ㅌ"], "ㄿ": ["ㄹ", "ㅍ"], "ㅀ": ["ㄹ", "ㅎ"], "ㅄ": ["ㅂ", "ㅅ"],
]

private let latinLetters = Dictionary(
  uniqueKeysWithValues: zip(
    "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ".unicodeScalars,
    "qwertyuiopasdfghjklzxcvbnmQWERTOP".unicodeScalars))
