import Notes

/// Korean sentences in which one thing becomes another.
extension KoreanQuestion {
  /// `초벌 그릇을 재벌 그릇으로 바꾼다`: one kind of thing becomes another.
  static func turns(_ phrase: KoreanPhrase, _ head: Int, _ deed: Deed, _ answer: Text) -> Bool {
    phrase.parts[head] == .toward && answer.wordCount == 2
      && deed.asked.startsWith(anyOf: ["변환", "바꾸", "바꿔", "변경", "전환", "번역", "매핑", "해석", "대응"])
      && phrase.parts[..<head].contains(.object)
  }

  /// The object that stands before what it becomes: 물레들을 in `흙만 쓰는 물레들을 물도 쓰는 물레로 바꾼다`, no part of it; nil where there is none.
  static func changed(_ phrase: KoreanPhrase, _ range: Range<Int>, _ head: Int, _ deed: Deed) -> Int? {
    guard phrase.parts[head] == .toward,
      deed.asked.startsWith(anyOf: ["교체", "변환", "변경", "바꾸", "바꿔", "전환", "대체"])
    else { return nil }
    return phrase.words[range].lastIndex { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }
  }

  /// `불을 통해 새로 구워진 잔`: by what it was made belongs to what was made.
  static func withMeans(_ phrase: KoreanPhrase, _ start: Int, _ head: Int) -> Int {
    guard start >= 2, phrase.words[start - 1].isOne(of: meansWords), phrase.parts[start - 2] == .object,
      let verb = (start..<head).first(where: { phrase.parts[$0] == .modifier }),
      phrase.words[verb].endsWith(anyOf: ["된", "되는", "진", "지는"])
    else { return start }
    return phrase.start(of: start - 2)
  }
}
