import Cards
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

@Suite struct NoteTests {
  private static let text = (1...40).map { $0 == 41 - 1 ? "마지막 줄" : "줄 \($0)의 글" }.joined(separator: "\n")

  private func opened(_ text: String, size: Size = Size(width: 80, height: 24), language: Language = .korean) -> Walk {
    let card = Fixture.card("n", "무엇인가요?", ["답"], line: 21)
    var walk = Walk(Fixture.app([card], start: .review(deck: nil), language: language, size: size))
    walk.press("Space c")
    walk.send(.noteRead(text))
    return walk
  }

  @Test func `c asks for the note of the card`() {
    var walk = Walk(Fixture.app([Fixture.korean[0]], start: .review(deck: nil)))
    walk.press("c")
    #expect(walk.effects == [.readNote(file: "infra/container.md")])
  }

  @Test func `the note opens at the card's lines, marked, and scrolls`() {
    var walk = opened(Self.text, size: Size(width: 40, height: 12), language: .english)
    expectFrame(
      walk.frame,
      """
       infra/container.md:21

         줄 18의 글
         줄 19의 글
         줄 20의 글
       ▸ 줄 21의 글
         줄 22의 글
         줄 23의 글
         줄 24의 글
       ▼ 16 more lines

       ⏎ back  e edit
      """)
    walk.press("Home")
    #expect(walk.picture.contains("줄 1의 글"))
    walk.press("End")
    #expect(walk.picture.contains("마지막 줄"))
    walk.press("c")
    #expect(walk.app.overlay == nil && walk.app.review?.isRevealed == true)
  }

  @Test func `what goes on in the next row stands below the text of its item, not below its sign`() {
    let card = Fixture.card("n", "무엇인가요?", ["답"], line: 1)
    let note = "  - 바람이 세게 부는 날에는 돛을 줄인다\n12. 바람이 약한 날에는 돛을 모두 편다\n돛은 바람을 받아 배를 민다"
    let rows = NoteText(note, around: card).lines(width: 24).map { $0.map(\.glyph.text).joined() }
    #expect(
      rows == [
        "▸   - 바람이 세게 부는", "      날에는 돛을 줄인다", "  12. 바람이 약한 날에는", "      돛을 모두 편다", "  돛은 바람을 받아 배를",
        "  민다",
      ])
  }

  @Test func `e opens the note that shows, and its place stands above`() {
    var walk = opened(Self.text)
    #expect(walk.picture.contains("infra/container.md:21"))
    walk.press("e")
    #expect(walk.app.overlay == nil && walk.effects.last == .edit(file: "infra/container.md", line: 21))
  }

  @Test func `a note that cannot be read says so`() {
    let walk = opened("")
    #expect(walk.app.overlay == nil && walk.picture.contains("노트를 읽지 못했어요"))
  }

  @Test func `lines end as in any editor, and what a terminal obeys stays text`() {
    let card = Fixture.card("n", "무엇인가요?", ["답"], line: 2)
    let lines = NoteText("하나\r\n둘\u{1B}[31m\r셋\n", around: card).lines(width: 40)
    let texts = lines.map { $0.map(\.glyph.text).joined() }
    #expect(lines.count == 4 && texts[1].hasPrefix("▸ 둘") && texts[2] == "  셋")
    #expect(!texts.joined().unicodeScalars.contains("\u{1B}"))
  }

  @Test func `a card whose lines are gone shows what is there`() {
    let card = Fixture.card("n", "무엇인가요?", ["답"], line: 9_000)
    #expect(NoteText("하나\n둘", around: card).lines(width: 40).count <= 2)
  }
}
