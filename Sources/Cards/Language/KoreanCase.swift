import Notes

/// What happens in a case, asked by the verb of what happens: `비가 오면 무엇을 덮는가?`, `불이 세면 빛깔은 어떻게 되는가?`.
enum KoreanCase {
  struct Asked {
    let question: Text
    let answer: Text
  }

  static func asked(_ clause: Text, _ result: Text, _ page: Page, _ node: Int) -> Asked? {
    let said = beforePointing(firstBranch(result.trimming { $0.isSpace || $0 == "." || $0 == "!" }))
    if said.containsAny(of: ["가지 조건이 있", "가지 방법이 있", "가지가 있", "설명할 수", "알 수 있", "이해할 수", "생각하면", "생각할 수"]) {
      return nil
    }
    // 쉬지 않아도 얻을 수 있는 불: the case belongs to what leads into a noun.
    if clause.ends(with: "도"), case let words = said.words, words.count >= 4, words[1] == "수",
      words[2].isOne(of: ["있는", "없는"])
    {
      return nil
    }
    if said.containsAny(of: ["를 정의", "라고 한다", "라고 부른다", "라고 함"]), said.contains(", ") { return nil }
    if said.endsWith(anyOf: ["다고 전해짐", "다고 전해진다", "다고 알려짐", "다고 알려졌다"]) { return nil }
    if let kind = kind(clause, said) { return kind }
    if KoreanCritic.countsOnly(clause), let count = count(clause, said) { return count }
    if let verdict = verdict(clause, said) { return verdict }
    if let time = time(clause, said) ?? time(of: page.subject(of: node)?.name, clause, said) { return time }
    if let change = change(clause, said) { return change }
    if let arisen = arisen(clause, said) { return arisen }
    for end in ["음을 의미한다", "음을 의미함", "음을 뜻한다", "것을 의미한다", "것을 의미함", "것을 뜻한다"] where said.ends(with: end) {
      return Asked(question: clause + " 무엇을 의미하는가?", answer: said.dropping(last: end.unicodeScalars.count - 1))
    }
    if let outcome = outcome(clause, said) { return outcome }
    // A long result is an answer of its own; a part of it would leave out the rest.
    if !said.contains(", "), said.wordCount <= 6, !said.contains("기 위해"),
      let part = KoreanQuestion(said, page, node, after: clause)
    {
      return Asked(question: clause + " " + part.question, answer: part.answer)
    }
    if let needed = needed(clause, said) { return needed }
    if said.endsWith(anyOf: ["게 낫다", "것이 낫다", "편이 낫다", "게 좋다", "것이 좋다", "편이 좋다"]) {
      return Asked(question: clause + " 어떻게 하는 것이 좋은가?", answer: said)
    }
    if let topic = topic(clause, said) { return topic }
    if said.endsWith(anyOf: duties) {
      return Asked(question: clause + " 어떻게 해야 하는가?", answer: said)
    }
    if clause.ends(with: "도"), !clause.endsWith(anyOf: ["경우에도", "때도"]) { return nil }
    if clause.endsWith(anyOf: ["용하면", "통하면", "에 따라"]), said.endsWith(anyOf: ["수 있다", "수 있음", "수 있습니다"]) {
      return Asked(question: clause + " 무엇을 할 수 있는가?", answer: said)
    }
    if enables(said) { return Asked(question: clause + " 무엇을 할 수 있는가?", answer: said) }
    let form: KeyPath<LanguagePack, String> = KoreanClause.isAct(said) || acts(said) ? \.act : \.condition
    return Asked(question: Wording.ask(form, in: .korean, clause), answer: said)
  }

  /// `불이 세면 빛깔이 짙어지고, 불이 약하면 옅어진다`: two cases side by side, each with what holds in it.
  static func branches(_ text: Text) -> [Text] {
    let words = text.words
    guard (5...40).contains(words.count), text.contains(", ") else { return [text] }
    let cut = words.indices.dropLast(2).first { index in
      index >= 2 && words[index].ends(with: ",") && words[..<index].contains(where: opensCase)
        && words[(index + 1)...].prefix(5).contains(where: opensCase) && !opensCase(words[index].without(suffix: ","))
    }
    guard let cut, let last = closed(words[cut].without(suffix: ",")) else { return [text] }
    let second = Array(words[(cut + 1)...])
    let rest = (shared(words[..<cut], second) + second).joined(" ")
    return [(Array(words[..<cut]) + [last]).joined(" ")] + branches(rest)
  }

  /// `찻물이` of `찻물이 뜨거우면 쓰고, 식으면 밍밍하다`: what both cases speak of, where the second does not say it.
  private static func shared(_ first: ArraySlice<Text>, _ second: [Text]) -> [Text] {
    let parts = KoreanPhrase(first.map { $0 }.joined(" ")).parts
    // 물이 끓을 때 불이 …: the subject of the inner case, with the outer one.
    let outer = first.firstIndex(of: "때").map { first.distance(from: first.startIndex, to: $0) } ?? -1
    let reach = outer < 0 ? 3 : outer + 5
    guard
      let place = parts.prefix(reach).indices.first(where: {
        $0 > outer && (parts[$0] == .subject || parts[$0] == .topic)
      }),
      let end = second.firstIndex(where: opensCase),
      !KoreanPhrase(second[...end].map { $0 }.joined(" ")).parts.contains(where: { $0 == .subject || $0 == .topic })
    else { return [] }
    return Array(first.prefix(place + 1))
  }

  /// A word before a comma with an end of its own; nil for a verb whose form is not known.
  private static func closed(_ word: Text) -> Text? {
    if let end = KoreanVerbEnd.closed(word) { return end }
    if word.endsWith(anyOf: ["고", "며"]), word.count >= 2, KoreanPhrase(word).parts.first == .connective {
      // 짙어지고 is 짙어진다: what becomes so.
      let stem = word.dropping(last: 1)
      return stem.ends(with: "지") && stem.count >= 3 ? stem.dropping(last: 1) + "진다" : nominal(stem)
    }
    if word.ends(with: "지만"), word.count >= 3 { return nominal(word.dropping(last: 2)) }
    let isNoun = KoreanPhrase(word).parts.first == .bare || word.endsWith(anyOf: ["효과", "결과", "적"])
    return isNoun && !Particle.endsOpen(word) ? word : nil
  }

  /// Whether a case ends in a word: 오르면, 갈수록, 때.
  private static func opensCase(_ word: Text) -> Bool {
    if word.isOne(of: ["때", "경우", "때는", "경우에는", "경우는"]) { return true }
    if word.ends(with: "수록"), word.count >= 3 { return true }
    return word.count >= 2 && word.ends(with: "면") && !KoreanClause.notConditions.contains(word)
      && !word.endsWith(anyOf: ["화면", "측면", "반면", "표면", "장면"])
  }

  /// `찻물이 맑고, 잎이 상하면 흐리다`: what holds in the first case only; the other case is no part of its answer.
  static func firstBranch(_ said: Text) -> Text {
    let words = said.words
    if let other = words.firstIndex(where: { $0.isOne(of: ["아니면", "그렇지", "아니라면"]) }), other >= 1 {
      return words[..<other].map { $0 }.joined(" ").trimming { $0.isSpace || $0 == "," }
    }
    guard
      let joint = words.dropLast(2).firstIndex(where: { word in
        let plain = word.without(suffix: ",")
        return plain.count >= 2 && plain.ends(with: "고") && !plain.endsWith(anyOf: ["라고", "다고", "하고자", "려고"])
      }), joint + 2 < words.count,
      words[(joint + 1)...].dropLast(2).contains(where: { $0.count >= 2 && $0.endsWith(anyOf: ["으면", "하면", "되면"]) }),
      let verb = nominal(words[joint].without(suffix: ",").dropping(last: 1))
    else { return said }
    return (Array(words[..<joint]) + [verb]).joined(" ")
  }

  /// `찻물이 식는데 이것은 …이다`: what happens, without the name that is then given to it.
  private static func beforePointing(_ said: Text) -> Text {
    let words = said.words
    // 생기며 물을 부으면 사라진다: that it happens is told first.
    if words.count >= 3, let first = words.first?.without(suffix: ","), first.endsWith(anyOf: ["며", "고"]),
      let end = KoreanVerbEnd.closed(first), isHappening(end)
    {
      return end
    }
    guard
      let cut = words.indices.dropLast().first(where: { index in
        withoutBracket(words[index]).endsWith(anyOf: ["고", "며", "는데", "은데"]) && index >= 1
          && words[(index + 1)...].prefix(2).contains {
            $0.isOne(of: ["이건", "이게", "이것은", "이것이", "이는", "이를", "그게", "이"])
          }
      })
    else { return said }
    let verb = withoutBracket(words[cut])
    // 덖어야 하는데: a duty stays one.
    if verb == "하는데", words[cut - 1].ends(with: "야") { return (words[..<cut] + ["한다"]).map { $0 }.joined(" ") }
    let stem = verb.ends(with: "는데") ? verb.dropping(last: 2) + "고" : verb
    guard let end = KoreanVerbEnd.closed(stem) else { return said }
    return (Array(words[..<cut]) + [end]).joined(" ")
  }

  /// A word without a comma and a bracket at its end, as in `비우는데(flush),`.
  private static func withoutBracket(_ word: Text) -> Text {
    let plain = word.without(suffix: ",")
    guard plain.scalars.last == ")", let open = plain.scalars.firstIndex(of: "("), open > 0 else { return plain }
    return plain.prefix(open)
  }

  /// A verb's stem as notes end a line: 나오 is 나옴, 높 is 높음.
  private static func nominal(_ stem: Text) -> Text? {
    guard let last = stem.scalars.last, let final = last.hangulFinal else { return nil }
    if final == 0 { return Unicode.Scalar(last.value + 16).map { stem.dropping(last: 1) + Text([$0]) } }
    return final == 8 ? nil : stem + "음"
  }

  private static let duties: Phrases = [
    "야 한다", "야한다", "야 함", "야함", "야 합니다", "야합니다", "야 된다", "야 됨",
  ]

  /// Of a verb alone the time is asked, such as `녹차는 언제 발생하는가?`.
  private static func time(_ clause: Text, _ said: Text) -> Asked? {
    guard isHappening(said), let asked = KoreanPredicate.asked(said) else { return nil }
    let words = clause.words
    guard let topic = KoreanTelling.topic(in: words), topic + 1 < words.count else { return nil }
    let head = words[...topic].map { $0 }.joined(" ")
    return Asked(question: head + " 언제 " + asked + "?", answer: Array(words[(topic + 1)...]).joined(" "))
  }

  /// `찻물을 오래 두면 발생함` below 앙금: when the thing above happens.
  private static func time(of name: Text?, _ clause: Text, _ said: Text) -> Asked? {
    guard let name, name.count <= 24, isHappening(said), KoreanTelling.topic(in: clause.words) == nil,
      let asked = KoreanPredicate.asked(said)
    else { return nil }
    return Asked(question: Wording.topic(name) + " 언제 " + asked + "?", answer: clause)
  }

  /// Whether a result is nothing but that something happens.
  static func isHappening(_ result: Text) -> Bool {
    happenings.contains(result.trimming { $0.isSpace || $0 == "." || $0 == "!" })
  }

  private static let happenings: WordSet = [
    "발생한다", "발생함", "일어난다", "일어남", "생긴다", "생김", "나타난다", "나타남", "시작된다", "시작됨", "종료된다", "종료됨", "실행된다", "실행됨", "호출된다",
    "호출됨",
    "수행된다", "수행됨", "생성된다", "생성됨", "성립한다", "성립함",
  ]

  /// `불이 세면 잎이 타는 문제가 생긴다`: of what arises the kind is asked for, "어떤 문제가 생기는가?".
  private static func arisen(_ clause: Text, _ said: Text) -> Asked? {
    let words = said.words
    let length = said.endsWith(anyOf: ["수 있다", "수 있음", "수 있습니다"]) ? 3 : 1
    guard words.count > length + 2, words[words.count - length].startsWith(anyOf: arisings) else { return nil }
    let tail = words.suffix(length).map { $0 }.joined(" ")
    let noun = words[words.count - length - 1]
    guard noun.endsWith(anyOf: ["이", "가"]), let asked = KoreanPredicate.asked(tail),
      let cut = KoreanTelling.topic(in: words) ?? -1 as Int?
    else { return nil }
    let answer = (words[(cut + 1)..<(words.count - length - 1)] + [noun.dropping(last: 1)]).map { $0 }.joined(" ")
    guard let kind = KoreanKind.of(answer) else { return nil }
    let head = words[..<(cut + 1)].map { $0 }.joined(" ")
    return Asked(
      question: clause + " " + (head.isEmpty ? head : head + " ") + "어떤 " + Wording.subject(kind) + " " + asked + "?",
      answer: answer)
  }

  private static let becomings: Phrases = [
    "생기", "생겨", "생긴", "생길", "발생", "나타나", "나타난", "일어나", "있", "없", "되", "된", "될", "됨",
  ]

  private static let arisings: Phrases = ["발생", "생길", "생긴", "생김", "일어", "나타", "초래"]

  /// `…도 차로 인정하지 않는다`: whether something is so is answered by yes or no with the note's own words.
  private static func verdict(_ clause: Text, _ said: Text) -> Asked? {
    let words = said.words
    guard !clause.contains("예외"), !clause.ends(with: "야"), words.count <= 4, let last = words.last,
      clause.ends(with: "도") || !last.startsWith(anyOf: ["가능"])
    else {
      return nil
    }
    let isDenied = last.isOne(of: ["않는다", "않음", "않습니다"]) && words.count >= 2
    let verb = isDenied ? words[words.count - 2] : last
    guard verb.startsWith(anyOf: ["인정", "허용", "간주", "성립", "가능", "적용", "유지", "보장"]) else { return nil }
    let stem = Text(verb.scalars.prefix(2))
    let before = words.dropLast(isDenied ? 2 : 1).map { $0 }.joined(" ")
    let form = verb.dropping(first: 2).startsWith(anyOf: ["되", "된", "됨"]) ? "되는가?" : stem == "가능" ? "한가?" : "하는가?"
    let question = clause + " " + (before.isEmpty ? before : before + " ") + stem + Text(form)
    return Asked(question: question, answer: (isDenied ? "아니요, " : "예, ") + said)
  }

  /// `3가지 모두 갖추어야 찻자리 성립`: how many must hold, "찻자리는 조건이 몇 가지 갖추어져야 …".
  private static func count(_ clause: Text, _ said: Text) -> Asked? {
    let (words, told) = (clause.words, said.words)
    guard clause.ends(with: "야"), (1...3).contains(told.count), let last = told.last, let verb = words.last,
      let asked = KoreanPredicate.asked(last), let all = words.firstIndex(where: { $0.isOne(of: ["모두", "전부", "다"]) }),
      words.count == all + 2
    else { return nil }
    let name = Particle.stripped(told.dropLast().map { $0 }.joined(" "))
    guard name.count >= 2 else { return nil }
    return Asked(
      question: Wording.topic(name) + " 조건이 몇 가지 " + verb + " " + asked + "?",
      answer: words[...all].map { $0 }.joined(" "))
  }

  /// `물을 담을 수 있는 그릇이면 모두 가능`: of what is allowed it is asked which it is.
  private static func kind(_ clause: Text, _ said: Text) -> Asked? {
    guard said.isOne(of: ["가능", "모두 가능", "모두 가능하다", "모두 가능함", "다 된다"]), clause.ends(with: "이면") else { return nil }
    let what = clause.without(suffix: "이면")
    guard KoreanDescription.isDescribing(what) || what.wordCount >= 3, let noun = what.lastWord, noun.count >= 1,
      KoreanTelling.topic(in: what.words) == nil
    else { return nil }
    return Asked(question: "어떤 " + noun + "이면 " + (said.starts(with: "다") ? "되는가?" : "가능한가?"), answer: what)
  }

  /// `찻잎이 상했는지 확인이 필요하다`: the subject belongs to what is to be found out, not to what is needed.
  private static func needed(_ clause: Text, _ said: Text) -> Asked? {
    guard asksInside(said.words) || isBareNeed(said), KoreanTelling.topic(in: said.words) == nil,
      let end = needs.firstEnd(of: said), said.count - end.count >= 4
    else { return nil }
    return Asked(question: clause + " 무엇이 필요한가?", answer: said.dropping(last: end.count))
  }

  /// `흙별 굽는 온도 확인 필요`: nouns and the word that they are needed.
  private static func isBareNeed(_ said: Text) -> Bool {
    said.ends(with: " 필요") && (3...8).contains(said.wordCount)
      && !KoreanPhrase(said).parts.contains { $0 == .subject || $0 == .topic }
      && !said.words.contains { $0.endsWith(anyOf: ["하면", "되면", "하고", "하며", "하여", "해서"]) }
  }

  /// Whether words hold a question of their own: …는지, …인지.
  private static func asksInside(_ words: [Text]) -> Bool {
    words.contains { $0.endsWith(anyOf: ["는지", "은지", "인지", "할지", "될지", "는지를", "인지를"]) }
  }

  private static let needs: Phrases = ["이 필요하다", "가 필요하다", "이 필요함", "가 필요함", "이 필요합니다", "가 필요합니다", " 필요"]

  /// `불이 세면 빛깔은 짙어진다`: what is spoken of stands in the question.
  private static func topic(_ clause: Text, _ said: Text) -> Asked? {
    let phrase = KoreanPhrase(said)
    let words = phrase.words
    guard words.count >= 2,
      let place = phrase.parts.prefix(4).dropLast(words.count <= 4 ? 1 : 0).firstIndex(where: {
        $0 == .topic || $0 == .subject
      }), phrase.parts[place] == .topic || place + 1 < words.count && phrase.parts[place + 1] != .modifier
    else { return nil }
    if Openers.pointsInside(words[place]) || words[place].isOne(of: ["수는", "수가", "것은", "것이", "리가", "리는"]) {
      return nil
    }
    if phrase.parts[place] == .subject, asksInside(Array(words[(place + 1)...])) { return nil }
    // 손님이 오면: a case of its own.
    if phrase.parts[place] == .subject,
      words.dropFirst(place + 1).prefix(2).contains(where: { $0.endsWith(anyOf: ["면", "수록"]) })
    {
      return nil
    }
    // 찬물이 생겨 …, 차가 된다: that it comes to be belongs to the answer.
    if phrase.parts[place] == .subject, words[place + 1].startsWith(anyOf: becomings) { return nil }
    let head = words[...place].map { $0 }.joined(" ")
    let rest = words[(place + 1)...].map { $0 }.joined(" ")
    guard head.count >= 2, rest.count >= 2, head.count <= 30 else { return nil }
    let last = words[place]
    let asked = last.endsWith(anyOf: ["이", "가"]) ? head.dropping(last: 1) : Text()
    let subject = asked.isEmpty ? head : Wording.bare(asked, in: .korean).dropping(last: 1)
    // …더라도 차는 상할 수 있다
    if clause.ends(with: "도"), rest.endsWith(anyOf: ["수 있다", "수 있음", "수 없다", "수 없음"]), rest.wordCount <= 5 {
      let isDenied = rest.endsWith(anyOf: ["없다", "없음"])
      let question = clause + " " + subject + " " + rest.dropping(last: 2).trimmed + " 있는가?"
      return Asked(question: question, answer: (isDenied ? "아니요, " : "예, ") + said)
    }
    for end in ["이 필요하다", "가 필요하다", "이 필요함", "가 필요함", "이 필요합니다", "가 필요합니다"] where rest.ends(with: end) {
      let needed = rest.without(suffix: end)
      return needed.count >= 2 ? Asked(question: clause + " " + subject + " 무엇이 필요한가?", answer: needed) : nil
    }
    // …하면 그 찻물은 홍차이다: what it then is.
    let noun = KoreanPredicate.withoutCopula(rest)
    if noun.count < rest.count, rest.wordCount <= 3, !noun.ends(with: "적"), !noun.isOne(of: ["것", "때문", "셈"]) {
      let form: Text = Amounts.isAmount(noun) || noun.allSatisfy(\.isDigit) ? " 얼마인가?" : " 무엇인가?"
      return Asked(question: clause + " " + subject + form, answer: noun)
    }
    // …하면 새 잔이 생긴다: what comes to be.
    if phrase.parts[place] == .subject, isHappening(rest), let verb = KoreanPredicate.asked(rest),
      head.count >= 3 || KoreanStatement.stuffs.contains(asked)
    {
      return Asked(question: clause + " 무엇이 " + verb + "?", answer: asked)
    }
    if phrase.parts[place] == .topic, isHappening(rest), let verb = KoreanPredicate.asked(rest), head.wordCount >= 2 {
      return Asked(question: clause + " 무엇이 " + verb + "?", answer: head.dropping(last: 1))
    }
    if enables(rest) { return Asked(question: clause + " " + subject + " 무엇을 할 수 있는가?", answer: rest) }
    let form: Text = KoreanClause.isAct(rest) || acts(rest) ? " 어떻게 하는가?" : " 어떻게 되는가?"
    return Asked(question: clause + " " + subject + form, answer: rest)
  }

  /// `물을 식혀 차를 우릴 수 있다`: what one can do, by an object and another deed before it.
  private static func enables(_ rest: Text) -> Bool {
    guard rest.endsWith(anyOf: ["수 있다", "수 있음", "수 있습니다"]), rest.wordCount >= 4 else { return false }
    let parts = KoreanPhrase(rest).parts.dropLast(2)
    return parts.contains(.object) && !parts.contains(.subject) && KoreanTelling.topic(in: rest.words) == nil
  }

  /// Whether the subject does something of its own: `사이클이 있는지 확인한다`, not `거부된다`.
  private static func acts(_ rest: Text) -> Bool {
    guard let last = rest.lastWord,
      !last.endsWith(anyOf: ["된다", "됨", "되며", "됩니다", "되어", "진다", "짐", "있다", "있음", "없다", "없음"]),
      !last.starts(with: "발생")
    else {
      return false
    }
    if last.startsWith(anyOf: deeds) { return true }
    // 잎을 살펴 물을 식힌다: an object and, before it, another deed.
    let parts = KoreanPhrase(rest).parts
    return !last.startsWith(anyOf: suffering)
      && (CommonDeeds.contains(last) || KoreanPredicate.adnominal(rest)?.ends(with: "는") ?? false)
      && parts.dropLast().contains(.object) && parts.dropLast().contains(.connective)
  }

  /// Verbs with an object by which something happens to the subject.
  private static let suffering: Phrases = [
    "잃", "받", "겪", "얻", "갖", "가지", "가짐", "가진", "띠", "띤", "띔", "보이", "보인", "보임", "나타내", "나타낸", "나타냄", "일으키", "일으킨",
    "일으킴", "이루", "이룬", "이룸", "미치", "미친",
    "미침",
  ]

  private static let deeds: Phrases = [
    "확인", "검사", "검증", "조사", "선택", "배치", "할당", "대기", "전달", "요청", "처리", "실행", "반환", "저장", "시도", "비교", "계산", "측정", "기록",
    "호출",
    "보낸다", "보냄", "찾는다", "찾음", "거부", "허용", "회수", "종료", "중단", "선점", "기다린다", "기다림", "진행",
  ]

  /// `일치하지 않으면 오류`: a case and a word for what comes of it.
  static func shortCase(_ text: Text) -> KoreanClause.Halves? {
    let words = text.words
    guard (2...6).contains(words.count),
      let cut = words.dropLast().lastIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: ["면", "경우", "때", "시"]) }),
      cut >= 1,
      words.count - cut <= 3
    else { return nil }
    return KoreanClause.Halves(
      first: words[...cut].map { $0 }.joined(" "), second: words[(cut + 1)...].map { $0 }.joined(" "))
  }
}
