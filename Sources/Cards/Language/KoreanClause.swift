import Notes

/// Finds the joints of Korean sentences: conditions, reasons, objects.
enum KoreanClause {
  /// A sentence in two parts.
  struct Halves {
    let first: Text
    let second: Text
  }

  /// Words that end like a condition and are none.
  static let notConditions: WordSet = [
    "화면", "측면", "반면", "장면", "표면", "평면", "전면", "이면", "라면", "다면", "하면", "정면", "단면", "방면", "내면", "겉면", "앞면", "뒷면", "국면",
    "당면", "뿐만",
    // A writer's turns of speech are no conditions.
    "보면", "보자면", "살펴보자면", "살펴보면", "말하자면", "말하면", "정리하자면", "정리하면", "요약하자면", "요약하면", "알아보면", "비교하면",
  ]

  /// …해도, …더라도: what follows holds nonetheless.
  private static let concessions: [Literal] = ["더라도", "해도", "하여도", "되어도", "돼도", "어도", "아도", "라도", "져도", "여도"]

  /// Words for degrees that end alike.
  private static let degrees: WordSet = ["이해도", "용해도", "분해도", "적어도", "그래도", "아무래도", "의존도", "누구라도", "무엇이라도", "조금이라도"]

  /// The question a heading asks that is a clause: "X는 Y이다: 왜 그런가?", "X를 암호화: 무엇을 하는 것인가?"; nil for a name.
  static func question(of heading: Text) -> Text? {
    let clause = heading.trimming { $0 == "." || $0.isSpace }
    let words = clause.words
    guard words.count >= 2, let last = words.last else { return nil }
    if words.count >= 3, clause.ends(with: "다"), Endings.isKoreanPredicate(clause) { return clause + ": 왜 그런가?" }
    // 찻잎을 덖기 & 비비기: deeds that are joined do the same to one object.
    let deeds =
      words.lastIndex(where: { !$0.isOne(of: ["&", "및", "/"]) && isObject($0) }).map { words[($0 + 1)...] } ?? []
    let areJoined =
      deeds.count == 3 && deeds.dropFirst().first?.isOne(of: ["&", "및", "/"]) ?? false
      && deeds.first.map(CommonDeeds.contains) ?? false
    let acts =
      (isObject(words[words.count - 2]) || areJoined) && last.count >= 2 && last.allSatisfy(\.isHangul)
    return acts ? clause + ": 무엇을 하는 것인가?" : nil
  }

  /// Whether a word ends in an object's particle: 속지를, 물을; not 마을, in which 을 follows no consonant.
  private static func isObject(_ word: Text) -> Bool {
    guard word.count >= 2, let last = word.scalars.last, last == "을" || last == "를" else { return false }
    guard let final = word[word.count - 2].hangulFinal else { return true }
    return (final != 0) == (last == "을")
  }

  /// Adjectives before a noun that end like a topic: 작은 is not 작 with 은.
  static func isAdjective(_ word: Text) -> Bool {
    adjectives.contains(word) || KoreanAttributive.isVerb(word) || KoreanVerbStems.leadsOn(word)
  }

  private static let adjectives: WordSet = [
    "작은", "높은", "낮은", "많은", "적은", "좋은", "같은", "짧은", "깊은", "넓은", "젊은", "밝은", "굵은", "얇은", "얕은", "옳은", "맑은", "굳은", "늙은",
    "붉은", "검은", "묽은", "좁은", "굽은", "남은", "알맞은", "걸맞은", "있는", "없는", "하는", "되는", "않는", "않은", "못하는", "싶은", "늦은", "낡은", "찾은",
    "받은", "얻은", "잃은",
  ]

  /// `…할 때 | …`, `…하면 | …`, `…할수록 | …`, `…경우 | …`, `…시, | …`, `…에 따라 | …`.
  static func condition(_ text: Text) -> Halves? {
    let words = text.words
    guard words.count >= 3, words.count <= 60 else { return nil }
    var best: Int?
    for index in 0..<(words.count - 1) {
      let word = words[index].trimming { $0 == "," }
      guard index >= 1, isConditional(word, previous: words[index - 1], next: words[index + 1]) else { continue }
      best = index
      break
    }
    guard let opening = best else { return nil }
    let cut = innerCase(words, behind: opening)
    // …지만, A하면: what is granted before stays out.
    let start = words[..<cut].lastIndex { $0.ends(with: "지만,") }.map { $0 + 1 } ?? 0
    let first = Array(words[start...cut]).joined(" ").trimming { $0.isSpace || $0 == "," }
    let second = Array(words[(cut + 1)...]).joined(" ").trimming { $0.isSpace || $0.isArrow }
    if words[cut] == "따라", second.count > 20 { return nil }
    if first.words.contains(where: { $0.endsWith(anyOf: ["란", "란,", "라는"]) && $0.count >= 3 }) { return nil }
    guard !isNominal(second), !leadsOn(words[cut], words[cut + 1]),
      !first.words.prefix(8).contains(where: { $0.isOne(of: ["것이", "것은", "일이"]) })
    else { return nil }
    guard happens(second) || isShortOutcome(first, second), !second.containsAny(of: [" 때 ", " 경우 "]),
      second.count <= 110
    else { return nil }
    guard second.count >= 3, first.count >= 5,
      second.wordCount >= 2 && second.count >= 4 || isShortOutcome(first, second)
        || KoreanCase.isHappening(second) && words[cut].ends(with: "면")
    else { return nil }
    return Halves(first: first, second: second)
  }

  /// `물이 끓을 때 불이 세면`, `불이 약하면 물을 부을 때`: the case inside a case goes with it.
  private static func innerCase(_ words: [Text], behind opening: Int) -> Int {
    guard words[opening] == "때" || words[opening].ends(with: "면") else { return opening }
    let inner = words.indices.dropLast().dropFirst(opening + 2).prefix(5).first { index in
      words[index] == "때" && words[opening] != "때" && words[index - 1].scalars.last?.hangulFinal == 8
        || words[index].count >= 2 && words[index].ends(with: "면") && words[opening] == "때"
          && isConditional(words[index], previous: words[index - 1], next: words[index + 1])
    }
    guard let inner,
      !words[(opening + 1)..<inner].contains(where: { $0.ends(with: ",") || $0.endsWith(anyOf: ["고", "며"]) })
    else { return opening }
    return inner
  }

  /// `값이 오르면 비탄력적`: a word that says how something is or what it does in a case that names it.
  static func isShortOutcome(_ clause: Text, _ said: Text) -> Bool {
    let result = said.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard result.count >= 3, result.wordCount == 1, clause.wordCount >= 2,
      result.count == said.count || clause.ends(with: "수록") || result.endsWith(anyOf: ["이다", "임", "적"]),
      result.ends(with: "적") || result.endsWith(anyOf: ["한다", "함", "된다", "됨", "진다", "짐", "이다", "임"])
        || clause.ends(with: "수록") && (result.ends(with: "하다") || KoreanQuality.isQuality(result)),
      !result.startsWith(anyOf: ["가능", "필요", "사용", "안된", "안 된", "된다", "한다"])
    else { return false }
    return KoreanPhrase(clause).parts.contains { $0 == .subject || $0 == .topic }
  }

  /// `…하는 방식이다`, `어떻게 될까`: neither a thing nor a question happens.
  private static func isNominal(_ clause: Text) -> Bool {
    let plain = clause.trimming { !$0.isWordPart }
    return plain.endsWith(anyOf: ["방식이다", "것이다", "방법이다", "때문이다", "까", "말이다", "뜻이다", "기능이다", "부분이다"])
      && !clause.hasDigit
  }

  /// `재사용할 때 나타나는 단점`: the case belongs to the noun behind it.
  private static func leadsOn(_ word: Text, _ next: Text) -> Bool {
    word.isOne(of: ["때", "경우", "때에", "경우에"])
      && (next.endsWith(anyOf: ["하는", "되는", "나는", "지는", "리는", "쓰는", "생기는", "필요한", "가능한"]))
  }

  /// Whether a clause says that something happens: a predicate or a noun of action.
  static func happens(_ clause: Text) -> Bool {
    Endings.isKoreanPredicate(clause) || KoreanPredicate.adnominal(clause) != nil
      || clause.endsWith(anyOf: [
        "가능", "불가", "불가능", "대기", "회피", "반납", "실패", "성공", "삽입", "사용", "출력", "삭제", "종료", "중단", "유지", "변경", "필요", "된다)",
      ]) || clause.scalars.last == ")"
  }

  /// Whether a short clause says what someone does: an object, a verb of handling, no subject of its own.
  static func isAct(_ clause: Text) -> Bool {
    if clause.trimming({ !$0.isWordPart }).endsWith(anyOf: [
      "것이 좋다", "게 좋다", "하면 된다", "해야 한다", "해야 함", "해야한다", "해야함", "하자",
    ]) {
      return true
    }
    let words = clause.words
    guard words.count <= 9, let last = words.last,
      words.dropLast().last.map({ $0.count >= 2 && $0.endsWith(anyOf: ["을", "를", "으로", "로", "에"]) }) ?? false,
      !words.contains(where: { $0.count >= 2 && $0.endsWith(anyOf: ["이", "가", "은", "는"]) })
    else { return false }
    return last.startsWith(anyOf: handling)
  }

  private static let handling: Phrases = [
    "누르", "누른", "누름", "쓴", "쓰", "씀", "사용", "이용", "활용", "입력", "선택", "적는", "적음", "넣", "클릭", "고르", "고른", "고름", "실행", "켠",
    "켜",
    "켬", "끈다", "끄", "끔", "연다", "닫", "바꾼", "바꿈", "설정", "확인", "나눈", "나눔", "더한", "더함", "뺀", "뺌", "붙인", "붙임", "지운", "지움",
    "옮긴",
    "옮김", "적용", "추가", "변경", "교체", "조정", "재시작", "삭제", "제거",
  ]

  /// `…할 때 발생한다`: the case and a predicate of one word.
  static func timing(_ text: Text) -> Halves? {
    let words = text.words
    guard words.count >= 5, words.count <= 40, let last = words.last?.trimming({ $0 == "." }),
      Endings.isKoreanPredicate(last) || last == "발생" || last == "사용"
    else { return nil }
    let word = words[words.count - 2]
    guard word.isOne(of: ["때", "때에", "경우", "경우에"]),
      words[words.count - 3].scalars.last?.hangulFinal.map({ $0 == 8 || $0 == 4 }) ?? false
    else { return nil }
    return Halves(first: Array(words.dropLast()).joined(" "), second: last)
  }

  /// `…할 때 떫은맛 발생`: what arises is asked for its case, "떫은맛은 언제 발생하는가?".
  static func arising(_ clause: Text, _ result: Text) -> Text? {
    let words = result.trimming { $0.isSpace || $0 == "." }.words
    guard clause.endsWith(anyOf: ["때", "때에", "경우", "경우에", "해야", "되어야", "여야", "져야", "아야", "어야"]),
      (2...3).contains(words.count),
      let last = words.last,
      last.isOne(of: ["발생", "성립", "성립한다", "성립함", "발생한다", "발생함", "일어난다", "일어남", "생긴다", "생김", "나타난다", "나타남"]),
      let asked = KoreanPredicate.asked(last)
    else { return nil }
    let name = Particle.stripped(words.dropLast().map { $0 }.joined(" ").trimming { $0 == "'" || $0 == "\"" })
    guard name.count >= 2 else { return nil }
    if KoreanCritic.countsOnly(clause) { return nil }
    let form: Text = clause.ends(with: "야") ? " 어떤 조건에서 " : " 언제 "
    return Wording.bare(name, in: .korean).dropping(last: 1) + form + asked + "?"
  }

  private static func isConditional(_ word: Text, previous: Text, next: Text) -> Bool {
    if word.count >= 3, word.endsWith(anyOf: concessions), !degrees.contains(word) {
      return !next.startsWith(anyOf: ["되", "된", "됨", "될", "괜찮", "좋", "무방"])
    }
    if word.isOne(of: ["경우", "경우에", "경우에는", "경우에도", "때", "때는", "때에는", "때에", "때도", "때마다"]) {
      return previous.scalars.last?.hangulFinal.map { $0 == 8 || $0 == 4 } ?? false && next != "제외하고"
        && !next.isOne(of: ["따라", "따라서", "대해", "대한", "대하여"])
    }
    if word.ends(with: "수록"), word.count >= 3 { return true }
    if word == "위해서는" || word == "위해선" { return previous.ends(with: "기") && previous.count >= 3 }
    // 셋이 모두 갖추어져야 찻자리 성립
    if word.count >= 3, word.endsWith(anyOf: ["해야", "되어야", "어져야"]) {
      return next.scalars.last?.isHangul ?? false && !next.startsWith(anyOf: ["한", "함", "하", "할", "된", "됨", "합"])
    }
    if word == "따라" { return previous.ends(with: "에") && previous.count >= 3 }
    if word == "시" || word == "시에" {
      return previous.scalars.last?.isHangul ?? false && previous.count >= 2 && next.scalars.last?.isHangul ?? false
    }
    guard word.count >= 2, word.scalars.last == "면" else { return false }
    return (!notConditions.contains(word) || word == "하면" && previous.ends(with: "고")) && !word.ends(with: "측면")
      && !word.ends(with: "화면") && !word.ends(with: "반면") && !word.ends(with: "표면")
  }

  /// `이유 | 결과` at 때문에, 므로, (으)로 인해, 덕분에, 기 위해 is no reason but an aim.
  static func reason(_ text: Text) -> Halves? {
    guard text.containsAny(of: reasonTable) else { return hardship(text) }
    for mark in reasons {
      guard let cut = text.firstRange(ofText: mark), cut.lowerBound >= 4 else { continue }
      let bare = mark.trimming { $0.isSpace || $0 == "," }
      // 이 때문에: the reason stands in another sentence.
      if text.prefix(cut.lowerBound).lastWord?.isOne(of: ["이", "그", "이것", "그것", "저"]) ?? false { continue }
      if bare.ends(with: "서") {
        // 에 있어서, 함에 따라서 and 이어서 name no reason.
        if text.prefix(cut.lowerBound).endsWith(anyOf: ["에 있", "데 있", "에있", "따라", "이", "나", "걸", "따", "도", "배", "채"]) {
          continue
        }
        // 여러 개를 묶어서 나르면: what is done first. 경험이 없어서 예측이 어려운 일에 쓴다: why it is hard, not why it is used.
        if text.prefix(cut.lowerBound).endsWith(anyOf: handled) && !isFew(text.prefix(cut.lowerBound))
          || text.dropping(first: cut.upperBound).words.dropLast().contains(where: { hard.contains($0) })
        {
          continue
        }
      }
      let first = text.prefix(cut.lowerBound) + (mark.first == " " ? " " : "") + bare
      let second = text.dropping(first: cut.upperBound).trimming { $0.isSpace || $0 == "," }
      if bare == "기에", !isReason(first, second) { continue }
      guard second.count >= 5, second.wordCount >= 2 else { continue }
      return Halves(first: first, second: second)
    }
    return hardship(text)
  }

  /// `손님이 너무 많이 몰리게 되어 물을 끓이기가 어렵다`: what makes something hard, before a verb that only joins.
  private static func hardship(_ text: Text) -> Halves? {
    let words = text.trimming { $0.isSpace || $0 == "." }.words
    guard let last = words.last, last.startsWith(anyOf: hardships), words.count >= 6,
      let cut = words.dropLast(2).lastIndex(where: { $0.ends(with: "되어") }),
      cut >= 2, words.count - cut <= 6
    else { return nil }
    let first = (Array(words[..<cut]) + [words[cut].dropping(last: 1) + "기 때문"]).joined(" ")
    return Halves(first: first, second: Array(words[(cut + 1)...]).joined(" "))
  }

  private static let hardships: Phrases = ["어렵", "어려", "힘들", "힘듦", "불가능", "쉽다", "쉬움", "쉬워"]

  /// Whether 기에 names a reason: `물이 뜨겁기에 …`, not `마시기에 알맞다`, 전기에, 초기에.
  private static func isReason(_ first: Text, _ second: Text) -> Bool {
    guard let word = first.lastWord, word.count >= 3, first.wordCount >= 3,
      !word.endsWith(anyOf: [
        "시기에", "초기에", "후기에", "전기에", "말기에", "중기에", "크기에", "공기에", "용기에", "주기에", "보기에", "듣기에", "여기에", "거기에",
      ])
    else { return false }
    return !second.words.prefix(2).contains { $0.startsWith(anyOf: suiting) }
  }

  /// What is good or bad for a deed in 기에: 마시기에 알맞다.
  private static let suiting: Phrases = [
    "적합", "적당", "적절", "알맞", "좋", "쉽", "어렵", "편", "충분", "부족", "유리", "불리", "앞서", "용이", "딱",
  ]

  /// The first of several clauses that follow a reason, with an end of its own: `…지 않으며, …` is `…지 않는다`; nil where it has no known end.
  static func firstOutcome(_ outcome: Text) -> Text? {
    for (joint, end) in outcomes {
      guard let cut = outcome.firstRange(of: joint) else { continue }
      let first = outcome.prefix(cut.lowerBound)
      return first.count >= 5 && first.wordCount >= 2 ? first + Text(end) : nil
    }
    return outcome.containsAny(of: ["며, ", "지만, ", "으나, "]) ? nil : outcome
  }

  private static let outcomes = [
    ("하며, ", "한다"), ("되며, ", "된다"), ("않으며, ", "않는다"), ("있으며, ", "있다"), ("없으며, ", "없다"), ("하고, ", "한다"), ("되고, ", "된다"),
    ("있고, ", "있다"), ("없고, ", "없다"), ("지며, ", "진다"), ("지고, ", "진다"), ("지만, ", "다"),
  ]

  /// A topic as what the rest acts on or is of: `진한 차를 쓰지 않는 이유는?`, `차가 식는 이유는?`.
  static func withParticle(_ name: Text, before said: Text) -> Text {
    let words = said.words
    let verb = words.last ?? said
    let isHandled =
      handlings.contains { verb.starts(with: $0) || words.count >= 2 && words[words.count - 2].starts(with: $0) }
      && !words.contains { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }
    return isHandled ? Wording.object(name) : Wording.subject(name)
  }

  private static let handlings = [
    "사용하", "사용한", "사용해", "쓰", "쓴다", "금지하", "금지한", "투여하", "투여한", "적용하", "적용한", "이용하", "이용한", "활용하", "활용한", "보관하", "보관한",
    "피하", "피한", "권장하",
    "권장한", "도입하", "도입한", "선호하", "선호한",
  ]

  /// What a reason speaks of, where its outcome has no subject of its own: `차는 마르기 때문에 오래 간다` is asked of 차가.
  static func sharedTopic(_ reason: Text, _ outcome: Text) -> (topic: Text, reason: Text)? {
    let words = reason.words
    // 굽는 법은 가마마다 다르므로: that is told of the topic, what follows is of another.
    if reason.trimmed.endsWith(anyOf: ["다르므로", "다르기 때문에", "같으므로"]) { return nil }
    // 찻잔은 작지만 벽이 얇기 때문에: what is granted is told of the topic, the reason may be of another.
    guard !words.contains(where: { $0.count >= 3 && $0.endsWith(anyOf: ["지만", "지만,"]) }) else { return nil }
    guard
      let place = words.prefix(4).firstIndex(where: {
        $0.count >= 2 && ($0.endsWith(anyOf: ["은", "는"]) || $0.ends(with: "도") && reason.ends(with: "이기 때문에"))
          && !isAdjective($0)
          && !$0.endsWith(anyOf: ["에는", "에서는", "하는", "되는", "라는", "으로는", "때는"])
      }), words.count - place >= 3,
      !hasSubject(outcome)
    else { return nil }
    let name = (Array(words[..<place]) + [words[place].dropping(last: 1)]).joined(" ")
    return (name, Array(words[(place + 1)...]).joined(" "))
  }

  /// Whether a clause has a topic or a subject other than that of a verb that leads into a noun: 손이 닿는 곳.
  private static func hasSubject(_ clause: Text) -> Bool {
    let words = clause.words
    return words.indices.dropLast().contains { index in
      guard words[index].count >= 2, words[index].endsWith(anyOf: ["은", "는", "이", "가"]), !isAdjective(words[index])
      else { return false }
      // 식별자가 되다, 새가 아니다: what a thing becomes or is not.
      if words[index + 1].startsWith(anyOf: ["되", "될", "된", "됨", "아니", "아닌"]) { return false }
      return !words[index + 1].endsWith(anyOf: ["는", "한", "된", "은"])
        && !words[index].endsWith(anyOf: ["하는", "되는", "있는", "없는"])
    }
  }

  /// Stems of verbs by which something is got or put in place before what follows.
  private static let handled: Phrases = [
    "알", "묶", "모", "담", "섞", "붙", "넣", "열", "골", "뽑", "찾", "받", "얻", "잡", "놓", "쌓", "접", "적", "끌", "깎", "심", "뜯", "꽂",
    "만들", "나누", "나눠", "빌려", "들", "걸쳐", "거쳐", "통해",
  ]
  /// `물이 적`어서: 적다 of little, not of writing down, has what there is little of before it.
  private static func isFew(_ head: Text) -> Bool {
    let words = head.words
    return words.count >= 2 && words[words.count - 1] == "적" && words[words.count - 2].endsWith(anyOf: ["이", "가"])
  }

  private static let hard: WordSet = ["어려운", "힘든", "불가능한", "부족한", "필요한", "쉬운", "복잡한", "곤란한"]

  private static let reasons: [Text] = [
    "기 때문에 ", " 때문에 ", "므로 ", "므로, ", "로 인해 ", "로 인하여 ", " 덕분에 ", " 탓에 ", "아서 ", "어서 ", "워서 ", "라서 ", "기 때문에, ", "기에 ",
    "기에, ",
  ]
  private static let reasonTable = Phrases(reasons)

  /// `A를 위해 B를 사용함`: the aim and what is used, cut before B.
  static func aim(_ text: Text) -> Halves? {
    for mark in [" 위해 ", " 위하여 "] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound >= 4 else { continue }
      let second = text.dropping(first: cut.upperBound)
      guard second.count >= 5 else { continue }
      return Halves(first: text.prefix(cut.upperBound).trimmed, second: second)
    }
    return nil
  }

  /// `백자의 경우 …`: the case a reason begins with, and the rest.
  static func leadingCase(_ reason: Text) -> Halves? {
    let words = reason.words
    // 초벌 시 물이 빠지므로
    if words.count >= 5, words[1] == "시", words[0].allSatisfy(\.isHangul), words[0].count >= 2 {
      return Halves(
        first: words[..<2].map { $0 }.joined(" "), second: words[2...].map { $0 }.joined(" "))
    }
    guard let end = words.prefix(4).firstIndex(where: { $0.trimming { $0 == "," }.isOne(of: ["경우", "경우에는", "경우는"]) }),
      end >= 1, words[end - 1].ends(with: "의"), words.count - end > 3
    else { return nil }
    let name = (words[..<end] + ["경우"]).map { $0 }.joined(" ")
    return Halves(first: name, second: words[(end + 1)...].map { $0 }.joined(" "))
  }

  /// `빚을 때는 물이 들지만, 초벌 시 물이 빠지므로`, `흙은 하나임, 가마끼리 온도가 다르므로`: the ground behind what is told beside it.
  static func ownGround(_ reason: Text) -> Text? {
    let cuts = ["지만, ", "함, ", "임, ", "됨, "].compactMap { reason.firstRange(of: $0) }
    guard let cut = cuts.first, cut.lowerBound >= 4, case let rest = reason.dropping(first: cut.upperBound),
      rest.wordCount >= 4, !reason.has("지만", at: cut.lowerBound) || rest.words[1] == "시"
    else { return nil }
    return rest
  }

  /// A reason without 때문에, as the answer to "why".
  static func bareReason(_ reason: Text) -> Text { reason.without(suffix: ",").trimmed }
}
