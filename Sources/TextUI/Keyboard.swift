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

private let latinLetters = Dictionary(
  uniqueKeysWithValues: zip(
    "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ".unicodeScalars,
    "qwertyuiopasdfghjklzxcvbnmQWERTOP".unicodeScalars))
