import ArgumentParser
import Cards
import History
import Notes
import Screens
import Study

/// `dasi fix`: what would better be mended, in cards and notes.
struct FixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Look through what would better be mended: cards often forgotten, flagged or too dense, and the notes.",
    discussion: """
      Each with file and line, the line itself, and why it is here. On the screen, Enter opens it in $EDITOR, s suspends, x says \
      "not a card", or of a line in a note that it is right as it is, f takes a flag off, u takes back. With --plain, one after another: an empty line goes on, e, s, x, f and u do \
      the same, q or the end of input quits. --json prints one object a line: {"kind","file","line","text","why","card","question","finding"} \
      with kind leech, flagged, dense, wrong or doubtful.
      """)

  @OptionGroup var options: NotesOptions
  @Flag(help: "Line mode: no cursor movement, for screen readers and pipes.") var plain = false
  @Flag(help: "One JSON object a line.") var json = false

  func run() throws {
    guard plain || json else { return try Visit(options.wishes).run(.fix) }
    let clock = options.wishes.clock(runs: false)
    let desk = try Desk(options.wishes, at: clock.now())
    desk.tellNotices()
    var talk = PlainFix(desk: desk, clock: clock)
    if json { return talk.all.forEach { Output.line($0.json.compact) } }
    if let reason = desk.readOnlyReason { complain(reason) }
    try talk.run()
  }
}

extension PlainFix.Thing {
  /// One line of `dasi fix --json`.
  fileprivate var json: JSON {
    .object([
      .init("kind", .string(kind)), .init("file", .string(place.file)), .init("line", .number(place.line)),
      .init("text", text.map(JSON.string) ?? .null), .init("why", .string(why)),
      .init("card", card.map { .string($0.id.rawValue) } ?? .null),
      .init("question", card.map { .string($0.question) } ?? .null),
      .init("finding", finding.map { .string($0.rawValue) } ?? .null),
    ])
  }
}
