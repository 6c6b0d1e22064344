import Notes

/// Words the question for the meaning of a Korean name as its answer asks.
///
/// Not every line below a name says what it is: of a deed it says how it goes, of an order what it is, of a thing what it is like.
enum KoreanMeaning {
  /// The draft with a question that its answer answers, and the answer without the name that opens it.
  static func fitted(_ draft: Draft) -> Draft {
    if let said = ofNoMeaning(draft) ?? ofKinds(draft) ?? doer(draft) ?? keptInMind(draft) ?? toldBy(draft)
      ?? withoutAdvice(draft) ?? comesAbout(draft)
    {
      return said
    }
    let fitted = meaning(withoutPart(draft))
    return ofClause(fitted) ?? fitted
  }

  /// `왜 찻값을 올렸는가? – 주인이 빚을 갚기 위해`: who did it stands in the question.
  private static func doer(_ draft: Draft) -> Draft? {
    guard draft.kind == .question || draft.kind == .reason, draft.answer.count == 1, draft.answer[0].ends(with: " 위해"),
      let why = draft.question.firstRange(of: "왜 "), let first = draft.answer[0].firstWord, first.count >= 3,
      first.endsWith(anyOf: ["이", "가"]), draft.answer[0].wordCount >= 4,
      !draft.question.dropping(first: why.upperBound).words.contains(where: {
        $0.count >= 2 && $0.endsWith(anyOf: ["이", "가", "은", "는"])
      })
    else { return nil }
    return draft.with {
      $0.question = draft.question.prefix(why.lowerBound) + first + " " + draft.question.dropping(first: why.lowerBound)
      $0.answer = [draft.answer[0].dropping(first: first.count + 1)]
    }
  }

  /// `불의 종류는? – '재잔장큰'이라고 외웠다`: the word that the writer learned a list by.
  private static func keptInMind(_ draft: Draft) -> Draft? {
    guard draft.rule == "F14", draft.answer.count == 1, draft.question.endsWith(anyOf: ["는?", "은?"]),
      let end = ["'이라고 외", "'라고 외", "'으로 외", "'로 외"].lazy.compactMap({ draft.answer[0].firstRange(of: $0) }).first,
      let open = draft.answer[0].prefix(end.lowerBound).lastIndex(where: { $0 == "'" }),
      case let word = draft.answer[0][(open + 1)..<end.lowerBound], (2...16).contains(word.count)
    else { return nil }
    return draft.with {
      $0.question = draft.question.dropping(last: 2) + "의 암기어는?"
      $0.answer = [word]
    }
  }

  /// `굴가마: 장작 세 짐과 하루로 설명`: by what it is told, in place of what it is.
  private static func toldBy(_ draft: Draft) -> Draft? {
    guard draft.rule == "F3", draft.kind == .definition, draft.answer.count == 1, !draft.isWayBack,
      let name = name(in: draft.question), case let said = draft.answer[0].trimming({ $0.isSpace || $0 == "." }),
      let deed = said.lastWord, deed.isOne(of: ["설명", "표기", "측정", "계산"]),
      case let by = said.dropping(last: deed.count + 1), by.ends(with: "로"),
      case let means = by.without(suffix: "로").without(suffix: "으"), means.wordCount >= 2,
      KoreanTelling.topic(in: means.words + ["것"]) == nil, !means.hasDigit || means.hasLetter,
      !means.words.contains(where: { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를", "에서", "마다"]) })
    else { return nil }
    return draft.with {
      $0.question = Wording.topic(name) + " 무엇으로 " + deed + "하는가?"
      ($0.kind, $0.answer, $0.extra) = (.question, [means], said)
    }
  }

  /// `굴가마의 단점은? – 자리를 많이 차지함 | 작은 가마를 쓰는게 낫다`: what would be better is no drawback.
  private static func withoutAdvice(_ draft: Draft) -> Draft? {
    guard draft.answer.count >= 3, draft.question.endsWith(anyOf: ["단점은?", "문제점은?", "한계는?"]),
      case let kept = draft.answer.filter({ !$0.without(suffix: ".").endsWith(anyOf: advice) }),
      kept.count < draft.answer.count, kept.count >= 2
    else { return nil }
    return draft.with { $0.answer = kept }
  }

  private static let advice: Phrases = ["게 낫다", "것이 낫다", "편이 낫다", "게 좋다", "것이 좋다", "편이 좋다", "게 나음", "게 좋음"]

  /// `굴가마: 옛날에 주로 사용됨`, `장작: 굴가마에 유용`: asked for what is told of it; a formula behind a name is asked for as one.
  private static func ofNoMeaning(_ draft: Draft) -> Draft? {
    guard draft.rule == "F3", draft.kind == .definition, draft.answer.count == 1, !draft.isWayBack,
      let end = ["이란?", "란?"].first(where: { draft.question.ends(with: $0) })
    else { return nil }
    let name = draft.question.dropping(last: end.unicodeScalars.count)
    let said = draft.answer[0].withoutBracket.trimming { $0.isSpace || $0 == "." }
    if let equals = said.firstRange(of: " = "), equals.lowerBound <= 6, !said.prefix(equals.lowerBound).hasHangul,
      !said.dropping(first: equals.upperBound).hasHangul
    {
      return draft.with {
        $0.question = Wording.topic(name + "의 식") + "?"
        $0.kind = .question
      }
    }
    guard said.endsWith(anyOf: ["사용됨", "이용됨", "적용됨", "활용됨", "기반함", "유용", "유용함"]), said.wordCount <= 8 else {
      return nil
    }
    return draft.with { $0.question = Wording.topic(name + "의 특징") + "?" }
  }

  /// `데운 우림법이란? – 약한 우림법 | 센 우림법`: names that end as the name does are its kinds.
  private static func ofKinds(_ draft: Draft) -> Draft? {
    if let members = ofMembers(draft) { return members }
    guard draft.kind == .definition, draft.answer.count >= 2, let name = name(in: draft.question),
      let last = draft.answer.count >= 3 ? draft.answer[0].withoutBracket.lastWord : name.lastWord,
      last.count >= 2,
      draft.answer.allSatisfy({
        $0.withoutBracket.wordCount <= 5 && $0.withoutBracket.wordCount >= 2 && $0.withoutBracket.lastWord == last
      })
    else { return nil }
    return draft.with {
      $0.question = Wording.ask(\.members, in: .korean, name)
      $0.kind = .list
    }
  }

  /// `빛 color란? – 푸른빛, 붉은빛, 흰빛`: names in one line that end as the name does.
  private static func ofMembers(_ draft: Draft) -> Draft? {
    guard draft.rule == "F15", draft.kind == .definition, draft.answer.count == 1, !draft.isWayBack,
      let name = name(in: draft.question), let own = name.words.first, own.hasHangul, own.count <= 3,
      case let list = ItemList(draft.answer[0]), (2...7).contains(list.items.count),
      list.items.allSatisfy({ item in
        let bare = item.withoutBracket.trimmed
        return bare.wordCount == 1 && bare.count > own.count && bare.ends(with: own)
      })
    else { return nil }
    return draft.with {
      $0.question = Wording.ask(\.members, in: .korean, name)
      ($0.kind, $0.answer, $0.isOpen) = (.list, list.items, list.isOpen)
    }
  }

  /// `물레질 개요란?`, `다음이 가리키는 말은? … – 유약의 이해`: the word for the part of the note is no part of the name.
  private static func withoutPart(_ draft: Draft) -> Draft {
    guard draft.kind == .definition else { return draft }
    if draft.isWayBack {
      guard let end = noteParts.firstEnd(of: draft.answer[0], where: { $0.count + 1 < draft.answer[0].count }) else {
        return draft
      }
      return draft.with { $0.answer = [draft.answer[0].dropping(last: end.count)] }
    }
    guard let end = ["이란?", "란?"].first(where: { draft.question.ends(with: $0) }),
      case let name = draft.question.dropping(last: end.unicodeScalars.count),
      let part = noteParts.firstEnd(of: name, where: { $0.count + 1 < name.count })
    else { return draft }
    return draft.with { $0.question = Wording.define(name.dropping(last: part.count), in: .korean) }
  }

  /// Words that a heading has behind the name of what its part of the note is about.
  private static let noteParts: Phrases = [
    " 개요", " 소개", " 개념", " 정의", "의 이해", "의 개요", "의 개념", "의 정의", "의 소개", " Concept", " Overview",
  ]

  private static func meaning(_ draft: Draft) -> Draft {
    if let steps = steps(of: draft) {
      return draft.with {
        $0.answer = steps
        $0.isOrdered = true
      }
    }
    if let told = usedWhen(draft) ?? dated(draft) ?? mostly(draft) { return told }
    guard draft.kind == .definition, draft.answer.count == 1, draft.question.hasHangul,
      draft.rule != "F13" || draft.answer[0].startsWith(anyOf: ["위에", "앞서"]),
      let name = name(in: draft.question)
    else { return draft }
    let (said, example) = withoutExample(withoutReference(draft.answer[0]))
    let answer = withoutCopula(withoutName(said, name))
    return draft.with {
      $0.answer = [answer]
      $0.extra = $0.extra ?? example
      if let question = question(name, answer) { $0.question = question }
    }
  }

  /// `찻잎은 때를 크게 셋으로 구분의 우전은?`: a sentence owns nothing, what is asked stands below it.
  private static func ofClause(_ draft: Draft) -> Draft? {
    guard draft.question.hasHangul, draft.question.endsWith(anyOf: ["는?", "은?"]),
      let cut = draft.question.lastRange(of: "의 "), case let owner = draft.question.prefix(cut.lowerBound),
      owner.wordCount >= 4, !owner.contains(": "), let last = owner.lastWord,
      KoreanQuestion.isDeed(last) || last.isOne(of: ["구분", "분류"]),
      KoreanTelling.topic(in: owner.words) == 0,
      owner.words.contains(where: { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) })
    else { return nil }
    return draft.with { $0.question = owner + ": " + draft.question.dropping(first: cut.upperBound) }
  }

  /// `물을 식힐 때 쓴다` as the only feature of a name: when it is used.
  private static func usedWhen(_ draft: Draft) -> Draft? {
    guard draft.answer.count == 1, draft.question.ends(with: "의 특징은?"),
      case let said = draft.answer[0].trimming({ $0.isSpace || $0 == "." }), said.wordCount <= 8,
      let use = uses.first(where: { said.endsWith(anyOf: $0.end) })
    else { return nil }
    return draft.with { $0.question = Wording.topic($0.question.without(suffix: "의 특징은?")) + use.asked }
  }

  /// `찻물은 대부분 샘물이다`: what most of it is does not say what it is.
  private static func mostly(_ draft: Draft) -> Draft? {
    guard draft.kind == .definition, draft.answer.count == 1, draft.answer[0].starts(with: "대부분 "),
      let name = name(in: draft.question), !Endings.isKoreanPredicate(draft.answer[0])
    else { return nil }
    return draft.with {
      $0.question = name + "의 대부분은 무엇인가?"
      $0.answer = [draft.answer[0].dropping(first: 4)]
    }
  }

  /// `무엇을 열었는가? – 1789년 5월 박람회`: when it was stands in the question, `1789년 5월에 무엇을 열었는가?`.
  private static func dated(_ draft: Draft) -> Draft? {
    guard draft.kind == .question, draft.answer.count == 1,
      let asked = draft.question.lastRange(of: " 무엇을 ") ?? draft.question.lastRange(of: " 무엇이 ")
    else { return nil }
    let words = draft.answer[0].words
    let count = words.prefix { $0.first?.isDigit ?? false && $0.endsWith(anyOf: ["년", "월", "일", "세기"]) }.count
    guard count > 0, words.count > count else { return nil }
    let date = words.prefix(count).map { $0 }.joined(" ")
    return draft.with {
      $0.question =
        draft.question.prefix(asked.lowerBound) + " " + date + "에" + draft.question.dropping(first: asked.lowerBound)
      $0.answer = [words[count...].map { $0 }.joined(" ")]
    }
  }

  /// An order that stands in one line, `덖기 -> 비비기 → 말리기`, step by step.
  private static func steps(of draft: Draft) -> [Text]? {
    guard draft.answer.count == 1, draft.answer[0].containsArrow, draft.question.endsWith(anyOf: orders) else {
      return nil
    }
    let steps = draft.answer[0].replacing("->", with: "→").pieces { $0.isArrow }.map(\.trimmed)
    return (3...7).contains(steps.count) && steps.allSatisfy { (1...40).contains($0.count) && $0.hasLetter }
      ? steps : nil
  }

  /// `위에 적은 것처럼 물을 …`: the meaning without where it was told before.
  private static func withoutReference(_ answer: Text) -> Text {
    guard answer.startsWith(anyOf: ["위에", "앞에서", "앞서", "위에서"]),
      let cut = answer.firstRange(of: "처럼 ") ?? answer.firstRange(of: "대로 "), cut.upperBound <= 20
    else { return answer }
    return answer.dropping(first: cut.upperBound)
  }

  /// `귀때 달린 그릇 이다`: without a copula that stands apart.
  private static func withoutCopula(_ answer: Text) -> Text {
    answer.ends(with: " 이다.") ? answer.without(suffix: " 이다.") : answer.without(suffix: " 이다")
  }

  /// `… 그릇. 예: 개완`: the meaning, and the example behind it.
  private static func withoutExample(_ answer: Text) -> (Text, Text?) {
    guard let cut = examples.places(in: answer).first(where: { $0.lowerBound >= 8 }) else { return (answer, nil) }
    return (answer.prefix(cut.lowerBound).trimmed, answer.dropping(first: cut.lowerBound + 1).trimmed)
  }

  private static let examples: Phrases = [". 예: ", ". 예) ", ". 예를 들어", ". ex) ", ". ex: "]

  /// What a line says of its name before it goes on: `값의 합으로 셈 → 이때는 …` up to the arrow, `값이 같다. 즉, 늘 드는 값` from 즉 on.
  static func said(_ text: Text) -> Text? {
    if let arrow = text.scalars.firstIndex(where: \.isArrow), arrow >= 8, text.count - arrow >= 24,
      text.scalars.count(where: \.isArrow) == 1, text.dropping(first: arrow + 1).wordCount >= 6
    {
      return text.prefix(arrow).trimming { $0.isSpace || $0 == "-" || $0 == "=" }
    }
    if let stop = text.firstRange(of: ". "), text.count - stop.upperBound >= 8 {
      let first = text.prefix(stop.lowerBound)
      if !first.contains(", "), Definition.endsInClassNoun(first) || KoreanDescription.describes(first) { return first }
    }
    guard let cut = text.firstRange(of: ". 즉, ") ?? text.firstRange(of: ". 즉 ") else { return nil }
    let rest = text.dropping(first: cut.upperBound)
    let said = rest.firstRange(of: ". ").map { rest.prefix($0.lowerBound) } ?? rest.without(suffix: ".")
    return Definition.endsInClassNoun(said) || KoreanDescription.describes(said) ? said : nil
  }

  private static let orders: Phrases = ["순서는?", "과정은?", "절차는?", "단계는?", "흐름은?"]

  private static func name(in question: Text) -> Text? {
    ends.firstEnd(of: question) { $0.count < question.count }.map { question.dropping(last: $0.count) }
  }

  private static let ends: Phrases = ["이란?", "란?", "의 정의는?"]

  /// What fits better than "X란?"; nil where that fits.
  private static func question(_ name: Text, _ answer: Text) -> Text? {
    let plain = answer.trimming { $0.isSpace || $0 == "." }
    if plain.endsWith(anyOf: features), !Definition.endsInClassNoun(plain) {
      return Wording.ask(\.features, in: .korean, name)
    }
    // `과징금 – 매출액의 3% 이하`: how much it is.
    let bare = plain.withoutBracket.trimmed
    if bare.wordCount <= 4, bare.hasDigit, bare.endsWith(anyOf: ["이하", "이상", "미만", "초과"]) {
      return Wording.topic(name) + " 얼마인가?"
    }
    if plain.contains(" 경우: ") || plain.contains("에 따라 ") && isDone(plain) {
      return Wording.ask(\.features, in: .korean, name)
    }
    if isValued(plain) || isCase(plain) || isUsual(plain) || name.contains(" vs ") {
      return Wording.ask(\.features, in: .korean, name)
    }
    if plain.endsWith(anyOf: ["기 때문", "기 때문이다", "기 때문임"]), plain.wordCount >= 4 { return name + "의 이유는?" }
    for (end, asked) in uses where !plain.contains(". ") && plain.endsWith(anyOf: end) {
      return Wording.topic(name) + asked
    }
    guard let last = name.lastWord else { return nil }
    // 세작 찻잎 of 우전 찻잎: one of its kind, not what it is.
    if answer.wordCount <= 2, name.wordCount >= 2, let kind = answer.lastWord, kind.count >= 2,
      name.words.contains(kind)
    {
      return Wording.ask(\.members, in: .korean, name)
    }
    if Abbreviation.isShort(answer), Abbreviation.fits(answer, long: name.without(prefix: "The ")) {
      return Wording.bare(name + "의 약어", in: .korean)
    }
    // 찻집의 다관의 정의는? piles up owners.
    if name.containsAny(of: ["의 "]), !(name.scalars.last?.isHangul ?? true) { return Wording.bare(name, in: .korean) }
    // `찻잔의 자리란?`: a side of a thing is asked for, not what its word means.
    if name.wordCount <= 4, name.words.dropLast().last?.ends(with: "의") ?? false, sides.contains(last) {
      return Wording.bare(name, in: .korean)
    }
    guard name.wordCount >= 3 else { return nil }
    if last.isOne(of: aspects), !(plain.lastWord?.contains(text: last) ?? true) {
      return Wording.bare(name, in: .korean)
    }
    let isLed = name.words.dropLast().contains { $0.isOne(of: ["대한", "없는", "있는", "잘못된", "관한", "위한"]) }
    let isDeed = KoreanQuestion.isDeed(last) || last.isOne(of: ["삽입", "평가", "판단", "이용", "활용"])
    guard isLed, isDeed, !Definition.endsInClassNoun(plain) else { return nil }
    return name + ": 어떻게 되는가?"
  }

  private static let sides: WordSet = [
    "위치", "대상", "역할", "목적", "이유", "원인", "단위", "크기", "길이", "시기", "기간", "주체", "순서", "조건", "방향", "범위", "재료", "형태", "결과",
    "효과",
    "목표", "인덱스", "주소", "번호", "색", "색깔", "온도", "속도", "비율", "이름", "주인", "수도", "개수", "면적", "높이", "깊이", "무게", "값",
  ]

  /// `정도에 따라 차등 부과`: a clipped verb at the end.
  private static func isDone(_ said: Text) -> Bool {
    said.lastWord.map {
      KoreanQuestion.isDeed($0)
        || $0.isOne(of: ["부과", "적용", "지급", "결정", "조정", "변경", "부여", "책정", "상이", "달라짐"])
    } ?? false
  }

  /// Whether what stands behind a name is told of it and does not say what it is, so that it does not lead back to the name.
  static func isNoMeaning(_ name: Text, _ said: Text) -> Bool {
    question(name, said) != nil && !isUsual(said.trimming { $0.isSpace || $0 == "." })
  }

  /// `너무 오래 우리면 떫어짐`, `때가 되면 저절로 넘친다`: what follows in a case, not what something is.
  private static func isCase(_ meaning: Text) -> Bool {
    guard (3...7).contains(meaning.wordCount),
      Endings.isKoreanPredicate(meaning) || meaning.scalars.last?.hangulFinal == 16,
      !Definition.endsInClassNoun(meaning)
    else { return false }
    return meaning.words.dropLast().contains {
      $0.count >= 2 && $0.endsWith(anyOf: ["하면", "되면", "나면", "으면", "지면", "가면", "오면", "이면"])
    }
  }

  /// `다도에서 가장 중요한 요소`: how much a thing matters, not what it is.
  static func isValued(_ meaning: Text) -> Bool {
    let words = meaning.without(suffix: "이다").words
    guard words.count <= 6, let most = words.firstIndex(where: { $0.isOne(of: ["가장", "제일"]) }), most + 2 < words.count,
      words[most + 1].isOne(of: ["중요한", "핵심적인", "기본적인", "기본이", "중요하고"])
    else { return false }
    return most + 3 >= words.count
  }

  /// `가마터에서 가장 많이 쓰이는 유약`, `공방에서 기본으로 쓰는 흙`: how often it is taken, not what it is.
  private static func isUsual(_ meaning: Text) -> Bool {
    let words = meaning.without(suffix: "이다").words
    guard (4...9).contains(words.count),
      let most = words.firstIndex(where: { $0.isOne(of: ["많이", "널리", "흔히", "자주", "기본으로"]) }), most >= 1,
      (3...4).contains(words.count - most)
    else { return false }
    return words[most + 1].endsWith(anyOf: ["사용되는", "사용하는", "쓰이는", "쓰는", "선택되는", "선택하는", "이용되는", "이용하는"])
  }

  /// Ends of when and for what something is used, with what asks for them.
  private static let uses: [(end: Phrases, asked: Text)] = [
    (["때 사용", "때 사용한다", "때 사용함", "때 사용된다", "때 쓰인다", "때 쓴다", "때 사용됨", "때 쓰임", "때 이용"], " 언제 쓰는가?"),
    (["에 사용", "에 사용된다", "에 사용됨", "에 쓰인다", "에 쓰임", "에 이용", "에 활용"], " 어디에 쓰는가?"),
  ]

  /// Ends of what a thing has or does not do.
  private static let features: Phrases = [
    "지니고 있음", "지니고 있다", "가지고 있음", "가지고 있다", "지닌다", "지님", "가진다", "가짐", "갖는다", "갖고 있음", "갖고 있다", "받지 않는다", "받지 않음",
    "안에 존재", "안에 위치", "에서 사용", "에서 사용됨", "에서 사용한다", "동일", "동일하다", "동일함", "비슷하다", "비슷함", "같다", "같음",
  ]

  /// Nouns for a side of something: of them it is asked what they are, not what they mean.
  private static let aspects: [Literal] = [
    "모습", "명령어", "기준", "단계", "결과", "순서", "배경", "현황", "상황", "과정", "역할", "목적", "원인",
  ]

  /// `차(茶)는 잎을 우린 물이다` of 차: what stands behind the name.
  private static func withoutName(_ answer: Text, _ name: Text) -> Text {
    guard answer.starts(with: name.string) else { return answer }
    var rest = answer.dropping(first: name.count)
    if rest.first?.isOpening ?? false, let close = rest.scalars.firstIndex(where: \.isClosing) {
      rest = rest.dropping(first: close + 1)
    }
    guard let particle = rest.firstWord, particle.isOne(of: ["은", "는", "란", "이란"]) else { return answer }
    let said = rest.dropping(first: particle.count).trimmed
    return said.wordCount >= 2 ? said : answer
  }
}
