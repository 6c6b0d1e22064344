/// Whether a note in Latin letters sets each statement on a line of its own without a stop, so that no line goes on in the next;
/// of lines that each begin a pair none does.
enum LineHabit {
  /// The lines with a break behind each that ends so before a capital, where most of the note's bare lines do.
  static func broken(_ lines: [NoteLine]) -> [NoteLine] {
    var (alone, all) = (0, 0)
    var places: [Int] = []
    var pairs: [Int] = []
    for (place, line) in lines.enumerated().dropFirst() {
      let above = lines[place - 1]
      guard isBare(above), isBare(line), line.indent == above.indent, line.quoteDepth == above.quoteDepth else {
        continue
      }
      all += 1
      if opensPair(above.text), opensPair(line.text) { pairs.append(place - 1) }
      guard let last = above.text.scalars.last, !last.isSentenceEnd, last != ",", last != ":",
        line.text.first?.isUpper ?? false
      else { continue }
      alone += 1
      places.append(place - 1)
    }
    let isHabit = alone >= 4 && alone * 5 >= all * 4
    if !isHabit, pairs.isEmpty { return lines }
    var result = lines
    for place in pairs + (isHabit ? places : []) { result[place].breaksHard = true }
    return result
  }

  /// `set -u : error on unset variables`, "osmosis = …": a line that begins with a short name and the mark of a pair; two in a row
  /// are two pairs, whatever letters they begin with.
  private static func opensPair(_ text: Text) -> Bool {
    let marks: [Literal] = [" : ", ": ", " = "]
    guard let cut = marks.compactMap({ text.firstRange(of: $0) }).min(by: { $0.lowerBound < $1.lowerBound }) else {
      return false
    }
    return (1...28).contains(cut.lowerBound) && text.prefix(cut.lowerBound).wordCount <= 4
      && text.count - cut.upperBound >= 3
  }

  private static func isBare(_ line: NoteLine) -> Bool {
    line.form == .paragraph && line.setAside == nil && line.text.hasLatin && !line.text.hasHangul && !line.text.hasHan
      && !line.text.hasKana
  }
}
