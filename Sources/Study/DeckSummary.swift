/// One row of the deck tree: what of today's cards lie in this deck and the ones below it.
///
/// The day's limits hold for all decks together, so that the rows of decks add up to what today holds. Who studies one deck
/// alone gives it the room that others had: then it may hold more.
package struct DeckSummary: Hashable, Sendable {
  /// The deck's or group's path; `/` separates groups.
  package let path: String
  /// The last part of the path.
  package let name: String
  /// 0 at the top.
  package let depth: Int
  /// Whether other decks lie below it.
  package let isGroup: Bool
  package var new = 0
  /// New cards that it holds when it is studied alone, before others.
  package var newAlone = 0
  /// Cards in (re)learning steps that come back before the day ends.
  package var learning = 0
  package var due = 0
  /// Cards in it, also suspended and buried ones; those that wait for acceptance are not counted.
  package var cards = 0
  /// New cards without regard to the day's limit, suspended ones left out.
  package var unseen = 0
  /// Mean chance to recall its cards now, of those that are reviewed by the day; nil when none is.
  package var recall: Double?

  package init(path: String, name: String, depth: Int, isGroup: Bool) {
    self.path = path
    self.name = name
    self.depth = depth
    self.isGroup = isGroup
  }
}
