extension String {
  /// The text as UTF-8, with everything that could steer a terminal or reorder a line, but line ends and tabs, replaced by U+FFFD.
  ///
  /// Names of files and text of notes are data wherever they are printed; JSON has escaped the same scalars before.
  var harmless: [UInt8] {
    var text = self
    return text.withUTF8 { bytes in
      var result: [UInt8] = []
      result.reserveCapacity(bytes.count)
      var start = 0
      var index = 0
      while index < bytes.count {
        let harm = bytes.harm(at: index)
        if harm > 0 {
          result += bytes[start..<index]
          result += "\u{FFFD}".utf8
          start = index + harm
        }
        index += max(1, harm)
      }
      result += bytes[start...]
      return result
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// How many bytes of sound UTF-8 the harmful scalar at a place takes, 0 where there is none.
  ///
  /// Harmful are the controls, U+200E–200F, U+2028–202E and U+2066–2069.
  fileprivate func harm(at index: Int) -> Int {
    switch self[index] {
    case 0x09, 0x0A: return 0
    case 0..<0x20, 0x7F: return 1
    case 0xC2: return self[index + 1] < 0xA0 ? 2 : 0
    case 0xE2:
      switch (self[index + 1], self[index + 2]) {
      case (0x80, 0x8E...0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): return 3
      default: return 0
      }
    default: return 0
    }
  }
}
