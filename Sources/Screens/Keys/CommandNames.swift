import Scheduling

extension Command {
  /// Every command that may have keys of one's own, by the name a settings file has for it.
  static let named: [(name: String, command: Command)] = [
    ("reveal", .reveal), ("again", .grade(.again)), ("hard", .grade(.hard)), ("good", .grade(.good)),
    ("easy", .grade(.easy)), ("type", .type), ("hint", .hint), ("tick", .tick), ("undo", .undo), ("redo", .redo),
    ("bury", .bury), ("suspend", .suspend), ("flag", .flag), ("dismiss", .dismiss), ("edit", .edit), ("why", .why),
    ("note", .note), ("timer", .timer), ("more", .moreNew), ("retry", .retry), ("elsewhere", .saveElsewhere),
    ("up", .up), ("down", .down), ("left", .left), ("right", .right), ("pageUp", .pageUp), ("pageDown", .pageDown),
    ("first", .first), ("last", .last), ("forward", .forward), ("back", .back), ("help", .help), ("quiz", .quiz),
    ("stats", .stats), ("review", .review), ("browse", .browse), ("find", .find), ("waiting", .waitingCards),
    ("renames", .carried), ("retention", .decideRetention), ("sync", .sync), ("accept", .accept),
    ("acceptAll", .acceptAll), ("mark", .mark), ("markRange", .markRange), ("markAll", .markAll), ("sort", .sort),
    ("pause", .pause), ("skip", .skip), ("nextTab", .nextTab), ("previousTab", .previousTab), ("newQuiz", .again),
    ("palette", .palette), ("settings", .settings), ("deck", .pickDeck), ("fix", .fixList), ("weights", .useWeights),
    ("clear", .clear), ("reread", .reread),
  ]

  /// The name a settings file has for the command; nil for what has its keys for good.
  var name: String? { Self.named.first { $0.command == self }?.name }
}
