import Foundation

/// A text as the score compares it: compatibility forms, small letters, no markup, spaces or punctuation.
///
/// Held as UTF-8, in which one text is part of another exactly when its characters are.
struct ScoreText: Hashable {
  let utf8: [UInt8]
  /// Unicode scalars.
  let count: Int

  init(_ text: String) {
    let kept = Self.withoutMarkup(Self.folded(text)).filter(\.isWordPart)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: kept)
    utf8 = Array(String(view).utf8)
    count = kept.count
  }

  var isEmpty: Bool { count == 0 }

  /// Compatibility forms in small letters.
  static func folded(_ text: String) -> String { text.precomposedStringWithCompatibilityMapping.lowercased() }

  func contains(_ part: some Collection<UInt8>) -> Bool { offset(of: part) != nil }

  /// Where a part begins, in bytes.
  func offset(of part: some Collection<UInt8>) -> Int? {
    guard part.count <= utf8.count else { return nil }
    return (0...(utf8.count - part.count)).first { utf8[$0...].starts(with: part) }
  }

  /// The part of neighbouring characters, 0…1, that also stand side by side in `other`.
  func sharedPairs(with other: ScoreText) -> Double {
    let scalars = Array(String(decoding: utf8, as: UTF8.self).unicodeScalars)
    let pairs = zip(scalars, scalars.dropFirst()).map { Array("\($0)\($1)".utf8) }
    return Double(pairs.count { other.contains($0) }) / Double(max(1, pairs.count))
  }

  /// Takes away tags such as `<br>` and the marks of emphasis, code, headings and tables.
  private static func withoutMarkup(_ text: String) -> [Unicode.Scalar] {
    let scalars = Array(text.unicodeScalars)
    var kept: [Unicode.Scalar] = []
    var place = 0
    // Once no ">" follows, none follows any later place either.
    var mayClose = true
    while place < scalars.count {
      if mayClose, scalars[place] == "<", place + 1 < scalars.count, scalars[place + 1] != ">" {
        if let end = scalars[(place + 1)...].firstIndex(of: ">") {
          place = end + 1
          continue
        }
        mayClose = false
      }
      if !"*_`=#|".unicodeScalars.contains(scalars[place]) { kept.append(scalars[place]) }
      place += 1
    }
    return kept
  }
}

extension Unicode.Scalar {
  /// A letter or something that counts.
  fileprivate var isWordPart: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: properties.numericType != nil
    }
  }
}

/// The words a question and a fact may have in common, Korean ones also without the particles at their end.
enum ScoreWords {
  private static let particles = Set("은는이가을를과와의에서로도만란이란".unicodeScalars)

  private enum Script: Equatable {
    case latin, hangul, kanaOrHan
  }

  static func of(_ text: String) -> Set<String> {
    var words: Set<String> = []
    var word: [Unicode.Scalar] = []
    var current: Script?
    for scalar in ScoreText.folded(text).unicodeScalars {
      let script = script(of: scalar)
      if script != current, current != nil {
        add(word, to: &words)
        word = []
      }
      current = script
      if script != nil { word.append(scalar) }
    }
    if current != nil { add(word, to: &words) }
    return words
  }

  private static func script(of scalar: Unicode.Scalar) -> Script? {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: .latin
    case 0xAC00...0xD7A3: .hangul
    case 0x3040...0x30FF, 0x4E00...0x9FFF: .kanaOrHan
    default: nil
    }
  }

  private static func add(_ word: [Unicode.Scalar], to words: inout Set<String>) {
    var word = word
    words.insert(string(word))
    while word.count > 2, let last = word.last, particles.contains(last) {
      word.removeLast()
      words.insert(string(word))
    }
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
