/// Which scalars may stand in a text: three words of bits that answer most questions without a look at the text.
///
/// It may say yes where the truth is no, never the other way round: a text that was cut out keeps the sketch of the whole.
@usableFromInline
package struct Sketch: Hashable, Sendable {
  /// A bit for each scalar of ASCII below 64, and for each from 64 on.
  @usableFromInline var low: UInt64
  @usableFromInline var high: UInt64
  /// For scalars beyond ASCII: the top eight bits are scripts, the others sorts of scalars by their number.
  @usableFromInline var beyond: UInt64

  @inlinable
  package init() {
    low = 0
    high = 0
    beyond = 0
  }

  @inlinable
  package init(_ scalars: some Sequence<Unicode.Scalar>) {
    self.init()
    for scalar in scalars { insert(scalar.value) }
  }

  @inlinable
  package init(of scalar: Unicode.Scalar) {
    self.init()
    insert(scalar.value)
  }

  @inlinable @inline(__always)
  package mutating func insert(_ code: UInt32) {
    if code < 0x40 {
      low |= 1 << UInt64(code)
    } else if code < 0x80 {
      high |= 1 << UInt64(code & 0x3F)
    } else {
      beyond |= Script(code).bit | 1 << Sketch.sort(code)
    }
  }

  /// One of 56 sorts, spread evenly over neighbouring numbers.
  @inlinable
  static func sort(_ code: UInt32) -> UInt64 { UInt64((code &* 0x9E37_79B1) >> 16) &* 56 >> 16 }

  @inlinable
  package mutating func formUnion(_ other: Sketch) {
    low |= other.low
    high |= other.high
    beyond |= other.beyond
  }

  /// Whether everything in `other` may stand in the text.
  @inlinable
  package func mayHold(_ other: Sketch) -> Bool {
    other.low & ~low | other.high & ~high | other.beyond & ~beyond == 0
  }

  /// Whether one of the scalars in `other` may stand in the text, whatever scripts they are of.
  @inlinable
  package func mayHoldAny(of other: Sketch) -> Bool {
    low & other.low | high & other.high | beyond & other.beyond & Sketch.sorts != 0
  }

  /// The bits of `beyond` that are no scripts.
  @inlinable static var sorts: UInt64 { (1 << 56) - 1 }

  /// Whether the scalar of a number may stand in the text.
  @inlinable
  func mayHold(code: UInt32) -> Bool {
    if code < 0x40 { return low & 1 << UInt64(code) != 0 }
    if code < 0x80 { return high & 1 << UInt64(code & 0x3F) != 0 }
    return beyond & 1 << Sketch.sort(code) != 0
  }
}

extension Sketch {
  /// What a scalar beyond ASCII is, as far as texts are asked for it.
  @usableFromInline
  struct Script {
    @usableFromInline let bit: UInt64

    @inlinable
    init(bit: UInt64) { self.bit = bit }

    @inlinable
    init(_ code: UInt32) {
      if code >= 0xAC00 && code <= 0xD7A3 || code >= 0x3131 && code <= 0x318E {
        self = .hangul
      } else if code >= 0x3041 && code <= 0x30FF {
        self = .kana
      } else if code == 0x3005 || code >= 0x3400 && code <= 0x9FFF || code >= 0xF900 && code <= 0xFAFF
        || code >= 0x20000 && code <= 0x3FFFF
      {
        self = .han
      } else if code <= 0x52F {
        self = .alphabet
      } else {
        self = code >= 0xFF01 && code <= 0xFF5E ? .fullWidth : .sign
      }
    }

    @inlinable static var hangul: Script { Script(bit: 1 << 63) }
    @inlinable static var kana: Script { Script(bit: 1 << 62) }
    @inlinable static var han: Script { Script(bit: 1 << 61) }
    /// Latin letters with marks, Greek, Cyrillic, and the signs among them.
    @inlinable static var alphabet: Script { Script(bit: 1 << 60) }
    @inlinable static var fullWidth: Script { Script(bit: 1 << 59) }
    /// Arrows, emoji, punctuation, all that is left.
    @inlinable static var sign: Script { Script(bit: 1 << 58) }
  }

  /// What may stand there in small letters; nil where letters beyond ASCII may change.
  @inlinable
  var lowered: Sketch? {
    if mayHold(.alphabet) || mayHold(.fullWidth) { return nil }
    var lowered = self
    let capitals = high & 0x07FF_FFFE
    lowered.high = high & ~capitals | capitals << 32
    return lowered
  }

  @inlinable
  func mayHold(_ script: Script) -> Bool { beyond & script.bit != 0 }

  @inlinable package var mayHoldHangul: Bool { mayHold(.hangul) }
  @inlinable package var mayHoldKana: Bool { mayHold(.kana) }
  @inlinable package var mayHoldHan: Bool { mayHold(.han) }
  @inlinable package var mayHoldLatin: Bool { high & 0x07FF_FFFE_07FF_FFFE != 0 || mayHold(.alphabet) }
  @inlinable package var mayHoldDigit: Bool { low & 0x03FF_0000_0000_0000 != 0 }
  /// Whether something may stand there that is neither ASCII nor a letter.
  @inlinable package var mayHoldSign: Bool { mayHold(.sign) || mayHold(.fullWidth) }
  @inlinable package var mayHoldArrow: Bool { mayHold(.sign) }

  /// Whether a scalar may stand there that `Unicode.Scalar.lowered` changes.
  @inlinable
  var mayHoldCapital: Bool { high & 0x07FF_FFFE != 0 || mayHold(.alphabet) || mayHold(.fullWidth) }

  @inlinable
  var mayHoldLetter: Bool { mayHoldLatin || beyond & 0xF000_0000_0000_0000 != 0 }
}
