import Cards
import History
import Scheduling
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

/// Keys in the card browser, from press to journal and back.
@Suite struct BrowseFlowTests {
  private func walk(query: String = "", width: Int = 80, height: Int = 24, readOnly: String? = nil) -> Walk {
    Walk(
      Fixture.app(
        BrowseTests.cards, BrowseTests.entries, start: .browse(query: query),
        size: Size(width: width, height: height), readOnly: readOnly))
  }

  private func acts(_ walk: Walk) -> [Entry.Act] {
    walk.effects.compactMap { if case .record(let act) = $0 { act } else { nil } }
  }

  private func current(_ walk: Walk) -> String? { walk.app.browse?.card(in: walk.app.library)?.id.rawValue }

  @Test func `home says how many cards wait, and one key leads to them`() {
    var walk = Walk(Fixture.app(BrowseTests.cards, BrowseTests.entries))
    #expect(walk.picture.contains("받아들일 카드 2장  a"))
    walk.press("a")
    #expect(walk.app.place == .browse && walk.picture.contains("/ is:waiting") && current(walk) == "w1")
    walk.press("q")
    #expect(walk.app.place == .home)
  }

  @Test func `without waiting cards home neither speaks of them nor has the key`() {
    var walk = Walk(Fixture.app())
    #expect(!walk.picture.contains("받아들일"))
    walk.press("a")
    #expect(walk.app.place == .home)
  }

  @Test(arguments: [(80, 24), (40, 12), (100, 30)])
  func `waiting cards are accepted and refused with one key each`(width: Int, height: Int) {
    var walk = walk(query: "is:waiting", width: width, height: height)
    walk.press("ㅁ")
    #expect(acts(walk) == [.restore(CardID("w1"))] && current(walk) == "w2")
    #expect(walk.picture.contains("이제 물을게요"))
    walk.press("x")
    #expect(acts(walk).last == .dismiss(CardID("w2")) && current(walk) == nil)
    #expect(walk.picture.contains("받아들일 카드를 모두 살펴봤어요"))
    #expect(walk.app.library.cards.contains { $0.id == CardID("w1") })
    #expect(walk.app.library.today(at: walk.now).waiting == 0)
  }

  @Test func `what was decided is taken back step by step`() {
    var walk = walk(query: "is:waiting")
    walk.press("a x u")
    #expect(current(walk) == "w2" && walk.app.library.waiting.count == 1)
    walk.press("u")
    #expect(walk.app.library.waiting.count == 2 && walk.picture.contains("되돌렸어요"))
  }

  @Test func `an accepted card enters the day's queue`() {
    var walk = Walk(Fixture.app(Array(BrowseTests.cards[5...6])))
    #expect(walk.app.home.today.new == 0)
    walk.press("a a q")
    #expect(walk.app.home.today.new == 1)
    walk.press("Enter")
    #expect(walk.app.review?.card?.id == CardID("w1"))
  }

  @Test func `nothing shows as done before it is on disk`() {
    var app = walk().app
    let effects = app.handle(.input(.key(.of("x"))), at: Fixture.evening)
    #expect(effects == [.record(.dismiss(CardID("e1")))])
    #expect(app.library.dismissed.count == 1)
    #expect(app.handle(.input(.key(.of("x"))), at: Fixture.evening).isEmpty)
    _ = app.handle(.recorded(Fixture.entry(500, .dismiss(CardID("e1")))), at: Fixture.evening)
    #expect(app.library.dismissed.count == 2)
  }

  @Test func `a refused disk is told and leaves the card as it was`() {
    var app = walk().app
    _ = app.handle(.input(.key(.of("x"))), at: Fixture.evening)
    #expect(app.handle(.recordFailed("디스크가 가득 찼어요."), at: Fixture.evening).isEmpty)
    #expect(app.notice == "저장하지 못했어요: 디스크가 가득 찼어요." && app.library.dismissed.count == 1)
    #expect(app.handle(.input(.key(.of("f"))), at: Fixture.evening) == [.record(.flag(CardID("e1")))])
  }

  @Test func `marked cards go together and come back together`() {
    var walk = walk()
    walk.press("Down Down v Down Down x")
    #expect(acts(walk).count == 3 && walk.app.library.dismissed.count == 4)
    #expect(walk.picture.contains("3장: 카드가 아니라고 적어 뒀어요"))
    walk.press("u")
    #expect(acts(walk).count == 6 && walk.app.library.dismissed.count == 1)
  }

  @Test func `many cards are written in portions, with the screen drawn between them`() {
    let cards = (0..<50).map { Fixture.card("m\($0)", "질문 \($0)은?", ["답"], line: $0 + 1) }
    var walk = Walk(Fixture.app(cards, start: .browse(query: "")))
    walk.press("C-a x")
    walk.send(.backedUp(nil))
    #expect(acts(walk).count == 20 && walk.picture.contains("저장하는 중 20/50"))
    #expect(walk.app.nextTick == walk.now)
    walk.wait()
    walk.wait()
    #expect(acts(walk).count == 50 && walk.app.library.dismissed.count == 50 && walk.app.nextTick == nil)
  }

  @Test func `what is not written yet can be stopped, and what was is taken back as one`() {
    let cards = (0..<50).map { Fixture.card("m\($0)", "질문 \($0)은?", ["답"], line: $0 + 1) }
    var walk = Walk(Fixture.app(cards, start: .browse(query: "")))
    walk.press("C-a x")
    walk.send(.backedUp(nil))
    walk.press("Esc")
    walk.wait()
    #expect(walk.app.library.dismissed.count == 21 && walk.app.browse?.saving == nil)
    walk.press("u")
    walk.send(.backedUp(nil))
    walk.wait()
    #expect(walk.app.library.dismissed.isEmpty)
  }

  @Test func `fault 38: before many are taken out or taken back, a backup is made`() {
    let cards = (0..<20).map { Fixture.card("m\($0)", "질문 \($0)은?", ["답"], line: $0 + 1) }
    var walk = Walk(Fixture.app(cards, start: .browse(query: "")))
    walk.press("C-a x")
    #expect(walk.effects == [.backUp] && walk.picture.contains("먼저 백업하는 중"))
    walk.press("Esc")
    walk.send(.backedUp(nil))
    #expect(walk.effects == [.backUp] && walk.app.library.dismissed.isEmpty)
    walk.press("x")
    walk.send(.backedUp("디스크가 가득 찼어요."))
    walk.wait()
    #expect(walk.app.library.dismissed.count == 20)
    walk.press("u")
    #expect(walk.effects.last == .backUp && walk.app.library.dismissed.count == 20)
    walk.send(.backedUp(nil))
    walk.wait()
    #expect(walk.app.library.dismissed.isEmpty)
  }

  @Test func `without a backup it goes on, and says so`() {
    let cards = (0..<20).map { Fixture.card("m\($0)", "질문 \($0)은?", ["답"], line: $0 + 1) }
    var app = Fixture.app(cards, start: .browse(query: ""))
    _ = app.handle(.input(.key(Key(.character("a"), .control))), at: Fixture.evening)
    _ = app.handle(.input(.key(.of("x"))), at: Fixture.evening)
    let effects = app.handle(.backedUp("디스크가 가득 찼어요."), at: Fixture.evening)
    #expect(effects == [.record(.dismiss(CardID("m0")))] && app.notice == "백업 없이 했어요: 디스크가 가득 찼어요.")
  }

  @Test func `what another process records is taken in`() {
    var walk = walk(query: "is:waiting")
    walk.send(.heard([Fixture.entry(900, .dismiss(CardID("w1")))]))
    #expect(current(walk) == "w2" && walk.app.notice == nil)
  }

  @Test func `where nothing can be kept, nothing is done and why is said`() {
    var walk = walk(readOnly: "폴더에 쓸 수 없어요.")
    walk.press("x")
    #expect(acts(walk).isEmpty && walk.picture.contains("폴더에 쓸 수 없어요."))
  }

  @Test func `a card can be brought back at any time`() {
    var walk = walk(query: "is:dismissed")
    #expect(walk.picture.contains("a 되살리기") && current(walk) == "e2")
    walk.press("a")
    #expect(walk.app.library.dismissed.isEmpty && walk.app.library.cards.contains { $0.id == CardID("e2") })
  }

  @Test func `suspending turns round, and what has no use says so`() {
    var walk = walk(query: "is:suspended")
    walk.press("ㄴ")
    #expect(acts(walk) == [.resume(CardID("k3"))] && walk.picture.contains("다시 물을게요"))
    walk = self.walk(query: "is:waiting")
    walk.press("f")
    #expect(acts(walk).isEmpty && walk.picture.contains("이 카드에는 할 것이 없어요"))
  }

  @Test func `letters go to the field until Enter, then they are commands again`() {
    var walk = walk()
    walk.press("/ x q a Enter")
    #expect(acts(walk).isEmpty && walk.app.browse?.field.text == "xqa")
    walk.press("Esc")
    #expect(walk.app.browse?.field.text == "" && walk.app.place == .browse)
    walk.send(.input(.paste("x")))
    #expect(walk.app.browse?.field.text == "" && acts(walk).isEmpty)
    walk.press("/")
    walk.send(.input(.paste("도커\nx")))
    #expect(walk.app.browse?.field.text == "도커 x")
  }

  @Test func `Escape takes marks away, then the query, then leads home`() {
    var walk = Walk(Fixture.app(BrowseTests.cards, BrowseTests.entries))
    walk.press("b / 특 Enter Space Esc")
    #expect(walk.app.browse?.browser.marked == [] && walk.app.browse?.field.text == "특")
    walk.press("Esc")
    #expect(walk.app.browse?.field.text == "")
    walk.press("Esc")
    #expect(walk.app.place == .home)
  }

  @Test func `of marked cards those that an action means nothing to are told to stay`() {
    var walk = Walk(Fixture.app(BrowseTests.cards, BrowseTests.entries, language: .english))
    walk.press("b")
    walk.send(.input(.key(Key(.character("a"), .control))))
    let marked = walk.app.browse?.browser.marked.count ?? 0
    walk.press("s")
    let suspended = acts(walk).count
    #expect(suspended > 0 && suspended < marked)
    #expect(walk.picture.contains("\(marked - suspended) stay as they are"), "\(walk.picture)")
  }

  @Test func `Escape in the field gives up what is looked for`() {
    var walk = walk()
    walk.press("/ 특 Esc")
    #expect(walk.app.browse?.isTyping == false && walk.app.browse?.field.text == "" && walk.app.place == .browse)
  }

  @Test func `Tab goes through the views and keeps the words`() {
    var walk = walk()
    walk.press("/ 특 Enter Tab")
    #expect(walk.app.browse?.field.text == "is:waiting 특" && walk.picture.contains("받아들일 것"))
    walk.press("Tab")
    #expect(walk.app.browse?.field.text == "is:due 특")
    walk.send(.input(.key(Key(.tab, .shift))))
    #expect(walk.app.browse?.field.text == "is:waiting 특")
  }

  @Test func `e opens the note at the card, and the cursor stays on it after the notes are read again`() {
    var walk = walk()
    walk.press("Down Down e")
    #expect(walk.effects == [.edit(file: "infra/container.md", line: 41)])
    let more = [Fixture.card("a0", deck: "aaa", "새 질문은?", ["답"])] + BrowseTests.cards
    walk.send(.reloaded(Fixture.library(more, BrowseTests.entries)))
    #expect(current(walk) == "k1")
  }

  @Test func `the note around the card opens over the list`() {
    var walk = walk()
    walk.press("c")
    #expect(walk.effects == [.readNote(file: "bread.md")])
    walk.send(.noteRead("# Bread\n\nText"))
    #expect(walk.picture.contains("Text"))
    walk.press("q")
    #expect(walk.app.place == .browse && walk.app.overlay == nil)
  }

  @Test func `a click chooses a card, a second one opens it, and the wheel goes on`() {
    var walk = walk()
    let row = walk.frame.rows.firstIndex { $0.contains("배포의 차례는?") } ?? 0
    walk.send(.input(.mouse(Mouse(.press, at: Point(x: 10, y: row)))))
    #expect(current(walk) == "k3" && walk.app.browse?.isOpen == false)
    walk.send(.input(.mouse(Mouse(.press, at: Point(x: 10, y: row)))))
    #expect(walk.app.browse?.isOpen == true)
    walk.press("q")
    walk.send(.input(.mouse(Mouse(.wheelDown, at: Point(x: 10, y: row)))))
    #expect(current(walk) == "w1")
    walk.send(.input(.mouse(Mouse(.press, at: Point(x: 3, y: 1)))))
    #expect(walk.app.browse?.isTyping == true)
  }

  @Test func `from an open card Enter goes to the next and q back to the list`() {
    var walk = walk(width: 40, height: 12)
    walk.press("Enter Enter Right Left")
    #expect(walk.app.browse?.isOpen == true && current(walk) == "e2")
    walk.press("q")
    #expect(walk.app.browse?.isOpen == false && walk.app.place == .browse)
  }

  @Test func `the browser that was asked for by name ends with the program`() {
    var walk = walk()
    walk.press("q")
    #expect(walk.effects == [.quit(code: 0)])
  }
}
