import Cards

/// The names of cards, numbered from 0 in the order they were first met.
struct CardNames: Sendable {
  private(set) var ids: [CardID] = []
  /// The hash of each name, by which days are spread.
  private(set) var hashes: [UInt64] = []
  /// At the place its hash leads to, or the next that was free, each number and one more below the upper half of its hash;
  /// 0 where there is none.
  private var slots: [UInt64] = []

  init() {}

  /// Takes over names as `bytes` gave them; nil where the bytes are no such names.
  init?(_ bytes: UnsafeRawBufferPointer) {
    var place = 0
    while place < bytes.count {
      guard place + 4 <= bytes.count else { return nil }
      let length = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
      guard length <= bytes.count - place - 4 else { return nil }
      let name = UnsafeRawBufferPointer(rebasing: bytes[(place + 4)..<(place + 4 + length)])
      ids.append(CardID(String(decoding: name, as: UTF8.self)))
      hashes.append(name.withMemoryRebound(to: UInt8.self) { CardID.hash64(of: $0) })
      place += 4 + length
    }
    makeSlots(for: ids.count)
  }

  /// All names in their order, each behind its length in four bytes.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for id in ids {
      withUnsafeBytes(of: UInt32(id.rawValue.utf8.count).littleEndian) { bytes += $0 }
      bytes += id.rawValue.utf8
    }
    return bytes
  }

  var count: Int { ids.count }

  /// The number of a card that has one.
  subscript(id: CardID) -> Int? {
    if slots.isEmpty { return nil }
    return taken(slot(of: id.hash64) { ids[$0] == id }).map(Int.init)
  }

  /// The number of a card; it gets one if it has none.
  @discardableResult
  mutating func number(of id: CardID) -> UInt32 { number(of: id, hash: id.hash64) }

  /// Hands out the place of each entry that waits for it, and the number of its card, which gets one if it has none.
  mutating func number(_ unnamed: inout UnnamedCards, _ take: (Int, UInt32) -> Void) {
    makeRoom(for: unnamed.cards.count)
    // All are looked up before any is compared: memory is slow to answer, but answers many at once.
    for place in unnamed.cards.indices { unnamed.cards[place].found = slots[home(of: unnamed.cards[place].hash)] }
    for card in unnamed.cards {
      let number = UInt32(truncatingIfNeeded: card.found)
      let isIt = number > 0 && (card.found ^ card.hash) >> 32 == 0 && ids[Int(number) - 1].isWritten(card.name)
      take(card.place, isIt ? number - 1 : self.number(of: card))
    }
    unnamed.cards.removeAll(keepingCapacity: true)
  }

  private mutating func number(of card: UnnamedCards.Card) -> UInt32 {
    let place = slot(of: card.hash) { ids[$0].isWritten(card.name) }
    return taken(place) ?? add(CardID(String(decoding: card.name, as: UTF8.self)), card.hash, at: place)
  }

  /// The numbers of another's names, in their order; those that have none here get one.
  mutating func numbers(taking other: CardNames) -> [UInt32] {
    zip(other.ids, other.hashes).map { number(of: $0, hash: $1) }
  }

  /// The numbers of another's names, in their order; `none` for those that have none here.
  func numbers(of other: CardNames, else none: UInt32) -> [UInt32] {
    if slots.isEmpty { return Array(repeating: none, count: other.count) }
    return zip(other.ids, other.hashes).map { id, hash in
      taken(slot(of: hash) { ids[$0] == id }) ?? none
    }
  }

  private mutating func number(of id: CardID, hash: UInt64) -> UInt32 {
    makeRoom()
    let place = slot(of: hash) { ids[$0] == id }
    return taken(place) ?? add(id, hash, at: place)
  }

  private func taken(_ place: Int) -> UInt32? {
    slots[place] == 0 ? nil : UInt32(truncatingIfNeeded: slots[place]) - 1
  }

  private mutating func add(_ id: CardID, _ hash: UInt64, at place: Int) -> UInt32 {
    let number = UInt32(ids.count)
    ids.append(id)
    hashes.append(hash)
    slots[place] = Self.slot(number, hash)
    return number
  }

  /// The place of a name, or where it would stand; `isIt` says whether a number of a like hash is that of the name.
  private func slot(of hash: UInt64, _ isIt: (Int) -> Bool) -> Int {
    var place = home(of: hash)
    while slots[place] != 0 {
      // Told apart by half of the hash, nearly all are.
      if (slots[place] ^ hash) >> 32 == 0, isIt(Int(UInt32(truncatingIfNeeded: slots[place])) - 1) { break }
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private static func slot(_ number: UInt32, _ hash: UInt64) -> UInt64 {
    (hash & 0xFFFF_FFFF_0000_0000) | (UInt64(number) + 1)
  }

  private func home(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
  }

  /// Sees that at most half of the slots are taken when some more names have come.
  private mutating func makeRoom(for more: Int = 1) {
    if slots.count < 2 * (ids.count + more) { makeSlots(for: 2 * ids.count + more) }
  }

  private mutating func makeSlots(for names: Int) {
    var size = 64
    while size < 2 * (names + 1) { size *= 2 }
    slots = Array(repeating: 0, count: size)
    for (number, hash) in hashes.enumerated() {
      var place = home(of: hash)
      while slots[place] != 0 { place = (place + 1) & (size - 1) }
      slots[place] = Self.slot(UInt32(number), hash)
    }
  }
}

/// Entries whose cards are not numbered yet, a few at a time; the bytes of the names must stay until they are.
struct UnnamedCards {
  struct Card {
    /// Where the entry stands in its log.
    let place: Int
    let name: UnsafeBufferPointer<UInt8>
    let hash: UInt64
    /// What stands where the name may be.
    var found: UInt64 = 0
  }

  /// So many are looked up at once.
  private static let most = 64

  fileprivate(set) var cards: [Card] = []

  init() { cards.reserveCapacity(Self.most) }

  var isFull: Bool { cards.count >= Self.most }

  mutating func add(_ name: UnsafeBufferPointer<UInt8>, at place: Int) {
    cards.append(Card(place: place, name: name, hash: CardID.hash64(of: name)))
  }
}

extension CardID {
  /// Whether these bytes are its name.
  fileprivate func isWritten(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    let isSame = rawValue.utf8.withContiguousStorageIfAvailable { own in
      own.count == name.count && UnsafeRawBufferPointer(own).isSame(as: UnsafeRawBufferPointer(name))
    }
    return isSame ?? rawValue.utf8.elementsEqual(name)
  }
}

extension UnsafeRawBufferPointer {
  /// Whether bytes of the same number are the same: eight at a time, as long as there are so many.
  fileprivate func isSame(as other: UnsafeRawBufferPointer) -> Bool {
    var place = 0
    while place + 8 <= count {
      guard
        loadUnaligned(fromByteOffset: place, as: UInt64.self)
          == other.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      else { return false }
      place += 8
    }
    while place < count {
      if self[place] != other[place] { return false }
      place += 1
    }
    return true
  }
}
