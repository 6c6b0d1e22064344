import Cards

/// The way from the deck down to the card, without giving its answer away.
struct Breadcrumb {
  let parts: [String]

  /// A part that holds the answer, or is held by it, is shown as `…`; a title that repeats the deck's name is left out, and
  /// so are titles that only repeat the question's words.
  init(_ card: Card) {
    let answers = (card.answer + card.alternatives).map(Self.folded).filter { $0.count > 1 }
    let name = Self.folded(card.deck.split(separator: "/").last.map(String.init) ?? card.deck)
    let question = Self.folded(card.question)
    let titles = card.section.filter { Self.folded($0) != name }
    // Titles that the question has said already tell nothing.
    let isRepeated = titles.allSatisfy { question.contains(Self.folded($0)) }
    parts = ([card.deck] + (isRepeated ? [] : titles)).map { part in
      let folded = Self.folded(part)
      return answers.contains { folded.contains($0) || (folded.count > 2 && $0.contains(folded)) } ? "…" : part
    }
  }

  /// Returns the way in `width` columns: the deck and as much of the rest, from the card upward, as there is room for.
  func line(width: Int) -> Line {
    var rest = parts
    while rest.count > 2, Self.joined(rest).width > width { rest.remove(at: 1) }
    if Self.joined(rest).width > width, let deck = parts.first { rest = [deck] }
    return Self.joined(rest).cut(to: width)
  }

  private static func joined(_ parts: [String]) -> Line {
    Line(parts.joined(separator: " › "), Theme.quiet)
  }

  /// Returns the text as it is compared: letters and digits only, without case.
  private static func folded(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}
