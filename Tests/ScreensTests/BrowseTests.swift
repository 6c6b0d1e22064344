import Cards
import History
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct BrowseTests {
  /// Cards of every standing: asked, new, waiting, dismissed, suspended, flagged.
  static let cards =
    Fixture.korean + [
      weak("w1", "도커의 특징은?", ["가볍다"], line: 70), weak("w2", "깃의 특징은?", ["빠르다"], line: 71),
    ] + Fixture.english

  static let entries =
    Fixture.history + [
      Fixture.entry(90, .suspend(CardID("k3"))), Fixture.entry(91, .flag(CardID("k4"))),
      Fixture.entry(92, .dismiss(CardID("e2"))),
    ]

  static func weak(_ id: String, _ question: String, _ answer: [String], line: Int) -> Card {
    var card = Fixture.card(id, question, answer, line: line)
    card.confidence = 0.45
    card.rule = "F2"
    return card
  }

  static func walk(
    _ cards: [Card] = cards, _ entries: [Entry] = entries, query: String = "", language: Language = .korean,
    width: Int = 80, height: Int = 24
  ) -> Walk {
    Walk(
      Fixture.app(
        cards, entries, start: .browse(query: query), language: language, size: Size(width: width, height: height)))
  }

  @Test func `u in a fresh browser leaves the answers of earlier alone`() {
    var walk = Self.walk()
    walk.press("u")
    #expect(walk.effects.isEmpty && walk.picture.contains("여기서 한 일이 없어서"))
    walk.press("s u")
    #expect(walk.picture.contains("되돌렸어요: 쉬게 하기 · What is an autolyse?"))
  }

  @Test func `another query and another view begin at their first card`() {
    var walk = Self.walk()
    walk.press("Down Down Down Down Tab")
    #expect(walk.app.browse?.browser.cursor == 0)
    walk.press("End / Esc End /")
    walk.write("는")
    #expect(walk.app.browse?.browser.cursor == 0 && (walk.app.browse?.browser.shown.count ?? 0) > 1)
  }

  @Test func `list and card stand one below the other at 80×24`() {
    expectFrame(
      Self.walk().frame,
      """
       카드 9장


       ›   What is an autolyse?                                                새
         ✗ What does salt do to dough?                                       아님
           등록된 서비스가 무엇인지 알아내려고 두는 것은?                     8일
           마이크로 서비스의 장점은?                                         16일
           배포의 차례는?                                                      쉼
         ? 도커의 특징은?                                                  기다림
         ? 깃의 특징은?                                                    기다림
         ⚑ 이름을 주소로 바꾸는 것은 […]이다.                                  새
           도메인 이름을 빌려주는 곳은?                                        새
         ────────────────────────────────────────────────────────────────────────
         bread › Sourdough

         What is an autolyse?
         ────                                                         bread.md:10
         Resting flour and water before the salt goes in

         새 카드
         F1 제목과 한 문단: 정의 · 확실함 90%


       ⏎ 카드 보기  / 찾기  Tab 다른 보기  Space 고르기  o 순서  x 카드 아님  ?  q
      """)
  }

  @Test func `list and card stand side by side where there is room`() {
    var walk = Self.walk(language: .english, width: 100, height: 30)
    walk.press("Down Down Down Space")
    expectFrame(
      walk.frame,
      """
       9 cards  1 marked


           What is an autolyse?                    new    infra/container › 아키텍처
         ✗ What does salt do to dough?         no card
           등록된 서비스가 무엇인지 알아내려고 두…  8d    배포의 차례는?
         ✓ 마이크로 서비스의 장점은?               16d    3, in order
       ›   배포의 차례는?                        rests    ────                    infra/container.md:60
         ? 도커의 특징은?                        waits    1. 빌드
         ? 깃의 특징은?                          waits    2. 시험
         ⚑ 이름을 주소로 바꾸는 것은 […]이다.      new    3. 출시
           도메인 이름을 빌려주는 곳은?            new
                                                          suspended · Dec 6 (in 14d) · stability 13.8d
                                                          F1 heading and one paragraph: a definition ·
                                                          90% sure














       ⏎ open  / find  Tab view  Space mark  o order  x not a card  u undo  e edit  s resume  ?  q
      """)
  }

  @Test func `the list alone at 40×12, and the card alone on Enter`() {
    var walk = Self.walk(width: 40, height: 12)
    expectFrame(
      walk.frame,
      """
       카드 9장

      ›  What is an autolyse?              새
       ✗ What does salt do to dough?     아님
         등록된 서비스가 무엇인지 알아…   8일
         마이크로 서비스의 장점은?       16일
         배포의 차례는?                    쉼
       ? 도커의 특징은?                기다림
       ? 깃의 특징은?                  기다림
       ⚑ 이름을 주소로 바꾸는 것은 […]이…  새

       ⏎ 카드 보기  / 찾기  ?  q           ▼1
      """)
    walk.press("Enter")
    expectFrame(
      walk.frame,
      """
       카드 9장  1번째

       bread › Sourdough
       What is an autolyse?
       ────                       bread.md:10
       Resting flour and water before the
       salt goes in
       새 카드
       F1 제목과 한 문단: 정의 · 확실함 90%


       x 카드 아님  ⏎ 다음  u 되돌리기  ?  q
      """)
  }

  @Test func `the field has the cursor, and how to filter is said below`() {
    var walk = Self.walk()
    walk.press("/ 도 커")
    expectFrame(
      walk.frame,
      """
       카드 9장  1장 찾음
       / 도커

       › ? 도커의 특징은?                                                  기다림








         ────────────────────────────────────────────────────────────────────────
         infra/container › 아키텍처

         도커의 특징은?
         ────                                               infra/container.md:70
         가볍다

         받아들이면 묻기 시작해요
         F2 제목과 여러 항목: 특징 · 확실함 45%

         말, is:due, deck:이름, rule:F17, stability<7, re:가.*나, -빼기
       ⏎ 목록으로  Tab 다른 보기  Esc 찾기 그만  F1 도움말  ↑↓ 카드 고르기
      """, styles: nil)
    #expect(walk.frame.cursor == Point(x: 7, y: 1))
  }

  @Test func `nothing found, and no cards at all`() {
    var walk = Self.walk(language: .english)
    walk.press("/ z z z")
    expectFrame(
      walk.frame,
      """
       9 cards  0 found
       / zzz

         No card matches.
         Press Esc to see them all.

















         words, is:due, deck:name, rule:F17, stability<7, re:a.*b, -not
       ⏎ to the list  Tab view  Esc drop query  F1 help  ↑↓ choose card
      """)
    expectFrame(
      Self.walk([], []).frame,
      """
       카드 0장


         이 폴더의 노트에서 카드를 찾지 못했어요.
         dasi cards --explain 이 줄마다 까닭을 알려 줘요.


















       / 찾기  Tab 다른 보기  u 되돌리기  ? 도움말  q 끝
      """)
  }

  @Test func `waiting cards show card by card on a low screen`() {
    let walk = Self.walk(query: "is:waiting", width: 40, height: 12)
    expectFrame(
      walk.frame,
      """
       카드 2장  1번째            받아들일 것
       / is:waiting
       infra/container › 아키텍처
       도커의 특징은?
       ────             infra/container.md:70
       가볍다
       받아들이면 묻기 시작해요
       F2 제목과 여러 항목: 특징 · 확실함 45%



       a 받아들이기  x 카드 아님  ?  q
      """)
  }

  @Test func `wide and long text stays in its place`() {
    let long = Fixture.card(
      "long", deck: "a", section: ["아주 긴 제목 " + String(repeating: "이어짐 ", count: 20)],
      String(repeating: "한글과 English, 漢字 그리고 👩‍👩‍👧 ", count: 6), (1...12).map { "항목 \($0)" })
    var walk = Self.walk([long] + Self.cards)
    expectFrame(
      walk.frame,
      """
       카드 10장


       ›   한글과 English, 漢字 그리고 👩 한글과 English, 漢字 그리고 👩 한…   새
           What is an autolyse?                                                새
         ✗ What does salt do to dough?                                       아님
           등록된 서비스가 무엇인지 알아내려고 두는 것은?                     8일
           마이크로 서비스의 장점은?                                         16일
           배포의 차례는?                                                      쉼
         ? 도커의 특징은?                                                  기다림
         ? 깃의 특징은?                                                    기다림
         ⚑ 이름을 주소로 바꾸는 것은 […]이다.                                  새
         ─────────────────────────────────────────────────────────────── ▼ 1줄 더
         a

         한글과 English, 漢字 그리고 👩 한글과 English, 漢字 그리고 👩 한글과
         English, 漢字 그리고 👩 한글과 English, 漢字 그리고 👩 한글과 English,
         漢字 그리고 👩 한글과 English, 漢字 그리고 👩
         12가지
         ────                                                             a.md:10
         · 항목 1
         ▼ 14줄 더

       ⏎ 카드 보기  / 찾기  Tab 다른 보기  Space 고르기  o 순서  x 카드 아님  ?  q
      """)
    walk.press("Enter Down Down")
    expectFrame(
      walk.frame,
      """
       카드 10장  1번째


         한글과 English, 漢字 그리고 👩 한글과 English, 漢字 그리고 👩 한글과
         English, 漢字 그리고 👩 한글과 English, 漢字 그리고 👩 한글과 English,
         漢字 그리고 👩 한글과 English, 漢字 그리고 👩
         12가지
         ────                                                             a.md:10
         · 항목 1
         · 항목 2
         · 항목 3
         · 항목 4
         · 항목 5
         · 항목 6
         · 항목 7
         · 항목 8
         · 항목 9
         · 항목 10
         · 항목 11
         · 항목 12

         ▼ 2줄 더

       x 카드 아님  ⏎ 다음  u 되돌리기  e 고치기  s 쉬게 하기  f 표시  ? 도움말  q 끝
      """)
  }
}
