import Cards
import Scheduling

/// Many entries in little room: 32 bytes for most, where an `Entry` takes four times as much.
///
/// It is a collection of entries, each made when it is asked for.
package struct EntryLog: RandomAccessCollection, Sendable {
  var packed: [PackedEntry] = []
  /// Entries that do not fit; some may no longer be part of the log.
  private(set) var odd: [Entry] = []
  private(set) var names = CardNames()
  private(set) var devices: [String] = []
  private(set) var looks = TextShelf()

  package init() {}

  package init(_ entries: some Sequence<Entry>) { append(contentsOf: entries) }

  /// Takes over the parts of another log.
  init(packed: [PackedEntry], odd: [Entry], names: CardNames, devices: [String], looks: TextShelf) {
    self.packed = packed
    self.odd = odd
    self.names = names
    self.devices = devices
    self.looks = looks
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { packed.count }
  package subscript(position: Int) -> Entry { entry(packed[position]) }

  /// Makes room for so many entries at once, so that they need not be moved as they come.
  package mutating func reserveCapacity(_ count: Int) { packed.reserveCapacity(count) }

  /// Takes memory of its own for what grows with every entry.
  mutating func separate() {
    packed.separate()
    looks.separate()
  }

  /// Adds entries at the end, in whatever order.
  package mutating func append(contentsOf entries: some Sequence<Entry>) {
    for entry in entries { packed.append(packing(entry)) }
  }

  mutating func append(_ entry: Entry) { packed.append(packing(entry)) }

  /// Adds a review without making an entry of it, its card still to be named; false where it does not fit.
  mutating func append(_ review: PlainReview, _ unnamed: inout UnnamedCards) -> Bool {
    guard review.at.offsetSeconds % 60 == 0, let device = number(ofDevice: review.device),
      let number = UInt32(exactly: review.number), let thought = UInt32(exactly: review.milliseconds)
    else { return false }
    unnamed.add(review.card, at: packed.count)
    packed.append(
      PackedEntry(
        milliseconds: review.at.milliseconds, number: number, card: 0, thought: thought,
        seen: review.seen.map { looks.add($0) } ?? 0, device: device,
        offsetMinutes: Int16(review.at.offsetSeconds / 60), kind: .review(review.grade)))
    if unnamed.isFull { name(&unnamed) }
    return true
  }

  /// Names the cards of entries that have none yet.
  mutating func name(_ unnamed: inout UnnamedCards) {
    names.number(&unnamed) { packed[$0].card = $1 }
  }

  /// Adds another log at the end; each of its names is looked up once.
  package mutating func append(contentsOf other: EntryLog) {
    if isEmpty, odd.isEmpty, names.count == 0 {
      (names, devices, looks, odd) = (other.names, other.devices, other.looks, other.odd)
      return packed.append(contentsOf: other.packed)
    }
    let devices = other.devices.map { number(ofDevice: $0) }
    if devices.contains(nil) { return other.forEach { append($0) } }
    let shift = PackedEntry.Shift(
      cards: names.numbers(taking: other.names), devices: devices.compactMap(\.self), looks: looks.add(other.looks),
      odd: UInt32(odd.count))
    odd += other.odd
    packed.append(contentsOf: other.packed.lazy.map { $0.moved(by: shift) })
  }

  mutating func insert(_ entry: Entry, at index: Int) {
    let new = packing(entry)
    if index == packed.count { packed.append(new) } else { packed.insert(new, at: index) }
  }

  /// Takes entries out that are odd.
  mutating func removeOdd(where isGone: (Entry) -> Bool) {
    packed.removeAll { $0.kind == .odd && isGone(odd[Int($0.card)]) }
  }
}

extension EntryLog {
  /// The newest entry of each device, in order of their names; `isCounted` says of which odd entries to take note.
  package func newest(where isCounted: (Entry) -> Bool = { _ in true }) -> [EntryID] {
    var numbers = [Int](repeating: 0, count: devices.count)
    var others: [String: Int] = [:]
    for entry in packed {
      if entry.kind != .odd {
        numbers[Int(entry.device)] = Swift.max(numbers[Int(entry.device)], Int(entry.number))
      } else if isCounted(odd[Int(entry.card)]) {
        let id = odd[Int(entry.card)].id
        others[id.device] = Swift.max(others[id.device] ?? 0, id.number)
      }
    }
    for (device, number) in zip(devices, numbers) where number > 0 {
      others[device] = Swift.max(others[device] ?? 0, number)
    }
    return others.map { EntryID(device: $0.key, number: $0.value) }.sorted()
  }

  /// The entries of one device, in their order.
  package func entries(of device: String) -> [Entry] {
    let number = devices.firstIndex(of: device).map(UInt16.init(clamping:))
    return packed.lazy.filter { $0.kind == .odd || $0.device == number }.map(entry).filter { $0.id.device == device }
  }

  /// The entry of a device that has the highest number; of several, the last.
  package func newestEntry(of device: String) -> Entry? {
    let number = devices.firstIndex(of: device).map(UInt16.init(clamping:))
    var (best, place) = (0, Int?.none)
    for (position, entry) in packed.enumerated() {
      let own =
        entry.kind == .odd
        ? (odd[Int(entry.card)].id.device == device ? odd[Int(entry.card)].id.number : 0)
        : (entry.device == number ? Int(entry.number) : 0)
      if own >= Swift.max(best, 1) { (best, place) = (own, position) }
    }
    return place.map { self[$0] }
  }

  /// The last entry of that name.
  package func last(named id: EntryID) -> Entry? { positions(of: [id], isLastEnough: true).first.map { self[$0] } }

  /// Where the entries of some names stand, the last first.
  func positions(of ids: Set<EntryID>, isLastEnough: Bool = false) -> [Int] {
    let keys = keys(of: ids)
    var result: [Int] = []
    for position in packed.indices.reversed() {
      let entry = packed[position]
      guard entry.kind == .odd ? ids.contains(odd[Int(entry.card)].id) : keys.contains(entry.key) else { continue }
      result.append(position)
      if isLastEnough { break }
    }
    return result
  }

  /// Names as entries that are not odd have them.
  func keys(of ids: Set<EntryID>) -> Set<UInt64> {
    Set(
      ids.compactMap { id in
        guard let device = devices.firstIndex(of: id.device), let number = UInt32(exactly: id.number) else {
          return nil
        }
        return UInt64(device) << 32 | UInt64(number)
      })
  }

  /// The time of the entry at a position.
  func time(at position: Int) -> Timestamp {
    let entry = packed[position]
    return entry.kind == .odd ? odd[Int(entry.card)].at : entry.at
  }

  /// What happened at a position, and to which card by its number; nil where it concerns no single card.
  func deed(at position: Int) -> (kind: PackedEntry.Kind, card: Int)? {
    let entry = packed[position]
    if entry.kind != .odd { return (entry.kind, Int(entry.card)) }
    let act = odd[Int(entry.card)].act
    return act.card.flatMap { names[$0] }.map { (PackedEntry.Kind(act), $0) }
  }

  /// The entries that are no plain facts about one card, as far as they stand in the log: undos and renames among them.
  var oddEntries: [Entry] { odd.isEmpty ? [] : indices.compactMap { oddEntry(at: $0) } }

  /// The odd entry at a position; nil where the entry there is not odd.
  func oddEntry(at position: Int) -> Entry? {
    packed[position].kind == .odd ? odd[Int(packed[position].card)] : nil
  }

  /// The card whose looks are told at a position, by its number.
  func seenCard(at position: Int) -> Int? {
    guard let entry = oddEntry(at: position) else { return Int(packed[position].card) }
    return entry.act.seenCard.flatMap { names[$0] }
  }
}

extension EntryLog {
  func entry(_ packed: PackedEntry) -> Entry {
    if packed.kind == .odd { return odd[Int(packed.card)] }
    return Entry(
      id: EntryID(device: devices[Int(packed.device)], number: Int(packed.number)), at: packed.at, act: act(packed),
      seen: packed.seen == 0 ? nil : Sighting(json: looks[packed.seen]))
  }

  private func act(_ packed: PackedEntry) -> Entry.Act {
    let card = names.ids[Int(packed.card)]
    return switch packed.kind {
    case .odd: odd[Int(packed.card)].act
    case .again: .review(card, .again, milliseconds: Int(packed.thought))
    case .hard: .review(card, .hard, milliseconds: Int(packed.thought))
    case .good: .review(card, .good, milliseconds: Int(packed.thought))
    case .easy: .review(card, .easy, milliseconds: Int(packed.thought))
    case .suspend: .suspend(card)
    case .resume: .resume(card)
    case .bury: .bury(card)
    case .flag: .flag(card)
    case .unflag: .unflag(card)
    case .dismiss: .dismiss(card)
    case .restore: .restore(card)
    case .reset: .reset(card)
    }
  }

  private mutating func packing(_ entry: Entry) -> PackedEntry {
    let seen = entry.seen.map { looks.add($0.json) } ?? 0
    var thought: UInt32? = 0
    if case .review(_, _, let milliseconds) = entry.act { thought = UInt32(exactly: milliseconds) }
    let kind = PackedEntry.Kind(entry.act)
    let device = number(ofDevice: entry.id.device)
    let isPlain = entry.unknownFields.isEmpty && entry.at.offsetSeconds % 60 == 0
    guard kind != .odd, isPlain, let card = entry.act.card, let device, let thought,
      let number = UInt32(exactly: entry.id.number)
    else { return packingOdd(entry, device, seen: seen) }
    return PackedEntry(
      milliseconds: entry.at.milliseconds, number: number, card: names.number(of: card), thought: thought, seen: seen,
      device: device, offsetMinutes: Int16(entry.at.offsetSeconds / 60), kind: kind)
  }

  private mutating func packingOdd(_ entry: Entry, _ device: UInt16?, seen: UInt32) -> PackedEntry {
    if let card = entry.act.card { names.number(of: card) }
    if case .rename(let from, let to, _) = entry.act {
      names.number(of: from)
      names.number(of: to)
    }
    odd.append(entry)
    return PackedEntry(
      milliseconds: entry.at.milliseconds, number: UInt32(truncatingIfNeeded: entry.id.number),
      card: UInt32(odd.count - 1), thought: 0, seen: seen, device: device ?? 0, offsetMinutes: 0, kind: .odd)
  }

  private mutating func number(ofDevice name: String) -> UInt16? {
    // Lines of one device mostly follow each other, and there are few.
    if let known = devices.lastIndex(of: name) { return UInt16(exactly: known) }
    guard devices.count < UInt16.max else { return nil }
    devices.append(name)
    return UInt16(devices.count - 1)
  }
}

extension EntryLog: Equatable {
  /// Whether both hold the same entries in the same order.
  package static func == (left: EntryLog, right: EntryLog) -> Bool {
    left.count == right.count && left.elementsEqual(right)
  }
}
