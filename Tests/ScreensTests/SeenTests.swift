import Cards
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

/// What holds where the screen is too small to read much, or anything.
@Suite struct SeenTests {
  private static let unseen = [Size(width: 19, height: 24), Size(width: 80, height: 4), Size(width: 1, height: 1)]

  @Test(arguments: unseen) func `nothing is graded, chosen or written down while nothing can be read`(size: Size) {
    let keys = "Enter Space 1 2 3 4 u s S x f e w h c n r t p Tab Up Down Left Right"
    for way in ["", "Enter", "Enter Space", "Enter Space w", "s", "t", "t p", "?"] {
      var walk = Walk(Fixture.app(Fixture.korean + Walk.tools))
      walk.press(way)
      walk.send(.resized(size))
      let before = (walk.app, walk.effects)
      walk.press(keys)
      walk.send(.input(.paste("3")))
      walk.send(.input(.mouse(Mouse(.press, at: Point(x: 1, y: 0)))))
      #expect(walk.effects == before.1, "\(way)")
      #expect(walk.app.review == before.0.review && walk.app.quiz == before.0.quiz, "\(way)")
      #expect(walk.app.place == before.0.place && walk.app.overlay == before.0.overlay, "\(way)")
    }
  }

  @Test(arguments: unseen) func `q still leads back, and Ctrl-C and Ctrl-Z are heard`(size: Size) {
    var walk = Walk(Fixture.app())
    walk.press("Enter")
    walk.send(.resized(size))
    walk.press("C-z")
    #expect(walk.effects == [.stop])
    walk.press("q")
    #expect(walk.app.place == .home)
    walk.press("C-c")
    #expect(walk.effects.last == .quit(code: 130))
  }

  @Test func `a quiz stands still while it cannot be seen`() {
    var walk = Walk.quiz()
    walk.send(.resized(Size(width: 10, height: 3)))
    #expect(walk.app.quiz?.session.stage == .paused && walk.app.nextTick == nil)
    let begun = Walk.quiz(size: Size(width: 10, height: 3))
    #expect(begun.app.quiz?.session.stage == .paused)
  }

  @Test(arguments: [
    (40, "20×5 이상으로 키워 주세요"), (10, "20×5 이상"), (8, "20×5 ↑"), (4, "20…"),
  ])
  func `what is needed is said in the room there is`(width: Int, words: String) {
    expectFrame(Walk(Fixture.app(size: Size(width: width, height: 3))).frame, words)
  }

  @Test func `the answer can be read before it is graded where rows are few`() {
    let card = Fixture.card("a", "아주 길어서 두 줄이 넘도록 이어지는 질문은 무엇일까요?", ["첫째 줄에 있는 답", "둘째 답", "셋째 답", "넷째 답"])
    var walk = Walk(Fixture.app([card], start: .review(deck: nil), size: Size(width: 20, height: 5)))
    walk.press("Space")
    expectFrame(
      walk.frame,
      """
       infra/contai…  1/2
       아주 길어서 두 …▲4
       › 첫째 줄에 있는
         답
       1–4  ?  q       ▼3
      """)
    walk.press("Down")
    expectFrame(
      walk.frame,
      """
       infra/contai…  1/2
       아주 길어서 두 …▲4
       › 둘째 답
       · 셋째 답
       1–4  ?  q       ▼1
      """)
  }

  @Test func `what is said takes the place of the keys where rows are few, until the next key`() {
    var walk = Walk(Fixture.app(start: .review(deck: nil), size: Size(width: 80, height: 5)))
    walk.press("u")
    #expect(walk.frame.rows[4].filter { $0 != " " } == "되돌릴것이없어요")
    walk.press("Up")
    #expect(walk.frame.rows[4].contains("?"))
  }

  @Test func `a filled blank is in sight where rows are few`() {
    let card = Fixture.card(
      "a", kind: .cloze, "가나다라 마바사아 자차카타 파하가나 다라마바 사아자차 […]이다. 그리고 더 이어진다.", ["도커"])
    var walk = Walk(Fixture.app([card], start: .review(deck: nil), size: Size(width: 24, height: 5)))
    walk.press("Space")
    #expect(walk.picture.contains("도커"))
  }
}
