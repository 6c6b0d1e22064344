import Notes

/// F21: enumerations that are announced ("4가지", "two of the following") or built of sibling headings.
///
/// Fires on a line with a count or colon and items below it, on a line that begins with an arrow and lists what the section has, and
/// on a heading over two to seven numbered or like-named sub-headings; asks for the names alone.
enum Enumerations {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      if PairCards.isMeasured(node, page) { return [] }
      return [
        ofHeadings(node, page) ?? TitledMembers.draft(node, page),
        EnglishLeadIns.draft(node, page) ?? EnglishGeneralObjects.draft(node, page) ?? ofAnnounced(node, page),
        ofCounted(node, page), PairNames.draft(node, page),
        following(node, page), AnnouncedSiblings.draft(node, page),
        HeadingSides.draft(node, page), OpenLines.draft(node, page),
      ].compactMap { $0 } + ToldMembers.drafts(node, page)
    } + OrdinalLines.drafts(page)
  }

  private static func ofHeadings(_ node: Int, _ page: Page) -> Draft? {
    let owner = TitledMembers.owner(of: node, page)
    let sections = page[node].children.filter { child in
      page[child].isSection && !isRest(page.text(child))
        && !(owner.map { TitledMembers.isAside(child, of: $0, page) } ?? false)
    }
    // Numbered parts are of one kind; what stands between them without a number is not.
    let numbered = sections.filter { page[$0].kind == .title && page[$0].ordinal != nil }
    let children = numbered.count >= 2 ? numbered : sections
    let isCounted = Announcement.count(in: page.text(node)) == children.count
    guard page[node].isSection, node != page.titleNode || isCounted,
      let term = page.terms[node] ?? page[node].label.flatMap({ _ in Term(page.text(node)) })
    else { return nil }
    let isKind =
      children.allSatisfy { page[$0].isHeading } && page.text(node).hasHangul && KoreanMembers.namesKind(term.name)
      && page[node].label == nil
    guard (2...7).contains(children.count),
      isCounted || namesMembers(page[node].label) || isKind || isOneKind(children, page)
    else { return nil }
    let names = children.compactMap { page.terms[$0]?.name }
    // Headings that ask stand for their answers, not for kinds of anything.
    guard !page.isEastAsian || !children.contains(where: { WrittenQuestions.isQuestion(page.text($0)) }) else {
      return nil
    }
    if names.contains(where: { name in
      names.contains { $0 != name && name.hasLetter && $0.starts(with: (name + " ").string) }
    }) {
      return nil
    }
    guard names.count == children.count, !names.contains(where: { $0.folded == term.name.folded }),
      names.allSatisfy({ $0.count <= 40 }),
      Set(names.map(\.folded)).count == names.count, !names.contains(where: { isSection($0, of: term.name) })
    else { return nil }
    let language = page.language(of: names[0] + term.name)
    // 사례 1 and 사례 2 over the same three parts: parts, not kinds.
    if !isCounted, areParts(names, of: node, page) || page[node].label.map({ $0.word.ends(with: "차이점") }) ?? false {
      return nil
    }
    if language == .korean, !isCounted, page.text(node).firstWord.map(KoreanCritic.isChapter) ?? false { return nil }
    let name = page.name(of: node) ?? term.name
    if language == .korean, page[node].label == nil, !isCounted, isContents(name, names) { return nil }
    if language == .english, !isCounted,
      names.contains(where: { EnglishAspect.isSection($0) })
        || page[node].ordinal != nil && children.allSatisfy({ page[$0].ordinal != nil })
    {
      return nil
    }
    let question = question(name, names, isCounted, node, page, language)
    let confidence = !isCounted && SectionTitle.namesNoKind(term.name) ? Draft.doubtful : 0.75
    return Draft(.list, ask: question, names, at: node, of: page, confidence: confidence).from(children, of: page)
      .claiming(.member, of: children)
  }

  /// The question for names below a heading, by its label, by its count or by what it is called.
  private static func question(
    _ name: Text, _ names: [Text], _ isCounted: Bool, _ node: Int, _ page: Page, _ language: NoteLanguage
  ) -> Text {
    if let label = page[node].label, let subject = label.subject?.withoutNumber ?? page.subjectName(of: node) {
      return Wording.ask(
        names.count > 2 && (language != .english || Wording.isPlural(label.word)) ? \.labelledCount : \.labelled,
        in: language,
        subject, w: TitledMembers.word(of: label), count: names.count)
    }
    if language == .english, TitledMembers.endIn(name, names) {
      return Wording.ask(\.kinds, in: .english, name.loweredNoun)
    }
    if isCounted, name.ends(with: "가지") || Definition.endsInKind(name) {
      return Wording.bare(name, in: language)
    }
    if Definition.endsInKind(name) {
      // A number that is not that of the items found is dropped.
      let kind = Announcement.withoutCount(name)
      return Wording.ask(\.labelledCount, in: language, kind, w: "", count: names.count).replacing("의  ", with: " ")
    }
    return Wording.ask(\.members, in: language, name)
  }

  /// Whether a heading says that what stands below it is of one kind: 흙의 종류, types of clay.
  private static func namesMembers(_ label: Label?) -> Bool {
    label.map { [.kinds, .conditions, .components].contains($0.kind) } ?? false
  }

  /// `红茶的制法` below `红茶`, `A vs B`: a section on the subject, not one of its kinds.
  private static func isSection(_ name: Text, of parent: Text) -> Bool {
    if name.hasHangul, name.wordCount >= 2, name.count > parent.count, name.starts(with: parent.string),
      name.lastWord.map({ Label($0) != nil || parts.contains($0) }) ?? false
    {
      return true
    }
    guard name.isEastAsian || parent.isEastAsian else { return false }
    // `茶馆系统` over `茶馆系统结构`: a part of the chapter.
    if name.isEastAsian, parent.count >= 3, name.count > parent.count, name.starts(with: parent.string) { return true }
    let rest = name.without(prefix: parent.string).trimmed
    return rest.count < name.count && rest.startsWith(anyOf: ["的", "の"]) || name.lowercased.contains(" vs ")
  }

  /// Sub-headings that are numbered alike or share a word at their end.
  private static func isOneKind(_ children: [Int], _ page: Page) -> Bool {
    // Below a title, parts with parts of their own are the chapters of the note.
    let isPart =
      page[page[children[0]].parent].kind != .heading(level: 1)
      || !children.contains { page[$0].children.contains { page[$0].isSection } }
    if children.allSatisfy({ page[$0].ordinal != nil }), isPart { return true }
    let names = children.compactMap { page.terms[$0]?.name }
    if let parent = page.terms[page[children[0]].parent], parent.name.endsWith(anyOf: ["구조", "구성", "구성 요소", "구성요소"]),
      names.allSatisfy({ $0.wordCount <= 3 })
    {
      return true
    }
    if children.allSatisfy({ page[$0].kind == .title }), names.allSatisfy({ $0.count <= 20 }) { return true }
    if let parent = page.terms[page[children[0]].parent]?.name, parent.hasHangul, names.count == children.count,
      names.allSatisfy({ $0.count > parent.count && $0.scalars.suffix(parent.count).elementsEqual(parent.scalars) })
    {
      return true
    }
    if names.count == children.count, let first = names.first?.folded, first.count >= 6,
      names.allSatisfy({ $0.folded.starts(with: first.prefix(5)) })
    {
      return true
    }
    let ends = Set(children.compactMap { Term.withoutTranslation(page.text($0)).lastWord?.folded })
    return ends.count == 1 && children.allSatisfy { page.text($0).wordCount > 1 }
  }

  /// A heading with a count ("The three stages of memory") over as many terms with their meanings.
  private static func ofCounted(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].isSection, node != page.titleNode, page[node].label == nil, let term = page.terms[node],
      Announcement.count(in: term.name) != nil
    else { return nil }
    let lines = page.matter(of: node).filter { page.pairs[$0]?.isNamed ?? false }
    let names = lines.compactMap { page.pairs[$0]?.left }
    guard Announcement.count(in: term.name) == lines.count, let first = names.first else { return nil }
    let language = page.language(of: term.name + first)
    return Draft(
      .list, ask: Wording.ask(\.members, in: language, term.name), names, at: node, of: page, confidence: 0.8
    ).from(lines, of: page)
      .claiming(.member, of: lines)
  }

  /// The bullets of a list behind which numbers tell of each.
  private static func withoutNumbers(_ lines: [Int], _ page: Page) -> [Int] {
    guard let first = lines.first, page[first].ordinal == nil else { return lines }
    let bullets = lines.prefix { page[$0].ordinal == nil }
    return bullets.count >= 2 ? Array(bullets) : lines
  }

  private static func ofAnnounced(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].isMatter, page[node].label == nil else { return nil }
    let line = page.text(node)
    // Of a paragraph the last sentence announces.
    let text =
      line.isEnglish && page.sentences[node].count > 1 && line.scalars.last == ":"
      ? page.sentences[node].last?.text ?? line : line
    let counted = CountedQuestion.ask(text, node, page)
    let isAnnouncing =
      counted != nil || isCountedAbove(text, node, page) || text.scalars.last == ":" || text.scalars.last == "："
      || Announcement.hasCount(text)
      || page.isEastAsian && page.sentences[node].last.map { AnnouncedList.isAnnouncing($0.text) } ?? false
      || text.first?.isDigit ?? false && text.hasLatin
        && (text.wordCount <= 3 || text.wordCount <= 6 && ListHeading.isKind(text.dropping(first: 1).trimmed))
      || EnglishPhrase.endsInVerb(text)
      || text.isEnglish && page[node].kind == .item && EnglishAnnouncement.isKindPhrase(text)
      || Announcement.namesKind(text) && isCounted(node, page)
    guard isAnnouncing, text.count <= (page.isEastAsian ? 240 : 160),
      page.pairs[node] == nil || announced(by: node, page) != nil
    else { return nil }
    var lines = page.matter(of: node).filter { !Example.isExample(page.text($0)) }
    let isTold = page.language(at: node) == .english && Announcement.isName(text)
    if isTold { lines = untold(lines, page) }
    lines = withoutNumbers(lines, page)
    guard (2...9).contains(lines.count) else { return nil }
    let areCases = text.isEnglish && lines.allSatisfy { page.text($0).startsWith(lowered: ItemHead.cases) }
    let items = lines.map {
      page.pairs[$0].map(\.left) ?? (areCases ? ItemHead.ofCase(page.text($0)) : ItemHead.of(page[$0].inline))
    }.map { text.isEnglish ? $0.trimming { $0 == ":" || $0.isSpace } : $0 }
    // "three types:" leads on to a list of its own.
    let leadsOn = lines.contains {
      page.text($0).isEnglish && page.text($0).scalars.last == ":"
        && page.text($0).firstWord.map { Announcement.isCount($0.lowercased) } ?? false
    }
    guard items.reduce(0, { $0 + $1.count }) <= 240, !leadsOn else { return nil }
    if text.hasHangul, Endings.isKoreanPredicate(text), items.contains(where: { $0.wordCount <= 3 }),
      items.contains(where: { $0.wordCount >= 6 && Endings.isKoreanPredicate($0) })
    {
      return nil
    }
    let said = page.isEastAsian || text.isEnglish ? page.sentences[node].last?.text ?? text : text
    let last = text.isEnglish ? said.trimmingEnd { $0 == "." } : said
    guard
      let question = announced(by: node, page) ?? counted ?? features(text, items, node, page)
        ?? Announcement.question(last, node, page)
    else { return nil }
    // It asks in the words of the announcing line, whose other cards would give it away.
    return Draft(.list, ask: question, items, at: node, of: page, confidence: 0.8).from(
      page[node].isMatter ? [node] + lines : lines, of: page
    ).claiming(.member, of: lines)
      .claiming(.statement, of: page.pairs[node] == nil ? [node] : [])
  }
}

extension Enumerations {
  /// `다관 (teapot):` over Korean lines that tell of it: its features are asked for.
  fileprivate static func features(_ text: Text, _ items: [Text], _ node: Int, _ page: Page) -> Text? {
    let plain = text.trimming { $0.isSpace || $0 == ":" }
    guard text.hasHangul, plain.scalars.last == ")", plain.wordCount <= 6 else { return nil }
    let name = plain.withoutBracket
    let telling = items.count { item in
      let said = item.trimming { $0.isSpace || $0 == "." }
      return Endings.isKoreanPredicate(said) || said.wordCount >= 2 && said.lastWord.map(KoreanQuestion.isDeed) ?? false
    }
    guard (1...3).contains(name.wordCount), name.hasHangul, LineShape.isNounPhrase(name), !Definition.endsInKind(name),
      name.lastWord.map({ !PairCards.isSide($0) }) ?? false, telling * 2 > items.count
    else { return nil }
    return Subjects.prefix(for: name, node, page) + Wording.ask(\.features, in: .korean, name)
  }

  /// The question of what a pair announces behind its meaning, as "Two kinds:" does.
  fileprivate static func announced(by node: Int, _ page: Page) -> Text? {
    guard let pair = page.pairs[node], pair.isNamed, pair.right.text.isEnglish, pair.right.text.scalars.last == ":",
      let stop = pair.right.text.lastRange(of: ". ")
    else { return nil }
    let kind = pair.right.text.dropping(first: stop.upperBound).trimming { $0 == ":" || $0.isSpace }
    guard (1...6).contains(kind.wordCount), Wording.isPlural(kind), let first = kind.firstWord?.lowercased else {
      return nil
    }
    let which = Announcement.isCount(first) ? "which " + kind.loweredStart : "what are the " + kind.loweredStart
    return Term(pair.left).name + ": " + which + "?"
  }

  /// "There are two kinds of kiln." over two lines.
  fileprivate static func isCountedAbove(_ text: Text, _ node: Int, _ page: Page) -> Bool {
    let lines = page.matter(of: node).count
    // "Two kinds are clay and brick": the sentence names them itself.
    if let cut = text.firstRange(of: " are "), text.dropping(first: cut.upperBound).contains(" and ") { return false }
    return text.isEnglish && lines > 1 && text.wordCount <= 24
      && CountedLine.all(in: text).contains { $0.number == lines }
  }

  /// Whether the lines below a node are counted, each a name.
  fileprivate static func isCounted(_ node: Int, _ page: Page) -> Bool {
    page.matter(of: node).allSatisfy { page[$0].ordinal != nil && !Endings.isPredicate(page.text($0)) }
  }
}

extension Text {
  /// "The Big 5" inside a sentence: "the Big 5".
  var loweredArticle: Text {
    guard let first, first.isUpper,
      words.first.map({ $0.isOne(of: ["The", "A", "An", "Several", "Some"]) }) ?? false
    else { return self }
    return Text([first.lowered]) + dropping(first: 1)
  }
}

extension Definition {
  /// Whether a heading's name ends in a word for what its sub-headings are: 조건, 방법, 종류, patterns.
  static func endsInKind(_ name: Text) -> Bool {
    name.endsWith(anyOf: ["조건", "방법", "종류", "유형", "단계", "기법", "원칙", "요소"])
  }
}

/// Lines that say a list follows.
enum Announcement {
  private static let counts: Phrases = ["two", "three", "four", "five", "six", "seven", "following", "several"]

  static func isCount(_ word: Text) -> Bool {
    counts.contains(word) && word != "following" || word.count <= 2 && word.allSatisfy(\.isDigit)
  }

  private static let numbers: [(word: Text, value: Int)] = [
    ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
  ]

  private static let counted: Phrases = ["가지", "단계", "大", "つ", "个", "種", "要素", "要件", "類型", "原則", "段階"]
  private static let numberTable = Phrases(numbers.map(\.word))

  private static let koreanNumbers = [("두 가지", 2), ("세 가지", 3), ("네 가지", 4), ("다섯 가지", 5)]

  /// The number a heading gives: three, 3, 세 가지.
  static func count(in text: Text) -> Int? {
    if text.hasWord({ numberTable.hold(lowered: $0) }) {
      let words = text.lowercased.words
      if let found = numbers.first(where: { words.contains($0.word) }) { return found.value }
    }
    if text.contains("가지") {
      for (counted, number) in koreanNumbers where text.contains(counted) { return number }
    }
    guard text.containsAny(of: counted), let digit = text.lowercased.scalars.first(where: \.isDigit) else { return nil }
    return Int(digit.value) - 0x30
  }

  /// A Korean name without 4가지 or 네 가지.
  static func withoutCount(_ name: Text) -> Text {
    let words = name.words
    guard let place = words.firstIndex(where: { $0.ends(with: "가지") }) else { return name }
    let isSpelled = words[place] == "가지" && place > 0
    let kept = words[..<(isSpelled ? place - 1 : place)] + words[(place + 1)...]
    return kept.isEmpty ? name : kept.map { $0 }.joined(" ")
  }

  /// Whether a line ends in a noun for what is counted below: 드는 경우, 고르는 방법.
  static func namesKind(_ text: Text) -> Bool {
    guard text.hasHangul, text.wordCount >= 3, let last = text.lastWord else { return false }
    return last.isOne(of: ["경우", "방법", "이유", "조건", "요소", "종류", "원칙", "원인", "예", "사례", "특징", "목적"])
  }

  static func hasCount(_ text: Text) -> Bool {
    if text.hasHangul { return (text.contains("가지") || text.contains("다음과 같")) && !text.contains("여러 가지") }
    if text.isEastAsian { return AnnouncedList.isAnnouncing(text) }
    return text.scalars.last == ":" && text.hasWord { counts.hold(lowered: $0.trimming { !$0.isLatin }) }
  }

  /// The announcing line as a question.
  static func question(_ line: Text, _ node: Int, _ page: Page) -> Text? {
    let text = line.trimming { $0.isSpace || $0 == ":" || $0 == "：" }
    let language = page.language(at: node)
    guard text.count >= 3 else { return nil }
    let subject = page.subjectName(of: node)
    let name =
      subject.map {
        text.folded.contains(text: $0.folded)
          ? Text()
          : $0 + (language == .japanese || language == .chinese || language == .traditionalChinese ? "：" : ": ")
      } ?? Text()
    if language == .english {
      let items = page.matter(of: node).map { page.text($0) }
      return english(text, name, items).map { name.isEmpty ? $0.capitalizedStart : $0 }
    }
    if language == .korean {
      let isCounted = hasCount(text) || text.containsAny(of: [" 다음 ", " 아래 ", "다음의 ", "아래의 "])
      if Endings.isKoreanPredicate(text), line.scalars.last != ":", !isCounted { return nil }
      if Endings.isKoreanPredicate(text) { return whichOnes(text).map { name + $0 } ?? name + text + " — 무엇인가?" }
      if let subject, let asked = belonging(text, to: subject) { return asked }
      return leading(text, node, page).map { name + $0 } ?? name + Wording.bare(text, in: language)
    }
    return name + eastAsian(text, node, page, language)
  }

  /// A line ending in a colon in Japanese or Chinese: a sentence is to be told more of, a name has parts or points.
  private static func eastAsian(_ text: Text, _ node: Int, _ page: Page, _ language: NoteLanguage) -> Text {
    if let asked = AnnouncedList.question(text) { return asked }
    let text =
      text.scalars.last?.isClosing ?? false && LineShape.isNounPhrase(text) ? Term.withoutTranslation(text) : text
    let areNames = page.matter(of: node).allSatisfy {
      LineShape.isNounPhrase(page.pairs[$0]?.left ?? page.text($0)) && !page.text($0).containsArrow
    }
    let form: Text?
    if Endings.isPredicate(text) {
      form = Wording.ask(\StatementForms.elaborate, in: language, text)
    } else if areNames {
      form = Wording.ask(\LanguagePack.members, in: language, text)
    } else {
      form = Wording.ask(\LanguagePack.features, in: language, text)
    }
    return form ?? Wording.bare(text, in: language)
  }

  /// Whether an announcing line is nothing but a name: "Reusable resources:".
  static func isName(_ line: Text) -> Bool {
    let text = line.trimming { $0.isSpace || $0 == ":" }
    return text.wordCount <= 6 && count(in: text) == nil && !text.hasDigit && !ListHeading.isKind(text)
      && EnglishPhrase.isName(text)
  }
}
