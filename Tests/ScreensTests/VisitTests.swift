import Study
import Testing
import TextUI

@testable import Screens

/// Where the way back leads.
@Suite struct VisitTests {
  @Test(arguments: [App.Start.review(deck: nil), .quiz(deck: nil), .stats])
  func `q on the page the program was started with ends it`(start: App.Start) {
    var walk = Walk(Fixture.app(Walk.tools, start: start))
    #expect(start == .quiz(deck: nil) || walk.app.keys.bindings.contains { $0.word == .keyQuit })
    walk.press(start == .quiz(deck: nil) ? "Esc Esc" : "q")
    #expect(walk.effects == [.quit(code: 0)])
  }

  @Test func `Enter on the last page goes home, and from then on q does`() {
    var walk = Walk(Fixture.app([Fixture.korean[0]], start: .review(deck: nil)))
    walk.press("Space 4")
    #expect(walk.picture.contains("q 끝"))
    walk.press("Enter")
    #expect(walk.app.place == .home)
    walk.press("s")
    #expect(walk.picture.contains("q 뒤로"))
    walk.press("q")
    #expect(walk.app.place == .home && !walk.effects.contains(.quit(code: 0)))
  }

  @Test func `from home q goes home again`() {
    for keys in ["Enter", "s", "t"] {
      var walk = Walk(Fixture.app(Walk.tools))
      walk.press(keys + " Esc")
      #expect(walk.app.place == .home && walk.effects.isEmpty)
    }
  }

  @Test func `what the program has to say is said until the next key`() {
    var walk = Walk(Fixture.app())
    walk.press("Enter")
    walk.send(.say("편집기를 열지 못했어요"))
    #expect(walk.picture.contains("편집기를 열지 못했어요"))
    walk.press("Up")
    #expect(!walk.picture.contains("편집기를"))
  }

  @Test func `a grade is taken from "why this date"`() {
    var walk = Walk(Fixture.app(start: .review(deck: nil)))
    walk.press("Space w 3")
    #expect(walk.effects.count == 1 && walk.app.overlay == nil && walk.app.review?.session.answered == 1)
  }
}
