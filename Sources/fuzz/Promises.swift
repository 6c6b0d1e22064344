import Cards

/// What holds for the cards of any text whatever.
struct Promises {
  private let lines: Int

  init(_ note: String) {
    lines = note.unicodeScalars.reduce(1) { $0 + (Self.lineEnds.contains($1) ? 1 : 0) }
  }

  private static let lineEnds = Set("\n\r\u{2028}\u{2029}\u{85}\u{B}\u{C}".unicodeScalars)
  private static let marks = ["**", "<mark", "</", "<br", "[[", "]]", "$$", "==", "~~", "](", "  "]

  /// The first promise that is not kept; nil when all are.
  func broken(by reading: Reading) -> String? {
    if Set(reading.cards.map(\.id)).count != reading.cards.count { return "an identity twice" }
    if !reading.findings.allSatisfy({ (1...lines).contains($0.line) }) { return "a finding outside the note" }
    if !zip(reading.lines, reading.lines.dropFirst()).allSatisfy({ $0.line < $1.line }) { return "lines out of order" }
    if !reading.lines.allSatisfy({ (1...lines).contains($0.line) }) { return "a line outside the note" }
    let asked = reading.cards.filter { $0.rule != "Q" }.map { letters($0.question) + "=" + letters($0.answer.joined()) }
    if Set(asked).count != asked.count { return "a card twice" }
    return reading.cards.lazy.compactMap { card in broken(by: card).map { "\($0): \(card)" } }.first
  }

  private func broken(by card: Card) -> String? {
    guard card.line >= 1, card.line <= card.lastLine, card.lastLine <= lines else { return "a card outside the note" }
    guard card.confidence > 0, card.confidence <= 1, !card.rule.isEmpty else { return "a card without a rule" }
    guard !card.answer.isEmpty else { return "no answer" }
    for text in [card.question] + card.answer {
      if text.isEmpty { return "an empty text" }
      if text.first == " " || text.last == " " { return "a space at an end" }
      // A blank before a particle that has two forms is no link: […](으)로. Half a link on a written card stays as it was written.
      let plain = text.replacing(card.rule == "Q" ? "](" : "…](", with: "…(")
      // Two stars without their partners may be what was meant on a written card: **kwargs.
      if let mark = Self.marks.first(where: { plain.contains($0) && !(card.rule == "Q" && $0 == "**") }) {
        return "markup \(mark)"
      }
    }
    if let leak = leak(of: card) { return leak }
    let shown = [card.question, card.extra ?? "", card.hint ?? ""] + card.answer + card.alternatives + card.section
    return shown.contains { $0.unicodeScalars.contains(where: Self.isControl) } ? "a control character" : nil
  }

  /// Whether a card that a rule made shows its answer before it is asked for it.
  private func leak(of card: Card) -> String? {
    guard card.rule != "Q" else { return nil }
    if card.alternatives.contains(where: \.isEmpty) || card.section.contains(where: \.isEmpty) {
      return "an empty text"
    }
    let answer = letters(card.answer.joined())
    // Two or three syllables may meet by chance where two words do.
    guard answer.count > 3 else { return nil }
    if letters(card.question).contains(answer) { return "the answer in the question" }
    return card.section.contains { letters($0).contains(answer) } ? "the answer in the titles above" : nil
  }

  /// The letters and digits of a text, in small letters, with the signs that tell names apart: C and C++ are two.
  private func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber || $0.isMathSymbol }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
  }
}
