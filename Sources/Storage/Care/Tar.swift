import Scheduling

/// The form of a tar archive that every tool reads (POSIX ustar, long names by a pax header): blocks of 512 bytes.
enum Tar {
  static let block = 512

  /// One file of an archive.
  struct Member: Hashable {
    let name: String
    let bytes: ArraySlice<UInt8>
  }

  /// Why bytes are no archive that may be unpacked.
  enum Fault: Error, Hashable {
    case damaged
    /// A link, a device, or anything else that is no plain file.
    case notAFile(String)
    case tooMany
  }

  static let mostMembers = 100_000

  /// The head of a file of so many bytes, which follow and are filled up with `padding(after:)`.
  static func header(_ name: String, size: Int, at time: Timestamp) -> [UInt8] {
    let bytes = Array(name.utf8)
    if bytes.count <= 100 { return block(bytes, size: size, at: time, type: "0") }
    let record = paxRecord(name)
    return block(Array("pax".utf8), size: record.count, at: time, type: "x") + record + padding(after: record.count)
      + block(Array(bytes.prefix(100)), size: size, at: time, type: "0")
  }

  static func padding(after size: Int) -> [UInt8] {
    [UInt8](repeating: 0, count: (block - size % block) % block)
  }

  /// What ends an archive.
  static let end = [UInt8](repeating: 0, count: 2 * block)

  /// `<length> path=<name>`, where the length counts itself.
  private static func paxRecord(_ name: String) -> [UInt8] {
    let rest = " path=\(name)\n"
    var length = rest.utf8.count + 1
    while String(length).utf8.count + rest.utf8.count != length { length = String(length).utf8.count + rest.utf8.count }
    return Array("\(length)\(rest)".utf8)
  }

  private static func block(_ name: [UInt8], size: Int, at time: Timestamp, type: Unicode.Scalar) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: Tar.block)
    func put(_ text: String, at place: Int) { block.replaceSubrange(place..<place + text.utf8.count, with: text.utf8) }
    block.replaceSubrange(0..<name.count, with: name)
    put("0000600", at: 100)
    put("0000000", at: 108)
    put("0000000", at: 116)
    put(octal(size, 11), at: 124)
    put(octal(Int(max(0, time.milliseconds / 1000)), 11), at: 136)
    put("        ", at: 148)
    put(String(type), at: 156)
    put("ustar\u{0}00", at: 257)
    put(octal(block.reduce(0) { $0 + Int($1) }, 6) + "\u{0} ", at: 148)
    return block
  }

  private static func octal(_ value: Int, _ digits: Int) -> String {
    let text = String(value, radix: 8)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

extension Tar {
  /// Takes an archive apart; folders are passed over, anything that is neither folder nor plain file is refused.
  static func members(of bytes: [UInt8]) throws(Fault) -> [Member] {
    var members: [Member] = []
    var longName: String?
    var place = 0
    while place + block <= bytes.count {
      let head = bytes[place..<place + block]
      if head.allSatisfy({ $0 == 0 }) { return members }
      guard isSound(head), let size = number(head, 124, 12), size <= bytes.count - place - block else { throw .damaged }
      let content = bytes[(place + block)..<(place + block + size)]
      let name = longName ?? self.name(of: head)
      switch head[place + 156] {
      case UInt8(ascii: "0"), 0:
        members.append(Member(name: name, bytes: content))
        longName = nil
      case UInt8(ascii: "5"): longName = nil
      case UInt8(ascii: "x"): longName = path(in: content)
      case UInt8(ascii: "g"): break
      default: throw .notAFile(name)
      }
      guard members.count <= mostMembers else { throw .tooMany }
      place += block + (size + block - 1) / block * block
    }
    throw .damaged
  }

  private static func isSound(_ head: ArraySlice<UInt8>) -> Bool {
    let start = head.startIndex
    let sum = head.enumerated().reduce(0) { $0 + ((148..<156).contains($1.offset) ? 0x20 : Int($1.element)) }
    return number(head, 148, 8) == sum && head[(start + 257)..<(start + 262)].elementsEqual("ustar".utf8)
  }

  private static func number(_ head: ArraySlice<UInt8>, _ place: Int, _ length: Int) -> Int? {
    let start = head.startIndex + place
    let digits = head[start..<start + length].prefix { $0 != 0 && $0 != 0x20 }
    return Int(String(decoding: digits, as: UTF8.self), radix: 8).flatMap { $0 >= 0 ? $0 : nil }
  }

  private static func name(of head: ArraySlice<UInt8>) -> String {
    func text(_ place: Int, _ length: Int) -> String {
      let start = head.startIndex + place
      return String(decoding: head[start..<start + length].prefix { $0 != 0 }, as: UTF8.self)
    }
    let folder = text(345, 155)
    return folder.isEmpty ? text(0, 100) : folder + "/" + text(0, 100)
  }

  /// The name that a pax header gives the next file.
  private static func path(in content: ArraySlice<UInt8>) -> String? {
    var rest = content
    while let space = rest.firstIndex(of: 0x20), let length = Int(String(decoding: rest[..<space], as: UTF8.self)),
      length > space - rest.startIndex + 1, length <= rest.count
    {
      let record = String(decoding: rest[(space + 1)..<(rest.startIndex + length - 1)], as: UTF8.self)
      if record.hasPrefix("path=") { return String(record.dropFirst(5)) }
      rest = rest.dropFirst(length)
    }
    return nil
  }
}
