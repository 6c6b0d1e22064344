/// Signs inside a line that frame its words or stand for a picture.
enum InnerMarks {
  /// `( ==원두== )`: what is to be filled in, without the bracket round the marks.
  static func withoutBrackets(_ text: Text) -> Text {
    guard text.contains("=="), text.containsAny(of: ["( ==", "(==", "（==", "（ =="]) else { return text }
    var result = text
    for (open, close) in [("( ==", "== )"), ("(==", "==)"), ("（==", "==）"), ("（ ==", "== ）")] {
      var start = 0
      while let head = result.firstRange(of: open, from: start) {
        guard let tail = result.firstRange(of: close, from: head.upperBound), tail.lowerBound - head.upperBound <= 60
        else { break }
        let inner = Text("==") + result[head.upperBound..<tail.lowerBound] + "=="
        result = result.prefix(head.lowerBound) + inner + result.dropping(first: tail.upperBound)
        start = head.lowerBound + inner.count
      }
    }
    return result
  }

  /// `【每只杯子占有一组连续的茶】`: a frame round all that a line says.
  static func withoutFrame(_ text: Text) -> Text {
    guard text.first == "【", text.scalars.last == "】", text.count >= 10,
      text.scalars.firstIndex(of: "】") == text.count - 1, text.scalars.lastIndex(of: "【") == 0
    else { return text }
    return text[1..<(text.count - 1)].trimmed
  }

  /// `도자기 :pottery:` without the name of a picture, which stands apart as a word of small letters between colons.
  static func withoutShortcodes(_ text: Text) -> Text {
    guard text.scalars.count(where: { $0 == ":" }) >= 2, let first = text.words.first(where: isShortcode) else {
      return text
    }
    guard first.count < text.count else { return text }
    let kept = text.words.filter { !isShortcode($0) }
    return kept.isEmpty ? text : kept.joined(" ")
  }

  private static func isShortcode(_ word: Text) -> Bool {
    guard (4...32).contains(word.count), word.first == ":", word.scalars.last == ":" else { return false }
    let name = word.dropping(first: 1).dropping(last: 1)
    return name.first?.isLower ?? false
      && name.allSatisfy { $0.isLower || $0.isDigit || $0 == "_" || $0 == "+" || $0 == "-" }
  }
}
