import Notes

extension KoreanCase {
  /// `식히면 금이 간다`: all of it is what comes of the case.
  static func outcome(_ clause: Text, _ said: Text) -> Asked? {
    guard said.wordCount == 2, let word = said.firstWord, word.count >= 2, word.endsWith(anyOf: ["이", "가"]),
      case let deed = said.dropping(first: word.count + 1),
      !deed.startsWith(anyOf: ["되", "된", "필요", "있", "없", "가능", "발생", "생긴", "생기", "나타", "일어"]),
      deed.endsWith(anyOf: ["는다", "간다", "온다", "진다", "난다", "든다", "린다", "킨다", "친다", "인다", "운다", "나옴"])
    else { return nil }
    return Asked(question: clause + " 어떻게 되는가?", answer: said)
  }
}
