import Notes

/// Parts of a sentence that stand beside what is asked of it first.
extension KoreanQuestion {
  /// `찻잎은 체를 통해 걸러 낸다`: by what means.
  static func byMeans(_ phrase: KoreanPhrase, _ page: Page, _ node: Int) -> KoreanQuestion? {
    guard let deed = deed(phrase) ?? bareDeed(phrase), !deed.isDenied,
      let mark = phrase.words.indices.dropFirst().first(where: {
        $0 < deed.start && phrase.words[$0].isOne(of: instruments) && phrase.parts[$0 - 1] == .object
      })
    else { return nil }
    let head = mark - 1
    let start = phrase.start(of: head)
    let before = Array(phrase.words[..<start])
    let after = Array(phrase.words[mark..<deed.start])
    let answer = (Array(phrase.words[start..<head]) + [phrase.words[head].dropping(last: 1)]).joined(" ")
    guard !phrase.parts[..<start].contains(.connective), !before.contains("즉"), fits(answer, phrase, start, head, page, node),
      leaves(before + after.dropFirst(), deed, page, node, isToward: false), telling(answer),
      !after.contains(where: { $0.ends(with: ",") && $0 != after[0] })
    else { return nil }
    let word = KoreanKind.asking("무엇을", for: answer) ?? "무엇을"
    let question = (before + [word] + after + [deed.asked]).joined(" ") + "?"
    return question.folded.contains(text: answer.folded) || shows(question, answer)
      ? nil : KoreanQuestion(question: question, answer: answer)
  }

  /// `불을 써서 온도 유지`: a noun of action at the end of a note's line, whatever stands before it.
  private static func bareDeed(_ phrase: KoreanPhrase) -> Deed? {
    guard let last = phrase.words.last, (2...4).contains(last.count) else { return nil }
    if last == "가능" { return Deed(start: phrase.words.count - 1, asked: "가능한가") }
    return isDeed(last) || last.isOne(of: ["유지", "해결", "추구", "구현", "관리", "완성", "체결"])
      ? Deed(start: phrase.words.count - 1, asked: last + "하는가") : nil
  }

  private static let instruments: [Literal] = [
    "통해", "통해서", "통하여", "이용해", "이용해서", "이용하여", "활용해", "활용해서", "활용하여", "사용해", "사용해서", "사용하여", "거쳐", "거쳐서", "기준으로", "바탕으로",
    "토대로",
  ]

  /// Whether an answer says more than words of every text do.
  private static func telling(_ answer: Text) -> Bool {
    answer.words.contains { KoreanNoun.tells($0) && !KoreanNoun.isVague(Particle.stripped($0)) }
  }

  /// `숙우는 끓인 물에만 쓴다`: what alone.
  static func alone(_ phrase: KoreanPhrase, _ page: Page, _ node: Int) -> KoreanQuestion? {
    guard let deed = deed(phrase), !deed.isDenied,
      let head = phrase.words.indices.first(where: { $0 < deed.start && isOnly(phrase.words[$0]) })
    else { return nil }
    let word = phrase.words[head].dropping(last: 1)
    let mark: Text = ["에서", "에게", "으로", "로", "에"].first { word.ends(with: $0) && word.count >= 3 }.map { Text($0) } ?? Text()
    let start = phrase.start(of: head)
    let noun = word.dropping(last: mark.count)
    let answer = (Array(phrase.words[start..<head]) + [noun]).joined(" ")
    let before = Array(phrase.words[..<start])
    let after = Array(phrase.words[(head + 1)..<deed.start])
    guard !phrase.parts[..<start].contains(.connective), (2...48).contains(answer.count), telling(answer), !answer.endsWith(anyOf: ["만큼", "정도"]),
      !(answer.first?.isDigit ?? true), !answer.startsWith(anyOf: ["몇", "한", "두", "하나"]),
      !Openers.pointsInside(answer), !KoreanNoun.isOpen(answer) || noun.isOne(of: ["경우", "때"]) && answer.wordCount >= 3,
      leaves(before + after, deed, page, node, isToward: false), before.last.map({ !$0.endsWith(anyOf: ["과", "와"]) }) ?? true
    else { return nil }
    let asking: Text
    switch mark.string {
    case "": asking = noun == "경우" ? "어떤 경우만" : noun == "때" ? "언제만" : "무엇만"
    case "에": asking = noun == "경우" ? "어떤 경우에만" : "무엇에만"
    case "에서": asking = "어디에서만"
    case "에게": asking = "누구에게만"
    default: asking = "무엇으로만"
    }
    let question = (before + [asking] + after + [deed.asked]).joined(" ") + "?"
    return question.folded.contains(text: answer.folded) ? nil : KoreanQuestion(question: question, answer: answer)
  }

  private static func isOnly(_ word: Text) -> Bool {
    word.count >= 3 && word.ends(with: "만")
      && !word.endsWith(anyOf: ["지만", "다만", "뿐만", "것만", "하나만", "번만", "비만", "불만", "이만", "미만", "조만", "동안만", "만큼만", "자기만", "대만", "낭만"])
  }
}
