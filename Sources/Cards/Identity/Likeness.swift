import Notes

/// What a text is compared by: the pairs of neighbouring letters in it, Hangul taken apart into the letters of its syllables.
///
/// A syllable that lost or won a final consonant keeps most of its pairs, where whole syllables would have nothing in common.
struct Likeness: Hashable, Sendable {
  /// Pairs in ascending order, as often as they occur.
  private let pairs: [UInt64]
  /// How many letters the text has.
  let letters: Int
  /// The numbers in the text, which tell facts apart that are written alike.
  let numbers: [UInt32]

  init(_ text: String) { self.init(Text(text)) }

  init(_ text: Text) {
    let folded = text.folded
    var letters: [UInt32] = []
    letters.reserveCapacity(folded.count * 3)
    for scalar in folded { Self.append(scalar.value, to: &letters) }
    self.letters = letters.count
    numbers = folded.filter(\.isDigit).map(\.value)
    // A border on each side gives the ends their weight, and one letter something to be compared by.
    let bordered = letters.isEmpty ? [] : [0] + letters + [0]
    pairs = zip(bordered, bordered.dropFirst()).map { UInt64($0) << 32 | UInt64($1) }.sorted()
  }

  /// Appends the letters of a syllable in the order they are written; all else as it is.
  private static func append(_ scalar: UInt32, to letters: inout [UInt32]) {
    guard Hangul.syllables.contains(scalar) else { return letters.append(scalar) }
    let index = scalar - Hangul.syllables.lowerBound
    letters.append(0x1100 + index / 588)
    letters.append(0x1161 + index % 588 / 28)
    if index % 28 > 0 { letters.append(0x11A7 + index % 28) }
  }

  /// How alike two texts are, 0…1: twice the pairs they share by all they have (Dice's coefficient).
  func to(_ other: Likeness) -> Double {
    if pairs.isEmpty || other.pairs.isEmpty { return pairs.isEmpty && other.pairs.isEmpty ? 1 : 0 }
    var shared = 0
    var (one, two) = (0, 0)
    while one < pairs.count, two < other.pairs.count {
      if pairs[one] == other.pairs[two] {
        shared += 1
        one += 1
        two += 1
      } else if pairs[one] < other.pairs[two] {
        one += 1
      } else {
        two += 1
      }
    }
    return 2 * Double(shared) / Double(pairs.count + other.pairs.count)
  }
}
