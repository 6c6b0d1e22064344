import Cards
import History
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct OverlayTests {
  @Test func `help shows every key of the page below`() {
    var walk = Walk(Fixture.app(start: .review(deck: nil)))
    walk.press("Space ?")
    expectFrame(
      walk.frame,
      """
       dasi  ~/notes



         이 화면의 키

         1–4     매기기                        x       카드 아님
         ⏎       알맞음                        f       표시  *
         u       되돌리기                      T       시계
         w       왜 이날?                      ?       도움말  F1
         c       노트 보기                     q       끝  Esc
         e       고치기                        ↑↓      더 보기
         r       되살리기                      :       무엇이든 찾기  Ctrl-P
         s       미루기  -                     Ctrl-Z  잠시 나가기
         S       쉬게 하기  @                  Ctrl-C  바로 끝내기

         한글 자판 그대로 눌러도 돼요 (ㅂ = q).






       ⏎ 뒤로
      """)
    for binding in KeyMap.answer(suggested: .good, hasItems: false).bindings {
      #expect(walk.picture.contains(walk.app.words(binding.word)))
    }
  }

  @Test func `help in English on a small screen scrolls`() {
    var walk = Walk(Fixture.app(language: .english, size: Size(width: 40, height: 12)))
    walk.press("? End")
    expectFrame(
      walk.frame,
      """
       dasi  ~/notes

       ?        help
       q        quit
       ↑↓       choose deck
       ←→       fold
       :        find any action
       Ctrl-Z   suspend program
       Ctrl-C   leave at once
       Works with the Korean layout on, too …

       ⏎ back
      """)
  }

  @Test func `keys of the page below do nothing while help is open`() {
    var walk = Walk(Fixture.app(start: .review(deck: nil)))
    walk.press("Space ? 1 3 u s x")
    #expect(walk.effects.isEmpty)
    walk.press("q")
    #expect(walk.app.overlay == nil && walk.app.place == .review)
  }

  @Test func `why this date tells of a new card what each grade begins`() {
    var walk = Walk(Fixture.app(start: .review(deck: nil)))
    walk.press("Space w")
    expectFrame(
      walk.frame,
      """
       등록된 서비스가 무엇인지 알아내려고 두는 것은?



         왜 이날인가요?

         처음 보는 카드예요. 첫 답이 안정도를 정해요.

         100% ┤⠉⠒⠒⠤⠤⣀⣀
              │       ⠉⠉⠑⠒⠒⠤⠤⠤⣀⣀⣀⡀
          90% ┤╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌⠈⠉⠉⠉⠑⠒⠒⠒⠢⠤⠤⠤⠤⣀⣀⣀⣀⣀⡀╌╌╌╌╌╌╌╌╌╌╌  목표
          80% ┤                                    ⠈⠉⠉⠉⠉⠉⠑⠒⠒⠒⠒⠒
              └┬───────┬───────┬───────┬───────┬───────┬───────┬
               0       1       2       3       4       5       6일

         1 다시      1분                   안정도 0.2일
         2 어려움    6분                   안정도 1.3일
         3 알맞음    10분                  안정도 2.3일
         4 쉬움      6일       11월 28일   안정도 8.3일

         떠올릴 확률이 90%로 내려갈 무렵에 다시 물어요.
         날짜는 몰리지 않게 조금 흩뜨려요.

       ⏎ 뒤로  1–4 매기기
      """)
  }

  @Test func `why this date tells of a known card its memory and how it fades`() {
    let answers = [(240, Grade.good), (236, .good), (120, .good)].enumerated().map { place, answer in
      Fixture.entry(place, .review(Fixture.korean[0].id, answer.1, milliseconds: 5_000), hoursAgo: answer.0)
    }
    var walk = Walk(Fixture.app([Fixture.korean[0]], answers, start: .review(deck: nil), language: .english))
    walk.now = Timestamp(milliseconds: walk.now.milliseconds + 20 * 86_400_000, offsetSeconds: 32_400)
    walk.press("Enter s Esc Enter Space w")
    expectFrame(
      walk.frame,
      """
       등록된 서비스가 무엇인지 알아내려고 두는 것은?



         Why this date?

         Stability  18.2 days    Difficulty  2.1 / 10    Recall now  88%

         100% ┤⠉⠒⠒⠤⠤⢄⣀⣀
              │        ⠉⠉⠑⠒⠒⠢⠤⠤⠤⣀⣀⣀⣀
          90% ┤╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌⠉⠉⠉⠉⠒⠒⠒⠒⠒⠤⠤⠤⠤⠤⣀⣀⣀⣀⣀⣀╌╌╌╌╌╌╌  target
          80% ┤                                         ⠉⠉⠉⠉⠉⠉⠑
              └┬───────┬───────┬───────┬───────┬───────┬───────┬
               0       7       14      21      28      35      42 days

         1 Again     10m                   Stability 18.2 → 2 days
         2 Hard      1.9mo     Feb 9       Stability 18.2 → 58.4 days
         3 Good      2.8mo     Mar 7       Stability 18.2 → 85.1 days
         4 Easy      4.7mo     May 5       Stability 18.2 → 143.5 days

         It is asked again when recall nears 90%.
         Days are spread a little so that they do not pile up.

       ⏎ back  1–4 grade
      """)
  }

  @Test func `why this date tells of both traces where the model knows two`() {
    var settings = Settings()
    settings.scheduler.model = .fsrs7
    let answers = [240, 120].enumerated().map { place, hours in
      Fixture.entry(place, .review(Fixture.korean[0].id, .good, milliseconds: 5_000), hoursAgo: hours)
    }
    for (language, words) in [
      (Language.korean, ["느린 자취  ", "빠른 자취  ", "곡선은 둘을 합친 것이에요."]),
      (.english, ["Slow trace  ", "fast trace  ", "the curve is both together."]),
    ] {
      let ledger = Ledger(scheduler: Scheduler(settings.scheduler), entries: answers)
      let library = Library(cards: [Fixture.korean[0]], ledger: ledger, settings: settings)
      var walk = Walk(
        App(
          library: library, start: .review(deck: nil), language: language, notesName: "~/notes", isFirstRun: false,
          seed: 7,
          size: Size(width: 80, height: 24), at: Fixture.evening, notices: [], readOnly: nil))
      walk.now = Timestamp(milliseconds: walk.now.milliseconds + 40 * 86_400_000, offsetSeconds: 32_400)
      walk.press("Enter s Esc Enter Space w")
      for text in words { #expect(walk.picture.contains(text)) }
    }
  }

  @Test func `why this date on a small screen leaves the curve out`() {
    var walk = Walk(Fixture.app(start: .review(deck: nil), size: Size(width: 40, height: 12)))
    walk.press("Space w")
    expectFrame(
      walk.frame,
      """
       등록된 서비스가 무엇인지 알아내려고 …

       왜 이날인가요?
       처음 보는 카드예요. 첫 답이 안정도를
       정해요.
       1 다시      1분
       2 어려움    6분
       3 알맞음    10분
       4 쉬움      6일       11월 28일
       ▼ 3줄 더

       ⏎ 뒤로  1–4 매기기
      """)
  }
}
