import Notes

/// Text reduced to what counts when answers are compared: no case, width, accents, punctuation or spacing.
struct FoldedText: Hashable, Sendable {
  /// Words of folded scalars; Hangul as whole syllables, however it was typed.
  var words: [[UInt32]]

  init(words: [[UInt32]]) { self.words = words }

  init(_ text: String) {
    words = []
    var word: [UInt32] = []
    let characters = Array(text)
    for index in characters.indices {
      if Self.parts(characters[index]) {
        if !word.isEmpty { words.append(word) }
        word = []
      } else {
        word += Self.folded(at: index, of: characters)
      }
    }
    if !word.isEmpty { words.append(word) }
  }

  /// All letters in one row.
  var joined: [UInt32] { words.flatMap { $0 } }
  var isEmpty: Bool { words.isEmpty }

  /// The digits in order, with the signs that belong to a number.
  var numbers: [UInt32] { joined.filter { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D } }

  private static func parts(_ character: Character) -> Bool {
    character.isWhitespace || character == "/" || character == "_" || character == "·"
  }

  /// What one character of a text counts for; nothing for punctuation.
  ///
  /// A point between digits and a minus before one belong to the number, and `+ # % & * = < > ^ $ @` to names such as C#.
  static func folded(at index: Int, of characters: [Character]) -> [UInt32] {
    let character = characters[index]
    let next = index + 1 < characters.count ? characters[index + 1] : " "
    let previous = index > 0 ? characters[index - 1] : " "
    if character == "." { return previous.isASCIIDigit && next.isASCIIDigit ? [0x2E] : [] }
    if character == "-" || character == "−" { return previous.isWhitespace && next.isASCIIDigit ? [0x2D] : [] }
    return folded(character)
  }

  private static func folded(_ character: Character) -> [UInt32] {
    if let syllable = Hangul.syllable(character) { return [syllable] }
    return character.unicodeScalars.flatMap(folded)
  }

  private static func folded(_ scalar: Unicode.Scalar) -> [UInt32] {
    let narrow = (0xFF01...0xFF5E).contains(scalar.value) ? scalar.value - 0xFEE0 : scalar.value
    switch narrow {
    case 0x30...0x39, 0x61...0x7A: return [narrow]
    case 0x41...0x5A: return [narrow + 0x20]
    case 0..<0x80: return "+#%&*=<>^$@".unicodeScalars.contains { $0.value == narrow } ? [narrow] : []
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter, .lowercaseLetter:
      return properties.lowercaseMapping.unicodeScalars.map(\.value).compactMap(Accents.plain)
    case .otherLetter, .modifierLetter, .decimalNumber, .letterNumber, .otherNumber, .mathSymbol, .currencySymbol,
      .otherSymbol:
      return [narrow]
    case .nonspacingMark, .spacingMark: return (0x300...0x36F).contains(narrow) ? [] : [narrow]
    default: return []
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

/// Latin letters without their accents.
enum Accents {
  private static let table: [UInt32: UInt32] = {
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
      ("i", "ìíîïĩīĭįı"),
      ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņň"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşš"),
      ("t", "ţťŧ"),
      ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    var table: [UInt32: UInt32] = [:]
    for (plain, accented) in rows {
      for scalar in accented.unicodeScalars { table[scalar.value] = plain.value }
    }
    return table
  }()

  /// Returns a lower-case letter without its accent; nil for a combining accent.
  static func plain(_ scalar: UInt32) -> UInt32? {
    (0x300...0x36F).contains(scalar) ? nil : table[scalar] ?? scalar
  }
}
