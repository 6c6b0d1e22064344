import Cards
import History
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct DecideTests {
  /// Lets the page work out all it wants to.
  private func settled(_ language: Language = .korean, size: Size = Size(width: 80, height: 24)) -> Walk {
    var walk = Walk(Fixture.app(Fixture.korean, Fixture.history, language: language, size: size))
    walk.press("d")
    walk.wait()
    walk.foresee()
    return walk
  }

  @Test func `d on home shows what each desired retention would come to, at once and row by row`() {
    var walk = Walk(Fixture.app(Fixture.korean, Fixture.history))
    walk.press("d")
    #expect(walk.picture.contains("90%"))
    #expect(walk.picture.contains("…"))
    #expect(walk.app.nextTick != nil)
    walk.wait()
    walk.foresee(1)
    #expect(walk.picture.contains("← 지금"))
    walk.foresee()
    #expect(!walk.picture.contains("…"))
    #expect(walk.app.nextTick == nil)
  }

  @Test func `Enter sets the retention the cursor is on, and everything is scheduled by it`() {
    var walk = settled(.english)
    let before = walk.app.library
    walk.press("Down Down Enter")
    guard case .saveSettings(let settings) = walk.effects.last else { return #expect(Bool(false)) }
    #expect(abs(settings.scheduler.desiredRetention - 0.92) < 1e-9)
    walk.send(.settingsSaved(settings))
    #expect(walk.picture.contains("Set to 92%"))
    #expect(walk.app.library.settings == settings)
    #expect(walk.app.library.ledger.entries == before.ledger.entries)
    walk.press("q")
    #expect(walk.app.place == .home)
  }

  @Test func `where nothing can be written, nothing is set`() {
    var walk = Walk(Fixture.app(readOnly: "no"))
    walk.press("d Enter")
    #expect(!walk.effects.contains { if case .saveSettings = $0 { true } else { false } })
  }

  @Test func `decks that keep their own retention, limits that bind and the model are told`() {
    var settings = Settings()
    settings.reviewsPerDay = 1
    settings.scheduler.model = .fsrs7
    settings.decks["infra"] = DeckSettings()
    settings.decks["infra"]?.desiredRetention = 0.95
    var walk = Walk(
      App(
        library: Library(
          cards: Fixture.korean, ledger: Ledger(scheduler: Scheduler(settings.scheduler)), settings: settings),
        start: .decide, language: .english, notesName: "~/notes", isFirstRun: false, seed: 7,
        size: Size(width: 100, height: 40), at: Fixture.evening, notices: [], readOnly: nil))
    #expect(walk.picture.contains("Decks with a retention of their own keep it in every row."))
    #expect(walk.picture.contains("The year is simulated with FSRS-6."))
    #expect(!walk.picture.contains("*"))
    walk.wait()
    walk.foresee()
    #expect(walk.picture.contains("* On some days a limit keeps back cards that are due"))
    #expect(!settled(.english).picture.contains("retention of their own"))
  }

  @Test func `the cursor stays in sight on small screens`() {
    for size in [Size(width: 40, height: 12), Size(width: 20, height: 5), Size(width: 100, height: 30)] {
      var walk = settled(.english, size: size)
      for key in ["Home", "End", "Up", "PageDown"] {
        walk.press(key)
        #expect(walk.picture.contains("›"), "\(size) after \(key)")
      }
    }
  }

  @Test func `an exam and a backlog are told on home, and an exam by why this date`() {
    var settings = Settings()
    settings.reviewsPerDay = 1
    settings.newCardsPerDay = 0
    var deck = DeckSettings()
    deck.examDate = CivilDate(year: 2026, month: 12, day: 18)
    settings.decks["infra"] = deck
    let late = (0..<5).map {
      Fixture.entry($0 + 1, .review(Fixture.korean[$0].id, .easy, milliseconds: 1), hoursAgo: 24 * 700)
    }
    var app = Fixture.app(Fixture.korean, late, language: .english)
    app = App(
      library: app.library.with(settings), start: .home, language: .english, notesName: "~/notes", isFirstRun: false,
      seed: 7, size: Size(width: 80, height: 30), at: Fixture.evening, notices: [], readOnly: nil)
    var walk = Walk(app)
    #expect(walk.picture.contains("exam infra Dec 18"))
    #expect(walk.picture.contains("4 behind · 1 a day · caught up on"))
    walk.press("Enter Space w")
    #expect(walk.picture.contains("For the exam on Dec 18"))
  }
}
