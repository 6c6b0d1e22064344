import Notes

/// Words that are right although they look like a slip of another: 사원 next to 자원, trail next to trial.
///
/// Of Korean, most words of two syllables and longer ones that are one letter from another; of English, those one slip from
/// another. The lists are read when the first word is asked for.
enum KnownWords {
  /// Whether a Hangul word, or a Latin one in small letters, is known to exist.
  static func contains(_ word: Text) -> Bool {
    guard word.first?.isHangul ?? false else { return english.contains(word) }
    return word.count == 2 ? pairs.contains(key(word[0], word[1])) : long.contains(word)
  }

  private static let english = Set(runs(in: englishWords).map { Text($0) })
  private static let long = Set(runs(in: koreanLong).map { Text($0) })

  /// The words of two syllables; the run 가감게 stands for 가감 and 가게.
  private static let pairs = Set(runs(in: koreanPairs).flatMap { run in run.dropFirst().map { key(run[0], $0) } })

  private static func key(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt64 {
    UInt64(first.value) << 32 | UInt64(second.value)
  }

  private static func runs(in list: String) -> [[Unicode.Scalar]] {
    list.unicodeScalars.split { $0 == " " || $0 == "\n" }.map(Array.init)
  }
}
