import Cards

/// The names of cards, numbered from 0 in the order they were first met.
struct CardNames: Sendable {
  private(set) var ids: [CardID] = []
  /// The hash of each name, by which days are spread.
  private(set) var hashes: [UInt64] = []
  private var numbers: [CardID: UInt32] = [:]

  init() {}

  /// Takes over names that are each there once, in their order.
  init(_ ids: [CardID]) {
    self.ids = ids
    hashes = ids.map(\.hash64)
    numbers.reserveCapacity(ids.count)
    for (number, id) in ids.enumerated() { numbers[id] = UInt32(number) }
  }

  var count: Int { ids.count }

  /// The number of a card that has one.
  subscript(id: CardID) -> Int? { numbers[id].map(Int.init) }

  /// The number of a card; it gets one if it has none.
  @discardableResult
  mutating func number(of id: CardID) -> UInt32 {
    if let number = numbers[id] { return number }
    let number = UInt32(ids.count)
    numbers[id] = number
    ids.append(id)
    hashes.append(id.hash64)
    return number
  }
}

/// Texts one after the other, numbered from 1.
struct TextShelf: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each text ends.
  private(set) var ends: [Int] = []

  init() {}

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

  subscript(number: UInt32) -> String {
    let index = Int(number) - 1
    return String(decoding: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]], as: UTF8.self)
  }
}
