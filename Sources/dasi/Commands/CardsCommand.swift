import ArgumentParser
import Cards
import Storage
import Study

/// `dasi cards`: what the notes yield, and by which rule.
struct CardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cards", abstract: "Show what the notes yield, and by which rule.",
    discussion:
      "Each card with file, line and rule (--rules says what they are called); --explain goes through the notes line by line and says why."
  )

  @OptionGroup var options: NotesOptions
  @Flag(help: "One JSON object a card.") var json = false
  @Flag(help: "Go line by line: card and rule, or why not.") var explain = false

  @Flag(help: "List the rules by their ids, which are off where, and what sets a line aside.") var rules = false

  func validate() throws {
    if json && explain { throw ValidationError("--json and --explain are two ways to print; choose one.") }
  }

  func run() throws {
    let report = Report(language: options.language ?? Surroundings.language)
    if rules { return try printRules(report) }
    let path = try options.wishes.notesPath()
    let folder = try storage { () throws(StorageError) in try NotesFolder(path) }
    let loaded = try settings(for: path)
    loaded.notices(report).forEach(complain)
    let places = Places(notes: path, progressRoot: options.progress, environment: Surroundings.environment)
    let loading = NotesLoading(folder, places, rules: loaded.settings.rules, report)
    let complaints: [String]
    if explain {
      let (notes, troubles) = loading.accounts()
      if notes.isEmpty && troubles.isEmpty { throw Failure.nothingToRead(path: path) }
      for note in notes { print(note, report) }
      tell(.gathered(notes.flatMap(\.reading.cards)), notes.count, loaded.settings, report)
      complaints = troubles.map(report.text) + notes.flatMap { $0.complaints(report) }
    } else {
      let readings = loading.read()
      if readings.notes.isEmpty && readings.troubles.isEmpty { throw Failure.nothingToRead(path: path) }
      let cards = readings.cards
      print(cards, CardListing(leastConfidence: loaded.settings.leastConfidence))
      if !json { tell(cards, readings.notes.count, loaded.settings, report) }
      complaints = readings.complaints(report)
    }
    complaints.forEach(complain)
    if !complaints.isEmpty { throw ExitCode(1) }
  }

  /// Says on stderr how many cards there are.
  private func tell(_ cards: [Card], _ notes: Int, _ settings: Settings, _ report: Report) {
    let unsure = cards.count { $0.confidence < settings.leastConfidence }
    complain(report.tally(cards: cards.count, unsure: unsure, notes: notes))
  }

  private func settings(for path: String) throws -> LoadedSettings {
    try LoadedSettings(Places(notes: path, progressRoot: options.progress, environment: Surroundings.environment))
  }

  /// Lists the rules; where the notes are known, also which are off and where.
  private func printRules(_ report: Report) throws {
    var switches = RuleSwitches()
    if let path = try? options.wishes.notesPath() {
      let loaded = try settings(for: path)
      loaded.notices(report).forEach(complain)
      switches = loaded.settings.rules
    }
    Output.line(PatternWords.lines(in: report.language, switches).joined(separator: "\n"))
  }

  private func print(_ cards: [Card], _ listing: CardListing) {
    let text = cards.map { json ? $0.json.compact : listing.lines(of: $0).joined(separator: "\n") }
    if !text.isEmpty { Output.line(text.joined(separator: "\n")) }
  }

  private func print(_ note: NotesLoading.Account, _ report: Report) {
    Output.line(note.file)
    Output.line(Explanation(reading: note.reading, language: report.language).lines().joined(separator: "\n"))
  }
}
