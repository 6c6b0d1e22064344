import Notes

/// F36 for English: a line below a name that says in a few words what it is or what it is for, and that no other rule has read.
///
/// Fires last, on the first line below a name without a definition: "A bowl that …" asks what the name is, "For drying herbs" what it
/// is for. Not where the next line opens alike, for then both are a list.
enum EnglishBareLines {
  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    guard !page.isEastAsian, !page.isKorean else { return [] }
    let found = page.document.nodes.indices.compactMap { draft(of: $0, page) }
    guard !found.isEmpty else { return [] }
    var read: Set<Int> = []
    var defined: Set<Text> = []
    for card in kept {
      if card.draft.kind == .definition { defined.insert(card.asked) }
      if card.draft.kind == .list || !Leftovers.waits(card.draft, page) {
        for lines in card.draft.lines { read.insert(lines.lowerBound) }
      }
    }
    return found.filter { !read.contains(page[$0.node].lines.lowerBound) && !defined.contains($0.question.folded) }
  }

  private static func draft(of node: Int, _ page: Page) -> Draft? {
    guard page[node].isSection || page[node].kind == .item, node != page.titleNode, page[node].label == nil,
      page.pairs[node] == nil, let term = page.terms[node], !term.isQuestion, !term.isTopic, term.name.isEnglish,
      case let name = page.name(of: node) ?? term.name, (1...5).contains(name.wordCount), isThing(name),
      let line = page.matter(of: node).first, page[line].label == nil,
      page.pairs[line] == nil, !page[line].inline.hasImage
    else { return nil }
    let text = page.text(line).trimming { $0.isSpace || $0 == "." }
    if let other = otherName(text), page.matter(of: node).count <= 3, !name.folded.contains(text: other.folded) {
      return card("What is another name for " + name.withArticle + "?", other, line, page)
    }
    guard text.isEnglish, (3...30).contains(text.wordCount), text.count <= 220, page.sentences[line].count <= 1,
      !Example.isExample(text), !text.containsArrow, let last = text.scalars.last, last != ":", last != "?",
      !EnglishStatement.isRemark(text), !text.folded.contains(text: name.folded), !isListed(line, node, page)
    else { return nil }
    if let first = text.firstWord?.lowercased, first == "for", text.wordCount >= 3,
      let next = text.words.dropFirst().first?.lowercased, EnglishVerbs.base(ofGerund: next) != nil,
      !text.contains(", ")
    {
      let be: Text = Wording.isPlural(name) ? "are" : "is"
      return card(["What", be, name.withArticle, "for?"].joined(" "), text.dropping(first: 4), line, page)
    }
    if text.startsWith(anyOf: ["Where ", "where "]), case let happening = text.dropping(first: 6),
      let clause = EnglishClause(happening) ?? EnglishClause(happening + " there"), clause.lead.isEmpty,
      clause.group == .passive || clause.verb.isOne(of: ["take", "happen", "occur"]),
      let first = clause.subject.firstWord?.lowercased, !EnglishWords.pronouns.contains(first)
    {
      return card("What happens in " + inside(name) + "?", happening, line, page)
    }
    let question = Wording.define(name, in: .english)
    let isAlone = page.matter(of: node).count == 1 || page[node].isSection && page[line].kind == .paragraph
    guard says(text) || isAlone && !opensWithVerb(text) && EnglishPhrase.defines(text) else { return nil }
    return card(question, text, line, page)
  }

  /// "called creeping fire", "aka creeping fire": nothing but another name of what stands above.
  private static func otherName(_ text: Text) -> Text? {
    let starts = [
      "called ", "also called ", "also known as ", "aka ", "a.k.a. ", "Also called ", "Also known as ", "AKA ",
    ]
    guard let start = starts.first(where: { text.starts(with: $0) }),
      case let name = text.dropping(first: start.utf8.count).trimming({ $0.isSpace || $0 == "." || $0 == "\"" }),
      (1...4).contains(name.wordCount), name.hasLetter, !name.containsAny(of: [",", ":", "("]),
      EnglishPhrase.isName(name)
    else { return nil }
    return name
  }

  /// A name as "in" has it before it: "the drying room", "Weavers' Hall".
  private static func inside(_ name: Text) -> Text {
    let called = name.withArticle
    guard called.wordCount > 1, !called.starts(with: "the "), !Wording.isPlural(name),
      let first = called.firstWord?.lowercased, !EnglishWords.determiners.contains(first), !called.contains("'")
    else { return called }
    return "the " + called.loweredNoun
  }

  private static func card(_ question: Text, _ answer: Text, _ line: Int, _ page: Page) -> Draft {
    Draft(.definition, ask: question, [answer], at: line, of: page, confidence: 0.65)
      .claiming(.part(30_000), of: [line])
  }

  /// "holds the rope", "references the marks": what the name does, not what it is.
  private static func opensWithVerb(_ text: Text) -> Bool {
    EnglishDefinition.opensWithRareVerb(text)
      || text.firstWord.map { EnglishVerbs.base(ofThird: $0.lowercased) != nil } ?? true
  }

  /// Whether words say what something is: "a bowl that …", "variant of …", "someone who …".
  private static func says(_ text: Text) -> Bool {
    guard !EnglishPhrase.pointsBack(text), EnglishClause(text) == nil else { return false }
    let lowered = text.prefix(40).lowercased
    if lowered.startsWith(anyOf: kinds) { return true }
    return lowered.startsWith(anyOf: ["a ", "an ", "any ", "the "]) && EnglishPhrase.defines(text)
      && text.containsAny(of: [
        " that ", " which ", " who ", " of ", " for ", " where ", " to ", " used ", " with ", " in ",
      ])
      && !lowered.startsWith(anyOf: [
        "a lot", "a few", "the same", "the most", "the more", "a little", "the first", "the other",
      ])
  }

  private static let kinds: Phrases = [
    "variant of ", "type of ", "form of ", "kind of ", "set of ", "process of ", "collection of ", "group of ",
    "act of ", "ability to ", "study of ", "belief that ", "belief in ", "someone who ", "something that ",
    "anything that ", "method of ", "method to ", "way of ", "way to ", "branch of ", "measure of ", "amount of ",
    "idea that ", "theory that ", "tendency to ", "series of ", "system of ", "sequence of ", "combination of ",
  ]

  /// Whether a name is a thing that can be something: no aspect, no list of them, no deed.
  private static func isThing(_ name: Text) -> Bool {
    guard EnglishPhrase.isName(name), !EnglishPhrase.tells(name), !EnglishAspect.isSection(name),
      !EnglishAspect.isAspect(name), !GenericWords.contains(name), Label(name) == nil, !EnglishDate.isDate(name),
      !ListHeading.isKind(name), !name.containsAny(lowered: [" and ", " & ", " vs", ": ", ", "]),
      !Term.isCourseCode(name),
      let first = name.firstWord?.lowercased
    else { return false }
    return !(name.first?.isDigit ?? true) && EnglishVerbs.base(ofGerund: first) == nil || name.wordCount == 1
  }

  /// Whether the next line opens as this one does, or the name is a plural over several lines: a list, no meaning.
  private static func isListed(_ line: Int, _ node: Int, _ page: Page) -> Bool {
    let lines = page.matter(of: node)
    guard lines.count >= 2, let name = page.terms[node]?.name else { return false }
    if Wording.isPlural(name), page[line].kind == .item { return true }
    let (first, second) = (page.text(line).lowercased.words, page.text(lines[1]).lowercased.words)
    return first.first == second.first && !(first.first?.isOne(of: ["the"]) ?? false)
      || lines.dropFirst().allSatisfy { page[$0].kind == .item } && lines.count >= 3
        && lines.allSatisfy { page.text($0).lowercased.startsWith(anyOf: ["a ", "an ", "the "]) }
  }
}
