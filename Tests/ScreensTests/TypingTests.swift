import Cards
import History
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct TypingTests {
  private func asked(
    _ card: Card, size: Size = Size(width: 80, height: 24), language: Language = .korean,
    _ change: (inout InterfaceSettings) -> Void = { _ in }
  ) -> Walk {
    Walk(Fixture.app([card], start: .review(deck: nil), language: language, size: size, interface: change))
  }

  /// The grade that was recorded.
  private func grade(_ walk: Walk) -> Grade? {
    for case .record(.review(_, let grade, _)) in walk.effects { return grade }
    return nil
  }

  @Test func `t opens a field with the cursor in it`() {
    var walk = asked(Fixture.korean[0])
    walk.press("t")
    walk.write("서비스")
    expectFrame(
      walk.frame,
      """
       infra/container › 아키텍처                               1/2 ─────────────────



         등록된 서비스가 무엇인지 알아내려고 두는 것은?

         > 서비스
















       ⏎ 답하기  Tab 힌트  Esc 쓰기 그만  F1 도움말
      """)
    #expect(walk.frame.cursor == Point(x: 11, y: 6))
  }

  @Test func `a slip shows what parts it from the answer and speaks for Hard`() {
    var walk = asked(Fixture.korean[0])
    walk.press("t")
    walk.write("서비스 디스커벌리")
    walk.press("Enter")
    expectFrame(
      walk.frame,
      """
       infra/container › 아키텍처                               1/2 ─────────────────



         등록된 서비스가 무엇인지 알아내려고 두는 것은?

         ────────                                           infra/container.md:41
         ! 서비스 디스커벌리
         → 서비스 디스커버리





         1 다시      2 어려움 ⏎  3 알맞음    4 쉬움
         1분         6분         10분        6일







       1–4 매기기  ⏎ 어려움  u 되돌리기  w 왜 이날?  c 노트 보기  e 고치기  ?  q
      """)
    #expect(walk.frame.styleRuns.contains { $0.text == "벌" && $0.style == Theme.extra })
    #expect(walk.frame.styleRuns.contains { $0.text == "버" && $0.style == Theme.missing })
    walk.press("Enter")
    #expect(grade(walk) == .hard)
  }

  @Test func `a command is compared in its own letters`() {
    var walk = asked(Fixture.card("c", kind: .command, "무엇을 치나요?", ["cat a_1 b^2"]))
    walk.press("t")
    walk.write("something else")
    walk.press("Enter")
    #expect(walk.picture.contains("✗ something else") && walk.picture.contains("→ cat a_1 b^2"))
  }

  @Test func `something else is wrong, and the learner may grade it as they like`() {
    var walk = asked(Fixture.korean[0], size: Size(width: 40, height: 12))
    walk.press("t")
    walk.write("모르겠어요")
    walk.press("Enter")
    expectFrame(
      walk.frame,
      """
       infra/container › 아키텍처         1/2

       등록된 서비스가 무엇인지 알아내려고
       두는 것은?
       ────             infra/container.md:41
       ✗ 모르겠어요
       → 서비스 디스커버리

       1 다시 ⏎ 2 어려움 3 알맞음 4 쉬움
       1분      6분      10분     6일

       1–4 매기기  ⏎ 다시  u 되돌리기  ?  q
      """)
    walk.press("4")
    #expect(grade(walk) == .easy)
  }

  @Test func `what is right says so`() {
    var walk = asked(Fixture.english[1], language: .english)
    walk.press("t")
    walk.write("it slows the yeast, it tightens the gluten, it is white")
    walk.press("Enter")
    #expect(walk.picture.contains("✓ It tightens the gluten") && walk.picture.contains("✗ it is white"))
    var other = asked(Fixture.korean[0])
    other.press("t")
    other.write("서비스디스커버리")
    other.press("Enter")
    #expect(other.picture.contains("✓ 서비스 디스커버리  맞았어요"))
    other.press("Enter")
    #expect(grade(other) == .good)
  }

  @Test func `letters and digits belong to the field, and a paste only writes`() {
    var walk = asked(Fixture.korean[0])
    walk.press("t")
    walk.write("3qu ㅂ")
    walk.send(.input(.paste("1\n2")))
    #expect(walk.app.review?.field?.text == "3qu ㅂ1 2")
    #expect(walk.effects.isEmpty && walk.app.review?.isRevealed == false)
    walk.press("Esc q")
    #expect(walk.effects == [.quit(code: 0)])
  }

  @Test func `what was typed is there again when typing goes on, and gone with the next card`() {
    var walk = Walk(Fixture.app([Fixture.korean[0], Fixture.korean[4]], start: .review(deck: nil)))
    walk.press("t")
    walk.write("서비스 디")
    walk.press("Left Esc t")
    walk.write("!")
    #expect(walk.app.review?.field?.text == "서비스 !디")
    walk.press("Esc")
    #expect(walk.app.review?.field == nil && !walk.picture.contains("!디"))
    walk.press("Space 3 t")
    #expect(walk.app.review?.card?.id == Fixture.korean[4].id && walk.app.review?.field == TextField())
  }

  @Test func `a long answer wraps below the question, as far as there is room`() {
    let long = "둘 이상의 프로세스가 서로 자원을 기다리며 더 나아가지 못하고 멈춰 있는 상태"
    var walk = asked(Fixture.korean[0], size: Size(width: 40, height: 12))
    walk.press("t")
    walk.write(long)
    expectFrame(
      walk.frame,
      """
       infra/container › 아키텍처         1/2

       등록된 서비스가 무엇인지 알아내려고
       두는 것은?
       > 둘 이상의 프로세스가 서로 자원을
         기다리며 더 나아가지 못하고 멈춰
         있는 상태




       ⏎ 답하기  Tab 힌트  Esc  F1
      """)
    #expect(walk.frame.cursor == Point(x: 12, y: 6))
    for _ in 0..<5 { walk.write(" " + long) }
    #expect(walk.picture.contains("두는 것은?\n > ‹") && walk.frame.cursor?.y == 9)
  }

  @Test func `an answer is shown as it was typed, with marks where it parts from the notes`() {
    var walk = asked(Fixture.card("d", "데드락이란?", ["프로세스가 서로 자원을 기다리며 멈춰있는 상태"]))
    walk.press("t")
    walk.write("프로세스가  자원을 서로 기다리며 멈춘 상태.")
    walk.press("Enter")
    #expect(walk.picture.contains("✗ 프로세스가  자원을 서로 기다리며 멈춘 상태."))
    #expect(walk.picture.contains("→ 프로세스가 서로 자원을 기다리며 멈춰있는 상태"))
    #expect(walk.frame.styleRuns.count { $0.text == "서로" && $0.style == Theme.moved } == 2)
  }

  @Test func `an empty field shows the answer and says nothing of it`() {
    var walk = asked(Fixture.korean[0])
    walk.press("t Enter")
    #expect(walk.app.review?.typed == nil && walk.picture.contains("⏎ 알맞음"))
  }

  @Test func `a cloze is typed and filled in its place`() {
    var walk = asked(Fixture.korean[3])
    walk.press("t")
    walk.write("dns")
    walk.press("Enter")
    #expect(walk.picture.contains("이름을 주소로 바꾸는 것은 DNS이다.") && walk.picture.contains("✓ DNS  맞았어요"))
  }

  @Test func `where it is set so, a short answer has its field at once and a long one has none`() {
    let short = asked(Fixture.korean[0]) { $0.asksTyping = true }
    #expect(short.app.review?.field == TextField())
    let long = asked(Fixture.card("l", "왜?", [String(repeating: "길다 ", count: 20)])) { $0.asksTyping = true }
    #expect(long.app.review?.field == nil)
  }

  @Test func `while an answer is typed F2 takes back, and the foot says so once there is something to take back`() {
    var walk = Walk(
      Fixture.app(
        [Fixture.korean[0], Fixture.korean[4]], start: .review(deck: nil), interface: { $0.asksTyping = true }))
    #expect(!walk.picture.contains("F2"))
    walk.press("Enter 3")
    #expect(walk.picture.contains("F2 되돌리기") && walk.app.review?.field != nil)
    walk.write("u")
    walk.send(.input(.key(Key(.function(2)))))
    #expect(walk.app.review?.card?.id == Fixture.korean[0].id && walk.app.review?.field == TextField())
  }

  @Test func `a field below a question without room is seen`() {
    let long = String(repeating: "아주 긴 질문이 이어집니다 ", count: 40)
    var walk = asked(Fixture.card("long", long, ["답"]), size: Size(width: 40, height: 12))
    walk.press("t")
    walk.write("답")
    #expect(walk.frame.cursor == Point(x: 5, y: 9))
    #expect(walk.frame.rows[2].contains("아주 긴 질문이"))
  }
}

@Suite struct TwoButtonTests {
  private func asked() -> Walk {
    var walk = Walk(Fixture.app([Fixture.korean[0]], start: .review(deck: nil), interface: { $0.gradeButtons = .two }))
    walk.press("Space")
    return walk
  }

  @Test func `with two buttons there are Again and Good`() {
    let walk = asked()
    expectFrame(
      walk.frame,
      """
       infra/container › 아키텍처                               1/2 ─────────────────



         등록된 서비스가 무엇인지 알아내려고 두는 것은?

         ────────                                           infra/container.md:41
         서비스 디스커버리






         1 다시      2 알맞음
         1분         10분







       1–2 매기기  ⏎ 알맞음  u 되돌리기  w 왜 이날?  c 노트 보기  e 고치기  ?  q
      """)
  }

  @Test(arguments: [("1", Grade.again), ("2", .good), ("Enter", .good)])
  func `two keys grade, also from the page that says why`(key: String, grade: Grade) {
    for way in [key, "w " + key] where way != "w Enter" {
      var walk = asked()
      walk.press(way)
      guard case .record(.review(_, let given, _))? = walk.effects.first else {
        Issue.record("\(way) graded nothing")
        continue
      }
      #expect(given == grade)
    }
    var walk = asked()
    walk.press("3 4")
    #expect(walk.effects.isEmpty)
  }
}
