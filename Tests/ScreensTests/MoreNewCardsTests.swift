import Cards
import History
import Scheduling
import Study
import Testing
import TextUI

@testable import Screens

@Suite struct MoreNewCardsTests {
  private let many = (0..<23).map { Fixture.card("m\($0)", "Which one is \($0)?", ["Number \($0)"], line: $0 * 10 + 1) }

  /// An app whose learner has met one of 23 cards, with a limit of one new card a day.
  private func limited(start: App.Start = .review(deck: nil), readOnly: String? = nil) -> Walk {
    var settings = Settings()
    settings.newCardsPerDay = 1
    let entries = [Fixture.entry(1, .review(many[0].id, .easy, milliseconds: 4_000))]
    let library = Library(
      cards: many, ledger: Ledger(scheduler: Scheduler(settings.scheduler), entries: entries), settings: settings)
    return Walk(
      App(
        library: library, start: start, language: .english, notesName: "~/notes", isFirstRun: false,
        seed: 1, size: Size(width: 80, height: 24), at: Fixture.evening, notices: [], readOnly: readOnly))
  }

  @Test func `the last page offers new cards that the limit keeps back, and n brings ten of them`() {
    var walk = limited()
    #expect(walk.app.review?.session.stage == .done)
    #expect(walk.picture.contains("10 more new cards  (22 left)"))
    walk.press("n")
    #expect(walk.app.review?.session.stage == .question)
    #expect(walk.app.review?.session.left == 10)
    for _ in 0..<10 { walk.press("Space 4") }
    #expect(walk.app.review?.session.stage == .done)
    #expect(walk.picture.contains("10 more new cards  (12 left)"))
    walk.press("n")
    #expect(walk.app.review?.session.library.today(at: walk.now).new == 10)
  }

  @Test func `home offers them as well when today's cards are done, and n sits down to them`() {
    var walk = limited(start: .home)
    #expect(walk.picture.contains("10 more new cards  (22 left)  n"))
    walk.press("n")
    #expect(walk.app.review?.session.left == 10)
    walk.press("q")
    #expect(walk.app.home.today.left == 10 && !walk.picture.contains("more new cards"))
    let before = walk.picture
    walk.press("n")
    #expect(walk.picture == before)
  }

  @Test func `home offers none that could not be graded`() {
    var walk = limited(start: .home, readOnly: "The disk is full.")
    #expect(!walk.picture.contains("more new cards"))
    walk.press("n")
    #expect(walk.app.review == nil)
  }

  @Test func `nothing is offered when nothing is kept back, and n does nothing`() {
    var walk = Walk(Fixture.app([Fixture.korean[0]], start: .review(deck: nil)))
    walk.press("Space 4")
    #expect(walk.app.review?.session.stage == .done)
    let before = walk.picture
    walk.press("n")
    #expect(walk.picture == before)
    #expect(!before.contains("새 카드"))
  }
}
