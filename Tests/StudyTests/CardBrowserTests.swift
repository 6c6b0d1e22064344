import Cards
import History
import Scheduling
import TestKit
import Testing

@testable import Study

@Suite struct CardBrowserTests {
  private let now = moment(10)

  private func ids(_ browser: CardBrowser, _ library: Library) -> [String] {
    browser.shown.map { library.all[$0].id.rawValue }
  }

  @Test func `letters typed one by one find what the whole query finds`() {
    var random = Seeded(5)
    let words = ["bird", "blue", "새", "파란 새", "ㅅ", "is:new", "-blue", "deck:a", "what", "stability<5"]
    let library = library(
      (0..<60).map { number in
        card(
          "c\(number)", deck: ["a/b", "a", "c"][number % 3], question: ["A blue bird", "파란 새", "What?"][number % 3])
      })
    for _ in 0..<60 {
      let query = (0..<3).map { _ in random.pick(words) }.joined(separator: " ")
      var typed = CardBrowser(library)
      for length in 1...query.count { typed.search(String(query.prefix(length)), in: library, at: now) }
      var whole = CardBrowser(library)
      whole.search(query, in: library, at: now)
      #expect(typed.shown == whole.shown, "\(query)")
    }
  }

  @Test func `cards are sorted by what is asked for, those not asked last`() {
    var pen = Pen()
    pen.study("c000", daysAgo: [9, 5, 1])
    pen.study("c001", daysAgo: [9, 6])
    pen.study("c002", daysAgo: [30], grade: .easy)
    pen.study("c002", daysAgo: [20, 2], grade: .again)
    pen.write(.dismiss(CardID("c003")), at: now)
    let library = library(cards(5), pen.written)
    var browser = CardBrowser(library)
    browser.sort(by: .due, in: library, at: now)
    #expect(ids(browser, library).suffix(2) == ["c004", "c003"])
    browser.sort(by: .lapses, in: library, at: now)
    #expect(ids(browser, library).first == "c002")
    browser.sort(by: .stability, in: library, at: now)
    let stabilities = browser.shown.prefix(3).compactMap {
      library.standing(at: $0).progress.schedule.memory?.stability
    }
    #expect(stabilities == stabilities.sorted() && stabilities.count == 3)
    browser.sort(by: .deck, in: library, at: now)
    #expect(ids(browser, library) == ["c000", "c001", "c002", "c003", "c004"])
  }

  @Test func `when its card leaves, the cursor is on the next one, at the end on the last`() {
    var library = library(cards(3).map { weak($0) })
    var browser = CardBrowser(library)
    browser.search("is:waiting", in: library, at: now)
    browser.move(to: 1)
    var pen = Pen()
    library.add(pen.write(.dismiss(CardID("c001")), at: now))
    browser.refresh(library, at: now)
    #expect(browser.current.map { library.all[$0].id } == CardID("c002"))
    library.add(pen.write(.restore(CardID("c002")), at: now))
    browser.refresh(library, at: now)
    #expect(browser.current.map { library.all[$0].id } == CardID("c000"))
    library.add(pen.write(.restore(CardID("c000")), at: now))
    browser.refresh(library, at: now)
    #expect(browser.current == nil && browser.targets.isEmpty)
    #expect(library.waiting.isEmpty && library.cards.count == 2 && library.dismissed.count == 1)
  }

  @Test func `marks are one by one, a stretch, or all`() {
    let library = library(cards(6))
    var browser = CardBrowser(library)
    browser.toggleMark()
    #expect(browser.marked == [0] && browser.cursor == 1)
    browser.move(to: 3)
    browser.toggleRange()
    browser.move(to: 5)
    browser.move(to: 4)
    #expect(browser.targets == [0, 3, 4] && browser.isMarkingRange)
    browser.toggleRange()
    browser.move(to: 1)
    #expect(browser.marked == [0, 3, 4])
    browser.toggleAll()
    #expect(browser.marked.count == 6)
    browser.toggleAll()
    #expect(browser.marked.isEmpty && browser.targets == [1])
  }

  @Test func `what is no longer shown is no longer marked`() {
    let library = library([card("one", question: "A bird"), card("two", question: "A fish")])
    var browser = CardBrowser(library)
    browser.toggleAll()
    browser.search("fish", in: library, at: now)
    #expect(browser.targets == [1])
    browser.search("", in: library, at: now)
    #expect(browser.marked == [1])
  }

  @Test func `notes read anew keep the cursor and the marks on their cards`() {
    let before = library(cards(4))
    var browser = CardBrowser(before)
    browser.move(to: 2)
    browser.toggleMark()
    let after = library([card("new", line: 0)] + cards(4))
    browser.reload(after, insteadOf: before, at: now)
    #expect(browser.current.map { after.all[$0].id } == CardID("c003"))
    #expect(browser.targets.map { after.all[$0].id } == [CardID("c002")])
  }

  @Test func `acts are only for cards they change`() {
    var pen = Pen()
    pen.write(.dismiss(CardID("c000")), at: now)
    pen.write(.suspend(CardID("c001")), at: now)
    let library = library(cards(3) + [weak(card("maybe", line: 9))], pen.written)
    let all = Array(library.all.indices)
    #expect(library.acts(for: .dismiss, on: all).compactMap(\.card).map(\.rawValue) == ["c001", "c002", "maybe"])
    #expect(library.acts(for: .accept, on: all) == [.restore(CardID("c000")), .restore(CardID("maybe"))])
    #expect(library.acts(for: .suspend, on: all) == [.suspend(CardID("c002"))])
    #expect(library.acts(for: .suspend, on: [1]) == [.resume(CardID("c001"))])
    #expect(library.acts(for: .flag, on: all) == [.flag(CardID("c001")), .flag(CardID("c002"))])
    #expect(library.acts(for: .flag, on: [0, 3]).isEmpty)
  }

  @Test func `what was said to be no card two days ago can be brought back, by undo too`() {
    var pen = Pen()
    pen.write(.dismiss(CardID("c000")), at: moment(10 - 48))
    var library = library(cards(1), pen.written)
    #expect(library.undo(at: now) == .undo(pen.written[0].id))
    #expect(library.acts(for: .accept, on: [0]) == [.restore(CardID("c000"))])
    let entry = pen.write(.dismiss(CardID("c000")), at: now)
    library.add(entry)
    #expect(library.undo(at: now) == .undo(entry.id))
  }

  private func weak(_ card: Card) -> Card {
    var weak = card
    weak.confidence = 0.3
    return weak
  }
}
