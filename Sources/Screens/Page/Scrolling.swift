/// A window of rows onto lines that may be more than fit.
struct Scrolling {
  let lines: [Line]
  /// Rows there are for them.
  let rows: Int

  /// The farthest the window can go.
  var limit: Int { max(0, lines.count - max(0, rows)) }

  /// Returns the lines seen from a place on; the last row says how many more there are.
  func shown(from place: Int, _ words: Words) -> [Line] {
    guard rows > 0 else { return [] }
    let start = min(max(0, place), limit)
    guard start < limit else { return Array(lines[start...].prefix(rows)) }
    let end = start + rows - 1
    return lines[start..<end] + [Line(words(.moreLines, lines.count - end), Theme.quiet)]
  }

  /// Returns where a command takes the window; nil when the command is not about moving.
  func moved(_ place: Int, by command: Command) -> Int? {
    let page = max(1, rows - 2)
    let target: Int
    switch command {
    case .up: target = place - 1
    case .down: target = place + 1
    case .pageUp: target = place - page
    case .pageDown: target = place + page
    case .first: target = 0
    case .last: target = limit
    default: return nil
    }
    return min(max(0, target), limit)
  }
}
