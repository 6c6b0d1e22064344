import Cards
import Notes
import Storage
import Study

/// The notes of a place, read for a command: on all cores, from the cache where nothing was changed.
///
/// Where it takes a while and stderr is a terminal, a line there says how far it is, unless the screen does.
struct NotesLoading {
  /// One note with all that reading it told, for those who want to know why.
  struct Account: Sendable {
    let file: String
    let path: String
    let reading: Reading
    /// Bytes that were no text.
    let textFindings: [Finding]

    /// What was wrong with its text, one line each.
    func complaints(_ report: Report) -> [String] { textFindings.map { report.text(of: $0, in: path) } }
  }

  private let reader: NotesReader
  private let report: Report

  init(_ folder: NotesFolder, _ places: Places, rules: RuleSwitches, _ report: Report) {
    reader = NotesReader(
      folder, rules: rules, cache: CardCache(of: folder, places, reader: Surroundings.program))
    self.report = report
  }

  /// Reads every note for its cards; one that cannot be read is told and the rest goes on.
  func read() -> NotesReading {
    let progress = ReadingProgress()
    let line = ProgressLine(progress, report)
    defer { line?.end() }
    // Nobody cancels it: Ctrl-C ends the program, and a reading leaves nothing half done.
    return read(progress) ?? NotesReading(notes: [], troubles: [], readAnew: 0)
  }

  /// Reads as `read` does, for those who say themselves how far it is; nil when it was cancelled.
  func read(_ progress: ReadingProgress) -> NotesReading? { reader.read(progress) }

  /// Reads every note anew with an account of its lines.
  func accounts() -> (notes: [Account], troubles: [StorageError]) {
    let progress = ReadingProgress()
    let line = ProgressLine(progress, report)
    defer { line?.end() }
    let found = reader.map(progress) { note, text, findings, off in
      Account(
        file: note.file, path: note.path, reading: Reading(note: text, file: note.file, disabledRules: off),
        textFindings: findings)
    }
    return (found?.values ?? [], found?.troubles ?? [])
  }
}

extension NotesReading {
  /// Everything that went wrong, one line each.
  func complaints(_ report: Report) -> [String] {
    troubles.map(report.text) + notes.flatMap { note in note.textFindings.map { report.text(of: $0, in: note.path) } }
  }
}
