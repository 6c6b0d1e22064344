/// A small random generator that gives the same numbers for the same seed on every machine (SplitMix64).
package struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  package init(_ seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  package mutating func int(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  /// One of the elements, which must not be empty.
  package mutating func pick<Elements: Collection>(_ elements: Elements) -> Elements.Element {
    elements[elements.index(elements.startIndex, offsetBy: int(in: 0...elements.count - 1))]
  }

  /// A text of up to `length` pieces that are hard on anything that measures, cuts or stores text.
  package mutating func text(length: Int) -> String {
    (0..<int(in: 0...length)).map { _ in pick(Self.pieces) }.joined()
  }

  private static let pieces = [
    "a", "Z", "7", " ", " ", " ", "  ", "-", ".", ",", "(", ")", "[", "]", ":", "%", "…", "“", "”", "·", "word", "가",
    "힣", "컨테이너",
    "쿠버네티스", "漢", "字", "かな", "カ", "。", "、", "「", "」", "！", "e\u{301}", "\u{301}", "\u{1112}\u{1161}\u{11AB}",
    "\u{1161}",
    "\u{11A8}", "\u{1113}\u{1161}", "👍🏽", "👩‍👩‍👧", "❤️", "1️⃣", "🇰🇷", "🚀", "\t", "\n", "\r\n", "\u{1B}[31m", "\u{7}", "\u{0}",
    "\u{9B}",
    "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{FFFD}", "\u{E000}", "\u{10FFFF}", "\u{378}", "ก็",
    "क्षि", "ل", "\u{3000}",
    "－", "ㅂ", "○", "│",
  ]
}
