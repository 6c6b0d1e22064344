import Notes

extension AnswerCheck {
  /// What was typed beside what was expected, both letter for letter, with marks where they part.
  package struct Comparison: Hashable, Sendable {
    /// What was typed; joined, its own text.
    package let given: [Segment]
    /// What was expected; joined, its own text.
    package let wanted: [Segment]

    init(given: [Segment], wanted: [Segment]) {
      self.given = AnswerCheck.merged(given)
      self.wanted = AnswerCheck.merged(wanted)
    }

    /// Compares two texts; `isExact` counts case and punctuation, as in commands.
    init(_ typed: String, _ expected: String, isExact: Bool) {
      let (given, wanted) = (Marks(typed, isExact: isExact), Marks(expected, isExact: isExact))
      // A table of a million places is a fiftieth of a second; beyond that the two are shown whole.
      guard given.count * wanted.count <= 1_000_000 else {
        self.init(given: [Segment(typed, .extra)], wanted: [Segment(expected, .missing)])
        return
      }
      let alignment = Alignment(given, wanted)
      self.init(
        given: given.segments { alignment.given[$0] ?? .extra },
        wanted: wanted.segments { alignment.wanted[$0] ?? .missing })
    }

    /// How many letters are marked.
    var edits: Int { Self.letters(given) { $0 != .same } + Self.letters(wanted) { $0 != .same } }

    /// Of a text with less in common than this the letters are not compared: they agree by chance.
    private static let leastInCommon = 0.5

    /// Whether what was typed and what was expected have enough in common to be compared letter by letter.
    package var isAlike: Bool {
      let common = max(
        Self.letters(given) { $0 == .same || $0 == .moved }, Self.letters(wanted) { $0 == .same || $0 == .moved })
      let all = common + max(Self.letters(given) { $0 == .extra }, Self.letters(wanted) { $0 == .missing })
      return all > 0 && Double(common) >= Self.leastInCommon * Double(all)
    }

    private static func letters(_ segments: [Segment], where isCounted: (Segment.Sign) -> Bool) -> Int {
      segments.filter { isCounted($0.sign) }.reduce(0) { count, segment in
        count + segment.text.count { !$0.isWhitespace && !$0.isPunctuation }
      }
    }
  }

  /// Joins neighbours of one sign and drops what is empty.
  static func merged(_ segments: [Segment]) -> [Segment] {
    var merged: [Segment] = []
    for segment in segments where !segment.text.isEmpty {
      if let last = merged.last, last.sign == segment.sign {
        merged[merged.count - 1] = Segment(last.text + segment.text, segment.sign)
      } else {
        merged.append(segment)
      }
    }
    return merged
  }
}

/// The characters of a text, those of them that count when it is compared, and the words these make.
private struct Marks {
  let characters: [Character]
  /// Where among the characters the letters are; signs and spaces are none.
  private(set) var places: [Int] = []
  /// What each letter counts for.
  private(set) var letters: [[UInt32]] = []
  /// The letters of each word; none is empty.
  private(set) var words: [Range<Int>] = []
  /// The word of each letter.
  private(set) var wordOf: [Int] = []

  /// Signs that stand inside a word and part none.
  private static let joints: Set<Character> = ["'", "’", "‘", "`", "´"]

  init(_ text: String, isExact: Bool) {
    characters = Array(text)
    var isParted = true
    for index in characters.indices {
      let character = characters[index]
      let exact = character.isWhitespace ? [] : character.unicodeScalars.map(\.value)
      let folded = isExact ? exact : FoldedText.folded(at: index, of: characters)
      if folded.isEmpty {
        if !Self.joints.contains(character) { isParted = true }
        continue
      }
      if isParted { words.append(letters.count..<letters.count) }
      isParted = false
      places.append(index)
      letters.append(folded)
      wordOf.append(words.count - 1)
      words[words.count - 1] = words[words.count - 1].lowerBound..<letters.count
    }
  }

  var count: Int { letters.count }

  func begins(_ letter: Int) -> Bool { words[wordOf[letter]].lowerBound == letter }
  func ends(_ letter: Int) -> Bool { words[wordOf[letter]].upperBound == letter + 1 }
  func word(_ word: Int) -> [UInt32] { letters[words[word]].flatMap { $0 } }

  /// Returns the text with a sign for each letter; what is between two letters of one sign is part of the stretch.
  func segments(sign: (Int) -> AnswerCheck.Segment.Sign) -> [AnswerCheck.Segment] {
    var segments: [AnswerCheck.Segment] = []
    var (end, last) = (0, AnswerCheck.Segment.Sign.same)
    for (letter, place) in places.enumerated() {
      let sign = sign(letter)
      segments.append(.init(String(characters[end..<place]), sign == last ? sign : .same))
      segments.append(.init(String(characters[place]), sign))
      (end, last) = (place + 1, sign)
    }
    return segments + [.init(String(characters[end...]), .same)]
  }
}

/// Which letters of two texts stand for each other, and which words stand elsewhere.
private struct Alignment {
  /// The signs of the letters that were typed as expected; nil for the others.
  private(set) var given: [AnswerCheck.Segment.Sign?]
  private(set) var wanted: [AnswerCheck.Segment.Sign?]

  init(_ typed: Marks, _ expected: Marks) {
    given = Array(repeating: nil, count: typed.count)
    wanted = Array(repeating: nil, count: expected.count)
    let pairs = Self.withoutChance(LetterTable(typed, expected).pairs, typed, expected)
    for pair in pairs { (given[pair.given], wanted[pair.wanted]) = (.same, .same) }
    markMoved(typed, expected)
  }

  /// Returns the pairs of words that are alike by half at least: others share their letters by chance.
  private static func withoutChance(
    _ pairs: [LetterTable.Pair], _ typed: Marks, _ expected: Marks
  ) -> [LetterTable.Pair] {
    var rest = pairs
    while true {
      let (ours, theirs) = (
        counts(rest.map { typed.wordOf[$0.given] }), counts(rest.map { expected.wordOf[$0.wanted] })
      )
      let kept = rest.filter { pair in
        let (one, other) = (typed.wordOf[pair.given], expected.wordOf[pair.wanted])
        return ours[one, default: 0] * 2 >= typed.words[one].count
          && theirs[other, default: 0] * 2 >= expected.words[other].count
      }
      guard kept.count < rest.count else { return kept }
      rest = kept
    }
  }

  private static func counts(_ words: [Int]) -> [Int: Int] { words.reduce(into: [:]) { $0[$1, default: 0] += 1 } }

  /// Marks the words that were typed, but in another place.
  private mutating func markMoved(_ typed: Marks, _ expected: Marks) {
    var left = typed.words.indices.filter { word in typed.words[word].allSatisfy { given[$0] == nil } }
    for word in expected.words.indices where expected.words[word].allSatisfy({ wanted[$0] == nil }) {
      let letters = expected.word(word)
      guard let place = left.firstIndex(where: { Wording.isSame(typed.word($0), letters, isLast: false) }) else {
        continue
      }
      for letter in typed.words[left[place]] { given[letter] = .moved }
      for letter in expected.words[word] { wanted[letter] = .moved }
      left.remove(at: place)
    }
  }
}

/// The best way to read one text's letters in another's, in order.
///
/// Each letter counts, and a little more where it follows the one before in both texts or begins or ends a word in both:
/// so a word that was typed stays whole, and a letter that lacks is missed in its own word.
private struct LetterTable {
  typealias Pair = (given: Int, wanted: Int)

  private let given: Int
  private let width: Int
  /// The best from each pair of places on.
  private var best: [Int32]
  /// The best from each pair of places on where the letters there stand for each other; 0 where they cannot.
  private var paired: [Int32]

  init(_ typed: Marks, _ expected: Marks) {
    given = typed.count
    width = expected.count + 1
    best = [Int32](repeating: 0, count: (given + 1) * width)
    paired = best
    var numbers: [[UInt32]: Int32] = [:]
    let (ours, theirs) = (Self.numbers(of: typed, &numbers), Self.numbers(of: expected, &numbers))
    for row in stride(from: given - 1, through: 0, by: -1) {
      for column in stride(from: width - 2, through: 0, by: -1) {
        let place = row * width + column
        var most = max(best[place + width], best[place + 1])
        if ours[row] == theirs[column] {
          let edges: Int32 =
            (typed.begins(row) && expected.begins(column) ? 1 : 0) + (typed.ends(row) && expected.ends(column) ? 1 : 0)
          let next = place + width + 1
          paired[place] = 2 + edges + max(best[next], paired[next] > 0 ? paired[next] + 1 : 0)
          most = max(most, paired[place])
        }
        best[place] = most
      }
    }
  }

  /// A number for each letter, the same for the same letter.
  private static func numbers(of text: Marks, _ known: inout [[UInt32]: Int32]) -> [Int32] {
    text.letters.map { letter in
      let number = known[letter] ?? Int32(known.count)
      known[letter] = number
      return number
    }
  }

  var pairs: [Pair] {
    var pairs: [Pair] = []
    var (row, column, follows) = (0, 0, false)
    while row < given, column < width - 1 {
      let place = row * width + column
      if paired[place] > 0, paired[place] + (follows ? 1 : 0) >= best[place] {
        pairs.append((row, column))
        (row, column, follows) = (row + 1, column + 1, true)
      } else {
        follows = false
        if best[place + width] >= best[place + 1] { row += 1 } else { column += 1 }
      }
    }
    return pairs
  }
}
