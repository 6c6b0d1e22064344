import Notes

/// F38 for English: names that each have a meaning of their own, asked together by what heads them.
///
/// Fires last, on two to seven lines below a name that are all `Name - meaning` or names with lines of their own, where no list of
/// them is asked yet: "Tile glazes" over `Tin glaze - …`, `Ash glaze - …` asks "What are the tile glazes?"; members that end alike are
/// kinds of what they end in; a heading that asks is asked as it stands.
enum EnglishMemberNames {
  private static let mostMembers = 7
  private static let mostWords = 5

  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    guard !page.isEastAsian, !page.isKorean else { return [] }
    let found = page.document.nodes.indices.compactMap { draft(of: $0, page) }
    guard !found.isEmpty else { return [] }
    var (listed, read): (Set<Int>, Set<Int>) = ([], [])
    for card in kept where !Leftovers.waits(card.draft, page) {
      for lines in card.draft.lines { read.insert(lines.lowerBound) }
      guard card.draft.kind == .list, card.draft.lines.count >= 2 else { continue }
      for lines in card.draft.lines { listed.insert(lines.lowerBound) }
    }
    return found.filter { draft in
      let lines = draft.lines.map(\.lowerBound)
      // What nothing is asked of is often no name: "Hint: …", "More info: …".
      return !lines.contains(where: listed.contains) && lines.count(where: read.contains) >= max(2, lines.count - 1)
    }
  }

  private static func draft(of node: Int, _ page: Page) -> Draft? {
    guard page[node].isSection || page[node].kind == .item, node != page.titleNode, page[node].label == nil,
      page.text(node).isEnglish, page[node].children.count <= mostMembers + 2,
      page.pairs[node].map({ !$0.isNamed }) ?? true,
      // "Birds" over a whole page names its topic and calls for no list.
      page.text(node).wordCount > 1 || page[page[node].parent].children.count > 1
    else { return nil }
    let lines = page.matter(of: node)
    guard (2...mostMembers).contains(lines.count), !page[node].children.contains(where: { page[$0].isSection }),
      lines.allSatisfy({ page[$0].kind == page[lines[0]].kind }),
      !lines.allSatisfy({ page[$0].kind == .paragraph }) || lines.count >= 3
    else { return nil }
    let names = lines.compactMap { name(of: $0, page) }
    guard names.count == lines.count, Set(names.map(\.folded)).count == names.count,
      let question = question(node, names, page)
    else { return nil }
    return Draft(.list, ask: question, names, at: node, of: page, confidence: 0.7).from(lines, of: page)
      .claiming(.part(31_000), of: [node])
  }

  /// What a line that has a meaning is called; nil for a sentence, a label, an example, an amount.
  private static func name(of line: Int, _ page: Page) -> Text? {
    let text = page.text(line)
    guard page[line].label == nil, !Example.isExample(text), !text.containsArrow || page.pairs[line] != nil,
      !WrittenQuestions.isQuestion(text), !page[line].inline.hasImage
    else { return nil }
    let name: Text
    if let pair = page.pairs[line] {
      guard pair.isNamed, pair.right.text.wordCount >= 2 else { return nil }
      name = Term(pair.left).name.withoutBracket.trimmed
    } else {
      guard page[line].kind == .item, !page.matter(of: line).isEmpty, text.scalars.last != ":",
        text.wordCount <= mostWords + 2
      else { return nil }
      name = Term(text).name.withoutBracket.trimmed
    }
    guard (2...36).contains(name.count), (1...mostWords).contains(name.wordCount), name.hasLetter,
      !(name.first?.isDigit ?? true), Label(name) == nil, !GenericWords.contains(name),
      EnglishPhrase.isName(name) || name.wordCount == 2 && name.startsWith(anyOf: ["On ", "In "]),
      !EnglishWords.isAdverb(name.lowercased), !EnglishPhrase.hasFiniteVerb(name), !EnglishPhrase.tells(name),
      !EnglishAspect.isSection(name),
      !EnglishAspect.isAspect(name), !EnglishDate.isDate(name), !name.containsAny(of: ["=", "?", "http", ". "])
    else { return nil }
    return name
  }

  private static func question(_ node: Int, _ names: [Text], _ page: Page) -> Text? {
    let title = page.text(node).trimming { $0.isSpace || $0 == ":" }
    if title.scalars.last == "?" {
      let isAsking =
        title.startsWith(anyOf: ["What ", "Which "])
        || title.startsWith(anyOf: ["How is ", "How are ", "How can ", "How was ", "How were "])
      return isAsking && (3...12).contains(title.wordCount) ? title : nil
    }
    if let kind = sharedEnd(names), !title.folded.contains(text: kind.folded) || Wording.isPlural(title) {
      return Wording.ask(\.kinds, in: .english, kind)
    }
    guard let term = page.terms[node], !term.isQuestion, case let name = term.name.withoutBracket.trimmed,
      (1...7).contains(name.wordCount), let head = head(of: name), Wording.isPlural(head),
      let last = head.lastWord?.lowercased, !loose.contains(last), !GenericWords.contains(name),
      !name.containsAny(lowered: [" and ", " & ", " or ", " vs", "/", ","]),
      EnglishPhrase.isName(name.without(prefix: "Other ")), !(name.first?.isDigit ?? true)
    else { return nil }
    let asked = "what are the " + name.loweredNoun.withoutArticle + "?"
    let prefix = name.wordCount <= 2 ? Subjects.prefix(for: name, node, page) : Text()
    return prefix.isEmpty ? asked.capitalizedStart : prefix + asked
  }

  /// What a title names before what narrows it: "gates" of "Gates of the lower lock".
  private static func head(of name: Text) -> Text? {
    let words = name.words
    guard let end = words.firstIndex(where: { EnglishWords.prepositions.contains($0.lowercased) }) else { return name }
    return end > 0 ? words[..<end].map { $0 }.joined(" ") : nil
  }

  /// The words all names end in, as a plural: "glazes" of "tin glaze" and "ash glazes".
  private static func sharedEnd(_ names: [Text]) -> Text? {
    guard names.count >= 3 || names.allSatisfy({ $0.wordCount == 2 }) else { return nil }
    let words = names.map { $0.lowercased.words.map(singular) }
    var length = 0
    while words.allSatisfy({ $0.count > length + 1 }),
      let word = words[0].dropLast(length).last,
      words.allSatisfy({ $0[$0.count - 1 - length] == word })
    {
      length += 1
    }
    guard length >= 1, case let end = words[0].suffix(length), let noun = end.last, noun.count >= 4,
      EnglishTerms.isNoun(noun), EnglishVerbs.base(ofGerund: noun) == nil || length >= 2
    else { return nil }
    let plural =
      noun.ends(with: "y") && !noun.endsWith(anyOf: ["ay", "ey", "oy"]) ? noun.dropping(last: 1) + "ies" : noun + "s"
    guard EnglishWords.isPlural(plural), !noun.endsWith(anyOf: ["s", "x", "ch", "sh", "ism", "ness", "ing"]) else {
      return nil
    }
    return (end.dropLast() + [plural]).map { $0 }.joined(" ")
  }

  private static func singular(_ word: Text) -> Text {
    word.count > 4 && word.ends(with: "s") && !word.endsWith(anyOf: ["ss", "us", "is"]) ? word.dropping(last: 1) : word
  }

  /// Plurals that name any lines, not what the lines are.
  private static let loose: WordSet = [
    "basics", "notes", "definitions", "terms", "concepts", "examples", "questions", "details", "facts", "ideas",
    "points", "tips", "topics", "people", "figures", "links", "references", "dates", "events", "lectures", "chapters",
    "sections", "things", "acronyms", "abbreviations", "words", "keywords", "answers", "others", "resources", "items",
    "parts", "exercises", "problems", "issues", "fundamentals", "essentials", "economics", "physics", "mathematics",
    "statistics", "ethics", "politics", "genetics", "dynamics", "mechanics", "logistics", "foundations", "principals",
    "names", "numbers", "values", "systems", "services", "operations", "settings", "states", "contents",
  ]
}
