import Notes

/// A word of an English sentence with what its place and marks tell.
struct EnglishWord: Sendable {
  let range: Range<Int>
  /// Lower case, without marks around it.
  let plain: Text
  let isCapital: Bool
  /// Whether it has capitals or digits behind its first letter.
  let inner: Bool
  let endsInComma: Bool
  /// Whether a part of the sentence ends here: `;`, `:`, a dash.
  let closesPart: Bool
  let isBracketed: Bool
  /// Whether a bracket is still open behind it.
  let isInside: Bool

  var isPossessive: Bool { plain.endsWith(anyOf: ["'s", "’s", "s'"]) }

  /// Whether a verb's object may begin with this word: the, its, 5, a name, a plural.
  var opensObject: Bool {
    EnglishWords.determiners.contains(plain) || EnglishWords.objectPronouns.contains(plain) || isCapital
      || plain.first?.isDigit ?? false
      || EnglishWords.isPlural(plain) && plain != "we" && plain != "they"
  }

  static let known = Remembered<[EnglishWord]>(bits: 11)

  static func list(in text: Text) -> [EnglishWord] { known.answer(for: text) { read(text) } }

  private static func read(_ text: Text) -> [EnglishWord] {
    var result: [EnglishWord] = []
    result.reserveCapacity(text.count / 5 + 1)
    let lowered = text.lowercased
    text.withScalars { scalars in
      var start: Int?
      var depth = 0
      for index in 0...scalars.count {
        guard index == scalars.count || scalars[index].isSpace else {
          start = start ?? index
          continue
        }
        if let first = start { result.append(EnglishWord(text, scalars, lowered, first..<index, &depth)) }
        start = nil
      }
    }
    return result
  }

  /// Reads the word in `range` of a sentence, which is there in small letters, too.
  private init(
    _ whole: borrowing Text, _ text: UnsafeBufferPointer<Unicode.Scalar>, _ lowered: borrowing Text,
    _ range: Range<Int>, _ depth: inout Int
  ) {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, !text[lower].isWordPart { lower += 1 }
    while upper > lower, !text[upper - 1].isWordPart { upper -= 1 }
    let open = depth > 0 || text[range.lowerBound].isOpening
    for index in range where !text[index].isLower {
      if text[index].isOpening { depth += 1 }
      if text[index].isClosing { depth = max(0, depth - 1) }
    }
    self.range = range
    plain = lower == upper ? whole[range] : lowered[lower..<upper]
    isCapital = lower < upper && text[lower].isUpper
    inner = text[lower..<upper].dropFirst().contains { $0.isUpper || $0.isDigit }
    isBracketed = open
    isInside = depth > 0
    let last = text[range.upperBound - 1]
    let isQuoted = range.count > 1 && (last == "\"" || last == "”" || last == "'" || last == "’")
    endsInComma = last == "," || isQuoted && text[range.upperBound - 2] == ","
    closesPart =
      last == ";" || last == ":" || !plain.isEmpty && plain.allSatisfy { $0 == "-" || $0 == "–" || $0 == "—" }
  }
}
