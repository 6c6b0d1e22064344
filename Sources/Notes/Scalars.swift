extension Unicode.Scalar {
  @inlinable package var isSpace: Bool { value == 0x20 || value == 0x09 }

  @inlinable package var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// ASCII and Latin letters with marks.
  @inlinable package var isLatin: Bool {
    let code = value | 0x20
    return code >= 0x61 && code <= 0x7A && value < 0x80
      || value >= 0xC0 && value <= 0x24F && value != 0xD7 && value != 0xF7
  }

  @inlinable package var isUpper: Bool { value >= 0x41 && value <= 0x5A }

  @inlinable package var isLower: Bool { value >= 0x61 && value <= 0x7A }

  /// Small letters, spaces and Hangul syllables: most of what stands in notes, and no mark of any sort.
  @inlinable package var isPlain: Bool { isLower || isSpace || value >= 0xAC00 && value <= 0xD7A3 }

  /// Greek and Cyrillic letters.
  @inlinable package var isOtherAlphabet: Bool { value >= 0x370 && value <= 0x52F }

  /// Hangul syllables; composed text has no loose jamo in words.
  @inlinable package var isHangul: Bool { value >= 0xAC00 && value <= 0xD7A3 || value >= 0x3131 && value <= 0x318E }

  @inlinable package var isKana: Bool { value >= 0x3041 && value <= 0x30FF && value != 0x30FB }

  @inlinable package var isHan: Bool {
    value >= 0x4E00 && value <= 0x9FFF || value >= 0x3400 && value <= 0x4DBF || value >= 0xF900 && value <= 0xFAFF
      || value >= 0x20000 && value <= 0x3FFFF || value == 0x3005
  }

  /// A letter of a script written in words or syllables.
  @inlinable package var isWordLetter: Bool { isLatin || isHangul || isKana || isHan || isOtherAlphabet }

  @inlinable package var isWordPart: Bool { isWordLetter || isDigit || isSmallDigit }

  /// Raised and lowered digits, which belong to the name before: `H₂`, `Na⁺`.
  @inlinable package var isSmallDigit: Bool {
    value >= 0x2080 && value <= 0x208E || value >= 0x2070 && value <= 0x207E || value == 0xB2 || value == 0xB3
      || value == 0xB9
  }

  /// Two columns in a terminal.
  @inlinable package var isWide: Bool {
    value >= 0x1100 && value <= 0x115F || value >= 0x2E80 && value <= 0xA4CF || value >= 0xAC00 && value <= 0xD7A3
      || value >= 0xF900 && value <= 0xFAFF || value >= 0xFE30 && value <= 0xFE6F || value >= 0xFF00 && value <= 0xFF60
      || value >= 0x1F300 && value <= 0x3FFFF
  }

  /// Pictures used as decoration: emoji, dingbats, stars, and the selectors and joiners that belong to them.
  @inlinable package var isPicture: Bool {
    value >= 0x1F000 && value <= 0x1FAFF || value >= 0x2600 && value <= 0x27BF && !isArrow && !isAccidental
      || value == 0xFE0F
      || value == 0x200D || value >= 0x2B1B && value <= 0x2B55 || value >= 0x25A0 && value <= 0x25FF || value == 0x20E3
  }

  /// `♭ ♮ ♯`: part of a note's name in music.
  @inlinable package var isAccidental: Bool { value >= 0x266D && value <= 0x266F }

  /// `→ ⇒ ➡ ⟶` and their like; relations such as `↔` are not arrows.
  @inlinable package var isArrow: Bool {
    value == 0x2192 || value == 0x21D2 || value == 0x27A1 || value == 0x279C || value == 0x2794 || value == 0x27F6
      || value == 0x27F9 || value == 0x21E8 || value >= 0x2798 && value <= 0x27B2 && value != 0x27B0
  }

  @inlinable package var isOpening: Bool {
    switch value {
    case 0x28, 0x5B, 0x7B, 0xFF08, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0xFF3B, 0xFF5B: true
    default: false
    }
  }

  @inlinable package var isClosing: Bool {
    switch value {
    case 0x29, 0x5D, 0x7D, 0xFF09, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF3D, 0xFF5D: true
    default: false
    }
  }

  /// The end of a Hangul syllable (0: none; 16: ㅁ; 4: ㄴ; 8: ㄹ), nil for other scalars.
  @inlinable package var hangulFinal: Int? {
    value >= 0xAC00 && value <= 0xD7A3 ? Int((value - 0xAC00) % 28) : nil
  }

  /// The syllable with another end; itself where it is no syllable.
  @inlinable package func withFinal(_ final: Int) -> Unicode.Scalar {
    guard let old = hangulFinal, final >= 0, final < 28 else { return self }
    return Unicode.Scalar(value - UInt32(old) + UInt32(final)) ?? self
  }

  /// ASCII and Latin capitals as small letters, full-width forms as ASCII.
  @inlinable @inline(__always) package var lowered: Unicode.Scalar {
    if value < 0x80 { return loweredASCII }
    return value > 0xFF5E || value >= 0x100 && value < 0xFF01 ? self : loweredBeyondASCII
  }

  @inlinable @inline(__always) var loweredASCII: Unicode.Scalar {
    isUpper ? Unicode.Scalar(UInt8(truncatingIfNeeded: value + 0x20)) : self
  }

  @inlinable var loweredBeyondASCII: Unicode.Scalar {
    if value >= 0xC0 && value <= 0xDE && value != 0xD7 { return Unicode.Scalar(value + 0x20) ?? self }
    if value >= 0xFF01 && value <= 0xFF5E {
      return Unicode.Scalar(UInt8(truncatingIfNeeded: value - 0xFEE0)).loweredASCII
    }
    return self
  }

  /// The scalar for comparing facts; nil for spaces and punctuation.
  @inlinable @inline(__always) var folded: Unicode.Scalar? {
    if isLower || isDigit || value >= 0xAC00 && value <= 0xD7A3 { return self }
    guard value < 0x80 else { return foldedBeyondASCII }
    if isUpper { return loweredASCII }
    return value == 0x2B || value == 0x25 || value >= 0x3C && value <= 0x3E ? self : nil
  }

  @inlinable var foldedBeyondASCII: Unicode.Scalar? {
    // What could not be read is no sign of its own.
    if value == 0xFFFD { return nil }
    let scalar = lowered
    if scalar.isWordPart { return scalar }
    // Signs that change what is said: a formula without them would equal another.
    switch scalar.value {
    case 0x2B, 0x25, 0x3C...0x3E, 0x2192, 0x2191, 0x2193, 0xB0: return scalar
    default: return scalar.value > 0x2000 && !scalar.isPicture && !scalar.isPunctuation ? scalar : nil
    }
  }

  /// Punctuation of the general, CJK and full-width blocks.
  @inlinable package var isPunctuation: Bool {
    switch value {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    case 0x2010...0x205E, 0x3000...0x3004, 0x3008...0x3020, 0x30FB, 0xFF01...0xFF0F, 0xFF1A...0xFF20: true
    case 0xB7, 0xA7, 0xAB, 0xBB: true
    default: false
    }
  }

  @inlinable package var isSentenceEnd: Bool {
    switch value {
    case 0x2E, 0x21, 0x3F, 0x3002, 0xFF01, 0xFF1F, 0xFF0E: true
    default: false
    }
  }
}
