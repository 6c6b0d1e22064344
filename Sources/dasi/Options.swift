import ArgumentParser
import Scheduling
import Study

extension Language: ExpressibleByArgument {}

/// A moment given on the command line.
struct Moment: ExpressibleByArgument {
  let timestamp: Timestamp

  init?(argument: String) {
    let here = Surroundings.now().offsetSeconds
    guard let timestamp = Timestamp(iso: argument, localOffsetSeconds: here) else { return nil }
    self.timestamp = timestamp
  }
}

/// A share of one as it is typed: `0.9`, `90%` or `90`.
struct Share: ExpressibleByArgument {
  let value: Double

  init?(argument: String) {
    let isPercent = argument.hasSuffix("%")
    guard let number = Double(isPercent ? argument.dropLast() : argument[...]) else { return nil }
    value = isPercent || number > 1 ? (number * 100).rounded() / 10_000 : number
  }
}

/// What a simulation takes, which without notes looks for none.
struct SimulatedNotesOptions: ParsableArguments {
  @Argument(
    help: "A folder of notes, or one note; without it a deck of --cards that nobody has learned yet is simulated.",
    completion: .file())
  var notes: String?

  @Option(help: ArgumentHelp("The language of the interface: ko or en (default: the locale's).", valueName: "ko|en"))
  var language: Language?

  @Option(help: ArgumentHelp("With NOTES: their progress is in this folder, not beside them.", valueName: "dir"))
  var progress: String?

  @Option(help: ArgumentHelp("With NOTES: take this moment for now, such as 2026-11-22T19:04.", valueName: "time"))
  var at: Moment?

  /// What was chosen, free of how it was said.
  var wishes: Wishes { Wishes(notes: notes, language: language, progress: progress, time: at?.timestamp) }
}

/// What every command takes.
struct NotesOptions: ParsableArguments {
  @Argument(
    help: "A folder of notes, or one note (default: $DASI_NOTES, the nearest folder above with .dasi, ./decks).",
    completion: .file())
  var notes: String?

  @Option(help: ArgumentHelp("The language of the interface: ko or en (default: the locale's).", valueName: "ko|en"))
  var language: Language?

  @Option(help: ArgumentHelp("Keep progress in this folder instead of beside the notes.", valueName: "dir"))
  var progress: String?

  @Option(help: ArgumentHelp("Take this moment for now, such as 2026-11-22T19:04.", valueName: "time"))
  var at: Moment?

  /// What was chosen, free of how it was said.
  var wishes: Wishes { Wishes(notes: notes, language: language, progress: progress, time: at?.timestamp) }
}
