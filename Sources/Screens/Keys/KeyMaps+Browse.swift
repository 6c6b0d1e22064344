import Study
import TextUI

extension KeyMap {
  /// What the keys of the card browser depend on.
  struct BrowseState: Hashable {
    /// Where the card at the cursor stands; nil when there is none.
    var role: Library.Standing.Role?
    var isSuspended = false
    /// Whether the card has the page for itself.
    var isOpen = false
    /// Whether there are marks or a query to take away.
    var canClear = false
    /// Whether something was done here that can be taken back: that key stands among the first then.
    var canUndo = false
  }

  /// The list of cards, or one card.
  static func browse(_ state: BrowseState) -> KeyMap {
    let open = [Binding("⏎", .keyOpen, .forward, [Key(.enter)])]
    guard let role = state.role else { return KeyMap(searching + [undoing, help] + ways(back: state)) }
    let accept = Binding(
      "a", role == .dismissed ? .keyRestore : .keyAccept, .accept, [.of("a")], role == .active ? .help : .footer)
    let dismiss = Binding("x", .keyDismiss, .dismiss, [.of("x")], role == .dismissed ? .help : .footer)
    let decide = role == .active ? [dismiss] : [accept, dismiss]
    let isAsked = role == .active
    let back = state.canUndo ? [undoing] : []
    let list =
      isAsked ? open + back + searching + marking + [dismiss, accept] : decide + back + open + searching + marking
    let card = decide + turning + back + (isAsked ? [accept] : [])
    return KeyMap(
      (state.isOpen ? card : list) + (state.canUndo ? [] : [undoing]) + acting(state.isSuspended) + [help]
        + ways(back: state)
        + (state.isOpen ? scrolling : rows(.keyPickCard)))
  }

  private static let searching = [
    Binding("/", .keyFind, .find, [.of("/")]),
    Binding("Tab", .keyView, .nextTab, [Key(.tab)]),
    Binding("Shift-Tab", .keyLastView, .previousTab, [Key(.tab, .shift)], .help),
  ]

  private static let marking = [
    Binding("Space", .keyMark, .mark, [.of(" ")]),
    Binding("v", .keyMarkRange, .markRange, [.of("v"), .of("V")], .help),
    Binding("Ctrl-A", .keyMarkAll, .markAll, [.control("a")], .help),
    Binding("o", .keySort, .sort, [.of("o")]),
  ]

  private static let turning = [
    Binding("⏎", .keyNextCard, .forward, [Key(.enter), .of(" ")]),
    Binding(
      "←→", .keyTurn, [Key(.left): .left, .of("h"): .left, Key(.right): .right, .of("l"): .right], .help),
  ]

  private static let undoing = Binding("u", .keyUndo, .undo, [.of("u")])

  private static func acting(_ isSuspended: Bool) -> [Binding] {
    [
      Binding("e", .keyEdit, .edit, [.of("e")]),
      Binding("s", isSuspended ? .keyAwake : .keySuspend, .suspend, [.of("s"), .of("S"), .of("@")]),
      Binding("f", .keyFlag, .flag, [.of("f"), .of("*")]),
      Binding("c", .keyNote, .note, [.of("c")], .help),
    ]
  }

  /// Escape takes away one thing after another and then leads back; `q` leads back at once.
  private static func ways(back state: BrowseState) -> [Binding] {
    guard state.canClear, !state.isOpen else { return [leave] }
    return [
      Binding("q", .keyBack, .back, [.of("q")]), Binding("Esc", .keyClear, .clear, [Key(.escape)], .help),
    ]
  }

  /// The field of the browser has the keys: letters belong to the query.
  static let browseField = KeyMap(typing: [
    Binding("⏎", .keyToList, .forward, [Key(.enter)]),
    Binding("Tab", .keyView, .nextTab, [Key(.tab)]),
    Binding("Esc", .keyDrop, .clear, [Key(.escape)]),
    Binding("F1", .keyHelp, .help, [Key(.function(1))]),
    Binding("Shift-Tab", .keyLastView, .previousTab, [Key(.tab, .shift)], .help),
    Binding(
      "↑↓", .keyPickCard, [Key(.up): .up, Key(.down): .down, Key(.pageUp): .pageUp, Key(.pageDown): .pageDown]),
  ])

  /// Many cards are being written to disk.
  static let browseSaving = KeyMap([
    Binding("Esc", .keyGiveUp, .back, [Key(.escape), .of("q")]),
    help,
  ])
}
