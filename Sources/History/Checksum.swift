import CChecksum

/// CRC-32C (Castagnoli), which notices every single flipped byte.
///
/// Source: RFC 3720, appendix B.4; sixteen tables, sixteen bytes a step.
package struct Checksum: Hashable, Sendable {
  package let value: UInt32

  package init(of bytes: UnsafeBufferPointer<UInt8>) {
    value = Self.isBuiltIn ? ~cc_crc32c(~0, bytes.baseAddress, bytes.count) : Self.tabled(bytes)
  }

  /// Whether the processor works it out by itself, several times as fast.
  static let isBuiltIn = cc_knows_crc32c() != 0

  /// The same worked out with tables, on any processor.
  static func tabled(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var sum: UInt32 = ~0
    var index = 0
    tables.withUnsafeBufferPointer { tables in
      while index + 16 <= bytes.count {
        let first = folded(sum ^ word(bytes, at: index), 0xC00, tables)
        let second = folded(word(bytes, at: index + 4), 0x800, tables)
        let third = folded(word(bytes, at: index + 8), 0x400, tables)
        sum = first ^ second ^ third ^ folded(word(bytes, at: index + 12), 0, tables)
        index += 16
      }
      while index < bytes.count {
        sum = (sum >> 8) ^ tables[Int((sum ^ UInt32(bytes[index])) & 0xFF)]
        index += 1
      }
    }
    return ~sum
  }

  package init(of text: String) {
    var text = text
    self = text.withUTF8 { Checksum(of: $0) }
  }

  package init(of bytes: [UInt8]) { self = bytes.withUnsafeBufferPointer { Checksum(of: $0) } }

  /// Eight hexadecimal digits, small letters.
  package var digits: String { withUnsafeBytes(of: digitBytes) { String(decoding: $0, as: UTF8.self) } }

  /// The same as eight bytes in the order of memory: to compare at one go with those that stand in a line.
  var digitBytes: UInt64 {
    // Each half byte into a byte of its own, the lowest first.
    var halves = UInt64(value)
    halves = (halves & 0xFFFF_0000) << 16 | halves & 0xFFFF
    halves = (halves & 0x0000_FF00_0000_FF00) << 8 | halves & 0x0000_00FF_0000_00FF
    halves = (halves & 0x00F0_00F0_00F0_00F0) << 4 | halves & 0x000F_000F_000F_000F
    let isLetter = (halves &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
    return (halves &+ 0x3030_3030_3030_3030 &+ isLetter &* 0x27).bigEndian
  }

  /// Sixteen tables of 256 remainders, for a byte followed by 0…15 zero bytes.
  private static let tables: [UInt32] = {
    var tables: [UInt32] = (0..<256).map(remainder)
    for index in 256..<4096 {
      let previous = tables[index - 256]
      tables.append((previous >> 8) ^ tables[Int(previous & 0xFF)])
    }
    return tables
  }()

  private static func remainder(of byte: Int) -> UInt32 {
    var sum = UInt32(byte)
    for _ in 0..<8 {
      let isOdd = sum & 1 == 1
      sum >>= 1
      if isOdd { sum ^= 0x82F6_3B78 }
    }
    return sum
  }
}

/// The four bytes from an index on, the first lowest.
private func word(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32 {
  UInt32(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt32.self))
}

/// The remainder of four bytes, of which the last is looked up in the table that begins at `start`.
@inline(__always)
private func folded(_ word: UInt32, _ start: Int, _ tables: UnsafeBufferPointer<UInt32>) -> UInt32 {
  tables[start + 0x300 + Int(word & 0xFF)] ^ tables[start + 0x200 + Int(word >> 8 & 0xFF)]
    ^ tables[start + 0x100 + Int(word >> 16 & 0xFF)] ^ tables[start + Int(word >> 24)]
}
