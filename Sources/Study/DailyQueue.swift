import Cards
import History
import Scheduling

/// The cards of one study day in the order they are asked; the same cards on the same day give the same order.
///
/// Learning steps whose time has come go first. Reviews follow, the most endangered first, with new cards spread evenly
/// among them in note order; cards that would give each other away are kept apart. Where more is due than the day has room
/// for, the reviews are those that save the most for a minute, in that order.
package struct DailyQueue: Equatable, Sendable {
  /// A review or a new card.
  private struct Slot: Equatable, Sendable {
    let place: Int
    let isNew: Bool
  }

  /// What comes next.
  enum Pick: Equatable, Sendable {
    case card(Int)
    /// Only learning steps are left, none near its end; ask again then.
    case wait(until: Timestamp)
    case done
  }

  /// How much before its time a learning card may come when nothing else is left, in seconds; Anki's learn-ahead.
  package static let learnAheadSeconds = 1_200

  private let today: StudyDay
  /// The next one last, so that taking it moves none.
  private var main: [Slot]
  /// By due time.
  private var steps: [DayCards.Step]

  /// Fills the queue for the study day of `time`, from one deck and those below it or from all.
  package init(library: Library, deck: String?, at time: Timestamp) {
    today = library.studyDay(at: time)
    let cards = library.dayCards(of: library.places(in: deck), at: time)
    let reviews = cards.isCut ? cards.reviews : library.byNeed(cards.reviews, on: today.day, at: time)
    let mixed = Self.interleaved(
      reviews.map { Slot(place: $0, isNew: false) }, cards.new.map { Slot(place: $0, isNew: true) })
    main = Sequencing.apart(mixed) { library.giveAway($0.place, $1.place) }.reversed()
    steps = cards.steps.sorted { ($0.due.milliseconds, $0.place) < ($1.due.milliseconds, $1.place) }
  }

  package var day: Day { today.day }
  /// Where all of its cards stand in the library.
  var places: [Int] { main.map(\.place) + steps.map(\.place) }
  package var new: Int { main.count { $0.isNew } }
  package var learning: Int { steps.count }
  package var due: Int { main.count { !$0.isNew } }
  package var count: Int { main.count + steps.count }

  /// Spreads the new cards evenly among the reviews.
  private static func interleaved(_ reviews: [Slot], _ new: [Slot]) -> [Slot] {
    var (reviews, new) = (reviews[...], new[...])
    let total = reviews.count + new.count
    let share = new.count
    return (0..<total).compactMap { index in
      let isNew = (index + 1) * share / total > index * share / total
      return isNew ? new.popFirst() : reviews.popFirst()
    }
  }
}

extension DailyQueue {
  /// Takes the next card; `recent` are the places of those asked last, the last of which comes again only when nothing
  /// else can.
  ///
  /// A card that gives away one of them, or is given away by it, lets others go first while there are some: a queue filled
  /// anew does not know of them, and learning steps end when they will.
  mutating func take(at time: Timestamp, after recent: [Int], of library: Library) -> Pick {
    let isOther = { (place: Int) in place != recent.last }
    let isApart = { (place: Int) in isOther(place) && !recent.contains { $0 != place && library.giveAway(place, $0) } }
    if let step = takeStep(by: time, where: isApart) ?? takeSlot(where: isApart) ?? takeStep(by: time, where: isOther)
      ?? main.popLast()?.place
    {
      return .card(step)
    }
    guard let first = steps.first else { return .done }
    let ahead = time.adding(seconds: Self.learnAheadSeconds)
    if let step = takeStep(by: ahead, where: isApart) ?? takeStep(by: ahead, where: isOther)
      ?? takeStep(by: ahead, where: { _ in true })
    {
      return .card(step)
    }
    return .wait(until: first.due.adding(seconds: -Self.learnAheadSeconds))
  }

  private mutating func takeSlot(where fits: (Int) -> Bool) -> Int? {
    main.indices.suffix(Self.mostPassedOver).last { fits(main[$0].place) }.map { main.remove(at: $0).place }
  }

  /// So many cards are passed over at most.
  private static let mostPassedOver = 8

  /// Takes the first card that fits of those whose step has ended by a time.
  private mutating func takeStep(by time: Timestamp, where fits: (Int) -> Bool) -> Int? {
    steps.prefix { $0.due.milliseconds <= time.milliseconds }.firstIndex { fits($0.place) }.map {
      steps.remove(at: $0).place
    }
  }

  /// Puts a card in for its next learning step; one with nothing more to do today stays out.
  mutating func putBack(_ place: Int, of library: Library) {
    guard case .step(let due) = library.demand(at: place, on: today) else { return }
    let step = DayCards.Step(due: due, place: place)
    let index = steps.firstIndex { ($0.due.milliseconds, $0.place) > (due.milliseconds, place) } ?? steps.count
    steps.insert(step, at: index)
  }

  /// Puts a card in again that was taken and not answered, so that it comes next of its kind.
  mutating func putFirst(_ place: Int, of library: Library) {
    switch library.demand(at: place, on: today) {
    case .new: main.append(Slot(place: place, isNew: true))
    case .review: main.append(Slot(place: place, isNew: false))
    case .step: putBack(place, of: library)
    case .nothing: break
    }
  }

  /// Takes a card out wherever it is.
  mutating func remove(_ place: Int) {
    main.removeAll { $0.place == place }
    steps.removeAll { $0.place == place }
  }

  /// Answers expected until all are done.
  func expectedAnswers(in library: Library) -> Int {
    let learning = steps.reduce(0) { $0 + library.standings[$1.place].progress.schedule.expectedAnswers(library) }
    return learning + due + new * Schedule.new.expectedAnswers(library)
  }

  /// The ids in the order they would come if nothing were answered, learning steps last.
  package func ids(in library: Library) -> [CardID] {
    (main.reversed().map(\.place) + steps.map(\.place)).map { library.all[$0].id }
  }
}
