import Cards
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct QuizTests {
  /// Eight tools and what each does: enough for choices.
  static let tools = [
    ("컨테이너를 만든다", "도커"), ("컨테이너를 여럿 다룬다", "쿠버네티스"), ("배포를 자동으로 한다", "젠킨스"),
    ("지표를 모은다", "프로메테우스"), ("지표를 그린다", "그라파나"), ("코드를 담는다", "깃"),
  ].enumerated().map { place, tool in
    Fixture.card("t\(place)", deck: "tools", "무엇이 \(tool.0)고 하나요?", [tool.1], line: 100 + place)
  }

  private func walk(
    _ cards: [Card] = tools, language: Language = .korean, size: Size = Size(width: 80, height: 24)
  ) -> Walk {
    Walk(Fixture.app(cards, start: .quiz(deck: nil), language: language, size: size))
  }

  /// The key of the right choice, or of a wrong one.
  private func key(right: Bool, _ walk: Walk) -> String {
    guard let question = walk.app.quiz?.session.question, case .choices(let choices) = question.form else { return "?" }
    let place = choices.firstIndex { ($0 == question.answer) == right } ?? 0
    return String(place + 1)
  }

  @Test func `a question with its choices and a running clock`() {
    var walk = walk()
    walk.press(key(right: true, walk))
    expectFrame(
      walk.frame,
      """
       퀴즈 5분  2/6                                                 ✓ 1  ✗ 0   794점
       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─  299.0초
         ✓ 맞았어요  그라파나

         무엇이 컨테이너를 만든다고 하나요?

           1  쿠버네티스
           2  젠킨스
           3  깃
           4  도커













       1–4 고르기  p 멈춤  Tab 건너뛰기  Esc 그만하기  ? 도움말
      """,
      styles: """
        0:1 "퀴즈 5분" cyan
        0:11 "2/6" dim
        0:63 "✓ 1" green
        0:68 "✗ 0" red
        1:1 "━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━" cyan
        1:69 "─" dim
        2:3 "✓ 맞았어요" green
        2:13 "  그라파나" dim
        6:3 "  1  " cyan
        7:3 "  2  " cyan
        8:3 "  3  " cyan
        9:3 "  4  " cyan
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
    var walk = walk(size: Size(width: 40, height: 12))
    walk.press(key(right: false, walk))
    expectFrame(
      walk.frame,
      """
       퀴즈 5분  2/6                 ✓ 0  ✗ 1
       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━─  299.0초
       무엇이 컨테이너를 만든다고 하나요?
         1  쿠버네티스
         2  젠킨스
         3  깃
         4  도커


       ✗ 그라파나   내 답: 도커

       1–4 고르기  p 멈춤  Esc  ?
      """)
  }

  @Test func `the smallest screen still asks`() {
    expectFrame(
      walk(size: Size(width: 20, height: 5)).frame,
      """
        ✓ 0  ✗ 0  300.0초
       무엇이 지표를
       그린다고 하나요?
         1  도커
       1–4 고르기  Esc  ?
      """)
  }

  @Test func `the clock is seen to run in tenths and stands while paused`() throws {
    var walk = walk()
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

  @Test func `help stops the clock`() {
    var walk = walk()
    walk.press("?")
    #expect(walk.app.nextTick == nil)
    walk.press("q")
    #expect(walk.app.quiz?.session.stage == .paused)
  }

  @Test func `a typed answer goes to the field, with the cursor at the caret`() {
    var walk = walk([Fixture.korean[0]])
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
    var walk = walk([Fixture.korean[0]])
    walk.send(.input(.paste("서비스 디스커버리")))
    walk.press("Enter")
    #expect(walk.app.quiz?.result?.right == 1)
  }

  @Test func `the result shows what was missed and is kept`() {
    var walk = walk()
    for right in [true, true, false, true, false, true] { walk.press(key(right: right, walk)) }
    expectFrame(
      walk.frame,
      """
       퀴즈 5분 · 전체



         3,196점
         ✓ 4  ✗ 2    정확도 67%    한 문제 1.0초 (가운데값)

         문제별 시간  ██████

         다시 볼 것
         ✗ 무엇이 컨테이너를 여럿 다룬다고 하나요?            내 답: 프로메테우스
           → 쿠버네티스                                              tools.md:101
         ✗ 무엇이 지표를 모은다고 하나요?                           내 답: 젠킨스
           → 프로메테우스                                            tools.md:103









       ⏎ 틀린 것만 다시  n 새 퀴즈  r 복습하기  ? 도움말  q 뒤로
      """,
      styles: """
        0:1 "퀴즈 5분 · 전체" dim
        4:3 "3,196점" bold
        5:3 "✓ 4" green
        5:8 "✗ 2" red
        5:29 "한 문제 1.0초 (가운데값)" dim
        7:3 "문제별 시간  " dim
        7:16 "██" cyan
        7:18 "█" red
        7:19 "█" cyan
        7:20 "█" red
        7:21 "█" cyan
        9:3 "다시 볼 것" dim
        10:3 "✗ " red
        10:56 "내 답: 프로메테우스" dim
        11:3 "  → " dim
        11:63 "tools.md:101" dim
        12:3 "✗ " red
        12:62 "내 답: 젠킨스" dim
        13:3 "  → " dim
        13:63 "tools.md:103" dim
        23:1 "⏎" cyan
        23:2 " 틀린 것만 다시" dim
        23:19 "n" cyan
        23:20 " 새 퀴즈" dim
        23:30 "r" cyan
        23:31 " 복습하기" dim
        23:42 "?" cyan
        23:43 " 도움말" dim
        23:52 "q" cyan
        23:53 " 뒤로" dim
        """)
    let result = walk.app.quiz?.result
    #expect(result?.right == 4 && result?.missed.count == 2)
    #expect(walk.effects == result.map { [.saveQuiz($0)] })
    #expect(walk.app.nextTick == nil)
  }

  @Test func `the result in English on a small screen`() {
    var walk = walk(language: .english, size: Size(width: 40, height: 12))
    for right in [true, false, false, true, true, true] { walk.press(key(right: right, walk)) }
    expectFrame(
      walk.frame,
      """
       Quiz 5m · all decks

       3,236 points
       ✓ 4  ✗ 2    67% right
       To look at again
       ✗ 무엇이 컨테이너를 만든다고 하나요?
         → 도커                  tools.md:100
       ✗ 무엇이 컨테이너를 여럿 다룬다고 하…
         → 쿠버네티스            tools.md:101


       ⏎ missed again  n new quiz  ?  q
      """)
  }

  @Test func `Enter asks what was missed again, n begins anew, q goes home`() {
    var walk = walk()
    for right in [true, true, false, true, false, true] { walk.press(key(right: right, walk)) }
    walk.press("Enter")
    #expect(walk.app.quiz?.session.questions.count == 2)
    walk.press("Esc")
    #expect(walk.app.quiz?.result?.questions.isEmpty == true)
    walk.press("n")
    #expect(walk.app.quiz?.session.questions.count == 6)
    walk.press("Esc q")
    #expect(walk.app.place == .home)
  }

  @Test func `a result the disk refuses says so`() {
    var walk = walk()
    for _ in 0..<6 { walk.press(key(right: true, walk)) }
    walk.send(.quizFailed("디스크가 가득 찼어요"))
    expectFrame(
      walk.frame,
      """
       퀴즈 5분 · 전체



         5,064점
         ✓ 6  ✗ 0    정확도 100%    한 문제 1.0초 (가운데값)

         문제별 시간  ██████

         ✓ 하나도 틀리지 않았어요.

         ! 결과를 저장하지 못했어요: 디스크가 가득 찼어요











       ⏎ 계속  n 새 퀴즈  r 복습하기  ? 도움말  q 뒤로
      """)
  }

  @Test func `time that runs out ends the quiz with what was answered`() {
    var walk = walk()
    walk.press(key(right: true, walk))
    walk.send(.tick, after: 400_000)
    #expect(walk.app.quiz?.result?.questions.count == 1)
  }

  @Test func `no cards to ask says so`() {
    expectFrame(
      walk([], language: .english).frame,
      """
       Quiz 5m · all decks



         There is nothing to ask yet.


















       ⏎ go on  n new quiz  r review  ? help  q back
      """)
  }

  @Test func `a click chooses`() {
    var walk = walk()
    let row = walk.frame.rows.firstIndex { $0.contains("  2  ") } ?? 0
    walk.send(.input(.mouse(Mouse(.press, at: Point(x: 10, y: row)))))
    #expect(walk.app.quiz?.session.outcomes.count == 1)
  }
}
