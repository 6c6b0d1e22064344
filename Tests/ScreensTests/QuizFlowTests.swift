import Cards
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct QuizFlowTests {
  @Test func `a right answer is praised for a second, or until the next key`() {
    var walk = Walk.quiz()
    walk.answer(isRight: true)
    #expect(walk.picture.contains("✓ 맞았어요"))
    walk.send(.tick, after: 900)
    #expect(walk.picture.contains("✓ 맞았어요"))
    walk.send(.tick, after: 200)
    #expect(!walk.picture.contains("✓ 맞았어요"))
  }

  @Test func `a missed question shows what is right, and the clock stands until Enter`() {
    var walk = Walk.quiz()
    walk.press(walk.choice(isRight: false))
    expectFrame(
      walk.frame,
      """
       퀴즈 5분  1/6                                                   ✓ 0  ✗ 1   0점
       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─  299.0초


         ✗ 무엇이 지표를 그린다고 하나요?

         → 그라파나

           내 답: 도커
           tools.md:104













       ⏎ 다음  Esc 그만하기  ? 도움말
      """)
    let left = walk.app.quiz?.remainingMilliseconds(at: walk.now)
    #expect(walk.app.nextTick == nil)
    walk.press("1 2 3 4")
    #expect(walk.app.quiz?.session.outcomes.count == 1)
    walk.press("Enter")
    #expect(walk.app.quiz?.session.stage == .asking)
    #expect(walk.app.quiz?.remainingMilliseconds(at: walk.now) == left)
  }

  @Test func `the last question shows what is right as well, before the result`() {
    var walk = Walk.quiz()
    for right in [true, true, true, true, true] { walk.answer(isRight: right) }
    walk.press(walk.choice(isRight: false))
    #expect(walk.picture.contains("퀴즈 5분  6/6") && walk.picture.contains("⏎ 다음"))
    // It is kept at once, whatever comes next.
    #expect(walk.app.quiz?.result?.questions.count == 6)
    walk.press("Enter")
    #expect(walk.picture.contains("다시 볼 것") && walk.picture.contains("⏎ 틀린 것만 다시"))
  }

  @Test func `an Enter that comes as the time runs out begins nothing new`() {
    var walk = Walk.quiz()
    walk.press(walk.choice(isRight: false))
    walk.press("Enter")
    walk.send(.tick, after: 400_000)
    #expect(walk.app.quiz?.result != nil)
    walk.send(.input(.key(Key(.enter))), after: 100)
    #expect(walk.app.quiz?.result != nil)
    walk.press("Enter")
    #expect(walk.app.quiz?.result == nil)
  }

  @Test func `a missed question in English on a small screen`() {
    var walk = Walk.quiz(language: .english, size: Size(width: 40, height: 12))
    walk.press("Tab")
    expectFrame(
      walk.frame,
      """
       Quiz 5m  1/6                  ✓ 0  ✗ 1
       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━─   299.0s
       ✗ 무엇이 지표를 그린다고 하나요?
       → 그라파나
         skipped
         tools.md:104





       ⏎ next  Esc stop  ? help
      """)
  }

  /// Choices so long that a small screen cannot hold them with the question.
  private static let wordy = (0..<6).map { place in
    Fixture.card(
      "w\(place)", deck: "wordy", "여러 줄로 이어지는 긴 질문 \(place)번은 무엇을 묻고 있는 것인가요, 그리고 왜 이렇게 긴가요?",
      ["\(place)번째 도구는 이런저런 일을 하는 것"], line: place * 3 + 1)
  }

  @Test func `the question gives way to its choices`() {
    expectFrame(
      Walk.quiz(Self.wordy, size: Size(width: 40, height: 10)).frame,
      """
       퀴즈 5분  1/6                 ✓ 0  ✗ 0
       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  300.0초
       여러 줄로 이어지는 긴 질문 4번은
       무엇을 묻고 있는 것인가요, 그리고 …
         1  0번째 도구는 이런저런 일을 하는 …
         2  5번째 도구는 이런저런 일을 하는 …
         3  1번째 도구는 이런저런 일을 하는 …
         4  4번째 도구는 이런저런 일을 하는 …

       1–4 고르기  p 멈춤  Esc  ?
      """)
  }

  @Test func `choices share the rows there are`() {
    expectFrame(
      Walk.quiz(Self.wordy, size: Size(width: 40, height: 12)).frame,
      """
       퀴즈 5분  1/6                 ✓ 0  ✗ 0
       ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  300.0초
       여러 줄로 이어지는 긴 질문 4번은
       무엇을 묻고 있는 것인가요, 그리고 …
         1  0번째 도구는 이런저런 일을 하는
            것
         2  5번째 도구는 이런저런 일을 하는
            것
         3  1번째 도구는 이런저런 일을 하…
         4  4번째 도구는 이런저런 일을 하…

       1–4 고르기  p 멈춤  Esc  ?
      """)
  }

  @Test func `a choice out of sight is shown first and taken then`() {
    var walk = Walk.quiz(Self.wordy, size: Size(width: 30, height: 7))
    #expect(walk.picture.contains("▼"))
    walk.press("4")
    #expect(walk.app.quiz?.session.outcomes.isEmpty == true)
    #expect(walk.frame.rows.contains { $0.contains(" 4  ") })
    walk.press("4")
    #expect(walk.app.quiz?.session.outcomes.count == 1)
  }

  @Test func `a long question is read whole, and writing brings the field into sight`() {
    let card = Fixture.card("l", "아주 길어서 여러 줄로 이어지고 또 이어지는 질문은 무엇을 묻나요?", ["답"])
    var walk = Walk.quiz([card], size: Size(width: 20, height: 5))
    #expect(walk.picture.contains("아주 길어서") && !walk.picture.contains(">"))
    walk.press("Down Down")
    #expect(walk.picture.contains("묻나요?"))
    walk.press("Up Up 가")
    #expect(walk.picture.contains("> 가") && walk.frame.cursor != nil)
    walk.press("Up")
    #expect(walk.picture.contains("질문은"))
  }

  @Test func `digits on their way to choices do not fall into a field`() {
    var walk = Walk.quiz(Walk.tools + [Fixture.korean[1]])
    while case .choices? = walk.app.quiz?.session.question?.form { walk.press(walk.choice(isRight: true)) }
    guard walk.app.quiz?.session.question?.form == .typed, (walk.app.quiz?.session.outcomes.count ?? 0) > 0 else {
      return
    }
    walk.send(.input(.key(.of("3"))), after: 100)
    walk.send(.input(.key(.of("2"))), after: 100)
    #expect(walk.app.quiz?.field.text == "")
    walk.send(.input(.key(.of("1"))), after: 200)
    #expect(walk.app.quiz?.field.text == "1")
  }

  @Test func `a quiz stopped early says so and is no record`() {
    var walk = Walk.quiz()
    walk.answer(isRight: true)
    walk.press("Esc")
    #expect(walk.picture.contains("6문제 중 1문제에서 멈췄어요."))
    #expect(!walk.picture.contains("하나도") && !walk.picture.contains("최고"))
    walk.press("n")
    for _ in 0..<6 { walk.answer(isRight: true) }
    #expect(!walk.picture.contains("최고 기록!") && walk.picture.contains("하나도 틀리지 않았어요."))
    walk.press("n")
    for right in [true, true, true, true, false, false] { walk.answer(isRight: right) }
    #expect(walk.picture.contains("지난 열 번") && !walk.picture.contains("최고 기록!"))
    let kept = walk.effects.count
    walk.press("Enter")
    for _ in 0..<2 { walk.answer(isRight: true) }
    #expect(!walk.picture.contains("지난 열 번") && walk.effects.count == kept)
  }

  @Test func `time that runs out is said`() {
    var walk = Walk.quiz()
    walk.answer(isRight: true)
    walk.send(.tick, after: 400_000)
    #expect(walk.picture.contains("시간이 다 됐어요. 6문제 중 1문제에 답했어요."))
  }

  @Test func `what was skipped does not make the pace`() {
    var walk = Walk.quiz()
    for _ in 0..<4 { walk.press("Tab Enter") }
    walk.send(.redraw, after: 3_000)
    for _ in 0..<2 { walk.answer(isRight: true) }
    #expect(walk.picture.contains("한 문제 4.0초"))
  }

  @Test func `a quiz of ten seconds is called that`() {
    let words = Words(.korean)
    #expect([10, 60, 90, 300].map { words.quizLength(seconds: $0) } == ["10초", "1분", "90초", "5분"])
  }
}
