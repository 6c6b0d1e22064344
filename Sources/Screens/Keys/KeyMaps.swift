import Scheduling
import Study
import TextUI

// The tables of keys, one a page. What stands first is used most; the footer is cut from the right.
extension KeyMap {
  static let home = home(
    Binding("y", .keySync, .sync, [.of("y")]), Binding("q", .keyQuit, .back, [.of("q"), Key(.escape)]))

  /// Home while a sync goes on, which Escape ends; the line about it says so.
  static let homeSyncing = home(
    Binding("Esc", .keyStopSync, .stopSync, [Key(.escape)], .help), Binding("q", .keyQuit, .back, [.of("q")]))

  private static func home(_ sync: Binding, _ leave: Binding) -> KeyMap {
    KeyMap(
      [
        Binding("⏎", .keyStart, .forward, [Key(.enter), .of(" ")]),
        Binding("t", .keyQuiz, .quiz, [.of("t")]),
        Binding("s", .keyStats, .stats, [.of("s")]),
        Binding("b", .keyBrowse, .browse, [.of("b")]),
        Binding("f", .keyFix, .fixList, [.of("f")]),
        Binding("/", .keyFind, .find, [.of("/")]),
        sync,
        Binding("o", .keySettings, .settings, [.of("o")]),
        Binding("d", .keyDecideRetention, .decideRetention, [.of("d")], .help),
        // The page itself offers these.
        Binding("a", .keyDecide, .waitingCards, [.of("a")], .help),
        Binding("w", .keyUseWeights, .useWeights, [.of("w")], .help),
        Binding("u", .keyUndo, .undo, [.of("u")], .help),
        Binding("n", .keyMoreNew, .moreNew, [.of("n")], .help),
        Binding("m", .keyCarried, .carried, [.of("m")], .help),
        Binding("R", .keyReread, .reread, [.of("R"), Key(.function(5))], .help),
        help,
        leave,
      ] + rows(.keyPick) + [
        Binding("←→", .keyFold, [Key(.left): .left, .of("h"): .left, Key(.right): .right, .of("l"): .right], .help)
      ])
  }

  /// Decks are looked for, so letters belong to the search; where there is none of that name, Enter looks among the cards.
  static func homeFilter(findsDecks: Bool) -> KeyMap {
    let rows: [Key: Command] = [
      Key(.up): .up, Key(.down): .down, Key(.pageUp): .pageUp, Key(.pageDown): .pageDown,
    ]
    let cards = Binding("Tab", .keyFindCards, .browse, [Key(.tab)], findsDecks ? .footer : .help)
    return KeyMap(
      typing: [Binding("⏎", findsDecks ? .keyStart : .keyFindCards, .forward, [Key(.enter)])]
        + [
          cards, Binding("Esc", .keyDrop, .clear, [Key(.escape)]), Binding("F1", .keyHelp, .help, [Key(.function(1))]),
        ] + (findsDecks ? [Binding("↑↓", .keyPick, rows)] : []))
  }

  static let question = KeyMap(
    [
      Binding("Space", .keyReveal, .reveal, [.of(" "), Key(.enter)]),
      Binding("t", .keyType, .type, [.of("t"), .of("i")]),
      Binding("h", .keyHint, .hint, [.of("h")]),
      Binding("u", .keyUndo, .undo, [.of("u")]),
      Binding("r", .keyRedo, .redo, [.of("r")], .help),
      Binding("e", .keyEdit, .edit, [.of("e")]),
      Binding("w", .keyWhy, .why, [.of("w")], .help),
      // The note gives the answer away: the way there is open, but not advertised.
      Binding("c", .keyNote, .note, [.of("c")], .help),
    ] + cardActions + [timer, help, leave] + scrolling)

  /// The answer is being typed: letters belong to it.
  static let questionTyped = KeyMap(
    typing: [
      Binding("⏎", .keySubmit, .reveal, [Key(.enter)]),
      Binding("Tab", .keyHint, .hint, [Key(.tab)]),
      Binding("F2", .keyUndo, .undo, [Key(.function(2)), Key(.character("u"), .alt)]),
      Binding("Esc", .keyStopTyping, .clear, [Key(.escape)]),
      Binding("F1", .keyHelp, .help, [Key(.function(1))]),
      Binding(
        "↑↓", .keyScroll,
        [Key(.up): .up, Key(.down): .down, Key(.pageUp): .pageUp, Key(.pageDown): .pageDown], .help),
    ])

  /// The answer shows; Enter gives the suggested grade, Space ticks items where there are some.
  static func answer(
    suggested: Grade, hasItems: Bool, buttons: InterfaceSettings.GradeButtons = .four
  ) -> KeyMap {
    let tick = hasItems ? [Binding("Space", .keyTick, .tick, [.of(" ")])] : []
    return KeyMap(
      [
        grading(buttons)
      ] + tick + [Binding("⏎", Word(grade: suggested), .grade(suggested), [Key(.enter)])] + afterAnswer)
  }

  private static let afterAnswer =
    [
      Binding("u", .keyUndo, .undo, [.of("u")]),
      Binding("w", .keyWhy, .why, [.of("w")]),
      Binding("c", .keyNote, .note, [.of("c")]),
      Binding("e", .keyEdit, .edit, [.of("e")]),
      Binding("r", .keyRedo, .redo, [.of("r")], .help),
    ] + cardActions + [timer, help, leave] + scrolling

  /// Only cards in learning steps are left.
  static let waiting = KeyMap([
    Binding("⏎", .keyGoHome, .forward, [Key(.enter), .of(" ")]),
    Binding("u", .keyUndo, .undo, [.of("u")]),
    Binding("r", .keyRedo, .redo, [.of("r")], .help),
    help, leave,
  ])

  static let saving = KeyMap([help])

  /// Notes are being read; there is nothing else to do yet.
  static let notesReading = KeyMap([Binding("q", .keyQuit, .back, [.of("q"), Key(.escape)])])

  /// Histories that were carried over: Enter confirms what is only supposed, and is the way back from all else.
  static func carried(_ state: Library.CarriedHistory.State?, hasSupposed: Bool, canUndo: Bool) -> KeyMap {
    let yes = Binding("⏎", .keyCarryConfirm, .accept, [Key(.enter), .of("a")])
    let again = Binding("a", .keyCarryAgain, .accept, [.of("a")])
    let no = Binding("x", .keyCarryBack, .dismiss, [.of("x")])
    let decide: [Binding] =
      switch state {
      case .supposed: [yes, no]
      case .kept: [no]
      case .refused: [again]
      case nil: []
      }
    let all = hasSupposed ? [Binding("A", .keyCarryAll, .acceptAll, [.of("A")])] : []
    let edit = state == nil ? [] : [Binding("e", .keyEdit, .edit, [.of("e")])]
    let back = Binding("q", .keyBack, .back, [.of("q"), Key(.escape)] + (state == .supposed ? [] : [Key(.enter)]))
    let undo = canUndo ? [Binding("u", .keyUndo, .undo, [.of("u")])] : []
    return KeyMap(decide + all + undo + edit + [back, help] + rows(.keyPickCard))
  }

  static let failed = KeyMap([
    Binding("⏎", .keyRetry, .retry, [Key(.enter), .of("r")]),
    Binding("e", .keyElsewhere, .saveElsewhere, [.of("e")]),
    Binding("u", .keyUndo, .undo, [.of("u")]),
    help, leave,
  ])

  /// The last page of a sitting, from which Enter leads to the next deck, or home where there is none.
  ///
  /// A quiz is about what was missed, where something was.
  static func end(hasNext: Bool, hasMissed: Bool = false) -> KeyMap {
    KeyMap(
      [
        Binding("⏎", hasNext ? .keyNextDeck : .keyGoHome, .forward, [Key(.enter), .of(" ")]),
        Binding("t", hasMissed ? .keyMissedQuiz : .keyQuiz, .quiz, [.of("t")]),
        Binding("s", .keyStats, .stats, [.of("s")]),
        Binding("u", .keyUndo, .undo, [.of("u")]),
        Binding("r", .keyRedo, .redo, [.of("r")], .help),
        // The page itself offers it.
        Binding("n", .keyMoreNew, .moreNew, [.of("n")], .help),
        help, leave,
      ] + scrolling)
  }

  static let reading = KeyMap(wayBack + scrolling)

  /// The note around a card, which can be opened from here.
  static let note = KeyMap(wayBack + [Binding("e", .keyEdit, .edit, [.of("e")])] + scrolling)

  /// Why this date: the answer shows, so that it can be graded from here.
  static func why(_ buttons: InterfaceSettings.GradeButtons) -> KeyMap {
    KeyMap(wayBack + [grading(buttons)] + scrolling)
  }

  private static let wayBack = [
    Binding("⏎", .keyBack, .back, [Key(.enter), .of("q"), Key(.escape), .of("?"), .of("w"), .of("c")])
  ]

  static let help = Binding("?", .keyHelp, .help, [.of("?"), Key(.function(1))])
  static let leave = Binding("q", .keyBack, .back, [.of("q"), Key(.escape)])

  private static func grading(_ buttons: InterfaceSettings.GradeButtons) -> Binding {
    let digits = "1234".unicodeScalars.map(Key.of)
    let presses = zip(digits, buttons.grades).map { ($0, Command.grade($1)) }
    return Binding("1–\(presses.count)", .keyGrade, Dictionary(uniqueKeysWithValues: presses))
  }

  private static let timer = Binding("T", .keyTimer, .timer, [.of("T")], .help)

  /// What can be done with a card whether its answer shows or not; the last keys are Anki's for the same.
  private static let cardActions = [
    Binding("s", .keyBury, .bury, [.of("s"), .of("-")]),
    Binding("S", .keySuspend, .suspend, [.of("S"), .of("@")], .help),
    Binding("x", .keyDismiss, .dismiss, [.of("x")]),
    Binding("f", .keyFlag, .flag, [.of("f"), .of("*")], .help),
  ]

  static let scrolling = rows(.keyScroll)

  /// Moving up and down, whatever the rows are.
  static func rows(_ word: Word) -> [Binding] {
    [
      Binding(
        "↑↓", word,
        [
          Key(.up): .up, .of("k"): .up, Key(.down): .down, .of("j"): .down, Key(.pageUp): .pageUp,
          Key(.pageDown): .pageDown, .control("u"): .pageUp, .control("d"): .pageDown, Key(.home): .first,
          .of("g"): .first, Key(.end): .last, .of("G"): .last,
        ], .help)
    ]
  }
}

extension KeyMap {
  /// The table of a page from which the way back leads to the shell.
  var leavingProgram: KeyMap {
    var map = self
    map.bindings = bindings.map { binding in
      guard binding.clicked == .back, binding.word == .keyBack else { return binding }
      return Binding(binding.shown, .keyQuit, binding.presses, binding.place)
    }
    return map
  }

  /// Returns the table with the keys that scroll in the footer, after the first keys, where there is something to scroll.
  func tellingOfScrolling(after count: Int) -> KeyMap {
    guard let place = bindings.firstIndex(where: { $0.word == .keyScroll }) else { return self }
    var map = self
    let scrolling = map.bindings.remove(at: place)
    map.bindings.insert(Binding(scrolling.shown, scrolling.word, scrolling.presses), at: min(count, place))
    return map
  }

  /// Returns the table with a command that only the help page tells of.
  func onlyInHelp(_ command: Command) -> KeyMap {
    var map = self
    map.bindings = bindings.map { binding in
      guard binding.clicked == command else { return binding }
      return Binding(binding.shown, binding.word, binding.presses, .help)
    }
    return map
  }

  /// Returns the table without some commands, where a card or a page has no use for them.
  func without(_ commands: Set<Command>) -> KeyMap {
    var map = self
    map.bindings.removeAll { $0.clicked.map(commands.contains) ?? false }
    return map
  }
}
