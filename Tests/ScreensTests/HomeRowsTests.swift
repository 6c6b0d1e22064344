import Cards
import Notes
import Study
import TestKit
import Testing
import TextUI

@testable import Screens

/// What the home page counts, and how it is left.
@Suite struct HomeRowsTests {
  @Test func `fault 28: one Escape alone, as a slow line may cut it off a paste, does not lead to the shell`() {
    var walk = Walk(Fixture.app(language: .english))
    walk.press("Esc")
    #expect(walk.effects.isEmpty && walk.picture.contains("Esc once more, or q, to quit."))
    walk.press("Down Esc")
    #expect(walk.effects.isEmpty)
    walk.press("Esc")
    #expect(walk.effects == [.quit(code: 0)])
  }

  @Test func `rows of decks add up to what today holds, and say what they hold alone`() {
    let cards =
      (0..<30).map { Fixture.card("a\($0)", deck: "apples", "Q\($0)?", ["A\($0)"], line: $0 + 1) }
      + (0..<9).map { Fixture.card("b\($0)", deck: "pears", "P\($0)?", ["B\($0)"], line: $0 + 1) }
      + (0..<21).map { Fixture.card("c\($0)", deck: "z\($0)", "Z\($0)?", ["C\($0)"], line: 1) }
    var walk = Walk(Fixture.app(cards, language: .english, size: Size(width: 80, height: 40)))
    #expect(walk.frame.rows.contains { $0.contains("pears ·") && $0.contains("   1  ") })
    #expect(walk.frame.rows.contains { $0.contains("z20 ·") && $0.contains("  (1)  ") })
    #expect(walk.picture.contains("( ) not of today's share"))
    #expect(walk.app.home.decks.map(\.new).reduce(0, +) == walk.app.home.today.new)
    walk.press("Down Down")
    #expect(walk.picture.contains("9 new cards when you start this deck alone"))
    walk.press("Enter")
    #expect(walk.app.review?.session.left == 9 && walk.app.review?.session.card?.deck == "pears")
  }

  @Test func `the first visit looks for nothing to mend, and later ones show in the fix list at once what they found`()
  {
    #expect(Walk(Fixture.app(firstRun: true)).app.nextTick == nil)
    var walk = Walk(Fixture.app(language: .english))
    walk.wait()
    let remark = Remark(FindingID("f1"), file: "a.md", line: 3, text: "nothing stands below it", isWrong: false)
    walk.send(.checked([remark], [NotePlace(file: "a.md", line: 3): "## Empty"]))
    walk.press("f")
    #expect(walk.picture.contains("? nothing stands below it") && walk.picture.contains("▸ ## Empty"))
    #expect(walk.app.nextTick != nil)
  }

  @Test(arguments: Language.allCases) func `what is doubtful in the notes is counted when they were looked through`(
    language: Language
  ) {
    var walk = Walk(Fixture.app(language: language))
    #expect(walk.app.nextTick != nil)
    walk.wait()
    #expect(walk.effects == [.check(lines: [])] && walk.app.nextTick == nil)
    let remark = Remark(FindingID("f1"), file: "a.md", line: 3, text: "…", isWrong: false)
    walk.send(.checked([remark, remark], [:]))
    #expect(walk.picture.contains(language == .korean ? "노트에서 살펴볼 곳 2  f" : "2 places to look at in the notes  f"))
  }
}
