import Cards
import History
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct ReviewTests {
  /// The card alone in a deck, asked.
  private func asked(_ card: Card, size: Size = Size(width: 80, height: 24), language: Language = .korean) -> Walk {
    Walk(Fixture.app([card], start: .review(deck: nil), language: language, size: size))
  }

  @Test func `a question has the screen`() {
    expectFrame(
      asked(Fixture.korean[0]).frame,
      """
       infra/container › 아키텍처                               1/1 ─────────────────



         등록된 서비스가 무엇인지 알아내려고 두는 것은?


















       ␣ 답 보기  u 되돌리기  e 고치기  s 미루기  x 카드 아님  ? 도움말  q 뒤로
      """,
      styles: """
        0:1 "infra/container › 아키텍처" dim
        0:58 "1/1" dim
        0:62 "─────────────────" dim
        23:1 "␣" cyan
        23:2 " 답 보기" dim
        23:12 "u" cyan
        23:13 " 되돌리기" dim
        23:24 "e" cyan
        23:25 " 고치기" dim
        23:34 "s" cyan
        23:35 " 미루기" dim
        23:44 "x" cyan
        23:45 " 카드 아님" dim
        23:57 "?" cyan
        23:58 " 도움말" dim
        23:67 "q" cyan
        23:68 " 뒤로" dim
        """)
  }

  @Test func `the answer appears below and the question stays`() {
    var walk = asked(Fixture.korean[0])
    let question = walk.frame.rows[4]
    walk.press("Space")
    #expect(walk.frame.rows[4] == question)
    expectFrame(
      walk.frame,
      """
       infra/container › 아키텍처                               1/1 ─────────────────



         등록된 서비스가 무엇인지 알아내려고 두는 것은?

         ────────                                           infra/container.md:41
         서비스 디스커버리












         1 다시      2 어려움    3 알맞음    4 쉬움
         1분         6분         10분        6일

       1–4 매기기  ⏎ 알맞음  w 왜 이날?  e 고치기  u 되돌리기  s 미루기  ?  q
      """,
      styles: """
        0:1 "infra/container › 아키텍처" dim
        0:58 "1/1" dim
        0:62 "─────────────────" dim
        6:3 "────────" dim
        6:54 "infra/container.md:41" dim
        20:3 "1" cyan
        20:15 "2" cyan
        20:27 "3" cyan
        20:39 "4" cyan
        21:3 "1분" dim
        21:15 "6분" dim
        21:27 "10분" dim
        21:39 "6일" dim
        23:1 "1–4" cyan
        23:4 " 매기기" dim
        23:13 "⏎" cyan
        23:14 " 알맞음" dim
        23:23 "w" cyan
        23:24 " 왜 이날?" dim
        23:35 "e" cyan
        23:36 " 고치기" dim
        23:45 "u" cyan
        23:46 " 되돌리기" dim
        23:57 "s" cyan
        23:58 " 미루기" dim
        23:67 "?" cyan
        23:70 "q" cyan
        """)
  }

  @Test func `40 columns keep question, answer and grades`() {
    var walk = asked(Fixture.korean[1], size: Size(width: 40, height: 12))
    walk.press("Space")
    expectFrame(
      walk.frame,
      """
       infra/container › 아키텍처         1/1

       마이크로 서비스의 장점은?
       3가지
       ────             infra/container.md:52
       · 다시 쓰기 쉽다
       · 따로 고칠 수 있다
       · 필요한 곳만 늘릴 수 있다
       1 다시   2 어려움 3 알맞음 4 쉬움
       1분      6분      10분     8일

       1–4 매기기  ⏎ 알맞음  w 왜 이날?  ?  q
      """)
  }

  @Test func `the smallest screen keeps the grades`() {
    var walk = asked(Fixture.korean[0], size: Size(width: 20, height: 5))
    walk.press("Space")
    expectFrame(
      walk.frame,
      """
       infra/contai…  1/1
       서비스 디스커버리

       1 … 2 … 3 … 4 …
       1–4 매기기  ?  q
      """)
  }

  @Test func `a list whose order counts is numbered`() {
    var walk = asked(Fixture.korean[2])
    walk.press("Space")
    expectFrame(
      walk.frame,
      """
       infra/container › 아키텍처                               1/1 ─────────────────



         배포의 차례는?
         차례대로 3가지

         ────────                                           infra/container.md:60
         1. 빌드
         2. 시험
         3. 출시









         1 다시      2 어려움    3 알맞음    4 쉬움
         1분         6분         10분        8일

       1–4 매기기  ⏎ 알맞음  w 왜 이날?  e 고치기  u 되돌리기  s 미루기  ?  q
      """)
  }

  @Test func `an open list says that there are others`() {
    var walk = asked(Fixture.english[1], language: .english)
    walk.press("Enter")
    expectFrame(
      walk.frame,
      """
       bread › Sourdough                                        1/1 ─────────────────



         What does salt do to dough?
         2 things · there are others

         ────────                                                     bread.md:10
         · It tightens the gluten
         · It slows the yeast










         1 Again     2 Hard      3 Good      4 Easy
         1m          6m          10m         10d

       1–4 grade  ⏎ good  w why then?  e edit  u undo  s bury  x not a card  ?  q
      """)
  }

  @Test func `a cloze is filled in its place`() {
    var walk = asked(Fixture.korean[3])
    #expect(walk.picture.contains("이름을 주소로 바꾸는 것은 [   ]이다."))
    walk.press("h")
    #expect(walk.picture.contains("힌트  세 글자"))
    walk.press("Space")
    #expect(walk.picture.contains("이름을 주소로 바꾸는 것은 DNS이다."))
    #expect(walk.frame.styleRuns.contains { $0.text == "DNS" && $0.style == Theme.accent })
  }

  @Test func `a long answer scrolls and says how much is left`() {
    let items = (1...40).map { "항목 \($0): 아주 길지는 않은 설명이 붙은 답의 한 줄" }
    var walk = asked(Fixture.card("long", "모두 말하면?", items), size: Size(width: 60, height: 18))
    walk.press("Space PageDown j")
    expectFrame(
      walk.frame,
      """
       infra/container › 아키텍처           1/1 ─────────────────

         · 항목 7: 아주 길지는 않은 설명이 붙은 답의 한 줄
         · 항목 8: 아주 길지는 않은 설명이 붙은 답의 한 줄
         · 항목 9: 아주 길지는 않은 설명이 붙은 답의 한 줄
         · 항목 10: 아주 길지는 않은 설명이 붙은 답의 한 줄
         · 항목 11: 아주 길지는 않은 설명이 붙은 답의 한 줄
         · 항목 12: 아주 길지는 않은 설명이 붙은 답의 한 줄
         · 항목 13: 아주 길지는 않은 설명이 붙은 답의 한 줄
         · 항목 14: 아주 길지는 않은 설명이 붙은 답의 한 줄
         · 항목 15: 아주 길지는 않은 설명이 붙은 답의 한 줄
         · 항목 16: 아주 길지는 않은 설명이 붙은 답의 한 줄
         ▼ 24줄 더

         1 다시      2 어려움    3 알맞음    4 쉬움
         1분         6분         10분        7일

       1–4 매기기  ⏎ 알맞음  w 왜 이날?  e 고치기  ?  q
      """)
    walk.press("End")
    #expect(walk.picture.contains("항목 40"))
    #expect(!walk.picture.contains("▼"))
  }

  @Test func `a question that fills the page gives way to its answer`() {
    let long = String(repeating: "아주 긴 질문이 이어집니다 ", count: 40)
    var walk = asked(Fixture.card("long", long, ["짧은 답"]), size: Size(width: 40, height: 12))
    #expect(walk.picture.contains("▼"))
    walk.press("Space")
    #expect(walk.picture.contains("짧은 답"))
  }

  @Test func `the way to the card does not give its answer away`() {
    let card = Fixture.card("c", section: ["인프라", "도커 Docker"], "컨테이너를 만드는 도구는?", ["Docker"])
    #expect(Breadcrumb(card).parts == ["infra/container", "인프라", "…"])
  }

  @Test func `the way gives up its middle where it is too long`() {
    let card = Fixture.card("c", section: ["하나", "둘", "셋"], "Q", ["A?"])
    #expect(Breadcrumb(card).line(width: 30).map(\.glyph.text).joined() == "infra/container › 둘 › 셋")
    #expect(Breadcrumb(card).line(width: 21).map(\.glyph.text).joined() == "infra/container › 셋")
    #expect(Breadcrumb(card).line(width: 17).map(\.glyph.text).joined() == "infra/container")
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
    let effects = app.handle(.input(.key(Key(.enter))), at: Fixture.evening)
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
       infra/container › 아키텍처                               1/5 ─────────────────



         ✗ Your answer could not be saved.

         The disk is full.

         Nothing is lost yet. Put it right, then press Enter to save again.














       ⏎ try again  u undo  ? help  q back
      """)
    #expect(app.handle(.input(.key(Key(.enter))), at: Fixture.evening) == effects)
  }

  @Test func `a paste never grades`() {
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
    walk.press("Space j j")
    walk.send(.resized(Size(width: 1, height: 1)))
    walk.send(.resized(Size(width: 80, height: 24)))
    #expect(walk.app.review?.scroll == 2 && walk.app.review?.isRevealed == true)
  }

  @Test func `the last page says what was done, what is hard and what comes`() {
    var walk = Walk(Fixture.app(Fixture.korean + Fixture.english, start: .review(deck: "infra/network")))
    walk.press("Space 1 Space 4 Space 4")
    expectFrame(
      walk.frame,
      """
       infra/network



         ✓ 오늘 몫을 마쳤어요

         카드 3장 · 1분
         다시 1 · 어려움 0 · 알맞음 0 · 쉬움 2

         어려웠던 것
         ! 이름을 주소로 바꾸는 것은 […]이다.
           → DNS

         내일 복습할 카드는 아직 없어요.

         ⏎ 다음 덱  bread · 카드 2장







       ⏎ 계속  t 퀴즈  s 통계  u 되돌리기  ? 도움말  q 뒤로
      """)
    #expect(walk.app.nextTick == nil)
    walk.press("Enter")
    #expect(walk.app.review?.deck == "bread")
  }

  @Test func `nothing due says so kindly`() {
    expectFrame(
      Walk(Fixture.app([], start: .review(deck: nil), language: .english)).frame,
      """
       all decks



         ✓ No card is due here now.

         Nothing is due tomorrow yet.
















       ⏎ go on  t quiz  s stats  u undo  ? help  q back
      """)
  }

  @Test func `after a session home has forgotten nothing`() {
    var walk = Walk(Fixture.app(start: .review(deck: nil)))
    walk.press("Space 4 Space 4 q")
    #expect(walk.app.place == .home)
    #expect(walk.app.home.today.reviewed == 2)
    #expect(walk.app.library.all.count == 5)
  }
}
