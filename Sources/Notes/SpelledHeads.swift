/// Letters over the words they stand for: `## TCP` over `Transmission Control Protocol`.
///
/// Read as `TCP (Transmission Control Protocol)`, so that the line below is no feature of the name.
enum SpelledHeads {
  private static let longest = 60

  /// Puts such lines into the heading above them.
  static func join(_ lines: inout [NoteLine]) {
    var head: Int?
    for index in lines.indices {
      if lines[index].isBlank { continue }
      if lines[index].isHeading {
        head = index
        continue
      }
      defer { head = nil }
      guard let upper = head, lines[index].setAside == nil, lines[index].form == .paragraph || lines[index].isItem,
        let long = spelled(lines[index].text, by: Inline(parsing: lines[upper].text).text)
      else { continue }
      lines[upper].text += " (" + long + ")"
      lines[index].remove(by: "R4")
    }
  }

  /// The words of a line where they begin with the letters a heading ends in.
  private static func spelled(_ line: Text, by heading: Text) -> Text? {
    let long = line.trimming { $0.isSpace || $0 == "." || $0 == "*" || $0 == "_" || $0 == "(" || $0 == ")" }
    guard long.count <= longest, !heading.contains("("), let short = heading.lastWord, (2...6).contains(short.count),
      short.allSatisfy({ $0.isUpper && $0.isLatin || $0.isDigit }), short.first?.isUpper ?? false,
      long.allSatisfy({ $0.isLatin && $0.isWordLetter || $0.isSpace || $0 == "-" || $0 == "&" || $0 == "/" })
    else { return nil }
    let words = long.words.flatMap { $0.pieces { $0 == "-" || $0 == "/" } }.filter { !$0.isEmpty }
    guard (2...8).contains(words.count), words.count > 2 || words[1].lowercased.endsWith(anyOf: things) else {
      return nil
    }
    // "Read about memory" below RAM is an order, "Chemists discovered" below CD opens a sentence: names have capitals.
    let main = words.filter { !small.contains($0.lowercased) }
    guard main.allSatisfy({ $0.first?.isUpper ?? false }), !(main.last.map { asides.contains($0.lowercased) } ?? true)
    else {
      return nil
    }
    let all = initials(of: words)
    let own = initials(of: main)
    let letters = short.lowercased
    // `Amazon EBS` over `Amazon Elastic Block Store`.
    let before = heading.dropping(last: short.count).trimmed
    if !before.isEmpty, long.starts(with: (before + " ").string), own == before.prefix(1).lowercased + letters {
      return long.dropping(first: before.count + 1)
    }
    let isSpelled = [all, own].contains { $0 == letters || $0.count == letters.count + 1 && $0.ends(with: letters) }
    return isSpelled || holds(letters, own, long.lowercased) ? long : nil
  }

  /// `HTTP` over `Hypertext Transfer Protocol`: every word gives its first letter, one of them a second.
  private static func holds(_ letters: Text, _ initials: Text, _ long: Text) -> Bool {
    initials.count >= 2 && letters.count - initials.count <= 2 && letters.first == initials.first
      && isWithin(initials, letters) && isWithin(letters, long)
  }

  /// Whether the letters of one text stand in another in their order.
  private static func isWithin(_ part: Text, _ whole: Text) -> Bool {
    var place = 0
    for scalar in whole where place < part.count && part[place] == scalar { place += 1 }
    return place == part.count
  }

  /// How the second of two words ends where both name a thing; `Chemists Discovered` is a sentence.
  private static let things: Phrases = [
    "ion", "ment", "ence", "ance", "ity", "ism", "ics", "ing", "er", "or", "ure", "ogy", "phy", "acid", "work", "ware",
    "base", "code", "key", "unit", "name", "data", "system", "set", "list", "map", "table", "area", "disk", "drive",
    "language", "interface", "access", "image", "store", "storage", "service", "cell", "virus", "bank", "law", "act",
    "rate", "ratio", "index", "test", "group", "model", "theory", "query", "file", "host",
    "protocol", "address", "memory", "cache", "bus", "port", "gate", "point", "line", "level", "analysis",
  ]

  private static let asides: WordSet = ["points", "notes", "questions", "examples", "exercises", "links", "terms"]

  private static let small: WordSet = ["of", "and", "for", "the", "to", "in", "on", "a", "an", "by", "with", "as", "&"]

  private static func initials(of words: [Text]) -> Text { Text(words.compactMap(\.first)).lowercased }
}
