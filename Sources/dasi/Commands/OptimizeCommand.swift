import ArgumentParser
import Glibc
import History
import Scheduling
import Storage
import Study

/// `dasi optimize`: weights of the learner's own.
struct OptimizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "optimize", abstract: "Fit the schedule to your own memory.",
    discussion: """
      Fits the 21 weights of FSRS-6 to your answers, and shows how well the newest fifth of them would have been predicted \
      before and after, by weights that had not seen them. A deck, or a group of decks, with a thousand such answers or more \
      gets weights of its own where they predict its answers clearly better than those of all. Nothing changes before you say \
      yes, nor where weights are set by hand. The \
      choice is a line of the journal: it counts on all your devices, for the whole history, so that due days may move; \
      --undo takes it back.
      """)

  @OptionGroup var options: NotesOptions
  @Flag(help: "Show what would change, and change nothing.") var dryRun = false
  @Flag(help: "Use the new weights without asking, where they predict better.") var yes = false
  @Flag(help: "Take the last choice of weights back.") var undo = false
  @Flag(help: "One JSON object; changes nothing unless --yes is given.") var json = false

  func run() throws {
    let now = options.wishes.clock(runs: false).now()
    let desk = try Desk(options.wishes, at: now)
    desk.tellNotices()
    let report = Report(language: desk.language)
    if undo { return try takeBack(desk, report, at: now) }
    guard desk.library.settings.scheduler.model == .fsrs6 else { throw Failure.noFitOfModel }
    let found = fitted(desk.library, report)
    guard let found else { throw Failure.tooFewAnswers(least: OwnWeights.leastItems) }
    if !json { Output.line(report.lines(of: found).joined(separator: "\n")) }
    // Weights set by hand go before those that are chosen: a choice would change nothing.
    let isSetByHand = desk.library.settings.scheduler.weights != nil
    let isUsed = !dryRun && !isSetByHand && (yes ? found.isBetter : !json && isAgreed(found, report))
    if isUsed { try record(.weights(found.weights), desk, at: now) }
    if json { Output.line(found.json(isUsed: isUsed).compact) }
    if isSetByHand, !dryRun { throw Failure.weightsSetByHand }
    if dryRun || json { return }
    complain(
      yes && !isUsed ? report.advice(on: found) + " " + report.text(ofChange: false) : report.text(ofChange: isUsed))
  }

  /// Fits the weights while a line says how far it is.
  private func fitted(_ library: Library, _ report: Report) -> OwnWeights? {
    let fits = Steps()
    let line = ProgressLine { fits.total > 0 ? report.text(ofFits: fits.done, of: fits.total) : nil }
    defer { line?.end() }
    return OwnWeights(library, Crew()) { fits.tell($0, of: $1) }
  }

  /// Asks whether the weights are to be used; no answer is a no.
  private func isAgreed(_ found: OwnWeights, _ report: Report) -> Bool {
    complain(report.question(for: found))
    let answer = readLine()?.first
    return answer.map { "yYㅛ네예".contains($0) } ?? false
  }

  private func takeBack(_ desk: Desk, _ report: Report, at time: Timestamp) throws {
    guard let chosen = ChosenWeights(desk.library.ledger.entries) else { throw Failure.noChoiceOfWeights }
    try record(.undo(chosen.entry), desk, at: time)
    if json { Output.line(JSON.object([.init("undone", .string(chosen.entry.description))]).compact) }
    complain(report.textOfTakenBack)
  }

  /// Writes the choice down, and the snapshot of what follows from it.
  private func record(_ act: Entry.Act, _ desk: Desk, at time: Timestamp) throws {
    try desk.requireWriting()
    let written = try storage { () throws(StorageError) in try desk.append(act, at: time, knowing: desk.library) }
    var log = desk.library.ledger.entries
    log.append(contentsOf: written)
    desk.close(with: Ledger(log: log, scheduling: Desk.scheduling(desk.library.settings)), at: time)
  }
}

extension OwnWeights {
  /// What `dasi optimize --json` prints.
  fileprivate func json(isUsed: Bool) -> JSON {
    .object([
      .init("weights", .array(weights.all.values.map(JSON.number))), .init("items", .number(items)),
      .init("newItems", .number(newItems)), .init("comparable", .bool(isComparable)), .init("better", .bool(isBetter)),
      .init("before", before.json), .init("after", after.json),
      .init("decks", .object(decks.map { .init($0.path, json(of: $0)) })), .init("used", .bool(isUsed)),
    ])
  }

  private func json(of deck: Deck) -> JSON {
    .object([
      .init("weights", weights.decks[deck.path].map { .array($0.values.map(JSON.number)) } ?? .null),
      .init("items", .number(deck.items)), .init("general", deck.general.json), .init("own", deck.own.json),
    ])
  }
}
