import ArgumentParser
import Cards
import History
import Scheduling
import Screens
import Storage
import Study

/// `dasi renames`: histories that went over to edited cards, to confirm or refuse.
struct RenamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "renames", abstract: "Look through histories that went over to edited cards: confirm or refuse.",
    discussion: """
      When the question of a card you have studied is edited, its history goes over to the card that took its place. That is \
      only supposed until you confirm it here or answer the next card; a pair you refuse is never made again. On the screen, \
      Enter confirms and x refuses. With --plain, one after another: an empty line goes on, a confirms, x refuses, q or the \
      end of input quits. For scripts, --json prints one object a line, {"from","to","before","after","file","line","state"} \
      with state supposed, kept or refused, and --confirm and --refuse take the card as "to" names it.
      """)

  @OptionGroup var options: NotesOptions
  @Flag(help: "Line mode: no cursor movement, for screen readers and pipes.") var plain = false
  @Flag(help: "One JSON object a history.") var json = false
  @Option(help: ArgumentHelp("It is the same card: write that down (may be repeated).", valueName: "card"))
  var confirm: [String] = []
  @Option(help: ArgumentHelp("It is another card: give its history back (may be repeated).", valueName: "card"))
  var refuse: [String] = []

  func run() throws {
    let isScripted = json || !confirm.isEmpty || !refuse.isEmpty
    guard plain || isScripted else { return try Visit(options.wishes).run(.carried) }
    let clock = options.wishes.clock(runs: false)
    let desk = try Desk(options.wishes, at: clock.now())
    desk.tellNotices()
    var talk = PlainRenames(desk: desk, clock: clock)
    guard isScripted else {
      try desk.requireWriting()
      return try talk.run()
    }
    let decisions = confirm.map { ($0, true) } + refuse.map { ($0, false) }
    if !decisions.isEmpty { try desk.requireWriting() }
    for (card, isSame) in decisions { try talk.decide(CardID(card), isSame: isSame) }
    talk.close()
    if json { talk.histories.forEach { Output.line($0.json.compact) } }
  }
}

extension Library.CarriedHistory {
  /// One line of `dasi renames --json`.
  fileprivate var json: JSON {
    .object([
      .init("from", .string(renaming.from.rawValue)), .init("to", .string(renaming.to.rawValue)),
      .init("before", before.map { .string($0.question) } ?? .null),
      .init("after", after.map { .string($0.question) } ?? .null),
      .init("file", after.map { .string($0.file) } ?? .null), .init("line", after.map { .number($0.line) } ?? .null),
      .init("state", .string(state.rawValue)),
    ])
  }
}
