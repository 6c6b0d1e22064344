import Notes

/// F37: the lines below a name of which no other rule has made a card, asked together.
///
/// Fires last, on a name with short lines of its own: where at least half of them were left, they are "X的要点". English lines that
/// begin with a verb are what the name does: "What does a weir do?".
enum Leftovers {
  private static let mostLines = 5
  private static let mostText = 150
  private static let longestLine = 60
  private static let mostLettered = 230

  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    let read = Set(kept.flatMap { $0.draft.lines.map(\.lowerBound) })
    let answered = page.isKorean ? Set(kept.map(\.answered)) : []
    let asked =
      page.isEastAsian || page.isKorean
      ? read : Set(kept.flatMap { waits($0.draft, page) ? [] : $0.draft.lines.map(\.lowerBound) })
    return page.document.nodes.indices.compactMap {
      page.isEastAsian
        ? draft(of: $0, page, read)
        : page.isKorean ? korean(below: $0, page, read, answered) : deeds(of: $0, page, asked)
    }
  }

  /// Whether a card will wait until it is accepted.
  static func waits(_ draft: Draft, _ page: Page) -> Bool {
    var weighed = draft
    Doubts.weigh(&weighed, page.text(draft.node), isItem: page[draft.node].kind == .item)
    return weighed.confidence <= Draft.doubtful
  }

  /// The items left below a Korean name, where they are all it has: `READ의 특징은?`; some of them wait to be accepted.
  private static func korean(below node: Int, _ page: Page, _ read: Set<Int>, _ answered: Set<Text>) -> Draft? {
    guard page[node].kind == .item || page[node].kind == .title || page[node].isHeading, node != page.titleNode,
      page[node].label == nil, page.pairs[node] == nil, let name = page.name(of: node), (2...30).contains(name.count),
      name.wordCount <= 4, !(page.terms[node]?.isTopic ?? true), !(page.terms[node]?.isQuestion ?? true),
      !KoreanContext.isSectionWord(name), !KoreanContext.isLoose(name), KoreanCritic.isName(name)
    else { return nil }
    let lines = page[node].children
    let left = lines.filter {
      !read.contains(page[$0].lines.lowerBound) && isKoreanPoint($0, page) && !answered.contains(page.text($0).folded)
    }
    let items = left.map { page.text($0) }
    guard (1...3).contains(left.count), left.count * 2 >= lines.count, items.reduce(0, { $0 + $1.count }) <= 200 else {
      return nil
    }
    return Draft(
      .list, ask: Wording.ask(\.features, in: .korean, name), items, at: node, of: page,
      confidence: left.count == lines.count ? 0.5 : Draft.doubtful
    ).from(left, of: page).claiming(.member, of: left)
  }

  /// A Korean item that says something by itself.
  private static func isKoreanPoint(_ node: Int, _ page: Page) -> Bool {
    let line = page[node]
    return line.kind == .item && line.isLeaf && line.label == nil && page.pairs[node] == nil && !line.isConclusion
      && line.text.hasHangul && (12...130).contains(line.text.count) && line.text.wordCount >= 4
      && !Example.isExample(line.text) && !WrittenQuestions.isQuestion(line.text) && !line.inline.hasImage
      && line.text.scalars.last != ":" && !Openers.points(line.text, inList: true) && !line.text.contains("://")
  }

  /// What an English name does, by the lines left below it.
  private static func deeds(of node: Int, _ page: Page, _ read: Set<Int>) -> Draft? {
    guard page[node].isSection || page[node].isMatter, node != page.titleNode, page[node].label == nil,
      let name = page.name(of: node), (2...40).contains(name.count), !(page.terms[node]?.isTopic ?? true),
      !WrittenQuestions.isQuestion(page.text(node)), !name.containsArrow, name.isEnglish,
      !Wording.isPlural(name) || EnglishPhrase.isName(name) && !ListHeading.isKind(name) && name.wordCount <= 3
    else { return nil }
    let lines = page.matter(of: node)
    let left = lines.filter { !read.contains(page[$0].lines.lowerBound) && tells($0, page) && isDeed(page.text($0)) }
    guard (1...mostLines).contains(left.count), !EnglishWords.adjectivesToo.contains(name.lowercased),
      name.lastWord.map({ !$0.endsWith(anyOf: ["ary", "ive", "ous", "ful", "able"]) || $0.first?.isUpper ?? false })
        ?? false
    else { return nil }
    if left.count == 1, let said = meaning(page.text(left[0])) {
      return Draft(.definition, ask: Wording.define(name, in: .english), [said], at: left[0], of: page, confidence: 0.7)
        .claiming(.part(32_000), of: left)
    }
    if left.count == 1, let how = working(name, left[0], page) { return how }
    let asked: Text = Wording.isPlural(name) ? "What do " : "What does "
    let all = lines.filter { tells($0, page) && isDeed(page.text($0)) }
    let question = asked + name.withArticle + " do?"
    return (all.count <= mostLines ? gathered(all, ask: question, confidence: 0.6, node, page) : nil)
      ?? gathered(left, ask: question, confidence: 0.6, node, page)
  }

  /// "works by weights and pulleys" below a name: how it works.
  private static func working(_ name: Text, _ line: Int, _ page: Page) -> Draft? {
    let text = page.text(line).trimming { $0.isSpace || $0 == "." }
    guard let word = text.firstWord, let verb = EnglishVerbs.base(ofThird: word.lowercased),
      verb.isOne(of: ["work", "operate", "function", "run"]), text.wordCount >= 3,
      case let rest = text.dropping(first: word.count).trimmed,
      rest.startsWith(anyOf: ["by ", "through ", "via ", "using ", "with "])
    else { return nil }
    let asked: Text = ["How", Wording.isPlural(name) ? "do" : "does", name.withArticle, verb].joined(" ")
    return Draft(.question, ask: asked + "?", [rest], at: line, of: page, confidence: 0.7)
      .claiming(.part(32_000), of: [line])
  }

  /// "Refers to the sum of all habits": what the name above means.
  private static func meaning(_ text: Text) -> Text? {
    for start in ["Refers to ", "refers to ", "Denotes ", "denotes "] where text.starts(with: start) {
      return text.dropping(first: start.utf8.count)
    }
    return nil
  }

  private static func gathered(_ lines: [Int], ask: Text, confidence: Double, _ node: Int, _ page: Page) -> Draft? {
    let items = lines.map { page.text($0) }
    guard items.reduce(0, { $0 + $1.count }) <= mostLettered else { return nil }
    return Draft(.list, ask: ask, items, at: node, of: page, confidence: confidence).from(lines, of: page)
      .claiming(.member, of: lines)
  }

  /// "deals with frames", "references the parts that carry signals": a verb with its object, and no subject of its own.
  private static func isDeed(_ text: Text) -> Bool {
    guard text.isEnglish, (3...24).contains(text.wordCount), let word = text.firstWord?.lowercased,
      text.scalars.last != ":", text.scalars.last != "?"
    else { return false }
    let next = text.words[1].lowercased
    guard let base = EnglishVerbs.base(ofThird: word) else { return EnglishDefinition.opensWithRareVerb(text) }
    // "Changes to the sluice also change the flow": a subject of its own.
    if EnglishVerbs.isNounToo(base), next == "to", EnglishClause(text) != nil { return false }
    return !EnglishVerbs.isNounToo(base) || EnglishWords.determiners.contains(next)
      || next.isOne(of: ["to", "with", "as", "data", "all"]) || EnglishWords.objectPronouns.contains(next)
      || base.isOne(of: ["use", "help", "cause"]) && !EnglishWords.prepositions.contains(next)
  }

  /// A short English line that says something by itself.
  private static func tells(_ node: Int, _ page: Page) -> Bool {
    let line = page[node]
    return line.isLeaf && line.label == nil && page.pairs[node] == nil && !line.isConclusion
      && line.text.count <= 180
      && !Example.isExample(line.text) && !WrittenQuestions.isQuestion(line.text) && line.text.scalars.last != ":"
      && !line.inline.hasImage && !line.text.containsArrow && !line.text.contains(".md")
  }

  private static func draft(of node: Int, _ page: Page, _ read: Set<Int>) -> Draft? {
    guard page[node].isSection || page[node].isMatter, node != page.titleNode, page[node].label == nil,
      let name = page.name(of: node), name.count <= 30, !(page.terms[node]?.isTopic ?? true),
      !WrittenQuestions.isQuestion(page.text(node)), !SectionDefinitions.speaksOfOthers(node, page)
    else { return nil }
    let lines = page.matter(of: node)
    let left = lines.filter { !read.contains(page[$0].lines.lowerBound) && isPoint($0, page) }
    let items = left.map { page.text($0) }
    guard (1...mostLines).contains(left.count), left.count * 2 >= lines.count, left.count > 1 || lines.count == 1,
      items.reduce(0, { $0 + $1.count }) <= mostText
    else { return nil }
    let language = page.language(of: name + items[0])
    let point = items.count == 1 ? StatementQuestion.ask(name, items[0], in: language) : nil
    // Half of a Chinese list is not what its name asks for.
    let isHalf = left.count > 1 && left.count < lines.count && language != .japanese
    return Draft(
      .list, ask: point ?? Wording.ask(\.features, in: language, name), items, at: node, of: page,
      confidence: isHalf ? Draft.doubtful : 0.5
    ).from(left, of: page).claiming(.member, of: left)
  }

  /// A line that says something and leads to nothing.
  private static func isPoint(_ node: Int, _ page: Page) -> Bool {
    let line = page[node]
    return line.isLeaf && page.stated(node).isEmpty && line.label == nil && page.pairs[node] == nil
      && !line.isConclusion && line.text.isEastAsian
      && (5...longestLine).contains(line.text.count) && !Example.isExample(line.text)
      && !WrittenQuestions.isQuestion(line.text) && !line.text.startsWith(anyOf: Stated.pointers)
      && line.text.scalars.last != "：" && line.text.scalars.last != ":" && !line.inline.hasImage
      && line.text.first != "【"
  }
}
