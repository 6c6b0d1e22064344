import ArgumentParser
import Screens

/// `dasi browse`: all cards, to search, sort, accept, refuse, suspend, flag and bring back.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Look through all cards: find, accept, refuse, suspend, bring back.",
    discussion: """
      A query holds words and filters: is:due, is:new, is:learning, is:leech, is:suspended, is:buried, is:waiting, \
      is:flagged, is:dismissed, deck:name, rule:F17, stability<7 (also difficulty, due, lapses, reviews, confidence), \
      re:PATTERN (a regular expression: re:^what, re:"a|an .*ion"), "two words", and - before anything turns it round. With --plain, a card at a time: an empty line goes on, a accepts, \
      x says "not a card", s suspends, f flags, u takes back, q or the end of input quits.
      """)

  @OptionGroup var options: NotesOptions
  @Option(help: ArgumentHelp("Show only what matches, such as 'is:waiting'.", valueName: "query")) var find = ""

  @Flag(help: "Line mode: no cursor movement, for screen readers and pipes.") var plain = false

  func run() throws {
    guard plain else { return try Visit(options.wishes).run(.browse(query: find)) }
    let clock = options.wishes.clock(runs: false)
    let desk = try Desk(options.wishes, at: clock.now())
    desk.tellNotices()
    if let reason = desk.readOnlyReason { complain(reason) }
    var browse = PlainBrowse(desk: desk, query: find, clock: clock)
    try browse.run()
  }
}
