import Notes

/// Words that are right although they look like a slip of another: 사원 next to 자원, trail next to trial.
///
/// Only words that stand near another word are here, as no other is ever doubted.
enum KnownWords {
  static let english = words(in: englishWords)

  static let korean = pairs(in: koreanPairs).union(words(in: koreanLong))

  private static func words(in list: String) -> Set<Text> { Set(runs(in: list)) }

  /// 가감게 stands for 가감 and 가게.
  private static func pairs(in list: String) -> Set<Text> {
    Set(runs(in: list).flatMap { run in run.dropFirst().map { Text([run[0], $0]) } })
  }

  private static func runs(in list: String) -> [Text] {
    list.unicodeScalars.split { $0 == " " || $0 == "\n" }.map { Text(Array($0)) }
  }
}
