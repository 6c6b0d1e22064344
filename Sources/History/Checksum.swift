/// CRC-32C (Castagnoli), which notices every single flipped byte.
///
/// Source: RFC 3720, appendix B.4; eight tables, eight bytes a step.
package struct Checksum: Hashable, Sendable {
  package let value: UInt32

  package init(of bytes: UnsafeBufferPointer<UInt8>) {
    var sum: UInt32 = ~0
    var index = 0
    Self.tables.withUnsafeBufferPointer { tables in
      while index + 8 <= bytes.count {
        let low = sum ^ word(bytes, at: index)
        let high = word(bytes, at: index + 4)
        sum = tables[0x700 | Int(low & 0xFF)] ^ tables[0x600 | Int(low >> 8 & 0xFF)]
        sum ^= tables[0x500 | Int(low >> 16 & 0xFF)] ^ tables[0x400 | Int(low >> 24)]
        sum ^= tables[0x300 | Int(high & 0xFF)] ^ tables[0x200 | Int(high >> 8 & 0xFF)]
        sum ^= tables[0x100 | Int(high >> 16 & 0xFF)] ^ tables[Int(high >> 24)]
        index += 8
      }
      while index < bytes.count {
        sum = (sum >> 8) ^ tables[Int((sum ^ UInt32(bytes[index])) & 0xFF)]
        index += 1
      }
    }
    value = ~sum
  }

  package init(of text: String) {
    var text = text
    self = text.withUTF8 { Checksum(of: $0) }
  }

  package init(of bytes: [UInt8]) { self = bytes.withUnsafeBufferPointer { Checksum(of: $0) } }

  /// Eight hexadecimal digits, small letters.
  package var digits: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// Eight tables of 256 remainders, for a byte followed by 0…7 zero bytes.
  private static let tables: [UInt32] = {
    var tables: [UInt32] = (0..<256).map(remainder)
    for index in 256..<2048 {
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
