import Cards
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct QuizTests {
  @Test func `a question with its choices and a running clock`() {
    var walk = Walk.quiz()
    walk.press(walk.choice(isRight: true))
    expectFrame(
      walk.frame,
      """
       퀴즈 5분  2/6                                                 ✓ 1  ✗ 0   794점
       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─  299.0초


         무엇이 컨테이너를 만든다고 하나요?

           1  쿠버네티스
           2  젠킨스
           3  깃
           4  도커




         ✓ 맞았어요  그라파나








       1–4 고르기  p 멈춤  Tab 건너뛰기  Esc 그만하기  ? 도움말
      """,
      styles: """
        0:1 "퀴즈 5분" cyan
        0:11 "2/6" dim
        0:63 "✓ 1" green
        0:68 "✗ 0" red
        1:1 "━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━" cyan
        1:69 "─" dim
        6:3 "  1  " cyan
        7:3 "  2  " cyan
        8:3 "  3  " cyan
        9:3 "  4  " cyan
        14:3 "✓ 맞았어요" green
        14:13 "  그라파나" dim
        23:1 "1–4" cyan
        23:4 " 고르기" dim
        23:13 "p" cyan
        23:14 " 멈춤" dim
        23:21 "Tab" cyan
        23:24 " 건너뛰기" dim
        23:35 "Esc" cyan
        23:38 " 그만하기" dim
        23:49 "?" cyan
        23:50 " 도움말" dim
        """)
  }

  @Test func `40 columns keep question, choices and clock`() {
    var walk = Walk.quiz(size: Size(width: 40, height: 12))
    walk.press(walk.choice(isRight: true))
    expectFrame(
      walk.frame,
      """
       퀴즈 5분  2/6                 ✓ 1  ✗ 0
       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━─  299.0초
       무엇이 컨테이너를 만든다고 하나요?
         1  쿠버네티스
         2  젠킨스
         3  깃
         4  도커


       ✓ 맞았어요  그라파나

       1–4 고르기  p 멈춤  Esc  ?
      """)
  }

  @Test func `the smallest screen still asks`() {
    expectFrame(
      Walk.quiz(size: Size(width: 20, height: 5)).frame,
      """
        ✓ 0  ✗ 0  300.0초
       무엇이 지표를
       그린다고 하나요?
         1  도커
       1–4  Esc  ?     ▼3
      """)
  }

  @Test func `short lines tell choices apart by what they do not share`() {
    #expect(QuizPage.told(apart: ["the part that keeps time", "the part that binds"]) == ["… keeps time", "… binds"])
    #expect(QuizPage.told(apart: ["도커", "도커"]) == ["도커", "도커"])
    #expect(QuizPage.told(apart: ["a b", "a c"]) == ["a b", "a c"])
    #expect(QuizPage.told(apart: []) == [])
  }

  @Test func `the clock is seen to run in tenths and stands while paused`() throws {
    var walk = Walk.quiz()
    let first = try #require(walk.app.nextTick)
    #expect(first.milliseconds - walk.now.milliseconds == 100)
    #expect(walk.picture.contains("300.0초"))
    walk.wait()
    #expect(walk.picture.contains("299.9초"))
    walk.press("p")
    #expect(walk.app.nextTick == nil)
    expectFrame(
      walk.frame,
      """
       퀴즈 5분  1/6                                                   ✓ 0  ✗ 0   0점
       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─  298.9초


         멈췄어요

         시간은 가지 않아요. p나 Enter로 이어 해요.
















       ⏎ 이어 하기  Esc 그만하기  ? 도움말
      """)
    walk.send(.redraw, after: 60_000)
    walk.press("Enter")
    #expect(walk.picture.contains("298.9초"))
  }

  @Test func `help tells the question's keys and stops the clock, which runs on after it`() {
    var walk = Walk.quiz()
    let left = walk.app.quiz?.remainingMilliseconds(at: walk.now)
    walk.send(.input(.key(.of("?"))), after: 0)
    #expect(walk.app.nextTick == nil)
    #expect(walk.picture.contains("고르기") && walk.picture.contains("건너뛰기") && walk.picture.contains("더 보기"))
    walk.press("q")
    #expect(walk.app.quiz?.session.stage == .asking)
    #expect(walk.app.quiz?.remainingMilliseconds(at: walk.now) == left)
  }

  @Test func `help over a pause leaves the clock standing`() {
    var walk = Walk.quiz()
    walk.press("p ? q")
    #expect(walk.app.quiz?.session.stage == .paused)
  }

  @Test func `a typed answer goes to the field, with the cursor at the caret`() {
    var walk = Walk.quiz([Fixture.korean[0]])
    walk.press("서 비 1 q")
    walk.send(.input(.paste("스")))
    #expect(walk.app.quiz?.field.text == "서비1q스")
    expectFrame(
      walk.frame,
      """
       퀴즈 5분  1/1                                                   ✓ 0  ✗ 0   0점
       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─  295.0초


         등록된 서비스가 무엇인지 알아내려고 두는 것은?

         > 서비1q스

         답을 쓰고 Enter














       ⏎ 답하기  Tab 건너뛰기  Ctrl-P 멈춤  Esc 그만하기  F1 도움말
      """,
      styles: """
        0:1 "퀴즈 5분" cyan
        0:11 "1/1" dim
        0:65 "✓ 0" green
        0:70 "✗ 0" red
        1:1 "━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━" cyan
        1:69 "─" dim
        6:3 "> " cyan
        8:3 "답을 쓰고 Enter" dim
        23:1 "⏎" cyan
        23:2 " 답하기" dim
        23:11 "Tab" cyan
        23:14 " 건너뛰기" dim
        23:25 "Ctrl-P" cyan
        23:31 " 멈춤" dim
        23:38 "Esc" cyan
        23:41 " 그만하기" dim
        23:52 "F1" cyan
        23:54 " 도움말" dim
        cursor 6:13
        """)
  }

  @Test func `a typed answer is judged on Enter`() {
    var walk = Walk.quiz([Fixture.korean[0]])
    walk.send(.input(.paste("서비스 디스커버리")))
    walk.press("Enter")
    #expect(walk.app.quiz?.result?.right == 1)
  }

  @Test func `a click chooses`() {
    var walk = Walk.quiz()
    let row = walk.frame.rows.firstIndex { $0.contains("  2  ") } ?? 0
    walk.send(.input(.mouse(Mouse(.press, at: Point(x: 10, y: row)))))
    #expect(walk.app.quiz?.session.outcomes.count == 1)
  }
}
