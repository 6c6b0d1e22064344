/// Where bytes are no UTF-8, or are zero, which no text holds.
struct UTF8Faults {
  /// In order, neighbours joined.
  private(set) var runs: [Range<Int>] = []

  init(in bytes: [UInt8], from start: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      var place = start
      while place < bytes.count {
        let length = Self.length(ofScalarAt: place, in: bytes)
        if length == 0 {
          add(place)
          place += 1
        } else {
          place += length
        }
      }
    }
  }

  private mutating func add(_ place: Int) {
    if let last = runs.last, last.upperBound == place {
      runs[runs.count - 1] = last.lowerBound..<(place + 1)
    } else {
      runs.append(place..<(place + 1))
    }
  }

  /// The bytes of the scalar that begins there, 1…4; 0 when none does.
  static func length(ofScalarAt place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let first = bytes[place]
    if first < 0x80 { return first == 0 ? 0 : 1 }
    // Overlong forms, surrogates and what lies past U+10FFFF are ruled out by the second byte.
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0...0)
      }
    guard length > 0, place + length <= bytes.count, second.contains(bytes[place + 1]) else { return 0 }
    for index in (place + 2)..<max(place + length, place + 2) where bytes[index] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
