import History

/// A stretch of a journal file, read piece by piece so that its text is never in memory as a whole.
struct LaneStretch: Sendable {
  private var text = JournalText()
  /// Whether the last line that was read has no line break.
  private var isUnended = false
  private(set) var tail = LaneReader.Tail.none
  /// Where the last line break stands, and one byte more; the beginning of the stretch where there is none.
  private(set) var end: Int
  /// The last bytes before `end`.
  private(set) var landmark: [UInt8] = []
  /// Longer than any line that is read, in bytes.
  private static let piece = LaneReader.lineLimit + 1

  /// Reads a stretch that begins with a line and ends with one, or with the file.
  init(_ range: Range<Int>, of file: FileSystem.File, _ fileSystem: FileSystem) throws(FileSystem.Failure) {
    end = range.lowerBound
    text.reserveCapacity(range.count / LaneReader.shortLine)
    var isSkipping = false
    var place = end
    while place < range.upperBound {
      let bytes = try fileSystem.read(file, from: place, count: min(Self.piece, range.upperBound - place))
      if let last = bytes.lastIndex(of: 0x0A) {
        take(bytes[...last], isSkipping: isSkipping)
        isSkipping = false
        place += last + 1
        end = place
      } else if isSkipping || bytes.count == Self.piece {
        if bytes.isEmpty { break }
        isSkipping = true
        place += bytes.count
      } else {
        readTail(bytes)
        return
      }
    }
    if isSkipping { tail = .torn }
  }

  var log: EntryLog { text.log }
  var rejected: [JournalText.Rejected] { text.rejected }
  /// Lines that a line break ends.
  var lines: Int { text.lines - (isUnended ? 1 : 0) }

  /// Takes whole lines; of the first, the beginning was too long to keep when it is skipped.
  private mutating func take(_ bytes: ArraySlice<UInt8>, isSkipping: Bool) {
    var bytes = bytes
    if isSkipping, let end = bytes.firstIndex(of: 0x0A) {
      bytes = bytes[(end + 1)...]
      text.reject()
    }
    bytes.withUnsafeBufferPointer { text.read($0) }
    if !bytes.isEmpty { landmark = Array(bytes.suffix(64)) }
  }

  /// Reads what stands behind the last line break.
  private mutating func readTail(_ bytes: [UInt8]) {
    if bytes.isEmpty { return }
    bytes.withUnsafeBufferPointer { text.read($0) }
    isUnended = true
    tail = text.tornFrom == nil ? .unended : .torn
  }
}
