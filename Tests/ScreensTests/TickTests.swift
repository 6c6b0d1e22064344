import Cards
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct TickTests {
  @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24)])
  func `above the first item the keys go on into a question too long for the screen, all of which can be read`(
    size: Size
  ) {
    let words = (1...size.width * size.height / 12).map { "word\($0)" }
    let card = Fixture.card("a", words.joined(separator: " ") + "?", ["one", "two", "three"], line: 3)
    var walk = Walk(Fixture.app([card], start: .review(deck: nil), size: size))
    walk.press("Space")
    var seen = walk.picture
    #expect(seen.contains("▲"))
    for _ in 0..<30 {
      walk.press("Up")
      seen += walk.picture
    }
    #expect(words.allSatisfy { seen.contains($0) })
    // The first press brings the item into sight.
    walk.press("Space Space Space Space")
    #expect(walk.app.review?.ticks?.items == [0, 1, 2])
  }

  private func revealed(_ card: Card, size: Size = Size(width: 80, height: 24)) -> Walk {
    var walk = Walk(Fixture.app([card], start: .review(deck: nil), size: size))
    walk.press("Enter")
    return walk
  }

  @Test func `Space ticks items one after the other and suggests a grade`() {
    var walk = revealed(Fixture.korean[1])
    walk.press("Space Space")
    expectFrame(
      walk.frame,
      """
       infra/container › 아키텍처                               1/2 ─────────────────



         마이크로 서비스의 장점은?
         3가지

         ────────                                           infra/container.md:52
         ✓ 다시 쓰기 쉽다
         ✓ 따로 고칠 수 있다
         › 필요한 곳만 늘릴 수 있다



         1 다시      2 어려움 ⏎  3 알맞음    4 쉬움
         1분         6분         10분        8일







       1–4 매기기  Space 맞힌 것  ⏎ 어려움  u 되돌리기  w 왜 이날?  c 노트 보기  ?  q
      """)
    #expect(walk.effects.isEmpty)
    walk.press("Enter")
    let isHard = if case .record(.review(_, .hard, _))? = walk.effects.first { true } else { false }
    #expect(isHard)
  }

  @Test func `ordered items keep their numbers`() {
    var walk = revealed(Fixture.korean[2])
    walk.press("Space Down Space")
    #expect(walk.picture.contains("1✓ 빌드") && walk.picture.contains("2. 시험") && walk.picture.contains("3✓ 출시"))
  }

  @Test func `ticks speak for good, hard and again`() {
    var ticks = Ticks(count: 4)
    #expect(ticks.suggestion == nil)
    let grades = (0..<6).map { _ in
      ticks.toggle()
      return ticks.suggestion
    }
    #expect(grades == [.again, .hard, .hard, .good, .good, .good])
  }

  @Test func `a second tick takes the first away`() {
    var ticks = Ticks(count: 3)
    ticks.toggle()
    ticks.move(by: -1)
    ticks.toggle()
    #expect(ticks.items.isEmpty && ticks.cursor == 1)
  }

  @Test func `a long list scrolls with the cursor`() {
    var walk = revealed(
      Fixture.card("long", "모두 말하면?", (1...40).map { "항목 \($0)" }), size: Size(width: 60, height: 18))
    for _ in 0..<30 { walk.press("Space") }
    #expect(walk.picture.contains("✓ 항목 30") && walk.picture.contains("› 항목 31"))
    for _ in 0..<40 { walk.press("Up") }
    #expect(walk.picture.contains("✓ 항목 1"))
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 40, height: 12)])
  func `the cursor shows from the beginning and only what is seen is ticked`(size: Size) {
    let items = (1...16).map { "물건 \($0)호" }
    var walk = revealed(Fixture.card("many", "창고에 있는 것은?", items), size: size)
    #expect(walk.picture.contains("› 물건 1호") && walk.picture.contains("Space"))
    walk.press("Down Down Space")
    #expect(walk.picture.contains("✓ 물건 3호") && walk.picture.contains("› 물건 4호"))
    for keys in ["PageDown", "End", "Home", "PageDown PageDown"] {
      walk.press(keys)
      #expect(walk.picture.contains("› ") && walk.app.review?.ticks?.items == [2])
    }
  }

  @Test func `paging takes the cursor along, and Space ticks there`() {
    let items = (1...30).map { "물건 \($0)호" }
    var walk = revealed(Fixture.card("many", "창고에 있는 것은?", items), size: Size(width: 40, height: 12))
    walk.press("End Space")
    #expect(walk.app.review?.ticks?.items == [29] && walk.picture.contains("✓ 물건 30호"))
  }

  @Test func `the item to be judged is shown whole, and how many are ticked where not all are in sight`() {
    let items = [
      "상호 배제", "점유하며 기다리기: 자원을 하나 쥔 채로 다른 자원을 더 기다리고 있는 것", "빼앗지 못함",
      "고리 모양 기다림: 저마다 다음 프로세스가 쥔 자원을 기다려 하나의 고리를 이루는 것",
    ]
    var walk = revealed(Fixture.card("four", "데드락의 조건은?", items), size: Size(width: 40, height: 12))
    #expect(!walk.picture.contains("/4 ✓") && walk.picture.contains("› 상호 배제"))
    walk.press("Space Space Space")
    expectFrame(
      walk.frame,
      """
       infra/container › 아키텍처  3/4 ✓  1/2

       데드락의 조건은?
       4가지
       ✓ 빼앗지 못함
       › 고리 모양 기다림: 저마다 다음
         프로세스가 쥔 자원을 기다려 하나의
         고리를 이루는 것
       1 다시   2 어려움 3 알맞음 4 쉬움
       1분      6분 ⏎    10분     7일

       1–4 매기기  Space 맞힌 것  ?  q
      """)
    var whole = revealed(Fixture.card("four", "데드락의 조건은?", items))
    whole.press("Space")
    #expect(!whole.picture.contains("/4 ✓"))
  }

  @Test func `one answer has nothing to tick`() {
    var walk = revealed(Fixture.korean[0])
    let before = walk.picture
    walk.press("Space")
    #expect(walk.picture == before && walk.effects.isEmpty)
  }
}
