import Cards
import History
import Scheduling

/// What there is to learn and how far it has been learned: the notes' cards with their history.
///
/// It takes one answer in at small cost. A copy that is changed is paid in full, so hand it on rather than keep a second.
package struct Library: Equatable, Sendable {
  /// Every card of the notes, by deck and then as the notes have them; where an id comes twice, the first holds.
  package let all: [Card]
  package private(set) var ledger: Ledger
  package private(set) var settings: Settings
  /// Exams before this study day are over; nil where none is.
  package private(set) var today: Day?
  /// New cards the learner wants beyond the day's limit; for this visit only.
  private(set) var grant: Grant?
  let tree: DeckTree
  /// What became of each card, at the places of `all`.
  private(set) var standings: [Standing]
  private let places: [CardID: Int]

  /// What a card is to the library, and what has been learned of it.
  package struct Standing: Equatable, Sendable {
    package enum Role: Equatable, Sendable {
      case active
      /// Not sure enough to be asked unless somebody accepts it.
      case waiting
      case dismissed
    }

    package internal(set) var role: Role
    package internal(set) var progress: CardProgress

    /// Failed so often that it should be mended rather than asked again.
    package var isLeech: Bool { progress.schedule.lapses >= Self.leechLapses }
    package static let leechLapses = 8
  }

  /// So many new cards more on one study day.
  struct Grant: Equatable, Sendable {
    let day: Day
    var count: Int
  }

  /// Puts cards and history together; where notes were edited, histories go over to the cards that took their place.
  ///
  /// The cards of a deck whose exam was before `today` are scheduled as if it had never had one.
  package init(cards: [Card], ledger: Ledger, settings: Settings, on today: Day? = nil) {
    let shelf = Shelf(cards)
    all = shelf.cards
    tree = shelf.tree
    places = shelf.places
    var known = ledger.known
    known.suppose(Self.matches(all, places, in: known))
    known.adopt(settings.ownSchedulers(of: all, after: known.scheduler, ChosenWeights(known.entries), on: today))
    self.ledger = known
    self.today = today
    self.settings = settings
    standings = []
    standings = all.map { Self.standing(of: $0, in: known, settings) }
  }

  package subscript(id: CardID) -> Card? { places[id].map { all[$0] } }

  func place(of id: CardID) -> Int? { places[id] }

  /// What is doubtful in the notes and right as it is, by the learner's word.
  package var ignoredFindings: Set<FindingID> { IgnoredFindings.of(ledger.entries) }

  /// What has been learned of a card.
  package func progress(of id: CardID) -> CardProgress { ledger.progress(of: id) }

  /// Where a card stands; `.new` when it was never asked.
  package func schedule(of id: CardID) -> Schedule { ledger.progress(of: id).schedule }

  /// The cards that are asked, suspended ones too; work in proportion to the library.
  package var cards: [Card] { cards(as: .active) }

  /// The cards nobody has accepted yet because their rule was not sure of them.
  ///
  /// A card with any history is accepted; recording `.restore` accepts one without.
  package var waiting: [Card] { cards(as: .waiting) }

  /// What the learner said is not a card.
  package var dismissed: [Card] { cards(as: .dismissed) }

  private func cards(as role: Standing.Role) -> [Card] {
    all.indices.filter { standings[$0].role == role }.map { all[$0] }
  }

  /// The study day of a moment; the only way a day is told anywhere in a sitting.
  package func day(at time: Timestamp) -> Day { Day(containing: time, startingAt: settings.scheduler.dayStart) }

  /// The first moment after the study day of `time`.
  package func endOfDay(at time: Timestamp) -> Timestamp {
    (day(at: time) + 1).start(startingAt: settings.scheduler.dayStart, offsetSeconds: time.offsetSeconds)
  }

  /// New cards that come with one wish for more.
  package static let handful = 10

  /// Lets more new cards in on the study day of `time` than the day's limit allows.
  ///
  /// It is not kept on disk: tomorrow, and in another visit, the limit holds again.
  package mutating func allowNewCards(_ count: Int, at time: Timestamp) {
    let today = day(at: time)
    grant = Grant(day: today, count: count + (grant?.day == today ? grant?.count ?? 0 : 0))
  }

  /// Returns the library under other settings; where those study otherwise, the whole history is replayed.
  package func with(_ settings: Settings) -> Library {
    if settings.studiesAlike(self.settings) {
      var library = self
      library.settings = settings
      return library
    }
    let scheduler = ledger.scheduler.adjusted { $0 = settings.scheduler }
    return Library(cards: all, ledger: ledger.rescheduled(scheduler), settings: settings, on: today)
  }

  /// Goes on to the study day of `time`; when an exam is over since, its deck's cards go back to the days they would have
  /// had without it.
  package mutating func goOn(to time: Timestamp) {
    if settings.decks.isEmpty { return }
    let day = day(at: time)
    if today == day || settings.examsToCome(on: today) == settings.examsToCome(on: day) { return }
    today = day
    ledger.adopt(settings.ownSchedulers(of: all, after: ledger.scheduler, ChosenWeights(ledger.entries), on: day))
    refreshAll()
  }

  /// Takes in what was recorded; an entry already there changes nothing.
  package mutating func add(_ entry: Entry) {
    let target = ledger.cardTouched(by: entry.act)
    let isNewest = ledger.entries.last.map { $0 < entry } ?? true
    ledger.add(entry)
    switch entry.act {
    case .ignore, .heed, .unknown: return
    default: break
    }
    // Where days are balanced, taking back or adding what is older may move any card.
    if ledger.isBalanced, !isNewest || target != entry.act.card { return refreshAll() }
    if let target, let place = places[target] { refresh(place) } else { refreshAll() }
  }

  private mutating func refresh(_ place: Int) {
    standings[place] = Self.standing(of: all[place], in: ledger, settings)
  }

  private mutating func refreshAll() {
    for place in all.indices { refresh(place) }
  }

  private static func standing(of card: Card, in ledger: Ledger, _ settings: Settings) -> Standing {
    guard let progress = ledger.knownProgress(of: card.id) else {
      return Standing(role: card.confidence < settings.leastConfidence ? .waiting : .active, progress: .new)
    }
    return Standing(role: progress.isDismissed ? .dismissed : .active, progress: progress)
  }
}

extension Ledger {
  /// The one card an act bears upon; nil when it is none or may be several.
  func cardTouched(by act: Entry.Act) -> CardID? {
    guard case .undo(let id) = act else { return act.card }
    return entries.last(named: id).flatMap { cardTouched(by: $0.act) }
  }
}
