/// Bullets of a dash with no space behind it, as people type them in Korean: `-물을 끓인다` over `-잎을 넣는다`.
enum TightBullets {
  /// The numbers of such lines; one alone may be anything, an ending of a verb or a minus.
  static func find(in lines: [Text]) -> Set<Int> {
    var found: Set<Int> = []
    var above: Int?
    for (place, line) in lines.enumerated() {
      guard isTight(line) else {
        if !line.isEmpty { above = nil }
        continue
      }
      if let above, place - above <= 2 { found.formUnion([above + 1, place + 1]) }
      above = place
    }
    return found
  }

  /// The line with a space behind its dash.
  static func spaced(_ line: Text) -> Text {
    guard let dash = line.scalars.firstIndex(of: "-") else { return line }
    return line.prefix(dash + 1) + " " + line.dropping(first: dash + 1)
  }

  /// Whether a dash stands right before a short name in Hangul, Han or kana: no ending of a verb (`-는`, `-겠-`), no line of a poem
  /// or a dialogue.
  private static func isTight(_ line: Text) -> Bool {
    guard line.mayHold("-"), let dash = line.scalars.firstIndex(where: { !$0.isSpace }), line[dash] == "-",
      case let text = line.dropping(first: dash + 1).trimmed, (3...30).contains(text.count), let next = text.first,
      next.isHangul && next.value >= 0xAC00 || next.isHan || next.isKana
    else { return false }
    return !text.containsAny(of: [":", "：", "/", ".", "。", "?", "!", ",", "-", "(으)"]) && LineShape.isNounPhrase(text)
      && !Endings.isPredicate(text)
  }
}
