import Cards
import Scheduling

/// Everything that happened, and what follows from it for each card: the fold over the union of all devices' entries.
///
/// The state depends only on the set of entries, never on the order they were added in. Adding the newest entry costs
/// about as much as one scheduling; an older one or an undo a walk over the entries; an older rename a replay of all.
/// A million entries of a hundred thousand cards take about 110 MB.
package struct Ledger: Sendable {
  package let scheduler: Scheduler
  /// The schedulers of cards that have one of their own.
  package private(set) var own = OwnSchedulers()
  /// How many cards are due on each day; nil where that decides nothing.
  var load: DayLoad?
  /// All entries, oldest first, each once.
  package internal(set) var entries: EntryLog
  /// What came of each entry, at its place.
  var marks = MarkLog()
  /// Where the graded answers stand that count, in their order.
  var counted: [UInt32] = []
  /// Where each card stands, by its number.
  var states: [CardState] = []
  /// The text that says how each card looked last, by its number; 0 for none.
  var lastSeen: [UInt32] = []
  /// How many of the entries are only supposed.
  package internal(set) var suppositions = 0
  var undos = Undos()
  /// Renames so far; without one there is nobody's history to look for elsewhere.
  var renames = 0

  package init(scheduler: Scheduler) { self.init(scheduler: scheduler, log: EntryLog()) }

  package init(scheduler: Scheduler, entries: some Sequence<Entry>) {
    self.init(scheduler: scheduler, log: EntryLog(entries))
  }

  /// Replays entries that may come in any order, and several times.
  package init(scheduler: Scheduler, log: consuming EntryLog, sharing: ReplaySharing? = nil) {
    self.scheduler = scheduler
    load = scheduler.settings.isBalanced ? DayLoad() : nil
    entries = consume log
    entries.settle()
    replay(sharing)
  }

  /// Replays entries under the scheduler that the weights chosen in them lead to.
  package init(
    log: consuming EntryLog, sharing: ReplaySharing? = nil, scheduling: (ChosenWeights?) -> Scheduler
  ) {
    let scheduler = scheduling(ChosenWeights(log.oddEntries))
    self.init(scheduler: scheduler, log: consume log, sharing: sharing)
  }

  /// Whether an entry is taken back.
  package func isUndone(_ id: EntryID) -> Bool { undos.undone.contains(id) }

  /// The scheduler of a card: its own, or that of all.
  package func scheduler(for card: CardID) -> Scheduler { own[card] ?? scheduler }

  /// Whether one card's answers may move another card's day.
  package var isBalanced: Bool { load != nil }

  /// Gives some cards schedulers of their own and works out anew what that changes.
  package mutating func adopt(_ own: OwnSchedulers) {
    let former = self.own
    if own == former { return }
    self.own = own
    let ids = entries.names.ids
    let changed = states.indices.filter { states[$0].isKnown && own.terms(of: ids[$0]) != former.terms(of: ids[$0]) }
    // A walk over all entries for some cards costs less than to replay all; where days are balanced, all it is.
    if !changed.isEmpty { replay(of: Set(changed.map { UInt32($0) })) }
  }

  /// Takes over schedulers of single cards under which everything was worked out already.
  mutating func resume(_ own: OwnSchedulers) { self.own = own }

  /// Returns what each grade would lead to for a card if it were given at that time.
  package func outcomes(of card: CardID, at time: Timestamp) -> Outcomes {
    scheduler(for: card).outcomes(of: progress(of: card).schedule, at: time, identity: card.hash64, load: load)
  }

  /// Returns the same history under another scheduler.
  package func rescheduled(_ scheduler: Scheduler) -> Ledger {
    var log = entries
    log.removeOdd(where: \.isSupposed)
    return Ledger(scheduler: scheduler, log: log)
  }

  /// Returns the same history under the scheduler that the weights chosen last lead to.
  package func ruled(by scheduling: (ChosenWeights?) -> Scheduler) -> Ledger {
    let next = scheduling(ChosenWeights(entries))
    return next == scheduler ? self : rescheduled(next)
  }

  /// Takes memory of its own for all that grows with an answer, so that whoever shared it goes on without a copy.
  package mutating func separate() {
    entries.separate()
    marks.separate()
    counted.separate()
    states.separate()
    lastSeen.separate()
  }

  /// Adds entries in any order; those already there change nothing.
  package mutating func add(_ more: some Sequence<Entry>) {
    let more = more.sorted()
    guard let first = more.first else { return }
    let isNews = entries.last.map { $0 < first } ?? true
    let moves = more.count { if case .rename = $0.act { true } else { false } }
    // What is newer than all there is costs little one by one; a few others cost less than all replayed.
    if more.count > 16, !isNews || moves > 16 { return merge(more) }
    for entry in more { add(entry) }
  }

  /// Adds what is not there yet of a log.
  package mutating func add(_ log: EntryLog) { add(entries.news(in: log)) }

  /// Adds one entry; one already there changes nothing.
  package mutating func add(_ entry: Entry) {
    forgetSuppositions(knowing: [entry])
    let index = entries.firstIndex(notBefore: entry)
    if index < entries.count, entries[index] == entry { return }
    let isNewest = index == entries.count
    insert(entry, at: index)
    if entry.isSupposed { suppositions += 1 }
    see(at: index, isNewest: isNewest)
    switch entry.act {
    case .undo(let target): reconsider(undos.add(entry.id, takingBack: target))
    case .rename(let from, let to, _):
      renames += 1
      if isUndone(entry.id) { return }
      if isNewest, from != to, knownProgress(of: to) == nil, own.isEmpty { move(from, to: to) } else { replay() }
    case .weights, .ignore, .heed, .unknown: break
    default: takeIn(index, isNewest: isNewest)
    }
  }
}

extension Ledger {
  /// Returns what is known of a card; `.new` for one nothing has happened to.
  package func progress(of card: CardID) -> CardProgress { knownProgress(of: card) ?? .new }

  /// Returns what is known of a card; nil for one nothing has happened to.
  package func knownProgress(of card: CardID) -> CardProgress? {
    entries.names[card].flatMap { states[$0].isKnown ? progress(at: $0) : nil }
  }

  /// Cards something has happened to, by their present names.
  package var knownCards: [CardID] { states.indices.lazy.filter { states[$0].isKnown }.map { entries.names.ids[$0] } }

  /// What is known of each card something has happened to; work in proportion to their number.
  package var progress: [CardID: CardProgress] {
    var result: [CardID: CardProgress] = [:]
    for number in states.indices where states[number].isKnown {
      result[entries.names.ids[number]] = progress(at: number)
    }
    return result
  }

  /// Graded answers in time order, undone ones left out.
  package var reviews: AnswerLog {
    AnswerLog(entries: entries, marks: marks, counted: counted, dayStart: scheduler.settings.dayStart)
  }

  /// How a card stood in the notes when that was last written down, by the name it had then.
  package func sighting(of card: CardID) -> Sighting? {
    guard let number = entries.names[card], lastSeen[number] > 0 else { return nil }
    return Sighting(json: entries.looks[lastSeen[number]])
  }

  private func progress(at number: Int) -> CardProgress {
    states[number].progress(schedule(after: states[number].last))
  }

  /// The schedule the answer at a place led to; that of a new card where there is none.
  func schedule(after place: UInt32) -> Schedule {
    if place == Mark.nowhere { return .new }
    return marks.schedule(at: Int(place), entries.time(at: Int(place)), scheduler.settings.dayStart)
  }
}

extension Ledger: Equatable {
  /// Whether both hold the same entries and came to the same conclusions under the same settings.
  package static func == (left: Ledger, right: Ledger) -> Bool {
    left.scheduler.settings == right.scheduler.settings && left.own == right.own && left.entries == right.entries
      && left.progress == right.progress && left.reviews == right.reviews && left.looks == right.looks
      && left.undos.undone == right.undos.undone
  }

  private var looks: [CardID: Sighting] {
    Dictionary(uniqueKeysWithValues: entries.names.ids.compactMap { id in sighting(of: id).map { (id, $0) } })
  }
}
