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

  /// In the order of the file.
  package private(set) var entries: [Entry] = []
  package private(set) var rejected: [Rejected] = []
  /// Where a last line begins that is no whole entry and has no line break, as a write cut short leaves it; else nil.
  package private(set) var tornFrom: Int?
  /// Lines, counting a last one without line break.
  package private(set) var lines = 0
  /// Whether the last line is whole but for its line break.
  package private(set) var lacksLineBreak = false

  /// Reads a file, or a further part of one that begins on line `firstLine`.
  package init(_ bytes: [UInt8], firstLine: Int = 1) {
    bytes.withUnsafeBufferPointer { read($0, firstLine: firstLine) }
  }

  /// Reads a file, or a further part of one, where it lies.
  package init(reading bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) { read(bytes, firstLine: firstLine) }

  /// The newest version met that this program does not know.
  package var newerVersion: Int? {
    rejected.compactMap { if case .newerVersion(let version) = $0.fault { version } else { nil } }.max()
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    var reader = JournalReader()
    var line = firstLine
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    entries.reserveCapacity(bytes.count / 140)
    while start < bytes.count {
      let end = bytes.firstLineBreak(from: start)
      let text = UnsafeBufferPointer(rebasing: bytes[start..<(end ?? bytes.count)])
      lines += 1
      if end == nil {
        readLast(text, from: start, line: line, &reader)
        return
      }
      read(text, line: line, &reader)
      start = (end ?? bytes.count) + 1
      line += 1
    }
  }

  /// Reads a line that no line break ends.
  private mutating func readLast(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int, line: Int, _ reader: inout JournalReader
  ) {
    do {
      entries.append(try reader.entry(reading: text))
      lacksLineBreak = true
    } catch .damaged {
      tornFrom = start
    } catch {
      rejected.append(Rejected(line: line, fault: error))
      lacksLineBreak = true
    }
  }

  private mutating func read(_ whole: UnsafeBufferPointer<UInt8>, line: Int, _ reader: inout JournalReader) {
    let text = whole.last == 0x0D ? UnsafeBufferPointer(rebasing: whole.dropLast()) : whole
    do {
      entries.append(try reader.entry(reading: text))
    } catch {
      if text.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
      let isMarker = Self.markers.contains { text.starts(with: $0) }
      rejected.append(Rejected(line: line, fault: isMarker ? .conflictMarker : error))
      if error == .damaged, !isMarker { salvage(text, &reader) }
    }
  }

  /// Takes what is whole out of a damaged line: a torn line may have swallowed the next, or a line break may be lost.
  private mutating func salvage(_ text: UnsafeBufferPointer<UInt8>, _ reader: inout JournalReader) {
    let starts = text.indices.filter { text[$0...].starts(with: Self.opening) }
    for (index, start) in starts.enumerated() {
      let limit = index + 1 < starts.count ? starts[index + 1] : text.count
      // Between two entries stands at most the one byte that was a line break.
      for end in [limit, limit - 1] where end > start {
        guard let entry = try? reader.entry(reading: UnsafeBufferPointer(rebasing: text[start..<end])) else { continue }
        entries.append(entry)
        break
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
