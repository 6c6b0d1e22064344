import Cards
import History
import Scheduling

/// How decks share the new cards of a study day.
///
/// Every deck gives one in turn, the cards of each in note order, until the day has enough. Those learned today count, so
/// that a sitting left and taken up again asks what it would have asked. The deck of which least was learned before today
/// begins, so that where a day has less than a whole round, all have their turn on other days; equals come in the order of
/// names, one of each group and then the next of each. Before that, decks with an exam ahead give as many as they must for
/// all to be met before the last pass.
struct NewShares {
  /// One deck's share.
  private struct Share {
    /// New cards in note order, none of them looked at yet.
    var cards: [Int] = []
    /// How many of them have been looked at.
    var seen = 0
    /// Cards of facts that are learned today, which come only when there are no others.
    var waiting: [Int] = []
    /// How many are learned today, with those that are given.
    var given = 0
    /// How many were learned before today.
    var before = 0
    var exam: Exam?
    /// The place in the tree.
    let node: Int
  }

  private let library: Library
  private let today: Day
  private var lines = LearnedLines()
  /// In the order of their turns.
  private var shares: [Share] = []

  /// Shares the new cards at these places, which are in order.
  init(_ library: Library, of fresh: [Int], at time: Timestamp) {
    self.library = library
    today = library.day(at: time)
    let learned = library.placesLearned(at: time).sorted()
    for place in learned { lines.add(library.all[place]) }
    var (left, met) = (fresh[...], learned[...])
    for index in library.tree.nodes.indices {
      let own = library.tree.ownCards(of: index)
      guard !own.isEmpty else { continue }
      var share = Share(cards: Array(left.prefix { own.contains($0) }), node: index)
      share.given = met.prefix { own.contains($0) }.count
      let seen = share.cards.isEmpty ? 0 : own.count { library.standings[$0].progress.schedule.phase != .new }
      share.before = seen - share.given
      share.exam = library.ledger.scheduler(for: library.all[own.lowerBound].id).settings.exam
      left = left.dropFirst(share.cards.count)
      met = met.dropFirst(share.given)
      shares.append(share)
    }
    var turns = [Int](repeating: 0, count: library.tree.nodes.count)
    for (turn, node) in library.tree.nodesInTurn.enumerated() { turns[node] = turn }
    shares = shares.filter { !$0.cards.isEmpty || $0.given > 0 }.sorted {
      ($0.before, turns[$0.node]) < ($1.before, turns[$1.node])
    }
  }

  /// Returns so many new cards, or all there are room for, in the order they are learned.
  mutating func chosen(most: Int, _ rooms: inout DeckRooms) -> [Int] {
    var chosen: [Int] = []
    let exams = Set(shares.compactMap(\.exam)).filter { $0.day > today }
    for exam in exams.sorted(by: { ($0.day.number, $0.lastPassDays) < ($1.day.number, $1.lastPassDays) }) {
      let group = shares.indices.filter { shares[$0].exam == exam }
      let met = group.reduce(0) { $0 + shares[$1].given }
      let all = group.reduce(met) { $0 + shares[$1].cards.count }
      let days = max(1, exam.day - today - exam.lastPassDays)
      let pace = (all + days - 1) / days - met
      deal(group, upTo: min(most, chosen.count + pace), into: &chosen, &rooms)
    }
    deal(Array(shares.indices), upTo: most, into: &chosen, &rooms)
    for index in shares.indices { (shares[index].cards, shares[index].seen) = (shares[index].waiting, 0) }
    deal(Array(shares.indices), upTo: most, into: &chosen, &rooms, sparing: false)
    return chosen
  }

  /// Lets those decks give in turn, whoever has given least first, until there are enough or none is left.
  private mutating func deal(
    _ group: [Int], upTo most: Int, into chosen: inout [Int], _ rooms: inout DeckRooms, sparing: Bool = true
  ) {
    var open = group
    var round = 0
    while chosen.count < most, let least = open.map({ shares[$0].given }).min() {
      round = max(round, least)
      open = open.filter { index in
        guard chosen.count < most, shares[index].given <= round else { return true }
        guard let place = next(of: index, &rooms, sparing: sparing) else { return false }
        chosen.append(place)
        return true
      }
      round += 1
    }
  }

  /// Takes the next card of a deck; nil when it has none that may come.
  private mutating func next(of index: Int, _ rooms: inout DeckRooms, sparing: Bool) -> Int? {
    while shares[index].seen < shares[index].cards.count {
      let place = shares[index].cards[shares[index].seen]
      shares[index].seen += 1
      let card = library.all[place]
      if sparing, lines.meet(card) {
        shares[index].waiting.append(place)
        continue
      }
      guard rooms.admitsNew(card.deck) else { return nil }
      shares[index].given += 1
      lines.add(card)
      return place
    }
    return nil
  }
}

extension Library {
  /// The places of the cards that were new on the study day of `time` and have been asked.
  fileprivate func placesLearned(at time: Timestamp) -> [Int] {
    let today = day(at: time)
    var places: [Int] = []
    let reviews = ledger.reviews
    for index in reviews.indices.reversed() {
      let day = day(at: reviews.time(at: index))
      if day < today + -1 { break }
      guard day == today, reviews[index].before.phase == .new, let place = place(of: reviews[index].card) else {
        continue
      }
      places.append(place)
    }
    return places
  }
}
