import Cards
import Scheduling

/// A reader of many lines; it remembers what one line mostly has in common with the last.
package struct JournalReader {
  private var device = ""
  /// What a line of that device begins with.
  private var opening: [UInt8] = []
  private var date = LastDay()

  package init() {}

  package mutating func entry(_ line: [UInt8]) throws(LineFault) -> Entry {
    let result = line.withUnsafeBufferPointer { line in
      Result { () throws(LineFault) in try self.entry(reading: line) }
    }
    return try result.get()
  }

  package mutating func entry(reading line: UnsafeBufferPointer<UInt8>) throws(LineFault) -> Entry {
    guard let body = Self.summedBytes(of: line) else { throw .damaged }
    if let review = plainReview(body) { return review.entry }
    return try anyEntry(line)
  }

  /// Reads a line into a log, which for most costs less than to make an entry of it; of some, the log has yet to name the
  /// card.
  mutating func read(
    _ line: UnsafeBufferPointer<UInt8>, into log: inout EntryLog, _ unnamed: inout UnnamedCards
  ) throws(LineFault) {
    guard let body = Self.summedBytes(of: line) else { throw .damaged }
    if let review = plainReview(body), log.append(review, &unnamed) { return }
    let entry = try anyEntry(line)
    log.name(&unnamed)
    log.append(entry)
  }

  /// The bytes before the checksum, when it is there and fits.
  static func summedBytes(of line: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    let length = line.count - JournalLine.sumLength
    guard length > 0 else { return nil }
    let body = UnsafeBufferPointer(rebasing: line[..<length])
    var cursor = ByteCursor(bytes: line, at: length)
    guard cursor.skip(",\"sum\":\"") else { return nil }
    let sum = UnsafeRawBufferPointer(line).loadUnaligned(fromByteOffset: cursor.offset, as: UInt64.self)
    guard line[line.count - 2] == UInt8(ascii: "\""), line[line.count - 1] == UInt8(ascii: "}") else { return nil }
    // Small letters only, so that every flipped bit is noticed.
    return sum == Checksum(of: body).digitBytes ? body : nil
  }
}

/// A review as it lies in its line.
struct PlainReview {
  let device: String
  let number: Int
  let at: Timestamp
  let card: UnsafeBufferPointer<UInt8>
  let grade: Grade
  let milliseconds: Int
  /// The JSON of how the card looked.
  let seen: UnsafeBufferPointer<UInt8>?

  var entry: Entry {
    let card = CardID(String(decoding: card, as: UTF8.self))
    return Entry(
      id: EntryID(device: device, number: number), at: at, act: .review(card, grade, milliseconds: milliseconds),
      seen: seen.map { Sighting(json: String(decoding: $0, as: UTF8.self)) })
  }
}

extension JournalReader {
  private static let lineOpening: StaticString = "{\"v\":1,\"id\":\""

  /// Reads a review written exactly as this version writes it; nil for all else, which then takes the long way.
  private mutating func plainReview(_ body: UnsafeBufferPointer<UInt8>) -> PlainReview? {
    var cursor = ByteCursor(bytes: body)
    guard skipDevice(&cursor), let number = cursor.number(), number > 0, cursor.skip("\",\"at\":\""),
      let at = cursor.timestamp(&date),
      cursor.skip(",\"type\":\"review\",\"card\":\""), let card = cursor.plainText(until: UInt8(ascii: "\"")),
      cursor.skip(",\"grade\":"), let grade = cursor.number().flatMap(Grade.init(rawValue:)),
      cursor.skip(",\"ms\":"), let milliseconds = cursor.number()
    else { return nil }
    var seen: UnsafeBufferPointer<UInt8>?
    if !cursor.isAtEnd {
      guard cursor.skip(",\"seen\":"), let object = cursor.lastObject() else { return nil }
      seen = object
    }
    return PlainReview(
      device: device, number: number, at: at, card: card, grade: grade, milliseconds: milliseconds, seen: seen)
  }

  /// Moves past the beginning of a line up to the number of its entry, and remembers the device.
  private mutating func skipDevice(_ cursor: inout ByteCursor) -> Bool {
    if !opening.isEmpty, cursor.skip(opening) { return true }
    guard cursor.skip(Self.lineOpening), let name = cursor.plainText(until: UInt8(ascii: ":")) else { return false }
    device = String(decoding: name, as: UTF8.self)
    opening = Array(cursor.bytes[..<cursor.offset])
    return true
  }

  /// Reads a line of any kind.
  private func anyEntry(_ line: UnsafeBufferPointer<UInt8>) throws(LineFault) -> Entry {
    guard let json = try? JSON(reading: line), case .object(let members) = json else { throw .malformed(field: nil) }
    return try entry(members, line: line)
  }

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
