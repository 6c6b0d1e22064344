import Notes

/// Shapes of Korean sentences that hold a question of their own.
enum KoreanStatement {
  /// The first shape a sentence has; nil where it has none.
  static func find(in sentence: Text) -> Statement? {
    let text = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    let words = text.words
    guard words.count >= 3, words.count <= 50 else { return nil }
    if let equal = equal(text) ?? ground(words) ?? timed(words) ?? use(words) { return equal }
    let found = role(words) ?? named(text) ?? otherName(words) ?? concept(words) ?? merit(words) ?? existence(words)
    if let found { return found }
    if let terse = terse(words) { return terse }
    let told = fact(words) ?? measured(words) ?? attribute(words) ?? counted(words) ?? topic(words) ?? comparison(words)
    if let told { return told }
    return because(words) ?? embedded(words) ?? nominal(words) ?? aim(text) ?? purpose(text) ?? plain(words)
      ?? simple(words)
  }

  /// `이 가마의 평균 소성 시간은 O(n)이다`: how much, where the value is written in signs.
  private static func measured(_ words: [Text]) -> Statement? {
    guard let topic = words.firstIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: ["은", "는"]) }), topic >= 1,
      topic + 1 < words.count, words.count - topic <= 4,
      case let said = words[(topic + 1)...].map({ $0 }).joined(" "),
      let end = ["이다", "입니다", "임", "다"].first(where: { said.ends(with: $0) }),
      case let value = said.without(suffix: end).without(prefix: "약 "), (2...20).contains(value.count),
      value.starts(with: "O(") || value.first?.isDigit ?? false, value.hasDigit || value.hasLatin, !value.hasHangul,
      !words[0].isOne(of: ["이", "그", "저", "이것은", "그것은", "이는", "이런", "그런"])
    else { return nil }
    return Statement(.question, words[...topic].map { $0 }.joined(" ") + " 얼마인가?", [value], isWhole: true)
  }

  /// `처음 우린 사람 = 늙은 주인`: a described thing and what it is, in a sentence among others.
  private static func equal(_ text: Text) -> Statement? {
    guard text.mayHold("="), let cut = text.firstRange(of: " = "), (4...24).contains(cut.lowerBound),
      case let (name, said) = (text.prefix(cut.lowerBound).trimmed, text.dropping(first: cut.upperBound).trimmed),
      name.hasHangul, !name.hasDigit, (2...5).contains(name.wordCount), said.hasHangul, (2...40).contains(said.count),
      !said.contains("="), !said.containsAny(of: ["+", "×", "÷", "/"]), !Endings.isKoreanPredicate(name),
      KoreanDescription.isDescribing(name) || name.words.dropLast().last.map(KoreanClause.isAdjective) ?? false
        || name.words.dropLast().last.map({ $0.endsWith(anyOf: ["한", "된", "인"]) }) ?? false
    else { return nil }
    return Statement(.question, Wording.bare(name, in: .korean), [said], isWhole: false)
  }

  /// `억눌린 욕구가 이상행동의 원인`: what is the cause of something, or its aim; what it is of stands before that word.
  static func role(_ words: [Text]) -> Statement? {
    guard words.count >= 3, let last = words.last.map({ $0.without(suffix: "이다").without(suffix: "임") }),
      roles.contains(last),
      let mark = words.dropLast().lastIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: ["이", "가"]) }),
      mark >= 1, words.count - mark <= 4, KoreanTelling.topic(in: Array(words[...mark])) == nil
    else { return nil }
    let owner = words[(mark + 1)...].dropLast()
    guard
      owner.allSatisfy({ $0.ends(with: "의") || $0.wordCount == 1 && !$0.endsWith(anyOf: ["을", "를", "은", "는", "에"]) }),
      owner.isEmpty || owner.last?.ends(with: "의") ?? false
    else { return nil }
    let told = (Array(words[..<mark]) + [words[mark].dropping(last: 1)]).joined(" ")
    guard !Openers.points(told + " x"), told.count <= 100 else { return nil }
    let asked = (Array(owner) + [last]).joined(" ")
    return Statement(.question, Wording.bare(asked, in: .korean), [told], isWhole: false)
  }

  private static let roles: WordSet = ["원인", "이유", "목적", "핵심", "목표", "관건", "한계", "본질"]

  /// `잎마다 따는 때를 달리한다(Plucking)`: the word that the last clause of a sentence explains.
  static func gloss(of sentence: Text) -> Statement? {
    let text = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard let found = named(text), found.answer.count == 1, let name = found.answer.first, name.hasLatin,
      let open = Term.matchingOpening(text)
    else { return nil }
    let said = text.prefix(open).trimmed
    let clause = said.lastRange(of: ", ").map { said.dropping(first: $0.upperBound) } ?? said
    guard clause.wordCount >= 3, !Openers.points(clause) else { return found }
    return Statement(.definition, Wording.ask(\.termFor, in: .korean, clause), [name], isWhole: true)
  }

  /// `물을 아끼기 위해서이다`: what the thing told of before is for.
  private static func purpose(_ text: Text) -> Statement? {
    guard text.endsWith(anyOf: ["기 위해서이다", "기 위해서다", "기 위함이다", "기 위함", "기 위한 것이다"]), text.count <= 120,
      KoreanTelling.topic(in: text.words) == nil
    else { return nil }
    return Statement(.reason, "목적은 무엇인가?", [KoreanPredicate.withoutCopula(text)], isWhole: false)
  }

  /// `잎마다 따는 때를 달리한다(Plucking)`: which word says that.
  private static func named(_ text: Text) -> Statement? {
    guard text.scalars.last == ")", let open = Term.matchingOpening(text), open >= 12 else { return nil }
    let name = text[(open + 1)..<(text.count - 1)].trimmed
    let sentence = text.prefix(open).trimmed
    // `찻물을 바꾼다.(Cold water)`: behind a full stop stands a remark.
    if sentence.scalars.last == "." { return nil }
    if name.hasHangul, name.wordCount <= 3, !name.hasDigit, !name.containsAny(of: [",", ":", "예", "ex"]),
      name.lastWord.map({ $0.endsWith(anyOf: lawNouns) }) ?? false, Endings.isKoreanPredicate(sentence),
      !sentence.folded.contains(text: name.folded)
    {
      return Statement(.definition, Wording.define(name, in: .korean), [sentence], isWhole: true)
    }
    guard name.count >= 4, name.wordCount <= 3, name.first?.isUpper ?? false || isLowerName(name), !name.hasHangul,
      !name.contains(","),
      Endings.isKoreanPredicate(sentence), !sentence.folded.contains(text: name.folded)
    else { return nil }
    return Statement(.definition, Wording.ask(\.termFor, in: .korean, sentence), [name], isWhole: true)
  }

  /// `dry out`: two words or three in small letters, no remark.
  private static func isLowerName(_ name: Text) -> Bool {
    (2...3).contains(name.wordCount) && name.allSatisfy { $0.isLower || $0.isSpace || $0 == "-" }
      && !name.startsWith(anyOf: [
        "ex", "or ", "and ", "see ", "with ", "not ", "only ", "default", "by ", "from ", "in ", "feat",
      ])
  }

  /// `찻사발은 '다완'이라고도 부른다`: "찻사발은 무엇이라고도 부르는가?".
  private static func otherName(_ words: [Text]) -> Statement? {
    guard let end = words.firstIndex(where: { $0.ends(with: "라고도") }), end + 1 < words.count,
      words[end + 1].startsWith(anyOf: callings)
    else { return nil }
    let topic = KoreanTelling.topic(in: Array(words[...(end + 1)]))
    let start = topic.map { $0 + 1 } ?? 0
    guard start <= end, !words[start...end].dropLast().contains(where: { $0.endsWith(anyOf: ["을", "를"]) }) else {
      return nil
    }
    let quotes = "'\"‘’“”`".unicodeScalars
    let called = words[start...end].map { $0 }.joined(" ").without(suffix: "라고도").trimmed
    let plain = called.without(suffix: "이")
    let isJoined = plain.count < called.count && (plain.scalars.last?.hangulFinal ?? 1) != 0
    let name = (isJoined ? plain : called).trimming { $0.isSpace || quotes.contains($0) }
    guard (2...48).contains(name.count), name.wordCount <= 5, name.hasLetter, !Openers.pointsInside(name) else {
      return nil
    }
    let head = words[..<start].map { $0 }.joined(" ")
    return Statement(
      .question, (head.isEmpty ? head : head + " ") + "무엇이라고도 부르는가?", [name], isWhole: !head.isEmpty)
  }

  private static let callings: Phrases = ["부르", "부른", "부름", "불리", "불린", "불림", "한다", "함", "하며", "합니다", "말한", "일컫"]

  /// Words for what a sentence before a bracket may state.
  private static let lawNouns: Phrases = [
    "서약", "조약", "선언", "사건", "동맹", "반동", "관계",
    "조건", "원칙", "법칙", "효과", "현상", "이론", "원리", "규칙", "성질", "가설", "편향", "증후군", "제약", "정리", "역설", "오류", "특성",
  ]

  /// `차인지 가리려고 점도라는 개념을 쓴다`: "차인지 가리려고 어떤 개념을 쓰는가?".
  private static func concept(_ words: [Text]) -> Statement? {
    guard
      let object = words.lastIndex(where: { word in
        word.endsWith(anyOf: ["을", "를", "이", "가"]) && word.dropping(last: 1).endsWith(anyOf: conceptEnds)
      }), object >= 2, object + 1 < words.count, words.count - object <= 4,
      words[object - 1].ends(with: "라는"),
      let asked = KoreanPredicate.asked(Array(words[(object + 1)...]).joined(" "))
    else { return nil }
    var first = object - 1
    let called = words[first].without(suffix: "라는").without(suffix: "이")
    // '솥의 차'라는 말: a name in quotation marks goes back to the first of them.
    if let mark = called.scalars.last, "'\"’”".unicodeScalars.contains(mark),
      let open = words[..<(object - 1)].lastIndex(where: {
        $0.first.map { "'\"‘“".unicodeScalars.contains($0) } ?? false
      }),
      object - open <= 5, !(called.first.map { "'\"‘“".unicodeScalars.contains($0) } ?? false)
    {
      first = open
    }
    // A name may have words before it, and its mark may stand apart.
    while first > 0, called.isEmpty && first == object - 1 || isNameWord(words[first - 1]) { first -= 1 }
    let name = (Array(words[first..<(object - 1)]) + (called.isEmpty ? [] : [called])).joined(" ").trimming {
      "'\"‘’“”".unicodeScalars.contains($0)
    }
    let before = Array(words[..<first])
    guard before.count >= 2 || before.count == 1 && words.count - object >= 2, (2...40).contains(name.count),
      !before.joined(" ").folded.contains(text: name.folded)
    else { return nil }
    return Statement(
      .question, (before + ["어떤", words[object], asked]).joined(" ") + "?", [name], isWhole: false)
  }

  private static func isNameWord(_ word: Text) -> Bool {
    word.first?.isUpper ?? false
      || word.count >= 2 && KoreanNoun.mayJoin(word) && !Particle.endsOpen(word)
        && Particle.stripped(word).count == word.count && !KoreanClause.isAdjective(word)
        && !word.endsWith(anyOf: ["위해", "위해서", "통해", "하여", "해서", "면", "고", "며", "서", "도록", "려고"])
  }

  private static let conceptEnds: [Literal] = [
    "개념", "용어", "방식", "방법", "기법", "알고리즘", "이름", "명칭", "말", "도구", "기능", "원칙", "규칙", "이론", "모델", "구조",
  ]

  /// Whether a sentence says of what stands above what is good or bad about it.
  static func weighs(_ text: Text) -> Bool {
    merit(text.trimming { $0.isSpace || $0 == "." || $0 == "!" }.words) != nil
  }

  /// `따기 쉽지만 빨리 시든다는 단점이 있다`: "…의 단점은?".
  private static func merit(_ words: [Text]) -> Statement? {
    guard let verb = words.last, verbsOfBeing.contains(verb), words.count >= 4 else { return nil }
    let word = words[words.count - 2]
    guard word.endsWith(anyOf: ["이", "가", "도"]), let label = Label(word.dropping(last: 1)),
      [.pros, .cons, .features, .problems].contains(label.kind), words[words.count - 3].endsWith(anyOf: ["다는", "라는"])
    else { return nil }
    let clause = Array(words[..<(words.count - 2)])
    let start =
      clause.dropLast().lastIndex { $0.endsWith(anyOf: ["지만", "지만,", "으나", "으나,", "반면", "반면,"]) }.map { $0 + 1 } ?? 0
    let topic =
      start == 0
      ? clause.prefix(3).firstIndex {
        $0.count >= 2 && $0.endsWith(anyOf: ["은", "는"]) && !isModifier($0) && !KoreanClause.isAdjective($0)
      } : nil
    let body = Array(clause[(topic.map { $0 + 1 } ?? start)...]).joined(" ").dropping(last: 1)
    guard body.count >= 5 else { return nil }
    guard let topic else {
      return Statement(LabelKinds.card(label.kind), Wording.bare(label.word, in: .korean), [body], isWhole: false)
    }
    let name = (Array(clause[..<topic]) + [clause[topic].dropping(last: 1)]).joined(" ")
    return Statement(
      LabelKinds.card(label.kind), Wording.ask(\.labelled, in: .korean, name, w: label.word), [body], isWhole: true)
  }

  /// `잎이 얼마나 마르는지를 나타낸다`: "무엇을 나타내는가?".
  static func embedded(_ words: [Text]) -> Statement? {
    guard let object = words.lastIndex(where: { $0.endsWith(anyOf: ["는지를", "은지를", "인지를", "한지를"]) }), object >= 1,
      words.count - object <= 3, object + 1 < words.count,
      let asked = KoreanPredicate.asked(Array(words[(object + 1)...]).joined(" "))
    else { return nil }
    if let topic = KoreanTelling.topic(in: words), topic + 1 < object,
      !Openers.points(words[...topic].map { $0 }.joined(" ") + " x")
    {
      return Statement(
        .question, words[...topic].map { $0 }.joined(" ") + " 무엇을 " + asked + "?",
        [words[(topic + 1)...object].map { $0 }.joined(" ").dropping(last: 1)], isWhole: true)
    }
    return Statement(
      .question, "무엇을 " + asked + "?", [words[...object].map { $0 }.joined(" ").dropping(last: 1)], isWhole: false)
  }

  /// `찻잎을 덖는 이유는 산화를 멈추기 위해서이다`: "찻잎을 덖는 이유는?".
  private static func topic(_ words: [Text]) -> Statement? {
    guard let cut = words.dropLast().indices.first(where: { $0 >= 1 && isTopic(words[$0]) }) else { return nil }
    let rest = Array(words[(cut + 1)...]).joined(" ")
    let answer = KoreanPredicate.withoutCopula(rest)
    guard answer.count >= 4, answer.count <= 110, !rest.endsWith(anyOf: ["도 있다", "경우도 있음", "수도 있다"]),
      // `불 조절 조건은 유지하면서 …`: what is done to it, no answer.
      !(words[cut + 1].endsWith(anyOf: ["면서", "하고", "하며", "한 채"]))
    else { return nil }
    let head = words[...cut].map { $0 }.joined(" ")
    // A head that holds a reason or a case of its own is no topic.
    guard
      !words[..<cut].contains(where: { $0.startsWith(anyOf: ["때문에", "덕분에"]) || $0.endsWith(anyOf: ["므로", "므로,"]) })
    else { return nil }
    if words[cut].ends(with: "것은"), words[cut - 1].ends(with: "다는") {
      return Statement(.question, head + " 무엇을 뜻하는가?", [answer], isWhole: false)
    }
    guard !words[cut].ends(with: "것은") else {
      return words[cut - 1].ends(with: "는") || words[cut - 1].ends(with: "한")
        ? Statement(.question, head + " 무엇인가?", [answer], isWhole: false) : nil
    }
    if words[cut].starts(with: "경우"), answer.ends(with: "경우") {
      return Statement(.question, head + " 어떤 경우인가?", [answer], isWhole: false)
    }
    let isReason = words[cut].startsWith(anyOf: ["이유", "까닭", "원인", "목적"])
    return Statement(isReason ? .reason : .question, head + "?", [answer], isWhole: false)
  }

  /// `원칙은 두 가지, 고요와 맑음`: the names behind a count.
  private static func counted(_ words: [Text]) -> Statement? {
    guard words.count >= 4,
      let topic = words.prefix(4).firstIndex(where: { $0.count >= 3 && $0.endsWith(anyOf: ["은", "는"]) }),
      topic + 2 < words.count, !KoreanClause.isAdjective(words[topic])
    else { return nil }
    let isApart = words[topic + 1].isOne(of: ["두", "세", "네", "다섯"])
    let end = topic + (isApart ? 2 : 1)
    guard end + 1 < words.count, words[end].endsWith(anyOf: ["개,", "가지,", "종류,"]),
      isApart || words[end].startsWith(anyOf: ["두", "세", "네", "다섯"]) || words[end].hasDigit
    else { return nil }
    let list = KoreanPredicate.withoutCopula(words[(end + 1)...].map { $0 }.joined(" "))
    let items = members(list)
    guard (2...6).contains(items.count), items.allSatisfy({ (2...40).contains($0.count) && $0.wordCount <= 8 }) else {
      return nil
    }
    return Statement(.list, words[...topic].map { $0 }.joined(" ") + "?", items, isWhole: false)
  }

  /// `차를 들여온 사람은 김대렴`, `물을 부을 때의 온도는 80도이다`: what a described thing is, "차를 들여온 사람은?".
  static func nominal(_ words: [Text]) -> Statement? {
    guard (3...14).contains(words.count), let cut = KoreanTelling.topic(in: words), cut >= 1, cut + 1 < words.count,
      !words[cut].endsWith(anyOf: ["에서는", "에는", "으로는", "때는", "것은", "중에는"]),
      case let head = (Array(words[..<cut]) + [words[cut].dropping(last: 1)]).joined(" "),
      KoreanDescription.isDescribing(head), !Openers.points(head + " x"), !Openers.pointsInside(head)
    else { return nil }
    let rest = Array(words[(cut + 1)...])
    let said = rest.joined(" ")
    let noun = KoreanPredicate.withoutCopula(said)
    let answer = noun.scalars.last == ")" ? (Term.matchingOpening(noun).map { noun.prefix($0).trimmed } ?? noun) : noun
    guard rest.count <= 5, noun.count < said.count || !Endings.isKoreanPredicate(answer),
      (2...40).contains(answer.count),
      let last = answer.lastWord, !KoreanQuestion.isDeed(last), !CommonDeeds.contains(last), !answer.ends(with: "적"),
      !last.isOne(of: ["것", "때문", "경우", "가능", "불가능", "필요", "불가", "X", "O"]), !KoreanNoun.isVague(answer),
      !rest.contains(where: {
        $0.count >= 2 && $0.endsWith(anyOf: ["은", "는", "을", "를", "이", "가", "고", "며", "면", "지만"])
      }),
      !answer.containsArrow, !Particle.endsOpen(answer)
    else { return nil }
    return Statement(.question, head + (words[cut].scalars.last == "은" ? "은?" : "는?"), [answer], isWhole: false)
  }

  static func isTopic(_ word: Text) -> Bool {
    guard let last = word.scalars.last, last == "은" || last == "는", word.count >= 2 else { return false }
    return topics.contains(word.dropping(last: 1))
  }

  /// `산화를 멈추기 위해 잎을 덖는다`: "왜 잎을 덖는가?"; what is used for an aim is asked for by its name instead.
  private static func aim(_ text: Text) -> Statement? {
    for mark in ["기 위해 ", "기 위해서 ", "기 위하여 ", "기 위해, "] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound >= 3 else { continue }
      let second = text.dropping(first: cut.upperBound).trimmed
      if let done = setUp(text.prefix(cut.lowerBound) + Text(mark).trimmed, second) { return done }
      guard second.wordCount >= 2, !second.ends(with: "것이다"), !Openers.pointsInside(text.prefix(cut.lowerBound)),
        !second.containsAny(of: ["사용", "이용", "쓴다", "씀"]), second.count <= 80,
        let asked = KoreanPredicate.asked(second)
      else { return nil }
      let first = text.prefix(cut.lowerBound) + Text(mark).trimming { $0.isSpace || $0 == "," }
      let words = first.words
      guard
        let topic = words.prefix(4).firstIndex(where: {
          $0.count >= 2 && $0.endsWith(anyOf: ["은", "는", "에서는"]) && !KoreanClause.isAdjective($0) && !isModifier($0)
        }),
        topic + 1 < words.count
      else { return Statement(.reason, "왜 " + asked + "?", [first], isWhole: false) }
      return Statement(
        .reason, words[...topic].map { $0 }.joined(" ") + " 왜 " + asked + "?",
        [Array(words[(topic + 1)...]).joined(" ")],
        isWhole: true)
    }
    return nil
  }

  /// 하는, 되는, 있는: a verb before its noun, no topic.
  private static func isModifier(_ word: Text) -> Bool {
    !KoreanNoun.isTopic(word)
      && word.endsWith(anyOf: [
        "하는", "되는", "있는", "없는", "않는", "시키는", "지는", "리는", "치는", "오는", "가는", "쓰는", "주는", "받는", "많은", "적은",
      ])
  }

  /// `우전, 세작`, `우전과 세작` as names.
  static func members(_ text: Text) -> [Text] {
    let items = ItemList(text).items
    guard items.count == 1, let only = items.first else { return items }
    // 고요(물을 끄는 마음)와 맑음: the particle stands behind a bracket.
    if let close = only.scalars.firstIndex(of: ")"), close + 2 < only.count,
      only[close + 1] == "와" || only[close + 1] == "과",
      only[close + 2].isSpace
    {
      return [only.prefix(close + 1).trimmed, only.dropping(first: close + 2).trimmed]
    }
    let words = only.words
    let joint = words.dropLast().firstIndex { $0.count >= 2 && $0.endsWith(anyOf: ["와", "과"]) }
    // `서서 마시는 방식과 앉아 마시는 방식`
    guard let joint, words.count <= 4 || words.count <= 10 && words[joint].dropping(last: 1) == words.last else {
      return items
    }
    return [
      (Array(words[..<joint]) + [words[joint].dropping(last: 1)]).joined(" "), Array(words[(joint + 1)...]).joined(" "),
    ]
  }

  static let numbers: WordSet = [
    "두", "세", "네", "다섯", "여섯", "일곱", "2", "3", "4", "5", "6", "7", "두가지", "세가지",
  ]

  static let verbsOfBeing: WordSet = ["있다", "있음", "있습니다", "존재한다", "존재함", "존재", "있고", "있으며"]

  /// Nouns that with 있다 say no more than a verb does: 볼 수가 있다.
  static let empty: WordSet = [
    "수", "필요", "경우", "것", "적", "바", "리", "가능성", "문제", "의미", "영향", "차이", "관련", "관계", "효과", "도움", "특징", "장점", "단점", "때",
  ]

  private static let topics: WordSet = [
    "이유", "까닭", "원인", "목적", "목표", "경우", "것", "방법", "조건", "역할", "차이", "차이점", "공통점", "장점", "단점", "특징", "핵심", "용도", "기준",
    "결과",
    "한계",
    "효과", "의의", "대상", "주체", "시기", "계기", "배경",
  ]
}
