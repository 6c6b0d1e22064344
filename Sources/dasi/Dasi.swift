import ArgumentParser

@main
struct Dasi: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "dasi", abstract: "Study the notes you already have.")
}
