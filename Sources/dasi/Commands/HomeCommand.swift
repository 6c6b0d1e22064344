import ArgumentParser

/// `dasi [NOTES]`: the home screen.
struct HomeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "home", abstract: "Open the home screen (the default).")

  @OptionGroup var options: NotesOptions

  func run() throws { try Visit(options.wishes).run(.home) }
}
