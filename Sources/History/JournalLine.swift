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

/// A reader of many lines; it remembers the last device so that lines share its name.
package struct JournalReader {
  private var device = ""
  private var deviceBytes: [UInt8] = []

  package init() {}

  package mutating func entry(_ line: [UInt8]) throws(LineFault) -> Entry {
    let result = line.withUnsafeBufferPointer { line in
      Result { () throws(LineFault) in try self.entry(reading: line) }
    }
    return try result.get()
  }

  package mutating func entry(reading line: UnsafeBufferPointer<UInt8>) throws(LineFault) -> Entry {
    guard let body = Self.summedBytes(of: line) else { throw .damaged }
    if let entry = plainReview(body) { return entry }
    guard let json = try? JSON(reading: line), case .object(let members) = json else { throw .malformed(field: nil) }
    return try entry(members, line: line)
  }

  /// The bytes before the checksum, when it is there and fits.
  static func summedBytes(of line: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    let length = line.count - JournalLine.sumLength
    guard length > 0 else { return nil }
    let body = UnsafeBufferPointer(rebasing: line[..<length])
    var cursor = ByteCursor(bytes: line, at: length)
    guard cursor.skip(",\"sum\":\"") else { return nil }
    var sum: UInt32 = 0
    for place in cursor.offset..<cursor.offset + 8 {
      guard let digit = hexDigit(line[place]) else { return nil }
      sum = sum << 4 | digit
    }
    guard line[line.count - 2] == UInt8(ascii: "\""), line[line.count - 1] == UInt8(ascii: "}") else { return nil }
    return sum == Checksum(of: body).value ? body : nil
  }

  /// Small letters only, so that every flipped bit is noticed.
  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  /// Reads a review written exactly as this version writes it; nil for all else, which then takes the long way.
  private mutating func plainReview(_ body: UnsafeBufferPointer<UInt8>) -> Entry? {
    var cursor = ByteCursor(bytes: body)
    guard cursor.skip("{\"v\":1,\"id\":\""), let name = cursor.plainText(until: UInt8(ascii: ":")),
      let number = cursor.number(), number > 0, cursor.skip("\",\"at\":\""), let at = cursor.timestamp(),
      cursor.skip(",\"type\":\"review\",\"card\":\""), let card = cursor.plainText(until: UInt8(ascii: "\"")),
      cursor.skip(",\"grade\":"), let grade = cursor.number().flatMap(Grade.init(rawValue:)),
      cursor.skip(",\"ms\":"), let milliseconds = cursor.number()
    else { return nil }
    var seen: Sighting?
    if !cursor.isAtEnd {
      guard cursor.skip(",\"seen\":"), let object = cursor.lastObject() else { return nil }
      seen = Sighting(json: object)
    }
    remember(name)
    let act = Entry.Act.review(CardID(String(decoding: card, as: UTF8.self)), grade, milliseconds: milliseconds)
    return Entry(id: EntryID(device: device, number: number), at: at, act: act, seen: seen)
  }

  private mutating func remember(_ name: UnsafeBufferPointer<UInt8>) {
    if deviceBytes.elementsEqual(name) { return }
    deviceBytes = Array(name)
    device = String(decoding: name, as: UTF8.self)
  }
}

extension JournalReader {
  /// Makes an entry of the members of a line.
  private func entry(_ members: [JSON.Member], line: UnsafeBufferPointer<UInt8>) throws(LineFault) -> Entry {
    let json = JSON.object(members)
    guard let version = json["v"]?.integer, version > 0 else { throw .malformed(field: "v") }
    guard version == JournalLine.version else { throw .newerVersion(version) }
    guard let id = json["id"]?.string.flatMap(EntryID.init) else { throw .malformed(field: "id") }
    guard let at = json["at"]?.string.flatMap({ Timestamp(iso: $0) }) else { throw .malformed(field: "at") }
    guard let type = json["type"]?.string else { throw .malformed(field: "type") }
    guard let act = try Entry.Act(type: type, json) else {
      return Entry(id: id, at: at, act: .unknown(type: type, line: String(decoding: line, as: UTF8.self)))
    }
    let seen = json["seen"].flatMap { $0.members == nil ? nil : Sighting(json: $0.compact) }
    let known = Set(["v", "id", "at", "type", "sum"] + act.fields.map(\.name) + (seen == nil ? [] : ["seen"]))
    let unknown = JSON.object(members.filter { !known.contains($0.name) }).compact
    return Entry(id: id, at: at, act: act, seen: seen, unknownFields: String(unknown.dropFirst().dropLast()))
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
