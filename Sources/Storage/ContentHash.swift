/// A hash of bytes in 64 bits, made for speed: it tells whether a file is still the one that was read.
struct ContentHash: Hashable, Sendable {
  let value: UInt64

  init(value: UInt64) { self.value = value }

  init(_ bytes: [UInt8]) { self = bytes.withUnsafeBytes { ContentHash($0) } }

  /// Takes sixteen bytes at a time, each pair of words multiplied and folded into the state; of many bytes, four times as
  /// many into four states, which need not wait for each other.
  init(_ bytes: UnsafeRawBufferPointer) {
    let start = Self.mix(UInt64(bytes.count) ^ 0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F)
    var (state, place) = (start, 0)
    if bytes.count >= 256 { (state, place) = Self.fourfold(bytes, from: start) }
    while place + 16 <= bytes.count {
      let first = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let second = bytes.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self)
      state = Self.mix(first ^ 0xA24B_AED4_963E_E407, second ^ state)
      place += 16
    }
    var rest: (UInt64, UInt64) = (0, 0)
    while place < bytes.count {
      rest = (rest.0 << 8 | rest.1 >> 56, rest.1 << 8 | UInt64(bytes[place]))
      place += 1
    }
    value = Self.mix(rest.0 ^ 0x9FB2_1C65_1E98_DF25, Self.mix(rest.1 ^ 0xD6E8_FEB8_6659_FD93, state))
  }

  /// The hash of what this one is of, and of more bytes behind it; it depends on where the parts meet.
  func followed(by bytes: UnsafeRawBufferPointer) -> ContentHash {
    ContentHash(value: Self.mix(value ^ 0x8EBC_6AF0_9C88_C6E3, ContentHash(bytes).value ^ 0x5899_65CC_7537_4CC3))
  }

  /// The state after all stretches of 64 bytes, and where they end.
  private static func fourfold(_ bytes: UnsafeRawBufferPointer, from start: UInt64) -> (state: UInt64, place: Int) {
    var states = (start, start ^ 0x589A_D1A7_3F0C_94E5, start ^ 0xE703_7ED1_A0B4_28DB, start ^ 0x8EBC_6AF0_9C88_C6E3)
    var place = 0
    func pair(_ offset: Int, _ state: UInt64) -> UInt64 {
      mix(
        bytes.loadUnaligned(fromByteOffset: place + offset, as: UInt64.self) ^ 0xA24B_AED4_963E_E407,
        bytes.loadUnaligned(fromByteOffset: place + offset + 8, as: UInt64.self) ^ state)
    }
    while place + 64 <= bytes.count {
      states = (pair(0, states.0), pair(16, states.1), pair(32, states.2), pair(48, states.3))
      place += 64
    }
    let first = mix(states.0 ^ 0x9FB2_1C65_1E98_DF25, states.1 ^ 0xD6E8_FEB8_6659_FD93)
    let second = mix(states.2 ^ 0x9FB2_1C65_1E98_DF25, states.3 ^ 0xD6E8_FEB8_6659_FD93)
    return (mix(first ^ 0xC2B2_AE3D_27D4_EB4F, second ^ start), place)
  }

  private static func mix(_ one: UInt64, _ other: UInt64) -> UInt64 {
    let product = one.multipliedFullWidth(by: other)
    return product.high ^ product.low
  }
}
