import Cards

/// The lines of a note around a card, as they are written there; the card's own are marked.
struct NoteText: Hashable, Sendable {
  /// The lines that are shown.
  private let lines: [String]
  /// Number of the first of them, counted from 1.
  private let first: Int
  private let marked: ClosedRange<Int>
  let file: String

  /// Where the card stands.
  var title: String { "\(file):\(marked.lowerBound)" }

  /// Lines kept before and after the card's own.
  private static let around = 200
  /// Characters kept of a line; a longer one is no text for reading.
  private static let longest = 2_000

  init(_ text: String, around card: Card) {
    let last = max(card.line, card.lastLine)
    let end = last + Self.around
    let all = text.split(maxSplits: end, omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }.prefix(
      end)
    first = min(max(1, card.line - Self.around), max(1, all.count))
    lines = all.dropFirst(first - 1).map { String($0.prefix(Self.longest)) }
    marked = card.line...last
    file = card.file
  }

  /// Returns the lines in `width` columns, a sign before those of the card.
  func lines(width: Int) -> [Line] {
    lines.indices.flatMap { shown($0, width: width) }
  }

  /// Returns the row to begin at so that the card is seen with a little of what is above it, where there are rows for that.
  func start(width: Int, rows: Int) -> Int {
    let above = lines.indices.prefix(max(0, marked.lowerBound - first))
    return max(0, above.reduce(0) { $0 + shown($1, width: width).count } - min(max(3, rows / 4), max(0, rows - 4)))
  }

  private func shown(_ place: Int, width: Int) -> [Line] {
    let isMarked = marked.contains(first + place)
    let sign = isMarked ? Line("▸ ", Theme.accent) : .gap(2)
    let text = Line(lines[place], isMarked ? Theme.text : Theme.quiet)
    let indent = Self.indent(of: lines[place])
    guard indent > 0, indent * 2 < width else {
      let shown = CardText.hanging(text, sign: sign, width: width)
      return shown.isEmpty ? [sign] : shown
    }
    return CardText.hanging(Line(text.dropFirst(indent)), sign: sign + text.prefix(indent), width: width)
  }

  /// Columns before the text of a list's item: what goes on in the next row stands below that text.
  private static func indent(of line: String) -> Int {
    let rest = line.drop { $0 == " " }
    let space = line.count - rest.count
    if let first = rest.first, "-*+•·".contains(first), rest.dropFirst().first == " " { return space + 2 }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }.count
    let after = rest.dropFirst(digits)
    guard (1...3).contains(digits), after.hasPrefix(". ") || after.hasPrefix(") ") else { return space }
    return space + digits + 2
  }
}
