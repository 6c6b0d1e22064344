import Notes

extension CardID {
  /// The identity as a number, FNV-1a over its characters; the same on every device, for fuzz and order.
  package var hash64: UInt64 { FNV.hash(rawValue.utf8) }

  /// The `hash64` of the card whose name is written in these bytes.
  package static func hash64(of name: UnsafeBufferPointer<UInt8>) -> UInt64 { FNV.hash(name) }

  /// The identity of a card that asks `question`: 13 characters of base 32 over what is asked, its kind and its occurrence.
  init(question: Text, kind: CardKind, occurrence: Int) {
    self.init(asked: question.folded, kind: kind, occurrence: occurrence)
  }

  /// The identity of a card whose question is given folded.
  init(asked: Text, kind: CardKind, occurrence: Int) {
    var hash = FNV.hash(asked.string.utf8)
    for part in [kind.rawValue, String(occurrence)] {
      hash = FNV.hash(part.utf8, after: FNV.hash("\u{1F}".utf8, after: hash))
    }
    self.init(FNV.base32(hash))
  }
}

/// FNV-1a in 64 bits.
enum FNV {
  /// The hash of bytes, or of those with the hash `before` and these behind them.
  static func hash(_ bytes: some Sequence<UInt8>, after before: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
    var hash = before
    let add = { (bytes: UnsafeBufferPointer<UInt8>) in
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }
    if bytes.withContiguousStorageIfAvailable(add) == nil { Array(bytes).withUnsafeBufferPointer(add) }
    return hash
  }

  /// 13 characters of Crockford's alphabet in small letters, highest bits first.
  static func base32(_ value: UInt64) -> String {
    String(unsafeUninitializedCapacity: 13) { characters in
      for place in 0..<13 { characters[place] = alphabet[Int((value >> UInt64((12 - place) * 5)) & 31)] }
      return 13
    }
  }

  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}
