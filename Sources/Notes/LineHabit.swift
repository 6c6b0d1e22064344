/// Whether a note in Latin letters sets each statement on a line of its own without a stop, so that no line goes on in the next.
enum LineHabit {
  /// The lines with a break behind each that ends so before a capital, where most of the note's bare lines do.
  static func broken(_ lines: [NoteLine]) -> [NoteLine] {
    var (alone, all) = (0, 0)
    var places: [Int] = []
    for (place, line) in lines.enumerated().dropFirst() {
      let above = lines[place - 1]
      guard isBare(above), isBare(line), line.indent == above.indent, line.quoteDepth == above.quoteDepth else {
        continue
      }
      all += 1
      guard let last = above.text.scalars.last, !last.isSentenceEnd, last != ",", last != ":",
        line.text.first?.isUpper ?? false
      else { continue }
      alone += 1
      places.append(place - 1)
    }
    guard alone >= 4, alone * 5 >= all * 4 else { return lines }
    var result = lines
    for place in places { result[place].breaksHard = true }
    return result
  }

  private static func isBare(_ line: NoteLine) -> Bool {
    line.form == .paragraph && line.setAside == nil && line.text.hasLatin && !line.text.hasHangul && !line.text.hasHan
      && !line.text.hasKana
  }
}
