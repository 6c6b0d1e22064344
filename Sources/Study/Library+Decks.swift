import Cards
import History
import Scheduling

extension Library {
  /// Returns the deck tree in pre-order; decks without a card to ask are left out.
  package func decks(at time: Timestamp) -> [DeckSummary] {
    let today = studyDay(at: time)
    let room = room(at: time)
    var rooms = DeckRooms(self, at: time)
    var tallies = [DeckTally](repeating: DeckTally(), count: tree.nodes.count)
    for index in tree.nodes.indices.reversed() {
      for place in tree.ownCards(of: index) {
        tallies[index].count(standings[place], admitted(demand(at: place, on: today), at: place, &rooms)) {
          ledger.scheduler(for: all[place].id).recall(of: $0, at: time)
        }
      }
      for child in tree.children(of: index) { tallies[index].add(tallies[child]) }
    }
    return tree.nodes.indices.compactMap { index in
      let node = tree.nodes[index]
      let tally = tallies[index]
      if tally.cards == 0 { return nil }
      var summary = DeckSummary(path: node.path, name: node.name, depth: node.depth, isGroup: tree.isGroup(index))
      summary.new = min(tally.new, room.new)
      summary.learning = tally.learning
      summary.due = min(tally.due, room.reviews)
      summary.cards = tally.cards
      summary.unseen = tally.unseen
      summary.recall = tally.known == 0 ? nil : tally.recall / Double(tally.known)
      return summary
    }
  }

  /// Returns what a card wants of the day, nothing where its deck has no room for it.
  private func admitted(_ demand: Demand, at place: Int, _ rooms: inout DeckRooms) -> Demand {
    switch demand {
    case .new: rooms.admitsNew(all[place].deck) ? demand : .nothing
    case .review: rooms.admitsReview(all[place].deck) ? demand : .nothing
    case .step, .nothing: demand
    }
  }
}

/// What the cards of a deck come to.
private struct DeckTally {
  var cards = 0
  var new = 0
  var unseen = 0
  var learning = 0
  var due = 0
  /// Cards ever asked, and the sum of their chances of recall.
  var known = 0
  var recall = 0.0

  mutating func count(_ standing: Library.Standing, _ demand: Demand, recall chance: (Schedule) -> Double?) {
    guard standing.role == .active else { return }
    cards += 1
    switch demand {
    case .new: new += 1
    case .step: learning += 1
    case .review: due += 1
    case .nothing: break
    }
    if standing.progress.isSuspended { return }
    if standing.progress.schedule.phase == .new { unseen += 1 }
    guard let chance = chance(standing.progress.schedule) else { return }
    known += 1
    recall += chance
  }

  mutating func add(_ other: DeckTally) {
    cards += other.cards
    new += other.new
    unseen += other.unseen
    learning += other.learning
    due += other.due
    known += other.known
    recall += other.recall
  }
}
