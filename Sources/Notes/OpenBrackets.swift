/// Closes the bracket that a line written in a hurry left open at its end, `불을 지킴 (칸마다 하나씩 있음`, and drops one at its end that
/// closes nothing (R5).
enum OpenBrackets {
  /// The line with its brackets in pairs where it is sure what is missing; else as it stands.
  static func mended(_ text: Text) -> Text {
    guard text.mayHold("(") || text.mayHold(")"), (12...300).contains(text.count),
      !text.contains(where: { "$`\\*<[|={".unicodeScalars.contains($0) })
    else { return text }
    var open: [Int] = []
    var stray: [Int] = []
    for place in text.indices {
      if text[place] == "(" { open.append(place) }
      if text[place] == ")", open.popLast() == nil { stray.append(place) }
    }
    if stray.isEmpty, open.count == 1, let place = open.first, isRemark(text, from: place) { return text + ")" }
    if open.isEmpty, stray == [text.count - 1], text[text.count - 2].isWordPart, !text[text.count - 2].isDigit,
      text.contains(where: \.isSpace), !text.lowercased.endsWith(anyOf: examples)
    {
      return text.prefix(text.count - 1)
    }
    return text
  }

  /// A word for an example with its bracket, which leads on.
  private static let examples: Phrases = ["ex)", "eg)", "e.g)", "예)", "예시)", "예제)", "例)"]

  /// Whether all that stands behind an opening bracket is what it adds, not a smiley or the first words of the next line.
  private static func isRemark(_ text: Text, from place: Int) -> Bool {
    guard place >= 3, text.count - place >= 4, text.count - place <= 80, text[place + 1].isWordPart,
      let last = text.scalars.last
    else { return false }
    return last.isWordPart && text.count - place < place * 3
  }
}
