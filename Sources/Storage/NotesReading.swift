import Cards
import Notes
import Synchronization

/// What a folder of notes gave: the cards of each note, and what could not be read.
package struct NotesReading: Sendable {
  package struct Note: Sendable {
    /// The path below the notes folder.
    package let file: String
    /// Where it really is.
    package let path: String
    package let cards: [Card]
    /// Bytes that were no text.
    package let textFindings: [Finding]
  }

  package let notes: [Note]
  package let troubles: [StorageError]
  /// How many of the notes had to be read anew, as the cache did not know them.
  package let readAnew: Int

  package init(notes: [Note], troubles: [StorageError], readAnew: Int) {
    self.notes = notes
    self.troubles = troubles
    self.readAnew = readAnew
  }

  /// All cards, each identity once, in the order of the notes.
  package var cards: [Card] {
    var all: [Card] = []
    all.reserveCapacity(notes.reduce(0) { $0 + $1.cards.count })
    for note in notes { all += note.cards }
    return .gathered(all)
  }
}

/// How far a reading has come; another thread may look at it and stop the reading.
package final class ReadingProgress: Sendable {
  private let allNotes = Atomic(0)
  private let readNotes = Atomic(0)
  private let cancelled = Atomic(false)

  package init() {}

  /// The notes there are to read; 0 until they are listed.
  package var total: Int { allNotes.load(ordering: .relaxed) }
  /// The notes that are read.
  package var done: Int { readNotes.load(ordering: .relaxed) }
  package var isCancelled: Bool { cancelled.load(ordering: .relaxed) }

  /// Lets the reading end as soon as it can, without a result.
  package func cancel() { cancelled.store(true, ordering: .relaxed) }

  func begin(total: Int) { allNotes.store(total, ordering: .relaxed) }

  func advance() { readNotes.add(1, ordering: .relaxed) }
}
