/// The keys of a page, one a line.
struct HelpText {
  let keys: KeyMap
  let words: Words
  let width: Int

  var lines: [Line] {
    let shown = keys.bindings.map { (Line($0.shown, Theme.accent), Line(words($0.word))) }
    let each = (shown.map(\.0.width).max() ?? 0) + 3
    let table = shown.map { key, word in (key.padded(to: each) + word).cut(to: width) }
    return [Line(words(.helpTitle)), []] + table + [[], Line(words(.helpMore), Theme.quiet).cut(to: width)]
  }
}
