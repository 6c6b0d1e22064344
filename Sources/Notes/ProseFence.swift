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
        var read = LineReader.plain(lines[place].raw, number: lines[place].number)
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
      let letters = line.text.count { $0.isHan || $0.isKana }
      return !line.text.hasHangul && letters >= 6 && letters * 3 >= line.text.count * 2
        && !line.text.containsAny(of: [";", "{", "}", "==", "->", "=>", "//", "│", "|", "→", "["])
        && (LineShape.hasPairMark(line.text) || line.text.containsAny(of: ["...", "・・", "…"])
          || line.text.ends(with: "。"))
    }
  }
}
