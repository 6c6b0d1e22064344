/// A fixed set of words, asked far more often than a word is in it: a look at length and ends rules most words out.
package struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private let words: Set<Text>
  private var lengths: UInt64 = 0
  /// A bit for the two ends and the length of each word, in 256; of large sets it rules out little.
  private var ends: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  package init(arrayLiteral elements: Text...) { self.init(elements) }

  package init(_ words: [Text]) {
    self.words = Set(words)
    for word in words {
      lengths |= 1 << UInt64(min(word.count, 63))
      let number = word.withScalars { WordSet.number(of: $0) }
      let bit: UInt64 = 1 << (number & 63)
      switch number >> 6 {
      case 0: ends.0 |= bit
      case 1: ends.1 |= bit
      case 2: ends.2 |= bit
      default: ends.3 |= bit
      }
    }
  }

  /// The words of both.
  package func union(_ other: WordSet) -> WordSet { WordSet(Array(words.union(other.words))) }

  /// A number below 256 for the first and the last scalar and the length.
  @inline(__always)
  private static func number(of word: UnsafeBufferPointer<Unicode.Scalar>) -> UInt64 {
    guard let first = word.first, let last = word.last else { return 0 }
    let mixed = (first.value &* 31 &+ last.value &* 7 &+ UInt32(truncatingIfNeeded: word.count)) &* 0x9E37_79B1
    return UInt64(mixed >> 24)
  }

  /// Whether the text is one of the words; an empty text never is.
  package func contains(_ word: Text) -> Bool {
    guard !word.isEmpty, lengths & 1 << UInt64(min(word.count, 63)) != 0 else { return false }
    let number = word.withScalars { WordSet.number(of: $0) }
    let (low, high) = number & 64 == 0 ? (ends.0, ends.2) : (ends.1, ends.3)
    guard (number & 128 == 0 ? low : high) >> (number & 63) & 1 != 0 else { return false }
    return words.contains(word)
  }
}
