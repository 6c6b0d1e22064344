import Notes

/// A document with what the rules ask of it: terms, subjects, languages, the words it knows.
struct Page {
  let document: Document
  /// What the rules have found out so far.
  private let insights = Insights()
  /// What each section, label or short item names; nil for sentences.
  let terms: NodeTable<Term>
  /// Numbers of the lines with bytes that were no text.
  let brokenLines: Set<Int>
  /// Lines of matter cut at a colon, dash or the like.
  let pairs: NodeTable<Pair>
  /// Each node's children that are lines of matter.
  private let matter: [[Int]]
  /// The node before each one below the same parent, 0 for the first.
  let previous: [Int]
  /// The sentences of each line of matter.
  let sentences: [[Inline]]
  /// The nearest ancestor that names a subject, 0 where there is none.
  private(set) var subjectNodes: [Int]
  private let mainLanguage: NoteLanguage
  /// The script of the note's Chinese words.
  private let chinese: NoteLanguage
  /// The tables of the document as they are read.
  let tables: [Table]
  /// The deepest first heading, which is the page's title and seldom a subject.
  let titleNode: Int?
  let glossary: Glossary
  /// What questions call the naming nodes.
  private var names = NodeTable<Text>(0) { _ in nil }
  /// What each sentence of a Japanese or Chinese line states, read once for all rules.
  private let stated: [[[Stated]]]
  /// What the front matter calls the note.
  let frontTitle: Text?
  /// The marks the note sets its own words in quotes with, where it is not those of its language.
  let quotation: Quotation?
  /// Names before colons that stand there more than once: each time another part of the note speaks of them.
  let repeatedPairs: Set<Text>
  /// Those of them that stand below names of which one is not the other's.
  private(set) var sharedPairs: Set<Text> = []

  /// Reads a document; `file` is its note's path, whose name stands in where the note has no title.
  init(_ document: Document, file: String = "") {
    let title = Page.frontTitle(of: document) ?? Page.fileTitle(file, document)
    let document = AspectTitles.marked(document, title: title)
    self.document = document
    tables = document.tables.map(\.arranged)
    (mainLanguage, chinese) = Page.languages(of: document)
    brokenLines = Set(document.lines.filter { $0.raw.contains { $0 == "\u{FFFD}" } }.map(\.number))
    titleNode = Page.title(of: document)
    frontTitle = title
    quotation = Quotation.own(of: document, in: mainLanguage)
    let nodes = document.nodes
    let pairs = Page.pairs(of: document)
    self.pairs = pairs
    repeatedPairs = Page.repeatedPairs(pairs)
    matter = document.nodes.map { node in node.children.filter { document.nodes[$0].isMatter } }
    previous = Page.previousSiblings(in: document)
    sentences = document.nodes.map {
      $0.isMatter && $0.text.count <= 4_000 ? EnglishReference.resolved(Sentences.of($0.inline)) : []
    }
    stated = sentences.map { line in
      line.contains { $0.text.isEastAsian } ? line.prefix(8).map { Stated.read($0.text) } : []
    }
    let leads = mainLanguage == .english ? LeadNames(document, previous) : LeadNames()
    let terms = NodeTable(nodes.count) { leads.names[$0] ?? Page.term(of: $0, pairs[$0], in: document) }
    self.terms = terms
    subjectNodes = Array(repeating: 0, count: document.nodes.count)
    for index in document.nodes.indices.dropFirst() {
      let parent = document[index].parent
      let isNamed = parent > 0 && terms[parent].map { !Page.isClause($0) } ?? false
      subjectNodes[index] = leads.above[index] ?? (isNamed ? parent : subjectNodes[parent])
    }
    glossary = Glossary(document, terms, pairs)
    var counts: [Text: Int] = [:]
    for (index, term) in terms.all where document[index].isSection && !document[index].children.isEmpty {
      counts[term.name.folded, default: 0] += 1
    }
    names = NodeTable(nodes.count) { name(of: $0) { (counts[$0] ?? 0) > 1 } }
    sharedPairs = pairsOfSeveralParts()
  }

  subscript(node: Int) -> Node {
    _read { yield document.nodes[node] }
  }

  func text(_ node: Int) -> Text { document.nodes[node].text }

  /// A sentence taken apart at its verb; looked for once.
  func clause(of text: Text) -> EnglishClause? { insights.clause(of: text) }

  /// How the note spells its English words.
  var casing: EnglishCasing { insights.casing { EnglishCasing(document) } }

  /// Where a sentence has two halves; looked for once.
  func joint(in text: Text) -> Joint? { insights.joint(in: text) }

  /// Whether the lines below a node work a problem through; looked for once.
  func isWorkedExample(below node: Int, _ look: () -> Bool) -> Bool { insights.isWorkedExample(below: node, look) }

  /// What a sentence's shape asks for; looked for once.
  func statement(in text: Text) -> Statement? { insights.statement(in: text) }

  /// The clauses of a Korean sentence; cut once.
  func koreanClauses(of text: Text) -> [Text] { insights.koreanClauses(of: text) }

  /// The question a Korean sentence at a node is asked by; looked for once.
  func koreanQuestion(_ text: Text, at node: Int) -> KoreanQuestion? {
    insights.koreanQuestion(text, at: node) { KoreanQuestion(text, self, node) }
  }

  /// What a name before a colon is asked by with the text behind it; looked for once.
  func koreanForm(_ name: Text, _ text: Text, at node: Int, _ find: () -> Text?) -> Text? {
    insights.koreanForm(name, text, at: node, find)
  }

  /// Whether a text without marks is a pair; looked at once.
  func isPair(_ text: Text) -> Bool { insights.isPair(text) }

  /// The question of a sentence at a node that `find` makes; made once.
  func question(_ text: Text, at node: Int, _ find: () -> Draft?) -> Draft? {
    insights.question(text, at: node, find)
  }

  /// The definition of a node's subject that `find` finds; looked for once.
  func definition(of node: Int, _ find: () -> Definition.Found?) -> Definition.Found? {
    insights.definition(of: node, find)
  }

  /// Whether a card of an earlier rule has claimed an aspect of a node: a draft that claims it would be dropped.
  func isTaken(_ node: Int, _ aspect: Draft.Aspect) -> Bool {
    insights.isTaken(Draft.Claim(node: node, aspect: aspect))
  }

  func isTaken(_ claim: Draft.Claim) -> Bool { insights.isTaken(claim) }

  /// Remembers what a card that is kept claims.
  func take(_ claims: [Draft.Claim]) { insights.take(claims) }

  /// The sentence that heads a node's part of the note in place of a name; nil where the heading is a name.
  func clause(above node: Int) -> Text? {
    let parent = document[node].parent
    return parent > 0 ? terms[parent].flatMap { Page.isClause($0) ? $0.name.without(suffix: ".") : nil } : nil
  }

  /// A Korean heading that is a sentence stands for what is below it, but is no name to put before other sentences.
  private static func isClause(_ term: Term) -> Bool {
    Term.onlyCounts(term.name)
      || term.name.hasHangul && !term.isQuestion && term.name.wordCount >= 3
        && term.name.without(suffix: ".").ends(with: "다") && Endings.isKoreanPredicate(term.name)
  }

  /// The nearest name above a node.
  func subject(of node: Int) -> Term? {
    let found = subjectNodes[node]
    return found > 0 ? terms[found] : nil
  }

  /// What questions call the subject above a node: its name, with the next one above where the name alone is not clear (W1).
  func subjectName(of node: Int) -> Text? {
    let found = subjectNodes[node]
    return found > 0 ? names[found] : nil
  }

  /// What a sentence of a line states; nothing where its frame is none that is known.
  func stated(_ node: Int, _ place: Int = 0) -> [Stated] {
    place < stated[node].count ? stated[node][place] : []
  }

  private func pairsOfSeveralParts() -> Set<Text> {
    var owners: [Text: Int] = [:]
    var result: Set<Text> = []
    for (node, pair) in pairs.all where repeatedPairs.contains(Term(pair.left).name.folded) {
      let key = Term(pair.left).name.folded
      if let owner = owners[key], owner != subjectNodes[node] { result.insert(key) }
      owners[key] = subjectNodes[node]
    }
    return result
  }

  /// The title in the note's front matter, for labels that have no name above them.
  private static func frontTitle(of document: Document) -> Text? {
    let line = document.lines.prefix(40).first { $0.setAside == "N2" && $0.raw.starts(with: "title:") }
    let title = line.map { $0.raw.dropping(first: 6).trimming { $0.isSpace || $0 == "'" || $0 == "\"" } }
    return title.flatMap { $0.hasLetter && $0.count <= 40 ? Term($0).name : nil }
  }

  /// The file's name, where the note has no heading of the first level.
  private static func fileTitle(_ file: String, _ document: Document) -> Text? {
    if file.isEmpty || document.nodes.contains(where: { $0.kind == .heading(level: 1) }) { return nil }
    return DeckName.subject(of: file)
  }

  /// What questions call a naming node.
  func name(of node: Int) -> Text? { names[node] }

  private func name(of node: Int, _ isRepeated: (Text) -> Bool) -> Text? {
    guard let term = terms[node] else { return nil }
    let outer = subjectNodes[node]
    let isUnclear =
      isRepeated(term.name.folded) || (pairs[node] == nil || !term.name.hasHangul) && Page.leans(term.name)
    guard isUnclear, outer > 0, outer != titleNode || Page.mayOwn(terms[outer], term.name), let above = terms[outer],
      !term.name.contains(text: above.name)
    else { return term.name }
    // 다관과 개완의 다관: the heading names both.
    if term.name.hasHangul, CommonDeeds.object(in: above.name, of: term.name) == nil,
      above.name.containsAny(of: ["와 ", "과 ", " vs "]),
      above.name.words.contains(where: { Particle.stripped($0) == term.name })
    {
      return term.name
    }
    return joined(CommonDeeds.object(in: above.name, of: term.name) ?? above.name, term.name)
  }

  /// Whether a note's Korean title is a name that a part such as 치료 can belong to, and not that of a lesson.
  private static func mayOwn(_ title: Term?, _ part: Text) -> Bool {
    guard let name = title?.name, name.hasHangul, ownedByTitle.contains(part), name.count <= 12, name.wordCount <= 2,
      !name.hasDigit,
      !name.contains("의 "),
      name.scalars.last?.isHangul ?? false
    else { return false }
    return !name.endsWith(anyOf: [
      "정리", "노트", "공부", "복습", "요약", "개요", "기초", "기본", "입문", "이론", "실습", "학", "론", "이해", "개념", "스터디", "강의", "시험",
    ])
      && !KoreanContext.isSectionWord(name)
  }

  private static let ownedByTitle: WordSet = [
    "치료", "진단", "예방", "합병증", "진단 기준", "간호", "중재", "처치", "수술", "경과", "예후",
  ]

  private static func previousSiblings(in document: Document) -> [Int] {
    var result = Array(repeating: 0, count: document.nodes.count)
    for node in document.nodes {
      for (before, child) in zip(node.children, node.children.dropFirst()) { result[child] = before }
    }
    return result
  }

  /// A question with the name of the part above it, as its subject's own where it begins with one.
  func joined(_ outer: Text, named question: Text, at node: Int) -> Text {
    if let name = subjectName(of: node), let start = question.firstRange(ofText: name)?.lowerBound,
      start == 0 || start == 1 && Quotation.opens(question)
    {
      return question.prefix(start) + joined(outer, name) + question.dropping(first: start + name.count)
    }
    let mark: Text = question.hasHan || question.hasKana ? "：" : ": "
    return outer + mark + question
  }

  func joined(_ outer: Text, _ inner: Text) -> Text {
    switch language(of: outer + inner) {
    case .korean: KoreanContext.joined(outer, inner)
    case .japanese: outer + "の" + inner
    case .chinese, .traditionalChinese: outer + "的" + inner
    case .english: inner + " (" + outer + ")"
    }
  }

  /// Names too short or too common to stand alone among the cards of other notes.
  private static func leans(_ name: Text) -> Bool {
    if name.hasHangul {
      return name.count == 1 || CommonDeeds.contains(name) || KoreanContext.isSort(name) || KoreanContext.isAspect(name)
        || name.isOne(of: ["중재", "간호", "처치", "수술", "합병증", "진단 기준", "경과", "예후"])
    }
    if name.hasHan || name.hasKana { return name.count == 1 }
    if LineShape.isStep(name + ":") { return true }
    return name.wordCount == 1 && !Abbreviation.isShort(name)
      && (name.count <= 3
        || name.lowercased.isOne(of: ["primary", "secondary", "tertiary", "use", "get", "post", "cycle"]))
  }

  /// The language of a text; letters that stand in several languages are read in the note's own.
  func language(of text: Text) -> NoteLanguage { own(text) ?? mainLanguage }

  private func own(_ text: Text) -> NoteLanguage? {
    let language = NoteLanguage(of: text)
    guard language == .chinese || language == .traditionalChinese else { return language }
    // Han letters alone are read as the note's own language, and one Chinese note keeps to one script. 民主主義 in a Korean
    // note is a Korean word; a Chinese sentence in it is not.
    if isKorean, text.count <= 24, !text.contains(where: { "的是了在有不为為这這".unicodeScalars.contains($0) }) {
      return .korean
    }
    return mainLanguage == .japanese ? mainLanguage : chinese
  }

  /// Whether the note is mainly Korean.
  var isKorean: Bool { mainLanguage == .korean }

  /// Whether the note is mainly Japanese or Chinese.
  var isEastAsian: Bool { mainLanguage.isEastAsian }

  /// The language a card about a node is asked in.
  func language(at node: Int) -> NoteLanguage {
    own(document[node].text) ?? subject(of: node).flatMap { own($0.name) } ?? mainLanguage
  }

  /// The sections a node stands in, itself among them, outermost first.
  func section(of node: Int) -> [Int] { ([node] + document.ancestors(of: node)).filter(isTitled).reversed() }

  /// Whether a node is a section with a title.
  func isTitled(_ node: Int) -> Bool { document[node].isSection && !text(node).isEmpty }

  /// Whether a line is nothing but a few short names at the end of a subject's lines: its examples.
  func isExampleList(_ node: Int) -> Bool {
    guard text(node).count <= 60, document.nodes[node].isMatter, matter(of: document.nodes[node].parent).last == node,
      matter(of: document.nodes[node].parent).count > 1, pairs[node] == nil
    else { return false }
    let items = ItemList(text(node)).items
    return items.count >= 2 && items.allSatisfy { $0.count <= 10 && $0.wordCount <= 2 && !Endings.isPredicate($0) }
      && text(node).hasHangul
  }

  /// Children that are lines of matter, up to the first sub-section.
  func matter(of node: Int) -> [Int] { matter[node] }

  private static func title(of document: Document) -> Int? {
    let headings = document.nodes.indices.filter { document[$0].isHeading }
    guard let first = headings.first, case .heading(let level) = document[first].kind,
      document[first].lines.lowerBound <= 12
    else {
      return nil
    }
    // A title has no equal below it and holds the rest.
    let others = headings.dropFirst().contains { index in
      if case .heading(let other) = document[index].kind { return other <= level }
      return false
    }
    return others || headings.count < 2 ? nil : first
  }

  /// What a node names, if it names anything.
  private static func term(of index: Int, _ pair: Pair?, in document: Document) -> Term? {
    let node = document[index]
    guard !node.text.isEmpty else { return nil }
    if node.isSection { return sectionTerm(node) }
    if case .written(let card) = node.kind { return document.written[card].name.map { Term($0) } }
    guard node.isMatter, !node.children.isEmpty, !node.isConclusion, HanValues.of(node.text) == nil else { return nil }
    if KoreanRequest.subject(of: node.text) != nil { return Term(node.text) }
    // 물에서 제일 많이: how, not what.
    if node.text.hasHangul, Term.withoutBracket(node.text).lastWord.map(KoreanNoun.isAdverb) ?? false { return nil }
    if let pair { return pair.isNamed ? Term(pair.left.hasLetter ? pair.left : pair.right.text) : nil }
    if let event = Chronicles.heading(node.text) { return Term(event) }
    if Term.size(of: node.text) != nil { return Term(node.text) }
    if let work = EnglishWorks.term(node.text) { return work }
    let name = node.text.hasHangul || node.text.hasLatin ? Term.withoutBracket(node.text) : node.text
    guard node.label == nil || node.label?.subject != nil,
      (name.count > 40 ? name.withoutBracket : name).count <= (node.text.isEastAsian ? 60 : 40),
      !(name.hasHangul ? node.text : name).contains(", "), !node.text.contains(" → "),
      LineShape.isNounPhrase(node.text),
      !GenericWords.contains(node.text), !Emphasis.isPartial(node.inline)
    else { return nil }
    let isDefinition =
      name.wordCount >= 4
      || name.wordCount == 3 && name.containsAny(of: ["을 ", "를 "])
        && !name.containsAny(of: [" 위한 ", " 대한 ", " 통한 "])
    if isDefinition, name.count == node.text.count, Definition.endsInClassNoun(node.text) { return nil }
    if EnglishPhrase.endsInVerb(node.text) || node.text.isEnglish && EnglishStatement.isRemark(node.text) { return nil }
    // A place or a count leads on without being a subject.
    let first = node.text.firstWord?.lowercased.trimming { !$0.isWordPart } ?? Text()
    guard
      !first.isOne(of: [
        "in", "on", "at", "for", "of", "to", "with", "by", "from", "how", "why", "what", "when", "where", "if",
      ])
        || node.text.hasHangul
    else { return nil }
    if let granted = KoreanVerdict.subject(of: node.text) { return Term(granted) }
    guard !(node.text.first?.isDigit ?? false) || node.text.wordCount > 3 || node.text.hasHangul else { return nil }
    return Term(node.text)
  }

  private static func sectionTerm(_ node: Node) -> Term? {
    if let label = node.label {
      guard let subject = label.subject else { return nil }
      return Term(subject)
    }
    guard !GenericWords.contains(node.text), !Term.onlyCounts(node.text), !Term.isHanChapter(node.text) else {
      return nil
    }
    let leader = node.text.isEastAsian ? node.text.firstRange(of: "・・")?.lowerBound : nil
    // `늙은 주인 (1885 - 1953)`: the years are no part of the name.
    let dated = node.text.scalars.last == ")" && node.text.contains(" - ") && node.text.hasDigit
    let term = Term(leader.map { node.text.prefix($0) } ?? (dated ? node.text.withoutBracket : node.text))
    guard term.name.hasLetter, term.name.count <= 60, !Term.isGoal(term.name),
      !GenericWords.contains(term.name) || term.gloss != nil
    else {
      return nil
    }
    return term
  }
}
