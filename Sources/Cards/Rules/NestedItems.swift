import Notes

/// F15: items below an item.
///
/// Fires on an item that is a name with lines below it: a defining line makes "X란?", the others its list ("X의 특징은?").
/// An item that announces ("… ex)", "…:") passes its subject on. Items below a sentence go with that sentence: a lone one that
/// is no fact of its own is shown behind its answer.
enum NestedItems {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      if page.pairs[page[node].parent].map({ $0.isNamed }) ?? true, let more = goingOn(node, page) { return [more] }
      if let wanted = wanted(node, page) ?? belowColon(node, page) { return [wanted] }
      guard page[node].isMatter, let term = page.terms[node], !isAnnouncing(page.text(node)), !isDeed(term.name),
        OtherThings.word(in: page.text(node)) == nil, page[node].label == nil
      else { return ParallelItems.draft(node, page).map { [$0] } ?? [] }
      let made = drafts(of: node, term, page)
      return made.isEmpty ? ParallelItems.draft(node, page).map { [$0] } ?? [] : made
    }
  }

  private static func drafts(of node: Int, _ term: Term, _ page: Page) -> [Draft] {
    let name = contextual(term, node, page)
    if name.isEnglish, EnglishPhrase.tells(name) { return [] }
    if isKoreanDeed(name, node, page) { return [] }
    if page.isKorean, let only = page[node].children.first, KoreanClipped.named(only, page) != nil { return [] }
    var drafts: [Draft] = []
    let found =
      page.pairs[node] == nil
      ? (Definition.find(of: node, in: page)?.untaken(page)).flatMap { isFirst($0, node, page) ? $0 : nil } : nil
    if let found {
      let language = page.language(of: name + found.text)
      drafts.append(
        Draft(
          .definition, ask: praised(name, node, page) ?? DefinitionCards.question(name, found, language), found.texts,
          at: node, of: page,
          confidence: found.certainty - 0.05
        )
        .from([node] + found.nodes, of: page).claiming(.statement, of: found.nodes))
      if !found.isDoing, let back = DefinitionCards.reverse(term, node, found.text, [found.node], page) {
        drafts.append(back)
      }
    }
    if let list = HeadingLists.list(of: node, name, page) { drafts.append(list) }
    if drafts.isEmpty, let only = onlySentence(of: node, name, page) { return [only] }
    return drafts
  }

  /// Whether a Japanese or Chinese line that defines is the first below its name, and no kind with lines of its own beside another.
  private static func isFirst(_ found: Definition.Found, _ node: Int, _ page: Page) -> Bool {
    let lines = page.matter(of: node)
    // `축` over `판을 고정` and `분당 회전 수`: a measure told behind what the name does is not what it is.
    if page.text(found.node).hasHangul, let first = lines.first, first != found.node, page[first].isLeaf,
      page.text(found.node).scalars.last == ")"
        || page.text(found.node).withoutBracket.lastWord?.isOne(of: measures) ?? false,
      !Endings.isKoreanPredicate(page.text(first))
    {
      return false
    }
    // "Craft legacy" over "Dark side of the market" and others with lines of their own: its parts, none of them what it is.
    if page.text(found.node).isEnglish, !page[found.node].isLeaf, page.terms[found.node] != nil {
      return lines.count { !page[$0].isLeaf } < 2
    }
    guard page.text(found.node).isEastAsian else { return true }
    let isKind = !page[found.node].isLeaf && lines.count { !page[$0].isLeaf } >= 2
    return !isKind
      && (lines.first == found.node || lines.count < 2 || page[lines[0]].label != nil || page.pairs[lines[0]] != nil)
  }

  private static let measures: [Literal] = ["수", "횟수", "개수", "비율", "시간", "속도", "크기", "길이", "값", "양"]

  /// "Bisque:" over one item that says what it is.
  private static func belowColon(_ node: Int, _ page: Page) -> Draft? {
    let name = page.text(node).trimming { $0.isSpace || $0 == ":" }
    guard page[node].kind == .paragraph, page.text(node).scalars.last == ":", name.isEnglish, name.wordCount <= 3,
      page[node].label == nil, !GenericWords.contains(name), page.matter(of: node).count == 1,
      let line = page.matter(of: node).first, page[line].kind == .item, page[line].isLeaf, page.pairs[line] == nil,
      case let text = page.text(line), (4...30).contains(text.wordCount), !text.endsWith(anyOf: ["?", ":"])
    else { return nil }
    return Draft(
      .definition, ask: Wording.define(name, in: .english), [text], at: node, of: page, confidence: 0.65
    ).from([node, line], of: page).claiming(.statement, of: [line])
  }

  /// "Mitre gate" over one sentence that does not name it: what is told of it, asked for by its name (`EnglishMeaning`).
  private static func onlySentence(of node: Int, _ name: Text, _ page: Page) -> Draft? {
    guard name.isEnglish, name.wordCount <= 4, page[node].kind == .item, page.pairs[node] == nil,
      page.matter(of: node).count == 1, let line = page.matter(of: node).first, page[line].kind == .item,
      page[line].label == nil, page.pairs[line] == nil, case let text = page.text(line), text.isEnglish,
      (5...30).contains(text.wordCount), !text.containsArrow, !WrittenQuestions.isQuestion(text),
      page.joint(in: text) == nil, !text.folded.contains(text: name.folded),
      // "boards with gaps between" is no name: its line is asked by its verb.
      name.wordCount < 3
        || !name.lowercased.words.dropFirst().contains(where: { $0.isOne(of: ["in", "with", "from", "between"]) })
    else { return nil }
    return Draft(
      .definition, ask: Wording.ask(\.features, in: .english, name), [text], at: node, of: page, confidence: 0.6
    ).from([node, line], of: page).claiming(.statement, of: [line])
  }

  /// `자원 공유` below `장점`: not what it is, but what is good about it.
  private static func praised(_ name: Text, _ node: Int, _ page: Page) -> Text? {
    guard let label = page[page[node].parent].label, label.kind == .pros || label.kind == .cons,
      page.language(of: name) == .korean
    else { return nil }
    return name + (label.kind == .pros ? ": 어떤 장점인가?" : ": 어떤 단점인가?")
  }

  /// `향이 날아갔을 때 되살리는 방법.` over what one does: the phrase asks, the lines below it answer.
  private static func wanted(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].isMatter, page[node].label == nil, page.pairs[node] == nil,
      isWanted(node, page), page.text(node).count <= 160
    else { return nil }
    let lines = page.matter(of: node).filter { !Example.isExample(page.text($0)) }
    if let named = namedAnswers(node, lines, page) { return named }
    let items = lines.map { page.text($0).trimming { $0.isSpace || $0 == "." } }
    guard (1...5).contains(lines.count), items.reduce(0, { $0 + $1.count }) <= HeadingLists.mostText,
      items.allSatisfy({ $0.count >= 4 && !($0.scalars.last == "?") }),
      !lines.contains(where: { page[$0].label != nil })
    else { return nil }
    let said = page.text(node).trimming { $0.isSpace || $0 == "." }
    return Draft(
      items.count > 1 ? .list : .question,
      ask: Subjects.prefix(for: said, node, page) + Wording.bare(said, in: .korean), items, at: node, of: page,
      confidence: 0.75
    ).from([node] + lines, of: page).claiming(.member, of: lines).claiming(.statement, of: [node])
      .claiming(.statement, of: lines.count == 1 && items[0].count <= 60 ? lines : [])
  }

  /// `차를 식힐 때 쓸 수 있는 도구` over sentences that each begin with a name in Latin letters: the names.
  private static func namedAnswers(_ node: Int, _ lines: [Int], _ page: Page) -> Draft? {
    let said = page.text(node).trimming { $0.isSpace || $0 == "." }
    guard (1...8).contains(lines.count), said.endsWith(anyOf: ["서비스", "도구", "옵션", "기술", "솔루션", "프로그램", "라이브러리"]) else {
      return nil
    }
    let names = lines.map { latinName(at: page.text($0)) }
    guard names.allSatisfy({ !$0.isEmpty }) else { return nil }
    var items: [Text] = []
    for name in names where !items.contains(name) { items.append(name) }
    guard items.count <= 4, !items.contains(where: { said.contains(text: $0) }) else { return nil }
    let prefix = Subjects.prefix(for: said, node, page)
    let isGivenAway = items.contains { prefix.folded.contains(text: $0.folded) }
    return Draft(
      items.count > 1 ? .list : .question,
      ask: (isGivenAway ? Text() : prefix) + Wording.bare(said, in: .korean), items, at: node, of: page,
      confidence: 0.75
    ).from([node] + lines, of: page).claiming(.statement, of: [node])
  }

  /// The words in Latin letters a line begins with, without a particle.
  private static func latinName(at text: Text) -> Text {
    var end = 0
    for place in text.indices {
      if text[place].isHangul { break }
      if text[place].isWordPart { end = place + 1 }
      if text[place] == "," || text[place] == "." || text[place] == ":" { break }
    }
    let name = text.prefix(end).trimmed
    return (2...40).contains(name.count) && name.wordCount <= 5 && name.first?.isUpper ?? false ? name : Text()
  }

  /// Whether a line is a phrase that asks for what stands below it.
  static func isWanted(_ node: Int, _ page: Page) -> Bool {
    let text = page.text(node).trimming { $0.isSpace || $0 == "." }
    guard page[node].isMatter, text.hasHangul, !page.matter(of: node).isEmpty, !Endings.isKoreanPredicate(text) else {
      return false
    }
    // Below 개념 it says what the thing is.
    if page[page[node].parent].label?.kind == .definition { return false }
    // What stands right below a name and says what it is asks for nothing.
    if page.previous[node] == 0, page.terms[page[node].parent] != nil, !KoreanDescription.asks(text),
      page[node].kind == .paragraph && page[page[node].parent].isSection && Definition.endsInClassNoun(text)
        || page[page[node].parent].kind == .item && KoreanDescription.describes(text)
    {
      return false
    }
    return KoreanDescription.asks(text)
      || text.wordCount >= 3 && page.matter(of: node).count >= 2
        && text.endsWith(anyOf: [" 메커니즘", " 기작", " 요소", " 과정", " 단계"])
      || text.wordCount >= 5 && KoreanDescription.describes(text)
        && text.containsAny(of: [" 때 ", " 때마다 ", "수 있는 "])
  }

  /// What a lone line below a sentence adds to it; nil where the line is a fact of its own.
  static func elaboration(_ node: Int, _ page: Page) -> Text? {
    let text = page.text(node)
    guard page[node].isMatter, page[node].isLeaf, page[node].label == nil, page.pairs[node] == nil, text.count <= 120,
      text.hasHangul, !WrittenQuestions.isQuestion(text)
    else { return nil }
    return text
  }

  /// `값의 범위를 보유`, `원하는 대로 분할 가능`: a line that tells something, though it ends in no verb.
  private static func isKoreanDeed(_ name: Text, _ node: Int, _ page: Page) -> Bool {
    guard name.hasHangul, page[node].kind == .item, name.wordCount >= 3, let last = name.lastWord else { return false }
    let doesSomething = name.words.dropLast().contains { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }
    // `물을 담을 수 있는 모든 그릇`: what the name above it means.
    if name.wordCount >= 5, name.containsAny(of: [" 수 있는 ", " 모든 "]), page[page[node].parent].kind == .item {
      return true
    }
    return last.isOne(of: ["가능", "불가능", "불가", "필요"])
      || doesSomething
        && (CommonDeeds.contains(last) || KoreanQuestion.isDeed(last) || KoreanClause.question(of: name) != nil)
  }

  /// "Sorted by weight": what is done with the things below, not their name.
  private static func isDeed(_ name: Text) -> Bool {
    let words = name.lowercased.words
    // "deals with frames": what the name above does.
    if name.isEnglish, words.count >= 2, EnglishVerbs.base(ofThird: words[0]) != nil, !(name.first?.isUpper ?? true),
      words[1].isOne(of: ["with", "to", "on", "at", "for", "from", "into", "over", "through"])
    {
      return true
    }
    return name.isEnglish && words.count >= 3 && EnglishVerbs.base(ofParticiple: words[0]) != nil
      && words[1].isOne(of: ["by", "into", "as", "from", "in", "with"])
  }

  private static func isAnnouncing(_ text: Text) -> Bool {
    text.scalars.last == ":" || text.scalars.last == "：" || text.ends(with: "ex)")
  }

  /// The name with the section's subject where it is too short to stand alone.
  private static func contextual(_ term: Term, _ node: Int, _ page: Page) -> Text {
    let name = page.name(of: node) ?? term.name
    guard name == term.name, name.wordCount == 1, name.count <= 12, let subject = page.subjectName(of: node),
      page.subjectNodes[node] != page.titleNode,
      !subject.folded.contains(text: name.folded), !name.folded.contains(text: subject.folded),
      !Abbreviation.isShort(name), subject.count <= 40
    else { return name }
    return page.language(of: name + subject) == .english ? name + " (" + subject.withoutBracket + ")" : name
  }
}
