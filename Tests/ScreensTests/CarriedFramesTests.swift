import Cards
import History
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

/// The page of kept histories with one confirmed, one refused and one to decide, and home with what became of the cards.
@Suite struct CarriedFramesTests {
  /// Tools whose notes were put right after they had been studied.
  private func app(_ language: Language, _ width: Int, _ height: Int) -> App {
    let questions =
      language == .korean
      ? [("어레미란?", "어래미란?"), ("키란?", "키(까부르는)란?"), ("채반이란?", "체반이란?")]
      : [
        ("What is a seive?", "What is a sieve?"), ("What is a fan?", "What is a winnow?"),
        ("What is a triver?", "What is a trivet?"),
      ]
    let answers =
      language == .korean
      ? ["가루를 곱게 치는 데 쓰는 체", "곡식을 까부르는 데 쓰는 도구", "음식을 널어 물기를 빼는 넓은 그릇"]
      : [
        "a net that lets only fine flour through", "a flat basket that parts grain from chaff", "a stand for hot pots",
      ]
    let old = questions.indices.map {
      Fixture.card("o\($0)", deck: "tools", questions[$0].0, [answers[$0]], line: 3 + $0)
    }
    let new = questions.indices.map {
      Fixture.card("n\($0)", deck: "tools", questions[$0].1, [answers[$0]], line: 3 + $0)
    }
    let entries = old.enumerated().map { place, card in
      let entry = Fixture.entry(place + 1, .review(card.id, .good, milliseconds: 5_000), hoursAgo: 30)
      return Entry(id: entry.id, at: entry.at, act: entry.act, seen: Sighting(SeenCard(card)))
    }
    return Fixture.app(
      new, entries, language: language, size: Size(width: width, height: height),
      changes: CardChanges(kept: 12, renamed: 3, new: 2, gone: 1))
  }

  private func page(_ language: Language, _ width: Int, _ height: Int) -> Walk {
    var walk = Walk(app(language, width, height))
    walk.press("m Enter x Down")
    return walk
  }

  @Test func `decided in part, in Korean on a wide screen`() {
    expectFrame(
      page(.korean, 100, 30).frame,
      """
                 이어 간 기록                                                               3/3



                   고친 뒤에도 기록을 이어 가는 카드 2장 · 사라진 카드 1장

                   ✓ 체반이란?
                     전에는 채반이란?
                   ✗ 키(까부르는)란?
                     전에는 키란?
                 › → 어래미란?
                     전에는 어레미란?
                     가루를 곱게 치는 데 쓰는 체
                     tools.md:3















                 ⏎ 같은 카드예요  x 다른 카드예요  u 되돌리기  e 고치기  q 뒤로  ? 도움말
      """)
  }

  @Test func `decided in part, in English on a wide screen`() {
    expectFrame(
      page(.english, 100, 30).frame,
      """
                 Kept histories                                                             3/3



                   2 cards kept their history · 1 gone

                   ✓ What is a trivet?
                     before: What is a triver?
                   ✗ What is a winnow?
                     before: What is a fan?
                 › → What is a sieve?
                     before: What is a seive?
                     a net that lets only fine flour through
                     tools.md:3















                 ⏎ the same  x not the same  u undo  e edit  q back  ? help
      """)
  }

  @Test func `decided in part, in Korean`() {
    expectFrame(
      page(.korean, 80, 24).frame,
      """
       이어 간 기록                                                               3/3



         고친 뒤에도 기록을 이어 가는 카드 2장 · 사라진 카드 1장

         ✓ 체반이란?
           전에는 채반이란?
         ✗ 키(까부르는)란?
           전에는 키란?
       › → 어래미란?
           전에는 어레미란?
           가루를 곱게 치는 데 쓰는 체
           tools.md:3









       ⏎ 같은 카드예요  x 다른 카드예요  u 되돌리기  e 고치기  q 뒤로  ? 도움말
      """)
  }

  @Test func `decided in part, in English`() {
    expectFrame(
      page(.english, 80, 24).frame,
      """
       Kept histories                                                             3/3



         2 cards kept their history · 1 gone

         ✓ What is a trivet?
           before: What is a triver?
         ✗ What is a winnow?
           before: What is a fan?
       › → What is a sieve?
           before: What is a seive?
           a net that lets only fine flour through
           tools.md:3









       ⏎ the same  x not the same  u undo  e edit  q back  ? help
      """)
  }

  @Test func `decided in part, in Korean on a small screen`() {
    expectFrame(
      page(.korean, 40, 12).frame,
      """
       이어 간 기록                       3/3

       기록을 이어 간 카드 2장
         전에는 채반이란?
       ✗ 키(까부르는)란?
         전에는 키란?
      ›→ 어래미란?
         전에는 어레미란?
         가루를 곱게 치는 데 쓰는 체
         tools.md:3

       ⏎ 같은 카드예요  x 다른 카드예요  q  ?
      """)
  }

  @Test func `decided in part, in English on a small screen`() {
    expectFrame(
      page(.english, 40, 12).frame,
      """
       Kept histories                     3/3

       2 cards kept their history · 1 gone
       ✗ What is a winnow?
         before: What is a fan?
      ›→ What is a sieve?
         before: What is a seive?
         a net that lets only fine flour
         through
         tools.md:3

       ⏎ the same  x not the same  q  ?
      """)
  }

  @Test func `home after edits, in English on a wide screen`() {
    expectFrame(
      Walk(app(.english, 100, 30)).frame,
      """
                 dasi  ~/notes                                              Sunday, November 22



                 › Today  3 cards · about 1m

                   deck                                         new   learn     due  recall
                     tools ································       0       3       0       –

                   4 weeks   ······· ······· ······· ·····█·

                   12 kept, 3 renamed, 2 new, 1 gone  m

















                 ⏎ start  t quiz  s stats  b cards  f to fix  / find  o settings  ?  q
      """)
  }

  @Test func `home after edits, in Korean`() {
    expectFrame(
      Walk(app(.korean, 80, 24)).frame,
      """
       dasi  ~/notes                                                 11월 22일 일요일



       › 오늘  카드 3장 · 약 1분

         덱                                            새    학습    복습    기억
           tools ································       0       3       0       –

         지난 4주   ······· ······· ······· ·····█·

         카드 그대로 12장, 바뀜 3장, 새로 2장, 사라짐 1장  m











       ⏎ 시작  t 퀴즈  s 통계  b 카드  f 고칠 것  / 찾기  o 설정  ? 도움말  q 끝
      """)
  }

  @Test func `home after edits, in English on a small screen`() {
    expectFrame(
      Walk(app(.english, 40, 12)).frame,
      """
       dasi  ~/notes                   Nov 22

      ›Today  3 cards · about 1m

       deck                   new learn   due
         tools ············     0     3     0
       12 kept, 3 renamed, 2 new, 1 gone  m




       ⏎ start  t quiz  s stats  ?  q
      """)
  }
}
