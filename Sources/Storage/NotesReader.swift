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

  /// Hands each note's text with the rules that are off for it to `body`, on several threads, and returns what it made
  /// of them in the order of the notes; nil when it was cancelled.
  package func map<Value: Sendable>(
    _ progress: ReadingProgress = ReadingProgress(),
    _ body: @escaping @Sendable (NoteFile, _ text: String, _ findings: [Finding], _ disabledRules: Set<String>) -> Value
  ) -> (values: [Value], troubles: [StorageError])? {
    let listing = folder.listing()
    progress.begin(total: listing.notes.count)
    let results = Workers.map(listing.notes.count) { [folder, rules] index -> Result<Value, StorageError>? in
      guard !progress.isCancelled else { return nil }
      defer { progress.advance() }
      let note = listing.notes[index]
      return Result { () throws(StorageError) in
        let (text, findings) = try folder.text(of: note)
        return body(note, text, findings, rules.off(for: note.file))
      }
    }
    guard let results else { return nil }
    var values: [Value] = []
    var troubles = listing.troubles
    for result in results {
      switch result {
      case .success(let value): values.append(value)
      case .failure(let trouble): troubles.append(trouble)
      }
    }
    return (values, troubles)
  }

  /// Runs of neighbouring notes: enough of them that no thread is left with much, few enough that sharing costs nothing.
  private static func chunks(of count: Int) -> [Range<Int>] {
    let size = max(1, min(32, count / (Workers.count * 8)))
    return stride(from: 0, to: count, by: size).map { $0..<min(count, $0 + size) }
  }
}
