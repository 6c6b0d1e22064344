import Cards
import History
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct CarriedTests {
  /// An app whose notes were edited after some cards had been studied.
  private func app(_ language: Language, size: Size = Size(width: 80, height: 24), readOnly: String? = nil) -> App {
    let old = Array(Fixture.korean.prefix(3))
    let entries = old.enumerated().map { place, card in
      let entry = Fixture.entry(place + 1, .review(card.id, .good, milliseconds: 5_000), hoursAgo: 30)
      return Entry(id: entry.id, at: entry.at, act: entry.act, seen: Sighting(SeenCard(card)))
    }
    let new = old.enumerated().map { place, card in
      Fixture.card(
        "n\(place)", kind: card.kind, card.question.replacing("의", with: "에서의").replacing("무엇", with: "뭣"), card.answer,
        ordered: card.isOrdered, line: card.line)
    }
    return Fixture.app(new, entries, language: language, size: size, readOnly: readOnly)
  }

  @Test func `home says how many edited cards keep their history, and m leads to them`() {
    var walk = Walk(app(.korean))
    #expect(walk.picture.contains("고친 노트의 카드 3장이 기록을 이어 가요  m"))
    walk.press("m")
    expectFrame(
      walk.frame,
      """
       이어 간 기록                                                               1/3



         고친 뒤에도 기록을 이어 가는 카드 3장

       › → 배포에서의 차례는?
           배포의 차례는?
           빌드 · 시험 · 출시
           infra/container.md:60
         → 마이크로 서비스에서의 장점은?
           마이크로 서비스의 장점은?
         → 등록된 서비스가 뭣인지 알아내려고 두는 것은?
           등록된 서비스가 무엇인지 알아내려고 두는 것은?









       x 다른 카드예요  e 고치기  q 뒤로  ? 도움말
      """)
  }

  @Test func `a small screen shows the chosen one in full`() {
    var walk = Walk(app(.english, size: Size(width: 40, height: 12)))
    walk.press("m j")
    expectFrame(
      walk.frame,
      """
       Kept histories                     2/3

       3 cards kept their history
       → 배포에서의 차례는?
         배포의 차례는?
      ›→ 마이크로 서비스에서의 장점은?
         마이크로 서비스의 장점은?
         다시 쓰기 쉽다 · 따로 고칠 수 있다 ·
         필요한 곳만 늘릴 수 있다
         infra/container.md:52

       x not the same  e edit  q back  ? help
      """)
    walk.send(.resized(Size(width: 12, height: 3)))
    #expect(!walk.picture.contains("Kept"))
  }

  @Test func `x takes a carrying-over back and a makes it again`() throws {
    var walk = Walk(app(.english))
    walk.press("m x")
    let chosen = try #require(walk.app.carried?.histories.first)
    #expect(chosen.renaming.isUndone && walk.picture.contains("✗"))
    walk.press("a")
    #expect(walk.app.carried?.histories.contains { $0.renaming.isUndone } == false)
    #expect(walk.effects.count == 2)
    walk.press("q")
    #expect(walk.app.place == .home)
  }

  @Test func `nothing is recorded where nothing can be written`() {
    var walk = Walk(app(.english, readOnly: "the disk is read-only"))
    walk.press("m x")
    #expect(walk.effects.isEmpty && walk.picture.contains("the disk is read-only"))
  }

  @Test func `without an edited card the page says so`() {
    var walk = Walk(Fixture.app(language: .english))
    walk.press("m")
    #expect(walk.picture.contains("No card has changed its question so far."))
    walk.press("x Enter")
    #expect(walk.app.place == .home)
  }
}
