import TextUI

/// Which lines of a card are seen in the rows there are for it.
///
/// The question keeps its place at the top. What comes below it, the answer or the field for it, takes the rest and
/// scrolls where it is longer; of a question that leaves too little room only the beginning stays.
struct CardWindow {
  /// How far a card is scrolled.
  struct Place: Hashable, Sendable {
    /// Lines of the question that are out at the top.
    var top = 0
    /// Lines of what is below that are out behind the question; below 0, so many hidden lines of the question show.
    var offset = 0
  }

  let question: [Line]
  let below: [Line]
  /// Rows there are for both.
  let rows: Int
  /// Rows that what is below has in any case, as far as it fills them.
  let least: Int
  /// Where the learner has scrolled to.
  let place: Place

  var count: Int { question.count + below.count }

  private var isWhole: Bool { count <= rows }

  /// Lines of the question that are out at the top, as far as that is possible here.
  private var top: Int {
    let farthest = below.isEmpty ? question.count - rows : question.count - 1
    return isWhole ? 0 : min(max(0, place.top), max(0, farthest))
  }

  /// Lines of the question that keep their place.
  var pinned: Int {
    below.isEmpty || isWhole ? 0 : max(0, min(question.count - top, rows - min(below.count, least)))
  }

  /// Lines of the question for which there is no room.
  private var hidden: Int { below.isEmpty || isWhole ? 0 : question.count - top - pinned }

  private var rest: Scrolling {
    Scrolling(lines: Array((question + below).dropFirst(top + pinned)), rows: rows - pinned)
  }

  /// The first line of the rest that is seen.
  private var start: Int { min(max(0, hidden + place.offset), rest.limit) }

  /// Lines below what is seen that no row tells of.
  var unseen: Int { rest.below(start) }

  /// Returns the lines that are seen; `…▲` and how many more there are end a question that goes on.
  func shown(_ words: Words, width: Int) -> [Line] {
    var head = Array(question.dropFirst(top).prefix(pinned))
    if hidden > 0, start > 0, let last = head.popLast() {
      let sign = Line("…", Theme.quiet) + Line("▲\(min(hidden, start))", Theme.accent)
      head.append(last.ended(by: sign, in: max(1, width)))
    }
    return head + rest.shown(from: start, words)
  }

  /// Returns the row in which a line of what is below is seen; nil where it is not.
  func row(ofLine line: Int) -> Int? {
    let place = question.count - top - pinned + line
    return rest.window(from: start).contains(place) ? pinned + place - start : nil
  }

  /// Returns which line of what is below a row shows; nil where it shows none.
  func line(atRow row: Int) -> Int? {
    let line = row - pinned + start - (question.count - top - pinned)
    return row >= pinned && below.indices.contains(line) && self.row(ofLine: line) == row ? line : nil
  }

  /// Whether all of some lines of what is below are seen.
  func shows(_ lines: Range<Int>) -> Bool { lines.allSatisfy { row(ofLine: $0) != nil } }

  /// Returns the place from which some lines of what is below are seen: the last, and before all the first.
  func place(showing lines: Range<Int>) -> Place {
    let start = rest.place(showing: hidden + lines.lowerBound..<hidden + lines.upperBound, from: start)
    return Place(top: place.top, offset: max(0, start) - hidden)
  }

  /// Returns the place from which a line of the question is seen in what keeps its place.
  func place(pinning line: Int) -> Place {
    let seen = below.isEmpty ? rows : pinned
    guard seen > 0, !isWhole, !(top..<top + max(1, seen - 1)).contains(line) else { return place }
    return Place(top: min(max(0, line - seen / 2), max(0, question.count - seen)), offset: place.offset)
  }

  /// Returns where a command leads; nil when it is not about moving.
  func moved(by command: Command) -> Place? {
    if below.isEmpty {
      return Scrolling(lines: question, rows: rows).moved(top, by: command).map { Place(top: $0) }
    }
    switch command {
    case .first: return Place(top: 0, offset: -hidden)
    case .up where start == 0 && top > 0: return Place(top: top - 1, offset: place.offset)
    case .pageUp where start == 0 && top > 0: return Place(top: max(0, top - max(1, rows - 2)), offset: place.offset)
    default: return rest.moved(start, by: command).map { Place(top: place.top, offset: $0 - hidden) }
    }
  }
}
