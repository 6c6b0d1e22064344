import Notes

/// The name of something doubtful in a note, by which the learner's word on it is remembered.
///
/// It is made of what was found, the note and the words in question, not of the line: what stands further down tomorrow is the
/// same; words that were changed are another. What is found twice in one note in the same words has one name.
package struct FindingID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// 13 characters of base 32.
  package let rawValue: String

  package init(_ rawValue: String) { self.rawValue = rawValue }

  package var description: String { rawValue }

  package static func < (left: FindingID, right: FindingID) -> Bool { left.rawValue < right.rawValue }
}

extension Finding {
  /// Its name in a note; of the path only the last part counts, so that a note may go to another folder or be read alone.
  package func id(in file: String) -> FindingID {
    let words = kind.words
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let parts = [kind.name, name, words.text ?? "", words.suggestion ?? ""]
    return FindingID(FNV.base32(FNV.hash(parts.joined(separator: "\u{1F}").utf8)))
  }
}
