import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct CardWindowTests {
  private func window(
    question: Int, below: Int, rows: Int, least: Int = 4, top: Int = 0, offset: Int = 0
  ) -> CardWindow {
    CardWindow(
      question: (0..<question).map { Line("q\($0)") }, below: (0..<below).map { Line("a\($0)") }, rows: rows,
      least: least, place: CardWindow.Place(top: top, offset: offset))
  }

  private func shown(_ window: CardWindow) -> [String] {
    window.shown(Words(.english), width: 40).map { $0.map(\.glyph.text).joined() }
  }

  @Test func `what fits is whole`() {
    #expect(shown(window(question: 2, below: 3, rows: 5, offset: 9)) == ["q0", "q1", "a0", "a1", "a2"])
  }

  @Test func `a question keeps its place above a long answer`() {
    let place = window(question: 2, below: 9, rows: 8)
    #expect(shown(place) == ["q0", "q1", "a0", "a1", "a2", "a3", "a4", "▼ 4 more lines"])
    let end = window(question: 2, below: 9, rows: 8, offset: 99)
    #expect(shown(end) == ["q0", "q1", "a3", "a4", "a5", "a6", "a7", "a8"])
  }

  @Test func `of a question without room its beginning stays, and the rest is a line away`() {
    let begun = window(question: 9, below: 9, rows: 8)
    #expect(
      shown(begun)
        == ["q0", "q1", "q2", "q3 …▲5", "a0", "a1", "a2", "a3"].enumerated().map { $0 == 7 ? "▼ 6 more lines" : $1 })
    let up = window(question: 9, below: 9, rows: 8, offset: -2)
    #expect(shown(up).prefix(6) == ["q0", "q1", "q2", "q3 …▲3", "q7", "q8"])
    let first = CardWindow(
      question: begun.question, below: begun.below, rows: 8, least: 4, place: begun.moved(by: .first) ?? begun.place)
    #expect(shown(first).prefix(6) == ["q0", "q1", "q2", "q3", "q4", "q5"])
  }

  @Test func `a question that was scrolled stays where it was`() {
    let scrolled = window(question: 9, below: 2, rows: 6, least: 2, top: 5)
    #expect(shown(scrolled) == ["q5", "q6", "q7", "q8", "a0", "a1"])
    #expect(scrolled.moved(by: .up) == CardWindow.Place(top: 4, offset: 0))
  }

  @Test func `rows and lines of the answer find each other`() {
    for offset in 0...5 {
      let window = window(question: 3, below: 12, rows: 9, offset: offset)
      for line in 0..<12 {
        guard let row = window.row(ofLine: line) else { continue }
        #expect(window.line(atRow: row) == line)
      }
      #expect(window.line(atRow: 0) == nil && window.line(atRow: 20) == nil)
    }
  }

  @Test(arguments: [5, 6, 7, 9, 12], 1...6)
  func `lines are brought into sight: all where there is room, and before all the first`(rows: Int, count: Int) {
    for line in 0...12 - count {
      for offset in [0, 4, 9] {
        let before = window(question: 3, below: 12, rows: rows, offset: offset)
        let place = before.place(showing: line..<line + count)
        let after = window(question: 3, below: 12, rows: rows, offset: place.offset)
        #expect(after.row(ofLine: line) != nil)
        let seen = (0..<12).count { after.row(ofLine: $0) != nil }
        if count <= seen { #expect(after.shows(line..<line + count)) }
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `whatever the sizes, no more rows are taken than there are, and the question's first is seen`(seed: UInt64) {
    var random = Seeded(seed)
    let (question, below) = (random.int(in: 1...12), random.int(in: 1...20))
    let rows = random.int(in: 1...14)
    let window = window(
      question: question, below: below, rows: rows, least: random.int(in: 0...rows), offset: random.int(in: -20...30))
    let lines = shown(window)
    #expect(lines.count == min(rows, question + below))
    if window.pinned > 0 { #expect(lines[0].hasPrefix("q0")) }
  }
}
