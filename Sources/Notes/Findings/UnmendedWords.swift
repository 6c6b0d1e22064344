extension BrokenWords {
  /// Words that a space may have broken and that were left apart (R5), as each half can stand alone.
  ///
  /// Fires where a single syllable stands before a half that stands nowhere else, and both together are a word the note
  /// uses at least twice.
  static func unmended(in document: Document) -> [Finding] {
    let words = NoteWords(document.lines)
    return document.lines.flatMap { line -> [Finding] in
      guard line.setAside == nil, line.form != .code, line.form != .fence, line.text.hasHangul else { return [] }
      let parts = line.text.words
      return zip(parts, parts.dropFirst()).compactMap { left, right in
        guard left.count == 1, left[0].isHangul, left[0] != "수", let first = right.first, first.isHangul else {
          return nil
        }
        let half = right.trimming { !$0.isHangul }
        let stem = Particle.stripped(half)
        guard !stem.isEmpty, stem.allSatisfy(\.isHangul), stem.count >= 2 || !standing.contains(stem),
          words.count(left + stem) >= 2, words.count(stem) <= 1,
          !Endings.isKoreanPredicate(half)
        else { return nil }
        return Finding(
          .brokenWord(from: (left + " " + half).string, to: (left + half).string), line: line.number)
      }
    }
  }

  /// How often the Hangul words of a note stand, with and without their particles.
  private struct NoteWords {
    private var counts: [Text: Int] = [:]

    init(_ lines: [NoteLine]) {
      for line in lines where line.setAside == nil && line.text.hasHangul {
        for word in line.text.words where word.count >= 2 && word.count <= 12 {
          let bare = word.trimming { !$0.isHangul }
          let stem = Particle.stripped(bare)
          counts[bare, default: 0] += 1
          if stem.count < bare.count { counts[stem, default: 0] += 1 }
        }
      }
    }

    func count(_ word: Text) -> Int { counts[word] ?? 0 }
  }
}
