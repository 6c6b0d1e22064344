/// Texts one after the other, numbered from 1.
struct TextShelf: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each text ends.
  private(set) var ends: [Int] = []

  init() {}

  /// Takes over texts as `bytes` and `ends` gave them; nil where they do not fit together.
  init?(bytes: [UInt8], ends: [Int]) {
    guard ends.first ?? 0 >= 0, ends.last ?? 0 == bytes.count, ends.isAscending else { return nil }
    (self.bytes, self.ends) = (bytes, ends)
  }

  /// Adds a text and returns its number.
  mutating func add(_ text: String) -> UInt32 {
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
    return UInt32(ends.count)
  }

  /// Adds a text written in these bytes and returns its number.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
    return UInt32(ends.count)
  }

  /// Adds the texts of another, whose numbers are then higher by what is returned.
  mutating func add(_ other: TextShelf) -> UInt32 {
    let (start, count) = (bytes.count, ends.count)
    bytes.append(contentsOf: other.bytes)
    ends.append(contentsOf: other.ends.lazy.map { $0 + start })
    return UInt32(count)
  }

  /// Takes memory of its own.
  mutating func separate() {
    bytes.separate()
    ends.separate()
  }

  subscript(number: UInt32) -> String { String(decoding: bytes(of: number), as: UTF8.self) }

  /// The bytes of a text.
  func bytes(of number: UInt32) -> ArraySlice<UInt8> {
    let index = Int(number) - 1
    return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }
}

extension [Int] {
  fileprivate var isAscending: Bool {
    for place in indices.dropFirst() where self[place] < self[place - 1] { return false }
    return true
  }
}

extension Array where Element: BitwiseCopyable {
  /// Takes memory of its own, with room for more.
  mutating func separate() {
    if isEmpty { return }
    self = Array(unsafeUninitializedCapacity: count + 1024) { buffer, length in
      _ = buffer[..<count].initialize(fromContentsOf: self)
      length = count
    }
  }
}
