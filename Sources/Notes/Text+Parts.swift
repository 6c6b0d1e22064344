extension Text {
  /// The text without spaces at its ends.
  package var trimmed: Text { trimming { $0.isSpace } }

  /// The text without scalars at its ends for which `drops` holds.
  @inlinable
  package func trimming(_ drops: (Unicode.Scalar) -> Bool) -> Text {
    var first = 0
    var last = count
    while first < last, drops(self[first]) { first += 1 }
    while last > first, drops(self[last - 1]) { last -= 1 }
    return first == 0 && last == count ? self : self[first..<last]
  }

  /// The text without scalars at its end for which `drops` holds.
  @inlinable
  package func trimmingEnd(_ drops: (Unicode.Scalar) -> Bool) -> Text {
    var last = count
    while last > 0, drops(self[last - 1]) { last -= 1 }
    return self[0..<last]
  }

  @inlinable package func prefix(_ count: Int) -> Text { self[0..<Swift.min(self.count, count)] }

  @inlinable package func suffix(_ count: Int) -> Text { self[Swift.max(0, self.count - count)..<self.count] }

  @inlinable package func dropping(first count: Int) -> Text { self[Swift.min(self.count, count)..<self.count] }

  @inlinable package func dropping(last count: Int) -> Text { self[0..<Swift.max(0, self.count - count)] }

  /// The pieces between scalars for which `cuts` holds, also the empty ones.
  @inlinable
  package func pieces(_ cuts: (Unicode.Scalar) -> Bool) -> [Text] {
    var pieces: [Text] = []
    var start = 0
    for index in indices where cuts(self[index]) {
      pieces.append(self[start..<index])
      start = index + 1
    }
    pieces.append(self[start..<count])
    return pieces
  }

  /// The words between spaces.
  package var words: [Text] {
    var words: [Text] = []
    words.reserveCapacity(wordCount)
    withScalars { scalars in
      var index = 0
      while index < scalars.count {
        let start = index
        while index < scalars.count, !scalars[index].isSpace { index += 1 }
        if start < index { words.append(self[start..<index]) }
        index += 1
      }
    }
    return words
  }

  /// Whether one of `words` fits; makes no more of them than needed.
  package func hasWord(_ fits: (Text) -> Bool) -> Bool {
    var index = 0
    while let word = word(from: index) {
      if fits(self[word]) { return true }
      index = word.upperBound
    }
    return false
  }

  /// As many as `words`, without making them.
  package var wordCount: Int {
    withScalars { scalars in
      var count: UInt32 = 0
      var wasSpace: UInt32 = 1
      // Without branches, as where words end cannot be foreseen, and in 32 bits: several scalars go through at a time.
      for scalar in scalars {
        let isSpace: UInt32 = scalar.isSpace ? 1 : 0
        count &+= wasSpace & ~isSpace
        wasSpace = isSpace
      }
      return Int(count)
    }
  }

  package var firstWord: Text? { word(from: 0).map { self[$0] } }

  package var lastWord: Text? { lastWord(before: count) }

  /// The last word of what stands before `end`.
  package func lastWord(before end: Int) -> Text? {
    precondition(end <= count, "a place in the text")
    return withScalars { scalars in
      var upper = end
      while upper > 0, scalars[upper - 1].isSpace { upper -= 1 }
      guard upper > 0 else { return nil }
      var lower = upper
      while lower > 0, !scalars[lower - 1].isSpace { lower -= 1 }
      return self[lower..<upper]
    }
  }

  /// Where the first word at or after `start` stands.
  private func word(from start: Int) -> Range<Int>? {
    withScalars { scalars in
      var lower = start
      while lower < scalars.count, scalars[lower].isSpace { lower += 1 }
      guard lower < scalars.count else { return nil }
      var upper = lower + 1
      while upper < scalars.count, !scalars[upper].isSpace { upper += 1 }
      return lower..<upper
    }
  }
}
