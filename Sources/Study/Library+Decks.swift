import Cards
import History
import Scheduling

extension Library {
  /// Returns the deck tree in pre-order; decks without a card to ask are left out.
  package func decks(at time: Timestamp) -> [DeckSummary] {
    let today = studyDay(at: time)
    let room = room(at: time)
    var rooms = DeckRooms(self, at: time)
    let ofToday = dayCards(of: all.indices, at: time)
    var isOfToday = [Bool](repeating: false, count: all.count)
    for place in ofToday.new + ofToday.reviews { isOfToday[place] = true }
    var tallies = [DeckTally](repeating: DeckTally(), count: tree.nodes.count)
    for index in tree.nodes.indices.reversed() {
      for place in tree.ownCards(of: index) {
        let demand = demand(at: place, on: today)
        if demand == .new, rooms.admitsNew(all[place].deck) { tallies[index].newAlone += 1 }
        tallies[index].count(standings[place], demand, isOfToday: isOfToday[place]) {
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
      summary.new = tally.new
      summary.newAlone = min(tally.newAlone, room.new)
      summary.learning = tally.learning
      summary.due = tally.due
      summary.cards = tally.cards
      summary.unseen = tally.unseen
      summary.recall = tally.known == 0 ? nil : tally.recall / Double(tally.known)
      return summary
    }
  }
}

/// What the cards of a deck come to.
private struct DeckTally {
  var cards = 0
  var new = 0
  var newAlone = 0
  var unseen = 0
  var learning = 0
  var due = 0
  /// Cards that are reviewed by the day, and the sum of their chances of recall.
  var known = 0
  var recall = 0.0

  mutating func count(
    _ standing: Library.Standing, _ demand: Demand, isOfToday: Bool, recall chance: (Schedule) -> Double?
  ) {
    guard standing.role == .active else { return }
    cards += 1
    switch demand {
    case .new: new += isOfToday ? 1 : 0
    case .step: learning += 1
    case .review: due += isOfToday ? 1 : 0
    case .nothing: break
    }
    if standing.progress.isSuspended { return }
    if standing.progress.schedule.phase == .new { unseen += 1 }
    // Minutes after an answer everything is remembered; that says nothing yet.
    guard standing.progress.schedule.phase == .review, let chance = chance(standing.progress.schedule) else { return }
    known += 1
    recall += chance
  }

  mutating func add(_ other: DeckTally) {
    cards += other.cards
    new += other.new
    newAlone += other.newAlone
    unseen += other.unseen
    learning += other.learning
    due += other.due
    known += other.known
    recall += other.recall
  }
}
