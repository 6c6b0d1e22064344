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
       infra/container › 아키텍처                               1/2 ─────────────────



         등록된 서비스가 무엇인지 알아내려고 두는 것은?


















       Space 답 보기  t 답 쓰기  h 힌트  e 고치기  s 미루기  x 카드 아님  ?  q
      """,
      styles: """
        0:1 "infra/container › 아키텍처" dim
        0:58 "1/2" dim
        0:62 "─────────────────" dim
        23:1 "Space" cyan
        23:6 " 답 보기" dim
        23:16 "t" cyan
        23:17 " 답 쓰기" dim
        23:27 "h" cyan
        23:28 " 힌트" dim
        23:35 "e" cyan
        23:36 " 고치기" dim
        23:45 "s" cyan
        23:46 " 미루기" dim
        23:55 "x" cyan
        23:56 " 카드 아님" dim
        23:68 "?" cyan
        23:71 "q" cyan
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
       infra/container › 아키텍처                               1/2 ─────────────────



         등록된 서비스가 무엇인지 알아내려고 두는 것은?

         ────────                                           infra/container.md:41
         서비스 디스커버리






         1 다시      2 어려움    3 알맞음    4 쉬움
         1분         6분         10분        6일







       1–4 매기기  ⏎ 알맞음  u 되돌리기  w 왜 이날?  c 노트 보기  e 고치기  ?  q
      """,
      styles: """
        0:1 "infra/container › 아키텍처" dim
        0:58 "1/2" dim
        0:62 "─────────────────" dim
        6:3 "────────" dim
        6:54 "infra/container.md:41" dim
        14:3 "1" cyan
        14:15 "2" cyan
        14:27 "3" cyan
        14:28 " 알맞음" bold cyan
        14:39 "4" cyan
        15:3 "1분" dim
        15:15 "6분" dim
        15:27 "10분" dim
        15:39 "6일" dim
        23:1 "1–4" cyan
        23:4 " 매기기" dim
        23:13 "⏎" cyan
        23:14 " 알맞음" dim
        23:23 "u" cyan
        23:24 " 되돌리기" dim
        23:35 "w" cyan
        23:36 " 왜 이날?" dim
        23:47 "c" cyan
        23:48 " 노트 보기" dim
        23:60 "e" cyan
        23:61 " 고치기" dim
        23:70 "?" cyan
        23:73 "q" cyan
        """)
  }

  @Test func `40 columns keep question, answer and grades`() {
    var walk = asked(Fixture.korean[1], size: Size(width: 40, height: 12))
    walk.press("Space")
    expectFrame(
      walk.frame,
      """
       infra/container › 아키텍처         1/2

       마이크로 서비스의 장점은?
       3가지
       ────             infra/container.md:52
       › 다시 쓰기 쉽다
       · 따로 고칠 수 있다
       · 필요한 곳만 늘릴 수 있다
       1 다시   2 어려움 3 알맞음 4 쉬움
       1분      6분      10분     8일

       1–4 매기기  Space 맞힌 것  ?  q
      """)
  }

  @Test func `the smallest screen keeps the grades`() {
    var walk = asked(Fixture.korean[0], size: Size(width: 20, height: 5))
    walk.press("Space")
    expectFrame(
      walk.frame,
      """
       infra/contai…  1/2
       등록된 서비스가
       무엇인지 …▲2
       서비스 디스커버리
       1–4 매기기  ?  q
      """)
  }

  @Test func `a list whose order counts is numbered`() {
    var walk = asked(Fixture.korean[2])
    walk.press("Space")
    expectFrame(
      walk.frame,
      """
       infra/container › 아키텍처                               1/2 ─────────────────



         배포의 차례는?
         차례대로 3가지

         ────────                                           infra/container.md:60
         1› 빌드
         2. 시험
         3. 출시



         1 다시      2 어려움    3 알맞음    4 쉬움
         1분         6분         10분        8일







       1–4 매기기  Space 맞힌 것  ⏎ 알맞음  u 되돌리기  w 왜 이날?  c 노트 보기  ?  q
      """)
  }

  @Test func `an open list says that there are others`() {
    var walk = asked(Fixture.english[1], language: .english)
    walk.press("Enter")
    expectFrame(
      walk.frame,
      """
       bread › Sourdough                                        1/2 ─────────────────



         What does salt do to dough?
         2 things · there are others

         ────────                                                     bread.md:10
         › It tightens the gluten
         · It slows the yeast




         1 Again     2 Hard      3 Good      4 Easy
         1m          6m          10m         10d







       1–4 grade  Space tick  ⏎ Good  u undo  w why then?  c note  e edit  ?  q
      """)
  }

  @Test func `a cloze is filled in its place`() {
    var walk = asked(Fixture.korean[3])
    #expect(walk.picture.contains("이름을 주소로 바꾸는 것은 [   ]이다."))
    walk.press("h")
    #expect(walk.picture.contains("힌트  세 글자"))
    walk.press("Space")
    #expect(walk.picture.contains("이름을 주소로 바꾸는 것은 DNS이다."))
    #expect(walk.frame.styleRuns.contains { $0.text == "DNS" && $0.style == Theme.filled })
  }

  @Test func `a long answer scrolls and says how much is left`() {
    let items = (1...40).map { "항목 \($0): 아주 길지는 않은 설명이 붙은 답의 한 줄" }
    var walk = asked(Fixture.card("long", "모두 말하면?", items), size: Size(width: 60, height: 18))
    walk.press("Space PageDown j")
    expectFrame(
      walk.frame,
      """
       infra/container › 아키텍처           1/2 ─────────────────

         모두 말하면?
         40가지
         · 항목 6: 아주 길지는 않은 설명이 붙은 답의 한 줄
         › 항목 7: 아주 길지는 않은 설명이 붙은 답의 한 줄
         · 항목 8: 아주 길지는 않은 설명이 붙은 답의 한 줄
         · 항목 9: 아주 길지는 않은 설명이 붙은 답의 한 줄
         · 항목 10: 아주 길지는 않은 설명이 붙은 답의 한 줄
         · 항목 11: 아주 길지는 않은 설명이 붙은 답의 한 줄
         · 항목 12: 아주 길지는 않은 설명이 붙은 답의 한 줄
         · 항목 13: 아주 길지는 않은 설명이 붙은 답의 한 줄
         ▼ 27줄 더

         1 다시      2 어려움    3 알맞음    4 쉬움
         1분         6분         10분        7일

       1–4 매기기  Space 맞힌 것  ⏎ 알맞음  ↑↓ 더 보기  ?  q
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
}
