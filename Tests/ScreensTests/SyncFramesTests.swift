import Study
import TestKit
import Testing
import TextUI

@testable import Screens

/// The sizes and languages in which `SyncOnHomeTests` does not show a sync.
@Suite struct SyncFramesTests {
  private func home(_ language: Language, _ width: Int, _ height: Int) -> Walk {
    Walk(
      Fixture.app(
        language == .korean ? Fixture.korean : Fixture.english, Fixture.history, language: language,
        size: Size(width: width, height: height)))
  }

  private func running(_ language: Language, _ width: Int, _ height: Int) -> Walk {
    var walk = home(language, width, height)
    walk.press("y")
    walk.send(.syncing(language == .korean ? "합치는 중…" : "Joining …", part: 0.5))
    return walk
  }

  private func ended(_ language: Language, _ width: Int, _ height: Int) -> Walk {
    var walk = home(language, width, height)
    let text =
      language == .korean
      ? "hub: 지금은 닿지 않아요. 기록은 여기 담아 두었고, 다음 동기화 때 보내요."
      : "hub: cannot be reached now. Progress is committed here and goes out with the next sync."
    walk.send(.synced(text, .postponed))
    return walk
  }

  @Test func `while it runs, in English on a wide screen`() {
    expectFrame(
      running(.english, 100, 30).frame,
      """
                 dasi  ~/notes                                              Sunday, November 22



                 › Today  2 cards · 4 answers · about 1m                    6 days in a row

                   deck                                         new   learn     due  recall
                     bread ································       2       0       0       –

                   4 weeks   ······· ······· ······· ▃▆█▃▆█·


















                   ━━━━━─────  Joining …  Esc
                 ⏎ start  t quiz  s stats  b cards  f to fix  / find  o settings  ?  q
      """)
  }

  @Test func `while it runs, in Korean`() {
    expectFrame(
      running(.korean, 80, 24).frame,
      """
       dasi  ~/notes                                                 11월 22일 일요일



       › 오늘  카드 2장 · 답 4번 · 약 1분                      6일째 이어 가는 중

         덱                                            새    학습    복습    기억
         ▾ infra ································       2       0       0     99%
             container ··························       0       0       0     99%
             network ····························       2       0       0       –

         지난 4주   ······· ······· ······· ▃▆█▃▆█·










         ━━━━━─────  합치는 중…  Esc
       ⏎ 시작  t 퀴즈  s 통계  b 카드  f 고칠 것  / 찾기  o 설정  ? 도움말  q 끝
      """)
  }

  @Test func `while it runs, in English on a small screen`() {
    expectFrame(
      running(.english, 40, 12).frame,
      """
       dasi  ~/notes                   Nov 22

      ›Today  2 cards · about 1m

       deck                   new learn   due
         bread ············     2     0     0




       ━━━━━─────  Joining …  Esc
       ⏎ start  t quiz  s stats  ?  q
      """)
  }

  @Test func `put off, in Korean on a wide screen`() {
    expectFrame(
      ended(.korean, 100, 30).frame,
      """
                 dasi  ~/notes                                                 11월 22일 일요일



                 › 오늘  카드 2장 · 답 4번 · 약 1분                      6일째 이어 가는 중

                   덱                                            새    학습    복습    기억
                   ▾ infra ································       2       0       0     99%
                       container ··························       0       0       0     99%
                       network ····························       2       0       0       –

                   지난 4주   ······· ······· ······· ▃▆█▃▆█·

                   · hub: 지금은 닿지 않아요. 기록은 여기 담아 두었고, 다음 동기화 때
                     보내요.














                 ⏎ 시작  t 퀴즈  s 통계  b 카드  f 고칠 것  / 찾기  o 설정  ? 도움말  q 끝
      """)
  }

  @Test func `put off, in English`() {
    expectFrame(
      ended(.english, 80, 24).frame,
      """
       dasi  ~/notes                                              Sunday, November 22



       › Today  2 cards · 4 answers · about 1m                    6 days in a row

         deck                                         new   learn     due  recall
           bread ································       2       0       0       –

         4 weeks   ······· ······· ······· ▃▆█▃▆█·

         · hub: cannot be reached now. Progress is committed here and goes out
           with the next sync.










       ⏎ start  t quiz  s stats  b cards  f to fix  / find  o settings  ?  q
      """)
  }

  @Test func `put off, in Korean on a small screen`() {
    expectFrame(
      ended(.korean, 40, 12).frame,
      """
       dasi  ~/notes                11월 22일

      ›오늘  카드 2장 · 약 1분

       덱                      새  학습  복습
       ▾ infra ············     2     0     0
           container ······     0     0     0
           network ········     2     0     0
       · hub: 지금은 닿지 않아요. 기록은 여기
         담아 두었고, 다음 동기화 때 보내요.

       ⏎ 시작  t 퀴즈  s 통계  b 카드  ?  q
      """)
  }
}
