import Cards
import History
import Scheduling
import Study
import Testing

@Suite struct StatisticsTests {
  @Test func `each answer is counted on its study day and hour`() {
    var pen = Pen()
    pen.write(.review(CardID("c000"), .good, milliseconds: 4_000), at: moment(9))
    pen.write(.review(CardID("c000"), .again, milliseconds: 2_000), at: moment(27))
    let found = Statistics(library: library(cards(3), pen.written), at: moment(27, 30))
    #expect(found.days.count == 365)
    #expect(found.days.last?.reviews == 2)
    #expect(found.days.last?.new == 1)
    #expect(found.days.last?.again == 1)
    #expect(found.days.last?.milliseconds == 6_000)
    #expect(found.hours[9] == .init(passed: 1, total: 1))
    #expect(found.hours[3] == .init(passed: 0, total: 1))
    // Neither was recalled: it was being learned.
    #expect(found.hourlyRecall.allSatisfy { $0.total == 0 })
    #expect(found.states.new == 2)
    #expect(found.states.learning == 1)
  }

  @Test func `retention tells young cards from mature ones`() {
    var pen = Pen()
    pen.write(.review(CardID("c000"), .easy, milliseconds: 1), at: moment(10 - 24 * 90))
    pen.write(.review(CardID("c000"), .easy, milliseconds: 1), at: moment(10 - 24 * 60))
    pen.write(.review(CardID("c000"), .again, milliseconds: 1), at: moment(9))
    let found = Statistics(library: library(cards(1), pen.written), at: moment(10))
    #expect(found.retention.map(\.days) == [1, 7, 30, 365])
    #expect(found.retention[0].mature == .init(passed: 0, total: 1))
    #expect(found.retention[0].young == .init())
    #expect(found.retention[3].young == .init(passed: 1, total: 1))
    #expect(found.retention[3].all == .init(passed: 1, total: 2))
    #expect(found.calibration.map(\.actual.total).reduce(0, +) == 2)
    #expect(found.states.relearning == 1)
  }

  @Test func `the forecast puts what is overdue on today`() {
    var pen = Pen()
    pen.write(.review(CardID("c000"), .easy, milliseconds: 1), at: moment(10 - 24 * 90))
    pen.write(.review(CardID("c001"), .easy, milliseconds: 1), at: moment(9))
    let found = Statistics(library: library(cards(3), pen.written), at: moment(10))
    #expect(found.forecast.count == 30)
    #expect(found.forecast[0] == 1)
    #expect(found.forecast.reduce(0, +) == 2)
  }

  @Test func `a deck's statistics are about that deck`() {
    var pen = Pen()
    pen.study("x000", daysAgo: [3, 2])
    pen.study("c000", daysAgo: [1])
    let both = library(cards(2) + cards(2, deck: "x", prefix: "x"), pen.written)
    #expect(Statistics(library: both, at: moment(10)).reviews == 3)
    #expect(Statistics(library: both, deck: "x", at: moment(10)).reviews == 2)
    #expect(Statistics(library: both, deck: "x", at: moment(10)).decks.map(\.deck.path) == ["x"])
    #expect(Statistics(library: both, deck: "x", at: moment(10)).states.total == 2)
  }

  @Test func `the longest streak is remembered after it broke`() {
    var pen = Pen()
    pen.study("c000", daysAgo: [20, 19, 18, 17, 2, 1])
    let found = Statistics(library: library(cards(1), pen.written), at: moment(10))
    #expect(found.longestStreak == 4)
    #expect(found.streak == 2)
    #expect(found.daysStudied == 6)
  }

  @Test func `an empty library has empty statistics`() {
    let found = Statistics(library: library([]), at: moment(10))
    #expect(found.reviews == 0)
    #expect(found.retention.allSatisfy { $0.all.value == nil })
    #expect(found.decks.isEmpty)
  }

  @Test(arguments: 0..<30)
  func `the sums agree with the journal and with the cards`(seed: UInt64) {
    let world = World(seed: seed)
    let library = world.library
    let found = Statistics(library: library, at: world.now)
    #expect(found.reviews == library.ledger.reviews.count)
    #expect(found.days.map(\.reviews).reduce(0, +) == found.reviews)
    #expect(found.hours.map(\.total).reduce(0, +) == found.reviews)
    #expect(found.hourlyRecall.map(\.total).reduce(0, +) == found.retention[3].all.total)
    #expect(found.hourlyRecall.map(\.passed).reduce(0, +) == found.retention[3].all.passed)
    #expect(found.states.total == library.cards.count)
    #expect(found.milliseconds == library.ledger.reviews.map(\.milliseconds).reduce(0, +))
    #expect(found.calibration.map(\.actual.total).reduce(0, +) == found.retention[3].all.total)
    #expect(found.days.filter { $0.reviews > 0 }.count == found.daysStudied)
    let asked = library.cards.filter { library.schedule(of: $0.id).memory != nil }.count
    #expect(found.stability.map(\.count).reduce(0, +) == asked)
    #expect(found.difficulty.map(\.count).reduce(0, +) == asked)
  }
}

@Suite struct SplitMix64Tests {
  @Test func `the published sequence for seed 1234567`() {
    var random = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
    ]
    #expect((0..<4).map { _ in random.next() } == expected)
  }
}
