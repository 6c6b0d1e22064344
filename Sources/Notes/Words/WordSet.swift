/// A fixed set of words, asked far more often than a word is in it: a look at length and first scalar rules most words out.
package struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private let words: Set<Text>
  private var lengths: UInt64 = 0
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  package init(arrayLiteral elements: Text...) { self.init(elements) }

  package init(_ words: [Text]) {
    self.words = Set(words)
    for word in words {
      lengths |= WordSet.bit(word.count)
      guard let first = word.first?.value else { continue }
      if first & 64 == 0 { low |= WordSet.bit(Int(first & 63)) } else { high |= WordSet.bit(Int(first & 63)) }
    }
  }

  private static func bit(_ number: Int) -> UInt64 { 1 << UInt64(min(number, 63)) }

  package func contains(_ word: Text) -> Bool {
    guard lengths & WordSet.bit(word.count) != 0, let first = word.first?.value,
      (first & 64 == 0 ? low : high) & WordSet.bit(Int(first & 63)) != 0
    else { return false }
    return words.contains(word)
  }
}
