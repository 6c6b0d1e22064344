import ArgumentParser

/// Measures the reader: how well it reads notes, how fast, and how it stands hostile input; the card browser, the journal, and
/// FSRS.
///
/// A tool for those who work on dasi; it is not installed with it.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Measure how well and how fast notes are read.",
    subcommands: [
      NotesBench.self, EditsBench.self, ColdBench.self, BrowseBench.self, KeysBench.self, FSRSBench.self,
      JournalBench.self,
    ])
}
