import Cards
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct StatsTests {
  private func walk(
    _ keys: String, language: Language = .korean, size: Size = Size(width: 80, height: 24), isEmpty: Bool = false
  ) -> Walk {
    let history = isEmpty ? [] : Fixture.history + Fixture.longHistory
    let app = Fixture.app(Fixture.korean + Fixture.english, history, start: .stats, language: language, size: size)
    var walk = Walk(app)
    walk.press(keys)
    return walk
  }

  @Test func `overview`() {
    expectFrame(
      walk("").frame,
      """
       통계  [개요] 달력  예보  기억  분포  덱  시간  퀴즈



         오늘          복습 0번
         기억          84% (30일)
         이어 간 날    6일   최고 9일
         하루 평균     복습 1번
         지금까지      복습 237번 · 28분

         오늘 돌아옴   카드 0장
         내일          카드 0장
         7일 안        카드 2장

         지난 4주      ▆█·▃▆██▃▆██▆·██▆▆·█▆·▃▆█▃▆█·








       Tab 다음 통계  q 끝  ? 도움말
      """,
      styles: """
        0:1 "통계  " dim
        0:7 "[개요]" bold cyan
        0:13 " 달력  예보  기억  분포  덱  시간  퀴즈 " dim
        4:3 "오늘" dim
        5:3 "기억" dim
        6:3 "이어 간 날" dim
        6:20 "   최고 9일" dim
        7:3 "하루 평균" dim
        8:3 "지금까지" dim
        10:3 "오늘 돌아옴" dim
        11:3 "내일" dim
        12:3 "7일 안" dim
        14:3 "지난 4주" dim
        14:17 "▆█" cyan
        14:19 "·" dim
        14:20 "▃▆██▃▆██▆" cyan
        14:29 "·" dim
        14:30 "██▆▆" cyan
        14:34 "·" dim
        14:35 "█▆" cyan
        14:37 "·" dim
        14:38 "▃▆█▃▆█" cyan
        14:44 "·" dim
        23:1 "Tab" cyan
        23:4 " 다음 통계" dim
        23:16 "q" cyan
        23:17 " 끝" dim
        23:22 "?" cyan
        23:23 " 도움말" dim
        """)
  }

  @Test func `overview without history`() {
    expectFrame(
      walk("", language: .english, isEmpty: true).frame,
      """
       Stats  [Overview] Calendar  Forecast  Recall  Spread  Decks  Hours  Quiz



         This fills up with your first review.

         New        7  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
         Learning   0
         Young      0
         Mature     0
         Suspended  0












       Tab next  q quit  ? help
      """)
  }

  @Test func `calendar with the cursor on a day`() {
    expectFrame(
      walk("Tab Left Up").frame,
      """
       통계   개요 [달력] 예보  기억  분포  덱  시간  퀴즈



              12월 1월 2월 3월  4월 5월 6월  7월 8월  9월 10월 11월
         월  ···································█▓▒█·▓▓██·▓██▓▒█▒
             ···································█·▓▓██·▓██▓▒██▓▓▓
         수  ···································▓██·▓██▓▒██▓▓·█▓█
             ····································▓██▓▒██▓▓·█▓▒█·▒
         금  ···································█▓▒██▓▓·█▓▒█·▓▓█▓
             ···································██▓▓·█▓▒█·▓▓██·◆█
         일 ···································▓▓·█▓▒█·▓▓██·▓██··

         11월 14일 토요일  복습 2번 · 1분

         적음 · ░ ▒ ▓ █ 많음                     이어 간 날 최고 9일 · 쉰 날 18일







       ←→↑↓ 날짜  Tab 다음 통계  q 끝  ? 도움말
      """)
  }

  @Test func `forecast`() {
    expectFrame(
      walk("Tab Tab").frame,
      """
       통계   개요  달력 [예보] 기억  분포  덱  시간  퀴즈



         2
                                               █
                                               █
                                               █
                                               █
             █ █                               █
             █ █                               █
             █ █                               █
             █ █                               █
         오늘          11월 29일     12월 6일      12월 13일     12월 20일

         오늘 돌아옴   카드 0장
         7일 안        카드 2장
         30일 안       카드 4장





       Tab 다음 통계  q 끝  ? 도움말
      """)
  }

  @Test func `recall and calibration`() {
    expectFrame(
      walk("Tab Tab Tab").frame,
      """
       통계   개요  달력  예보 [기억] 분포  덱  시간  퀴즈



                                   오늘           7일          30일           1년
         젊은 카드                    –      90% (10)      83% (40)     83% (155)
         익은 카드                    –             –       89% (9)      82% (39)
         모두                         –      90% (10)      84% (49)     82% (194)

         예측과 실제
         예측  98%  실제  82% (121)      ━━━━━━━━━━━━━━━━━━━━━━━━━─────
         예측  93%  실제  81% (54)       ━━━━━━━━━━━━━━━━━━━━━━━━──────
         예측  87%  실제  93% (15)       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━──
         예측  83%  실제  75% (4)        ━━━━━━━━━━━━━━━━━━━━━━━───────









       Tab 다음 통계  q 끝  ? 도움말
      """)
  }

  @Test func `spread of states, intervals and difficulty`() {
    expectFrame(
      walk("Tab Tab Tab Tab").frame,
      """
       통계   개요  달력  예보  기억 [분포] 덱  시간  퀴즈



         새 카드    3  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
         학습 중    0
         젊은 카드  3  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
         익은 카드  1  ━━━━━━━━━━━━━
         쉬는 카드  0

         간격
         2일–   1  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
         4일–   1  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
         7일–   0
         14일–  1  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
         21일–  1  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━

         안정도
         1일–   1  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
         2일–   1  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
         4일–   0
         ▼ 15줄 더

       Tab 다음 통계  q 끝  ? 도움말
      """)
  }

  @Test func `decks`() {
    expectFrame(
      walk("Tab Tab Tab Tab Tab").frame,
      """
       통계   개요  달력  예보  기억  분포 [덱] 시간  퀴즈



         덱                          카드      기억      복습      익음    안정도
         bread                          2         –         0         0         –
         infra                          5       96%       237         1      11일
           container                    3       96%       170         0     6.1일
           network                      2       96%        67         1    25.7일














       Tab 다음 통계  q 끝  ? 도움말
      """)
  }

  @Test func `hours`() {
    expectFrame(
      walk("Tab Tab Tab Tab Tab Tab").frame,
      """
       통계   개요  달력  예보  기억  분포  덱 [시간] 퀴즈



         시각별 복습

           96                                       █
                                                    █     ▃
                ▂                                   █     █
                █     ▁                             █     █
            0   █     █                             █ ▁ ▁ █
              0시         6시         12시        18시

         시각별 기억

         100%   ▁     ▁                             ▂ █ █ ▂
                █     █                             █ █ █ █
                █     █                             █ █ █ █
           0%   █     █                             █ █ █ █
              0시         6시         12시        18시

         19시에 가장 잘 떠올려요: 84%

       Tab 다음 통계  q 끝  ? 도움말
      """)
  }

  @Test func `recall that is not known yet says when it will be`() {
    var walk = Walk(Fixture.app(Fixture.korean, [], start: .stats))
    walk.press("Tab Tab Tab")
    #expect(walk.picture.contains("다시 물은 카드가 생기면 여기에 보여요."))
  }

  @Test func `an hour that alone has answers is not called the best`() {
    let entries = (0..<12).map {
      Fixture.entry($0, .review(CardID("k1"), .good, milliseconds: 1), hoursAgo: 24 * (12 - $0))
    }
    var walk = Walk(Fixture.app(Fixture.korean, entries, start: .stats))
    walk.press("Tab Tab Tab Tab Tab Tab")
    #expect(walk.picture.contains("시각별 기억") && !walk.picture.contains("가장 잘"))
  }

  @Test func `quizzes played`() {
    let results = (0..<3).map { place in
      QuizResult(
        at: Fixture.evening, deck: place == 1 ? "infra" : nil, seconds: 300,
        questions: [.init(card: CardID("k1"), verdict: place == 2 ? .right : .wrong, milliseconds: 2_000, given: nil)],
        score: 1_000 * (place + 1))
    }
    var walk = Walk(Fixture.app(start: .stats, results: results))
    walk.press("Tab Tab Tab Tab Tab Tab Tab")
    expectFrame(
      walk.frame,
      """
       통계   개요  달력  예보  기억  분포  덱  시간 [퀴즈]



         점수  ▃▆█

         11월 22일  전체                                       3,000점   ✓ 1  ✗ 0
         11월 22일  infra                                      2,000점   ✓ 0  ✗ 1
         11월 22일  전체                                       1,000점   ✓ 0  ✗ 1














       Tab 다음 통계  q 끝  ? 도움말
      """)
  }

  @Test func `a click opens a tab and q leaves`() {
    var walk = walk("")
    let column = walk.frame.rows[0].distance(
      from: walk.frame.rows[0].startIndex, to: walk.frame.rows[0].firstIndex(of: "달") ?? walk.frame.rows[0].startIndex)
    walk.send(.input(.mouse(Mouse(.press, at: Point(x: column + 4, y: 0)))))
    #expect(walk.app.stats?.tab == .calendar)
    walk.press("ㅂ")
    #expect(walk.effects == [.quit(code: 0)])
  }
}
