/// What the bytes of one journal file say.
package struct JournalText: Sendable {
  /// A line that gave no entry.
  package struct Rejected: Hashable, Sendable {
    /// Counted from 1.
    package let line: Int
    package let fault: LineFault

    package init(line: Int, fault: LineFault) {
      self.line = line
      self.fault = fault
    }
  }

  /// Its entries, in the order of the file.
  package private(set) var log = EntryLog()
  package private(set) var rejected: [Rejected] = []
  /// Where a last line begins that is no whole entry and has no line break, as a write cut short leaves it; else nil.
  package private(set) var tornFrom: Int?
  /// Lines, counting a last one without line break.
  package private(set) var lines = 0
  /// Whether the last line is whole but for its line break.
  package private(set) var lacksLineBreak = false
  private let firstLine: Int
  private var reader = JournalReader()

  /// Nothing read yet of a file, or of a further part of one that begins on line `firstLine`.
  package init(firstLine: Int = 1) { self.firstLine = firstLine }

  /// Reads a file, or a further part of one that begins on line `firstLine`.
  package init(_ bytes: [UInt8], firstLine: Int = 1) {
    self.init(firstLine: firstLine)
    bytes.withUnsafeBufferPointer { read($0) }
  }

  /// As `log`, each made an entry.
  package var entries: [Entry] { Array(log) }

  /// The newest version met that this program does not know.
  package var newerVersion: Int? {
    rejected.compactMap { if case .newerVersion(let version) = $0.fault { version } else { nil } }.max()
  }

  /// Makes room for so many entries at once.
  package mutating func reserveCapacity(_ count: Int) { log.reserveCapacity(count) }

  /// Hands out what was read so far, and goes on without it.
  package mutating func takeLog() -> EntryLog {
    defer { log = EntryLog() }
    return log
  }

  /// Takes note of a line that was not read as it is too long.
  package mutating func reject() {
    rejected.append(Rejected(line: firstLine + lines, fault: .damaged))
    lines += 1
  }

  /// Reads on: bytes that begin where a line does, and end where one does unless they are the last.
  package mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = lines == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var unnamed = UnnamedCards()
    defer { log.name(&unnamed) }
    while start < bytes.count {
      let end = bytes.firstLineBreak(from: start)
      let text = UnsafeBufferPointer(rebasing: bytes[start..<(end ?? bytes.count)])
      lines += 1
      guard let end else { return readLast(text, from: start, &unnamed) }
      readLine(text, &unnamed)
      start = end + 1
    }
  }

  /// Reads a line that no line break ends.
  private mutating func readLast(_ text: UnsafeBufferPointer<UInt8>, from start: Int, _ unnamed: inout UnnamedCards) {
    do {
      try reader.read(text, into: &log, &unnamed)
      lacksLineBreak = true
    } catch .damaged {
      tornFrom = start
    } catch {
      rejected.append(Rejected(line: firstLine + lines - 1, fault: error))
      lacksLineBreak = true
    }
  }

  private mutating func readLine(_ whole: UnsafeBufferPointer<UInt8>, _ unnamed: inout UnnamedCards) {
    let text = whole.last == 0x0D ? UnsafeBufferPointer(rebasing: whole.dropLast()) : whole
    do {
      try reader.read(text, into: &log, &unnamed)
    } catch {
      if text.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
      let isMarker = Self.markers.contains { text.starts(with: $0) }
      rejected.append(Rejected(line: firstLine + lines - 1, fault: isMarker ? .conflictMarker : error))
      if error == .damaged, !isMarker { salvage(text, &unnamed) }
    }
  }

  /// Takes what is whole out of a damaged line: a torn line may have swallowed the next, or a line break may be lost.
  private mutating func salvage(_ text: UnsafeBufferPointer<UInt8>, _ unnamed: inout UnnamedCards) {
    let starts = text.indices.filter { text[$0...].starts(with: Self.opening) }
    for (index, start) in starts.enumerated() {
      let limit = index + 1 < starts.count ? starts[index + 1] : text.count
      // Between two entries stands at most the one byte that was a line break.
      for end in [limit, limit - 1] where end > start {
        let piece = UnsafeBufferPointer(rebasing: text[start..<end])
        if (try? reader.read(piece, into: &log, &unnamed)) != nil { break }
      }
    }
  }

  private static let opening = Array("{\"v\":".utf8)
  private static let markers = ["<<<<<<< ", "=======", ">>>>>>> ", "||||||| "].map { Array($0.utf8) }
}

extension UnsafeBufferPointer<UInt8> {
  /// The place of the first line break from a place on; eight bytes at a time.
  fileprivate func firstLineBreak(from start: Int) -> Int? {
    let raw = UnsafeRawBufferPointer(self)
    var place = start
    while place + 8 <= count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)) ^ 0x0A0A_0A0A_0A0A_0A0A
      // The highest bit of each byte that is zero now.
      let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
      if zeros != 0 { return place + zeros.trailingZeroBitCount / 8 }
      place += 8
    }
    while place < count, self[place] != 0x0A { place += 1 }
    return place < count ? place : nil
  }
}
