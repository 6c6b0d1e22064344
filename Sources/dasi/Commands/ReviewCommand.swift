import ArgumentParser
import Screens

/// `dasi review`: today's cards, on the screen or line by line.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Review today's cards.",
    discussion: """
      With --plain, a line at a time: an empty line shows the answer, 1-4 grade it (Again, Hard, Good, Easy), h gives \
      a hint, w says why the card comes on its day, c reads the note around it, e opens it in $EDITOR, u takes back, s \
      suspends, b buries, f flags, x says "not a card", n at the end brings more new cards, ? says all this, q or the end \
      of input quits; anything else before the answer is a written answer, which is compared.
      """)

  @OptionGroup var options: NotesOptions
  @Option(help: ArgumentHelp("Only this deck or group of decks, by its path.", valueName: "path")) var deck: String?
  @Flag(help: "Line mode: no cursor movement, for screen readers and pipes.") var plain = false
  @Flag(help: "With --plain: one JSON event a line.") var json = false

  func validate() throws {
    if json && !plain { throw ValidationError("--json speaks in line mode: add --plain.") }
  }

  func run() throws {
    guard plain else { return try Visit(options.wishes).run(.review(deck: deck)) }
    let clock = options.wishes.clock(runs: false)
    let desk = try Desk(options.wishes, at: clock.now())
    desk.tellNotices()
    try desk.requireDeck(deck)
    try desk.requireWriting()
    let dayStart = desk.library.settings.scheduler.dayStart
    let voice: any ReviewVoice =
      json ? JSONVoice(dayStart: dayStart) : WordVoice(words: Words.spoken(desk.language), dayStart: dayStart)
    var review = PlainReview(desk: desk, deck: deck, voice: voice, clock: clock)
    try review.run()
  }
}
