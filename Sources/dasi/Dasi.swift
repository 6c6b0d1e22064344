import ArgumentParser

/// The root command: `dasi [NOTES]` opens the home screen, sub-commands lead straight to a part.
struct Dasi: ParsableCommand {
  static let version = "0.1.0 (FSRS-6)"

  static let configuration = CommandConfiguration(
    commandName: "dasi",
    abstract: "Study the notes you already have: flashcards from ordinary notes, asked when you are about to forget.",
    usage: "dasi [NOTES]\n       dasi <command> [NOTES] [options]",
    discussion: """
      NOTES is a folder of notes (.md .markdown .org .txt; sub-folders are groups of decks) or one note. Without it: \
      $DASI_NOTES, else the nearest folder above that holds .dasi, else ./decks. Notes are only read; progress is kept \
      beside them in .dasi.
      """,
    version: version,
    subcommands: [
      HomeCommand.self, ReviewCommand.self, QuizCommand.self, StatsCommand.self, BrowseCommand.self, CardsCommand.self,
      CheckCommand.self, RenamesCommand.self, SyncCommand.self, DoctorCommand.self, OptimizeCommand.self,
      SettingsCommand.self, FixCommand.self,
      FSRSCommand.self,
    ],
    defaultSubcommand: HomeCommand.self)
}
