import TextUI

extension KeyMap {
  /// The list of settings; where the one at the cursor has few values, Enter goes on to the next.
  static func settings(canUndo: Bool, isOneOfFew: Bool = false) -> KeyMap {
    KeyMap(
      [
        Binding("←→", .keyChange, [Key(.left): .left, .of("h"): .left, Key(.right): .right, .of("l"): .right]),
        Binding(
          "⏎", isOneOfFew ? .keyChange : .keyTypeValue, .forward, [Key(.enter), .of(" ")], isOneOfFew ? .help : .footer),
        Binding("⌫", .keyDefault, .clear, [Key(.backspace), Key(.delete), .of("x")]),
        Binding("d", .keyPickDeck, .pickDeck, [.of("d")]),
      ] + (canUndo ? [Binding("u", .keyUndo, .undo, [.of("u")])] : []) + [help, leave] + rows(.keyPickSetting))
  }

  /// A value is being typed: letters belong to it.
  static let settingField = KeyMap(
    typing: [
      Binding("⏎", .keySetValue, .forward, [Key(.enter)]),
      Binding("Esc", .keyGiveUp, .clear, [Key(.escape)]),
      Binding("F1", .keyHelp, .help, [Key(.function(1))]),
    ])

  /// A deck is chosen, found by typing.
  static let deckPicker = KeyMap(
    typing: finding(.keyPick) + [Binding("F1", .keyHelp, .help, [Key(.function(1))])])

  /// The command palette.
  static let palette = KeyMap(typing: finding(.keyPerform))

  private static func finding(_ word: Word) -> [Binding] {
    [
      Binding("⏎", word, .forward, [Key(.enter)]),
      Binding("Esc", .keyBack, .clear, [Key(.escape)]),
      Binding(
        "↑↓", .keyMove,
        [Key(.up): .up, Key(.down): .down, Key(.pageUp): .pageUp, Key(.pageDown): .pageDown]),
    ]
  }
}
