import History
import Scheduling
import Study

/// Both languages of one phrase.
///
/// `{1}`, `{2}` … stand for values; `{1:을}` adds the Korean particle that fits the value; where a text has the form
/// `one|many`, the first value decides.
struct Phrase: Sendable {
  let word: Word
  let korean: String
  let english: String

  init(_ word: Word, _ korean: String, _ english: String) {
    self.word = word
    self.korean = korean
    self.english = english
  }
}

/// What dasi says, in one language: phrases, numbers, lengths of time and dates.
package struct Words: Hashable, Sendable {
  package let language: Language
  /// Whether they are for the ear: units in full, words for signs.
  let isSpoken: Bool

  package init(_ language: Language) { (self.language, isSpoken) = (language, false) }

  private init(spoken language: Language) { (self.language, isSpoken) = (language, true) }

  /// The words of line mode.
  package static func spoken(_ language: Language) -> Words { Words(spoken: language) }

  /// Returns a phrase with its values filled in.
  package func callAsFunction(_ word: Word, _ values: any CustomStringConvertible...) -> String {
    filled(text(of: word), values.map(\.description))
  }

  /// Returns a phrase as it stands in the table.
  func text(of word: Word) -> String {
    guard let phrase = Self.table[word] else { return word.rawValue }
    let text = language == .korean ? phrase.korean : phrase.english
    return isSpoken ? text.replacing(" · ", with: ", ") : text
  }

  /// Every phrase of the interface.
  static let phrases =
    common + keys + home + review + quiz + statistics + browse + carried + sync + decide + settings + fix + palette
    + plain

  private static let table = Dictionary(phrases.map { ($0.word, $0) }, uniquingKeysWith: { first, _ in first })

  private func filled(_ text: String, _ values: [String]) -> String {
    var result = ""
    var rest = chosen(text, values)[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      let inside = rest[rest.index(after: open)..<close].split(separator: ":")
      if let first = inside.first, let place = Int(first), values.indices.contains(place - 1) {
        let value = values[place - 1]
        result += inside.count > 1 ? Particle.attached(String(inside[1]), to: value) : value
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private func chosen(_ text: String, _ values: [String]) -> String {
    let forms = text.split(separator: "|", maxSplits: 1)
    guard forms.count == 2 else { return text }
    return String(values.first == "1" ? forms[0] : forms[1])
  }
}

extension Words {
  package func name(of grade: Grade) -> String { self(Word(grade: grade)) }

  /// Returns what to say of an act that shows nowhere else; of what was taken back also what that was, where a library
  /// tells it.
  package func notice(of act: Entry.Act, in library: Library? = nil) -> String? {
    switch act {
    case .undo: undone(act, in: library)
    case .bury: self(.buried)
    case .suspend: self(.suspended)
    case .dismiss: self(.dismissed)
    case .flag: self(.flagged)
    case .unflag: self(.unflagged)
    case .restore: self(.restored)
    case .resume: self(.awake)
    case .ignore: self(.findingIgnored)
    default: nil
    }
  }
}

extension Word {
  /// The name of a grade.
  init(grade: Grade) {
    switch grade {
    case .again: self = .again
    case .hard: self = .hard
    case .good: self = .good
    case .easy: self = .easy
    }
  }
}
