import Cards
import Notes
import Storage
import Study

/// The notes of a place with what is doubtful in them, and what could not be read.
struct Checked {
  /// A note with findings.
  struct Note {
    let file: String
    let path: String
    let findings: [Finding]
  }

  private(set) var notes: [Note]
  let troubles: [StorageError]
  /// How many notes were read.
  let count: Int

  /// Reads and checks every note of a folder; one that cannot be read is told and the rest goes on.
  init(_ folder: NotesFolder, _ settings: Settings) {
    let listing = folder.listing()
    var troubles = listing.troubles
    var check = NotesCheck()
    var paths: [String: String] = [:]
    for file in listing.notes {
      do throws(StorageError) {
        let (text, findings) = try folder.text(of: file)
        check.take(
          NoteCheck(
            note: text, file: file.file, known: findings, leastConfidence: settings.leastConfidence,
            disabledRules: settings.rules.off(for: file.file)))
        paths[file.file] = file.path
      } catch {
        troubles.append(error)
      }
    }
    self.troubles = troubles
    count = check.count
    notes = check.found().map { Note(file: $0.file, path: paths[$0.file] ?? $0.file, findings: $0.findings) }
  }

  /// Leaves out the findings of some cards, which are asked for only where there are any.
  mutating func leaveOut(cards: () -> Set<String>) {
    guard notes.contains(where: { $0.findings.contains { $0.kind.card != nil } }) else { return }
    let cards = cards()
    guard !cards.isEmpty else { return }
    notes = notes.compactMap { note in
      let left = note.findings.filter { $0.kind.card.map { !cards.contains($0) } ?? true }
      return left.isEmpty ? nil : Note(file: note.file, path: note.path, findings: left)
    }
  }
}
