extension AnswerCheck {
  /// Returns what was typed against what was expected, character by character; `same` parts in the expected spelling.
  static func segments(_ typed: String, _ expected: String) -> [Segment] {
    let (given, wanted) = (Marks(typed), Marks(expected))
    // A table of a million places is a fiftieth of a second; beyond that the two are shown whole.
    guard given.count * wanted.count <= 1_000_000 else {
      return merged([Segment(typed, .extra), Segment(expected, .missing)])
    }
    return merged(Alignment(given, wanted).segments)
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

/// The characters of a text and what each counts for.
private struct Marks {
  let characters: [Character]
  let folded: [[UInt32]]

  init(_ text: String) {
    let characters = Array(text)
    self.characters = characters
    folded = characters.indices.map { FoldedText.folded(at: $0, of: characters) }
  }

  var count: Int { characters.count }
}

/// The longest common subsequence of two texts, as the segments that lead from one to the other.
private struct Alignment {
  let segments: [AnswerCheck.Segment]

  init(_ given: Marks, _ wanted: Marks) {
    let width = wanted.count + 1
    var lengths = [Int32](repeating: 0, count: (given.count + 1) * width)
    for row in stride(from: given.count - 1, through: 0, by: -1) {
      for column in stride(from: wanted.count - 1, through: 0, by: -1) {
        lengths[row * width + column] =
          given.folded[row] == wanted.folded[column]
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    segments = Self.walk(given, wanted) { lengths[$0 * width + $1] }
  }

  private static func walk(_ given: Marks, _ wanted: Marks, length: (Int, Int) -> Int32) -> [AnswerCheck.Segment] {
    var (row, column) = (0, 0)
    var segments: [AnswerCheck.Segment] = []
    while row < given.count || column < wanted.count {
      if row < given.count, column < wanted.count, given.folded[row] == wanted.folded[column] {
        segments.append(.init(String(wanted.characters[column]), .same))
        (row, column) = (row + 1, column + 1)
      } else if row < given.count, column == wanted.count || length(row + 1, column) >= length(row, column + 1) {
        // Punctuation and spaces more than expected are nothing to show.
        if !given.folded[row].isEmpty { segments.append(.init(String(given.characters[row]), .extra)) }
        row += 1
      } else {
        let sign: AnswerCheck.Segment.Sign = wanted.folded[column].isEmpty ? .same : .missing
        segments.append(.init(String(wanted.characters[column]), sign))
        column += 1
      }
    }
    return segments
  }
}
