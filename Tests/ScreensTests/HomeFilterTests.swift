import Cards
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct HomeFilterTests {
  @Test func `typing finds decks, and Enter studies the one at the cursor`() {
    var walk = Walk(Fixture.app(Fixture.korean + Fixture.english))
    walk.press("/ n e t")
    #expect(walk.app.home.visible.map(\.path) == ["infra/network"])
    walk.press("Enter")
    #expect(walk.app.review?.deck == "infra/network")
    walk.press("q")
    #expect(walk.app.home.filter == nil && walk.app.home.chosenDeck == "infra/network")
  }

  @Test func `Tab looks for the same among the cards, and so does Enter where no deck is called so`() {
    var walk = Walk(Fixture.app())
    walk.press("/ D N S Tab")
    #expect(walk.app.place == .browse && walk.app.browse?.field.text == "DNS")
    #expect(walk.app.browse?.isTyping == true)
    var other = Walk(Fixture.app())
    other.press("/ D N S Enter")
    #expect(other.app.browse?.field.text == "DNS")
  }

  @Test func `Escape drops the search, the cursor stays on its deck and its group unfolds`() {
    var walk = Walk(Fixture.app())
    walk.press("Down Left / n e t Esc")
    #expect(walk.app.home.filter == nil)
    #expect(walk.app.home.visible.count == 3 && walk.app.home.chosenDeck == "infra/network")
  }

  @Test func `letters and paste are no commands while one looks`() {
    var walk = Walk(Fixture.app())
    walk.press("/ q s")
    walk.send(.input(.paste("t\n1")))
    #expect(walk.app.place == .home && walk.app.home.filter?.text == "qst 1")
    #expect(walk.effects.isEmpty)
  }

  @Test func `the search in Korean`() {
    var walk = Walk(Fixture.app(Fixture.korean + [Fixture.card("w", deck: "언어/한국어/속담", "가는 말이 고와야?", ["오는 말이 곱다"])]))
    walk.press("/ ㅅ ㄷ")
    expectFrame(
      walk.frame,
      """
       dasi  ~/notes                                                 11월 22일 일요일



         / ㅅㄷ

         덱                                            새    학습    복습    기억
       ›   언어/한국어/속담 ·····················       1       0       0       –















       ⏎ 시작  Tab 카드에서 찾기  Esc 찾기 그만  F1 도움말  ↑↓ 덱 고르기
      """)
  }

  @Test func `the search in English, narrow, with nothing found`() {
    var walk = Walk(Fixture.app(language: .english, size: Size(width: 40, height: 12)))
    walk.press("/ z z")
    expectFrame(
      walk.frame,
      """
       dasi  ~/notes                   Nov 22

       / zz

       No such deck. Enter looks among the
       cards.





       ⏎ find in cards  Esc  F1
      """)
  }

  @Test func `many decks begin folded, and five thousand are looked through as one types`() {
    let cards = (0..<5_000).map {
      Fixture.card("c\($0)", deck: "group-\($0 / 50)/deck-\($0)", "Q \($0)", ["A"])
    }
    var walk = Walk(Fixture.app(cards))
    #expect(walk.app.home.visible.count == 100)
    walk.press("Down Right")
    #expect(walk.app.home.visible.count == 150)
    walk.press("/ d e c k - 4 9 9 9")
    #expect(walk.app.home.visible.map(\.path) == ["group-99/deck-4999"])
  }
}

@Suite struct WaitingForSyncTests {
  private func walk(_ language: Language, syncedHoursAgo hours: Int64?) -> Walk {
    var app = Fixture.app(Fixture.korean, Fixture.history, language: language)
    app.home.lastSync = hours.map {
      Timestamp(milliseconds: Fixture.evening.milliseconds - $0 * 3_600_000, offsetSeconds: 32_400)
    }
    app.home.refresh(app.library, at: Fixture.evening)
    return Walk(app)
  }

  @Test func `answers since the last sync are told with its key, and no more once they went out`() {
    var walk = walk(.english, syncedHoursAgo: 24 * 3 + 12)
    let count = walk.app.home.unsynced
    #expect(count > 0 && walk.picture.contains("\(count) answers to sync  y"))
    walk.press("y")
    walk.send(.synced("Synced.", .done))
    #expect(walk.app.home.unsynced == 0 && !walk.picture.contains("to sync"))
  }

  @Test func `nobody is told where progress stays here, or was carried today`() {
    #expect(walk(.korean, syncedHoursAgo: nil).app.home.unsynced == 0)
    #expect(walk(.korean, syncedHoursAgo: 1).app.home.unsynced == 0)
    #expect(walk(.korean, syncedHoursAgo: 24 * 9).picture.contains("동기화할 답"))
  }
}

@Suite struct FitOfferTests {
  /// Answers enough for a look at the weights.
  private static let answers = (0..<450).map {
    Fixture.entry(
      1_000 + $0, .review(Fixture.korean[$0 % 5].id, .good, milliseconds: 5_000), hoursAgo: 11_000 - $0 * 24)
  }

  @Test func `with answers enough, better weights are looked for once, and offered in one line`() {
    var walk = Walk(Fixture.app(Fixture.korean, Self.answers, language: .english))
    walk.wait()
    #expect(walk.effects == [.fit, .check(lines: [])] && walk.app.nextTick == nil)
    walk.send(.fitted(FitOffer(weights: .standard, gain: 0.034)))
    #expect(walk.picture.contains("Weights fitted anew would predict 3% better  w"))
    walk.press("s q")
    #expect(walk.app.nextTick == nil && walk.effects.count == 2)
    walk.press("w")
    #expect(walk.effects.count == 2)
    #expect(walk.picture.contains("With them today holds"))
    walk.press("w")
    #expect(walk.effects.last == .record(.weights(.standard)))
    #expect(walk.picture.contains("Fitted anew. u takes it back."))
    #expect(!walk.picture.contains("predict 3%"))
    walk.press("u")
    guard case .record(.undo) = walk.effects.last else { return #expect(Bool(false), "nothing was taken back") }
    #expect(walk.picture.contains("The weights are as before."))
    let count = walk.effects.count
    walk.press("u")
    #expect(walk.effects.count == count)
  }

  @Test func `what better weights would change is said first, and any other key leaves them`() {
    for key in ["Esc", "q", "Down"] {
      var walk = Walk(Fixture.app(Fixture.korean, Self.answers, size: Size(width: 40, height: 12)))
      walk.wait()
      walk.send(.fitted(FitOffer(weights: .standard, gain: 0.034)))
      walk.press("w")
      #expect(walk.picture.contains("쓰면 오늘 카드가") && walk.picture.contains("Esc 그대로 두기"))
      walk.press(key)
      #expect(!walk.picture.contains("쓰면 오늘 카드가") && walk.effects.count == 2, "\(key)")
    }
  }

  @Test func `nobody is asked without need`() {
    for answers in [Fixture.history, Self.answers + [Fixture.entry(9_000, .weights(.standard))]] {
      var walk = Walk(Fixture.app(Fixture.korean, answers))
      walk.wait()
      walk.send(.fitted(nil))
      walk.press("w")
      #expect(walk.effects == [.check(lines: [])] && walk.app.nextTick == nil)
    }
  }
}
