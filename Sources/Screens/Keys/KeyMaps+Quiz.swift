import TextUI

extension KeyMap {
  /// A question with so many choices.
  static func quizChoices(_ count: Int) -> KeyMap {
    let digits = "123456789".unicodeScalars.prefix(count).enumerated()
    let presses = Dictionary(uniqueKeysWithValues: digits.map { (Key.of($1), Command.choose($0)) })
    return KeyMap(
      [
        Binding("1–\(count)", .keyChoose, presses),
        Binding("p", .keyPause, .pause, [.of("p"), .control("p")]),
        Binding("Tab", .keySkip, .skip, [Key(.tab)]),
        Binding("Esc", .keyGiveUp, .back, [Key(.escape), .of("q")]),
        help,
      ] + scrolling)
  }

  /// A question answered in writing: letters belong to the answer.
  static let quizTyped = KeyMap(typing: [
    Binding("⏎", .keySubmit, .forward, [Key(.enter)]),
    Binding("Tab", .keySkip, .skip, [Key(.tab)]),
    Binding("Ctrl-P", .keyPause, .pause, [.control("p")]),
    Binding("Esc", .keyGiveUp, .back, [Key(.escape)]),
    Binding("F1", .keyHelp, .help, [Key(.function(1))]),
    Binding(
      "↑↓", .keyScroll,
      [Key(.up): .up, Key(.down): .down, Key(.pageUp): .pageUp, Key(.pageDown): .pageDown], .help),
  ])

  static let quizPaused = KeyMap([
    Binding("⏎", .keyResume, .forward, [Key(.enter), .of("p"), .of(" "), .control("p")]),
    Binding("Esc", .keyGiveUp, .back, [Key(.escape), .of("q")]),
    help,
  ])

  /// A question that was missed, with what is right; the clock stands.
  static let quizMissedOne = KeyMap(
    [
      Binding("⏎", .keyNext, .forward, [Key(.enter), .of(" ")]),
      Binding("Esc", .keyGiveUp, .back, [Key(.escape), .of("q")]),
      help,
    ] + scrolling)

  /// A result with something to look at again.
  static let quizMissed = KeyMap(
    [Binding("⏎", .keyMissedAgain, .retry, [Key(.enter)])] + afterQuiz + [help, leave] + scrolling)

  static let quizFlawless = KeyMap(
    [Binding("⏎", .keyGoHome, .forward, [Key(.enter)])] + afterQuiz + [help, leave] + scrolling)

  private static let afterQuiz = [
    Binding("n", .keyNewQuiz, .again, [.of("n")]),
    Binding("r", .keyReviewMore, .review, [.of("r")]),
  ]
}
