import Cards
import History
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

/// Carrying progress between machines from the home page.
@Suite struct SyncOnHomeTests {
  private static let conflict =
    "These notes changed here and elsewhere: birds.md, trees.md. Nothing was touched and progress is safe. "
    + "Join them with git pull --rebase, then sync again."
  private static let conflictInKorean =
    "노트가 양쪽에서 다르게 바뀌어 합치지 못했어요: 새.md, 나무.md. 아무것도 바꾸지 않았고 기록은 안전해요. git pull --rebase 로 합친 뒤 다시 해 주세요."

  private func walk(_ language: Language, _ width: Int = 80, _ height: Int = 24, notices: [String] = []) -> Walk {
    Walk(
      Fixture.app(
        language == .korean ? Fixture.korean : Fixture.english, Fixture.history, language: language,
        size: Size(width: width, height: height), notices: notices))
  }

  @Test(arguments: ["y", "ㅛ"])
  func `y asks for a sync and the page stays in use`(key: String) {
    var walk = walk(.english)
    walk.wait()
    walk.press(key)
    #expect(walk.effects.last == .sync && walk.app.home.sync == .begun)
    walk.send(.syncing("Fetching …", part: 0.2))
    walk.press("y Down")
    #expect(walk.effects.count { $0 == .sync } == 1 && walk.app.home.chosenDeck == "bread")
    #expect(walk.app.nextTick == nil)
  }

  @Test func `Escape ends the sync, q the program`() {
    var walk = walk(.english)
    walk.press("y")
    walk.send(.syncing("Fetching …", part: 0.2))
    walk.press("Esc")
    #expect(walk.effects == [.sync, .stopSync] && walk.picture.contains("Stopping the sync …"))
    walk.send(.syncing("Joining …", part: 0.5))
    #expect(walk.picture.contains("Stopping the sync …"))
    walk.send(.synced("Sync was stopped. Progress is committed here.", .postponed))
    #expect(walk.picture.contains("· Sync was stopped."))
    walk.press("q")
    #expect(walk.effects.last == .quit(code: 0))
  }

  @Test func `what came counts at once, and the cursor stays on its deck`() {
    var walk = walk(.korean)
    walk.press("Down Down Down y")
    #expect(walk.app.home.chosenDeck == "infra/network")
    let more = [Fixture.card("a1", deck: "a-deck", "새로 온 물음은?", ["답"])]
    walk.send(.reloaded(Fixture.library(more + Fixture.korean, Fixture.history)))
    walk.send(.synced("동기화했어요: 변경 받음 1, 보냄 0", .done))
    #expect(walk.app.home.chosenDeck == "infra/network" && walk.picture.contains("a-deck"))
    walk.press("s")
    walk.press("q")
    #expect(!walk.picture.contains("동기화했어요"))
  }

  @Test func `away from home the end is said in passing, and what needs a hand waits at home`() {
    var walk = walk(.english)
    walk.press("y s")
    #expect(!walk.picture.contains("Starting"))
    walk.send(.syncing("Fetching …", part: 0.2))
    #expect(!walk.picture.contains("Fetching"))
    walk.send(.synced(Self.conflict, .stuck))
    #expect(walk.picture.contains("These notes changed here and elsewhere: birds.md"))
    walk.press("q s q")
    #expect(walk.picture.contains("! These notes changed"))
    walk.press("y")
    #expect(!walk.picture.contains("These notes changed"))
  }

  @Test func `a sync that ends over a review takes the cards of the review along`() {
    var walk = walk(.english)
    walk.press("y Enter")
    let asked = walk.app.review?.card?.id
    walk.send(.reloaded(Fixture.library(Fixture.english + Fixture.korean, Fixture.history)))
    walk.send(.synced("Synced: 2 changes received, 0 sent", .done))
    #expect(walk.app.review?.card?.id == asked && walk.picture.contains("Synced: 2 changes received"))
    walk.press("Space 3 q")
    #expect(walk.app.place == .home && walk.app.home.decks.count > 1)
  }

  @Test func `while it runs, in Korean on a wide screen`() {
    var walk = walk(.korean, 100, 30)
    walk.press("y")
    walk.send(.syncing("받아 오는 중…", part: 0.2))
    expectFrame(
      walk.frame,
      """
                 dasi  ~/notes                                                 11월 22일 일요일



                 › 오늘  카드 2장 · 답 4번 · 약 1분                      6일째 이어 가는 중

                   덱                                            새    학습    복습    기억
                   ▾ infra ································       2       0       0     99%
                       container ··························       0       0       0     99%
                       network ····························       2       0       0       –

                   지난 4주   ······· ······· ······· ▃▆█▃▆█·
















                   ━━────────  받아 오는 중…  Esc
                 ⏎ 시작  t 퀴즈  s 통계  b 카드  f 고칠 것  / 찾기  o 설정  ? 도움말  q 끝
      """)
  }

  @Test func `while it runs, in English`() {
    var walk = walk(.english)
    walk.press("y")
    walk.send(.syncing("Sending …", part: 0.75))
    expectFrame(
      walk.frame,
      """
       dasi  ~/notes                                              Sunday, November 22



       › Today  2 cards · 4 answers · about 1m                    6 days in a row

         deck                                         new   learn     due  recall
           bread ································       2       0       0       –

         4 weeks   ······· ······· ······· ▃▆█▃▆█·












         ━━━━━━━━──  Sending …  Esc
       ⏎ start  t quiz  s stats  b cards  f to fix  / find  o settings  ?  q
      """)
  }

  @Test func `while it runs, on a small screen`() {
    var walk = walk(.korean, 40, 12)
    walk.press("y")
    expectFrame(
      walk.frame,
      """
       dasi  ~/notes                11월 22일

      ›오늘  카드 2장 · 약 1분

       덱                      새  학습  복습
       ▾ infra ············     2     0     0
           container ······     0     0     0
           network ········     2     0     0


       ──────────  동기화를 시작해요…  Esc
       ⏎ 시작  t 퀴즈  s 통계  b 카드  ?  q
      """)
    walk.send(.resized(Size(width: 24, height: 6)))
    #expect(walk.picture.hasSuffix("동기화를…") || walk.picture.contains("동기화"))
  }

  @Test func `notes that do not go together are named, on a wide screen`() {
    var walk = walk(.english, 100, 30)
    walk.send(.synced(Self.conflict, .stuck))
    expectFrame(
      walk.frame,
      """
                 dasi  ~/notes                                              Sunday, November 22



                 › Today  2 cards · 4 answers · about 1m                    6 days in a row

                   deck                                         new   learn     due  recall
                     bread ································       2       0       0       –

                   4 weeks   ······· ······· ······· ▃▆█▃▆█·

                   ! These notes changed here and elsewhere: birds.md, trees.md. Nothing
                     was touched and progress is safe. Join them with git pull --rebase,
                     then sync again.















                 ⏎ start  t quiz  s stats  b cards  f to fix  / find  o settings  ?  q
      """)
  }

  @Test func `notes that do not go together are named, in Korean`() {
    var walk = walk(.korean)
    walk.send(.synced(Self.conflictInKorean, .stuck))
    expectFrame(
      walk.frame,
      """
       dasi  ~/notes                                                 11월 22일 일요일



       › 오늘  카드 2장 · 답 4번 · 약 1분                      6일째 이어 가는 중

         덱                                            새    학습    복습    기억
         ▾ infra ································       2       0       0     99%
             container ··························       0       0       0     99%
             network ····························       2       0       0       –

         지난 4주   ······· ······· ······· ▃▆█▃▆█·

         ! 노트가 양쪽에서 다르게 바뀌어 합치지 못했어요: 새.md, 나무.md.
           아무것도 바꾸지 않았고 기록은 안전해요. git pull --rebase 로 합친 뒤
           다시 해 주세요.







       ⏎ 시작  t 퀴즈  s 통계  b 카드  f 고칠 것  / 찾기  o 설정  ? 도움말  q 끝
      """)
  }

  @Test func `what there is no room for is in help`() {
    var walk = walk(.english, 40, 12)
    walk.send(.synced(Self.conflict, .stuck))
    expectFrame(
      walk.frame,
      """
       dasi  ~/notes                   Nov 22

      ›Today  2 cards · about 1m

       deck                   new learn   due
         bread ············     2     0     0
       ! These notes changed here and
       There is more to know: press ?



       ⏎ start  t quiz  s stats  ?  q
      """)
    walk.press("?")
    #expect(walk.picture.contains("rebase, then sync again."))
  }

  @Test func `a sync that went well, on a small screen`() {
    var walk = walk(.korean, 40, 12)
    walk.send(.synced("동기화했어요: 변경 받음 3, 보냄 1", .done))
    expectFrame(
      walk.frame,
      """
       dasi  ~/notes                11월 22일

      ›오늘  카드 2장 · 약 1분

       덱                      새  학습  복습
       ▾ infra ············     2     0     0
           container ······     0     0     0
           network ········     2     0     0
       ✓ 동기화했어요: 변경 받음 3, 보냄 1


       ⏎ 시작  t 퀴즈  s 통계  b 카드  ?  q
      """)
  }

  @Test func `help names the key, and while a sync goes on the key that ends it`() {
    var walk = walk(.english)
    walk.press("?")
    #expect(walk.picture.contains("sync") && !walk.picture.contains("stop the sync"))
    walk.press("q y ?")
    #expect(walk.picture.contains("stop the sync"))
  }
}
