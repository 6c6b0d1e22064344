import Notes

/// A Korean sentence asked for one of its parts by its verb: 무엇을, 무엇으로, 무엇이, 어디에.
struct KoreanQuestion {
  let question: Text
  let answer: Text

  private static let longestAnswer = 56

  /// The part a student would have to recall, the last ones first; nil where the sentence has none or cannot be turned round.
  ///
  /// `clause` is what was said before it, in which case.
  init?(_ sentence: Text, _ page: Page, _ node: Int, after clause: Text = Text()) {
    let text = sentence.dropping(first: Openers.length(in: sentence)).trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard text.hasHangul, text.count <= 160, !text.containsArrow, !text.contains("?"), !text.contains(" 2. "),
      !Openers.leans(text)
    else {
      return nil
    }
    let phrase = KoreanPhrase(text)
    if clause.isEmpty, let used = KoreanQuestion.used(phrase, page, node) {
      self = used
      return
    }
    guard ((clause.isEmpty ? 3 : 2)...26).contains(phrase.words.count), KoreanQuestion.hasOneTopic(phrase),
      let deed = KoreanQuestion.deed(phrase)
    else { return nil }
    let found = KoreanQuestion.heads(phrase, deed.start).lazy.compactMap { head in
      KoreanQuestion.asked(phrase, head, deed, page, node, clause)
    }.first
    guard let found else { return nil }
    self = found
  }

  /// A second part of a long sentence: the means by which something is done, or another part beside its verb.
  static func second(_ sentence: Text, besides first: KoreanQuestion, _ page: Page, _ node: Int) -> KoreanQuestion? {
    let text = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    let phrase = KoreanPhrase(text)
    guard (7...26).contains(phrase.words.count), hasOneTopic(phrase), let deed = deed(phrase), !deed.isDenied else {
      return nil
    }
    let means = phrase.words.indices.dropLast().filter {
      phrase.parts[$0] == .object && phrase.words[$0 + 1].isOne(of: meansWords)
    }
    let others = heads(phrase, deed.start).filter { phrase.parts[$0] == .toward || phrase.parts[$0] == .subject }
    return (means + others).lazy.compactMap { asked(phrase, $0, deed, page, node, Text()) }.first {
      !$0.answer.contains(text: first.answer) && !first.answer.contains(text: $0.answer) && !isLoose($0.answer)
    }
  }

  /// `기반`, `대표적인 기능`, `3. 서버`: a part that only tells how it was said.
  private static func isLoose(_ answer: Text) -> Bool {
    guard let last = answer.lastWord, let first = answer.first else { return true }
    return loose.contains(last) || KoreanNoun.isVague(last) || first.isDigit && answer.contains(". ")
  }

  private static let loose: WordSet = ["기반", "바탕", "토대", "기능", "방법", "방식", "형태", "기준", "목적", "이유", "대표", "중심", "대상"]

  private static let meansWords: [Literal] = [
    "통해", "통해서", "통하여", "이용해", "이용해서", "이용하여", "사용해", "사용해서", "사용하여", "활용해", "활용하여", "기반으로", "바탕으로", "토대로", "거쳐",
    "기준으로",
  ]

  /// The sentence itself, to be shown with an answer that is only a part of it.
  func told(_ sentence: Text) -> Text? { answer.count * 5 < sentence.count * 4 ? sentence : nil }

  private init(question: Text, answer: Text) {
    self.question = question
    self.answer = answer
  }

  /// `안개 덖음 기법 사용` below a name: what the name uses.
  private static func used(_ phrase: KoreanPhrase, _ page: Page, _ node: Int) -> KoreanQuestion? {
    let words = phrase.words
    guard (2...5).contains(words.count), let last = words.last, last.isOne(of: ["사용", "이용", "활용", "채택", "지원", "제공"]),
      phrase.parts.dropLast().allSatisfy({ $0 == .bare || $0 == .joint }), page.subjectNodes[node] > 0
    else { return nil }
    let answer = words.dropLast().map { $0 }.joined(" ")
    guard answer.count >= 3, !KoreanNoun.isVague(answer), !answer.contains(",") else { return nil }
    return KoreanQuestion(question: "무엇을 " + last + "하는가?", answer: answer)
  }

  /// Whether a sentence speaks of one thing at most, and not of 모든 것.
  private static func hasOneTopic(_ phrase: KoreanPhrase) -> Bool {
    let topics = phrase.parts.indices.filter { phrase.parts[$0] == .topic }
    guard topics.count <= 2, let first = topics.first else { return topics.isEmpty }
    if topics.count == 2, !phrase.words[topics[1]].endsWith(anyOf: ["에서는", "에는", "으로는", "때는"]),
      !phrase.words[topics[0]].endsWith(anyOf: ["에서는", "에는", "으로는", "때는", "경우는"])
    {
      return false
    }
    return !phrase.words[first].startsWith(anyOf: ["것은", "것들은", "이것", "그것"])
  }

  /// Where the sentence's last verb begins, and its form that asks.
  private struct Deed {
    let start: Int
    let asked: Text
    var isDenied = false
  }

  private static func deed(_ phrase: KoreanPhrase) -> Deed? {
    let words = phrase.words
    guard let last = words.last else { return nil }
    var start = words.count - 1
    // …할 수 있다, …하고 있다, …하게 된다, …해야 한다, …하지 않는다
    while start > 1, start > words.count - 4,
      (words[start].isOne(of: tails) || words[start] == "수" || words[start - 1].endsWith(anyOf: verbTails))
        && !(words[start].isOne(of: ["된다", "됨"]) && phrase.parts[start - 1] == .subject)
    { start -= 1 }
    if words[start].startsWith(anyOf: ["수", "필요"]), start > 1, words[start].count <= 3 { start -= 1 }
    let tail = words[start...].map { $0 }.joined(" ")
    if tail.contains("때문") || words[start].startsWith(anyOf: sayings) || tail.endsWith(anyOf: ["것이다", "것임", "것이라고"]) {
      return nil
    }
    // What may not or need not be is no question: its blank shows the whole.
    if tail.containsAny(of: ["않", "못", "없", "아니"]) {
      return Endings.isKoreanPredicate(tail) ? Deed(start: start, asked: tail, isDenied: true) : nil
    }
    if Endings.isKoreanPredicate(tail), let asked = KoreanPredicate.asked(tail) {
      return Deed(start: start, asked: asked)
    }
    // `…에 효율적`: an adjective without its end.
    if start == words.count - 1, start >= 1, KoreanPredicate.isAdjective(last), last.count >= 2,
      phrase.parts[start - 1] == .place || phrase.parts[start - 1] == .subject
    {
      return Deed(start: start, asked: last + (last.ends(with: "적") ? "인가" : "한가"))
    }
    // `…을 저장`: a noun of action at the end of a note's line.
    guard start == words.count - 1, last.count >= 2, last.count <= 5, last.allSatisfy({ $0.isHangul }), start >= 1,
      !notDeeds.contains(last), !last.endsWith(anyOf: ["것", "적", "등"])
    else { return nil }
    switch phrase.parts[start - 1] {
    case .object: return Deed(start: start, asked: last + "하는가")
    case .toward, .place:
      return CommonDeeds.contains(last) || deeds.contains(last) ? Deed(start: start, asked: last + "하는가") : nil
    case .subject:
      if last == "필요" { return Deed(start: start, asked: "필요한가") }
      guard deeds.contains(last) else { return nil }
      return Deed(start: start, asked: last + (happenings.contains(last) ? "하는가" : "되는가"))
    default: return nil
    }
  }

  /// What is said of a thing by these is its definition.
  private static let sayings: [Literal] = ["말한", "말함", "말하", "의미", "뜻", "일컫", "가리키", "가리킨"]
  private static let tails: [Literal] = ["있다", "있음", "있습니다", "된다", "됨", "한다", "함", "준다", "줌", "합니다", "됩니다", "둔다", "둠"]
  private static let verbTails: [Literal] = [
    "하고", "할", "될", "수", "하게", "되게", "해야", "되어야", "여", "해", "도록", "어", "아", "ㄹ", "려", "혀", "져",
  ]
  private static let notDeeds: WordSet = [
    "기준", "바탕", "대상", "중심", "목적", "토대", "기반", "주체", "특징", "장점", "단점", "이유", "경우", "때", "방법", "방식",
  ]
  /// Deeds that happen of themselves.
  private static let happenings: WordSet = ["발생", "증가", "감소", "발전", "성립", "멸망", "작용", "이동", "응답", "접근"]
  private static let deeds: WordSet = [
    "전송", "전달", "저장", "기록", "보관", "구성", "생성", "구분", "분류", "표시", "표현", "변환", "전환", "이동", "반환", "등록", "접근", "연결", "배포",
    "요청",
    "응답", "사용", "발생", "추가", "삭제", "제거", "제공", "학습", "브로드캐스트", "인코딩", "적용", "출력", "입력", "호출", "실행", "할당", "분배", "포함",
    "증가",
    "감소", "발전", "성립", "폐지", "설치", "편찬", "건국", "멸망", "분비", "흡수", "합성", "결합", "분해", "작용", "유입", "배출", "치환", "대체",
  ]

  /// The heads of the parts that stand beside the verb: objects first, then what a thing becomes, then subjects and places.
  private static func heads(_ phrase: KoreanPhrase, _ end: Int) -> [Int] {
    var found: [(head: Int, weight: Int)] = []
    var index = end - 1
    while index >= 0 {
      let part = phrase.parts[index]
      // What stands before the word for a means is the means.
      if index + 1 < end, index > 0, phrase.words[index].isOne(of: meansWords), phrase.parts[index - 1] == .object {
        index -= 1
        continue
      }
      if part == .connective,
        index + 1 < end || phrase.words[index].endsWith(anyOf: ["면", "지만", "때", "경우", "수록", "므로", "시"])
      {
        break
      }
      if let weight = weight(part) {
        // What follows the verb of an aim is only what it is done to.
        let isAmount = phrase.words[index].first?.isDigit ?? false
        let isBeside = index + 1 == end
        let rank = part == .toward && isBeside ? 0 : weight + (isBeside || part == .toward ? 0 : 1)
        found.append((index, isAmount ? -1 : rank))
        index = phrase.start(of: index) - 1
      } else if part == .topic {
        break
      } else {
        index -= 1
      }
    }
    return found.sorted { $0.weight == $1.weight ? $0.head > $1.head : $0.weight < $1.weight }.map(\.head)
  }

  private static func weight(_ part: KoreanPhrase.Part) -> Int? {
    switch part {
    case .object: 0
    case .toward: 2
    case .subject: 3
    case .place: 4
    default: nil
    }
  }

  private static func asked(
    _ phrase: KoreanPhrase, _ head: Int, _ deed: Deed, _ page: Page, _ node: Int, _ clause: Text
  )
    -> KoreanQuestion?
  {
    var start = phrase.start(of: head)
    if start > 0, phrase.words[start - 1].isOne(of: ["아무", "어떤", "모든", "각", "여러"]) { start -= 1 }
    // 풀리기를, 구분하기가: a clause made a noun, with words of its own before it.
    if phrase.words[head].endsWith(anyOf: ["기를", "기가", "기에", "기로", "음을", "것을", "것이"]), head > 0,
      phrase.parts[head - 1] != .modifier, phrase.parts[head - 1] != .topic
    {
      return nil
    }
    let (noun, mark) = split(phrase.words[head], phrase.parts[head])
    guard !noun.isEmpty else { return nil }
    let answer = (Array(phrase.words[start..<head]) + [noun]).joined(" ").trimming { $0.isSpace || $0 == "," }
    let before = Array(phrase.words[..<start])
    let after = Array(phrase.words[(head + 1)..<deed.start])
    guard fits(answer, phrase, start, head, page, node), leaves(clause.words + before + after, deed, page, node) else {
      return nil
    }
    // What begins a clause before the verb would be cut from its own words.
    guard phrase.parts[(head + 1)..<deed.start].allSatisfy({ $0 != .topic && $0 != .subject }) else { return nil }
    guard let word = deed.isDenied ? blank(mark) : asking(phrase.parts[head], mark, answer, deed) else { return nil }
    let question = (before + [word] + after + [deed.asked]).joined(" ") + (deed.isDenied ? "." : "?")
    guard !(clause + question).folded.contains(text: answer.folded), !KoreanQuestion.shows(question, answer) else {
      return nil
    }
    return KoreanQuestion(question: question, answer: answer)
  }

  /// Whether a question already says the noun of its answer: 왼쪽 젓가락 beside 오른쪽 젓가락.
  static func shows(_ question: Text, _ answer: Text) -> Bool {
    let words = answer.words
    guard words.count >= 2, words.count <= 3, let last = words.last, last.count >= 2, !last.hasLatin else {
      return false
    }
    return question.words.contains { Particle.stripped($0) == last }
  }

  /// A word without its particle, and the particle.
  private static func split(_ word: Text, _ part: KoreanPhrase.Part) -> (Text, Text) {
    let plain = word.without(suffix: ",")
    let ends: [String]
    switch part {
    case .object: ends = ["을", "를"]
    case .subject: ends = ["이", "가"]
    case .toward: ends = ["으로부터", "로부터", "으로서", "으로써", "로서", "로써", "으로", "로"]
    case .place: ends = ["에서", "에게", "한테", "에"]
    default: ends = []
    }
    for end in ends where plain.ends(with: end) && plain.count > end.unicodeScalars.count {
      return (plain.without(suffix: end), Text(end))
    }
    return (Text(), Text())
  }

  private static func blank(_ mark: Text) -> Text? {
    let forms: [Text: Text] = ["을": "을(를)", "를": "을(를)", "이": "이(가)", "가": "이(가)", "으로": "(으)로", "로": "(으)로"]
    return Cloze.blank + (forms[mark] ?? mark)
  }

  private static func asking(_ part: KoreanPhrase.Part, _ mark: Text, _ answer: Text, _ deed: Deed) -> Text? {
    if let first = answer.first, first.isDigit, answer.wordCount == 1,
      let unit = answer.scalars.firstIndex(where: { !$0.isDigit && $0 != "," }),
      answer.dropping(first: unit).allSatisfy({ $0.isHangul || $0.isLatin })
    {
      return "몇 " + answer.dropping(first: unit) + mark
    }
    let isPerson = answer.lastWord.map { $0.endsWith(anyOf: people) } ?? false
    switch part {
    case .object: return isPerson ? "누구를" : "무엇을"
    case .subject: return isPerson ? "누가" : "무엇이"
    case .toward:
      if mark == "으로" || mark == "로" { return "무엇으로" }
      return mark.isOne(of: ["으로부터", "로부터"]) ? "무엇으로부터" : nil
    case .place:
      if mark == "에서" { return "어디에서" }
      if mark != "에" { return isPerson ? "누구에게" : "무엇에" }
      return deed.asked.startsWith(anyOf: ["저장", "보관", "기록", "위치", "존재", "있", "설치", "등록", "보존"]) ? "어디에" : "무엇에"
    default: return nil
    }
  }

  private static let people: Phrases = ["사람", "인물", "학자", "개발자", "사용자", "관리자", "소비자", "생산자", "환자", "의사", "왕", "국왕"]

  /// Whether an answer is one: short enough, no pointer, and more than a word of every text.
  private static func fits(_ answer: Text, _ phrase: KoreanPhrase, _ start: Int, _ head: Int, _ page: Page, _ node: Int)
    -> Bool
  {
    guard isOnePhrase(phrase, start, head), answer.count >= 2, answer.count <= longestAnswer,
      !Openers.pointsInside(answer), !KoreanNoun.isOpen(answer),
      !answer.hasDigit || answer.hasLetter, !endsVaguely(phrase.words[head])
    else { return false }
    let words = answer.words
    if words[0].isOne(of: fragments) { return false }
    if words.count == 2, words[0].isOne(of: ["필요한", "중요한", "다양한", "특정한", "새로운", "적절한", "알맞은", "많은"]) { return false }
    if words.first.map({
      $0.isOne(of: ["그", "이", "저", "해당", "각", "다른", "어떤", "여러", "특정", "이런", "모든", "것이", "것을", "것보다", "시", "수"])
    }) ?? false {
      return false
    }
    if page.subject(of: node).map({ KoreanNoun.isOnly($0.name, answer) }) ?? false { return false }
    let telling = words.filter { !KoreanNoun.isVague(Particle.stripped($0)) && KoreanNoun.tells($0) }
    return words.count == 1
      ? KoreanNoun.isTerm(answer, page)
      : (telling.count >= 1 || words.count == 2) && !(words[0].endsWith(anyOf: ["는지", "은지", "인지", "할지"]))
        && (KoreanNoun.isTerm(answer, page) || telling.count >= 2 || words.count >= 2)
  }

  /// Whether the words of an answer are one noun phrase, and not a half of two that stand together.
  private static func isOnePhrase(_ phrase: KoreanPhrase, _ start: Int, _ head: Int) -> Bool {
    if start > 0 {
      let before = phrase.words[start - 1]
      if before.endsWith(anyOf: ["거나", "해당"])
        || before.isOne(of: ["해당", "이", "그", "각", "특정", "다른", "또는", "혹은", "및", "or"])
      {
        return false
      }
      if before.count >= 3, before.endsWith(anyOf: ["와", "과"]), phrase.parts[start - 1] == .joint { return false }
    }
    if phrase.parts[start] == .adverb, start < head, phrase.parts[start + 1] != .modifier { return false }
    if phrase.words[head].endsWith(anyOf: ["만으로", "별로", "이후에", "이전에", "동안에", "밖에", "뒤에", "전에"]) { return false }
    return (start..<head).allSatisfy { index in
      switch phrase.parts[index] {
      case .object, .subject, .place, .connective:
        return phrase.parts[(index + 1)...head].contains(.modifier)
          && !phrase.words[index].endsWith(anyOf: ["지만", "때", "경우", "때문에", "이기에"])
      default: return true
      }
    }
  }

  /// Words that only go on from the one before them.
  private static let fragments: [Literal] = [
    "데", "따른", "의한", "위한", "대한", "관한", "인한", "통한", "있어", "있는지", "있을", "데에", "것에",
  ]

  private static func endsVaguely(_ head: Text) -> Bool {
    head.startsWith(anyOf: [
      "영향", "도움", "역할", "때문", "경우", "정도", "방향", "수를", "것을", "것이", "것으로", "것에", "점을", "점이", "때에", "식으로", "대로", "필요",
      "과정에서", "상황에서", "경우에서", "상태에서",
    ]) || head.endsWith(anyOf: ["지를", "지가"])
  }

  /// Whether enough is left to ask by: two words that tell something, or one below a name.
  private static func leaves(_ words: [Text], _ deed: Deed, _ page: Page, _ node: Int) -> Bool {
    let telling = words.filter { KoreanNoun.tells($0) && !Openers.pointsInside($0) }
    let isPlainVerb = deed.asked.startsWith(anyOf: ["하", "되", "있", "의미", "말하", "뜻", "가지", "갖", "사용", "이용", "쓰"])
    return telling.count + (page.subjectNodes[node] > 0 ? 1 : 0) + (isPlainVerb ? 0 : 1) >= 2
      && (telling.count >= 1 || !isPlainVerb)
  }
}
