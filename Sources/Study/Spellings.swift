import Cards
import Notes

/// The ways of writing an answer that count as right.
enum Spellings {
  /// Returns the spellings of one item, the note's own first.
  ///
  /// What stands in brackets may be left out; alone it counts only as another name: in another script or an
  /// abbreviation, and not one the question has already given away.
  static func of(_ item: String, question: String) -> [String] {
    var spellings = [item]
    if let (outer, inner) = bracketed(item) {
      spellings.append(outer)
      if isOtherName(inner, than: outer), !contains(question, inner) { spellings.append(inner) }
    }
    spellings += slashed(item) + joined(item)
    return spellings
  }

  /// Returns the spellings of the whole answer.
  static func of(_ card: Card) -> [String] {
    let whole = card.answer.joined(separator: ", ")
    // Brackets and slashes in one item say nothing of the others.
    return (card.answer.count == 1 ? of(whole, question: card.question) : [whole])
      + card.alternatives.flatMap { of($0, question: card.question) }
  }

  private static func bracketed(_ text: String) -> (outer: String, inner: String)? {
    guard let open = text.firstIndex(where: { $0 == "(" || $0 == "（" }),
      let close = text[open...].firstIndex(where: { $0 == ")" || $0 == "）" })
    else { return nil }
    let outer = trimmed(text[..<open] + text[text.index(after: close)...])
    let inner = trimmed(text[text.index(after: open)..<close])
    return outer.isEmpty || inner.isEmpty ? nil : (outer, inner)
  }

  /// The sides of a slash when they are names of one thing: parted by spaces, or in two scripts as in 도커/Docker.
  private static func slashed(_ text: String) -> [String] {
    let sides = text.split(separator: "/").map { trimmed($0) }
    guard sides.count == 2, !sides.contains("") else { return [] }
    return text.contains(" / ") || isKorean(sides[0]) != isKorean(sides[1]) ? sides : []
  }

  /// The sides of a comma in two scripts, as in `DB, 디비`, and those of a semicolon or an "or".
  private static func joined(_ text: String) -> [String] {
    for mark in ["; ", " or ", " 또는 ", " 혹은 ", ", "] {
      let sides = text.split(separator: mark).map { trimmed($0) }
      guard sides.count == 2, sides.allSatisfy({ (1...3).contains(words(in: $0)) }) else { continue }
      if mark != ", " || isKorean(sides[0]) != isKorean(sides[1]) { return sides }
    }
    return []
  }

  /// The parts of a short answer between commas, each of which may be all that was asked for: "couch, sofa".
  static func parts(of item: String) -> [String] {
    let parts = item.split(separator: ",").map { trimmed($0) }
    return (2...3).contains(parts.count) && parts.allSatisfy { (1...3).contains(words(in: $0)) } ? parts : []
  }

  private static func words(in text: String) -> Int { text.split(whereSeparator: \.isWhitespace).count }

  private static func isOtherName(_ inner: String, than outer: String) -> Bool {
    isKorean(inner) != isKorean(outer) || AnswerCheck.isAbbreviation(inner)
  }

  private static func isKorean(_ text: String) -> Bool {
    text.unicodeScalars.contains { Hangul.syllables.contains($0.value) }
  }

  /// Whether a text holds another, by what counts in both.
  static func contains(_ text: String, _ part: String) -> Bool {
    let (whole, wanted) = (FoldedText(text).joined, FoldedText(part).joined)
    guard !wanted.isEmpty, whole.count >= wanted.count else { return false }
    return (0...(whole.count - wanted.count)).contains { whole[$0..<($0 + wanted.count)].elementsEqual(wanted) }
  }

  static func trimmed(_ text: some StringProtocol) -> String { String(inner(Substring(text))) }

  /// Returns the text without the spaces around it.
  static func inner(_ text: Substring) -> Substring {
    var rest = text
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }
}
