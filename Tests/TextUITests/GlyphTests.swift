import TestKit
import Testing
import TextUI

@Suite struct GlyphTests {
  private func texts(_ text: String) -> [String] { glyphs(of: text).map(\.text) }
  private func widths(_ text: String) -> [Int] { glyphs(of: text).map(\.width) }

  @Test func `Hangul, Han, kana and full-width forms take two columns`() {
    #expect(widths("한ㄱ漢カ。「Ａ\u{3000}") == Array(repeating: 2, count: 8))
  }

  @Test func `Latin, half-width and ambiguous characters take one`() {
    #expect(widths("aé○●→※“…·×─│█≤πｱ") == Array(repeating: 1, count: 16))
  }

  @Test func `conjoining jamo become syllables`() {
    #expect(texts("\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}") == ["한", "글"])
    #expect(texts("가\u{11A8}") == ["각"])
  }

  @Test func `a vowel or final alone is replaced`() {
    #expect(texts("\u{1161}x\u{11A8}") == ["\u{FFFD}", "x", "\u{FFFD}"])
  }

  @Test func `fault 34: an emoji sequence shows its first emoji`() {
    #expect(texts("👩‍👩‍👧👍🏽❤️1️⃣") == ["👩", "👍", "❤", "1"])
    #expect(widths("👩‍👩‍👧👍🏽❤️1️⃣") == [2, 2, 1, 1])
  }

  @Test func `a flag is two glyphs of one column`() {
    #expect(widths("🇰🇷") == [1, 1])
  }

  @Test func `fault 34: a base keeps four marks`() {
    #expect(texts("e" + String(repeating: "\u{301}", count: 1_000)) == ["e\u{301}\u{301}\u{301}\u{301}"])
  }

  @Test func `a mark alone sits on a dotted circle`() {
    #expect(texts("\u{301}") == ["◌\u{301}"])
  }

  @Test func `letters joined by a virama stay`() {
    #expect(texts("क्ष").joined().unicodeScalars.elementsEqual("क्ष".unicodeScalars))
    #expect(columns(of: "क्ष") == 2)
  }

  @Test func `fault 34: a tab reaches the next multiple of four columns`() {
    #expect(texts("가\tb\t").joined() == "가  b   ")
  }

  @Test func `a line end is a space`() {
    #expect(texts("a\r\nb\nc\u{2028}d").joined() == "a b c d")
  }

  @Test func `an escape sequence is disarmed`() {
    #expect(texts("\u{1B}[31m\u{9B}2J\u{7F}").joined() == "\u{FFFD}[31m\u{FFFD}2J\u{FFFD}")
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `no control, format or unassigned character gets into a glyph`(seed: UInt64) {
    var random = Seeded(seed)
    for glyph in glyphs(of: random.text(length: 60)) {
      #expect((1...2).contains(glyph.width) && (1...5).contains(glyph.text.unicodeScalars.count))
      for scalar in glyph.text.unicodeScalars {
        let category = scalar.properties.generalCategory
        #expect(![.control, .format, .unassigned, .lineSeparator, .paragraphSeparator].contains(category))
      }
    }
  }

  @Test func `no scalar at all gets through dangerous or without a width`() {
    for scalar in (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) where !isPlane(scalar) {
      for glyph in glyphs(of: String(scalar)) {
        let isSafe = glyph.text.unicodeScalars.allSatisfy {
          ![.control, .format].contains($0.properties.generalCategory)
        }
        if !isSafe || !(1...2).contains(glyph.width) { Issue.record("U+\(String(scalar.value, radix: 16))") }
      }
    }
  }

  /// Ideographs of the higher planes and private use, all alike.
  private func isPlane(_ scalar: Unicode.Scalar) -> Bool {
    (0x20100...0xE0000).contains(scalar.value) || scalar.value > 0xF0100
  }
}
