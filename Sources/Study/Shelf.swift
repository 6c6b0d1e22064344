import Cards

/// Cards put in the order of their decks, each id once.
struct Shelf {
  private(set) var cards: [Card]
  private(set) var places: [CardID: Int] = [:]
  let tree: DeckTree

  init(_ given: [Card]) {
    cards = given
    places.reserveCapacity(given.count)
    for place in given.indices where places.updateValue(place, forKey: given[place].id) != nil {
      (cards, places) = Self.withoutRepeats(given)
      break
    }
    let (paths, decks) = Self.decks(of: cards)
    let sorted = paths.indices.sorted { paths[$0] < paths[$1] }
    var ranks = [Int](repeating: 0, count: paths.count)
    for (rank, deck) in sorted.enumerated() { ranks[deck] = rank }
    var counts = [Int](repeating: 0, count: paths.count)
    for deck in decks { counts[ranks[deck]] += 1 }
    tree = DeckTree(paths: sorted.map { paths[$0] }, counts: counts)
    if let order = Self.order(of: cards, by: decks.map { ranks[$0] }, counts) { reorder(order) }
  }

  /// The first card of each id.
  private static func withoutRepeats(_ given: [Card]) -> ([Card], [CardID: Int]) {
    var places: [CardID: Int] = [:]
    var cards: [Card] = []
    for card in given where places[card.id] == nil {
      places[card.id] = cards.count
      cards.append(card)
    }
    return (cards, places)
  }

  /// The decks in order of appearance, and each card's.
  private static func decks(of cards: [Card]) -> (paths: [DeckPath], decks: [Int]) {
    var numbers: [String: Int] = [:]
    var paths: [DeckPath] = []
    var decks: [Int] = []
    decks.reserveCapacity(cards.count)
    for place in cards.indices {
      // Cards of one deck mostly follow each other; the rest is looked up.
      if let last = decks.last, paths[last].text == cards[place].deck {
        decks.append(last)
        continue
      }
      let number = numbers[cards[place].deck] ?? paths.count
      if number == paths.count {
        numbers[cards[place].deck] = number
        paths.append(DeckPath(cards[place].deck))
      }
      decks.append(number)
    }
    return (paths, decks)
  }

  /// The cards' places by deck and line, cards of one line as they were given; nil when they are in that order already.
  private static func order(of cards: [Card], by ranks: [Int], _ counts: [Int]) -> [Int]? {
    func precedes(_ one: Int, _ other: Int) -> Bool {
      (ranks[one], cards[one].line, one) < (ranks[other], cards[other].line, other)
    }
    let isOrdered = cards.indices.dropFirst().allSatisfy { precedes($0 - 1, $0) }
    return isOrdered ? nil : cards.indices.sorted(by: precedes)
  }

  private mutating func reorder(_ order: [Int]) {
    cards = order.map { [cards] in cards[$0] }
    for place in cards.indices { places[cards[place].id] = place }
  }
}
