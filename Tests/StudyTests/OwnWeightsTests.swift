import Cards
import History
import Scheduling
import TestKit
import Testing

@testable import Study

@Suite struct OwnWeightsTests {
  private typealias Fact = (card: String, milliseconds: Int64, grade: Grade)

  /// Answers on ever later days, every `lapse`-th of them Again; a beginner should do better than with three.
  private func facts(_ deck: String, cards: Int, each: Int, lapse: Int) -> [Fact] {
    (0..<cards).flatMap { card in
      (0..<each).map { turn in
        let time = Int64(card) * 60_000 + Int64(turn * (turn + 1) / 2) * 86_400_000 * 2
        return ("\(deck)\(card)", 1_600_000_000_000 + time, (card + turn) % lapse == 0 ? .again : .good)
      }
    }
  }

  /// The library in which these answers were given, weights being chosen after some of them; a card's deck is its name
  /// without the number.
  private func library(
    _ facts: [Fact], weights: WeightSet? = nil, after count: Int = 0, settings: Settings = Settings()
  ) -> Library {
    var entries = facts.enumerated().map { place, fact in
      Entry(
        id: EntryID(device: "loon", number: place + 1),
        at: Timestamp(milliseconds: fact.milliseconds, offsetSeconds: 32_400),
        act: .review(CardID(fact.card), fact.grade, milliseconds: 1_000))
    }
    if let weights {
      let id = EntryID(device: "loon", number: entries.count + 1)
      let time = facts.map(\.milliseconds).sorted().prefix(count).last ?? 1_500_000_000_000
      entries.append(Entry(id: id, at: Timestamp(milliseconds: time + 1), act: .weights(weights)))
    }
    let cards = Set(facts.map(\.card)).sorted().map { card($0, deck: String($0.prefix { !$0.isNumber })) }
    let log = EntryLog(entries)
    let ledger = Ledger(log: log) { Scheduler(settings.scheduler, weights: settings.weights($0).all) }
    return Library(cards: cards, ledger: ledger, settings: settings)
  }

  private let alone = InTurn()

  @Test func `too few answers give no weights`() {
    #expect(OwnWeights(library(facts("a", cards: 10, each: 5, lapse: 3)), alone) == nil)
    #expect(OwnWeights(library([]), alone) == nil)
  }

  @Test func `weights of someone unusual predict their newest answers better`() throws {
    let found = try #require(OwnWeights(library(facts("a", cards: 60, each: 6, lapse: 3)), alone))
    #expect(found.items == 300)
    #expect(found.before.items == 60 && found.after.items == 60)
    #expect(found.isBetter)
    #expect(found.weights.all != .standard && found.decks.isEmpty)
  }

  @Test func `a deck forgotten otherwise than all gets weights of its own, one that gains nothing does not`() throws {
    let all =
      facts("hard", cards: 40, each: 6, lapse: 2) + facts("easy", cards: 120, each: 6, lapse: 1_000)
      + facts("few", cards: 5, each: 6, lapse: 2)
    var told: [Int] = []
    let found = try #require(OwnWeights(library(all), alone, leastDeckItems: 200) { done, _ in told.append(done) })
    #expect(found.decks.map(\.path) == ["easy", "hard"])
    #expect(found.decks.map(\.items) == [600, 200])
    #expect(found.decks.map(\.isUsed) == [true, false])
    #expect(Set(found.weights.decks.keys) == ["easy"])
    #expect(told == Array(0..<5))
    // What was found is what the next look finds in use.
    let again = try #require(OwnWeights(library(all, weights: found.weights), alone, leastDeckItems: 200))
    #expect(again.before.logLoss < found.before.logLoss)
    #expect(abs(again.after.logLoss - found.after.logLoss) < 1e-9)
  }

  @Test func `weights in use are judged by answers they have not learned from, or not at all`() throws {
    let all = facts("a", cards: 60, each: 6, lapse: 3)
    let found = try #require(OwnWeights(library(all), alone))
    // All but the last 55 were known when weights were chosen.
    let again = try #require(OwnWeights(library(all, weights: found.weights, after: all.count - 55), alone))
    #expect(again.newItems == 55 && again.after.items == 55 && again.isComparable)
    let tooSoon = try #require(OwnWeights(library(all, weights: found.weights, after: all.count - 20), alone))
    #expect(tooSoon.newItems == 20 && !tooSoon.isComparable && !tooSoon.isBetter && FitOffer(tooSoon) == nil)
    // Set by hand, weights are nobody's choice here.
    var settings = Settings()
    settings.scheduler.weights = .standard
    let byHand = library(all, weights: found.weights, after: all.count, settings: settings)
    #expect(try #require(OwnWeights(byHand, alone)).newItems == found.items)
  }

  @Test func `decks that are forgotten alike keep the weights of all`() throws {
    let all = facts("one", cards: 40, each: 6, lapse: 5) + facts("two", cards: 40, each: 6, lapse: 5)
    let found = try #require(OwnWeights(library(all), alone, leastDeckItems: 200))
    #expect(found.decks.count == 2 && found.weights.decks.isEmpty)
    #expect(try #require(OwnWeights(library(all), alone)).decks.isEmpty)
  }

  @Test func `an answer belongs to the day on the learner's own clock`() {
    // 18:30 and 19:30 UTC are 03:30 and 04:30 in Seoul: two study days.
    let reviews = library([("a", 1_600_021_800_000, .good), ("a", 1_600_025_400_000, .good)]).ledger.reviews
    var cards: [CardID] = []
    #expect(ReviewLog(reviews, dayStart: .standard, cards: &cards).gaps == [0, 1])
    #expect(cards == [CardID("a")])
  }
}

/// Which cards are scheduled by a deck's own weights.
@Suite struct DeckWeightsTests {
  private let quick = Weights([0.1, 0.2, 0.4, 1] + Weights.standard.values.dropFirst(4)) ?? .standard

  private func library(_ settings: Settings = Settings()) -> Library {
    var pen = Pen()
    pen.write(.weights(WeightSet(.standard, decks: ["korean": quick])), at: moment(-20))
    for id in ["a", "b", "c"] { pen.study(id, daysAgo: [3]) }
    let cards = [card("a", deck: "korean/nouns"), card("b", deck: "korean/verbs"), card("c", deck: "bread")]
    let ledger = Ledger(scheduler: Scheduler(settings.scheduler), entries: pen.written)
    return Library(cards: cards, ledger: ledger, settings: settings)
  }

  @Test func `cards of the deck and of those within it, and no others`() {
    let library = library()
    let stability = { (id: String) in library.schedule(of: CardID(id)).memory?.stability }
    #expect(stability("a") == 0.4 && stability("b") == 0.4)
    #expect(stability("c") == Weights.standard[2])
  }

  @Test func `its own desired retention holds beside them`() throws {
    var settings = Settings()
    settings.decks["korean/verbs"] = DeckSettings()
    settings.decks["korean/verbs"]?.desiredRetention = 0.8
    let own = library(settings).ledger.scheduler(for: CardID("b"))
    #expect(own.settings.desiredRetention == 0.8 && own.model.weights == quick)
    let group = library(settings).ledger.scheduler(for: CardID("a"))
    #expect(group.settings.desiredRetention == 0.9 && group.model.weights == quick)
  }

  @Test func `weights set by hand hold for every deck, and so does another model`() {
    var byHand = Settings()
    byHand.scheduler.weights = .standard
    var seven = Settings()
    seven.scheduler.model = .fsrs7
    for settings in [byHand, seven] {
      let ledger = library(settings).ledger
      #expect(ledger.scheduler(for: CardID("a")) == ledger.scheduler)
    }
  }
}
