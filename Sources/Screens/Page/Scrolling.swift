/// A window of rows onto lines that may be more than fit.
struct Scrolling {
  let lines: [Line]
  /// Rows there are for them.
  let rows: Int

  /// The farthest the window can go.
  var limit: Int { max(0, lines.count - max(0, rows)) }

  /// Whether the last row says how many more lines there are; where rows are few, the foot does.
  private var saysMore: Bool { rows > 3 }

  /// Returns how many lines are below the window, where its own last row does not say so.
  func below(_ place: Int) -> Int { saysMore ? 0 : limit - min(max(0, place), limit) }

  /// Returns which lines are seen from a place on.
  func window(from place: Int) -> Range<Int> {
    guard rows > 0 else { return 0..<0 }
    let start = min(max(0, place), limit)
    return start..<min(lines.count, start + (start < limit && saysMore ? rows - 1 : rows))
  }

  /// Returns the place nearest to another from which some lines are seen: the last of them, and before all the first.
  ///
  /// The row after them stays free for what says how many more there are.
  func place(showing wanted: Range<Int>, from place: Int) -> Int {
    min(max(place, wanted.upperBound + 1 - rows), wanted.lowerBound, limit)
  }

  /// Returns the lines seen from a place on; the last row says how many more there are.
  func shown(from place: Int, _ words: Words) -> [Line] {
    let window = window(from: place)
    let more = lines.count - window.upperBound
    guard more > 0, rows > 0, saysMore else { return Array(lines[window]) }
    return lines[window] + [Line(words(.moreLines, more), Theme.quiet)]
  }

  /// Returns where a command takes the window; nil when the command is not about moving.
  func moved(_ place: Int, by command: Command) -> Int? {
    let page = max(1, rows - 2)
    let place = min(max(0, place), limit)
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
