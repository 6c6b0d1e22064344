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
    guard table.count + 2 <= height || width < 60 else { return twoColumns }
    let air: [Line] = table.count + 4 <= height ? [[]] : []
    return [Line(words(.helpTitle))] + air + table + air + [Line(words(.helpMore), Theme.quiet).cut(to: width)]
  }

  /// The same in two columns, where one is too long.
  private var twoColumns: [Line] {
    let room = (width - 4) / 2
    let each = (keys.bindings.map { Line($0.shown).width }.max() ?? 0) + 2
    let cells = keys.bindings.map { binding in
      let cell = Line(binding.shown, Theme.accent).padded(to: each) + Line(words(binding.word))
      let others = binding.others.isEmpty ? [] : Line("  " + binding.others, Theme.quiet)
      return cell.width + others.width <= room ? cell + others : cell
    }
    let half = (cells.count + 1) / 2
    let rows = cells.prefix(half).enumerated().map { row, cell in
      cell.padded(to: room + 4) + (row + half < cells.count ? cells[row + half] : [])
    }
    let more = wrapped(Line(words(.helpMore), Theme.quiet), width: width)
    return [Line(words(.helpTitle)), []] + rows + [[]] + more
  }
}

extension Binding {
  /// The keys that do the same and are not in what is shown.
  fileprivate var others: String {
    presses.keys.map(\.name).filter { !shown.contains($0) && !(shown.contains("–") && $0.allSatisfy(\.isNumber)) }
      .sorted { ($0.count, $0) < ($1.count, $1) }.joined(separator: " ")
  }
}
