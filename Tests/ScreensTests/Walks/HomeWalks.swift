import Cards
import History
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

/// Ways from home through other pages and back.
@Suite struct HomeWalks {
  private func unsure(_ count: Int) -> [Card] {
    (0..<count).map { place in
      var card = Fixture.card("w\(place)", "\(place)번째로 묻는 것은?", ["답 \(place)"], line: 10 + place)
      card.confidence = 0.3
      return card
    }
  }

  @Test func `a deck is found by typing, and Enter studies it`() {
    var walk = Walk(Fixture.app())
    walk.press("/")
    walk.write("net")
    #expect(walk.shows("infra/network", "⏎ 시작"))
    walk.press("Enter")
    #expect(walk.app.place == .review && walk.shows("infra/network"))
  }

  @Test func `where no deck has that name, Enter looks among the cards and the foot says so`() {
    var walk = Walk(Fixture.app())
    walk.press("/")
    walk.write("장점")
    #expect(walk.shows("⏎ 카드에서 찾기", "Esc 찾기 그만"))
    walk.press("Enter")
    #expect(walk.app.place == .browse && walk.shows("/ 장점", "마이크로 서비스의 장점은?"))
    walk.press("Enter Esc")
    #expect(walk.app.place == .browse)
    walk.press("q")
    #expect(walk.app.place == .home)
  }

  @Test func `three waiting cards are accepted one after the other`() {
    let cards = unsure(3)
    var walk = Walk(Fixture.app(cards))
    #expect(walk.shows("받아들일 카드 3장  a"))
    walk.press("a a a a")
    #expect(walk.acts == cards.map { .restore($0.id) })
    walk.press("q")
    #expect(!walk.shows("받아들일 카드") && walk.shows("카드 3장"))
  }

  @Test func `a waiting card that was refused waits again after u`() {
    var walk = Walk(Fixture.app(unsure(1) + Fixture.korean))
    walk.press("a x")
    #expect(walk.acts == [.dismiss(CardID("w0"))])
    walk.press("u")
    #expect(walk.acts.count == 2)
    walk.press("q q")
    #expect(walk.shows("받아들일 카드 1장"))
  }

  @Test func `a flagged card stands in the fix list, and f takes it off`() {
    var walk = Walk(Fixture.app(Fixture.korean, start: .review(deck: "infra/container")))
    let id = walk.app.review?.card?.id
    walk.press("f")
    #expect(walk.acts == id.map { [.flag($0)] })
    var home = Walk(Fixture.app(Fixture.korean, [Fixture.entry(1, .flag(CardID("k5")))]))
    home.press("f")
    home.send(.checked([], [:]))
    #expect(home.shows("표시한 카드  1", "도메인 이름을 빌려주는 곳은?"))
    home.press("f")
    #expect(home.acts == [.unflag(CardID("k5"))] && home.shows("고칠 것이 없어요"))
  }

  @Test func `a card put to rest is found by its state and woken in the browser`() {
    var walk = Walk(Fixture.app(Fixture.korean, [Fixture.entry(1, .suspend(CardID("k5")))]))
    walk.press("b /")
    walk.write("is:suspended")
    walk.press("Enter")
    #expect(walk.shows("1장 찾음", "도메인 이름을 빌려주는 곳은?"))
    walk.press("s")
    #expect(walk.acts == [.resume(CardID("k5"))])
  }

  @Test func `the palette leads from home to the statistics by name`() {
    var walk = Walk(Fixture.app())
    walk.press(":")
    walk.write("통계")
    walk.press("Enter")
    #expect(walk.app.place == .stats)
  }

  @Test func `the palette opens over a field with Ctrl-P, and what was typed is still there after Esc`() {
    var walk = Walk(Fixture.app([Fixture.korean[4]], start: .review(deck: nil)))
    walk.press("t")
    walk.write("등록")
    walk.press("C-p")
    #expect(walk.shows("무엇을 할까요?"))
    walk.press("Esc")
    #expect(walk.shows("> 등록"))
    walk.press("F1")
    #expect(walk.shows("Ctrl-P", "무엇이든 찾기"))
    walk.press("Esc C-p")
    walk.write("settings")
    walk.press("Enter")
    #expect(walk.app.place == .settings && walk.acts.isEmpty)
  }

  @Test func `what a field keeps from being heard is done from the palette over it`() {
    var walk = Walk(Fixture.app(Fixture.korean, start: .review(deck: nil)))
    let card = walk.app.review?.card
    walk.press("t C-p")
    walk.write("카드 아님")
    walk.press("Enter")
    #expect(walk.acts == card.map { [.dismiss($0.id)] })
  }

  @Test(arguments: [(Language.korean, "가나다"), (.english, "bread")])
  func `the first visit begins with a deck in the learner's language`(language: Language, deck: String) {
    let cards = ["bread", "가나다"].map { Fixture.card("c" + $0, deck: $0, "What is \($0)?", ["x"]) }
    var walk = Walk(Fixture.app(cards, language: language, firstRun: true))
    #expect(walk.app.home.chosenDeck == deck)
    walk.press("Enter")
    #expect(walk.shows(deck))
  }

  @Test func `Ctrl-P closes the palette that it opened, with letters free or not`() {
    var walk = Walk(Fixture.app())
    walk.press("C-p C-p")
    #expect(walk.app.overlay == nil && walk.app.place == .home)
  }

  @Test func `a sync goes on beside a review and says there how it ended`() {
    var walk = Walk(Fixture.app())
    walk.press("y Enter")
    walk.send(.synced("모두 맞췄어요", .done))
    #expect(walk.app.place == .review && walk.shows("모두 맞췄어요"))
  }

  @Test func `help stops the clock of a quiz, and closing it lets it run`() {
    var walk = Walk.quiz()
    walk.press("?")
    #expect(walk.app.quiz?.session.stage == .paused && walk.shows("이 화면의 키"))
    walk.press("Esc")
    #expect(walk.app.quiz?.session.stage == .asking)
  }

  @Test func `without a card there is nothing to start, and home says why`() {
    var walk = Walk(Fixture.app([]))
    #expect(!walk.shows("⏎ 시작") && walk.shows("카드를 찾지 못했어요"))
    walk.press("Enter t")
    #expect(walk.app.place == .home)
  }
}
