import Notes

/// Korean sentences that give a thing a quality: `향이 매우 짙다` is asked "향은 어떠한가?", not "무엇이 짙은가?".
///
/// Of a quality the quality is to be known: that a price is high or a wait short names nothing new by the price or the wait.
enum KoreanQuality {
  /// The question for the quality of `thing`; nil where the verb is none of a quality, or where only part of the sentence would be asked.
  static func asked(_ told: [Text], _ all: Text, _ after: [Text], _ verb: ArraySlice<Text>) -> (
    question: Text, answer: Text
  )? {
    let (before, thing) = withoutOther(told, all)
    guard let first = verb.first, verb.count == 1, isQuality(first), !first.ends(with: "다는"),
      after.allSatisfy(tellsHow), !before.contains(where: { $0.count >= 3 && $0.ends(with: "되어") })
    else { return nil }
    let subject = Wording.bare(thing, in: .korean).dropping(last: 1)
    let degree = before.last.map(tellsHow) ?? false ? 1 : 0
    let form: Text =
      first.endsWith(anyOf: ["진다", "짐"]) ? "어떻게 되는가?" : first.endsWith(anyOf: ["졌다", "졌음"]) ? "어떻게 되었는가?" : "어떠한가?"
    let question = (before.dropLast(degree) + [subject, form]).map { $0 }.joined(" ")
    return (question, (before.suffix(degree) + after + verb).map { $0 }.joined(" "))
  }

  /// `백자는 열에 강하고 값이 비싸다`: of what is told of the topic only one thing is asked, as "백자의 값은 어떠한가?".
  private static func withoutOther(_ told: [Text], _ thing: Text) -> (before: [Text], thing: Text) {
    // 수소 결합이 있는 물질은 끓는점이 높다: what it has is asked of it.
    if let last = told.last, last.count >= 2, last.endsWith(anyOf: ["은", "는"]), !KoreanClause.isAdjective(last),
      !last.endsWith(anyOf: ["에서는", "에는", "로는", "때는"]), thing.wordCount <= 2
    {
      return (told.dropLast() + [last.dropping(last: 1) + "의"], thing)
    }
    let words = told + thing.words
    guard let topic = words.firstIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: ["은", "는"]) }), topic <= 2,
      topic < told.count, !words[topic].endsWith(anyOf: ["에서는", "에는", "로는", "때는"]),
      let end = words.dropLast().lastIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: ["고", "며", "지만", "방식으로"]) }),
      end > topic
    else { return (told, thing) }
    let owner = Array(words[..<topic]) + [words[topic].dropping(last: 1) + "의"]
    return (owner, words[(end + 1)...].map { $0 }.joined(" "))
  }

  /// Whether a verb says how a thing is: 높다, 짧음.
  static func isQuality(_ verb: Text) -> Bool { verb.startsWith(anyOf: qualities) && !verb.startsWith(anyOf: deeds) }

  /// 작용한다, 높인다: what is done to something, however it begins.
  private static let deeds: Phrases = [
    "작용", "작성", "작동", "작업", "높이", "높인", "높여", "높임", "낮추", "낮춘", "낮춰", "낮춤", "넓히", "넓힌", "넓혀", "좁히", "좁힌", "좁혀", "많아지게",
    "빠르게", "다양화",
    "단순화", "복잡화", "간단히", "강하게", "약하게",
  ]

  private static func tellsHow(_ word: Text) -> Bool { degrees.contains(word) }

  private static let degrees: WordSet = [
    "매우", "아주", "더", "가장", "훨씬", "비교적", "상대적으로", "다소", "조금", "너무", "굉장히", "상당히", "대체로", "대부분", "항상", "보통",
  ]

  private static let qualities: Phrases = [
    "높", "낮", "많", "적다", "적음", "적은", "크다", "큼", "큰", "작", "빠르", "빠름", "느리", "느림", "길다", "긺", "짧", "비싸", "비쌈", "저렴",
    "싸다", "쌈",
    "좋", "나쁘", "나쁨", "쉽", "쉬", "어렵", "어려", "강하", "강함", "약하", "약함", "다양", "복잡", "단순", "간단", "넓", "좁", "깊", "얕", "두껍",
    "얇",
    "무겁", "가볍", "뛰어나", "뛰어남", "우수", "부족", "충분", "까다롭",
  ]
}
