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

@Suite struct BacklogTests {
  /// Thirty cards learned long ago, with room for ten a day.
  private func neglected(_ perDay: Int) -> Library {
    var pen = Pen()
    for index in 0..<30 { pen.study("c0" + (index < 10 ? "0" : "") + "\(index)", daysAgo: [40, 39]) }
    var settings = Settings()
    settings.reviewsPerDay = perDay
    settings.newCardsPerDay = 0
    return library(cards(30), pen.written.sorted(), settings: settings)
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
