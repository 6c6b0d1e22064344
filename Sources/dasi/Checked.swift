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

    /// The note with some of its findings; nil where none is left.
    func keeping(_ isKept: (Finding) -> Bool) -> Note? {
      let left = findings.filter(isKept)
      return left.isEmpty ? nil : Note(file: file, path: path, findings: left)
    }
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

  /// Leaves out the findings of some cards.
  mutating func leaveOut(cards: Set<String>) {
    notes = notes.compactMap { note in note.keeping { $0.kind.card.map { !cards.contains($0) } ?? true } }
  }

  /// Leaves out some findings, and says how many there were.
  mutating func leaveOut(_ findings: Set<FindingID>) -> Int {
    let before = notes.reduce(0) { $0 + $1.findings.count }
    notes = notes.compactMap { note in note.keeping { !findings.contains($0.id(in: note.file)) } }
    return before - notes.reduce(0) { $0 + $1.findings.count }
  }
}
