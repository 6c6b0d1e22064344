extension BrokenWords {
  /// Words that a space may have broken and that were left apart (R5), as each half can stand alone.
  ///
  /// Fires where a single syllable stands before a half that stands nowhere else, and both together are a word the note
  /// uses at least twice. Linear in the note; without a syllable that stands alone it costs next to nothing.
  static func unmended(in document: Document) -> [Finding] {
    let pairs = document.lines.filter(holdsWords).flatMap(Halves.all)
    guard !pairs.isEmpty else { return [] }
    let counts = counts(of: Set(pairs.flatMap { [$0.whole, $0.stem] }), in: document.lines)
    return pairs.compactMap { pair in
      guard counts[pair.whole] ?? 0 >= 2, counts[pair.stem] ?? 0 <= 1 else { return nil }
      return Finding(
        .brokenWord(from: (pair.left + " " + pair.right).string, to: (pair.left + pair.right).string), line: pair.line)
    }
  }

  /// Two words in a row that may be one.
  private struct Halves {
    let left: Text
    let right: Text
    /// The right half without its particle.
    let stem: Text
    let line: Int

    var whole: Text { left + stem }

    /// Syllables that are written apart by right: 두 번째, 안 된다, 할 수 있다.
    private static let apart = Set("수한두세네첫몇그저각매못안잘더꼭또좀".unicodeScalars)

    static func all(in line: NoteLine) -> [Halves] {
      let words = line.text.words
      return zip(words, words.dropFirst()).compactMap { left, right in
        guard left.count == 1, left[0].isHangul, !apart.contains(left[0]), right.first?.isHangul ?? false else {
          return nil
        }
        let half = right.trimming { !$0.isHangul }
        let stem = Particle.stripped(half)
        guard !stem.isEmpty, stem.allSatisfy(\.isHangul), stem.count >= 2 || !standing.contains(stem),
          !Endings.isKoreanPredicate(half)
        else { return nil }
        return Halves(left: left, right: half, stem: stem, line: line.number)
      }
    }
  }

  private static func holdsWords(_ line: NoteLine) -> Bool {
    line.setAside == nil && line.form != .code && line.form != .fence && line.text.hasHangul
  }

  /// How often some words stand in a note, with and without their particles.
  private static func counts(of wanted: Set<Text>, in lines: [NoteLine]) -> [Text: Int] {
    let firsts = Set(wanted.compactMap(\.first))
    var counts: [Text: Int] = [:]
    for line in lines where holdsWords(line) {
      for word in line.text.words where word.count >= 2 && word.count <= 12 {
        let bare = word.trimming { !$0.isHangul }
        guard let first = bare.first, firsts.contains(first) else { continue }
        let stem = Particle.stripped(bare)
        if wanted.contains(bare) { counts[bare, default: 0] += 1 }
        if stem.count < bare.count, wanted.contains(stem) { counts[stem, default: 0] += 1 }
      }
    }
    return counts
  }
}
