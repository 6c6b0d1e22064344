import ArgumentParser

/// `dasi fsrs`: a laboratory for schedules.
struct FSRSCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fsrs", abstract: "A laboratory: what FSRS makes of reviews.",
    subcommands: [SimulateCommand.self])
}
