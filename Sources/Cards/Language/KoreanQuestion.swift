import Notes

/// A Korean sentence asked for one of its parts by its verb: 무엇을, 무엇으로, 무엇이, 어디에.
struct KoreanQuestion {
  let question: Text
  let answer: Text

  /// The part a student would have to recall, the last ones first; nil where the sentence has none or cannot be turned round.
  ///
  /// `clause` is what was said before it, in which case.
  init?(_ sentence: Text, _ page: Page, _ node: Int, after clause: Text = Text()) {
    let said = KoreanQuestion.withoutOrdinal(sentence)
    let text = said.dropping(first: Openers.length(in: said)).trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard text.hasHangul, text.count <= 160, !text.containsArrow, !text.contains("?"), !text.contains(" 2. "),
      !text.contains("; "),
      !Openers.leans(text), !text.hasDigit || KoreanStatement.timed(text.words) == nil,
      !text.containsAny(of: ["않게 ", "도록 "]) || !KoreanStatement.isPurposed(text.words)
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
    if !deed.isDenied, let told = KoreanQuestion.criterion(phrase, deed) ?? KoreanQuestion.influence(phrase, deed) {
      self = told
      return
    }
    if let rather = KoreanQuestion.rather(phrase, deed) {
      self = rather
      return
    }
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
    guard (9...26).contains(phrase.words.count), hasOneTopic(phrase), let deed = deed(phrase), !deed.isDenied else {
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

  static let meansWords: [Literal] = [
    "통해", "통해서", "통하여", "이용해", "이용해서", "이용하여", "사용해", "사용해서", "사용하여", "활용해", "활용하여", "기반으로", "바탕으로", "토대로", "거쳐",
    "기준으로", "기초로", "중심으로", "대상으로", "목표로",
  ]

  /// `3. 찻잎을 덖는다` without its number.
  private static func withoutOrdinal(_ sentence: Text) -> Text {
    guard let first = sentence.first, first.isDigit,
      let end = sentence.scalars.firstIndex(where: { !$0.isDigit }), end <= 2, end + 1 < sentence.count,
      sentence[end] == "." || sentence[end] == ")", sentence[end + 1].isSpace
    else { return sentence }
    return sentence.dropping(first: end + 1).trimmed
  }

  /// The sentence itself, to be shown with an answer that is only a part of it.
  func told(_ sentence: Text) -> Text? { answer.count * 5 < sentence.count * 4 ? sentence : nil }

  init(question: Text, answer: Text) {
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
    let other = KoreanKind.beside(node, last, page).map { answer + " " + $0 }
    let word = KoreanKind.asking("무엇을", for: answer) ?? other.flatMap { KoreanKind.asking("무엇을", for: $0) } ?? "무엇을"
    return KoreanQuestion(question: word + " " + last + "하는가?", answer: answer)
  }

  /// Whether a sentence speaks of one thing at most, and not of 모든 것.
  static func hasOneTopic(_ phrase: KoreanPhrase) -> Bool {
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
  struct Deed {
    let start: Int
    let asked: Text
    var isDenied = false
  }

  static func deed(_ phrase: KoreanPhrase) -> Deed? {
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
    if words[start].isOne(of: ["들", "들어"]), start < words.count - 1 { return nil }
    // 무엇이 유명한가: what is known or told says nothing by itself.
    if words[start].startsWith(anyOf: ["유명", "알려"]) { return nil }
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
    // `모든 잔으로 pouring`: an English verb as such a noun.
    if start == words.count - 1, start >= 2, last.count >= 5, last.allSatisfy(\.isLower), last.ends(with: "ing"),
      [.object, .toward, .place].contains(phrase.parts[start - 1])
    {
      return Deed(start: start, asked: last + "하는가")
    }
    // `…을 저장`: a noun of action at the end of a note's line.
    guard start == words.count - 1, last.count >= 2, last.count <= 5, last.allSatisfy({ $0.isHangul }), start >= 1,
      !notDeeds.contains(last),
      !last.endsWith(anyOf: ["것", "적", "등", "하기", "되기", "고함", "라함", "다", "게함", "줘", "려고", "고", "면", "며", "서", "위해"])
    else { return nil }
    switch phrase.parts[start - 1] {
    case .object:
      if last.ends(with: "듦") { return Deed(start: start, asked: last.dropping(last: 1) + "드는가") }
      return Deed(start: start, asked: last + "하는가")
    case .toward, .place:
      return CommonDeeds.contains(last) || deeds.contains(last) ? Deed(start: start, asked: last + "하는가") : nil
    // `항아리 하나에 담아서 보관`: a deed behind the one that leads to it.
    case .connective:
      return CommonDeeds.contains(last) && words[start - 1].endsWith(anyOf: ["아서", "어서", "여서", "해서", "하여"])
        ? Deed(start: start, asked: last + "하는가") : nil
    case .subject:
      if last == "필요" { return Deed(start: start, asked: "필요한가") }
      guard deeds.contains(last) else { return nil }
      return Deed(start: start, asked: last + (happenings.contains(last) ? "하는가" : "되는가"))
    default: return nil
    }
  }

  /// What is said of a thing by these is its definition.
  private static let sayings: [Literal] = [
    "위함", "위하", "말한", "말함", "말하", "의미", "뜻", "일컫", "가리키", "가리킨", "지칭", "칭하", "칭한",
  ]
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
    "응답", "사용", "발생", "추가", "실시", "배분", "판별", "제작", "교환", "접속", "탐색", "제한", "조절", "결정", "파악", "감지", "차단", "보장", "요구",
    "삭제", "지정",
    "제거", "제공", "학습", "브로드캐스트", "인코딩", "적용", "출력", "입력", "호출", "실행", "할당", "분배", "포함",
    "증가",
    "감소", "발전", "성립", "폐지", "설치", "편찬", "건국", "멸망", "분비", "흡수", "합성", "결합", "분해", "작용", "유입", "배출", "치환", "대체",
    "부여", "배정", "배치", "위임", "투입", "지급", "공급", "부착", "탑재", "장착", "검출", "획득", "확보", "진화", "번식", "참조",
  ]

  /// Whether a noun stands for what is done or happens: 저장, 멸망, 접근.
  static func isDeed(_ noun: Text) -> Bool {
    deeds.contains(noun) || happenings.contains(noun) || CommonDeeds.contains(noun)
  }

  /// The heads of the parts that stand beside the verb: objects first, then what a thing becomes, then subjects and places.
  static func heads(_ phrase: KoreanPhrase, _ end: Int) -> [Int] {
    var found: [(head: Int, weight: Int)] = []
    var index = end - 1
    while index >= 0 {
      let part = phrase.parts[index]
      // What stands before the word for a means is the means.
      if index + 1 < end || part == .toward, index > 0, phrase.words[index].isOne(of: meansWords),
        phrase.parts[index - 1] == .object
      {
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
        // 윤돌 2세: the number belongs to the name before it.
        let isName = index > 0 && isReign(phrase.words[index]) && phrase.words[index - 1].count <= 5
        let isAmount = phrase.words[index].first?.isDigit ?? false && !isName
        let isBeside = index + 1 == end
        if isName {
          index -= 1
          continue
        }
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

  static func asked(
    _ phrase: KoreanPhrase, _ head: Int, _ deed: Deed, _ page: Page, _ node: Int, _ clause: Text
  )
    -> KoreanQuestion?
  {
    var start = withMeans(phrase, phrase.start(of: head), head)
    if let changed = changed(phrase, start..<head, head, deed) { start = changed + 1 }
    if start > 0, phrase.words[start - 1].isOne(of: ["아무", "어떤", "모든", "각", "여러", "한", "두", "세"]) { start -= 1 }
    // 풀리기를, 구분하기가: a clause made a noun, with words of its own before it.
    if phrase.words[head].endsWith(anyOf: ["기를", "기가", "기에", "기로", "음을", "것을", "것이"]), head > 0,
      phrase.parts[head - 1] != .modifier, phrase.parts[head - 1] != .topic
    {
      return nil
    }
    let (noun, mark) = split(phrase.words[head], phrase.parts[head])
    guard !noun.isEmpty, !belongsElsewhere(phrase, head, deed) else { return nil }
    // 해당 각 가마가 가지고 있는 문: which one is said before.
    let each = phrase.words[start..<head].prefix { $0.isOne(of: ["해당", "각"]) }.count
    let own = each > 0 && phrase.parts[start..<head].contains(.modifier) ? start + each : start
    let answer = (Array(phrase.words[own..<head]) + [noun]).joined(" ").trimming { $0.isSpace || $0 == "," }
    let before = Array(phrase.words[..<start])
    let after = Array(phrase.words[(head + 1)..<deed.start])
    guard fits(answer, phrase, start, head, page, node),
      leaves(clause.words + before + after, deed, page, node, isToward: phrase.parts[head] == .toward)
    else {
      return nil
    }
    // What begins a clause before the verb would be cut from its own words.
    guard phrase.parts[(head + 1)..<deed.start].allSatisfy({ $0 != .topic && $0 != .subject }) else { return nil }
    if !deed.isDenied, phrase.parts[head] == .subject,
      let told = KoreanQuality.asked(before, answer, after, phrase.words[deed.start...])
    {
      return KoreanQuestion(question: told.question, answer: told.answer)
    }
    if phrase.parts[head] == .object, before.last.map({ $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }) ?? false {
      return nil
    }
    if isBound(before, after, phrase, head, deed) { return nil }
    // 무엇을 끓이는 그릇이 있는가: what belongs to a noun of its own is not asked for.
    if deed.asked.startsWith(anyOf: ["있", "없", "존재"]), phrase.parts[(head + 1)..<deed.start].contains(.modifier) {
      return nil
    }
    // 한 바이트에서 네 바이트까지 names two ends.
    if mark == "에서", after.first?.ends(with: "까지") ?? false { return nil }
    let asking = deed.isDenied ? blank(mark) : asking(phrase.parts[head], mark, answer, deed, isBeside: after.isEmpty)
    guard let word = asking else { return nil }
    let question =
      (before + [word] + after + [KoreanQuestion.particled(deed.asked)]).joined(" ") + (deed.isDenied ? "." : "?")
    guard !(clause + question).folded.contains(text: answer.folded),
      !KoreanQuestion.shows(question, answer) || turns(phrase, head, deed, answer)
    else { return nil }
    let kind = deed.isDenied ? nil : KoreanKind.asking(word, for: answer)
    let end = KoreanQuestion.particled(deed.asked) + (deed.isDenied ? "." : "?")
    return KoreanQuestion(question: (before + [kind ?? word] + after + [end]).joined(" "), answer: answer)
  }

  /// 경향 있는가 with the particle that notes leave out.
  private static func particled(_ asked: Text) -> Text {
    guard let noun = asked.firstWord, noun.isOne(of: ["경향", "필요", "효과", "가능성", "위험"]), asked.wordCount == 2 else {
      return asked
    }
    return Wording.subject(noun) + asked.dropping(first: noun.count)
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
  static func split(_ word: Text, _ part: KoreanPhrase.Part) -> (Text, Text) {
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

  static func asking(
    _ part: KoreanPhrase.Part, _ mark: Text, _ answer: Text, _ deed: Deed, isBeside: Bool
  ) -> Text? {
    if let first = answer.first, first.isDigit, answer.wordCount == 1,
      let unit = answer.scalars.firstIndex(where: { !$0.isDigit && $0 != "," }),
      answer.dropping(first: unit).allSatisfy({ $0.isHangul || $0.isLatin }), !isGrade(answer.dropping(first: unit))
    {
      // 1년에 몇 번: in what time is no part of how often.
      if mark == "에", unit <= 2, answer.dropping(first: unit).isOne(of: ["년", "달", "개월", "주", "일", "시간", "분", "초"]) {
        return nil
      }
      return "몇 " + answer.dropping(first: unit) + mark
    }
    // 잎에 대한 주인과 손님: of parties that stand for a relation it is not asked who.
    let isPerson = answer.wordCount <= 3 && answer.lastWord.map { $0.endsWith(anyOf: people) } ?? false
    switch part {
    case .object:
      if answer.wordCount >= 2, answer.lastWord?.isOne(of: regions) ?? false, deed.asked.startsWith(anyOf: passing) {
        return "어디를"
      }
      return isPerson ? "누구를" : "무엇을"
    case .subject: return isPerson || actsInPerson(answer, deed) ? "누가" : "무엇이"
    case .toward:
      if mark == "으로" || mark == "로" {
        return isBeside && deed.asked.startsWith(anyOf: moving) ? "어디로" : "무엇으로"
      }
      return mark.isOne(of: ["으로부터", "로부터"]) ? "무엇으로부터" : nil
    case .place: return asking(where: mark, answer, deed.asked, isPerson)
    default: return nil
    }
  }

  /// 2NF, 5G, 3D: capitals behind a number name something, but for units of storage.
  private static func isGrade(_ unit: Text) -> Bool {
    unit.count <= 3 && unit.allSatisfy(\.isUpper)
      && !unit.isOne(of: ["KB", "MB", "GB", "TB", "PB", "K", "M", "V", "W", "A"])
  }
}
