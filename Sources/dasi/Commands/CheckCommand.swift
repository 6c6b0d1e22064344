import ArgumentParser
import Cards
import History
import Scheduling
import Storage
import Study

/// `dasi check`: what is wrong or doubtful in the notes themselves.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Show what is wrong or doubtful in the notes.",
    discussion: """
      Each finding with file and line: ✗ is wrong (a probable slip, a broken word, text that cannot be read, a code block \
      never closed, a count that does not fit, a con among the pros), ? is worth a look (an empty heading, a label that lost \
      its list, two definitions of one term, a question without an answer). Exits 1 where something is wrong or a note \
      cannot be read, else 0. In a folder, at most five of a kind are shown for each note.
      """)

  /// Findings of one kind shown for one note of a folder.
  private static let most = 5

  @OptionGroup var options: NotesOptions
  @Flag(help: "One JSON object a finding.") var json = false

  func run() throws {
    let path = try options.wishes.notesPath()
    let folder = try storage { () throws(StorageError) in try NotesFolder(path) }
    let places = Places(notes: path, progressRoot: options.progress, environment: Surroundings.environment)
    let loaded = try LoadedSettings(places)
    let report = Report(language: options.language ?? Surroundings.language)
    loaded.notices(report).forEach(complain)
    var checked = Checked(folder, loaded.settings, report)
    checked.leaveOut(cards: { Self.decided(places, loaded.settings) })
    if checked.count == 0 {
      if checked.troubles.isEmpty { throw Failure.nothingToRead(path: path) }
      // Of notes that nobody could read nothing good can be said.
      checked.troubles.forEach { complain(report.text(of: $0)) }
      throw ExitCode(1)
    }
    let isOne = folder.note != nil
    for note in checked.notes { print(note, report, most: isOne ? nil : Self.most) }
    let all = checked.notes.flatMap(\.findings)
    let wrong = all.count { $0.severity == .wrong }
    if !json { complain(report.tally(wrong: wrong, doubtful: all.count - wrong, notes: checked.count)) }
    checked.troubles.forEach { complain(report.text(of: $0)) }
    let isSound = tellHistory(places, loaded.settings, report)
    if wrong > 0 || !checked.troubles.isEmpty || !isSound { throw ExitCode(1) }
  }

  /// Cards with a history: somebody has accepted or dismissed them.
  private static func decided(_ places: Places, _ settings: Settings) -> Set<String> {
    let device = Device(host: Surroundings.hostName, random: Surroundings.seed())
    let ledger = Journal(places, candidate: device).history(Desk.scheduling(settings)).ledger
    return Set(ledger.knownCards.map(\.rawValue))
  }

  /// Says what is wrong with the journal beside the notes, and whether nothing is.
  private func tellHistory(_ places: Places, _ settings: Settings, _ report: Report) -> Bool {
    let now = options.wishes.clock(runs: false).now()
    let examination = Examination(places, known: nil, at: now) {
      Ledger(log: EntryLog($0), scheduling: Desk.scheduling(settings))
    }
    // What is wrong with the settings was said before.
    let wrong = examination.ailments.filter { ailment in
      if case .setting = ailment.kind { false } else { ailment.severity == .wrong }
    }
    wrong.forEach { complain(report.line(of: $0)) }
    if !wrong.isEmpty { complain(report.seeDoctor) }
    return wrong.isEmpty
  }

  private func print(_ note: Checked.Note, _ report: Report, most: Int?) {
    let lines =
      json
      ? note.findings.map { $0.json(in: note.file, message: report.text(of: $0)).compact }
      : FindingListing(report: report, most: most).lines(of: note.findings, in: note.path)
    Output.line(lines.joined(separator: "\n"))
  }
}
