import TextUI

extension KeyMap {
  static let stats = KeyMap(
    [nextTab, previousTab, leave, help]
      + [
        Binding("←→", .keyNextTab, [Key(.left): .left, .of("h"): .left, Key(.right): .right, .of("l"): .right], .help)
      ]
      + scrolling)

  static let calendar = KeyMap([
    Binding(
      "←→↑↓", .keyDay,
      [
        Key(.left): .left, .of("h"): .left, Key(.right): .right, .of("l"): .right, Key(.up): .up, .of("k"): .up,
        Key(.down): .down, .of("j"): .down, Key(.pageUp): .pageUp, Key(.pageDown): .pageDown, Key(.home): .first,
        Key(.end): .last,
      ]),
    nextTab, previousTab, leave, help,
  ])

  private static let nextTab = Binding("Tab", .keyNextTab, .nextTab, [Key(.tab), Key(.enter)])
  private static let previousTab = Binding("Shift-Tab", .keyLastTab, .previousTab, [Key(.tab, .shift)], .help)
}
