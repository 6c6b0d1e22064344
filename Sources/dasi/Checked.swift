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

  /// Reads and checks every note of a folder on all cores; one that cannot be read is told and the rest goes on.
  ///
  /// Where it takes a while and stderr is a terminal, a line there says how far it is.
  init(_ folder: NotesFolder, _ settings: Settings, _ report: Report) {
    let progress = ReadingProgress()
    let line = ProgressLine(progress, report)
    defer { line?.end() }
    var check = NotesCheck()
    var paths: [String: String] = [:]
    let leastConfidence = settings.leastConfidence
    let found = NotesReader(folder, rules: settings.rules).visit(progress) { note, text, findings, off in
      NoteCheck(
        note: text, file: note.file, known: findings, leastConfidence: leastConfidence, disabledRules: off)
    } take: { note, value in
      check.take(value)
      paths[note.file] = note.path
    }
    // Nobody cancels it.
    troubles = found ?? []
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
