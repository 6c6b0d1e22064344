import Cards
import Notes
import Screens
import Storage
import Study

/// A look through the notes for what is doubtful, in words, for one who mends it.
///
/// Cards that wait to be accepted are left out: they have a list of their own.
struct Inspection: Sendable {
  let folder: NotesFolder
  let settings: Settings
  let report: Report

  /// Looks through all notes and tells how far it is, 0…1; nil when nobody waits for it any more.
  func remarks(isWithdrawn: () -> Bool = { false }, tell: (Double) -> Void = { _ in }) -> [Remark]? {
    let progress = ReadingProgress()
    var check = NotesCheck()
    let leastConfidence = settings.leastConfidence
    let troubles = NotesReader(folder, rules: settings.rules).visit(progress) { note, text, findings, off in
      NoteCheck(note: text, file: note.file, known: findings, leastConfidence: leastConfidence, disabledRules: off)
    } take: { _, value in
      check.take(value)
      if isWithdrawn() { progress.cancel() }
      if check.count.isMultiple(of: max(1, progress.total / 50)) { tell(Double(check.count) / Double(progress.total)) }
    }
    guard troubles != nil else { return nil }
    return check.found().flatMap { note in
      note.findings.filter { $0.kind.card == nil }.map { remark($0, in: note.file) }
    }
  }

  private func remark(_ finding: Finding, in file: String) -> Remark {
    Remark(
      finding.id(in: file), file: file, line: finding.line, text: report.text(of: finding),
      isWrong: finding.severity == .wrong)
  }

  /// The texts of some lines; those that are not there are left out.
  func texts(of places: Set<NotePlace>) -> [NotePlace: String] {
    let wanted = Dictionary(grouping: places, by: \.file)
    var texts: [NotePlace: String] = [:]
    for note in folder.listing().notes {
      guard let places = wanted[note.file], let text = try? folder.text(of: note).text else { continue }
      let lines = text.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }
      for place in places where lines.indices.contains(place.line - 1) {
        texts[place] = String(lines[place.line - 1].prefix(500))
      }
    }
    return texts
  }
}

extension Desk {
  /// A look through these notes as they are now.
  var inspection: Inspection { Inspection(folder: folder, settings: settings, report: report) }
}
