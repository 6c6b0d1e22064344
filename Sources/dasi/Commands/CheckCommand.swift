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
      cannot be read, else 0. In a folder, at most five of a kind are shown for each note. What you call right as it is, by x in \
      dasi fix or by --ignore, is told no more.
      """)

  /// Findings of one kind shown for one note of a folder.
  private static let most = 5

  @OptionGroup var options: NotesOptions
  @Flag(help: "One JSON object a finding.") var json = false
  @Flag(help: "Show also what you called right as it is.") var all = false
  @Option(help: ArgumentHelp("It is right as it is: tell it no more (may be repeated).", valueName: "id"))
  var ignore: [String] = []
  @Option(help: ArgumentHelp("Tell it again (may be repeated).", valueName: "id"))
  var heed: [String] = []

  func run() throws {
    let path = try options.wishes.notesPath()
    let folder = try storage { () throws(StorageError) in try NotesFolder(path) }
    let places = Places(notes: path, progressRoot: options.progress, environment: Surroundings.environment)
    let loaded = try LoadedSettings(places)
    let report = Report(language: options.language ?? Surroundings.language)
    loaded.notices(report).forEach(complain)
    var checked = Checked(folder, loaded.settings, report)
    try decide(checked)
    let ledger = Self.ledger(places, loaded.settings)
    checked.leaveOut(cards: Set(ledger.knownCards.map(\.rawValue)))
    let ignored = IgnoredFindings.of(ledger.entries)
    let hidden = all ? 0 : checked.leaveOut(ignored)
    if checked.count == 0 {
      if checked.troubles.isEmpty { throw Failure.nothingToRead(path: path) }
      // Of notes that nobody could read nothing good can be said.
      checked.troubles.forEach { complain(report.text(of: $0)) }
      throw ExitCode(1)
    }
    let isOne = folder.note != nil
    for note in checked.notes { print(note, report, ignored, most: isOne || all ? nil : Self.most) }
    let open = checked.notes.flatMap { note in note.findings.filter { !ignored.contains($0.id(in: note.file)) } }
    let wrong = open.count { $0.severity == .wrong }
    if !json {
      complain(report.tally(wrong: wrong, doubtful: open.count - wrong, notes: checked.count))
      if hidden > 0 { complain(report.text(ofIgnored: hidden)) }
    }
    checked.troubles.forEach { complain(report.text(of: $0)) }
    let isSound = tellHistory(places, loaded.settings, report)
    if wrong > 0 || !checked.troubles.isEmpty || !isSound { throw ExitCode(1) }
  }

  /// What happened so far: cards with a history were accepted or dismissed, findings may be right as they are.
  private static func ledger(_ places: Places, _ settings: Settings) -> Ledger {
    let device = Device(host: Surroundings.hostName, random: Surroundings.seed())
    return Journal(places, candidate: device).history(Desk.scheduling(settings)).ledger
  }

  /// Writes down what is to be ignored and what no longer; each must be there.
  private func decide(_ checked: Checked) throws {
    let acts = ignore.map { Entry.Act.ignore(FindingID($0)) } + heed.map { Entry.Act.heed(FindingID($0)) }
    guard !acts.isEmpty else { return }
    let known = Set(checked.notes.flatMap { note in note.findings.map { $0.id(in: note.file) } })
    if let id = (ignore + heed).first(where: { !known.contains(FindingID($0)) }) { throw Failure.noFinding(id) }
    let clock = options.wishes.clock(runs: false)
    let desk = try Desk(options.wishes, at: clock.now())
    try desk.requireWriting()
    var library = desk.library
    for act in acts {
      let written = try storage { [library] () throws(StorageError) in
        try desk.append(act, at: clock.now(), knowing: library)
      }
      for entry in written { library.add(entry) }
    }
    desk.close(with: library.ledger, at: clock.now())
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

  private func print(_ note: Checked.Note, _ report: Report, _ ignored: Set<FindingID>, most: Int?) {
    let lines =
      json
      ? note.findings.map {
        $0.json(in: note.file, message: report.text(of: $0), isIgnored: ignored.contains($0.id(in: note.file))).compact
      }
      : FindingListing(report: report, most: most).lines(of: note.findings, in: note.path)
    Output.line(lines.joined(separator: "\n"))
  }
}
