import Cards
import Scheduling

/// Why a line of a journal is not an entry.
package enum LineFault: Error, Hashable, Sendable {
  /// Its checksum is missing or does not fit: a byte changed, or a part is gone.
  case damaged
  /// The checksum fits and the version is one this program does not know.
  case newerVersion(Int)
  /// The checksum fits, but what it says makes no entry; `field` is the one at fault, nil when it is no JSON object.
  case malformed(field: String?)
  /// A mark that git left where two versions met.
  case conflictMarker
}

/// One entry as one line of a journal, without the line break.
///
/// `{"v":1,"id":"<device>:<n>","at":"2026-11-22T19:04:05.123+09:00","type":"review","card":"<id>","grade":3,"ms":5400,"sum":"<crc32c>"}`
///
/// `"seen"` stands before the sum where the entry says how its card looked (`Sighting`). The sum is that of the bytes before `,"sum"`. All versions have `v` first and `sum` last, so that a newer line can be
/// told from a damaged one. Unknown fields and lines of unknown types come back as they were read.
package enum JournalLine {
  package static let version = 1
  /// Bytes of `,"sum":"01234567"}`.
  static let sumLength = 18

  /// Returns the line for an entry.
  package static func text(of entry: Entry) -> String {
    if case .unknown(_, let line) = entry.act { return line }
    var text = "{\"v\":1,\"id\":"
    text.append(quoted: entry.id.description)
    text += ",\"at\":\"\(entry.at.iso)\",\"type\":\"\(entry.act.type)\""
    for member in entry.act.fields {
      text += ",\"\(member.name)\":\(member.value.compact)"
    }
    if let seen = entry.seen { text += ",\"seen\":" + seen.json }
    if !entry.unknownFields.isEmpty { text += "," + entry.unknownFields }
    return summed(text)
  }

  /// Ends a line with its checksum; `text` is an object but for its closing brace.
  package static func summed(_ text: String) -> String { text + ",\"sum\":\"\(Checksum(of: text).digits)\"}" }

  /// Whether a line ends with the checksum that fits it.
  package static func isWhole(_ line: [UInt8]) -> Bool {
    line.withUnsafeBufferPointer { JournalReader.summedBytes(of: $0) } != nil
  }

  /// Reads a line; a review in the form that `text(of:)` gives it costs well under a microsecond.
  package static func entry(_ line: String) throws(LineFault) -> Entry {
    var reader = JournalReader()
    return try reader.entry(Array(line.utf8))
  }
}

extension EntryID {
  /// Reads `<device>:<number>`.
  package init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"), colon > text.startIndex else { return nil }
    let digits = text[text.index(after: colon)...]
    guard let number = Int(digits), number > 0, String(number) == digits else { return nil }
    self.init(device: String(text[..<colon]), number: number)
  }
}
