import ArgumentParser
import Screens
import Study

/// `dasi stats`: what is due, what is remembered, what was done.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Show what is due, how well you remember and how much you did.")

  @OptionGroup var options: NotesOptions
  @Flag(help: "Labelled lines instead of a screen.") var plain = false
  @Flag(help: "Everything as one JSON object.") var json = false

  func run() throws {
    guard plain || json else { return try Visit(options.wishes).run(.stats) }
    let now = options.wishes.clock(runs: false).now()
    let desk = try Desk(options.wishes, at: now)
    desk.tellNotices()
    let statistics = Statistics(library: desk.library, at: now)
    if json {
      Output.line(statistics.json.compact)
    } else {
      Output.line(
        PlainStatistics(statistics: statistics, words: Words.spoken(desk.language)).lines.joined(separator: "\n"))
    }
  }
}
