import Cards
import Scheduling

/// Everything that happened, and what follows from it for each card: the fold over the union of all devices' entries.
///
/// The state depends only on the set of entries, never on the order they were added in. Adding the newest entry costs
/// about as much as one scheduling; an older one, an undo or a rename costs a walk over the entries.
package struct Ledger: Sendable {
  package let scheduler: Scheduler
  /// The schedulers of cards that have one of their own.
  private var own = OwnSchedulers()
  /// How many cards are due on each day; nil where that decides nothing.
  private(set) var load: DayLoad?
  /// All entries, oldest first, each once.
  package private(set) var entries: [Entry] = []
  /// Cards something has happened to, by their present names.
  package private(set) var progress: [CardID: CardProgress] = [:]
  /// Graded answers in time order, undone ones left out.
  package private(set) var reviews: [ReviewRecord] = []
  /// How each card stood in the notes when that was last written down, by the name it had then.
  package private(set) var sightings: [CardID: Sighting] = [:]
  /// How many of the entries are only supposed.
  private(set) var suppositions = 0
  private var undos = Undos()
  /// Renames so far; without one there is nobody's history to look for elsewhere.
  private var renames = 0

  package init(scheduler: Scheduler) {
    self.scheduler = scheduler
    load = scheduler.settings.isBalanced ? DayLoad() : nil
  }

  package init(scheduler: Scheduler, entries: some Sequence<Entry>) {
    self.init(scheduler: scheduler)
    merge(Array(entries))
  }

  /// Returns what is known of a card; `.new` for one nothing has happened to.
  package func progress(of card: CardID) -> CardProgress { progress[card] ?? .new }

  /// Whether an entry is taken back.
  package func isUndone(_ id: EntryID) -> Bool { undos.undone.contains(id) }

  /// The scheduler of a card: its own, or that of all.
  package func scheduler(for card: CardID) -> Scheduler { own[card] ?? scheduler }

  /// Whether one card's answers may move another card's day.
  package var isBalanced: Bool { load != nil }

  /// Gives some cards schedulers of their own and works everything out anew where that changes something.
  package mutating func adopt(_ own: OwnSchedulers) {
    if own == self.own { return }
    self.own = own
    replayAll()
  }

  /// Returns what each grade would lead to for a card if it were given at that time.
  package func outcomes(of card: CardID, at time: Timestamp) -> Outcomes {
    scheduler(for: card).outcomes(of: progress(of: card).schedule, at: time, identity: card.hash64, load: load)
  }

  /// Returns the same history under another scheduler.
  package func rescheduled(_ scheduler: Scheduler) -> Ledger {
    Ledger(scheduler: scheduler, entries: entries.lazy.filter { !$0.isSupposed })
  }

  /// Adds entries in any order; those already there change nothing.
  package mutating func add(_ more: some Sequence<Entry>) {
    let more = Array(more)
    // A few cost less one by one than all the others replayed.
    if more.count > 16 { return merge(more) }
    for entry in more { add(entry) }
  }

  /// Adds one entry; one already there changes nothing.
  package mutating func add(_ entry: Entry) {
    forgetSuppositions(knowing: [entry])
    let index = entries.firstIndex(notBefore: entry)
    if index < entries.count, entries[index] == entry { return }
    entries.insert(entry, at: index)
    if entry.isSupposed { suppositions += 1 }
    see(entry, isNewest: index == entries.count - 1)
    switch entry.act {
    case .undo(let target):
      replay(cards(touchedBy: undos.add(entry.id, takingBack: target)))
    case .rename(let from, let to, _):
      renames += 1
      if isUndone(entry.id) { return }
      let isMove = index == entries.count - 1 && progress[to] == nil && from != to && own.isEmpty
      if isMove { move(from, to: to) } else { replay(cards(touchedAt: index)) }
    case .unknown: break
    default:
      if isUndone(entry.id) { return }
      if index == entries.count - 1 { take(entry) } else { replay(cards(touchedAt: index)) }
    }
  }
}

extension Ledger: Equatable {
  /// Whether both hold the same entries and came to the same conclusions under the same settings.
  package static func == (left: Ledger, right: Ledger) -> Bool {
    left.scheduler.settings == right.scheduler.settings && left.own == right.own && left.entries == right.entries
      && left.progress == right.progress && left.reviews == right.reviews && left.sightings == right.sightings
      && left.undos.undone == right.undos.undone
  }
}

extension Ledger {
  /// Applies the newest entry.
  private mutating func take(_ entry: Entry) {
    guard let card = entry.act.card else { return }
    let record = progress[card, default: .new].take(entry, of: card, with: scheduler(for: card), load: &load)
    if let record { reviews.append(record) }
  }

  /// Notes how a card stood in the notes when an entry was made.
  private mutating func see(_ entry: Entry, isNewest: Bool = true) {
    guard let seen = entry.seen, let card = entry.act.seenCard else { return }
    let last = isNewest ? nil : entries.last { $0.seen != nil && $0.act.seenCard == card }
    sightings[card] = last?.seen ?? seen
  }

  /// Gives the history so far to a card that has none.
  private mutating func move(_ from: CardID, to: CardID) {
    guard let known = progress.removeValue(forKey: from) else { return }
    progress[to] = known
    for index in reviews.indices where reviews[index].card == from { reviews[index].card = to }
  }

  /// Drops renames that were supposed and are now known; the known ones say the same.
  private mutating func forgetSuppositions(knowing more: [Entry]) {
    guard suppositions > 0 else { return }
    let known = Set(more.lazy.filter { !$0.isSupposed }.compactMap(\.act.pair))
    if known.isEmpty { return }
    entries.removeAll { entry in entry.isSupposed && entry.act.pair.map(known.contains) ?? false }
    suppositions = entries.count(where: \.isSupposed)
  }

  /// Adds many entries and replays everything.
  private mutating func merge(_ more: [Entry]) {
    forgetSuppositions(knowing: more)
    entries.append(contentsOf: more)
    entries.sort()
    entries.removeRepeats()
    undos = Undos()
    (renames, suppositions) = (0, 0)
    for entry in entries {
      if entry.isSupposed { suppositions += 1 }
      see(entry)
      if case .undo(let target) = entry.act { undos.insert(entry.id, takingBack: target) }
      if case .rename = entry.act { renames += 1 }
    }
    undos.settle()
    replayAll()
  }

  private mutating func replayAll() { (progress, reviews, load) = replayed(only: nil) }

  /// Works out some cards anew; where days are balanced, one card's day may move any other's, so all are.
  private mutating func replay(_ cards: Set<CardID>) {
    if cards.isEmpty { return }
    if load != nil { return replayAll() }
    let fresh = replayed(only: cards)
    for card in cards { progress[card] = fresh.progress[card] }
    reviews.replace(reviewsOf: cards, with: fresh.reviews)
  }

  /// Folds the entries from the first to the last, for all cards or only for some.
  private func replayed(
    only cards: Set<CardID>?
  ) -> (progress: [CardID: CardProgress], reviews: [ReviewRecord], load: DayLoad?) {
    var load = load.map { _ in DayLoad() }
    let moved = renames == 0 ? [:] : movedEntries()
    let undone = undos.undone
    let single = cards?.count == 1 ? cards?.first : nil
    var progress: [CardID: CardProgress] = [:]
    var reviews: [ReviewRecord] = []
    if cards == nil { reviews.reserveCapacity(entries.count + 1024) }
    for index in entries.indices {
      guard let named = entries[index].act.card else { continue }
      let card = moved.isEmpty ? named : moved[index] ?? named
      // One card is told by a comparison, which costs far less than a look into a set.
      if let single { guard card == single else { continue } } else if let cards, !cards.contains(card) { continue }
      let entry = entries[index]
      if !undone.isEmpty, undone.contains(entry.id) { continue }
      let record = progress[card, default: .new].take(entry, of: card, with: scheduler(for: card), load: &load)
      if let record { reviews.append(record) }
    }
    return (progress, reviews, load)
  }

  /// Whose entry each is that no longer belongs to the card it names, by index.
  ///
  /// Walked from the last to the first: before a rename, what was said of the old name belongs to whoever has the new
  /// one later. What is said of the old name after it belongs to that name: the card may have come back.
  private func movedEntries() -> [Int: CardID] {
    var owners: [CardID: CardID] = [:]
    var moved: [Int: CardID] = [:]
    for index in entries.indices.reversed() {
      if case .rename(let from, let to, _) = entries[index].act {
        if from != to, !isUndone(entries[index].id) { owners[from] = owners[to] ?? to }
      } else if !owners.isEmpty, let card = entries[index].act.card, let owner = owners[card], owner != card {
        moved[index] = owner
      }
    }
    return moved
  }

  /// The cards, by their present names, that the entry at an index bears upon.
  private func cards(touchedAt index: Int) -> Set<CardID> {
    switch entries[index].act {
    case .rename(let from, let to, _): [name(of: from, after: index), name(of: to, after: index)]
    case let act: if let card = act.card { [name(of: card, after: index)] } else { [] }
    }
  }

  /// The cards, by their present names, that entries whose standing changed bear upon.
  private func cards(touchedBy changed: Set<EntryID>) -> Set<CardID> {
    guard let first = changed.first else { return [] }
    var cards: Set<CardID> = []
    for index in entries.indices {
      let id = entries[index].id
      guard changed.count == 1 ? id == first : changed.contains(id) else { continue }
      cards.formUnion(self.cards(touchedAt: index))
    }
    return cards
  }

  /// What a card of that name at that place in history is called now.
  private func name(of card: CardID, after index: Int) -> CardID {
    if renames == 0 { return card }
    var name = card
    for entry in entries[(index + 1)...] {
      if case .rename(let from, let to, _) = entry.act, from == name, !isUndone(entry.id) { name = to }
    }
    return name
  }
}

extension CardProgress {
  /// Applies an entry and returns what there is to remember of it when it is a review.
  fileprivate mutating func take(
    _ entry: Entry, of card: CardID, with scheduler: Scheduler, load: inout DayLoad?
  ) -> ReviewRecord? {
    let before = schedule
    apply(entry, with: scheduler, load: load)
    load?.move(from: before.due, to: schedule.due)
    guard case .review(_, let grade, let milliseconds) = entry.act else { return nil }
    return ReviewRecord(
      entry: entry.id, card: card, at: entry.at, grade: grade, milliseconds: milliseconds, before: before,
      after: schedule)
  }
}
