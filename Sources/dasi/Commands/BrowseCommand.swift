import ArgumentParser
import Screens

/// `dasi browse`: all cards, to search, sort, accept, refuse, suspend, flag and bring back.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Look through all cards: find, accept, refuse, suspend, bring back.",
    discussion: """
      A query holds words and filters: is:due, is:new, is:learning, is:leech, is:suspended, is:buried, is:waiting, \
      is:flagged, is:dismissed, deck:name, rule:F17, stability<7 (also difficulty, due, lapses, reviews, confidence), \
      "two words", and - before anything turns it round.
      """)

  @OptionGroup var options: NotesOptions
  @Option(help: ArgumentHelp("Show only what matches, such as 'is:waiting'.", valueName: "query")) var find = ""

  func run() throws { try Visit(options.wishes).run(.browse(query: find)) }
}
