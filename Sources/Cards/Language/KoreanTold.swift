import Notes

/// A Korean sentence whose blank would be what it speaks of, asked for what it says of that instead.
///
/// `덖지 않은 잎은 쉽게 시든다` is asked "덖지 않은 잎은 어떻게 되는가?", not for 잎.
struct KoreanTold {
  let question: Text
  let answer: Text

  init?(_ sentence: Text, blank: Range<Int>) {
    let text = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard blank.upperBound + 2 < text.count, text[blank.upperBound] == "은" || text[blank.upperBound] == "는",
      text[blank.upperBound + 1].isSpace, Endings.isKoreanPredicate(text)
    else { return nil }
    let head = text.prefix(blank.upperBound + 1)
    let said = text.dropping(first: blank.upperBound + 1).trimmed
    guard (2...8).contains(said.wordCount), said.count <= 60, KoreanTelling.topic(in: said.words) == nil,
      !Openers.pointsInside(text), let last = said.lastWord, head.wordCount >= 2 || head.count >= 4
    else { return nil }
    let form: Text
    if said.endsWith(anyOf: ["된다", "됨", "진다", "짐", "수 있다", "수 있음", "수 없다", "수 없음", "않는다", "않음"]) {
      form = " 어떻게 되는가?"
    } else if KoreanQuality.isQuality(last) || KoreanPredicate.withoutCopula(said).ends(with: "적") {
      form = " 어떠한가?"
    } else {
      return nil
    }
    question = head + form
    answer = said
  }
}
