import Cards
import Notes

/// Reads a folder of notes on all cores; notes the cache knows are not read again.
package struct NotesReader: Sendable {
  private let folder: NotesFolder
  private let rules: RuleSwitches
  private let cache: CardCache?

  /// Reads with the rules that are on for each note; without a cache every note is read anew.
  package init(_ folder: NotesFolder, rules: RuleSwitches = RuleSwitches(), cache: CardCache? = nil) {
    self.folder = folder
    self.rules = rules
    self.cache = cache
  }

  /// Reads all notes for their cards; nil when it was cancelled.
  ///
  /// The result is the same whatever the cache holds and however many threads there are.
  package func read(_ progress: ReadingProgress = ReadingProgress()) -> NotesReading? {
    let listing = folder.listing()
    progress.begin(total: listing.notes.count)
    let reading = CachedReading(listing.notes, of: folder, rules, cache)
    let chunks = Self.chunks(of: listing.notes.count)
    let results = Workers.map(chunks.count) { reading.read(chunks[$0], progress) }
    reading.finish(results)
    return results.map { results in
      NotesReading(
        notes: results.flatMap(\.notes), troubles: listing.troubles + results.flatMap(\.troubles),
        readAnew: results.reduce(0) { $0 + $1.readAnew })
    }
  }

  /// What is made of a note: from the note itself, its text, what was found in its bytes, and the rules that are off.
  package typealias Making<Value> =
    @Sendable (NoteFile, _ text: String, _ findings: [Finding], _ disabledRules: Set<String>) -> Value

  /// Hands each note to `body` and returns what it made of them in the order of the notes; nil when it was cancelled.
  package func map<Value: Sendable>(
    _ progress: ReadingProgress = ReadingProgress(), _ body: @escaping Making<Value>
  ) -> (values: [Value], troubles: [StorageError])? {
    var values: [Value] = []
    return visit(progress, body) { values.append($1) }.map { (values, $0) }
  }

  /// Hands each note to `body`, on several threads, and what it made of them to `take`, here and in the order of the
  /// notes, no more than some at a time; returns what could not be read, nil when it was cancelled.
  package func visit<Value: Sendable>(
    _ progress: ReadingProgress = ReadingProgress(), _ body: @escaping Making<Value>, take: (NoteFile, Value) -> Void
  ) -> [StorageError]? {
    let listing = folder.listing()
    progress.begin(total: listing.notes.count)
    var troubles = listing.troubles
    for start in stride(from: 0, to: listing.notes.count, by: Self.atOnce) {
      let notes = listing.notes[start..<min(listing.notes.count, start + Self.atOnce)]
      guard let results = results(for: Array(notes), progress, body) else { return nil }
      for (note, result) in zip(notes, results) {
        switch result {
        case .success(let value): take(note, value)
        case .failure(let trouble): troubles.append(trouble)
        }
      }
    }
    return troubles
  }

  /// Notes that are held at a time.
  private static let atOnce = 256

  private func results<Value: Sendable>(
    for notes: [NoteFile], _ progress: ReadingProgress, _ body: @escaping Making<Value>
  ) -> [Result<Value, StorageError>]? {
    Workers.map(notes.count) { [folder, rules] index -> Result<Value, StorageError>? in
      guard !progress.isCancelled else { return nil }
      defer { progress.advance() }
      let note = notes[index]
      return Result { () throws(StorageError) in
        let (text, findings) = try folder.text(of: note)
        return body(note, text, findings, rules.off(for: note.file))
      }
    }
  }

  /// Runs of neighbouring notes: enough of them that no thread is left with much, few enough that sharing costs nothing.
  private static func chunks(of count: Int) -> [Range<Int>] {
    let size = max(1, min(32, count / (Workers.count * 8)))
    return stride(from: 0, to: count, by: size).map { $0..<min(count, $0 + size) }
  }
}
