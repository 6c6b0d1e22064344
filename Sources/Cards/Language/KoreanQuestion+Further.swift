import Notes

/// Parts of a sentence that stand beside what is asked of it first.
extension KoreanQuestion {
  /// `찻잎은 체를 통해 걸러 낸다`: by what means.
  static func byMeans(_ phrase: KoreanPhrase, _ page: Page, _ node: Int) -> KoreanQuestion? {
    guard let deed = deed(phrase) ?? bareDeed(phrase), !deed.isDenied,
      !deed.asked.startsWith(anyOf: ["있", "없"]),
      let mark = phrase.words.indices.dropFirst().first(where: {
        $0 < deed.start && phrase.words[$0].isOne(of: instruments) && phrase.parts[$0 - 1] == .object
      })
    else { return nil }
    let head = mark - 1
    let start = phrase.start(of: head)
    let before = Array(phrase.words[..<start])
    let after = Array(phrase.words[mark..<deed.start])
    let answer = (Array(phrase.words[start..<head]) + [phrase.words[head].dropping(last: 1)]).joined(" ")
    guard !phrase.parts[..<start].contains(.connective), !before.contains("즉"),
      fits(answer, phrase, start, head, page, node),
      leaves(before + after.dropFirst(), deed, page, node, isToward: false), telling(answer),
      !after.contains(where: { $0.ends(with: ",") && $0 != after[0] })
    else { return nil }
    let word = KoreanKind.asking("무엇을", for: answer) ?? "무엇을"
    let question = (before + [word] + after + [deed.asked]).joined(" ") + "?"
    return question.folded.contains(text: answer.folded) || shows(question, answer)
      ? nil : KoreanQuestion(question: question, answer: answer)
  }

  /// `불을 써서 온도 유지`: a noun of action at the end of a note's line, whatever stands before it.
  static func bareDeed(_ phrase: KoreanPhrase) -> Deed? {
    guard let last = phrase.words.last, (2...4).contains(last.count) else { return nil }
    if last == "가능" { return Deed(start: phrase.words.count - 1, asked: "가능한가") }
    return isDeed(last) || last.isOne(of: ["유지", "해결", "추구", "구현", "관리", "완성", "체결", "반응", "로드밸런싱", "밸런싱"])
      ? Deed(start: phrase.words.count - 1, asked: last + "하는가") : nil
  }

  private static let instruments: [Literal] = [
    "통해", "통해서", "통하여", "이용해", "이용해서", "이용하여", "활용해", "활용해서", "활용하여", "사용해", "사용해서", "사용하여", "거쳐", "거쳐서", "기준으로",
    "바탕으로",
    "토대로",
  ]

  /// Whether an answer says more than words of every text do.
  private static func telling(_ answer: Text) -> Bool {
    answer.words.contains { KoreanNoun.tells($0) && !KoreanNoun.isVague(Particle.stripped($0)) }
  }

  /// `숙우는 끓인 물에만 쓴다`: what alone.
  static func alone(_ phrase: KoreanPhrase, _ page: Page, _ node: Int) -> KoreanQuestion? {
    guard let deed = deed(phrase) ?? bareDeed(phrase), !deed.isDenied,
      let head = phrase.words.indices.first(where: { $0 < deed.start && isOnly(phrase.words[$0]) })
    else { return nil }
    let word = phrase.words[head].without(suffix: "만이").without(suffix: "만")
    let mark: Text =
      ["에서", "에게", "으로", "로", "에"].first { word.ends(with: $0) && word.count > $0.unicodeScalars.count }.map {
        Text($0)
      } ?? Text()
    let start = phrase.start(of: head)
    let noun = word.dropping(last: mark.count)
    let answer = (Array(phrase.words[start..<head]) + [noun]).joined(" ")
    let before = Array(phrase.words[..<start])
    let after = Array(phrase.words[(head + 1)..<deed.start])
    guard !phrase.parts[..<start].contains(.connective), (2...48).contains(answer.count), telling(answer),
      !answer.endsWith(anyOf: ["만큼", "정도", "하고", "이랑"]),
      !(answer.first?.isDigit ?? true), !answer.startsWith(anyOf: ["몇", "한", "두", "하나"]),
      !Openers.pointsInside(answer),
      !KoreanNoun.isOpen(answer) || noun.isOne(of: ["경우", "때"]) && answer.wordCount >= 3,
      leaves(before + after, deed, page, node, isToward: false),
      before.last.map({ !$0.endsWith(anyOf: ["과", "와"]) }) ?? true
    else { return nil }
    let asking: Text
    switch mark.string {
    case "": asking = noun == "경우" ? "어떤 경우만" : noun == "때" ? "언제만" : "무엇만"
    case "에": asking = noun == "경우" ? "어떤 경우에만" : "무엇에만"
    case "에서": asking = "어디에서만"
    case "에게": asking = "누구에게만"
    default: asking = "무엇으로만"
    }
    let end: Text = phrase.words[head].ends(with: "만이") ? "이" : ""
    let question = (before + [asking + end] + after + [deed.asked]).joined(" ") + "?"
    return question.folded.contains(text: answer.folded) ? nil : KoreanQuestion(question: question, answer: answer)
  }

  private static func isOnly(_ word: Text) -> Bool {
    word.count >= 3 && word.without(suffix: "이").ends(with: "만") && !(word.first?.isDigit ?? true)
      && !word.endsWith(anyOf: [
        "지만", "다만", "뿐만", "것만", "하나만", "번만", "비만", "불만", "이만", "미만", "조만", "동안만", "만큼만", "자기만", "대만", "낭만",
      ])
  }

  /// Another part beside the verb of a sentence, of which one is asked already: `주인은 잎을 그늘에서 말린다`.
  static func other(_ phrase: KoreanPhrase, _ page: Page, _ node: Int) -> [KoreanQuestion] {
    guard (4...14).contains(phrase.words.count), !phrase.words.contains("즉"), hasOneTopic(phrase),
      !phrase.words.contains(where: { $0.endsWith(anyOf: ["않게", "도록", "다음"]) }),
      let deed = deed(phrase), !deed.isDenied,
      !deed.asked.startsWith(anyOf: ["있", "없", "되", "하", "사용", "이용"])
    else { return [] }
    return heads(phrase, deed.start).compactMap { asked(phrase, $0, deed, page, node, Text()) }.filter {
      !($0.answer.lastWord?.isOne(of: ["나중", "다음", "전", "후", "동안", "이후"]) ?? true)
    }
  }

  /// `찻물이 너무 식을 경우 잔을 다시 데운다`: in which case something is done.
  static func when(_ phrase: KoreanPhrase, _ page: Page, _ node: Int) -> KoreanQuestion? {
    let words = phrase.words
    guard (5...16).contains(words.count), let deed = deed(phrase) ?? bareDeed(phrase), !deed.isDenied,
      let mark = words.indices.first(where: { $0 >= 1 && isCase(words, $0) }), mark + 2 < words.count,
      mark < deed.start,
      !words.indices.contains(where: { $0 > mark && isCase(words, $0) })
    else { return nil }
    let topic = KoreanTelling.topic(in: words).flatMap { $0 < mark && $0 <= 2 ? $0 : nil }
    let start = topic.map { $0 + 1 } ?? 0
    let told = words[start...mark].map { $0 }.joined(" ").trimming { $0 == "," || $0.isSpace }
    let rest = words[(mark + 1)..<deed.start].map { $0 }
    guard (2...8).contains(mark - start + 1), (1...5).contains(rest.count), !Openers.pointsInside(told),
      !Openers.pointsInside(rest.joined(" ")), !Openers.points(told + " x"),
      KoreanTelling.topic(in: rest + ["것", "것"]) == nil,
      !words[(mark + 1)...].contains(where: {
        $0.endsWith(anyOf: ["야", "고", "며", "면", "지만"]) || $0.isOne(of: ["더", "가장", "그", "이", "따라"])
      }),
      rest.contains(where: { KoreanNoun.tells($0) && !KoreanNoun.isVague(Particle.stripped($0)) }),
      !deed.asked.startsWith(anyOf: ["좋", "가능", "필요", "있", "없", "되", "쉽", "어렵", "유리", "할 수", "중요"]),
      told.words.contains(where: { KoreanNoun.tells($0) && !KoreanNoun.isVague(Particle.stripped($0)) })
    else { return nil }
    let head = topic.map { words[...$0].map { $0 } } ?? []
    let asking: Text = told.endsWith(anyOf: ["경우", "경우에", "경우에는", "면"]) ? "어떤 경우에" : "언제"
    let question = (head + [asking] + rest + [deed.asked]).joined(" ") + "?"
    return KoreanQuestion(question: question, answer: told)
  }

  private static func isCase(_ words: [Text], _ index: Int) -> Bool {
    let word = words[index].without(suffix: ",")
    if word.isOne(of: ["경우", "경우에", "경우에는", "때", "때는", "때에"]) {
      return words[index - 1].scalars.last?.hangulFinal.map { $0 == 8 || $0 == 4 } ?? false
    }
    if word == "시" { return isDeed(words[index - 1]) }
    return word.count >= 3 && word.endsWith(anyOf: ["하면", "되면", "라면", "으면", "지면", "나면", "오면"])
      && !KoreanClause.notConditions.contains(word) && !word.endsWith(anyOf: ["측면", "표면", "화면", "반면"])
  }

  /// `찻잎은 햇볕이 아닌 그늘에서 말린다`: where, by what or what, rather than what it is not.
  static func rather(_ phrase: KoreanPhrase, _ deed: Deed) -> KoreanQuestion? {
    let words = phrase.words
    guard !deed.isDenied, let cut = words.firstIndex(of: "아닌"), cut >= 2, words[cut - 1].count >= 3,
      words[cut - 1].endsWith(anyOf: ["이", "가"]), cut + 2 < words.count,
      let head = ((cut + 1)..<deed.start).first(where: { [.object, .toward, .place].contains(phrase.parts[$0]) }),
      head - cut <= 5,
      case let (noun, mark) = split(words[head], phrase.parts[head]), !noun.isEmpty,
      phrase.parts[(cut + 1)..<head].allSatisfy({ $0 == .bare || $0 == .joint || $0 == .modifier })
    else { return nil }
    let answer = (words[(cut + 1)..<head].map { $0 } + [noun]).joined(" ")
    let after = words[(head + 1)..<deed.start].map { $0 }
    let isFollowed = after.first?.isOne(of: ["따라", "의해"]) ?? false
    guard (2...longestAnswer).contains(answer.count), !Openers.pointsInside(answer), !KoreanNoun.isOpen(answer),
      let word = isFollowed ? "무엇에" : asking(phrase.parts[head], mark, answer, deed, isBeside: after.isEmpty)
    else { return nil }
    let question = (words[...cut].map { $0 } + [word] + after + [deed.asked]).joined(" ") + "?"
    return question.folded.contains(text: answer.folded) ? nil : KoreanQuestion(question: question, answer: answer)
  }
}
