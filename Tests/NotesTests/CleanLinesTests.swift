import Testing

@testable import Notes

@Suite struct CleanLinesTests {
  private func lines(_ note: String) -> [String] { CleanLines(note).lines.map(\.string) }

  @Test func `all line ends are one`() {
    #expect(lines("물\r\n불\r흙\n쇠\u{2028}나무") == ["물", "불", "흙", "쇠", "나무"])
    #expect(lines("물\n\n불\n") == ["물", "", "불"])
    #expect(lines("") == [])
  }

  @Test func `all spaces are one, and what has no width goes`() {
    #expect(lines("\u{FEFF}물\u{A0}과\u{3000}불\u{200B}") == ["물 과 불"])
    #expect(lines("a\u{AD}b\u{2060}c") == ["abc"])
  }

  @Test func `what joins pictures stays between them, and goes elsewhere`() {
    #expect(lines("가족 👨\u{200D}👩\u{200D}👧 a\u{200D}b") == ["가족 👨\u{200D}👩\u{200D}👧 ab"])
  }

  @Test func `what could drive a terminal goes`() {
    #expect(lines("물\u{1B}[31m불\u{7}\u{9B}2J\u{202E}흙\u{0}") == ["물[31m불2J흙"])
  }

  @Test func `loose letters are composed, signs of width stay`() {
    #expect(lines("\u{1106}\u{116E}\u{11AF} e\u{301} か\u{3099}") == ["물 é が"])
    #expect(lines("：（）、") == ["：（）、"])
  }

  @Test func `cleaning twice changes nothing`() {
    let once = lines("물\u{A0}과\u{200B} e\u{301}\r\n불")
    #expect(lines(once.joined(separator: "\n")) == once)
  }
}
