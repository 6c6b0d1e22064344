import Cards
import History
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

/// Ways through a review, key by key.
@Suite struct StudyingTests {
  private func asked(_ card: Card, size: Size = Size(width: 80, height: 24)) -> Walk {
    Walk(Fixture.app([card], start: .review(deck: nil), size: size))
  }

  @Test func `hints come one after the other, and those that help speak for Hard`() {
    var walk = asked(Fixture.korean[3])
    walk.press("h")
    #expect(walk.picture.contains("힌트  세 글자") && !walk.picture.contains("D__"))
    walk.press("h h h")
    #expect(walk.picture.contains("힌트  D__") && walk.picture.contains("이 카드에는 힌트가 더 없어요"))
    walk.press("Space")
    #expect(walk.picture.contains("힌트  D__") && walk.picture.contains("⏎ 어려움"))
    var alone = asked(Fixture.korean[3])
    alone.press("h Space")
    #expect(alone.picture.contains("⏎ 알맞음"))
  }

  @Test func `hints go with their card`() {
    var walk = Walk(Fixture.app(start: .review(deck: nil)))
    walk.press("h h Space 3")
    #expect(walk.app.review?.hintsShown == 0)
  }

  @Test func `T shows the seconds of the card and hides them`() {
    var walk = asked(Fixture.korean[0])
    #expect(!walk.picture.contains("0:0"))
    walk.press("T")
    for _ in 0..<4 { walk.wait() }
    #expect(walk.picture.contains("0:05  1/2"))
    walk.press("T")
    #expect(!walk.picture.contains("0:0"))
  }

  @Test func `a card rests when nobody is there, and the clock with it`() {
    var walk = asked(Fixture.korean[0])
    walk.press("T")
    walk.send(.resized(Size(width: 80, height: 24)), after: 60_000)
    #expect(walk.picture.contains("Ⅱ 쉬는 중") && walk.app.nextTick == nil)
    walk.press("Down")
    #expect(!walk.picture.contains("Ⅱ") && walk.app.nextTick != nil)
  }

  @Test func `fault 25: time in the editor and at the shell is no thought`() {
    for (key, event) in [("e", App.Event.say("")), ("C-z", .resized(Size(width: 80, height: 24)))] {
      var walk = asked(Fixture.korean[0])
      walk.press(key)
      walk.send(event, after: 50_000)
      walk.press("Space 3")
      guard case .record(.review(_, _, let milliseconds))? = walk.effects.last else {
        Issue.record("nothing was graded")
        continue
      }
      #expect(milliseconds == 3_000)
    }
  }

  @Test func `a click on an item ticks it`() {
    var walk = asked(Fixture.korean[1])
    walk.press("Space")
    let row = walk.frame.rows.firstIndex { $0.contains("따로 고칠") } ?? 0
    walk.send(.input(.mouse(Mouse(.press, at: Point(x: 8, y: row)))))
    #expect(walk.picture.contains("✓ 따로 고칠 수 있다") && walk.effects.isEmpty)
  }

  @Test func `the last page leads to a quiz of what was hard`() {
    var walk = Walk(Fixture.app(Walk.tools, start: .review(deck: nil)))
    walk.press("Space 1 Space 2")
    for _ in 0..<60 where walk.app.review?.session.stage != .done {
      if walk.app.review?.card == nil { walk.wait() } else { walk.press("Space 4") }
    }
    #expect(walk.picture.contains("새로 배운 카드 6장") && walk.picture.contains("t 어려웠던 2장을 퀴즈로"))
    walk.press("t")
    #expect(walk.app.quiz?.session.questions.count == 2)
  }

  @Test func `a note that changed its card keeps it, as far as it was shown`() {
    var walk = asked(Fixture.korean[1])
    walk.press("Space Space e")
    var changed = Fixture.korean[1]
    changed.answer = ["다시 쓰기 쉽다", "따로 고칠 수 있다"]
    walk.send(.reloaded(Fixture.library([changed])))
    #expect(walk.app.review?.isRevealed == true && walk.picture.contains("2가지"))
    #expect(walk.app.review?.ticks == Ticks(count: 2))
    walk.press("Space Space")
    #expect(walk.picture.contains("✓ 따로 고칠 수 있다"))
  }

  @Test func `why a card comes is said once its answer shows`() {
    var walk = asked(Fixture.korean[1])
    walk.press("w")
    #expect(walk.app.overlay == nil && walk.picture.contains("까닭은 답을 본 뒤에 말해요"))
    walk.press("Space w")
    #expect(walk.app.overlay != nil)
  }

  @Test func `R on home reads the notes again and says how many cards there are`() {
    var walk = Walk(Fixture.app(Fixture.korean, language: .english))
    walk.press("R")
    #expect(walk.effects == [.reload])
    walk.send(.reloaded(Fixture.library(Array(Fixture.korean.prefix(2)))))
    #expect(walk.picture.contains("Read the notes again: 2 cards") && walk.app.library.all.count == 2)
    walk.send(.reloaded(Fixture.library(Fixture.korean)))
    #expect(!walk.picture.contains("Read the notes again: \(Fixture.korean.count)"))
  }

  @Test func `another card after a reload begins anew`() {
    var walk = asked(Fixture.korean[1])
    walk.press("Space Space")
    walk.send(.reloaded(Fixture.library([Fixture.korean[0]])))
    #expect(walk.app.review?.card?.id == CardID("k1") && walk.app.review?.ticks == nil)
  }

  @Test func `a question that fills the page stays when the answer comes`() {
    let long = String(repeating: "아주 긴 질문이 이어집니다 ", count: 40)
    var walk = asked(Fixture.card("long", long, ["짧은 답"]), size: Size(width: 40, height: 12))
    let first = walk.frame.rows[2]
    walk.press("Space")
    #expect(walk.frame.rows[2] == first && walk.picture.contains("짧은 답"))
    walk.press("Home")
    #expect(walk.frame.rows[2] == first && !walk.picture.contains("짧은 답"))
    walk.press("End")
    #expect(walk.picture.contains("짧은 답"))
  }
}
