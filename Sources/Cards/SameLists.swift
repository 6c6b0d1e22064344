import Notes

/// Tells which lists of a note name the same things again, such as a section's announced kinds and its sub-headings (D9).
struct SameLists {
  private let cards: [Gate.Passed]
  /// What tells the items of each list apart, by the list's place.
  private var marks: [Int: [Set<UInt64>]] = [:]

  /// Most lists that one word is looked up in: words of every list tell nothing.
  private static let mostLists = 8

  /// Finds the places of lists that ask nothing new; of two alike the surer one stays, else the first.
  static func told(_ cards: [Gate.Passed]) -> Set<Int> {
    let lists = cards.indices.filter { isNames(cards[$0].draft) }
    guard lists.count > 1 else { return [] }
    var found = SameLists(cards: cards)
    var byWord: [UInt64: [Int]] = [:]
    var told: Set<Int> = []
    for place in lists {
      let words = found.marks(of: place)
      let others = Set((words.first ?? []).flatMap { byWord[$0] ?? [] }).subtracting(told).sorted()
      if let other = others.first(where: { found.areAlike($0, place) }) {
        let isSurer = cards[place].draft.confidence > cards[other].draft.confidence
        told.insert(isSurer ? other : place)
      }
      for word in words.first ?? [] where byWord[word, default: []].count < mostLists {
        byWord[word, default: []].append(place)
      }
    }
    return told
  }

  private init(cards: [Gate.Passed]) { self.cards = cards }

  private static func isNames(_ draft: Draft) -> Bool {
    draft.kind == .list && !draft.isWritten && (3...7).contains(draft.answer.count)
      && draft.answer.allSatisfy { $0.wordCount <= 6 && $0.count <= 48 && !Endings.isPredicate($0) }
  }

  private func areAlike(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (cards[first].draft, cards[second].draft)
    guard one.answer.count == other.answer.count, one.node != other.node, one.lines != other.lines,
      let left = marks[first], let right = marks[second]
    else { return false }
    return zip(left, right).allSatisfy { !$0.isDisjoint(with: $1) }
  }

  /// The words of each item without those that all of them have.
  private mutating func marks(of place: Int) -> [Set<UInt64>] {
    let items = cards[place].draft.answer.map(SameLists.words)
    let shared = items.dropFirst().reduce(items.first ?? []) { $0.intersection($1) }
    let own = items.map { $0.subtracting(shared) }
    marks[place] = own
    return own
  }

  private static func words(_ item: Text) -> Set<UInt64> {
    Set(item.lowercased.pieces { !$0.isWordPart }.filter { $0.count >= 2 }.map(\.fingerprint))
  }
}
