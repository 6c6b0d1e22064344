/// Texts one after the other, numbered from 1.
struct TextShelf: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each text ends.
  private(set) var ends: [Int] = []

  init() {}

  init(_ texts: [String]) {
    for text in texts { _ = add(text) }
  }

  /// Takes over texts as `bytes` and `ends` gave them; nil where they do not fit together.
  init?(bytes: [UInt8], ends: [Int]) {
    guard ends.last ?? 0 == bytes.count, zip([0] + ends, ends).allSatisfy({ $0 <= $1 }) else { return nil }
    (self.bytes, self.ends) = (bytes, ends)
  }

  /// Adds a text and returns its number.
  mutating func add(_ text: String) -> UInt32 {
    bytes.append(contentsOf: text.utf8)
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

  /// All texts, in their order.
  var texts: [String] { ends.isEmpty ? [] : (1...UInt32(ends.count)).map { self[$0] } }
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
