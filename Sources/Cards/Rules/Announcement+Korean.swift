import Notes

extension Announcement {
  /// `흙으로 빚은 것 중 다음 중 하나에 해당하는 물건` below a name: what belongs to it.
  static func belonging(_ text: Text, to subject: Text) -> Text? {
    guard subject.wordCount <= 4,
      let cut = ["다음 중 하나에 해당하는 ", "다음 중 어느 하나에 해당하는 ", "다음 각 호의 어느 하나에 해당하는 ", "다음 각 호에 해당하는 "]
        .lazy.compactMap({ text.firstRange(of: $0) }).first,
      text.dropping(first: cut.upperBound).wordCount <= 2
    else { return nil }
    return subject + "에 해당하는 것은?"
  }

  /// `다관은 다음 세 부분으로 이루어진다`: "다관은 어떤 세 부분으로 이루어지는가?".
  static func whichOnes(_ sentence: Text) -> Text? {
    guard let asked = KoreanPredicate.asked(sentence) else { return nil }
    for word in ["다음과 같은 ", "아래와 같은 ", "다음의 ", "아래의 ", "다음 ", "아래 "] {
      guard let place = asked.firstRange(of: word), place.lowerBound == 0 || asked[place.lowerBound - 1] == " " else {
        continue
      }
      let rest = asked.dropping(first: place.upperBound)
      guard rest.wordCount >= 2 else { return nil }
      return asked.prefix(place.lowerBound) + "어떤 " + rest + "?"
    }
    return nil
  }

  /// `손님은 차를 마시기 전에 반드시`, `다음에 드는 이는 입장 가능`: a sentence that breaks off is told on, a name is asked for.
  static func leading(_ text: Text, _ node: Int, _ page: Page) -> Text? {
    guard let topic = KoreanTelling.topic(in: text.words), topic <= 3, let last = text.lastWord,
      KoreanQuestion.isDeed(last) || CommonDeeds.contains(last) || openEnds.contains(last)
    else { return nil }
    let items = page.matter(of: node).map { page.text($0).trimming { $0.isSpace || $0 == "." } }
    if items.contains(where: { $0.scalars.last == "?" }) { return nil }
    if items.allSatisfy({ $0.endsWith(anyOf: ["경우", "때", "상황"]) }) { return text + " — 어떤 경우인가?" }
    if items.allSatisfy({ $0.endsWith(anyOf: ["자", "사람", "기관", "사업자"]) }) { return text + " — 누구인가?" }
    let areDeeds = items.allSatisfy {
      $0.lastWord.map { KoreanQuestion.isDeed($0) || CommonDeeds.contains($0) } ?? false
    }
    return text + (areDeeds || last.isOne(of: ["없이", "반드시", "즉시", "먼저"]) ? " — 무엇을 하는가?" : " — 무엇인가?")
  }

  /// Words a sentence breaks off at before its list, or that say what is so of the cases listed.
  private static let openEnds: WordSet = [
    "가능", "불가", "불가능", "의무", "필요", "금지", "없이", "반드시", "즉시", "먼저", "대상", "제외", "포함",
  ]
}
