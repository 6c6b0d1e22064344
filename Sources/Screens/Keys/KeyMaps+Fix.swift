import TextUI

extension KeyMap {
  /// The fix list; what stands in a note only can be edited, or called right as it is.
  static func fix(isCard: Bool, isFlagged: Bool, isEmpty: Bool) -> KeyMap {
    let edit = Binding("⏎", .keyEdit, .edit, [Key(.enter), .of("e")])
    let undo = Binding("u", .keyUndo, .undo, [.of("u")])
    guard !isEmpty else { return KeyMap([undo, help, leave]) }
    let act = [
      Binding("s", .keySuspend, .suspend, [.of("s"), .of("S"), .of("@")]),
      Binding("x", .keyDismiss, .dismiss, [.of("x")]),
      Binding("f", isFlagged ? .keyUnflag : .keyFlag, .flag, [.of("f"), .of("*")], isFlagged ? .footer : .help),
    ]
    let ignore = Binding("x", .keyIgnore, .dismiss, [.of("x")])
    return KeyMap(
      [edit] + (isCard ? act : [ignore]) + [
        Binding("n", .keyNext, .down, [.of("n")]),
        undo,
        Binding("c", .keyNote, .note, [.of("c")]),
        Binding("Tab", .keyNextGroup, .nextTab, [Key(.tab)], .help),
        Binding("Shift-Tab", .keyLastGroup, .previousTab, [Key(.tab, .shift)], .help),
        help, leave,
      ] + rows(.keyMove))
  }
}
