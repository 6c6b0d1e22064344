import Notes

extension PairCards {
  /// `찻잎 범위: 우전, 세작 출하 범위`: the last item's noun, which the name ends in, belongs to all of them.
  static func sharesHead(_ list: ItemList, _ name: Text) -> Bool {
    guard name.hasHangul, list.items.count >= 2, let last = list.items.last, last.wordCount >= 2,
      let head = last.lastWord,
      head.count >= 2, name.ends(with: head)
    else { return false }
    return !list.items.dropLast().contains { $0.ends(with: head) }
  }

  /// `Ash Fired Pot - 재로 구운 Pot` over the line that says what it is for: the name in both tongues is asked for by that line.
  static func toldBelow(_ pair: Pair, _ node: Int, _ page: Page) -> Draft? {
    let said = pair.right.text
    guard page.isKorean, pair.mark == .dash, pair.isNamed, !pair.left.hasHangul, said.hasHangul, said.wordCount <= 4,
      case let term = Term(pair.left), let last = term.name.lastWord, said.lastWord == last, last.hasLatin,
      case let below = page.matter(of: node).prefix(1).map({ $0 }), page.matter(of: node).count <= 3, !below.isEmpty,
      page[below[0]].isLeaf, page.pairs[below[0]] == nil,
      case let meaning = page.text(below[0]).trimming({ $0.isSpace || $0 == "." }), meaning.hasHangul,
      (14...140).contains(meaning.count), meaning.wordCount >= 4,
      Definition.endsInClassNoun(meaning) || KoreanDescription.isDescribing(meaning) || meaning.lastWord == last
        || !Endings.isKoreanPredicate(meaning) && meaning.containsAny(of: ["하는 ", "있는 ", "적합한 ", "되는 "])
    else { return nil }
    return Draft(
      .definition, ask: Wording.define(term.name, in: .korean), [meaning], at: node, of: page, confidence: 0.85
    ).with { $0.extra = said }.from([node] + below, of: page).claiming(.statement, of: [node] + below)
  }

  /// The items behind a mark, and the card of those that stand behind a Korean label of their own.
  static func parts(of pair: Pair, _ language: NoteLanguage, _ node: Int, _ page: Page) -> (ItemList, Draft?) {
    var list = ItemList(ChineseListCut.withoutLead(withoutExample(pair.right.text)))
    guard language == .korean, pair.mark == .colon, let inner = innerList(list.items, node, page) else {
      return (list, nil)
    }
    list.items = inner.before
    return (list, inner.draft)
  }

  /// `장날: 봄 장, 가을 장; 가게: 찻집, 옹기점`: the items before an inner label, and the card of what that label lists of the thing above.
  static func innerList(_ items: [Text], _ node: Int, _ page: Page) -> (before: [Text], draft: Draft)? {
    guard items.count >= 3, let last = items.last, let mark = last.firstRange(of: ": "),
      case let label = last.prefix(mark.lowerBound), (2...6).contains(label.count), label.allSatisfy(\.isHangul),
      case let own = ItemList(last.dropping(first: mark.upperBound)).items, own.count >= 2,
      own.allSatisfy({ $0.wordCount <= 3 && !$0.contains(":") }),
      !items.dropLast().contains(where: { $0.contains(": ") }),
      let subject = page.subjectName(of: node), page.subjectNodes[node] != page.titleNode, subject.count <= 30
    else { return nil }
    return (
      Array(items.dropLast()),
      Draft(
        .list, ask: Wording.labelled(subject, label, items: own.count, in: .korean), own, at: node, of: page,
        confidence: 0.7
      ).claiming(.part(31), of: [node])
    )
  }

  /// `다완파 - 윤돌`: a lone name beside another does not say in what they belong together.
  static func isLoneName(_ pair: Pair, _ text: Text, _ question: Text) -> Bool {
    pair.mark == .dash && text.wordCount == 1 && text.count <= 6 && !text.hasDigit && !KoreanQuestion.isDeed(text)
      && question.endsWith(anyOf: ["이란?", "란?", "의 정의는?"])
  }

  /// `대표 유약`: the first of what the thing above has.
  static func isChief(_ name: Text) -> Bool {
    name.wordCount == 2 && name.startsWith(anyOf: ["대표 ", "주요 ", "대표적인 "])
  }

  /// `Glaze-Order: ash, tin` in a Korean note that tells elsewhere what Glaze-Order is: a line as it is written where it is used.
  static func isSample(_ pair: Pair, _ node: Int, _ page: Page) -> Bool {
    guard pair.mark == .colon, pair.left.wordCount == 1, pair.left.count >= 3, pair.left.first?.isUpper ?? false,
      pair.left.allSatisfy({ $0.isLatin || $0 == "-" }), !pair.right.text.withoutBracket.hasHangul,
      pair.right.text.wordCount <= 8
    else { return false }
    let name = pair.left.folded
    if page.sharedPairs.contains(name) { return true }
    var above = page[node].parent
    for _ in 0..<6 where above > 0 {
      if page[above].isSection, page.terms[above]?.name.folded == name { return true }
      above = page[above].parent
    }
    return false
  }

  /// `유약 종류: 재유, 잿물 *시험에 자주 나옴`: without the writer's remark behind a star.
  static func withoutRemark(_ pair: Pair) -> Pair {
    let text = pair.right.text
    guard pair.mark == .colon, pair.isNamed, text.mayHold("*"), text.hasHangul, let star = text.firstRange(of: " *"),
      star.lowerBound >= 4, case let rest = text.dropping(first: star.upperBound), rest.first?.isHangul ?? false,
      !rest.contains("*"), rest.wordCount >= 2,
      Endings.isKoreanPredicate(rest.without(suffix: "."))
        || rest.endsWith(anyOf: ["문제였음.", "출제", "출제됨", "중요", "암기"])
    else { return pair }
    return Pair(left: pair.left, right: pair.right.cut(0..<star.lowerBound).trimmingMarks)
  }

  /// `기밀성: 인가, 자원 접근`: two parts side by side that are not said to be of one kind.
  static func areOnlyBeside(_ items: [Text], _ name: Text) -> Bool {
    guard items.count == 2, !KoreanKindTitle.asksForLines(name), !Definition.endsInKind(name) else { return false }
    let ends = Set(items.compactMap { $0.lastWord.map { $0.dropping(first: max(0, $0.count - 1)) } })
    return ends.count == 2 && items.contains { $0.wordCount >= 2 }
  }

  /// A question for a Korean name that stands before colons more than once, with the part of the note it stands in.
  static func owned(_ question: Text, _ pair: Pair, _ node: Int, _ page: Page) -> Text {
    guard question.hasHangul, page.sharedPairs.contains(Term(pair.left).name.folded),
      page.subjectNodes[node] != page.titleNode,
      let owner = page.subjectName(of: node), owner.count <= 30, !KoreanContext.isSectionWord(owner),
      !question.folded.contains(text: owner.folded)
    else { return question }
    return owner + ": " + question
  }

  /// `뿌리, 줄기, 잎 등을 나누어 살피는 것`: names before the words that say what the whole is.
  static func isDescription(_ list: ItemList, _ text: Text) -> Bool {
    guard let last = list.items.last, list.items.count >= 2, last.hasHangul else { return false }
    // 물, 불 같은 바탕; 솥 등 그릇을 데움: the names only stand before a noun or an object of their own.
    if last.contains(" 같은 ") || last.contains(" 등 ") && last.wordCount >= 3 { return true }
    if list.items.contains(where: \.containsArrow), !list.items.allSatisfy(\.containsArrow) { return true }
    // 솥 필요, 물을 나르는 그릇: what is so of the name, no names.
    if list.items.contains(where: { $0.wordCount >= 2 && $0.endsWith(anyOf: [" 필요", " 가능", " 불가", " 불가능", " 금지"]) }),
      !list.items.allSatisfy({ $0.wordCount <= 3 && $0.endsWith(anyOf: ["필요", "가능", "불가", "불가능", "금지"]) })
    {
      return true
    }
    guard last.wordCount >= 3, last.contains("등") else { return false }
    return text.endsWith(anyOf: ["것", "것."]) || KoreanDescription.describes(text)
  }

  /// `PTG = Porcelain Tea Glass, 흙으로 구운 찻잔`: what the letters stand for before the meaning; the meaning.
  static func spelledOut(_ name: Text, _ list: ItemList) -> Text? {
    guard list.items.count == 2, Abbreviation.isShort(name), list.items[1].hasHangul,
      Abbreviation.fits(name, long: list.items[0])
    else { return nil }
    return list.items[1]
  }

  /// `운동 단위 : … 있다. 한 신경에 달린 묶음을 운동 단위라고 한다`: a later sentence says what the name is.
  static func isNamedBehind(_ name: Text, _ node: Int, _ page: Page) -> Bool {
    page.sentences[node].dropFirst().contains { KoreanNaming($0.text)?.name.name.folded == name.folded }
  }

  static func spelling(_ name: Text, _ long: Text, _ node: Int, _ page: Page) -> Draft {
    Draft(
      .abbreviation, ask: Wording.ask(\.abbreviation, in: .korean, name), [long], at: node, of: page, confidence: 0.8
    ).claiming(.name, of: [node])
  }

  /// `물 - 불 = 찻물`, which reckons, and what a note says of a book: its author, year and link.
  static func isNoFact(_ pair: Pair) -> Bool {
    pair.mark == .dash && pair.right.text.contains(" = ")
      || pair.left.wordCount == 1
        && pair.left.lowercased.isOne(of: ["author", "year", "link", "source", "url", "isbn", "publisher"])
  }

  /// `80도, 이를 넘으면 쓴맛`: what follows points to what stands first; nil where nothing does.
  static func beforePointer(_ list: ItemList) -> Text? {
    guard let first = list.items.first, list.items.count == 2, list.items[1].hasHangul,
      let word = list.items[1].firstWord, word.isOne(of: ["이를", "이보다", "이것을", "이때", "이것보다", "이상이면", "이하면"])
    else { return nil }
    return first
  }

  /// `물을 솥, 주전자, 다관으로 옮김`: names in the middle of one deed.
  static func isOneDeed(_ list: ItemList) -> Bool {
    guard list.items.count >= 2, let first = list.items.first, let last = list.items.last, last.wordCount >= 2,
      let object = first.words.firstIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }),
      object + 1 < first.words.count
    else { return false }
    return !first.words[(object + 1)...].contains { CommonDeeds.contains($0) || KoreanQuestion.isDeed($0) }
      && !Endings.isKoreanPredicate(first)
      && KoreanPhrase(last).parts.dropLast().contains { $0 == .toward || $0 == .place }
  }

  /// What a Korean left side asks that is no name: `DRAM : Dynamic RAM` for its words, `온도 > 끓는점 : 김` for its case.
  static func koreanForm(_ name: Text, _ text: Text, _ node: Int, _ page: Page) -> Text? {
    page.koreanForm(name, text, at: node) { foundForm(name, text, node, page) }
  }

  private static func foundForm(_ name: Text, _ text: Text, _ node: Int, _ page: Page) -> Text? {
    // `1990년 그릇 생산량 2위: 이천`: which place it takes is asked, not what it means.
    if name.wordCount >= 2, let last = name.lastWord, KoreanPairs.isPlace(last) {
      return Wording.bare(name, in: .korean)
    }
    if Abbreviation.isShort(name), Abbreviation.fits(name, long: text) {
      return Wording.ask(\.abbreviation, in: .korean, name)
    }
    if name.hasHangul, name.wordCount <= 4, let asked = cased(name, node, page) ?? memory(name, node, page) {
      return asked
    }
    if let asked = KoreanPairForms.question(name, text, node, page) { return asked }
    if let asked = placed(name, text) ?? spoken(name, text, node, page) ?? sided(name, text, node, page) {
      return asked
    }
    // 핵심 주장, 시사점: a side of what is told, not a thing.
    if let last = name.lastWord, name.wordCount <= 3, sides.contains(last), !Definition.endsInClassNoun(text) {
      guard let subject = page.subjectName(of: node), subject.count <= 30, !KoreanContext.isSectionWord(subject),
        name.wordCount == 1 || page.subjectNodes[node] != page.titleNode
      else { return Wording.bare(name, in: .korean) }
      return Wording.ask(\.labelled, in: .korean, subject, w: name)
    }
    guard name.hasHangul, name.scalars.last?.isHangul ?? false,
      name.containsAny(of: [" > ", " < ", " >= ", " <= ", " ≥ ", " ≤ "])
    else { return nil }
    return Subjects.prefix(for: name, node, page) + name + "일 때는?"
  }

  /// `덖기 : 솥에서 이루어짐` is asked where, `겉잎 : 매끈하다` how it is.
  private static func placed(_ name: Text, _ text: Text) -> Text? {
    let words = text.trimming { $0.isSpace || $0 == "." }.words
    guard name.hasHangul, name.wordCount <= 4, let last = words.last, last.hasHangul else { return nil }
    if words.count == 1, KoreanQuality.isQuality(last), Endings.isKoreanPredicate(last) {
      return Wording.ask(\.features, in: .korean, name)
    }
    guard (2...5).contains(words.count), happening.contains(last), let asked = KoreanPredicate.asked(last),
      let place = ["에서", "에"].first(where: { words[words.count - 2].ends(with: $0) }),
      words[words.count - 2].count >= 3,
      !words[words.count - 2].isOne(of: ["동시에", "한꺼번에", "순식간에", "나중에", "처음에", "마지막에", "한번에", "제때에"])
    else { return nil }
    return Wording.topic(name) + " 어디" + Text(place) + " " + asked + "?"
  }

  /// Verbs that say where something comes about or stands.
  private static let happening: WordSet = [
    "일어남", "일어난다", "발생", "발생함", "발생한다", "진행", "진행됨", "진행된다", "이루어짐", "이루어진다", "생성", "생성됨", "합성", "합성됨", "분비", "분비됨",
    "분비된다", "위치", "위치함", "위치한다", "존재", "존재함", "존재한다", "분포", "분포함", "분포한다", "자람", "자란다", "산다", "서식", "서식함", "서식한다",
  ]

  /// `빛깔 : 초록 → 갈색` is asked how it changes, `찻잎 봉기 : 값이 뜀 → 창고가 털림` how it went; nil where a course of events only says
  /// what a name is.
  static func changed(_ name: Text, _ text: Text, _ node: Int, _ page: Page) -> Text? {
    // 겹친 뚜껑 => 김을 가둔다: what it is, and what that does.
    if text.contains("=>") || text.contains("⇒") { return nil }
    let sides = text.replacing("->", with: "→").pieces { $0.isArrow }.map(\.trimmed)
    let isChange =
      !text.contains("--")
      && sides.allSatisfy { side in
        side.wordCount <= 2 && !side.contains("·") && !side.hasDigit && !side.contains("(")
          && !(side.lastWord.map { KoreanQuestion.isDeed($0) || isEvent($0) } ?? false)
      }
    let prefix = Subjects.prefix(for: name, node, page)
    if isChange { return prefix + Wording.topic(name) + " 어떻게 바뀌는가?" }
    guard let last = name.lastWord else { return nil }
    if isMoment(last) { return prefix + name + "에는 어떤 일이 있었는가?" }
    if isEvent(last) { return prefix + name + "의 전개는?" }
    return KoreanQuestion.isDeed(last) || CommonDeeds.contains(last) || last.isOne(of: ["붕괴", "몰락", "변천", "교체"])
      ? prefix + name + " 과정은?" : nil
  }

  /// 10월, 1905년, 후반: when something was.
  private static func isMoment(_ word: Text) -> Bool {
    word.first?.isDigit ?? false && word.endsWith(anyOf: ["년", "월", "일", "세기", "년대"])
  }

  /// Ends of names for what was done or happened, of which it is asked what it was.
  static let happened: Phrases = [
    "혁명", "전쟁", "사건", "운동", "정변", "반란", "봉기", "항쟁", "쟁탈전", "공격", "침략", "건국", "성장", "유행", "정비", "통일", "멸망", "부흥", "전투",
    "대첩",
    "개혁", "천도", "설치", "폐지", "분열", "진출", "팽창", "몰락", "등장", "숙청", "외교", "정책",
  ]

  private static func isEvent(_ word: Text) -> Bool { word.endsWith(anyOf: events) }

  /// Ends of names for what happened.
  private static let events: Phrases = [
    "혁명", "전쟁", "사건", "운동", "정변", "반란", "봉기", "항쟁", "사변", "의거", "내전", "사태", "쿠데타",
  ]

  /// `솥 : …` below `솥과 다관의 쓰임`, `흙의 유행 : …`: one of the things above, or what happened, is not defined by its line.
  private static func sided(_ name: Text, _ text: Text, _ node: Int, _ page: Page) -> Text? {
    guard name.hasHangul, let last = name.lastWord else { return nil }
    let isNamed = Definition.endsInClassNoun(text) || KoreanDescription.describes(text)
    if !isNamed, name.wordCount == 1, name.count >= 2, let owner = page.subjectName(of: node), owner.count <= 30,
      owner.count > name.count + 1, ["·", "/", ","].contains(where: { owner.contains($0) }), owner.contains(text: name)
    {
      return owner + ": " + Wording.bare(name, in: .korean)
    }
    guard !isNamed, name.wordCount >= 2, last.endsWith(anyOf: happened), !Endings.isKoreanPredicate(text),
      !text.containsArrow || !isEvent(last), !ItemList(text).isNames
    else { return nil }
    let prefix = Subjects.prefix(for: name, node, page)
    return prefix + (name.contains("의 ") ? Wording.bare(name, in: .korean) : name + "의 내용은?")
  }

  /// `모자라면 : 떫어짐` below a name: what comes of it.
  private static func cased(_ name: Text, _ node: Int, _ page: Page) -> Text? {
    guard let last = name.lastWord, last.count >= 3, last.endsWith(anyOf: ["하면", "되면", "지면", "으면", "어나면", "라면"]),
      !last.endsWith(anyOf: ["측면", "화면", "표면"])
    else { return nil }
    guard name.wordCount == 1, let subject = page.subjectName(of: node), subject.count <= 24 else {
      return Subjects.prefix(for: name, node, page) + name + " 어떻게 되는가?"
    }
    return Wording.subject(subject) + " " + name + " 어떻게 되는가?"
  }

  /// `암기 : 덖비말`: the word by which what stands above is kept in mind.
  private static func memory(_ name: Text, _ node: Int, _ page: Page) -> Text? {
    guard name.isOne(of: ["암기", "암기법", "외우기", "두문자", "앞글자", "암기 팁"]) else { return nil }
    return page.subjectName(of: node).map { $0 + "의 암기어는?" }
  }

  /// What is asked of a name that its own right side speaks of, `점도 : 물보다 점도가 두 배 높다`, or that is a time, `3살 이후`:
  /// neither is defined by it.
  private static func spoken(_ name: Text, _ text: Text, _ node: Int, _ page: Page) -> Text? {
    let isDone = Endings.isKoreanPredicate(text) || (text.lastWord.map(KoreanQuestion.isDeed) ?? false)
    let owner = page.subjectNodes[node] == page.titleNode ? nil : page.subjectName(of: node)
    let prefix = owner.map { name.contains(text: $0) || KoreanContext.isSectionWord($0) ? Text() : $0 + ": " } ?? Text()
    if let last = name.lastWord, last.endsWith(anyOf: times), name.wordCount >= 2 {
      return prefix + name + (last.endsWith(anyOf: ["까지", "부터"]) ? "는" : "에는") + (isDone ? " 어떻게 되는가?" : "?")
    }
    // `무게 : 개완은 가볍다` below 다관과 개완: one of the things above, by the side of them that the name is.
    if Endings.isKoreanPredicate(text), name.wordCount == 1, let owner, let topic = KoreanTelling.topic(in: text.words),
      topic <= 1,
      case let thing = Particle.stripped(text.words[...topic].map { $0 }.joined(" ")), thing.count >= 2,
      owner.folded.contains(text: thing.folded), !thing.folded.contains(text: name.folded)
    {
      return prefix + Wording.topic(name) + "?"
    }
    let words = text.trimming { $0.isSpace || $0 == "." }.words
    // 산에서 유래 of 유래: the name is what is done.
    let isDeed = words.last == name && words.dropLast().last?.endsWith(anyOf: ["에서", "에", "부터"]) ?? false
    guard words.count >= 3, name.wordCount == 1,
      isDeed
        || words.contains(where: {
          $0.count == name.count + 1 && Particle.stripped($0) == name
            && $0.endsWith(anyOf: isDone ? ["은", "는", "이", "가", "을", "를"] : ["은", "는", "이", "가"])
        })
    else { return nil }
    let asked = prefix + Wording.topic(name)
    if isDeed { return asked + "?" }
    if !isDone, text.hasDigit { return asked + " 얼마인가?" }
    let isQuality = isDone && (words.last.map { KoreanQuality.isQuality($0) } ?? false)
    return asked + (isQuality ? " 어떠한가?" : "?")
  }

  private static let times: Phrases = ["이후", "이전", "까지", "전기", "후기", "말기", "초기", "간섭기", "집권기"]

  /// Korean words for what is said or meant by something.
  private static let sides: WordSet = [
    "명칭", "약칭", "영문명", "서식지", "먹이", "담당", "주장", "시사점", "의의", "결론", "요지", "교훈", "전제", "가정", "논지", "핵심", "취지", "목표", "배경",
    "쟁점", "내용", "메시지", "입장", "주제", "관점",
    "근거",
    "비유", "함의", "평가", "기원", "유래", "어원", "수량", "수명", "크기", "두께", "무게", "색깔", "별칭", "별명", "기간", "원료", "분포", "빈도", "대표작",
    "저서", "작품", "수도", "시기", "장소", "위치", "계기", "흐름", "경로", "작용", "부작용", "구조", "적응증", "금기", "금기증", "용법", "용량", "예후",
    "합병증",
    "위험요인", "생성", "계산", "계산식", "계산법", "분비", "배설", "전개", "경과", "의미", "성분", "재료", "주성분", "분자식", "단위", "모양", "형태", "인식",
    "태도", "사상", "식이",
  ]

  /// Whether a Korean noun is a side of something, which a question asks for with its owner: 위치, 작용.
  static func isSide(_ word: Text) -> Bool { sides.contains(word) }

  /// `과추출: 쓴맛이 …` over `해결 → …`: what is solved is what the line right before names.
  static func solved(by label: Label, _ node: Int, _ page: Page) -> Text? {
    let before = page.previous[node]
    guard label.kind == .solutions, before > 0, page[before].isMatter, page[before].parent == page[node].parent,
      let pair = page.pairs[before], pair.isNamed, pair.left.hasHangul || pair.left.hasLatin
    else { return nil }
    return Term(pair.left).name
  }

  /// A told case is known by what it is a case of, not word by word.
  static func told(_ text: Text, of owner: Text, _ node: Int, _ page: Page) -> Draft? {
    guard text.hasHangul, text.wordCount >= 4, text.count <= 110,
      Endings.isKoreanPredicate(text) || text.scalars.last == "?" || text.scalars.last == "!", owner.hasHangul,
      !text.endsWith(anyOf: ["는?", "은?"]), owner.count <= 24, !text.folded.contains(text: owner.folded)
    else { return nil }
    return Draft(.definition, ask: "다음은 무엇의 예인가? " + text, [owner], at: node, of: page, confidence: 0.7)
      .claiming(.statement, of: [node])
  }
}
