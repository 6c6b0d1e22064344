import Cards
import History
import Scheduling
import Testing

@testable import Study

@Suite struct DeckSettingsTests {
  private func settings(_ change: (inout DeckSettings) -> Void) -> Settings {
    var settings = Settings()
    var deck = DeckSettings()
    change(&deck)
    settings.decks["korean"] = deck
    return settings
  }

  @Test func `the nearest place decides, and a name that only begins alike does not`() {
    var settings = settings { $0.desiredRetention = 0.95 }
    settings.decks["korean/verbs"] = DeckSettings()
    #expect(settings.place(deciding: "korean/verbs/past") == "korean/verbs")
    #expect(settings.place(deciding: "korean/nouns") == "korean")
    #expect(settings.place(deciding: "koreans") == nil)
  }

  @Test func `a deck with a higher desired retention comes sooner, the others as before`() {
    let all = [card("a", deck: "korean/nouns"), card("b", deck: "bread")]
    var pen = Pen()
    for id in ["a", "b"] { pen.study(id, daysAgo: [30, 20], grade: .easy) }
    let plain = library(all, pen.written)
    let own = library(all, pen.written, settings: settings { $0.desiredRetention = 0.98 })
    #expect(own.schedule(of: CardID("a")).interval < plain.schedule(of: CardID("a")).interval)
    #expect(own.schedule(of: CardID("b")) == plain.schedule(of: CardID("b")))
  }

  @Test func `before an exam nothing of its deck is due after it, and home hears of it`() throws {
    let all = [card("a", deck: "korean"), card("c", deck: "korean"), card("b", deck: "bread")]
    var pen = Pen()
    for id in ["a", "b"] { pen.study(id, daysAgo: [12, 2], grade: .easy) }
    let exam = Day(containing: moment(10), startingAt: .standard) + 9
    let own = library(all, pen.written, settings: settings { $0.examDate = exam.date })
    guard case .on(let due) = own.schedule(of: CardID("a")).due else { return #expect(Bool(false)) }
    #expect(due < exam)
    let ahead = try #require(own.exams(at: moment(10)).first)
    #expect(ahead.deck == "korean" && ahead.daysLeft == 9 && ahead.unseen == 1 && ahead.day == exam)
    #expect(own.exams(at: moment(10 + 24 * 10)).isEmpty)
  }

  @Test func `decks that are not there are told`() {
    var settings = settings { $0.desiredRetention = 0.9 }
    settings.decks["breads"] = DeckSettings()
    #expect(library([card("a", deck: "korean/nouns")], settings: settings).unknownDecks == ["breads"])
  }

  @Test func `other settings on the way schedule everything anew`() {
    var pen = Pen()
    pen.study("c000", daysAgo: [30, 20], grade: .easy)
    let before = library(cards(3), pen.written)
    var settings = Settings()
    settings.scheduler.desiredRetention = 0.97
    let after = before.with(settings)
    #expect(after.schedule(of: CardID("c000")).interval < before.schedule(of: CardID("c000")).interval)
    #expect(after == library(cards(3), pen.written, settings: settings))
  }
}

/// Decks with limits of their own.
@Suite struct DeckRoomsTests {
  private let all =
    (0..<6).map { card("k\($0)", deck: $0 < 4 ? "korean/nouns" : "korean/verbs", line: $0 + 1) }
    + (0..<3).map { card("b\($0)", deck: "bread", line: $0 + 1) }

  private func settings(new: Int? = nil, reviews: Int? = nil, _ path: String = "korean") -> Settings {
    var settings = Settings()
    settings.decks[path] = DeckSettings()
    settings.decks[path]?.newCardsPerDay = new
    settings.decks[path]?.reviewsPerDay = reviews
    return settings
  }

  @Test func `a group gives no more new cards a day than it is set to, and others are not held back`() {
    let own = library(all, settings: settings(new: 2))
    let queue = DailyQueue(library: own, deck: nil, at: moment(10))
    #expect(queue.ids(in: own).map(\.rawValue).sorted() == ["b0", "b1", "b2", "k0", "k4"])
    #expect(own.today(at: moment(10)).new == 5)
    let rows = own.decks(at: moment(10))
    #expect(rows.first { $0.path == "korean" }?.new == 2 && rows.first { $0.path == "bread" }?.new == 3)
  }

  @Test func `what was met today is taken off`() {
    var pen = Pen()
    pen.write(.review(CardID("k0"), .easy, milliseconds: 1), at: moment(9))
    let own = library(all, pen.written, settings: settings(new: 2))
    #expect(DailyQueue(library: own, deck: "korean", at: moment(10)).new == 1)
    let tomorrow = DailyQueue(library: own, deck: "korean", at: moment(34))
    #expect(tomorrow.new == 2)
  }

  @Test func `the nearest place decides`() {
    var settings = settings(new: 0)
    settings.decks["korean/verbs"] = DeckSettings()
    let own = library(all, settings: settings)
    #expect(
      DailyQueue(library: own, deck: "korean", at: moment(10)).ids(in: own).map(\.rawValue).sorted() == ["k4", "k5"])
  }

  @Test func `of too many reviews those come that save the most`() {
    var pen = Pen()
    for place in 0..<6 { pen.study("k\(place)", daysAgo: [40 - place, 39 - place]) }
    pen.study("b0", daysAgo: [40, 39])
    let own = library(all, pen.written.sorted(), settings: settings(reviews: 2))
    let queue = DailyQueue(library: own, deck: nil, at: moment(10))
    #expect(queue.due == 3 && own.today(at: moment(10)).due == 3)
    let korean = own.all.indices.filter { own.all[$0].deck.hasPrefix("korean") }
    let best = own.byWorth(korean, at: moment(10)).prefix(2).map { own.all[$0].id }
    #expect(Set(best).isSubset(of: queue.ids(in: own)))
  }

  @Test func `more new cards are one wish away, whatever the deck is set to`() {
    var own = library(all, settings: settings(new: 1))
    #expect(own.newCardsKeptBack(in: "korean", at: moment(10)) == 5)
    own.allowNewCards(10, at: moment(10))
    #expect(DailyQueue(library: own, deck: "korean", at: moment(10)).new == 6)
    #expect(own.newCardsKeptBack(in: "korean", at: moment(10)) == 0)
  }

  @Test func `what a year would hold for a deck knows its limits`() {
    let wish = Foresight(settings(new: 2, reviews: 7), deck: "korean/nouns")
    #expect(wish.newCardsPerDay == 2 && wish.reviewsPerDay == 7)
    #expect(Foresight(settings(new: 2), deck: nil).newCardsPerDay == 20)
  }

  @Test func `settings that study alike replay nothing and change nothing that was learned`() {
    var pen = Pen()
    pen.study("k0", daysAgo: [30, 20])
    let before = library(all, pen.written)
    var settings = Settings()
    settings.interface.showsTimer = true
    settings.newCardsPerDay = 3
    #expect(settings.studiesAlike(Settings()))
    let after = before.with(settings)
    #expect(after == library(all, pen.written, settings: settings))
    settings.scheduler.desiredRetention = 0.95
    #expect(!settings.studiesAlike(Settings()))
    var exam = Settings()
    exam.decks["bread"] = DeckSettings()
    exam.decks["bread"]?.examDate = CivilDate(year: 2026, month: 12, day: 18)
    var fewer = exam
    fewer.reviewsPerDay = 20
    #expect(!fewer.studiesAlike(exam))
  }
}

@Suite struct BacklogTests {
  /// Thirty cards learned long ago, with room for ten a day.
  private func neglected(_ perDay: Int, examIn days: Int? = nil) -> Library {
    var pen = Pen()
    for index in 0..<30 { pen.study("c0" + (index < 10 ? "0" : "") + "\(index)", daysAgo: [40, 39]) }
    var settings = Settings()
    settings.reviewsPerDay = perDay
    settings.newCardsPerDay = 0
    settings.decks["deck"] = DeckSettings()
    settings.decks["deck"]?.examDate = days.map { (Day(containing: moment(10), startingAt: .standard) + $0).date }
    return library(cards(30), pen.written.sorted(), settings: settings)
  }

  @Test func `the day a backlog ends knows of an exam, before which all is asked once more`() throws {
    let plain = try #require(neglected(4).backlog(at: moment(10))?.end)
    let ahead = try #require(neglected(4, examIn: 11).backlog(at: moment(10))?.end)
    #expect(ahead > plain)
  }

  @Test func `after a break it is said how much is behind and when it ends`() throws {
    let library = neglected(10)
    let backlog = try #require(library.backlog(at: moment(10)))
    #expect(backlog.cards == 20 && backlog.perDay == 10)
    let end = try #require(backlog.end)
    #expect(end > library.day(at: moment(10)) && end - library.day(at: moment(10)) < 15)
  }

  @Test func `with room for all there is no backlog`() {
    #expect(neglected(30).backlog(at: moment(10)) == nil)
  }

  @Test func `of more than fits, a day asks what saves the most for a minute`() {
    let library = neglected(10)
    let queue = DailyQueue(library: library, deck: nil, at: moment(10))
    #expect(queue.due == 10)
    let best = library.byWorth(Array(0..<30), at: moment(10)).prefix(10).map { library.all[$0].id }
    #expect(Set(queue.ids(in: library)) == Set(best))
  }
}
