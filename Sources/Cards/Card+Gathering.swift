extension [Card] {
  /// Gathers the cards of several notes so that each identity stands once.
  ///
  /// Of two notes that ask the same and answer the same, the first has the card. Where they answer differently, the
  /// later one's identity is derived from its answer as well, so that it does not depend on how many came before it.
  /// Linear in the cards.
  package static func gathered(_ cards: [Card]) -> [Card] {
    var places: [CardID: Int] = [:]
    places.reserveCapacity(cards.count)
    var gathered: [Card] = []
    gathered.reserveCapacity(cards.count)
    for card in cards {
      guard let place = places[card.id] else {
        places[card.id] = gathered.count
        gathered.append(card)
        continue
      }
      if gathered[place].answer == card.answer { continue }
      var renamed = card
      renamed.id = CardID(
        FNV.base32(FNV.hash((card.id.rawValue + "\u{1F}" + card.answer.joined(separator: "\u{1F}")).utf8)))
      guard places[renamed.id] == nil else { continue }
      places[renamed.id] = gathered.count
      gathered.append(renamed)
    }
    return gathered
  }
}
