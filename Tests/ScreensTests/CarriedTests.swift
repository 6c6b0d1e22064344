import Cards
import History
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct CarriedTests {
  /// An app whose notes were edited after some cards had been studied.
  private func app(
    _ language: Language, size: Size = Size(width: 80, height: 24), readOnly: String? = nil, changes: CardChanges? = nil
  ) -> App {
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
    return Fixture.app(new, entries, language: language, size: size, readOnly: readOnly, changes: changes)
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
           전에는 배포의 차례는?
           빌드 · 시험 · 출시
           infra/container.md:60
         → 마이크로 서비스에서의 장점은?
           전에는 마이크로 서비스의 장점은?
         → 등록된 서비스가 뭣인지 알아내려고 두는 것은?
           전에는 등록된 서비스가 무엇인지 알아내려고 두는 것은?









       ⏎ 같은 카드예요  x 다른 카드예요  A 모두 같아요  e 고치기  q 뒤로  ? 도움말
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
         before: 배포의 차례는?
      ›→ 마이크로 서비스에서의 장점은?
         before: 마이크로 서비스의 장점은?
         다시 쓰기 쉽다 · 따로 고칠 수 있다 ·
         필요한 곳만 늘릴 수 있다
         infra/container.md:52

       ⏎ the same  x not the same  q  ?
      """)
    walk.send(.resized(Size(width: 12, height: 3)))
    #expect(!walk.picture.contains("Kept"))
  }

  @Test func `Enter confirms and goes on to the next, and then back`() {
    var walk = Walk(app(.korean))
    walk.press("m j Enter")
    let states = { (walk: Walk) in walk.app.carried?.histories.map(\.state) ?? [] }
    #expect(states(walk) == [.supposed, .kept, .supposed])
    walk.press("Enter")
    #expect(states(walk) == [.supposed, .kept, .kept])
    walk.press("Enter")
    #expect(states(walk) == [.kept, .kept, .kept] && walk.effects.count == 3)
    #expect(walk.effects.allSatisfy { if case .record(.rename) = $0 { true } else { false } })
    walk.press("Enter")
    #expect(walk.app.place == .home && !walk.picture.contains("이어 가요"))
  }

  @Test func `A confirms all that are left, and what was refused stays refused`() {
    var walk = Walk(app(.english))
    walk.press("m x A")
    #expect(walk.app.carried?.histories.map(\.state) == [.refused, .kept, .kept])
    expectFrame(
      walk.frame,
      """
       Kept histories                                                             1/3



         2 cards kept their history · 1 gone

       › ✗ 배포에서의 차례는?
           before: 배포의 차례는?
           빌드 · 시험 · 출시
           infra/container.md:60
         ✓ 마이크로 서비스에서의 장점은?
           before: 마이크로 서비스의 장점은?
         ✓ 등록된 서비스가 뭣인지 알아내려고 두는 것은?
           before: 등록된 서비스가 무엇인지 알아내려고 두는 것은?








         Noted as the same card
       a the same after all  u undo  e edit  q back  ? help
      """)
  }

  @Test func `home says once what became of the cards`() {
    let changes = CardChanges(kept: 1_234, renamed: 3, new: 2, gone: 1)
    var walk = Walk(app(.english, changes: changes))
    expectFrame(
      walk.frame,
      """
       dasi  ~/notes                                              Sunday, November 22



       › Today  3 cards · about 1m

         deck                                         new   learn     due  recall
         ▾ infra ································       0       3       0       –
             container ··························       0       3       0       –

         4 weeks   ······· ······· ······· ·····█·

         1,234 kept, 3 renamed, 2 new, 1 gone  m










       ⏎ start  t quiz  s stats  b cards  f to fix  / find  o settings  ?  q
      """)
    walk.press("s q")
    #expect(!walk.picture.contains("renamed") && walk.picture.contains("3 edited cards keep their history  m"))
  }

  @Test func `a narrow home leaves out what stayed the same`() {
    let changes = CardChanges(kept: 1_234, renamed: 3, new: 2, gone: 1)
    expectFrame(
      Walk(app(.korean, size: Size(width: 40, height: 12), changes: changes)).frame,
      """
       dasi  ~/notes                11월 22일

      ›오늘  카드 3장 · 약 1분

       덱                      새  학습  복습
       ▾ infra ············     0     3     0
           container ······     0     3     0
       카드 바뀜 3장, 새로 2장, 사라짐 1장  m



       ⏎ 시작  t 퀴즈  s 통계  b 카드  ?  q
      """)
    expectFrame(
      Walk(app(.korean, size: Size(width: 100, height: 30), changes: changes)).frame,
      """
                 dasi  ~/notes                                                 11월 22일 일요일



                 › 오늘  카드 3장 · 약 1분

                   덱                                            새    학습    복습    기억
                   ▾ infra ································       0       3       0       –
                       container ··························       0       3       0       –

                   지난 4주   ······· ······· ······· ·····█·

                   카드 그대로 1,234장, 바뀜 3장, 새로 2장, 사라짐 1장  m
















                 ⏎ 시작  t 퀴즈  s 통계  b 카드  f 고칠 것  / 찾기  o 설정  ? 도움말  q 끝
      """)
    let few = CardChanges(kept: 9, renamed: 0, new: 0, gone: 4)
    #expect(Walk(Fixture.app(language: .english, changes: few)).picture.contains("   9 kept, 4 gone\n\n"))
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

  @Test func `u goes back to what was decided last, and refuses nothing`() {
    var walk = Walk(app(.english))
    let states = { (walk: Walk) in walk.app.carried?.histories.map(\.state) ?? [] }
    walk.press("m Enter")
    #expect(states(walk) == [.kept, .supposed, .supposed] && walk.picture.contains("Noted as the same card"))
    walk.press("u")
    #expect(states(walk) == [.kept, .supposed, .supposed] && walk.app.carried?.chosen == 0)
    #expect(walk.picture.contains("Taken back") && walk.effects.count == 1)
    walk.press("u")
    #expect(states(walk) == [.kept, .supposed, .supposed] && walk.effects.count == 1)
    walk.press("x u")
    #expect(states(walk) == [.kept, .supposed, .supposed] && walk.app.carried?.chosen == 0)
    walk.press("j x j j u")
    #expect(states(walk) == [.kept, .kept, .supposed] && walk.app.carried?.chosen == 1)
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
