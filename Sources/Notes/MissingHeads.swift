/// Heads that lost their mark among others of their row: `2.8 Feedback queues` on a line of its own behind `## 2.7 Queues`.
enum MissingHeads {
  private static let longest = 60

  /// Makes such lines headings of the row's level.
  static func mark(_ lines: inout [NoteLine]) {
    var last: (level: Int, number: Number)?
    var isAfterBlank = true
    for index in lines.indices {
      let line = lines[index]
      if case .heading(let level) = line.form {
        // Heads inside a numbered section do not end the row.
        if let own = Number(line.raw.trimming({ $0 == "#" || $0.isSpace })) {
          last = (level, own)
        } else if let row = last, level < row.level {
          last = nil
        }
      } else if let row = last, isAfterBlank, line.form == .paragraph, line.indent == 0, line.quoteDepth == 0,
        line.boxDepth == 0, let own = Number(line.text), own.follows(row.number), isName(line.text)
      {
        lines[index].form = .heading(level: row.level)
        lines[index].text = line.text.dropping(first: line.text.firstIndex(of: " ") ?? 0).trimmed
        last = (row.level, own)
      }
      isAfterBlank = line.isBlank || line.text.trimmed.isEmpty
    }
  }

  private static func isName(_ text: Text) -> Bool {
    guard case let name = text.dropping(first: text.firstIndex(of: " ") ?? 0).trimmed, let first = name.first,
      let word = name.firstWord
    else { return false }
    // "2.8 kg flour", "1.3 fixes the crash", `1.3 조원`: an amount, a remark on a version.
    if first.isLatin && !first.isUpper || first.isDigit || first == "%" { return false }
    if units.contains(word.lowercased) || word.hasHangul && word.endsWith(anyOf: koreanUnits) && word.count <= 4 {
      return false
    }
    return text.count <= longest && text.hasLetter && !(text.scalars.last?.isSentenceEnd ?? true)
      && !LineShape.hasPairMark(text)
      && !LineShape.isInlineList(text) && LineShape.isNounPhrase(text)
  }

  private static let units: WordSet = [
    "million", "billion", "trillion", "percent", "euro", "euros", "dollar", "dollars", "ghz", "mhz", "khz", "hz", "gb",
    "mb", "kb",
    "tb", "kg", "km", "cm", "mm", "mw", "kw", "kwh", "january", "february", "march", "april", "may", "june", "july",
    "august",
    "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "oct",
    "nov", "dec",
    "배", "원", "명", "개", "월", "일", "점", "도", "퍼센트", "킬로그램", "미터",
  ]
  private static let koreanUnits: Phrases = ["조원", "억원", "만원", "천원", "조", "억", "만명", "만", "퍼센트", "배로", "배의"]

  /// The number before a name: `2.8`.
  private struct Number {
    let major: Int
    let minor: Int

    init?(_ text: Text) {
      var parts: [Int] = []
      var value: Int?
      for (place, scalar) in text.prefix(8).scalars.enumerated() {
        if scalar.isDigit {
          value = (value ?? 0) * 10 + Int(scalar.value - 0x30)
        } else if scalar == ".", let found = value {
          parts.append(found)
          value = nil
        } else if scalar.isSpace, place > 2 {
          break
        } else {
          return nil
        }
      }
      if let value { parts.append(value) }
      guard parts.count == 2, text.contains(" ") else { return nil }
      (major, minor) = (parts[0], parts[1])
    }

    func follows(_ other: Number) -> Bool { major == other.major && minor == other.minor + 1 }
  }
}
