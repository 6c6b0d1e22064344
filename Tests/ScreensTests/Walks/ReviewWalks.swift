import Cards
import History
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

/// Ways through a review: what is seen on them, and what the journal holds then.
@Suite struct ReviewWalks {
  private let name = Fixture.card("k5", deck: "infra/network", section: ["이름"], "도메인 이름을 빌려주는 곳은?", ["등록 대행자"], line: 9)

  private func review(_ cards: [Card]? = nil) -> Walk {
    Walk(Fixture.app(cards ?? [name], start: .review(deck: nil)))
  }

  private func grades(_ walk: Walk) -> [Grade] {
    walk.acts.compactMap { if case .review(_, let grade, _) = $0 { grade } else { nil } }
  }

  @Test func `the last answer is taken back from the page of the end, and given anew`() {
    var walk = review()
    walk.press("Space 4")
    #expect(walk.shows("오늘 몫을 마쳤어요", "쉬움 1"))
    walk.press("u")
    #expect(walk.shows(name.question, "되돌렸어요") && !walk.shows("등록 대행자"))
    walk.press("Space 4")
    #expect(walk.shows("오늘 몫을 마쳤어요") && walk.acts.count == 3)
    guard case .undo(let id) = walk.acts[1] else { return #expect(Bool(false)) }
    #expect(id == EntryID(device: "test", number: 101))
  }

  @Test func `what was put off comes back with u`() {
    var walk = review()
    walk.press("s")
    #expect(walk.acts == [.bury(name.id)] && walk.shows("내일로 미뤘어요"))
    walk.press("u")
    #expect(walk.shows(name.question) && walk.acts.count == 2)
  }

  @Test func `what is no card comes back with u`() {
    var walk = review(Fixture.korean)
    let first = walk.app.review?.card
    walk.press("x")
    #expect(walk.acts == first.map { [.dismiss($0.id)] } && walk.app.review?.card != first)
    walk.press("u")
    #expect(walk.app.review?.card == first)
  }

  @Test func `an answer that is all wrong speaks for Again, and Enter gives it`() {
    var walk = review()
    walk.press("t")
    walk.write("전혀 다른 말")
    walk.press("Enter")
    #expect(walk.shows("✗ 전혀 다른 말", "→ 등록 대행자", "⏎ 다시"))
    walk.press("Enter")
    #expect(grades(walk) == [.again])
  }

  @Test func `an answer that is right speaks for Good`() {
    var walk = review()
    walk.press("t")
    walk.write("등록 대행자")
    walk.press("Enter")
    #expect(walk.shows("✓ 등록 대행자", "⏎ 알맞음"))
    walk.press("Enter")
    #expect(grades(walk) == [.good])
  }

  @Test func `typing goes on where it was after the window has changed`() {
    var walk = review()
    walk.press("t")
    walk.write("등록")
    walk.send(.resized(Size(width: 40, height: 12)))
    walk.write(" 대")
    #expect(walk.app.review?.field?.text == "등록 대" && walk.frame.cursor == Point(x: 10, y: 3))
    walk.send(.resized(Size(width: 120, height: 40)))
    walk.press("Enter")
    #expect(walk.shows("등록 대", "등록 대행자"))
  }

  @Test func `fault 28: a paste shows nothing and grades nothing, and goes into a field where there is one`() {
    var walk = review()
    walk.send(.input(.paste(" 3\n4")))
    #expect(walk.app.review?.isRevealed == false)
    walk.press("Space")
    walk.send(.input(.paste("1\n2\n3\n4\n")))
    #expect(walk.acts.isEmpty && walk.app.review?.isRevealed == true)
    walk.press("u")
    var typing = review()
    typing.press("t")
    typing.send(.input(.paste("등록 대행자\n")))
    #expect(typing.shows("> 등록 대행자") && typing.app.review?.isRevealed == false && typing.acts.isEmpty)
  }

  @Test func `the editor is opened at the card, which stays in its new wording`() {
    var walk = review()
    walk.press("e")
    #expect(walk.effects.last == .edit(file: name.file, line: 9))
    let mended = Fixture.card(
      "k5", deck: "infra/network", section: ["이름"], "도메인 이름은 어디에서 빌리나요?", ["등록 대행자"], line: 11)
    walk.send(.reloaded(Fixture.library([mended])))
    #expect(walk.shows("도메인 이름은 어디에서 빌리나요?") && !walk.shows("등록 대행자"))
    walk.press("Space 3")
    #expect(grades(walk) == [.good])
  }

  @Test func `with the Korean layout on, commands work without switching`() {
    var walk = review(Fixture.korean)
    walk.press("Space ㅈ")
    #expect(walk.shows("왜 이날인가요?"))
    walk.press("ㅈ ㄴ")
    #expect(walk.acts.count == 1 && walk.shows("내일로 미뤘어요"))
    walk.press("ㅕ ㅂ")
    #expect(walk.acts.count == 2)
  }

  @Test func `the page that says why takes a grade`() {
    var walk = review()
    walk.press("Space w 3")
    #expect(grades(walk) == [.good] && walk.app.overlay == nil)
  }

  @Test func `own keys for grades stand on the page that says why, and work there`() {
    var walk = Walk(
      Fixture.app([name], start: .review(deck: nil), interface: { $0.keys = ["good": ["m"], "again": ["n"]] }))
    walk.press("Space w")
    #expect(walk.shows("n 다시", "m 알맞음", "2 어려움"))
    walk.press("m")
    #expect(grades(walk) == [.good])
  }

  @Test func `an answer that took hints speaks for Hard`() {
    var walk = review()
    walk.press("h h Space")
    #expect(walk.shows("힌트", "⏎ 어려움"))
    walk.press("Enter")
    #expect(grades(walk) == [.hard])
  }

  @Test func `ticks on two of three items speak for Hard, on all for Good`() {
    var walk = review([Fixture.korean[2]])
    walk.press("Space Space Space")
    #expect(walk.shows("1✓ 빌드", "2✓ 시험", "3› 출시", "⏎ 어려움"))
    walk.press("Space")
    #expect(walk.shows("⏎ 알맞음"))
    walk.press("Enter")
    #expect(grades(walk) == [.good])
  }

  @Test func `what is right stands after an arrow, whatever it was compared with`() {
    var card = name
    card.alternatives = ["registrar"]
    var walk = review([card])
    walk.press("t")
    walk.write("regist")
    walk.press("Enter")
    #expect(walk.shows("→ "))
  }

  @Test func `what was taken back is done again with r`() {
    var walk = review()
    walk.press("Space 4 u r")
    #expect(walk.acts.count == 3 && walk.shows("오늘 몫을 마쳤어요"))
  }

  @Test func `a card that was forgotten comes back by itself after its step`() {
    var walk = review()
    walk.press("Space 1")
    if walk.app.isWaiting { walk.wait() }
    #expect(walk.shows(name.question))
    walk.press("Space 4")
    #expect(grades(walk) == [.again, .easy])
  }

  @Test func `from the end a quiz of what was missed begins`() {
    var walk = review(Array(Walk.tools))
    for _ in 0..<40 where walk.app.review?.card != nil { walk.press("Space " + (walk.acts.isEmpty ? "1" : "4")) }
    while walk.app.isWaiting, walk.app.review?.session.stage != .done { walk.wait() }
    for _ in 0..<4 where walk.app.review?.card != nil { walk.press("Space 4") }
    #expect(walk.shows("어려웠던 것", "t 어려웠던 1장을 퀴즈로"))
    walk.press("t")
    #expect(walk.app.place == .quiz)
  }

  @Test func `the note's lines open over the card and close to it`() {
    var walk = review()
    walk.press("Space c")
    #expect(walk.effects.last == .readNote(file: name.file))
    walk.send(.noteRead((1...20).map { "줄 \($0)" }.joined(separator: "\n")))
    #expect(walk.shows("▸ 줄 10") || walk.shows("▸ 줄 9"))
    walk.press("Esc")
    #expect(walk.shows(name.question, "등록 대행자") && walk.app.review?.isRevealed == true)
  }

  @Test func `while nothing can be read no key grades, and afterwards the same card is there`() {
    var walk = review()
    walk.press("Space")
    walk.send(.resized(Size(width: 15, height: 3)))
    walk.press("3 3 Enter")
    #expect(walk.acts.isEmpty)
    walk.send(.resized(Size(width: 80, height: 24)))
    #expect(walk.shows(name.question, "등록 대행자"))
    walk.press("3")
    #expect(grades(walk) == [.good])
  }

  @Test func `the seconds that were switched on are there the next time`() {
    var walk = review()
    walk.press("T")
    #expect(walk.shows("0:01"))
    guard case .saveSettings(let settings)? = walk.lastSettings else { return #expect(Bool(false)) }
    #expect(settings.interface.showsTimer)
    walk.keepSettings()
    walk.press("Space q")
    #expect(walk.app.knownLibrary.settings.interface.showsTimer)
    walk.app = Fixture.app([name], start: .review(deck: nil), interface: { $0.showsTimer = true })
    walk.press("T")
    guard case .saveSettings(let off)? = walk.lastSettings else { return #expect(Bool(false)) }
    #expect(!off.interface.showsTimer)
  }
}
