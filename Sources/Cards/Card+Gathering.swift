extension [Card] {
  /// Gathers the cards of several notes so that each identity stands once.
  ///
  /// Of two notes that ask the same and answer the same, the first has the card. Where they answer differently, the
  /// later one's identity is derived from its answer as well, so that it does not depend on how many came before it.
  /// Linear in the cards.
  package static func gathered(_ cards: [Card]) -> [Card] {
    var answers: [CardID: String] = [:]
    answers.reserveCapacity(cards.count)
    return cards.compactMap { card in
      let answer = card.answer.joined(separator: "\u{1F}")
      guard let taken = answers[card.id] else {
        answers[card.id] = answer
        return card
      }
      if taken == answer { return nil }
      var renamed = card
      renamed.id = CardID(FNV.base32(FNV.hash((card.id.rawValue + "\u{1F}" + answer).utf8)))
      guard answers[renamed.id] == nil else { return nil }
      answers[renamed.id] = answer
      return renamed
    }
  }
}
