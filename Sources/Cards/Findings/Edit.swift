import Notes

/// The one slip that makes a word of another.
struct Edit: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// A letter too much, one missing, another letter, two letters changed about.
    case insert, drop, replace, swap
    /// Two letters in a row missing.
    case dropPair
  }

  let kind: Kind
  /// The letter where the two begin to differ, from 0.
  let place: Int
  /// Whether another letter was hit that lies beside the right one.
  let isKeyboardSlip: Bool

  /// Reads the slip that makes `word` of `meant`; nil where there are more or none.
  init?(from meant: [UInt32], to word: [UInt32]) {
    guard meant != word else { return nil }
    var first = 0
    while first < min(meant.count, word.count), meant[first] == word[first] { first += 1 }
    var tail = 0
    while tail < min(meant.count, word.count) - first, meant[meant.count - 1 - tail] == word[word.count - 1 - tail] {
      tail += 1
    }
    place = first
    let (lost, new) = (meant[first..<(meant.count - tail)], word[first..<(word.count - tail)])
    switch (lost.count, new.count) {
    case (0, 1): (kind, isKeyboardSlip) = (.insert, false)
    case (1, 0): (kind, isKeyboardSlip) = (.drop, false)
    case (2, 0): (kind, isKeyboardSlip) = (.dropPair, false)
    case (1, 1): (kind, isKeyboardSlip) = (.replace, Keyboard.areNeighbours(meant[first], word[first]))
    case (2, 2) where meant[first] == word[first + 1] && meant[first + 1] == word[first]:
      (kind, isKeyboardSlip) = (.swap, false)
    default: return nil
    }
  }
}

extension Text {
  /// The letters as they are typed: Hangul as jamo, Latin in small letters.
  var letters: [UInt32] { scalars.flatMap { Hangul.letters($0.lowered.value) } }
}
