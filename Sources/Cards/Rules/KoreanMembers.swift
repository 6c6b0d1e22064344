import Notes

/// F21: Korean names of one kind that each have their meaning beside them: `다관의 유형` over `옆손잡이 : …`, `뒷손잡이 : …`.
///
/// Fires on a part of three to seven lines, all of them pairs, where a word for a kind above them, their count, a number before each
/// or an end that all names share says that they belong together; asks for the names.
enum KoreanMembers {
  static func draft(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].isSection || page[node].isMatter, node != page.titleNode,
      page.pairs[node] == nil || isKindWithMeaning(node, page)
    else { return nil }
    let lines = page.matter(of: node)
    let isCounted = (2...HeadingLists.mostItems).contains(lines.count) && counts(page.text(node)) == lines.count
    let least = page[node].kind == .title ? 2 : 3
    guard (least...HeadingLists.mostItems).contains(lines.count) || isCounted, lines.count == page[node].children.count
    else {
      return nil
    }
    let names = lines.compactMap { line -> Text? in
      guard let pair = page.pairs[line], pair.isNamed,
        isCounted || pair.mark == .colon || pair.mark == .dash || pair.mark == .bold
      else { return nil }
      return Term(pair.left).name
    }
    guard names.count == lines.count, Set(names.map(\.folded)).count == names.count,
      names.allSatisfy({
        $0.count <= 20 && $0.wordCount <= 3 && $0.hasLetter && !$0.contains(",") && !Endings.isKoreanPredicate($0)
      }),
      let question = question(node, names, lines, page)
    else { return nil }
    return Draft(.list, ask: question, names, at: node, of: page, confidence: 0.75).from(lines, of: page).claiming(
      .member, of: lines)
  }

  private static func question(_ node: Int, _ names: [Text], _ lines: [Int], _ page: Page) -> Text? {
    let areNumbered = lines.allSatisfy { page[$0].ordinal != nil }
    if let label = page[node].label {
      guard [.kinds, .methods, .components, .conditions, .solutions].contains(label.kind), label.word.hasHangul,
        let subject = label.subject ?? page.subjectName(of: node)
      else { return nil }
      return Wording.labelled(subject, label.word, items: names.count, in: .korean)
    }
    guard let name = page.name(of: node), name.hasHangul || areForeign(names), name.count <= 30,
      !(page.terms[node]?.isTopic ?? true),
      !KoreanContext.isSectionWord(name), !KoreanContext.isLoose(name)
    else { return nil }
    if counts(page.text(node)) == names.count {
      let said = page.text(node).withoutBracket.trimming { $0.isSpace || $0 == ":" }
      return Subjects.prefix(for: said, node, page) + Wording.bare(said, in: .korean)
    }
    let areBold = lines.contains { page.pairs[$0]?.mark == .bold }
    if lines.count < 3 { return areForeign(names) ? Wording.ask(\.members, in: .korean, name) : nil }
    guard
      areForeign(names) || areNumbered && !areBold || sharesEnd(names) || namesKind(name) && !areBold
        || isGlossed(node, page)
    else {
      return nil
    }
    return Wording.ask(\.members, in: .korean, name)
  }

  /// `양성 증상: 더해진 것` over its kinds, each with its meaning.
  private static func isKindWithMeaning(_ node: Int, _ page: Page) -> Bool {
    guard let pair = page.pairs[node], pair.isNamed, pair.mark == .colon, page[node].isMatter else { return false }
    return namesKind(Term(pair.left).name)
  }

  /// `Kettle : …`, `pot-proxy : …`: what Korean notes call by names of another tongue are things, no sides of one.
  private static func areForeign(_ names: [Text]) -> Bool {
    names.allSatisfy { name in
      !name.hasHangul && name.hasLatin && name.count >= 3 && !GenericWords.contains(name) && Label(name) == nil
        && !AspectTitles.isAspect(name.lowercased) && !EnglishAspect.isSection(name)
    }
  }

  /// `뒷손잡이 (왼손잡이용)` over its kinds: a short line with a bracket that says which of several it is.
  private static func isGlossed(_ node: Int, _ page: Page) -> Bool {
    let text = page.text(node)
    return !page[node].isHeading && text.scalars.last == ")" && text.wordCount <= 4
      && text.withoutBracket.wordCount == 1
  }

  /// How many there are, where a line says so at its end: `다관의 손잡이 세 가지`, `물 거르개 두개`.
  static func counts(_ text: Text) -> Int? {
    let words = text.withoutBracket.trimming { $0.isSpace || $0 == ":" }.words
    guard words.count >= 2, let last = words.last, last.hasHangul else { return nil }
    let counted = last.isOne(of: ["가지", "개", "종류", "종"]) ? words[words.count - 2] : last
    guard last.isOne(of: ["가지", "개", "종류", "종"]) || last.endsWith(anyOf: ["가지", "개", "종류", "대", "요소", "원칙"]) else {
      return nil
    }
    if let digit = counted.first, digit.isDigit, counted.count(where: \.isDigit) == 1 { return Int(digit.value) - 0x30 }
    return numbers.first { counted.starts(with: $0.word) && counted.count <= $0.word.unicodeScalars.count + 2 }?.value
  }

  private static let numbers: [(word: String, value: Int)] = [
    ("두", 2), ("세", 3), ("네", 4), ("다섯", 5), ("여섯", 6), ("일곱", 7),
  ]

  static func namesKind(_ name: Text) -> Bool {
    Definition.endsInKind(name) || name.lastWord.map { $0.endsWith(anyOf: kinds) } ?? false
  }

  private static let kinds: Phrases = [
    "종류", "유형", "타입", "방식", "메서드", "메소드", "명령어", "연산자", "코드", "드라이버", "알고리즘", "기법", "패턴", "계층", "구성", "구성요소", "요소",
    "원칙", "테스트",
    "커버리지", "중재", "합병증", "지표", "분류", "양식", "요법", "시장", "조직", "모형", "모델", "방법론", "전략", "기능", "장치", "장비", "이론", "법칙",
    "원리",
    "공격", "레벨", "단계", "등급", "모드", "호르몬", "증후군", "오류", "정규형", "자료형", "자료구조", "프로토콜", "언어", "도구", "특성", "성질", "속성", "권리",
    "기관", "증상", "장애", "질환", "반응", "접근", "관점", "재화", "근육", "관절", "학습", "기억", "욕구", "효과", "학파", "주의", "사상가", "함수", "연산",
    "옵션", "어노테이션", "제약조건", "제약 조건", "격리수준", "격리 수준",
  ]

  /// Whether all names end in the same two syllables, 구문 커버리지, 조건 커버리지, or in one that says their kind: 정중면, 시상면.
  private static func sharesEnd(_ names: [Text]) -> Bool {
    guard let first = names.first, first.count >= 3 else { return false }
    if let last = first.last, last.isHangul, "면층형법설권론물성계체축".unicodeScalars.contains(last),
      names.allSatisfy({ (3...5).contains($0.count) && $0.last == last && $0.wordCount == 1 })
    {
      return true
    }
    let end = first.dropping(first: first.count - 2)
    return end.allSatisfy(\.isHangul) && names.allSatisfy { $0.count > 2 && $0.ends(with: end) }
  }
}
