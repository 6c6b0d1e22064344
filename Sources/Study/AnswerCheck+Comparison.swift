import Notes

extension AnswerCheck {
  /// Returns how well typed text meets one accepted spelling; `isExact` counts case and punctuation, as in commands.
  static func verdict(_ typed: String, _ expected: String, isExact: Bool) -> Verdict {
    if isExact { return exactVerdict(typed, expected) }
    let (one, other) = (FoldedText(typed), FoldedText(expected))
    // Nothing but signs: then the signs are the answer.
    if other.isEmpty { return spaced(typed) == spaced(expected) ? .right : .wrong }
    if one.isEmpty { return .wrong }
    if saysTheSame(one, other) { return .right }
    return isSlip(one, other, expected) || isReordered(one, other) ? .nearly : .wrong
  }

  /// Words parted by single spaces.
  private static func spaced(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func exactVerdict(_ typed: String, _ expected: String) -> Verdict {
    let (one, other) = (spaced(typed), spaced(expected))
    if one == other { return .right }
    // In a command each sign counts; only its capitals may be a slip.
    return !one.isEmpty && one.lowercased() == other.lowercased() ? .nearly : .wrong
  }

  private static func saysTheSame(_ typed: FoldedText, _ expected: FoldedText) -> Bool {
    if typed.joined == expected.joined { return true }
    let wanted = endings(Wording.withoutArticles(expected.words), mayDropParticle: false)
    let given = endings(Wording.withoutArticles(typed.words), mayDropParticle: true)
    for one in given {
      for other in wanted
      where one.joined().elementsEqual(other.joined()) || sameWords(one, other) || runTogether(one, as: other) {
        return true
      }
    }
    return false
  }

  /// Whether words parted otherwise than expected are the same but for particles inside the phrase: `커피 파는곳` for
  /// `커피를 파는 곳`.
  private static func runTogether(_ typed: [[UInt32]], as expected: [[UInt32]]) -> Bool {
    guard typed.count != expected.count, expected.count > 1 else { return false }
    let letters = typed.flatMap { $0 }
    // How many letters the words so far may have taken.
    var taken: Set<Int> = [0]
    for (place, word) in expected.enumerated() {
      let bare = place < expected.count - 1 ? Wording.stem(word) : nil
      let ways = [word, bare].compactMap(\.self)
      taken = Set(
        taken.flatMap { start in
          ways.filter { letters[start...].starts(with: $0) }.map { start + $0.count }
        })
    }
    return taken.contains(letters.count)
  }

  /// The words as they are and with less at their end, as far as that carries no meaning.
  private static func endings(_ words: [[UInt32]], mayDropParticle: Bool) -> [[[UInt32]]] {
    var endings = [words]
    if let bare = Wording.withoutCopula(words) { endings.append(bare) }
    if mayDropParticle, let last = words.last, let stem = Wording.stem(last) {
      endings.append(words.dropLast() + [stem])
    }
    return endings
  }

  private static func sameWords(_ typed: [[UInt32]], _ expected: [[UInt32]]) -> Bool {
    typed.count == expected.count
      && typed.indices.allSatisfy {
        Wording.isSame(typed[$0], expected[$0], isLast: $0 == expected.count - 1)
      }
  }

  /// From so many words on a text may have them in another order.
  private static let leastReordered = 4

  /// Whether all the words are there and no other, in another order; whether that says the same only the learner knows.
  private static func isReordered(_ typed: FoldedText, _ expected: FoldedText) -> Bool {
    guard expected.words.count >= leastReordered else { return false }
    let wanted = endings(Wording.withoutArticles(expected.words), mayDropParticle: false)
    let given = endings(Wording.withoutArticles(typed.words), mayDropParticle: true)
    return given.contains { one in wanted.contains { other in sameWordsInSomeOrder(one, other) } }
  }

  private static func sameWordsInSomeOrder(_ typed: [[UInt32]], _ expected: [[UInt32]]) -> Bool {
    guard typed.count == expected.count else { return false }
    var left = typed
    // What is the same letter for letter goes first, so that no other word takes it.
    let rest = expected.filter { word in
      guard let place = left.firstIndex(of: word) else { return true }
      left.remove(at: place)
      return false
    }
    return rest.allSatisfy { word in
      guard let place = left.firstIndex(where: { Wording.isSame($0, word, isLast: false) }) else { return false }
      left.remove(at: place)
      return true
    }
  }

  /// Whether the difference is one of the fingers, not of the mind.
  ///
  /// Numbers, negations, opposites and abbreviations are never slips, and words under four letters have none.
  private static func isSlip(_ typed: FoldedText, _ expected: FoldedText, _ spelling: String) -> Bool {
    if typed.numbers != expected.numbers || isAbbreviation(spelling) { return false }
    let (one, other) = (Wording.withoutArticles(typed.words), Wording.withoutArticles(expected.words))
    if Wording.negationCount(one) != Wording.negationCount(other) { return false }
    if one.count != other.count { return isSlip(one.flatMap { $0 }, other.flatMap { $0 }) }
    var slips = 0
    for index in other.indices {
      if Wording.isSame(one[index], other[index], isLast: index == other.count - 1) { continue }
      guard isSlip(one[index], other[index]) else { return false }
      slips += 1
    }
    return slips <= max(1, other.count / 4)
  }

  private static func isSlip(_ typed: [UInt32], _ expected: [UInt32]) -> Bool {
    if Wording.areOpposite(typed, expected) || typed.count > 1_000 { return false }
    let letters = expected.flatMap(Hangul.letters)
    let limit = letters.count < 4 ? 0 : letters.count < 16 ? 1 : 2
    return LetterDistance.between(typed.flatMap(Hangul.letters), letters, limit: limit) != nil
  }

  /// Whether a text is one short word in capitals, such as HTTP, where each letter is a word of its own.
  static func isAbbreviation(_ text: String) -> Bool {
    let letters = text.filter { !$0.isWhitespace && $0 != "." && $0 != "-" && $0 != "/" }
    return (1...6).contains(letters.count) && letters.allSatisfy { $0.isASCII && ($0.isUppercase || $0.isNumber) }
  }
}
