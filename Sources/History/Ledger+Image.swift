import Cards
import Scheduling

/// A ledger as bytes, so that the next start need not replay what this one knows.
///
/// The parts stand one after the other as they lie in memory: only the program that wrote them reads them again, and
/// only when their checksum fits.
extension Ledger {
  /// Hands out the parts in order; the ledger must hold nothing that is only supposed.
  package func writeImage(_ put: (UnsafeRawBufferPointer) throws -> Void) rethrows {
    precondition(suppositions == 0, "only what the journal holds is kept")
    let (names, devices) = (TextShelf(entries.names.ids.map(\.rawValue)), TextShelf(entries.devices))
    let lines = TextShelf(entries.odd.map(JournalLine.text))
    let counts = [
      entries.packed.count, counted.count, states.count, names.ends.count, names.bytes.count, devices.ends.count,
      devices.bytes.count, lines.ends.count, lines.bytes.count, entries.looks.ends.count, entries.looks.bytes.count,
    ]
    try counts.withUnsafeBytes(put)
    for shelf in [names, devices, lines, entries.looks] {
      try shelf.ends.withUnsafeBytes(put)
      try shelf.bytes.withUnsafeBytes(put)
    }
    try states.withUnsafeBytes(put)
    try lastSeen.withUnsafeBytes(put)
    try counted.withUnsafeBytes(put)
    try entries.packed.withUnsafeBytes(put)
    try marks.withUnsafeBytes(put)
  }

  /// Reads what `writeImage` wrote under the same scheduler; nil where `get` cannot fill what it is given, or the parts do
  /// not fit together.
  ///
  /// `limit` is the number of bytes there are; `scheduling` says the scheduler that the weights chosen in it lead to.
  package init?(
    limit: Int, scheduling: (ChosenWeights?) -> Scheduler, reading get: (UnsafeMutableRawBufferPointer) -> Bool
  ) {
    guard let counts = [Int](count: 11, get), counts.allSatisfy({ 0...limit ~= $0 }),
      let names = TextShelf(texts: counts[3], bytes: counts[4], get),
      let devices = TextShelf(texts: counts[5], bytes: counts[6], get),
      let lines = TextShelf(texts: counts[7], bytes: counts[8], get),
      let looks = TextShelf(texts: counts[9], bytes: counts[10], get),
      let states = [CardState](count: counts[2], get), let lastSeen = [UInt32](count: counts[2], get),
      let counted = [UInt32](count: counts[1], get), let packed = [PackedEntry](count: counts[0], get),
      let marks = [Mark](count: counts[0], get), names.ends.count == states.count
    else { return nil }
    let odd = lines.texts.compactMap { try? JournalLine.entry($0) }
    guard odd.count == lines.ends.count else { return nil }
    entries = EntryLog(
      packed: packed, odd: odd, names: CardNames(names.texts.map { CardID($0) }), devices: devices.texts, looks: looks)
    // Nothing is sure yet of what the other parts say: their checksum comes last.
    scheduler = scheduling(ChosenWeights(odd))
    (self.states, self.lastSeen, self.counted, self.marks) = (states, lastSeen, counted, marks)
    for entry in odd where !entry.isSupposed { note(entry) }
    undos.settle()
  }
}

extension Array where Element: BitwiseCopyable {
  /// Room kept for what comes next, so that it need not all be moved for one more.
  private static var spare: Int { 4096 }

  /// An array of so many elements as they lie in memory; nil where `get` cannot fill it.
  fileprivate init?(count: Int, _ get: (UnsafeMutableRawBufferPointer) -> Bool) {
    var isFilled = false
    self.init(unsafeUninitializedCapacity: count + Self.spare) { buffer, initialized in
      isFilled = get(UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[..<count])))
      initialized = isFilled ? count : 0
    }
    if !isFilled { return nil }
  }
}

extension TextShelf {
  fileprivate init(_ texts: [String]) {
    self.init()
    for text in texts { _ = add(text) }
  }

  fileprivate init?(texts: Int, bytes: Int, _ get: (UnsafeMutableRawBufferPointer) -> Bool) {
    guard let ends = [Int](count: texts, get), let bytes = [UInt8](count: bytes, get) else { return nil }
    self.init(bytes: bytes, ends: ends)
  }

  fileprivate var texts: [String] { ends.isEmpty ? [] : (1...UInt32(ends.count)).map { self[$0] } }
}
