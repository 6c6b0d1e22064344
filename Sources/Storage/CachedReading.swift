import Cards
import Notes

/// One reading of a folder with what the cache knew of it, and with the writing of the next cache where that is due.
struct CachedReading: Sendable {
  private let folder: NotesFolder
  private let notes: [NoteFile]
  private let rules: RuleSwitches
  private let cache: CardCache?
  private let contents: CacheContents?
  /// What the cache knows of each note that was read with the same rules.
  private let known: [CacheEntry?]
  /// Nil where the cache is as it should be, or there is none.
  private let writer: CacheWriter?

  /// What came of a run of notes.
  struct Chunk: Sendable {
    var notes: [NotesReading.Note] = []
    var troubles: [StorageError] = []
    var readAnew = 0
    /// Whether a record was not what it should be.
    var isDamaged = false
    /// Whether the next cache differs from the one there is.
    var isNews = false
    var entries: [CacheEntry] = []
    var bytes: [UInt8] = []
  }

  init(_ notes: [NoteFile], of folder: NotesFolder, _ rules: RuleSwitches, _ cache: CardCache?) {
    self.folder = folder
    self.notes = notes
    self.rules = rules
    let isWorthIt = notes.reduce(0) { $0 + $1.size } >= cache?.leastSize ?? 0
    self.cache = isWorthIt ? cache : nil
    let contents = self.cache?.contents()
    self.contents = contents
    known = notes.map { note in
      contents?[note.file].flatMap { $0.rules == Self.hash(of: rules, for: note) ? $0 : nil }
    }
    let isWhole = contents?.entries.count == notes.count && zip(notes, known).allSatisfy { $1?.isSame(as: $0) ?? false }
    writer = isWhole ? nil : self.cache.flatMap { CacheWriter($0) }
  }

  /// The rules that are off for a note, as the cache compares them.
  private static func hash(of rules: RuleSwitches, for note: NoteFile) -> ContentHash {
    ContentHash(Array(rules.off(for: note.file).sorted().joined(separator: " ").utf8))
  }

  /// Puts the next cache in its place where there is anything new, and takes a damaged one away; nil says that the
  /// reading was cancelled.
  func finish(_ chunks: [Chunk]?) {
    let isDamaged = chunks?.contains(where: \.isDamaged) ?? false
    let kept = chunks?.reduce(0) { $0 + $1.entries.count } ?? 0
    let isNews = chunks?.contains(where: \.isNews) ?? false || kept != contents?.entries.count
    contents?.close()
    if chunks != nil, isNews || isDamaged { writer?.finish() } else { writer?.discard() }
    if isDamaged, writer == nil { cache?.remove() }
  }

  /// Reads a run of notes; nil when the reading was cancelled.
  func read(_ range: Range<Int>, _ progress: ReadingProgress) -> Chunk? {
    var chunk = Chunk()
    if let cards = unchanged(range) {
      chunk.notes = cards
      for _ in range { progress.advance() }
      return chunk
    }
    for place in range {
      guard !progress.isCancelled else { return nil }
      read(place, into: &chunk)
      progress.advance()
    }
    writer?.add(chunk.entries, chunk.bytes)
    // They are on the disk now.
    chunk.bytes = []
    return chunk
  }

  /// The cards of a run of notes of which nothing was changed and that stand together in the cache; nil for any other.
  private func unchanged(_ range: Range<Int>) -> [NotesReading.Note]? {
    guard writer == nil, let contents else { return nil }
    var end: Int?
    var records: [CacheEntry.Record] = []
    for place in range {
      guard let entry = known[place], entry.isSame(as: notes[place]), entry.record.offset == end ?? entry.record.offset
      else { return nil }
      records.append(entry.record)
      end = entry.record.offset + entry.record.length
    }
    guard let first = records.first, let bytes = contents.bytes(of: records) else { return nil }
    return bytes.withUnsafeBytes { bytes in
      var result: [NotesReading.Note] = []
      result.reserveCapacity(range.count)
      for (place, record) in zip(range, records) {
        let start = record.offset - first.offset
        let part = UnsafeRawBufferPointer(rebasing: bytes[start..<(start + record.length)])
        guard ContentHash(part) == record.checksum, let read = try? NoteRecord(part, file: notes[place].file),
          let note = note(read, notes[place])
        else { return nil }
        result.append(note)
      }
      return result
    }
  }

  /// Takes a note from the cache or reads it, and hands it on to the next cache.
  private func read(_ place: Int, into chunk: inout Chunk) {
    let file = notes[place]
    var content: ContentHash?
    var bytes: [UInt8] = []
    if known[place]?.isSame(as: file) != true {
      do throws(StorageError) { bytes = try folder.bytes(of: file) } catch {
        chunk.troubles.append(error)
        return
      }
      content = cache == nil ? nil : ContentHash(bytes)
    }
    if let entry = known[place], content == nil || entry.content == content && entry.size == bytes.count {
      if let raw = contents?.bytes(of: entry.record),
        let record = try? raw.withUnsafeBytes({ try NoteRecord($0, file: file.file) })
      {
        return keep(record, raw, entry.content, file, place, in: &chunk)
      }
      chunk.isDamaged = true
      if content == nil {
        do throws(StorageError) { bytes = try folder.bytes(of: file) } catch {
          chunk.troubles.append(error)
          return
        }
      }
    }
    chunk.readAnew += 1
    let record = record(of: bytes, file)
    keep(record, writer == nil ? [] : record.bytes, content ?? ContentHash(bytes), file, place, in: &chunk)
  }

  private func record(of bytes: [UInt8], _ file: NoteFile) -> NoteRecord {
    guard let decoded = DecodedText(bytes) else { return NoteRecord(cards: nil) }
    var record = NoteRecord(
      cards: Reading.cards(of: decoded.text, file: file.file, disabledRules: rules.off(for: file.file)))
    for finding in decoded.findings {
      if case .invalidText(let byte) = finding.kind { record.faults.append(.init(byte: byte, line: finding.line)) }
    }
    return record
  }

  private func keep(
    _ record: NoteRecord, _ bytes: [UInt8], _ content: ContentHash, _ file: NoteFile, _ place: Int,
    in chunk: inout Chunk
  ) {
    if let note = note(record, file) {
      chunk.notes.append(note)
    } else {
      chunk.troubles.append(.binary(path: file.path))
    }
    guard let writer else { return }
    var entry = CacheEntry(
      file: file.file, size: file.size, modified: file.modified, changed: file.changed, inode: file.inode,
      content: content, rules: known[place]?.rules ?? Self.hash(of: rules, for: file),
      isSettled: writer.isSettled(file),
      record: .init(offset: 0, length: bytes.count, checksum: ContentHash(bytes)))
    chunk.bytes += bytes
    chunk.entries.append(entry)
    entry.record.offset = known[place]?.record.offset ?? -1
    if entry != known[place] { chunk.isNews = true }
  }

  /// The note of a record; nil for one that holds no text.
  private func note(_ record: NoteRecord, _ file: NoteFile) -> NotesReading.Note? {
    record.cards.map { cards in
      NotesReading.Note(
        file: file.file, path: file.path, cards: cards,
        textFindings: record.faults.map { Finding(.invalidText(byte: $0.byte), line: $0.line) })
    }
  }
}
