/// Facts written as headings with nothing below them, as outliners export them: `** Spout: where the water leaves`.
enum HeadingFacts {
  /// Fewest in a row: one may be a title.
  private static let fewest = 3

  /// Makes items of runs of such headings.
  static func lower(_ lines: inout [NoteLine]) {
    var run: [Int] = []
    var level = 0
    for index in lines.indices where !lines[index].isBlank {
      guard case .heading(let own) = lines[index].form, lines[index].setAside == nil else {
        // What stands below the last one makes it a heading.
        if !run.isEmpty { run.removeLast() }
        lower(run, &lines)
        run = []
        continue
      }
      if own != level || own < 2 {
        if own > level, !run.isEmpty { run.removeLast() }
        lower(run, &lines)
        run = []
      }
      level = own
      if own >= 2 { run.append(index) }
    }
    lower(run, &lines)
  }

  private static func lower(_ run: [Int], _ lines: inout [NoteLine]) {
    guard run.count >= fewest, run.count(where: { tells(lines[$0].text) }) * 4 >= run.count * 3 else { return }
    for index in run { lines[index].form = .item(glyph: "-") }
  }

  /// Whether a heading is a sentence or a pair; "Chapter 1: Tea" and questions are titles.
  private static func tells(_ text: Text) -> Bool {
    guard let last = text.scalars.last, last != "?", last != "？", last != ":", text.count >= 8 else { return false }
    if let colon = text.firstRange(of: ": ") {
      return !text.prefix(colon.lowerBound).hasDigit && text.count - colon.upperBound >= 6
    }
    return last == "." && text.wordCount >= 4 || last == "。"
      || text.hasHangul && text.wordCount >= 3 && Endings.isKoreanPredicate(text)
  }
}
