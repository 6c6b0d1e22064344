extension Color {
  /// Reads a colour as a settings file writes it: `cyan`, `bright cyan`, `default`, `110`, `#7fb4ca`.
  package init?(_ text: String) {
    if text == "default" {
      self = .standard
    } else if let index = ansiNames.firstIndex(of: text) {
      self = .ansi(UInt8(index))
    } else if let index = UInt8(text) {
      self = index < 16 ? .ansi(index) : .rgb(Color.value(ofIndex: index))
    } else if text.utf8.count == 7, text.hasPrefix("#"), let value = UInt32(text.dropFirst(), radix: 16) {
      self = .rgb(value)
    } else {
      return nil
    }
  }

  /// Returns the nearest of the 256 colours, among those that no palette of the user changes.
  package static func nearestIndex(to value: UInt32) -> UInt8 {
    let indexes = UInt8(16)...255
    return indexes.min { distance(Color.value(ofIndex: $0), value) < distance(Color.value(ofIndex: $1), value) } ?? 16
  }

  /// Returns the nearest of the 16 ANSI colours as terminals usually show them.
  package static func nearestANSI(to value: UInt32) -> UInt8 {
    let nearest = ansiValues.indices.min { distance(ansiValues[$0], value) < distance(ansiValues[$1], value) }
    return UInt8(nearest ?? 7)
  }

  /// The red, green and blue, a byte each, of one of the 256 colours.
  package static func value(ofIndex index: UInt8) -> UInt32 {
    let steps: [UInt32] = [0, 95, 135, 175, 215, 255]
    switch index {
    case 0..<16: return ansiValues[Int(index)]
    case 232...:
      let grey = UInt32(index - 232) * 10 + 8
      return grey << 16 | grey << 8 | grey
    default:
      let place = Int(index - 16)
      return steps[place / 36] << 16 | steps[place / 6 % 6] << 8 | steps[place % 6]
    }
  }

  private static func distance(_ one: UInt32, _ other: UInt32) -> Int {
    [16, 8, 0].reduce(0) { sum, shift in
      let part = Int(one >> shift & 255) - Int(other >> shift & 255)
      return sum + part * part
    }
  }
}

private let ansiValues: [UInt32] = [
  0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
  0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
]
