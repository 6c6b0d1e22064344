import Cards
import History
import Scheduling
import Study
import Testing

@Suite struct LibraryTests {
  @Test func `rows of decks add up to the new cards of the day, and tell how many come when one is studied alone`() {
    var settings = Settings()
    settings.newCardsPerDay = 5
    let found = library(cards(4, deck: "a", prefix: "a") + cards(9, deck: "b", prefix: "b"), settings: settings)
    let rows = found.decks(at: moment(10))
    #expect(rows.map(\.new) == [3, 2] && rows.map(\.newAlone) == [4, 5])
    #expect(DailyQueue(library: found, deck: "b", at: moment(10)).new == 5)
  }

  @Test func `decks come in pre-order with their groups and in natural order`() {
    let names = ["infra/ch10", "english", "infra/ch2", "infra", "infra/net/tcp", "Apple"]
    let found = library(names.map { card($0, deck: $0) }).decks(at: moment(10))
    #expect(
      found.map(\.path) == ["Apple", "english", "infra", "infra/ch2", "infra/ch10", "infra/net", "infra/net/tcp"])
    #expect(found.map(\.depth) == [0, 0, 0, 1, 1, 1, 2])
    #expect(found.map(\.isGroup) == [false, false, true, false, false, true, false])
    #expect(found.map(\.cards) == [1, 1, 4, 1, 1, 1, 1])
    #expect(found.map(\.name) == ["Apple", "english", "infra", "ch2", "ch10", "net", "tcp"])
  }

  @Test func `names like two decks' common beginning do not mix them`() {
    let found = library([card("a", deck: "net"), card("b", deck: "network"), card("c", deck: "net/tcp")])
    #expect(found.today(at: moment(10), deck: "net").new == 2)
    #expect(found.today(at: moment(10), deck: "network").new == 1)
    #expect(found.today(at: moment(10), deck: "ne").new == 0)
  }

  @Test func `unsure cards wait until they have a history or are accepted`() {
    let unsure = ["a", "b", "c"].map { card($0, confidence: 0.3) }
    var pen = Pen()
    pen.write(.review(CardID("a"), .good, milliseconds: 1), at: moment(9))
    var found = library(unsure, pen.written)
    #expect(found.cards.map(\.id.rawValue) == ["a"])
    #expect(found.today(at: moment(10)).waiting == 2)
    found.add(pen.write(.restore(CardID("b")), at: moment(9)))
    #expect(found.cards.map(\.id.rawValue) == ["a", "b"])
    found.add(pen.write(.undo(EntryID(device: "pen", number: 1)), at: moment(9)))
    #expect(found.waiting.map(\.id.rawValue) == ["a", "c"])
  }

  @Test func `suspended buried and dismissed cards are not counted as work`() {
    var pen = Pen()
    pen.write(.suspend(CardID("c000")), at: moment(9))
    pen.write(.bury(CardID("c001")), at: moment(9))
    pen.write(.dismiss(CardID("c002")), at: moment(9))
    let found = library(cards(5), pen.written)
    #expect(found.today(at: moment(10)).new == 2)
    #expect(found.decks(at: moment(10)).first?.cards == 4)
    #expect(found.decks(at: moment(10)).first?.unseen == 3)
    #expect(found.dismissed.count == 1)
    #expect(found.today(at: moment(34)).new == 3)
  }

  @Test func `the limits count what was already done today`() {
    var settings = Settings()
    settings.newCardsPerDay = 3
    var pen = Pen()
    pen.write(.review(CardID("c000"), .easy, milliseconds: 1), at: moment(9))
    pen.write(.review(CardID("c001"), .easy, milliseconds: 1), at: moment(-10))
    let found = library(cards(9), pen.written, settings: settings)
    #expect(found.today(at: moment(10)).new == 2)
    #expect(found.today(at: moment(10)).reviewed == 1)
    #expect(found.today(at: moment(30)).new == 3)
  }

  @Test func `a card given twice counts once`() {
    let found = library([card("a", deck: "one"), card("a", deck: "two")])
    #expect(found.cards.map(\.deck) == ["one"])
  }

  @Test func `the day begins at four, not at midnight`() {
    var pen = Pen()
    pen.write(.bury(CardID("c000")), at: moment(26))
    let found = library(cards(1), pen.written)
    #expect(found.today(at: moment(27, 59)).new == 0)
    #expect(found.today(at: moment(28)).new == 1)
    #expect(found.endOfDay(at: moment(10)) == moment(28))
    #expect(found.endOfDay(at: moment(3)) == moment(4))
  }
}

@Suite struct TodayTests {
  private func studied(_ daysAgo: [Int]) -> Library {
    var pen = Pen()
    pen.study("c000", daysAgo: daysAgo)
    return library(cards(2), pen.written)
  }

  @Test func `a today without answers does not break the streak`() {
    #expect(studied([3, 2, 1]).today(at: moment(10)).streak == 3)
    #expect(studied([3, 2, 1, 0]).today(at: moment(10)).streak == 4)
    #expect(studied([4, 3, 2]).today(at: moment(10)).streak == 0)
    #expect(studied([5, 3, 2, 1, 1]).today(at: moment(10)).streak == 3)
    #expect(studied([]).today(at: moment(10)).streak == 0)
  }

  @Test func `an answer after midnight belongs to the evening before`() {
    var pen = Pen()
    pen.write(.review(CardID("c000"), .good, milliseconds: 1), at: moment(1))
    let found = library(cards(2), pen.written)
    #expect(found.today(at: moment(3)).reviewed == 1)
    #expect(found.today(at: moment(5)).reviewed == 0)
    #expect(found.today(at: moment(5)).streak == 1)
  }

  @Test func `activity has 28 days and ends today`() {
    let activity = studied([40, 27, 3, 1, 1, 0]).today(at: moment(10)).activity
    #expect(activity.count == 28)
    #expect(activity.first == 1)
    #expect(Array(activity.suffix(4)) == [1, 0, 2, 1])
  }

  @Test func `minutes follow the learner's own speed`() {
    var pen = Pen()
    for index in 0..<20 { pen.study("c000", daysAgo: [40 - index], milliseconds: 3_000) }
    var settings = Settings()
    settings.scheduler.learningSteps = [60]
    let slow = library(cards(11), settings: settings).today(at: moment(10))
    let quick = library(cards(11), pen.written, settings: settings).today(at: moment(-200))
    #expect(slow.estimatedSeconds == 88)
    #expect(quick.new == 10)
    #expect(quick.estimatedSeconds >= 30 && quick.estimatedSeconds < 40)
  }

  @Test(arguments: 0..<40)
  func `queue, today and deck tree tell the same numbers`(seed: UInt64) {
    let world = World(seed: seed)
    let library = world.library
    let time = world.now
    let rows = library.decks(at: time)
    for row in rows {
      let today = library.today(at: time, deck: row.path)
      let queue = DailyQueue(library: library, deck: row.path, at: time)
      #expect((row.new, row.learning, row.due) == (today.new, today.learning, today.due))
      #expect((queue.new, queue.learning, queue.due) == (today.new, today.learning, today.due))
    }
    #expect(rows.filter { $0.depth == 0 }.map(\.cards).reduce(0, +) == library.cards.count)
    #expect(library.all.count == library.cards.count + library.waiting.count + library.dismissed.count)
    #expect(Statistics(library: library, at: time).streak == library.today(at: time).streak)
  }

  @Test(arguments: 0..<20)
  func `adding entries one by one gives the library they give together`(seed: UInt64) {
    let world = World(seed: seed)
    var grown = empty(world)
    for entry in world.entries { grown.add(entry) }
    #expect(grown == world.library)
  }

  private func empty(_ world: World) -> Library { library(world.cards, settings: world.settings) }
}

/// Some weeks of somebody's studying, different for each seed.
struct World {
  var cards: [Card] = []
  var entries: [Entry] = []
  var settings = Settings()
  let now = moment(12)

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let decks = ["a", "a/b", "a/b/c", "d", "e/f"]
    for index in 0..<Int.random(in: 1...60, using: &random) {
      let line = Int.random(in: 1...30, using: &random)
      cards.append(
        card(
          "k\(index)", deck: decks.randomElement(using: &random) ?? "a", line: line,
          lastLine: line + Int.random(in: 0...2, using: &random),
          confidence: Int.random(in: 0..<10, using: &random) == 0 ? 0.2 : 1))
    }
    settings.newCardsPerDay = Int.random(in: 0...20, using: &random)
    settings.reviewsPerDay = Int.random(in: 0...40, using: &random)
    var pen = Pen()
    var time = moment(-24 * 20)
    while time < now {
      if let id = cards.randomElement(using: &random)?.id { pen.write(Self.act(on: id, pen, &random), at: time) }
      time = time.adding(seconds: Int.random(in: 60...7_000, using: &random))
    }
    entries = pen.written
  }

  private static func act(on id: CardID, _ pen: Pen, _ random: inout SplitMix64) -> Entry.Act {
    switch Int.random(in: 0..<30, using: &random) {
    case 0: .suspend(id)
    case 1: .bury(id)
    case 2: .dismiss(id)
    case 3: .resume(id)
    case 4: .restore(id)
    case 5: .flag(id)
    case 6: .undo(pen.written.randomElement(using: &random)?.id ?? EntryID(device: "pen", number: 1))
    case 7: .reset(id)
    default:
      .review(
        id, Grade.allCases.randomElement(using: &random) ?? .good,
        milliseconds: Int.random(in: 500...60_000, using: &random))
    }
  }

  var library: Library {
    Library(
      cards: cards, ledger: Ledger(scheduler: Scheduler(settings.scheduler), entries: entries), settings: settings)
  }
}
