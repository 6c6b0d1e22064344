import Cards
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct QuizResultTests {
  @Test func `the result shows what was missed and is kept`() {
    var walk = Walk.quiz()
    for right in [true, true, false, true, false, true] { walk.answer(isRight: right) }
    expectFrame(
      walk.frame,
      """
       퀴즈 5분 · ~/notes



         3,196점
         ✓ 4  ✗ 2    정확도 67%    한 문제 1.0초 (가운데값)

         문제별 시간  ██████

         다시 볼 것
         ✗ 무엇이 컨테이너를 여럿 다룬다고 하나요?            내 답: 프로메테우스
           → 쿠버네티스                                              tools.md:101
         ✗ 무엇이 지표를 모은다고 하나요?                           내 답: 젠킨스
           → 프로메테우스                                            tools.md:103









       ⏎ 틀린 것만 다시  n 새 퀴즈  r 복습하기  ? 도움말  q 끝
      """,
      styles: """
        0:1 "퀴즈 5분 · ~/notes" dim
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
        23:53 " 끝" dim
        """)
    let result = walk.app.quiz?.result
    #expect(result?.right == 4 && result?.missed.count == 2)
    #expect(walk.effects == result.map { [.saveQuiz($0)] })
    #expect(walk.app.nextTick == nil)
  }

  @Test func `the result in English on a small screen`() {
    var walk = Walk.quiz(language: .english, size: Size(width: 40, height: 12))
    for right in [true, false, false, true, true, true] { walk.answer(isRight: right) }
    expectFrame(
      walk.frame,
      """
       Quiz 5m · ~/notes

       3,236 points
       ✓ 4  ✗ 2    67% right
       To look at again
       ✗ 무엇이 컨테이너를 만든다고 하나요?
         → 도커                  tools.md:100
           you: 쿠버네티스
       ✗ 무엇이 컨테이너를 여럿 다룬다고 하…
       ▼ 2 more lines

       ⏎ missed again  n new quiz  ?  q
      """)
  }

  @Test func `Enter asks what was missed again, n begins anew, q goes home`() {
    var walk = Walk.quiz()
    for right in [true, true, false, true, false, true] { walk.answer(isRight: right) }
    walk.press("Enter")
    #expect(walk.app.quiz?.session.questions.count == 2)
    walk.press(walk.choice(isRight: true))
    walk.press("Esc n")
    #expect(walk.app.quiz?.session.questions.count == 6)
    walk.press(walk.choice(isRight: true))
    walk.press("Esc q")
    #expect(walk.effects.last == .quit(code: 0))
  }

  @Test func `a quiz left before the first answer keeps nothing`() {
    var walk = Walk.quiz()
    walk.press("Esc Esc")
    #expect(walk.effects == [.quit(code: 0)])
  }

  @Test func `a result the disk refuses says so`() {
    var walk = Walk.quiz()
    for _ in 0..<6 { walk.press(walk.choice(isRight: true)) }
    walk.send(.quizFailed("디스크가 가득 찼어요"))
    expectFrame(
      walk.frame,
      """
       퀴즈 5분 · ~/notes



         5,064점
         ✓ 6  ✗ 0    정확도 100%    한 문제 1.0초 (가운데값)

         문제별 시간  ██████

         ✓ 하나도 틀리지 않았어요.

         ! 결과를 저장하지 못했어요: 디스크가 가득 찼어요











       ⏎ 홈으로  n 새 퀴즈  r 복습하기  ? 도움말  q 끝
      """)
  }

  @Test func `time that runs out ends the quiz with what was answered`() {
    var walk = Walk.quiz()
    walk.press(walk.choice(isRight: true))
    walk.send(.tick, after: 400_000)
    #expect(walk.app.quiz?.result?.questions.count == 1)
  }

  @Test func `no cards to ask says so`() {
    expectFrame(
      Walk.quiz([], language: .english).frame,
      """
       Quiz 5m · ~/notes



         There is nothing to ask yet.


















       ⏎ home  n new quiz  r review  ? help  q quit
      """)
  }
}
