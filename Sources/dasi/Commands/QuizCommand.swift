import ArgumentParser
import Screens
import Study

/// `dasi quiz`: questions against the clock, on the screen or line by line.
struct QuizCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiz", abstract: "Take a quiz against the clock.",
    discussion: "Results are kept apart from the schedule. With --plain, type a choice's number or the answer itself.")

  @OptionGroup var options: NotesOptions
  @Option(help: ArgumentHelp("Only this deck or group of decks, by its path.", valueName: "path")) var deck: String?
  @Option(help: ArgumentHelp("How many questions, 1-200 (default: 20, or as set).", valueName: "n")) var questions: Int?
  @Option(help: ArgumentHelp("How many seconds in all, 10-3600 (default: 300, or as set).", valueName: "s"))
  var seconds: Int?
  @Option(help: ArgumentHelp("Ask the same questions in the same order every time.", valueName: "n")) var seed: UInt64?
  @Flag(help: "Line mode: no cursor movement, for screen readers and pipes.") var plain = false

  func validate() throws {
    if let questions, !(1...200).contains(questions) { throw ValidationError("--questions takes 1 to 200.") }
    if let seconds, !(10...3600).contains(seconds) { throw ValidationError("--seconds takes 10 to 3600.") }
  }

  func run() throws {
    guard plain else { return try Visit(options.wishes, adjust: adjust, seed: seed).run(.quiz(deck: deck)) }
    let clock = options.wishes.clock(runs: true)
    let desk = try Desk(options.wishes, at: clock.now(), adjust: adjust)
    desk.tellNotices()
    try desk.requireDeck(deck)
    var quiz = PlainQuiz(desk: desk, deck: deck, seed: seed ?? Surroundings.seed(), clock: clock)
    try quiz.run()
  }

  /// Lets what was said on the command line go before what is set.
  private var adjust: @Sendable (inout Settings) -> Void {
    { [questions, seconds] settings in
      settings.quizQuestions = questions ?? settings.quizQuestions
      settings.quizSeconds = seconds ?? settings.quizSeconds
    }
  }
}
