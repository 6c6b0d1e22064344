import Cards

extension CardID {
  /// FNV-1a of the bytes: the same on every device; History replays with the same number.
  var hash64: UInt64 {
    rawValue.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
