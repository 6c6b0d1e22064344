import Notes

/// Finds the line that says what a subject is.
enum Definition {
  /// Ends of noun phrases that define: "…하는 구조", "…의 집합".
  private static let classNouns: Phrases = [
    "구조", "도구", "집합", "솔루션", "방법", "방식", "기술", "기법", "상태", "환경", "시스템", "것", "키", "값", "정보", "단위", "장치", "모음", "객체",
    "개념", "언어", "프로그램", "과정", "서버", "집합체", "프로토콜", "알고리즘", "모델", "함수", "데이터", "현상", "관계", "이론", "법칙", "원리", "행위",
    "작업", "절차", "기관", "조직", "제도", "물질", "세포", "사람", "인물", "시대", "국가", "테이블", "명사", "후보들", "키들", "속성", "능력", "정도",
    "비율", "수", "양", "힘", "에너지", "반응", "질환", "질병", "증상", "효과", "전략", "패턴", "아키텍처", "아키텍쳐", "플랫폼", "서비스", "인터페이스",
    "라이브러리", "프레임워크", "장소", "공간", "디렉터리", "디렉토리", "폴더", "영역", "범위", "기준", "규칙", "규약", "약속", "문서", "파일", "기구", "장비",
    "부품", "요소", "성질", "특성", "활동", "운동", "사건", "관심사", "엔터티", "변수", "자료", "수단", "체계", "묶음", "그룹", "층", "계층", "디스크",
    "메모리", "저장소", "문자열", "컴퓨터", "네트워크", "연산", "명령어", "명령", "코드", "표현", "용어", "말", "개체", "자격", "지위", "재화", "상품",
    "작품", "의사표시", "비용", "가격", "욕구", "수량", "척도", "지표", "화가", "학문", "분야", "기체", "액체", "고체", "원소", "금속", "화합물", "혼합물",
    "동소체", "도서관", "학교", "궁궐", "사찰", "법전", "역사서", "서적", "지도", "관청", "관직", "신분", "세금", "형태", "형식", "일종", "부분", "부위",
    "성분", "권리", "의무", "계약", "채권", "증권", "형질", "집단",
  ]

  struct Found {
    let node: Int
    let text: Text
    /// How sure it is that the line defines, 0…1.
    let certainty: Double
    /// Further lines that define the same, and their nodes.
    var more: [(node: Int, text: Text)] = []
    /// Whether the text is what the subject does, not what it is.
    var isDoing = false
    /// Whether a Korean sentence tells of the subject without saying what it is.
    var isTelling = false

    /// Whether the line says something of the subject without defining it.
    var isStatement: Bool { text.isEastAsian && Endings.isPredicate(text) && !Definition.endsInClassNoun(text) }

    /// The definition without further lines that a card of an earlier rule has asked for.
    func untaken(_ page: Page) -> Found {
      guard !more.isEmpty else { return self }
      var found = self
      found.more.removeAll { page.isTaken($0.node, .statement) }
      return found
    }

    var nodes: [Int] { [node] + more.map(\.node) }
    var texts: [Text] { [text] + more.map(\.text) }
  }

  /// The defining line among a subject's lines.
  static func find(of node: Int, in page: Page) -> Found? {
    page.definition(of: node) { opening(of: node, page) ?? look(below: node, in: page) }
  }

  private static func look(below node: Int, in page: Page) -> Found? {
    let name = page.terms[node]
    let lines = page.matter(of: node).filter { isCandidate($0, page) && !tellsOfHalf(page.text($0), name) }
    let term = name?.name ?? Text()
    guard let first = lines.first, !areListed(lines, term, node, page) else { return nil }
    if let line = defining(lines, term, node, page) {
      var found = Found(node: line, text: sentence(page.text(line)), certainty: line == first ? 0.9 : 0.85)
      found.more = further(lines, after: line, found.text, page)
      return found
    }
    guard first == page.matter(of: node).first else { return nil }
    let text = sentence(page.text(first))
    if let said = apposition(page.text(first), of: name) ?? KoreanTelling.kind(in: text, of: name) {
      return Found(node: first, text: said, certainty: 0.8)
    }
    if text.hasHangul, let name, !name.isQuestion {
      switch KoreanTelling(text, of: name) {
      case .other(let isFrame):
        guard isFrame, page.matter(of: node).count == 1, page.sentences[first].count == 1 else { return nil }
        return Found(node: first, text: text, certainty: 0.75)
      case .doing(let deed): return Found(node: first, text: deed, certainty: 0.65, isDoing: true)
      case .rule:
        if case .reason = page.joint(in: text) { return nil }
        return Found(node: first, text: text, certainty: 0.75)
      case .plain: if isAskedOtherwise(text, first, page) { return nil }
      }
    }
    if text.hasHangul || text.hasHan || text.hasKana, page.joint(in: text) != nil { return nil }
    // A sentence with a topic of its own is asked by its particles (F37).
    if text.hasKana, page.terms[node]?.isQuestion != true, JapaneseQuestion.speaksForItself(text),
      JapaneseClauses.of(text).contains(where: { JapaneseQuestion($0) != nil })
    {
      return nil
    }
    if text.hasHangul && isScrap(text) || text.containsArrow || text.contains("↔") || tells(text) { return nil }
    if text.isEnglish, !EnglishDefinition.mayDefine(text, term) { return nil }
    if Emphasis.isPartial(page[first].inline), text.count <= 24 { return nil }
    // A sentence that can be asked by its verb says what the subject does, not what it is.
    if page.terms[node]?.isQuestion != true, !text.hasHangul, !text.hasHan, !text.hasKana,
      page[node].isSection || page.clause(of: text) == nil
    {
      if case .reason = page.joint(in: text) { return nil }
      if EnglishStatement.asked(text, first, page) != nil { return nil }
      if let clause = page.clause(of: text), clause.group != .copula, clause.lead.isEmpty { return nil }
    }
    if isReadOneByOne(first, term, page) || isOneOfRow(first, term, node, page) { return nil }
    let others = page.matter(of: node).dropFirst()
    let isAlone =
      lines.count == 1
      && (others.isEmpty
        || text.hasHangul
          && others.allSatisfy { LineShape.isInlineList(page.text($0)) || Example.isExample(page.text($0)) })
    // Under a heading, a bare paragraph says what the heading is; a bullet only where it is alone.
    guard page[first].kind == .paragraph && !page[node].isMatter || isAlone, !pointsAway(text, term), !isBareName(text)
    else {
      return nil
    }
    let isOnly = page[first].kind != .item || lines.count == 1
    return bare(text, first, name, certainty: isAlone ? 0.8 : 0.7, isOnly: isOnly)
  }

  /// `물을 끓이는 두 손잡이 그릇으로, 불 위에 얹는다` below a name: what it is, before what is done with it.
  private static func apposition(_ text: Text, of name: Term?) -> Text? {
    guard text.hasHangul, let name, !name.isQuestion, let comma = text.firstRange(of: "로, "),
      (8...60).contains(comma.lowerBound),
      Endings.isKoreanPredicate(text)
    else { return nil }
    var words = text.prefix(comma.lowerBound).words
    if let topic = KoreanTelling.topic(in: words), topic <= 2 {
      guard Particle.stripped(words[topic]).folded == name.name.folded else { return nil }
      words = Array(words[(topic + 1)...])
    }
    guard let last = words.last else { return nil }
    words[words.count - 1] = last.ends(with: "으") ? last.dropping(last: 1) : last
    let said = words.joined(" ")
    guard words.count >= 3,
      KoreanDescription.isDescribing(said) || words.dropLast().contains(where: { $0.ends(with: "의") }),
      !Openers.points(said + " x"), !Openers.pointsInside(said),
      !words.contains(where: { $0.count >= 2 && $0.endsWith(anyOf: ["고", "며", "으로", "에서", "이", "가"]) }),
      !words[words.count - 1].isOne(of: ["방식", "방법", "기반", "바탕", "중심", "위주", "주"])
    else { return nil }
    return said
  }

  /// Whether lines are what a title lists, none of them its definition.
  private static func areListed(_ lines: [Int], _ term: Text, _ node: Int, _ page: Page) -> Bool {
    lines.count >= 2 && (asksForLines(term, page) || areAlike(page.text(lines[0]), page.text(lines[1])))
      || lines.count >= 2 && page[node].isSection && term.hasHangul && term.wordCount >= 2
        && lines.allSatisfy { page[$0].kind == .item }
        && (term.lastWord.map { $0.ends(with: "화") || KoreanQuestion.isDeed($0) } ?? false)
      || term.isEnglish && page.matter(of: node).count >= 2 && page[lines[0]].kind == .item && Wording.isPlural(term)
        && ListHeading.isKind(term)
      || EnglishDefinition.isMember(page[lines[0]], of: term, among: page.matter(of: node).count)
  }

  /// "Rise and fall of the great kiln", "Rise and fall of the small one": English lines that say the same of two things.
  private static func areAlike(_ first: Text, _ second: Text) -> Bool {
    guard first.isEnglish, second.isEnglish, first.wordCount >= 4, second.wordCount >= 4 else { return false }
    let (left, right) = (first.lowercased.words, second.lowercased.words)
    return left.prefix(3).elementsEqual(right.prefix(3))
  }

  /// Whether a Japanese or Chinese title asks for all its lines: 水的作用.
  private static func asksForLines(_ title: Text, _ page: Page) -> Bool {
    KoreanKindTitle.asksForLines(title)
      || page.isEastAsian && KindTitle.question(title, in: page.language(of: title)) != nil
  }

  /// A line that stands where a definition would: among other items one that only tells something is none.
  private static func bare(_ text: Text, _ node: Int, _ name: Term?, certainty: Double, isOnly: Bool) -> Found? {
    var found = Found(node: node, text: text, certainty: certainty)
    guard let name, let told = KoreanTelling.told(text, of: name) else { return found }
    (found.isDoing, found.isTelling) = (told == .doing, told == .other)
    return isOnly ? found : nil
  }

  /// Whether a Korean sentence that is no definition by its end has a question of its own.
  private static func isAskedOtherwise(_ line: Text, _ node: Int, _ page: Page) -> Bool {
    let text = line.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    if page[node].kind == .item, text.wordCount <= 5, text.endsWith(anyOf: [" 사용", " 이용", " 활용", " 채택"]) {
      return true
    }
    if page[node].kind == .item, KoreanStatement.find(in: text) != nil { return true }
    let isDeed = text.lastWord.map(KoreanQuestion.isDeed) ?? false
    guard isDeed || Endings.isKoreanPredicate(text), KoreanPredicate.withoutCopula(text).count == text.count else {
      return false
    }
    // 헬스 체크를 통해 …: a line that needs the name to tell of it does not say what it is.
    if let name = page.subject(of: node)?.name, name.count >= 2, text.folded.contains(text: name.folded) { return true }
    return !isDeed && page[node].kind == .item && text.wordCount <= 3
  }

  /// Whether a Korean sentence has a topic of its own beside the name it stands below.
  static func tellsOfOther(_ text: Text, _ name: Term?) -> Bool {
    if text.hasKana, let name, !name.isQuestion, let topic = JapaneseTopic(sentence(text)) {
      let (own, said) = (name.name.folded, topic.name.folded)
      return !said.contains(text: own) && !own.contains(text: said) || said.count > own.count + 6
    }
    if let name, namesOther(sentence(text), name) { return true }
    guard text.hasHangul, let name, !name.isQuestion, case .other = KoreanTelling(sentence(text), of: name) else {
      return false
    }
    return true
  }

  /// Short lines after a definition that are noun phrases of the same sort.
  private static func further(_ lines: [Int], after line: Int, _ text: Text, _ page: Page) -> [(node: Int, text: Text)]
  {
    guard endsInClassNoun(text) || KoreanDescription.describes(text), text.count <= 60 else { return [] }
    let next = lines.prefix(4).filter { page[$0].kind == page[line].kind }.filter {
      $0 > line && (endsInClassNoun(page.text($0)) || KoreanDescription.describes(page.text($0)))
        && page.text($0).count <= 60
        && !page.text($0).words.prefix(3).contains {
          $0.endsWith(anyOf: ["에서는", "은"])
            || $0.ends(with: "는") && $0.count >= 4 && !$0.endsWith(anyOf: ["하는", "있는", "없는", "되는", "리는"])
        } && !page.text($0).containsArrow && page[$0].children.isEmpty
    }
    return next.prefix(2).map { ($0, page.text($0)) }
  }

  /// The first sentence of a paragraph.
  static func sentence(_ text: Text) -> Text {
    if text.hasHangul, let stop = text.firstRange(of: ". "), stop.lowerBound >= 8,
      case let first = text.prefix(stop.lowerBound),
      endsInClassNoun(first) || first.scalars.last?.hangulFinal == 16 && Endings.isKoreanPredicate(first)
    {
      return first
    }
    guard
      text.count > 60 || text.isEastAsian && text.dropping(last: 1).contains("。")
        || text.hasHangul && text.contains("다. ")
    else { return text }
    return Sentences.of(Inline(text), most: 1).first?.text ?? text
  }

  /// Labels that also name things (서비스 구성, 과정).
  static func isDefinable(_ word: Text) -> Bool {
    word.isOne(of: ["구성", "과정", "단계", "처리", "유형", "효과", "문제", "개념", "기능", "요소", "분류"])
  }

  static func endsInClassNoun(_ text: Text) -> Bool {
    if !text.hasHangul {
      return text.hasKana ? JapaneseEndings.namesClass(text) : text.hasHan && ChineseEndings.namesClass(text)
    }
    var plain = text.trimming { $0.isSpace || $0 == "." }
    if let last = plain.scalars.last, last.isClosing, let open = Term.matchingOpening(plain), open > 4 {
      plain = plain.prefix(open).trimmed
    }
    guard plain.hasHangul, let word = plain.lastWord else { return false }
    return plain.count >= 6 && plain.wordCount >= 2 && (word == "자" || word.endsWith(anyOf: classNouns))
      && !Endings.isKoreanPredicate(plain)
  }

  static func isDefining(_ text: Text, first: Bool, of term: Text) -> Bool {
    if first,
      isKind(text, of: term) || KoreanDescription.sharesTail(text, with: term)
        || text.hasHangul && KoreanDescription.isKind(text, of: term)
    {
      return true
    }
    let sentence = sentence(text)
    if Openers.points(sentence) || tellsOfPlace(sentence) || EnglishDefinition.isDuty(sentence) { return false }
    if endsInClassNoun(sentence) || first && endsInClassNoun(KoreanPredicate.withoutCopula(sentence)) { return true }
    if first, KoreanDescription.describes(sentence) { return true }
    let plain = sentence.trimming { $0.isSpace || $0 == "." || $0 == "。" }
    if plain.endsWith(anyOf: copulas) { return first }
    if first, plain.hasKana, JapaneseMeaning.says(plain) { return true }
    guard !plain.hasHangul, !plain.hasHan, !plain.hasKana, !plain.containsArrow else { return false }
    // Further down, only a phrase that opens like a definition is one.
    guard first || plain.startsWith(anyOf: ["The ", "A ", "An "]) && plain.wordCount >= 8 && plain.contains(" that ")
    else { return false }
    if plain.lowercased.startsWith(anyOf: ["when we ", "when you "]) { return plain.wordCount >= 4 }
    return EnglishPhrase.defines(plain)
  }

  private static let copulas: Phrases = [
    "것이다", "것을 말한다", "것을 말함", "것을 의미한다", "것을 의미함", "것을 뜻한다", "를 말한다", "를 의미한다", "을 말한다", "을 의미한다", "를 말함", "을 말함",
    "를 뜻함", "을 뜻함", "이다", "입니다", "을 말합니다", "를 말합니다", "을 의미합니다", "를 의미합니다",
  ]

  /// Lines that are no definition: pairs, examples, questions, lists, labels, conclusions.
  private static func isCandidate(_ node: Int, _ page: Page) -> Bool {
    let line = page[node]
    // A name with lines of its own is a part or kind.
    if page[node].isMatter, page.terms[node] != nil, line.text.hasHangul, page.matter(of: node).count >= 2,
      line.text.wordCount <= 3 || Term.withoutBracket(line.text).wordCount <= 4 && line.text.scalars.last == ")"
    {
      return false
    }
    if line.text.hasHangul, line.kind == .item && opensWithName(node, page) || hasOwnSubject(line.text) { return false }
    // 其他的茶：what else there is does not say what the name is.
    if line.text.isEastAsian, line.text.startsWith(anyOf: ["其他", "其它", "另外", "此外", "その他"]) { return false }
    if line.text.hasHangul, !KoreanParallel.sides(of: line.text).isEmpty || isName(line) { return false }
    if line.text.isEnglish, !line.children.isEmpty, Announcement.countedPhrase(line.text) != nil { return false }
    guard line.label == nil, !line.isConclusion, line.text.count >= 3, line.text.hasLetter else { return false }
    if NestedItems.isWanted(node, page) { return false }
    // What a sentence defines, names or lists by its own frame is asked by that.
    if !page.stated(node).isEmpty { return false }
    if let pair = page.pairs[node], pair.mark != .dash || pair.left.wordCount <= 3 && line.kind == .item {
      return false
    }
    let text = line.text
    if Formulas.isFormula(text) || text.isEnglish && EnglishDefinition.opensWithRareVerb(text) { return false }
    // "Kiln draught in winter" behind pairs is one more point, no meaning of the name above.
    if text.isEnglish, line.kind == .item, page.previous[node] > 0, page.pairs[page.previous[node]] != nil,
      !EnglishWords.determiners.contains(text.firstWord?.lowercased ?? text)
    {
      return false
    }
    if text.isEnglish,
      EnglishDefinition.isOther(line, of: page.terms[line.parent]?.name, page.pairs[node])
        || page.matter(of: node).count >= 2 && page.matter(of: node).allSatisfy({ page[$0].ordinal != nil })
    {
      return false
    }
    if text.scalars.last == ":" || text.scalars.last == "：" || text.scalars.last == "?" || text.scalars.last == "？" {
      return false
    }
    if text.isEastAsian, leadsOn(node, page) { return false }
    if Announcement.hasCount(text), !text.isEastAsian, !page.matter(of: node).isEmpty || page[node].kind == .paragraph {
      return false
    }
    if text.hasHangul, line.ordinal != nil, text.count <= 24, LineShape.isNounPhrase(text) { return false }
    if Example.isExample(text) || text.first == "(" && text.scalars.last == ")" { return false }
    if isList(text) { return false }
    return !page[node].children.contains { page[$0].isMatter }
      || LineShape.isNounPhrase(text) && text.count > 14 && !text.isEastAsian
      || line.kind == .paragraph || text.hasKana && JapaneseMeaning.says(text.trimming { $0 == "。" })
      || text.isEastAsian && endsInClassNoun(text) && !ChineseOwner.isAspect(text)
  }

  /// `**숙우(Cooling Bowl)**`, `1-4 물과 불`: a name of a part, not what the thing above is.
  private static func isName(_ line: Node) -> Bool {
    if line.inline.isWholly(.strong), line.text.scalars.last == ")", line.text.wordCount <= 6, line.text.hasLatin {
      return true
    }
    guard let first = line.text.firstWord, first.first?.isDigit ?? false, first.contains("-") else { return false }
    return first.allSatisfy { $0.isDigit || $0 == "-" || $0 == "." }
  }

  /// Whether an item is a bold name with lines below it, or begins with one: it speaks of that and not of the name above.
  private static func opensWithName(_ node: Int, _ page: Page) -> Bool {
    let line = page[node]
    guard let span = line.inline.spans.first(where: { $0.mark == .strong }), span.range.lowerBound == 0 else {
      return false
    }
    let end = span.range.upperBound
    if line.inline.isWholly(.strong) {
      let below = page.matter(of: node)
      return !below.isEmpty
        && (line.text[span.range].wordCount <= 4 || below.allSatisfy { page.pairs[$0]?.isNamed ?? false })
    }
    return page.matter(of: line.parent).contains { page.pairs[$0]?.mark == .bold } && end + 4 < line.text.count
      && ([" ", ",", "·"].contains(line.text[end]) || line.text[end - 1].isLatin && line.text[end].isHangul)
      && line.text[span.range].wordCount <= 4 && KoreanTelling.topic(in: line.text.words) == nil
  }

  /// A few Latin words without a verb or a full stop say nothing.
  private static func isBareName(_ text: Text) -> Bool {
    !text.hasHangul && !text.hasHan && !text.hasKana && text.wordCount < 5
      && !(text.scalars.last?.isSentenceEnd ?? false) && !Endings.hasEnglishVerb(text)
  }

  /// Sentences that begin by pointing elsewhere say nothing alone (D8).
  private static func pointsAway(_ text: Text, _ term: Text) -> Bool {
    if text.hasHangul, text.containsAny(of: ["가지 모두", "다음과 같"]) || Openers.points(text) { return true }
    return text.startsWith(lowered: pointers)
  }

  private static let pointers: Phrases = [
    "this ", "these ", "it ", "they ", "here ", "이것", "이는 ", "이러한 ", "이런 ", "그 ", "둘 다", "해당 ", "위의 ", "아래", "다음",
    "これ", "その", "这", "它", "if ", "for example", "note", "there ", "with ", "in ", "you ", "we ", "generally",
    "recall", "또한", "그러나", "하지만", "예외", "(",
  ]
}

/// Lines that give examples.
enum Example {
  private static let starts: [Text] = [
    "ex)", "ex.", "ex:", "ex ", "예)", "예:", "예 :", "예를 들어", "예를 들면", "e.g", "example:", "examples:", "for example",
    "such as", "例えば", "例:", "例：", "eg:", "eg：", "如：", "如:", "举例：", "舉例：", "たとえば", "比如說", "比如说", "比如", "例如", "굳이 예를",
  ]

  static func isExample(_ text: Text) -> Bool { text.startsWith(lowered: startTable) }

  private static let startTable = Phrases(starts)

  /// The example without the word that announces it.
  static func content(_ text: Text) -> Text {
    let lower = text.prefix(20).lowercased
    for start in starts where lower.starts(with: start) {
      let rest = text.dropping(first: start.count).trimming {
        $0.isSpace || $0 == ":" || $0 == "." || $0 == "," || $0 == "：" || $0 == "，"
      }
      return rest.first == ")" ? rest.dropping(first: 1).trimming { $0.isSpace || $0 == ":" } : rest
    }
    return text
  }
}
