/// Japanese and Chinese prose between fences without a language: a frame round words, not code.
enum ProseFence {
  private static let mostLines = 12

  /// Takes such fences off, so that the lines between are read like others.
  static func open(_ lines: inout [NoteLine]) {
    var start: Int?
    for index in lines.indices where lines[index].form == .fence {
      guard let first = start else {
        start = index
        continue
      }
      start = nil
      guard lines[first].raw.trimmed == "```", holdsProse(lines[(first + 1)..<index]) else { continue }
      lines[first].remove(by: "R11")
      lines[index].remove(by: "R11")
      for place in (first + 1)..<index where !lines[place].text.isEmpty {
        let raw = lines[place].raw
        let arrow = ["->", "→"].first { raw.trimmed.starts(with: $0) }
        var read = LineReader.plain(
          arrow.map { "- " + raw.trimmed.dropping(first: $0.unicodeScalars.count) } ?? raw, number: lines[place].number)
        read.boxDepth = lines[place].boxDepth
        lines[place] = read
      }
    }
  }

  /// Whether every line is a pair or a sentence in Japanese or Chinese.
  private static func holdsProse(_ lines: ArraySlice<NoteLine>) -> Bool {
    let filled = lines.filter { !$0.text.isEmpty }
    guard (1...mostLines).contains(filled.count) else { return false }
    return filled.allSatisfy { line in
      let text = withoutArrow(line.text)
      let letters = text.count { $0.isHan || $0.isKana }
      return !text.hasHangul && letters >= 6 && letters * 3 >= text.count * 2
        && !text.containsAny(of: [";", "{", "}", "==", "->", "=>", "//", "│", "|", "→", "["])
        && (LineShape.hasPairMark(text) || text.containsAny(of: ["...", "・・", "…"]) || text.ends(with: "。")
          || text.hasKana && text.hasHan && letters >= 10)
    }
  }

  /// A line without the arrow that stands for a bullet.
  private static func withoutArrow(_ text: Text) -> Text {
    ["->", "→", "- "].first { text.trimmed.starts(with: $0) }.map {
      text.trimmed.dropping(first: $0.unicodeScalars.count).trimmed
    } ?? text
  }
}
