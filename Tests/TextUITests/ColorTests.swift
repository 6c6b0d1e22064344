import Testing

@testable import TextUI

@Suite struct ColorTests {
  @Test(arguments: [
    ("default", Color.standard), ("cyan", .ansi(6)), ("bright red", .ansi(9)), ("8", .ansi(8)),
    ("#7fb4ca", .rgb(0x7FB4CA)),
    ("16", .rgb(0)), ("255", .rgb(0xEEEEEE)), ("110", .rgb(0x87AFD7)),
  ])
  func `a colour is read as it is written`(text: String, color: Color) {
    #expect(Color(text) == color)
  }

  @Test(arguments: ["", "turquoise", "256", "-1", "#12345", "#1234567", "#ggggga", "7fb4ca"])
  func `what is no colour is none`(text: String) {
    #expect(Color(text) == nil)
  }

  @Test func `each of the 256 colours is its own nearest`() {
    for index in UInt8(16)...255 {
      let value = Color.value(ofIndex: index)
      #expect(Color.value(ofIndex: Color.nearestIndex(to: value)) == value)
    }
    #expect(Color.nearestANSI(to: 0xF00010) == 9 && Color.nearestANSI(to: 0) == 0)
  }

  @Test func `fault 34: characters of ambiguous width have plain signs of one column`() {
    for text in ["─", "…", "“", "→", "≥", "×", "○", "α", "█", "①", "Ж"] {
      let plain = glyphs(of: text).map(\.unambiguous)
      #expect(plain.count == 1 && plain.allSatisfy { $0.width == 1 && $0.unambiguous == $0 }, "\(text)")
      #expect(plain.map(\.text) != [text], "\(text)")
    }
    for text in ["a", "한", "漢", "ñ", "👍", "✓"] { #expect(glyphs(of: text).map(\.unambiguous) == glyphs(of: text)) }
  }

  @Test func `jamo that came as one syllable are the keys that were pressed`() {
    func pressed(_ scalar: Unicode.Scalar) -> String {
      Key(.character(scalar)).pressedForSyllable.map { key in
        if case .character(let scalar) = key.code { String(scalar) } else { "?" }
      }.joined()
    }
    #expect(["바", "닭", "괘", "뷁", "ㅘ", "ㄳ"].map(pressed) == ["qk", "ekfr", "rho", "qnpfr", "hk", "rt"])
    #expect(["ㅂ", "ㅆ", "a", "漢", "1"].map(pressed) == ["", "", "", "", ""])
  }
}
