import TextUI

/// The keys of a page, one a line, with the others that do the same.
struct HelpText {
  let keys: KeyMap
  let words: Words
  let width: Int
  /// Rows there are; blank ones are spared where they are too few.
  let height: Int

  var lines: [Line] {
    let shown = keys.bindings.map { (Line($0.shown, Theme.accent), Line(words($0.word)), Line($0.others, Theme.quiet)) }
    let each = (shown.map(\.0.width).max() ?? 0) + 3
    let word = (shown.map(\.1.width).max() ?? 0) + 3
    let table = shown.map { key, name, others in
      (key.padded(to: each) + (width < 50 ? name : name.padded(to: word) + others)).cut(to: width)
    }
    let air: [Line] = table.count + 4 <= height ? [[]] : []
    return [Line(words(.helpTitle))] + air + table + air + [Line(words(.helpMore), Theme.quiet).cut(to: width)]
  }
}

extension Binding {
  /// The keys that do the same and are not in what is shown.
  fileprivate var others: String {
    presses.keys.map(\.name).filter { !shown.contains($0) && !(shown.contains("–") && $0.allSatisfy(\.isNumber)) }
      .sorted { ($0.count, $0) < ($1.count, $1) }.joined(separator: " ")
  }
}

extension Key {
  /// What the key is called on a screen, in either language.
  fileprivate var name: String {
    let name =
      switch code {
      case .character(" "): "Space"
      case .character(let scalar): String(scalar)
      case .enter: "⏎"
      case .tab: "Tab"
      case .backspace: "⌫"
      case .escape: "Esc"
      case .up: "↑"
      case .down: "↓"
      case .left: "←"
      case .right: "→"
      case .home: "Home"
      case .end: "End"
      case .insert: "Ins"
      case .delete: "Del"
      case .pageUp: "PgUp"
      case .pageDown: "PgDn"
      case .function(let number): "F\(number)"
      }
    if modifiers.contains(.control) { return "Ctrl-" + name.uppercased() }
    return modifiers.contains(.shift) ? "Shift-" + name : name
  }
}
