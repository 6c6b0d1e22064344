import Notes
import Testing

@testable import Cards

@Suite struct FindingIDTests {
  private let slip = Finding(.slip(word: "자업대", meant: "작업대", count: 4), line: 8)

  @Test func `it is the same on another line, and however often the right word stands there`() {
    let later = Finding(.slip(word: "자업대", meant: "작업대", count: 9), line: 80)
    #expect(slip.id(in: "kiln.md") == later.id(in: "kiln.md"))
    #expect(slip.id(in: "kiln.md").rawValue.count == 13)
    #expect(slip.id(in: "clay/kiln.md") == slip.id(in: "kiln.md"))
  }

  @Test func `it is another for other words, another kind or another note`() {
    let others = [
      Finding(.slip(word: "작엄대", meant: "작업대", count: 4), line: 8).id(in: "kiln.md"),
      Finding(.spelling(word: "자업대", usual: "작업대"), line: 8).id(in: "kiln.md"), slip.id(in: "wheel.md"),
    ]
    #expect(Set(others + [slip.id(in: "kiln.md")]).count == 4)
  }
}
