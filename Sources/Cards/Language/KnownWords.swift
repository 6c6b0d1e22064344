import Notes

/// Words that are right although they look like a slip of another: 사원 next to 자원, trail next to trial.
///
/// Common words by topic, and what is made of them by endings, prefixes and compounds; a slip must not be made of them by
/// chance, so the parts of a compound are whole words. The lists are read when the first word is asked for.
enum KnownWords {
  /// Whether a Hangul word, or a Latin one in small letters, is known to exist.
  static func contains(_ word: Text) -> Bool {
    word.first?.isHangul ?? false ? isKorean(word) : isEnglish(word)
  }

  private static func isKorean(_ word: Text) -> Bool {
    guard word.count >= 3 else { return korean.contains(word) }
    if korean.contains(word) { return true }
    if let last = word.scalars.last, koreanEndings.contains(last), isKorean(word.dropping(last: 1)) { return true }
    if let first = word.first, koreanPrefixes.contains(first), korean.contains(word.dropping(first: 1)) { return true }
    guard word.count >= 4 else { return false }
    return (2...(word.count - 2)).contains {
      korean.contains(word.prefix($0)) && korean.contains(word.dropping(first: $0))
    }
  }

  private static let korean = words(in: [
    koreanThought, koreanMeasure, koreanRelation, koreanNature, koreanLife, koreanNumber, koreanSociety, koreanHistory,
    koreanStudy, koreanMachine, koreanEngineering, koreanPeople, koreanDeeds, koreanAnimals, koreanNames,
  ])

  /// Syllables that make a word of another: 객관성, 생산량, 완전히.
  private static let koreanEndings = Set(
    "적성화자력형계법론식용별체기물권률율값학사원증실부점면층선급장제도량비인가품지관소국회단군민족어문서집록망판상하시간감심술업직료금액세히들쪽".unicodeScalars)

  /// Syllables before a word: 비동기, 재사용, 최상위.
  private static let koreanPrefixes = Set("비불무미재신구대소초반총고저최탈탄친순역주부준단다복과전후상하내외가".unicodeScalars)

  private static func isEnglish(_ word: Text) -> Bool {
    english.contains(word) || stems(of: word).contains { $0.count >= 3 && english.contains($0) }
  }

  private static let english = words(in: [
    englishThought, englishScience, englishNumber, englishSociety, englishMachine, englishLife, englishNeighbours,
  ])

  private static let englishEndings = [
    "s", "es", "ed", "ing", "ings", "er", "ers", "or", "ors", "ly", "ment", "ments", "ness", "able", "al", "ion",
    "ions", "ful", "less", "est", "ive",
  ].map { Text($0) }

  /// What the word may be an inflection of: cries of cry, stating of state, planned of plan.
  private static func stems(of word: Text) -> [Text] {
    englishEndings.filter { word.count >= $0.count + 3 && word.suffix($0.count) == $0 }.flatMap { ending -> [Text] in
      let stem = word.dropping(last: ending.count)
      guard let last = stem.scalars.last else { return [] }
      let isDoubled = stem.count >= 4 && stem[stem.count - 2] == last
      let changed = last == "i" ? [stem.dropping(last: 1) + "y"] : isDoubled ? [stem.dropping(last: 1)] : []
      return ending == "s" ? [stem] : [stem, stem + "e"] + changed
    }
  }

  private static func words(in topics: [String]) -> Set<Text> {
    Set(topics.flatMap { $0.unicodeScalars.split { $0 == " " || $0 == "\n" }.map { Text(Array($0)) } })
  }
}
