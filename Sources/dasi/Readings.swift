import Cards
import Notes
import Storage
import Study

/// The notes of a place, each read into cards, and what could not be read.
struct Readings {
  /// One note that was read.
  struct Note {
    let file: String
    let path: String
    let reading: Reading
    /// Bytes that were no text.
    let textFindings: [Finding]
  }

  private(set) var notes: [Note] = []
  private(set) var troubles: [StorageError] = []

  /// Reads every note of a folder with the rules that are on for it; one that cannot be read is told and the rest goes on.
  init(of folder: NotesFolder, rules: RuleSwitches) {
    let listing = folder.listing()
    troubles = listing.troubles
    for file in listing.notes {
      do throws(StorageError) {
        let (text, findings) = try folder.text(of: file)
        let reading = Reading(note: text, file: file.file, disabledRules: rules.off(for: file.file))
        notes.append(Note(file: file.file, path: file.path, reading: reading, textFindings: findings))
      } catch {
        troubles.append(error)
      }
    }
  }

  /// All cards, each identity once, in the order of the notes.
  var cards: [Card] { Array.gathered(notes.flatMap(\.reading.cards)) }

  /// Everything that went wrong, one line each.
  func complaints(_ report: Report) -> [String] {
    troubles.map(report.text) + notes.flatMap { note in note.textFindings.map { report.text(of: $0, in: note.path) } }
  }
}
