import Cards
import History
import Scheduling
import Testing

@testable import Study

/// Decks that are learned for a day.
@Suite struct ExamAheadTests {
  private let today = Day(containing: moment(10), startingAt: .standard)
  private let all = cards(60, deck: "alpha", prefix: "a") + cards(60, deck: "beta", prefix: "b")

  private func settings(examIn days: Int, perDay: Int = 20) -> Settings {
    var settings = Settings()
    settings.reviewsPerDay = perDay
    settings.newCardsPerDay = 0
    settings.decks["alpha"] = DeckSettings()
    settings.decks["alpha"]?.examDate = (today + days).date
    return settings
  }

  /// Both decks learned weeks ago and left alone since.
  private var neglected: [Entry] {
    var pen = Pen()
    for (place, card) in all.enumerated() { pen.study(card.id.rawValue, daysAgo: [40 - place % 9, 39 - place % 9]) }
    return pen.written.sorted()
  }

  private func asked(_ library: Library) -> [String] {
    DailyQueue(library: library, deck: nil, at: moment(10)).ids(in: library).map(\.rawValue)
  }

  @Test func `where there is no room for all, the deck whose exam is near goes first`() {
    let asked = asked(library(all, neglected, settings: settings(examIn: 5)))
    #expect(asked.count == 20 && asked.allSatisfy { $0.hasPrefix("a") })
  }

  @Test func `what a deck with an exam leaves of the day goes to the others`() {
    let asked = asked(library(all, neglected, settings: settings(examIn: 3, perDay: 80)))
    #expect(asked.count { $0.hasPrefix("a") } == 60 && asked.count { $0.hasPrefix("b") } == 20)
  }

  @Test func `long before the exam no deck goes first`() {
    let asked = asked(library(all, neglected, settings: settings(examIn: 90)))
    #expect(asked.contains { $0.hasPrefix("a") } && asked.contains { $0.hasPrefix("b") })
  }

  @Test func `among its cards come first those on which a minute saves most for the day`() throws {
    let own = library(all, neglected, settings: settings(examIn: 5))
    let worth = Worth(habits: Habits(of: own.ledger.reviews.suffix(1_000)))
    let values = try own.byWorth(Array(own.places(in: "alpha")), at: moment(10)).map { place in
      let schedule = own.standings[place].progress.schedule
      let scheduler = own.ledger.scheduler(for: own.all[place].id)
      let days = Double(scheduler.elapsedDays(since: schedule.lastReview, at: moment(10)))
      return worth.perMinute(try #require(schedule.memory), elapsedDays: days, scheduler.model, horizon: 5)
    }
    #expect(values == values.sorted(by: >) && Set(values).count > 3)
  }

  @Test func `within its own limit, too, a deck asks what saves most for its exam`() {
    var settings = settings(examIn: 5)
    settings.decks["alpha"]?.reviewsPerDay = 7
    let own = library(all, neglected, settings: settings)
    let best = own.byWorth(Array(own.places(in: "alpha")), at: moment(10)).prefix(7).map { own.all[$0].id.rawValue }
    let asked = asked(own)
    #expect(asked.count == 20 && Set(asked.filter { $0.hasPrefix("a") }) == Set(best))
    #expect(asked.prefix(7).allSatisfy { $0.hasPrefix("a") })
  }

  private func lastPass(_ settings: Settings, _ deck: String = "alpha") -> Int? {
    let own = library(all, settings: settings)
    return own.places(in: deck).first.flatMap { own.ledger.scheduler(for: own.all[$0].id).settings.exam?.lastPassDays }
  }

  @Test func `a last pass keeps to the limit of its deck, and home says when it begins`() throws {
    var settings = settings(examIn: 40, perDay: 200)
    #expect(lastPass(settings) == 1)
    settings.decks["alpha"]?.reviewsPerDay = 10
    #expect(lastPass(settings) == 8)
    let ahead = try #require(library(all, settings: settings).exams(at: moment(10)).first)
    #expect(ahead.day - ahead.lastPass == 8)
    settings.decks["alpha"]?.reviewsPerDay = 500
    #expect(lastPass(settings) == 1)
  }

  @Test func `decks with an exam on one day share the room of the last pass`() {
    var settings = settings(examIn: 40, perDay: 30)
    #expect(lastPass(settings) == 3)
    settings.decks["beta"] = settings.decks["alpha"]
    #expect(lastPass(settings) == 5 && lastPass(settings, "beta") == 5)
    settings.decks["beta"]?.examDate = (today + 50).date
    #expect(lastPass(settings) == 3)
  }
}

/// Cards of a deck whose exam is over.
@Suite struct ExamOverTests {
  private let today = Day(containing: moment(10), startingAt: .standard)
  private let all = cards(20, deck: "alpha", prefix: "a") + cards(3, deck: "beta", prefix: "b")

  private func settings(examIn days: Int?) -> Settings {
    var settings = Settings()
    settings.decks["alpha"] = DeckSettings()
    settings.decks["alpha"]?.examDate = days.map { (today + $0).date }
    return settings
  }

  private var learned: [Entry] {
    var pen = Pen()
    for card in all { pen.study(card.id.rawValue, daysAgo: [30, 18, 6], grade: .easy) }
    return pen.written.sorted()
  }

  private func library(examIn days: Int?, daysLater: Int = 0) -> Library {
    let settings = settings(examIn: days)
    return Library(
      cards: all, ledger: Ledger(scheduler: Scheduler(settings.scheduler), entries: learned), settings: settings,
      on: today + daysLater)
  }

  private func dues(_ library: Library) -> [Due] { library.all.map { library.schedule(of: $0.id).due } }

  @Test func `once it is over the cards come back on the days they would have had without it`() {
    let plain = dues(library(examIn: nil))
    let before = library(examIn: 4)
    #expect(dues(before) != plain)
    #expect(dues(library(examIn: 4, daysLater: 4)) == dues(before))
    #expect(dues(library(examIn: 4, daysLater: 5)) == plain)
    #expect(dues(library(examIn: -3)) == plain)
  }

  @Test func `a program left open over night comes to the same days`() {
    var open = library(examIn: 4)
    open.goOn(to: moment(10 + 24 * 4))
    #expect(dues(open) == dues(library(examIn: 4)))
    open.goOn(to: moment(10 + 24 * 5))
    #expect(dues(open) == dues(library(examIn: nil)) && open == library(examIn: 4, daysLater: 5))
    var session = ReviewSession(library: library(examIn: 4), deck: nil, at: moment(10))
    _ = session.handle(.tick, at: moment(10 + 24 * 5))
    #expect(dues(session.library) == dues(library(examIn: nil)))
  }

  @Test func `where days are balanced, too, all devices come to the same days`() {
    var settings = settings(examIn: 2)
    settings.scheduler.isBalanced = true
    var plain = settings
    plain.decks = [:]
    func made(_ settings: Settings, _ entries: [Entry]) -> Library {
      Library(
        cards: all, ledger: Ledger(scheduler: Scheduler(settings.scheduler), entries: entries), settings: settings,
        on: today + 3)
    }
    #expect(dues(made(settings, learned)) == dues(made(settings, learned.reversed())))
    #expect(dues(made(settings, learned)) == dues(made(plain, learned)))
  }
}

/// What the end of a day says of the next.
@Suite struct TomorrowTests {
  /// Thirty cards that are long due, with some never seen beside them.
  private func behind(perDay: Int, new: Int = 0, deckLimit: Int? = nil) -> Library {
    var pen = Pen()
    for card in cards(30) { pen.study(card.id.rawValue, daysAgo: [40, 39]) }
    var settings = Settings()
    settings.reviewsPerDay = perDay
    settings.newCardsPerDay = new
    settings.decks["deck"] = DeckSettings()
    settings.decks["deck"]?.reviewsPerDay = deckLimit
    return library(cards(30) + cards(9, deck: "other", prefix: "n"), pen.written.sorted(), settings: settings)
  }

  @Test func `tomorrow asks no more than its limits, and it is known when nothing is behind any more`() throws {
    let tomorrow = behind(perDay: 10, new: 4).tomorrow(at: moment(10))
    #expect(tomorrow.reviews == 10 && tomorrow.new == 4 && tomorrow.cards == 14)
    let backlog = try #require(tomorrow.backlog)
    #expect(backlog.cards == 20 && backlog.perDay == 10 && backlog.end != nil)
    #expect(behind(perDay: 50).tomorrow(at: moment(10)).reviews == 30)
    #expect(behind(perDay: 50).tomorrow(at: moment(10)).backlog == nil)
    #expect(behind(perDay: 50, deckLimit: 6).tomorrow(at: moment(10)).reviews == 6)
  }

  @Test func `it is what home counts in the morning`() {
    let library = behind(perDay: 10, new: 4)
    let tomorrow = library.tomorrow(at: moment(10))
    let morning = library.today(at: moment(34))
    #expect(tomorrow.cards == morning.left && tomorrow.reviews == morning.due && tomorrow.new == morning.new)
    #expect(tomorrow.backlog == library.backlog(at: moment(34)))
  }

  @Test func `statistics take it that today is done`() {
    #expect(Statistics(library: behind(perDay: 20), at: moment(10)).tomorrow.reviews == 10)
    #expect(Statistics(library: behind(perDay: 40), at: moment(10)).tomorrow.reviews == 0)
  }
}
