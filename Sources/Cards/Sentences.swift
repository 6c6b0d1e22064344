import Notes

/// Cuts a line into sentences, keeping marks.
enum Sentences {
  /// The first `most` sentences.
  static func of(_ inline: Inline, most: Int = .max) -> [Inline] {
    let found = marked(inline, most: most)
    guard found.contains(where: { EnglishRunOn.isLong($0.text) }) else { return found }
    return Array(found.flatMap(apart).prefix(most))
  }

  /// Sentences written without a stop between them, one by one.
  private static func apart(_ sentence: Inline) -> [Inline] {
    guard let cut = EnglishRunOn.cut(in: sentence.text) else { return [sentence] }
    return [sentence.cut(0..<cut)] + apart(sentence.cut(cut..<sentence.text.count))
  }

  /// The pieces between the marks that end sentences.
  private static func marked(_ inline: Inline, most: Int) -> [Inline] {
    let text = inline.text
    var result: [Inline] = []
    var start = 0
    var depth = 0
    for index in text.indices {
      let scalar = text[index]
      if scalar.isPlain { continue }
      if scalar.isOpening { depth += 1 }
      if scalar.isClosing { depth = max(0, depth - 1) }
      guard depth == 0, scalar.isSentenceEnd || scalar == "\n", ends(text, at: index),
        !isQuoted(text, start, index)
      else { continue }
      let piece = inline.cut(start..<(scalar == "\n" ? index : index + 1)).withoutOpener
      if piece.text.hasLetter { result.append(piece) }
      if result.count == most { return result }
      start = index + 1
    }
    let rest = inline.cut(start..<text.count).withoutOpener
    if rest.text.hasLetter { result.append(rest) }
    return result
  }

  /// Whether a stop stands inside words that a Korean line quotes and goes on behind: `'불이 세다. 문을 연다'는 신호`.
  private static func isQuoted(_ text: Text, _ start: Int, _ index: Int) -> Bool {
    guard text[index] == ".", index > 0, text[index - 1].isHangul else { return false }
    var open: Int?
    for place in start..<index where text[place] == "'" || text[place] == "‘" || text[place] == "’" {
      open = open == nil && (place == 0 || !text[place - 1].isWordPart) ? place : nil
    }
    guard open != nil else { return false }
    let rest = text.dropping(first: index + 1).prefix(longestQuoted)
    guard let close = rest.scalars.firstIndex(where: { $0 == "'" || $0 == "’" }), close + 1 < rest.count else {
      return false
    }
    return rest[close + 1].isHangul && (rest[close - 1].isHangul || rest[close - 1] == ".")
  }

  private static let longestQuoted = 60

  private static func ends(_ text: Text, at index: Int) -> Bool {
    let scalar = text[index]
    if scalar != "." { return index + 1 >= text.count || !text[index + 1].isSentenceEnd }
    guard index + 1 < text.count else { return true }
    guard text[index + 1].isSpace else {
      // `…한다.다음` is a slip, `e.g.` and `1.5` are none.
      if index > 0, text[index - 1].isKana {
        return text[index + 1].isKana || text[index + 1].isHan || text[index + 1].isUpper
      }
      return index > 0 && text[index - 1].isHangul && text[index + 1].isHangul
    }
    // `(x1, y1), ... (xn, yn)`: three points in a row of things.
    if index > 0, text[index - 1] == ".",
      let next = text.dropping(first: index + 1).prefix(4).scalars.first(where: { !$0.isSpace }),
      next == "(" || next == ","
    {
      return false
    }
    let before = text.lastWord(before: index)?.lowercased ?? Text()
    // "the local gov't. may …": what goes on in small letters was only shortened.
    if let next = text.dropping(first: index + 1).prefix(4).scalars.first(where: { !$0.isSpace }), next.isLower,
      before.contains("'") || before.contains("’") || shortened.contains(before)
    {
      return false
    }
    // "on layer 3. Bridges …": a number may end a sentence, the number of a list stands at its start.
    if before.count == 1, before.hasDigit, index >= 12 {
      return text.dropping(first: index + 1).prefix(3).scalars.first { !$0.isSpace }?.isUpper ?? false
    }
    // "takes 20 s. One turn …": a unit ends its sentence.
    if before.count == 1, before[0].isLower, index >= 4, text[index - 2].isSpace, text[index - 3].isDigit,
      let next = text.dropping(first: index + 1).prefix(3).scalars.first(where: { !$0.isSpace }), next.isUpper
    {
      return true
    }
    // "the U.S. fleet"
    if before.count == 3, before[1] == "." { return false }
    return before.count > 1 && !abbreviations.contains(before.trimming { !$0.isLatin && $0 != "." })
  }

  private static let shortened: WordSet = [
    "conc", "soln", "sol", "env", "freq", "def", "abbr", "pop", "pers", "sing", "plur", "lang", "hist", "med", "tech",
    "org", "orgs", "govt", "gov", "dept", "fed", "prov", "max", "min", "avg", "temp", "intl",
    "corp",
    "est", "vol",
  ]

  private static let abbreviations: WordSet = [
    "e.g", "i.e", "etc", "vs", "cf", "dr", "mr", "mrs", "ms", "fig", "no", "ex", "prof", "approx", "btwn", "prev",
    "bcz", "diff",
    "incl", "esp",
  ]
}

extension Inline {
  /// A sentence without the words that only join it to the one before.
  fileprivate var withoutOpener: Inline {
    let length = Openers.length(in: text)
    return length == 0 ? self : cut(length..<text.count)
  }
}
