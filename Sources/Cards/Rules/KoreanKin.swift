import Notes

/// F21 for Korean: names that have lines of their own, below a line or a heading that they belong to: `옥로` and `전차 : …` below `녹차들`.
///
/// Fires last, on two to seven lines that all give a short name, half of them with a meaning beside them or lines below, where a
/// count, numbers, a word for a kind above them, a word they share or letters of another tongue say that they belong together; asks
/// for the names, where no other list does.
enum KoreanKin {
  private static let mostNames = 7

  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    guard page.isKorean else { return [] }
    let lists = kept.filter {
      $0.draft.answer.count >= 2 && $0.draft.confidence >= 0.5 && !$0.draft.question.ends(with: "의 특징은?")
    }
    let listed = Set(lists.map(\.draft.node))
    let lined = Set(lists.flatMap { $0.draft.lines.map(\.lowerBound) })
    return page.document.nodes.indices.compactMap { node in
      listed.contains(node) ? nil : draft(node, page, lined) ?? alike(node, page, lined)
    }
  }

  private static func draft(_ node: Int, _ page: Page, _ lined: Set<Int>) -> Draft? {
    guard page[node].isSection || page[node].isMatter, !page[node].children.isEmpty,
      let lines = members(of: node, page), (2...mostNames).contains(lines.count),
      lines.count(where: { lined.contains(page[$0].lines.lowerBound) }) * 2 <= lines.count,
      let name = page[node].label?.subject ?? (page[node].label == nil ? own(node, page) : page.subjectName(of: node)),
      isOwner(name, node, page)
    else { return nil }
    let names = lines.compactMap { self.name(of: $0, page) }
    // A name with its number has a value, and is no kind.
    if lines.contains(where: { page.pairs[$0].map { !$0.right.text.hasLetter } ?? false }) { return nil }
    let told = lines.count { !page[$0].isLeaf || page.pairs[$0] != nil }
    guard names.count == lines.count, Set(names.map(\.folded)).count == names.count,
      !names.contains(where: { $0.folded == name.folded || $0.starts(with: name.string) }),
      let question = question(node, name, names, lines, told, page)
    else { return nil }
    let isOrdered = name.endsWith(anyOf: courses) && lines.allSatisfy { page[$0].ordinal != nil }
    return Draft(.list, ask: question, names, at: node, of: page, confidence: 0.65).from(lines, of: page)
      .with { $0.isOrdered = isOrdered }.claiming(.part(23_000), of: [node])
  }

  /// `찻잔을 고를 권리`, `자리를 옮길 권리` below `손님의 권리`: phrases that all end in one noun, the name's own or one of its things.
  private static func alike(_ node: Int, _ page: Page, _ lined: Set<Int>) -> Draft? {
    guard page[node].isSection || page[node].kind == .item, node != page.titleNode, page[node].label == nil,
      page.pairs[node] == nil, let name = page.name(of: node), isOwner(name, node, page),
      let lines = members(of: node, page), (3...mostNames).contains(lines.count),
      !lines.contains(where: { lined.contains(page[$0].lines.lowerBound) }),
      let last = page.text(lines[0]).trimmed.lastWord, last.count >= 2, last.allSatisfy(\.isHangul),
      !KoreanNoun.isVague(last) || sided.contains(last), !KoreanQuestion.isDeed(last), !Endings.isKoreanPredicate(last),
      lines.allSatisfy({ isPhrase($0, last, page) })
    else { return nil }
    let question: Text
    if let own = name.firstRange(ofText: last), own.lowerBound > 0 {
      question = Wording.bare(name.prefix(own.upperBound), in: .korean)
    } else {
      question = name + "의 " + Wording.bare(last, in: .korean)
    }
    return Draft(.list, ask: question, lines.map { page.text($0) }, at: node, of: page, confidence: 0.7)
      .from(lines, of: page).claiming(.part(23_100), of: [node])
  }

  /// Nouns of every text by which many phrases are one list.
  private static let sided: WordSet = [
    "알고리즘", "방법", "방식", "기능", "기술", "원칙", "조건", "이유", "원인", "문제", "책임", "도구", "효과", "능력",
  ]

  private static func isPhrase(_ line: Int, _ last: Text, _ page: Page) -> Bool {
    let text = page.text(line).trimmed
    return page[line].isLeaf && page[line].label == nil && page.pairs[line] == nil && text.lastWord == last
      && (3...12).contains(text.wordCount) && text.count <= 60 && !Openers.points(text) && !text.containsArrow
  }

  /// The lines below, without a sentence that leads to them; nil where anything else stands among them.
  private static func members(of node: Int, _ page: Page) -> [Int]? {
    let lines = page[node].children
    guard let first = lines.first(where: { page[$0].kind == .item }), let start = lines.firstIndex(of: first) else {
      return page.matter(of: node).count == lines.count ? lines : nil
    }
    let rest = Array(lines[start...])
    return start <= 1 && rest.allSatisfy({ page[$0].kind == .item }) ? rest : nil
  }

  private static func own(_ node: Int, _ page: Page) -> Text? {
    page.pairs[node].map { Term($0.left).name } ?? page.name(of: node)
  }

  private static func isOwner(_ name: Text, _ node: Int, _ page: Page) -> Bool {
    (2...30).contains(name.count) && name.wordCount <= 6 && name.hasLetter && !(page.terms[node]?.isTopic ?? false)
      && !(page.terms[node]?.isQuestion ?? false) && !KoreanContext.isSectionWord(name) && !KoreanContext.isLoose(name)
      && !KoreanCritic.isChapter(name) && !Endings.isKoreanPredicate(name) && !GenericWords.contains(name)
      && !name.containsArrow && !Example.isExample(page.text(node)) && !WrittenQuestions.isQuestion(page.text(node))
  }

  /// What a line is called; nil for what is no short name, or names a side of the thing above.
  private static func name(of line: Int, _ page: Page) -> Text? {
    guard page[line].isMatter, page[line].label == nil, !Example.isExample(page.text(line)),
      !WrittenQuestions.isQuestion(page.text(line)), !page[line].isConclusion
    else { return nil }
    if let pair = page.pairs[line], !pair.isNamed { return nil }
    var said = page.pairs[line]?.left ?? page.text(line)
    if !page[line].isLeaf { said = said.trimming { $0.isSpace || $0 == ":" } }
    guard !said.containsArrow, said.scalars.last.map({ !$0.isSentenceEnd && $0 != ":" }) ?? false else { return nil }
    let name = Term(said).name
    guard (2...24).contains(name.count), name.wordCount <= (name.contains(" vs ") ? 5 : 4), name.hasLetter,
      Label(name) == nil,
      !GenericWords.contains(name), !AspectTitles.isSide(name), !PairCards.isSide(name),
      !KoreanContext.isSectionWord(name), !KoreanContext.isAspect(name), !KoreanContext.isSort(name),
      !Endings.isKoreanPredicate(name), !name.containsAny(of: [",", ";", "http", "=", "?"]),
      LineShape.isNounPhrase(name), !(name.first?.isDigit ?? true), !name.lowercased.starts(with: "step"),
      !EnglishAspect.isSection(name),
      !(name.lastWord.map { $0.count >= 3 && $0.endsWith(anyOf: ["면", "때", "경우", "하기", "이유", "방법"]) } ?? true)
    else { return nil }
    return name
  }

  private static func question(
    _ node: Int, _ name: Text, _ names: [Text], _ lines: [Int], _ told: Int, _ page: Page
  ) -> Text? {
    if let label = page[node].label {
      guard [.kinds, .components, .conditions].contains(label.kind), label.word.hasHangul, told >= 2 else { return nil }
      return Wording.labelled(name, label.word, items: names.count, in: .korean)
    }
    let said = (page.pairs[node]?.left ?? page.text(node)).withoutBracket.trimming { $0.isSpace || $0 == ":" }
    if let count = KoreanMembers.counts(said) ?? Announcement.count(in: said) {
      guard count == names.count, page.pairs[node] == nil else { return nil }
      return Subjects.prefix(for: said, node, page) + Wording.bare(said, in: .korean)
    }
    let areNumbered = lines.allSatisfy { page[$0].ordinal != nil } && page[node].kind != .paragraph
    let asks = name.endsWith(anyOf: sorts)
    let isKind = asks || KoreanMembers.namesKind(name) || name.endsWith(anyOf: kinds)
    let areKin = names.count >= 3 ? shareEnd(names) || areForeign(names) : areTwo(names, name)
    // A name with its meaning has kinds only where they are called after it.
    if page.pairs[node] != nil || node == page.titleNode { guard repeats(names, page.text(node)) else { return nil } }
    guard areKin || asks || names.count >= 3 && (isKind || areNumbered && told == names.count),
      told * 2 >= names.count && told >= 2 || areNumbered && told >= 1,
      !names.contains(where: { $0.contains(" vs ") })
    else { return nil }
    return asks ? Wording.bare(name, in: .korean) : Wording.ask(\.members, in: .korean, name)
  }

  private static let sorts: Phrases = ["분류", "구분"]
  private static let kinds: Phrases = [
    "들", "정보", "정책", "구성", "범주", "관점", "체계", "부문", "영역", "Models", "models", "types", "Types", "계열", "명령", "과정", "단계",
    "절차",
  ]
  private static let courses: Phrases = ["과정", "단계", "절차", "순서"]

  /// Whether all names end in one word, in two syllables, or three and more of them in the letter for a branch of learning or a kind.
  private static func shareEnd(_ names: [Text]) -> Bool {
    guard let first = names.first, first.count >= 2, first.hasHangul, let last = first.lastWord else { return false }
    if last.count >= 2, names.allSatisfy({ $0.wordCount >= 2 && $0.lastWord == last }) { return true }
    let end = first.dropping(first: max(0, first.count - 2))
    if end.allSatisfy(\.isHangul), names.allSatisfy({ $0.count > 2 && $0.ends(with: end) }) { return true }
    guard names.count >= 3, let letter = first.last, "학론설법형증권주의".unicodeScalars.contains(letter) else { return false }
    return names.allSatisfy { $0.wordCount == 1 && $0.count >= 3 && $0.last == letter }
  }

  /// Two names of which one is the other's opposite, 투명 and 불투명, or which both hold a word of the name above.
  private static func areTwo(_ names: [Text], _ above: Text) -> Bool {
    let (one, other) = (names[0].folded, names[1].folded)
    if one.count >= 2, other.count >= 2, one.contains(text: other) || other.contains(text: one) { return true }
    return repeats(names, above)
  }

  /// Whether all names hold one word, or two syllables, of the text above them.
  private static func repeats(_ names: [Text], _ above: Text) -> Bool {
    above.folded.words.contains { word in
      if !word.hasHangul { return word.count >= 4 && names.allSatisfy { $0.folded.contains(text: word) } }
      guard word.count >= 2 else { return false }
      return (0...(word.count - 2)).contains { start in
        let part = word[start..<(start + 2)]
        return part.allSatisfy(\.isHangul) && names.allSatisfy { $0.count > 2 && $0.contains(text: part) }
      }
    }
  }

  private static func areForeign(_ names: [Text]) -> Bool {
    names.allSatisfy { !$0.hasHangul && $0.hasLatin && $0.count >= 3 && ($0.first?.isUpper ?? false) }
  }
}
