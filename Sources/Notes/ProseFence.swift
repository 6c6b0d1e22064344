/// Prose between fences without a language: a frame round words, not code.
enum ProseFence {
  private static let mostLines = 12

  private static let mostEnglishLines = 80

  /// Takes such fences off, so that the lines between are read like others.
  static func open(_ lines: inout [NoteLine]) {
    var start: Int?
    var isForeign: Bool?
    func isInOtherLanguage() -> Bool {
      let known = isForeign ?? Self.isForeign(lines)
      isForeign = known
      return known
    }
    for index in lines.indices where lines[index].form == .fence {
      guard let first = start, !lines[first].isNeverClosed else {
        start = index
        continue
      }
      start = nil
      guard namesNoLanguage(lines[first].raw),
        case let inner = lines[(first + 1)..<index],
        holdsProse(inner) || holdsKorean(inner) || holdsEnglish(inner) && !isInOtherLanguage()
      else { continue }
      lines[first].remove(by: "R11")
      lines[index].remove(by: "R11")
      for place in (first + 1)..<index where !lines[place].text.isEmpty {
        let raw = lines[place].raw
        // A line that was broken to fit the frame goes on in small letters.
        if place > first + 1, raw.trimmed.first.map({ $0.isLower && $0.isLatin }) ?? false,
          let upper = lines[..<place].lastIndex(where: { $0.setAside == nil }), upper > first, !lines[upper].isBlank
        {
          lines[upper].text.append(" ")
          lines[upper].text += raw.trimmed
          lines[place].remove(by: "R4")
          continue
        }
        let arrow = ["->", "→"].first { raw.trimmed.starts(with: $0) }
        var read = LineReader.plain(
          arrow.map { "- " + raw.trimmed.dropping(first: $0.unicodeScalars.count) } ?? raw, number: lines[place].number)
        read.boxDepth = lines[place].boxDepth
        lines[place] = read
      }
    }
  }

  /// ` ``` ` alone, or with a word for text.
  private static func namesNoLanguage(_ raw: Text) -> Bool {
    let text = raw.trimmed
    return text.starts(with: "```")
      && text.dropping(first: 3).trimmed.lowercased.isOne(of: [
        "", "text", "txt", "plain", "plaintext", "note", "quote",
      ])
  }

  /// Whether all lines are Korean sentences; commands with a remark, logs, mails and dialogues are none.
  private static func holdsKorean(_ lines: ArraySlice<NoteLine>) -> Bool {
    let filled = lines.filter { !$0.text.isEmpty }
    guard (2...mostLines).contains(filled.count) else { return false }
    return filled.allSatisfy { line in
      let text = line.text
      return text.first?.isHangul ?? false && Endings.isKoreanPredicate(text.trimming { $0 == "." || $0.isSpace })
        && text.wordCount >= 3 && !text.containsAny(of: codeSigns)
        && !text.containsAny(of: [":", "：", "\"", "'", "#", "  ", "\t", "?", "!"])
    }
  }

  /// Whether a note is not in English, so that English in a frame is an example of the language.
  private static func isForeign(_ lines: [NoteLine]) -> Bool {
    var (own, all) = (0, 0)
    for line in lines where !line.text.isEmpty {
      all += 1
      if line.text.hasHangul || line.text.hasHan || line.text.hasKana { own += 1 }
    }
    return own * 3 >= all
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

  /// Whether all lines are in English words, most of them long enough for a sentence, and none has a sign of code.
  private static func holdsEnglish(_ lines: ArraySlice<NoteLine>) -> Bool {
    let filled = lines.filter { !$0.text.isEmpty }
    guard (2...mostEnglishLines).contains(filled.count) else { return false }
    var (long, ended) = (0, 0)
    for line in filled {
      let text = line.text
      let letters = text.count { $0.isLatin && $0.value < 0x250 || $0.isSpace }
      guard !text.hasHangul, !text.hasHan, !text.hasKana, letters * 20 >= text.count * 17,
        !text.containsAny(of: codeSigns), text.first.map({ $0.isWordPart || $0 == "(" || $0 == "-" }) ?? false
      else { return false }
      if text.wordCount >= 5 { long += 1 }
      if text.scalars.last == "." || LineShape.hasPairMark(text) || text.contains("- ") { ended += 1 }
    }
    return long * 5 >= filled.count * 3 && ended * 6 >= filled.count && ended > 0
  }

  private static let codeSigns: Phrases = [
    ";", "{", "}", "==", "->", "=>", "//", "│", "|", "→", "[", "_", "()", "$", "<", ">", " = ", "\\", "--", "...", "./",
  ]

  /// A line without the arrow that stands for a bullet.
  private static func withoutArrow(_ text: Text) -> Text {
    ["->", "→", "- "].first { text.trimmed.starts(with: $0) }.map {
      text.trimmed.dropping(first: $0.unicodeScalars.count).trimmed
    } ?? text
  }
}
