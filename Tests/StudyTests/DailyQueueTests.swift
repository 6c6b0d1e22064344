import Cards
import History
import Scheduling
import Study
import Testing

@Suite struct DailyQueueTests {
  @Test func `new cards come in note order and within the limit`() {
    var settings = Settings()
    settings.newCardsPerDay = 4
    let found = library(cards(9).reversed(), settings: settings)
    let queue = DailyQueue(library: found, deck: nil, at: moment(10))
    #expect(queue.ids(in: found).map(\.rawValue) == ["c000", "c001", "c002", "c003"])
  }

  @Test func `the learner may let more new cards in, for that day only`() {
    var settings = Settings()
    settings.newCardsPerDay = 4
    var found = library(cards(9), settings: settings)
    #expect(found.newCardsKeptBack(in: nil, at: moment(10)) == 5)
    found.allowNewCards(2, at: moment(10))
    found.allowNewCards(1, at: moment(11))
    #expect(DailyQueue(library: found, deck: nil, at: moment(12)).new == 7)
    #expect(found.today(at: moment(12)).new == 7)
    #expect(found.newCardsKeptBack(in: nil, at: moment(12)) == 2)
    #expect(DailyQueue(library: found, deck: nil, at: moment(10 + 24)).new == 4)
  }

  @Test func `reviews come most endangered first with new cards spread among them`() {
    var pen = Pen()
    for (index, days) in [(0, 30), (1, 60), (2, 45), (3, 90)] {
      pen.write(.review(CardID("c00\(index)"), .easy, milliseconds: 1), at: moment(10 - 24 * days))
    }
    let found = library(cards(6), pen.written)
    let ids = DailyQueue(library: found, deck: nil, at: moment(10)).ids(in: found).map(\.rawValue)
    #expect(ids.filter { $0 < "c004" } == ["c003", "c001", "c002", "c000"])
    #expect(ids.firstIndex(of: "c004") == 2)
    #expect(ids.firstIndex(of: "c005") == 5)
  }

  @Test func `cards on the same lines or with one answer are kept apart`() {
    var close = cards(8)
    close[1] = card("c001", line: 1, lastLine: 2)
    close[2] = card("c002", line: 90, answer: close[0].answer)
    let found = library(close)
    let ids = DailyQueue(library: found, deck: nil, at: moment(10)).ids(in: found).map(\.rawValue)
    let places = ["c000", "c001", "c002"].compactMap { ids.firstIndex(of: $0) }
    #expect(places[1] - places[0] > 4)
    #expect(places[2] - places[0] > 4)
    #expect(Set(ids).count == 8)
  }

  @Test func `of cards on the same lines one is new a day, as long as there are others`() {
    var settings = Settings()
    settings.newCardsPerDay = 3
    // Two cards of each line.
    let pairs = (0..<8).map { card("c\($0)", line: $0 / 2 + 1) }
    let found = library(pairs, settings: settings)
    #expect(
      Set(DailyQueue(library: found, deck: nil, at: moment(10)).ids(in: found).map(\.rawValue)) == ["c0", "c2", "c4"])
    var pen = Pen()
    pen.write(.review(CardID("c2"), .easy, milliseconds: 1), at: moment(9))
    let later = library(pairs, pen.written, settings: settings)
    #expect(Set(DailyQueue(library: later, deck: nil, at: moment(10)).ids(in: later).map(\.rawValue)) == ["c0", "c4"])
    let tomorrow = moment(10 + 24)
    #expect(
      Set(DailyQueue(library: later, deck: nil, at: tomorrow).ids(in: later).map(\.rawValue)) == ["c0", "c3", "c4"])
    settings.newCardsPerDay = 20
    let all = library(pairs, settings: settings)
    #expect(DailyQueue(library: all, deck: nil, at: moment(10)).new == 8)
  }

  @Test func `a long list and the facts within it are new on one day`() {
    var settings = Settings()
    settings.newCardsPerDay = 3
    let list = [card("list", line: 1, lastLine: 6), card("a", line: 2), card("b", line: 4, lastLine: 5)]
    let found = library(list + [card("x", line: 9), card("y", line: 12)], settings: settings)
    #expect(
      Set(DailyQueue(library: found, deck: nil, at: moment(10)).ids(in: found).map(\.rawValue)) == ["list", "a", "b"])
  }

  @Test func `learning steps of cards on the same lines do not come one after the other while others can`() {
    let found = library([
      card("a", line: 1), card("b", line: 1), card("x", line: 5), card("y", line: 6), card("z", line: 7),
    ])
    var desk = Desk(found, at: moment(10))
    var asked: [String] = []
    var now = moment(10)
    while let card = desk.session.card, asked.count < 20 {
      asked.append(card.id.rawValue)
      now = now.adding(seconds: 20)
      desk.answer(.good, at: now)
    }
    #expect(asked.count == 10)
    #expect(!zip(asked, asked.dropFirst()).contains { Set([$0, $1]) == ["a", "b"] })
  }

  @Test(arguments: 0..<20)
  func `the order depends on nothing but the cards and the day`(seed: UInt64) {
    let world = World(seed: seed)
    var random = SplitMix64(seed: seed)
    let shuffled = library(
      world.cards.shuffled(using: &random), world.entries.shuffled(using: &random), settings: world.settings)
    let later = world.now.adding(seconds: 3_600)
    let one = DailyQueue(library: world.library, deck: nil, at: world.now).ids(in: world.library)
    let other = DailyQueue(library: shuffled, deck: nil, at: later).ids(in: shuffled)
    #expect(Set(one) == Set(other))
    #expect(Set(one).count == one.count)
    if Set(world.cards.map { "\($0.deck) \($0.line)" }).count == world.cards.count { #expect(one == other) }
  }
}
