import Cards
import Study
import Testing
import TextUI

@testable import Screens

@Suite struct ClozeTests {
  @Test(arguments: [
    ("[…](으)로 나뉜다.", "아키텍쳐", "아키텍쳐로 나뉜다."), ("[…](으)로 나뉜다.", "도구함", "도구함으로 나뉜다."),
    ("[…]을(를) 쓴다.", "도커", "도커를 쓴다."), ("[…]은(는) 빠르다.", "젠킨스", "젠킨스는 빠르다."), ("[…]이(가) 있다.", "깃", "깃이 있다."),
    ("[…]와(과) 같다.", "집", "집과 같다."), ("[…]을 쓴다.", "도커", "도커을 쓴다."),
  ])
  func `a particle in both forms settles on the one that fits when the blank is filled`(
    question: String, answer: String, filled: String
  ) {
    var walk = Walk(Fixture.app([Fixture.card("p", kind: .cloze, question, [answer])], start: .review(deck: nil)))
    #expect(walk.picture.contains(question.replacing("[…]", with: "[   ]")))
    walk.press("Space")
    #expect(walk.picture.contains(filled))
  }

  @Test func `what fills a blank is underlined, which needs no colour`() {
    #expect(Theme.filled.isUnderlined)
  }

  @Test func `h says when there is no further hint, and the foot offers none`() {
    var walk = Walk(Fixture.app([Fixture.korean[0]], start: .review(deck: nil)))
    #expect(walk.picture.contains("h 힌트"))
    walk.press("h h")
    #expect(!walk.picture.contains("h 힌트") && walk.picture.contains("ㅅㅂㅅ ㄷㅅㅋㅂㄹ"))
    walk.press("h")
    #expect(walk.picture.contains("힌트가 더 없어요"))
  }

  @Test func `titles that the question repeats are left out of the way to it, the deck never`() {
    let said = Fixture.card("c", section: ["MSA", "장점"], "MSA의 장점은?", ["A?"])
    #expect(Breadcrumb(said).parts == ["infra/container"])
    let half = Fixture.card("c", section: ["MSA", "배포"], "MSA의 장점은?", ["A?"])
    #expect(Breadcrumb(half).parts == ["infra/container", "MSA", "배포"])
    let deck = Fixture.card("c", deck: "bread", section: [], "What is bread?", ["A?"])
    #expect(Breadcrumb(deck).parts == ["bread"])
  }
}
