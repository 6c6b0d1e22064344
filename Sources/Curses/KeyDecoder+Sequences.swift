import TextUI

extension KeyDecoder {
  /// What a whole escape sequence says.
  enum Meaning: Hashable {
    case key(Key)
    case mouse(Mouse)
    case pasteStart
    case unknown

    /// Reads the bytes between `ESC [` or `ESC O` and the final one, 40…7E.
    init(_ introducer: Introducer, _ parameters: [UInt8], final: UInt8) {
      let isMouse = parameters.first == UInt8(ascii: "<")
      guard let numbers = numbers(isMouse ? parameters.dropFirst() : parameters[...]) else {
        self = .unknown
        return
      }
      switch final {
      case UInt8(ascii: "M") where isMouse, UInt8(ascii: "m") where isMouse:
        self = Self.mouse(numbers, isRelease: final == UInt8(ascii: "m"))
      case _ where isMouse: self = .unknown
      case UInt8(ascii: "~"): self = Self.tilde(numbers)
      case UInt8(ascii: "u"): self = Self.scalar(numbers.first ?? 0, modifiers: numbers.dropFirst().first)
      case UInt8(ascii: "Z"): self = .key(Key(.tab, .shift))
      case UInt8(ascii: "M") where introducer == .letterO: self = .key(Key(.enter))
      default: self = Self.letter(final, numbers, isShort: introducer == .letterO)
      }
    }

    /// `ESC [ A`, `ESC [ 1 ; m A`; also `ESC O A` and the `ESC O m A` of old terminals.
    private static func letter(_ final: UInt8, _ numbers: [Int], isShort: Bool) -> Meaning {
      guard let code = letterKeys[final] else { return .unknown }
      if isShort { return .key(Key(code, modifiers(numbers.last))) }
      // `ESC [ 24 ; 80 R` is a place of the cursor and no F3.
      guard (0...1).contains(numbers.first ?? 1) else { return .unknown }
      return .key(Key(code, modifiers(numbers.dropFirst().first)))
    }

    private static func tilde(_ numbers: [Int]) -> Meaning {
      let number = numbers.first ?? 0
      if number == 200 { return .pasteStart }
      if number == 27, numbers.count == 3 { return scalar(numbers[2], modifiers: numbers[1]) }
      guard let code = tildeKeys[number] else { return .unknown }
      return .key(Key(code, modifiers(numbers.dropFirst().first)))
    }

    /// `ESC [ code ; m u`, the key with a code point.
    private static func scalar(_ number: Int, modifiers number2: Int?) -> Meaning {
      guard let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init), !(0xE000...0xF8FF).contains(number)
      else { return .unknown }
      let modifiers = modifiers(number2)
      guard scalar.value >= 0x20, scalar.value != 0x7F else {
        let named = Key(ofASCII: UInt8(scalar.value))
        if case .character = named.code { return .unknown }
        return .key(named.with(modifiers))
      }
      guard !(0x80..<0xA0).contains(scalar.value) else { return .unknown }
      if modifiers.contains(.shift), (0x61...0x7A).contains(scalar.value) {
        return .key(Key(.character(Unicode.Scalar(UInt8(scalar.value) - 0x20)), modifiers.subtracting(.shift)))
      }
      return .key(Key(.character(scalar), modifiers))
    }

    private static func mouse(_ numbers: [Int], isRelease: Bool) -> Meaning {
      guard numbers.count == 3 else { return .unknown }
      let at = Point(x: max(0, numbers[1] - 1), y: max(0, numbers[2] - 1))
      return action(button: numbers[0], isRelease: isRelease).map { .mouse(Mouse($0, at: at)) } ?? .unknown
    }
  }
}

/// A mouse report of the old form: button, column and row, each more by 32.
func oldMouse(_ bytes: [UInt8]) -> Mouse? {
  let numbers = bytes.map { Int($0) - 32 }
  let isRelease = numbers[0] & 0x43 == 3
  return action(button: isRelease ? 0 : numbers[0], isRelease: isRelease).map {
    Mouse($0, at: Point(x: max(0, numbers[1] - 1), y: max(0, numbers[2] - 1)))
  }
}

/// What the left button or the wheel did; nil for other buttons and a wheel turned sideways.
private func action(button: Int, isRelease: Bool) -> Mouse.Action? {
  switch (button & 0x63, isRelease) {
  case (0x40, false): .wheelUp
  case (0x41, false): .wheelDown
  case (0x20...0x23, _): .motion
  case (0, false): .press
  case (0, true): .release
  default: nil
  }
}

/// The numbers of a sequence, a missing one 0, none of an empty one; nil when there is anything but numbers.
///
/// Of a number with parts, as in `97:65`, the first counts. Numbers stop growing before they overflow.
private func numbers(_ parameters: ArraySlice<UInt8>) -> [Int]? {
  guard !parameters.isEmpty else { return [] }
  guard parameters.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
  return parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
    part.prefix { $0 != UInt8(ascii: ":") }.reduce(0) { min($0 * 10 + Int($1) - 0x30, 10_000_000) }
  }
}

/// The modifiers whose bits are one less than the number.
private func modifiers(_ number: Int?) -> Key.Modifiers {
  Key.Modifiers(rawValue: UInt8(max(0, (number ?? 1) - 1) & 7))
}

extension Key {
  /// The key that sends one byte below 80.
  init(ofASCII byte: UInt8) {
    switch byte {
    case 0x0D, 0x0A: self.init(.enter)
    case 0x09: self.init(.tab)
    case 0x7F, 0x08: self.init(.backspace)
    case 0x1B: self.init(.escape)
    case 0x00: self.init(.character(" "), .control)
    case 0x01...0x1A: self.init(.character(Unicode.Scalar(byte + 0x60)), .control)
    case 0x1C...0x1F: self.init(.character(Unicode.Scalar(byte + 0x40)), .control)
    default: self.init(.character(Unicode.Scalar(byte)))
    }
  }

  func with(_ more: Modifiers) -> Key { Key(code, modifiers.union(more)) }
}

let letterKeys: [UInt8: Key.Code] = [
  UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
  UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
  UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
]

private let tildeKeys: [Int: Key.Code] = [
  1: .home, 7: .home, 4: .end, 8: .end, 2: .insert, 3: .delete, 5: .pageUp, 6: .pageDown, 11: .function(1),
  12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6), 18: .function(7),
  19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
]

/// How a character begins in UTF-8: how many bytes it has and what may be its second.
struct UTF8Shape {
  let count: Int
  private let second: ClosedRange<UInt8>

  init?(lead: UInt8) {
    switch lead {
    case 0xC2...0xDF: (count, second) = (2, 0x80...0xBF)
    case 0xE0: (count, second) = (3, 0xA0...0xBF)
    case 0xED: (count, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (count, second) = (3, 0x80...0xBF)
    case 0xF0: (count, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (count, second) = (4, 0x80...0xBF)
    case 0xF4: (count, second) = (4, 0x80...0x8F)
    default: return nil
    }
  }

  func accepts(_ byte: UInt8, at index: Int) -> Bool {
    index == 1 ? second.contains(byte) : (0x80...0xBF).contains(byte)
  }
}
