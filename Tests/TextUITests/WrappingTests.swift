import TestKit
import Testing
import TextUI

@Suite struct WrappingTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    wrapped(text, width: width).map { $0.map(\.text).joined() }
  }

  @Test func `Korean breaks between eojeol`() {
    #expect(
      lines("자전거가 어디로 가는지 알아보려고 따라간 길", 14) == ["자전거가", "어디로 가는지", "알아보려고", "따라간 길"])
  }

  @Test func `a word wider than the line starts on it and breaks between syllables`() {
    #expect(lines("가 나다라마바사아", 6) == ["가 나", "다라마", "바사아"])
    #expect(lines("abcd 나다라마바", 5) == ["abcd", "나다", "라마", "바"])
  }

  @Test func `Han and kana break between any two, but not from the Hangul behind`() {
    #expect(lines("東京都庁舎", 4) == ["東京", "都庁", "舎"])
    #expect(lines("나 漢字를 본다", 6) == ["나 漢", "字를", "본다"])
  }

  @Test func `no line begins with a closing sign or ends with an opening one`() {
    #expect(lines("東京都。庁舎", 6) == ["東京", "都。庁", "舎"])
    #expect(lines("東京「都庁」", 6) == ["東京", "「都", "庁」"])
    #expect(lines("가나다라.", 8) == ["가나다", "라."])
    #expect(lines("가나 (다라마", 6) == ["가나", "(다라", "마"])
  }

  @Test func `line ends and empty lines stay`() {
    #expect(lines("가\n\n나\r\n다\n", 10) == ["가", "", "나", "다", ""])
    #expect(lines("", 10) == [""])
  }

  @Test func `spaces at a break are left out, an indent stays`() {
    #expect(lines("  가나   다라", 6) == ["  가나", "다라"])
    #expect(lines("      가나", 6) == ["가나"])
  }

  @Test func `a wide glyph in a column of one is left out`() {
    #expect(lines("a한b", 1) == ["a", "b"])
    #expect(lines("a", 0) == [])
  }

  @Test func `styled cells break as their text does`() {
    let style = Style(bold: true)
    let cells = glyphs(of: "가나 다라").map { Cell($0, style) }
    #expect(wrapped(cells, width: 5).map { $0.map(\.glyph.text).joined() } == ["가나", "다라"])
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `no line is wider than asked and nothing but spaces is lost`(seed: UInt64) {
    var random = Seeded(seed)
    let text = random.text(length: 80)
    let width = random.int(in: 2...20)
    let lines = wrapped(text, width: width)
    #expect(lines.allSatisfy { columns(of: $0) <= width })
    let kept = lines.joined().filter { $0 != .space }
    #expect(kept.elementsEqual(glyphs(of: text).filter { $0 != .space }))
    #expect(lines.allSatisfy { $0.last != .space })
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `a truncated text fits and ends with an ellipsis when it was longer`(seed: UInt64) {
    var random = Seeded(seed)
    let text = random.text(length: 12)
    let width = random.int(in: 0...20)
    let short = truncated(text, width: width)
    #expect(columns(of: short) <= width)
    if columns(of: text) <= width {
      #expect(short == glyphs(of: text))
    } else if width > 0 {
      #expect(short.last == "…")
    }
  }
}
