import Cards
import History
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct SessionTests {
  /// The card alone in a deck, asked.
  private func asked(_ card: Card, size: Size = Size(width: 80, height: 24), language: Language = .korean) -> Walk {
    Walk(Fixture.app([card], start: .review(deck: nil), language: language, size: size))
  }

  @Test func `grading before the reveal does nothing`() {
    var walk = asked(Fixture.korean[0])
    walk.press("1 2 3 4")
    #expect(walk.effects.isEmpty)
  }

  @Test func `a grade is on disk before the next card shows`() {
    var app = Fixture.app(start: .review(deck: nil))
    let first = app.review?.card?.id
    _ = app.handle(.input(.key(Key(.enter))), at: Fixture.evening)
    let effects = app.handle(.input(.key(.of("3"))), at: Fixture.evening)
    #expect(effects.count == 1)
    #expect(app.review?.card?.id == first)
    guard case .record(let act)? = effects.first else { return }
    _ = app.handle(.recorded(Fixture.entry(1, act)), at: Fixture.evening)
    #expect(app.review?.card?.id != first)
  }

  @Test func `a refused disk shows why, keeps the answer and tries again`() {
    var app = Fixture.app(start: .review(deck: nil), language: .english)
    _ = app.handle(.input(.key(Key(.enter))), at: Fixture.evening)
    let effects = app.handle(.input(.key(.of("2"))), at: Fixture.evening)
    #expect(app.handle(.recordFailed("The disk is full."), at: Fixture.evening).isEmpty)
    var frame = Frame(size: app.size)
    app.draw(into: &frame, at: Fixture.evening)
    expectFrame(
      frame,
      """
       infra/container › 아키텍처                              1/10 ─────────────────



         ✗ Your answer could not be saved.

         The disk is full.

         Nothing is lost yet. Put it right and press Enter to save again, or e to
         save it elsewhere.













       ⏎ try again  e save elsewhere  u undo  ? help  q quit
      """)
    #expect(app.handle(.input(.key(Key(.enter))), at: Fixture.evening) == effects)
  }

  @Test func `Enter held down shows the answer and grades nothing`() {
    var walk = Walk(Fixture.app(start: .review(deck: nil)))
    for _ in 0..<100 { walk.send(.input(.key(Key(.enter))), after: 30) }
    #expect(walk.app.review?.isRevealed == true && walk.effects.isEmpty)
    walk.send(.input(.key(Key(.enter))), after: 400)
    #expect(walk.effects.count == 1)
  }

  @Test func `what another process recorded is taken in without a word`() {
    var walk = Walk(Fixture.app(start: .review(deck: nil)))
    walk.send(.heard([Fixture.entry(900, .bury(CardID("k5")))]))
    #expect(walk.app.notice == nil)
    #expect(walk.app.ledger.entries.count == 1)
  }

  @Test func `fault 28: a paste never grades`() {
    var walk = asked(Fixture.korean[0])
    walk.press("Space")
    walk.send(.input(.paste("1\n2 3 4 q")))
    #expect(walk.effects.isEmpty && walk.app.place == .review)
  }

  @Test func `a click on a grade grades`() {
    var walk = asked(Fixture.korean[0])
    walk.press("Space")
    let row = walk.frame.rows.firstIndex { $0.contains("4 쉬움") } ?? 0
    walk.send(.input(.mouse(Mouse(.press, at: Point(x: 41, y: row)))))
    let isEasy = if case .record(.review(_, .easy, _))? = walk.effects.first { true } else { false }
    #expect(isEasy)
  }

  @Test func `undo brings the card back, and says so when there is nothing`() {
    var walk = Walk(Fixture.app(start: .review(deck: nil)))
    walk.press("u")
    #expect(walk.picture.contains("되돌릴 것이 없어요"))
    let first = walk.app.review?.card?.id
    walk.press("Space 3 ㅕ")
    #expect(walk.app.review?.card?.id == first)
    #expect(walk.picture.contains("되돌렸어요"))
  }

  @Test func `bury, suspend, flag and "not a card" are recorded and said`() {
    for (key, word) in [("s", "내일로 미뤘어요"), ("S", "이 카드를 쉬게 했어요"), ("x", "카드가 아니라고 적어 뒀어요"), ("f", "표시했어요")] {
      var walk = Walk(Fixture.app(start: .review(deck: nil)))
      walk.press(key)
      #expect(walk.effects.count == 1)
      #expect(walk.picture.contains(word))
    }
  }

  @Test func `e asks for the editor at the card's place`() {
    var walk = asked(Fixture.korean[0])
    walk.press("e")
    #expect(walk.effects == [.edit(file: "infra/container.md", line: 41)])
  }

  @Test func `a resize keeps the place`() {
    let items = (1...40).map { "항목 \($0)" }
    var walk = asked(Fixture.card("long", "모두 말하면?", items), size: Size(width: 80, height: 24))
    walk.press("Space PageDown")
    let offset = walk.app.review?.place.offset ?? 0
    walk.send(.resized(Size(width: 1, height: 1)))
    walk.send(.resized(Size(width: 80, height: 24)))
    #expect(offset > 0 && walk.app.review?.place.offset == offset && walk.app.review?.isRevealed == true)
  }

  @Test func `the last page says what was done, what is hard and what comes`() {
    var walk = Walk(Fixture.app(Fixture.korean + Fixture.english, start: .review(deck: "infra/network")))
    walk.press("Space 1 Space 4 Space 4")
    expectFrame(
      walk.frame,
      """
       infra/network



         ✓ 오늘 몫을 마쳤어요

         카드 2장 · 답 3번 · 1분
         다시 1 · 어려움 0 · 알맞음 0 · 쉬움 2
         새로 배운 카드 2장

         어려웠던 것
         ✗ 이름을 주소로 바꾸는 것은 […]이다.
           → DNS

         내일 새 카드 5장이 기다려요.

         ⏎ 다음 덱  bread · 카드 2장
         t 어려웠던 1장을 퀴즈로





       ⏎ 다음 덱  t 어려운 것 퀴즈  s 통계  u 되돌리기  ? 도움말  q 끝
      """)
    #expect(walk.app.nextTick == nil)
    walk.press("Enter")
    #expect(walk.app.review?.deck == "bread")
  }

  @Test func `what was hard is listed after what was missed`() throws {
    var walk = Walk(Fixture.app(Fixture.english, start: .review(deck: nil), language: .english))
    walk.press("Space 2 Space 1 Space 3 Space 3 Space 3 Space 3")
    while walk.app.review?.session.stage != .done, walk.app.review?.card != nil || walk.app.nextTick != nil {
      if walk.app.review?.card == nil { walk.wait() } else { walk.press("Space 4") }
    }
    let rows = walk.frame.rows
    let missed = try #require(rows.firstIndex { $0.contains("✗ ") })
    let hard = try #require(rows.firstIndex { $0.contains("! ") })
    #expect(missed < hard)
    #expect(walk.picture.contains("2 cards · "))
  }

  @Test func `the goal moves back only when a card is failed`() {
    var walk = Walk(Fixture.app(start: .review(deck: nil)))
    let goal = { (walk: Walk) in
      (walk.app.review?.session.answered ?? 0) + (walk.app.review?.session.expectedAnswers ?? 0)
    }
    let first = goal(walk)
    #expect(walk.picture.contains("1/\(first) "))
    walk.press("Space 3")
    #expect(goal(walk) == first && walk.picture.contains("2/\(first) "))
    walk.press("Space 3 Space 1")
    #expect(goal(walk) > first)
  }

  @Test func `nothing due says so kindly`() {
    expectFrame(
      Walk(Fixture.app([], start: .review(deck: nil), language: .english)).frame,
      """
       ~/notes



         ✓ No card is due here now.

         Nothing is due tomorrow yet.
















       ⏎ home  t quiz  s stats  u undo  ? help  q quit
      """)
  }

  @Test func `after a session home has forgotten nothing`() {
    var walk = Walk(Fixture.app())
    walk.press("Enter Space 4 Space 4 q")
    #expect(walk.app.place == .home)
    #expect(walk.app.home.today.reviewed == 2)
    #expect(walk.app.library.all.count == 5)
  }

  @Test func `notes read anew keep the card and what was done`() {
    var walk = Walk(Fixture.app(start: .review(deck: nil)))
    walk.press("Space 4 Space")
    let card = walk.app.review?.card
    walk.send(
      .reloaded(
        Fixture.library(
          Fixture.korean + Fixture.english, walk.app.review.map { Array($0.session.library.ledger.entries) } ?? [])))
    #expect(walk.app.review?.card == card)
    #expect(walk.app.review?.session.answered == 1)
  }

  @Test func `only learning cards left say when the next comes, and it comes by itself`() {
    var settings = Settings()
    settings.scheduler.learningSteps = [3_600]
    let library = Library(
      cards: [Fixture.korean[0]], ledger: Ledger(scheduler: Scheduler(settings.scheduler)), settings: settings)
    var walk = Walk(
      App(
        library: library, start: .review(deck: nil), language: .korean, notesName: "~/notes", isFirstRun: false,
        seed: 1,
        size: Size(width: 60, height: 12), at: Fixture.evening, notices: [], readOnly: nil))
    #expect(walk.app.nextTick == Fixture.evening.adding(milliseconds: 60_000))
    walk.press("Space 1")
    expectFrame(
      walk.frame,
      """
                                            2/2 ━━━━━━━━━────────

         다음 카드가 40분 뒤에 다시 와요.

         기다리면 저절로 나오고, 지금 마쳐도 괜찮아요.






       ⏎ 홈으로  u 되돌리기  ? 도움말  q 끝
      """)
    var ticks = 0
    while walk.app.review?.card == nil, ticks < 200 {
      walk.wait()
      ticks += 1
    }
    #expect(ticks > 30 && walk.app.review?.session.stage == .question)
  }

  @Test func `the welcome is gone after the first answer`() {
    var walk = Walk(Fixture.app(firstRun: true))
    walk.press("Enter Space 3 q")
    #expect(!walk.picture.contains("환영"))
  }
}
