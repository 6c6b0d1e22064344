import Cards
import History
import Scheduling
import Testing

@testable import Study

/// The new cards of a day shared among decks.
@Suite struct NewSharesTests {
  private let three =
    cards(9, deck: "bees", prefix: "b") + cards(9, deck: "eels", prefix: "e")
    + cards(9, deck: "owls", prefix: "o")

  private func settings(_ perDay: Int, _ change: (inout Settings) -> Void = { _ in }) -> Settings {
    var settings = Settings()
    settings.newCardsPerDay = perDay
    change(&settings)
    return settings
  }

  private func asked(_ library: Library, deck: String? = nil, at time: Timestamp = moment(10)) -> [String] {
    DailyQueue(library: library, deck: deck, at: time).ids(in: library).map(\.rawValue)
  }

  @Test func `every deck gives one in turn, each in its own order`() {
    let found = library(three, settings: settings(6))
    let ids = asked(found)
    #expect(Set(ids) == ["b000", "b001", "e000", "e001", "o000", "o001"])
    #expect(Set(ids.prefix(3).map(\.first)) == Set(ids.suffix(3).map(\.first)))
    let rows = found.decks(at: moment(10))
    #expect(rows.map(\.new) == [2, 2, 2] && found.today(at: moment(10)).new == 6)
  }

  @Test func `what is left over goes to other decks on other days`() {
    let settings = settings(4)
    var pen = Pen()
    var extra: [Character?] = []
    for day in 0..<3 {
      let found = library(three, pen.written, settings: settings)
      let ids = asked(found, at: moment(10 + 24 * day)).filter { found.schedule(of: CardID($0)).phase == .new }
      extra.append(ids.map(\.first).first { letter in ids.count { $0.first == letter } == 2 } ?? nil)
      for id in ids { pen.write(.review(CardID(id), .easy, milliseconds: 1), at: moment(10 + 24 * day)) }
    }
    #expect(extra == ["b", "e", "o"])
  }

  @Test func `where there are more decks than cards a day, every group has a share`() {
    let many =
      (0..<9).map { card("a\($0)", deck: "ants/\($0)") } + [card("b", deck: "bees"), card("c", deck: "cows/x/y")]
    #expect(asked(library(many, settings: settings(4))) == ["a0", "b", "c", "a1"])
  }

  @Test func `a deck that has few leaves its share to the others`() {
    let few = cards(1, deck: "bees", prefix: "b") + cards(9, deck: "eels", prefix: "e")
    #expect(asked(library(few, settings: settings(5))).count { $0.hasPrefix("e") } == 4)
  }

  @Test func `a sitting taken up again asks what is left of the day's share`() {
    let settings = settings(7)
    let fresh = library(three, settings: settings)
    let all = asked(fresh)
    var desk = Desk(fresh, at: moment(10))
    var done: [String] = []
    for minute in 0..<4 {
      if let card = desk.session.card { done.append(card.id.rawValue) }
      desk.answer(.easy, at: moment(10, minute))
    }
    let later = library(three, desk.pen.written, settings: settings)
    #expect(Set(asked(later, at: moment(12))) == Set(all).subtracting(done))
    #expect(done.count == 4 && Set(done).isSubset(of: all))
  }

  @Test func `one deck alone has the whole room, and its own limit holds in the shares`() {
    #expect(asked(library(three, settings: settings(6)), deck: "owls").count == 6)
    let own = settings(8) {
      $0.decks["eels"] = DeckSettings()
      $0.decks["eels"]?.newCardsPerDay = 1
    }
    let found = library(three, settings: own)
    #expect(asked(found).count { $0.hasPrefix("e") } == 1 && asked(found).count == 8)
    #expect(found.decks(at: moment(10)).map(\.new).reduce(0, +) == 8)
  }

  @Test func `a deck with an exam ahead first gives what its pace needs`() {
    let ahead = settings(6) {
      $0.decks["owls"] = DeckSettings()
      $0.decks["owls"]?.examDate = (Day(containing: moment(10), startingAt: .standard) + 4).date
    }
    // Nine cards in the three days before the last pass.
    let found = library(three, settings: ahead)
    #expect(asked(found).count { $0.hasPrefix("o") } == 3)
    var desk = Desk(found, deck: "owls", at: moment(10))
    for minute in 0..<2 { desk.answer(.easy, at: moment(10, minute)) }
    let later = library(three, desk.pen.written, settings: ahead)
    #expect(asked(later, at: moment(12)).count { $0.hasPrefix("o") } == 1)
  }

  @Test func `cards of one fact wait for other days while other decks have cards`() {
    let pairs = (0..<6).map { card("b\($0)", deck: "bees", line: $0 / 2 + 1) } + cards(9, deck: "eels", prefix: "e")
    #expect(Set(asked(library(pairs, settings: settings(8))).filter { $0.hasPrefix("b") }) == ["b0", "b2", "b4"])
    #expect(asked(library(pairs, settings: settings(14))).count { $0.hasPrefix("b") } == 5)
  }

  @Test(arguments: 0..<20)
  func `rows add up to the day, whatever limits and exams there are`(seed: UInt64) {
    let world = World(seed: seed)
    let library = world.library
    let rows = library.decks(at: world.now).filter { $0.depth == 0 }
    #expect(rows.reduce(0) { $0 + $1.new } == library.today(at: world.now).new)
    #expect(DailyQueue(library: library, deck: nil, at: world.now).new == library.today(at: world.now).new)
  }
}
