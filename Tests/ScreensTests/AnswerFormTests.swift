import Cards
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct AnswerFormTests {
  private func lines(_ items: [String], width: Int) -> [String] {
    guard let table = AnswerTable(items) else { return [] }
    return items.indices.flatMap { table.lines(ofRow: $0, width: width) }.map { line in
      String(line.map(\.glyph.text).joined().reversed().drop { $0 == " " }.reversed())
    }
  }

  @Test func `rows of a table stand in columns`() {
    #expect(
      lines(["이름 — 크기 — 쓰임", "한글 — 2 — 글", "a — 10 — 셈"], width: 40) == ["이름  크기  쓰임", "한글  2     글", "a     10    셈"])
  }

  @Test func `in little room each cell stands after its label`() {
    #expect(
      lines(["Name — Size of it — Use", "loaf — a very large one — to eat slowly with others"], width: 30) == [
        "Name · Size of it · Use", "loaf", "  Size of it: a very large one", "  Use: to eat slowly with",
        "       others",
      ])
  }

  @Test func `two columns are terms with what they are, and long terms stay in their line`() {
    #expect(lines(["AND — both", "NOT — turned"], width: 30) == ["AND  both", "NOT  turned"])
    #expect(lines(["a term that is long — x", "b — y"], width: 30) == ["a term that is long — x", "b — y"])
  }

  @Test(arguments: [["a — b"], ["a — b", "c"], ["a — b — c", "d — e"], ["a — ", "b — c"], ["plain", "items"]])
  func `items that are no rows make no table`(items: [String]) { #expect(AnswerTable(items) == nil) }

  @Test func `lines of a program are no items, and keep their signs`() {
    let card = Fixture.card(
      "a", kind: .question, "How?", ["let x_1 = y^2", "print(\"\\pi\")", "done"], ordered: true)
    #expect(AnswerForm(card) == .code && !card.hasItems)
    var walk = Walk(Fixture.app([card], start: .review(deck: nil)))
    walk.press("Space")
    #expect(walk.shows("코드 3줄", "│ let x_1 = y^2", "│ print(\"\\pi\")", "│ done") && walk.app.review?.ticks == nil)
  }

  @Test func `a program keeps its indent`() {
    let card = Fixture.card(
      "a", kind: .question, "How?", ["for i in range(3):", "\u{A0}\u{A0}print(i)"], ordered: true)
    var walk = Walk(Fixture.app([card], start: .review(deck: nil)))
    walk.press("Space")
    #expect(walk.shows("코드 2줄", "│ for i in range(3):", "│   print(i)"))
  }

  @Test func `a line of a program that goes on in the next row keeps its indent, and the spaces within it stay`() {
    let long = "\u{A0}\u{A0}\u{A0}\u{A0}total  = first_number + second_number + third_number"
    let card = Fixture.card("a", kind: .question, "How?", ["def add():", long], ordered: true)
    var walk = Walk(Fixture.app([card], start: .review(deck: nil), size: Size(width: 40, height: 16)))
    walk.press("Space")
    #expect(walk.shows("│ def add():", "│     total  = first_number +", "│       second_number + third_number"))
  }

  @Test func `how many things are asked for is not said twice`() {
    let card = Fixture.card("a", "그 조건 3가지는?", ["하나", "둘", "셋"])
    #expect(card.extent(Words(.korean)) == nil)
    let other = Fixture.card("a", "RFC 1035의 조건은?", ["하나", "둘", "셋"])
    #expect(other.extent(Words(.korean)) == "3가지")
  }

  @Test func `steps in words stay a list in order`() {
    let card = Fixture.card("a", kind: .process, "차례는?", ["빌드", "시험", "출시"], ordered: true)
    #expect(AnswerForm(card) == .plain && card.hasItems)
  }

  @Test func `the labels of a table are neither counted nor ticked`() {
    let card = Fixture.card("a", "견주면?", ["이름 — 크기 — 쓰임", "한글 — 2 — 글", "영문 — 1 — 글"])
    var walk = Walk(Fixture.app([card], start: .review(deck: nil)))
    walk.press("Space Space Space")
    #expect(walk.shows("2가지", "✓ 한글", "✓ 영문", "⏎ 알맞음"))
  }
}

@Suite struct ListRowsTests {
  @Test func `the cursor stays among the rows`() {
    let rows = ListRows(count: 3)
    #expect(rows.moved(0, by: .up) == 0 && rows.moved(2, by: .down) == 2 && rows.moved(1, by: .pageDown) == 2)
    #expect(rows.moved(1, by: .first) == 0 && rows.moved(1, by: .last) == 2 && rows.moved(0, by: .choose(9)) == 2)
    #expect(rows.moved(1, by: .help) == 1 && ListRows(count: 0).moved(0, by: .down) == 0)
  }

  @Test func `the row of the cursor is always seen`() {
    for count in 0..<12 {
      for rows in 0..<6 {
        for place in 0..<max(1, count) {
          let window = ListRows(count: count).window(of: rows, around: place)
          #expect(window.count == min(count, max(1, rows)) && (count == 0 || window.contains(place)))
        }
      }
    }
  }
}

@Suite struct CutInsideTests {
  @Test(arguments: [
    ("a note whose title goes on 12", 20, "a note whose t…on 12"), ("short", 20, "short"), ("1234567890", 5, "1234…"),
    ("아주 길게 이어지는 제목 12", 16, "아주 길게 이… 12"),
  ])
  func `the end of a long name is kept`(name: String, width: Int, shown: String) {
    let line = Line(name).cutInside(to: width)
    #expect(line.map(\.glyph.text).joined() == shown && line.width <= width)
  }
}
