import Cards
import History
import Scheduling
import Study
import Testing

@Suite struct WorkloadTests {
  private func learned(_ count: Int) -> Library {
    var pen = Pen()
    for index in 0..<count {
      pen.write(.review(CardID("c00\(index)"), .good, milliseconds: 4_000), at: moment(10 - 24 * 3, index))
      pen.write(.review(CardID("c00\(index)"), .good, milliseconds: 4_000), at: moment(10 - 24 * 3, 20 + index))
    }
    return library(cards(10), pen.written)
  }

  @Test func `it is about every active card, learned or not`() {
    let workload = Workload(library: learned(4), at: moment(10))
    #expect(workload.cardCount == 10)
    #expect(workload.plan.newCards == 6)
  }

  @Test func `suspended cards are left out`() {
    var pen = Pen()
    pen.write(.suspend(CardID("c003")), at: moment(9))
    #expect(Workload(library: library(cards(10), pen.written), at: moment(10)).cardCount == 9)
  }

  @Test func `a row is the same every time, and higher retentions cost more`() {
    let workload = Workload(library: learned(4), at: moment(10))
    let rows = Workload.retentions.map { workload.row($0) }
    #expect(rows.count == 30)
    #expect(rows == Workload.retentions.map { workload.row($0) })
    #expect(rows[0].minutesPerDay < rows[29].minutesPerDay)
    #expect(rows[0].remembered < rows[29].remembered)
    #expect(rows.allSatisfy { $0.remembered <= 10 })
  }

  @Test func `quick answers make quick days`() {
    var pen = Pen()
    for index in 0..<9 {
      pen.write(.review(CardID("c00\(index)"), .good, milliseconds: 1_000), at: moment(10 - 24 * 3, index))
    }
    let quick = Workload(library: library(cards(10), pen.written), at: moment(10))
    #expect(quick.habits.reviewSeconds[2] < 3)
    #expect(
      quick.habits.reviewSeconds[2] < Workload(library: library(cards(10)), at: moment(10)).habits.reviewSeconds[2])
  }

  @Test func `a deck with limits of its own brings no more new cards and reviews than those, in the whole as alone`() {
    var settings = Settings()
    settings.newCardsPerDay = 10
    settings.decks["sea"] = DeckSettings()
    settings.decks["sea"]?.newCardsPerDay = 2
    let all = cards(20, deck: "sea", prefix: "s") + cards(20, deck: "land", prefix: "l")
    let workload = Workload(library: library(all, settings: settings), at: moment(10), days: 12)
    #expect(workload.cardCount == 40 && workload.plan.newCards == 20)
    #expect(workload.plan.parts.map(\.newCards) == [[20]] && workload.plan.parts.map(\.newCardsPerDay) == [2])
    #expect(workload.days(0.9).learned == [10, 10, 6] + Array(repeating: 2, count: 7) + [0, 0])
    // Alone its limit is asked for with the wish, so that another one can be tried.
    let alone = Workload(library: library(all, settings: settings), deck: "sea", at: moment(10), days: 12)
    #expect(alone.plan.parts.isEmpty && alone.plan.newCards == 20)
  }

  @Test func `reviews beyond a part's limit wait for the next day, and others take none of their room`() {
    var settings = Settings()
    settings.decks["sea"] = DeckSettings()
    settings.decks["sea"]?.reviewsPerDay = 1
    let all = cards(3, deck: "sea", prefix: "s") + cards(3, deck: "land", prefix: "l")
    var pen = Pen()
    for card in all { pen.write(.review(card.id, .easy, milliseconds: 4_000), at: moment(10 - 24 * 30)) }
    let days = Workload(library: library(all, pen.written, settings: settings), at: moment(10), days: 3).days(0.9)
    #expect(days.reviews[0] == 4 && days.reviews[1] >= 1)
  }

  @Test func `a deck with a retention of its own keeps it in every row, but not where it is the one in question`() {
    var settings = Settings()
    settings.decks["sea"] = DeckSettings()
    settings.decks["sea"]?.desiredRetention = 0.97
    let sea = library(cards(40, deck: "sea/fish", prefix: "s"), settings: settings)
    let whole = Workload(library: sea, at: moment(10))
    #expect(whole.row(0.7).reviewsPerDay == whole.row(0.99).reviewsPerDay)
    let plain = Workload(library: library(cards(40, deck: "sea/fish", prefix: "s")), at: moment(10))
    #expect(whole.row(0.9).reviewsPerDay == plain.row(0.97).reviewsPerDay)
    let alone = Workload(library: sea, deck: "sea", at: moment(10))
    #expect(alone.row(0.9) == plain.row(0.9) && alone.row(0.7).reviewsPerDay < alone.row(0.99).reviewsPerDay)
    // Beside others it is as much in what is set now as it will be.
    let both = library(cards(40, deck: "sea", prefix: "s") + cards(40, deck: "land", prefix: "l"), settings: settings)
    let mixed = Workload(library: both, at: moment(10))
    #expect(mixed.row(0.9).reviewsPerDay > Workload(library: library(both.all), at: moment(10)).row(0.9).reviewsPerDay)
    #expect(mixed.row(0.7).reviewsPerDay < mixed.row(0.9).reviewsPerDay)
  }

  @Test func `a row says on how many days a limit would keep something back`() {
    var settings = Settings()
    settings.reviewsPerDay = 2
    #expect(Workload(library: library(cards(60), settings: settings), at: moment(10)).row(0.95).limitedDays > 30)
    #expect(Workload(library: library(cards(60)), at: moment(10)).row(0.95).limitedDays == 0)
  }

  @Test func `without answers the habits are the standard ones`() {
    let habits = Habits(of: [])
    for (own, standard) in [
      (habits.reviewSeconds, Habits().reviewSeconds), (habits.recalled * Habits().recalled.sum(), Habits().recalled),
    ] {
      for grade in 0..<4 { #expect(abs(own[grade] - standard[grade]) < 1e-9) }
    }
  }

  @Test func `cards of a deck with weights of its own are foreseen by them, in the whole library too`() throws {
    var forgetful = Weights.standard.values
    for place in 0..<4 { forgetful[place] /= 20 }
    let quick = try #require(Weights(forgetful))
    let all = cards(60, deck: "plain") + cards(60, deck: "korean", prefix: "k")
    func row(_ choice: WeightSet) -> Workload.Row {
      var pen = Pen()
      pen.write(.weights(choice), at: moment(-20))
      return Workload(library: library(all, pen.written), at: moment(10)).row(0.9)
    }
    let (none, one) = (row(.standard), row(WeightSet(.standard, decks: ["korean": quick])))
    #expect(one.reviewsPerDay > none.reviewsPerDay && one.remembered < none.remembered + 1)
  }
}
