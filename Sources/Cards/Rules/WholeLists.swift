import Notes

/// F38: a name over items that are all names, where only some of them have lines of their own.
///
/// Fires where `Kinds` finds no names with lines below each, on three to seven items of which one at least has lines of its own;
/// asks for all of them: a list of those alone that stand bare would be half of it.
enum WholeLists {
  private static let mostItems = 7
  /// Ends of names of what has a course: its numbered parts are asked for in their order.
  private static let courses: Phrases = [
    "순서", "단계", "과정", "절차", "흐름", "手順", "段階", "工程", "流れ", "フェーズ", "步骤", "步驟", "阶段", "階段", "流程", "steps", "stages",
    "phases",
  ]

  /// The items of a name and what each is called; nil where one of them is no name, or none has lines of its own.
  static func members(of node: Int, _ page: Page) -> [(line: Int, name: Text)]? {
    guard page[node].isSection && node != page.titleNode || page[node].kind == .item, page[node].label == nil,
      let term = page.terms[node], !term.isQuestion, !term.isTopic, !Enumerations.isPart(term.name)
    else { return nil }
    let items = page[node].children.filter { page[$0].kind == .item }
    let heads = items.count { !page[$0].isLeaf || page.pairs[$0]?.isNamed ?? false }
    // One head among bare names may be a part of its own; in a numbered list it is one of them.
    guard (3...mostItems).contains(items.count), items.contains(where: { !page[$0].isLeaf }),
      heads >= 2 || heads == 1 && items.allSatisfy({ page[$0].ordinal != nil })
    else { return nil }
    var found: [(line: Int, name: Text)] = []
    for item in items {
      guard let name = name(of: item, page) else { return nil }
      found.append((item, name))
    }
    let own = term.name.folded
    guard Set(found.map { $0.name.folded }).count == found.count, !found.contains(where: { $0.name.folded == own }),
      found.count(where: { isAspect($0.name) }) * 2 < found.count, !found.allSatisfy({ Kinds.isPlace($0.name) })
    else { return nil }
    return found
  }

  /// The list card of a name; nil where its items are no names.
  static func draft(_ node: Int, _ page: Page) -> Draft? {
    guard let members = members(of: node, page), let term = page.terms[node] else { return nil }
    let names = members.map(\.name)
    let language = page.language(of: term.name + names[0])
    guard let question = question(term, names, node, page, language) else { return nil }
    let isOrdered = members.allSatisfy { page[$0.line].ordinal != nil } && term.name.endsWith(anyOf: courses)
    let confidence = SectionTitle.namesNoKind(term.name) ? Draft.doubtful : 0.75
    return Draft(.list, ask: question, names, at: node, of: page, confidence: confidence)
      .from(members.map(\.line), of: page)
      .with { $0.isOrdered = isOrdered }.claiming(.member, of: members.map(\.line))
  }

  private static func question(
    _ term: Term, _ names: [Text], _ node: Int, _ page: Page, _ language: NoteLanguage
  ) -> Text? {
    let name = page.name(of: node) ?? term.name
    guard language == .english else {
      return language == .korean && KoreanKindTitle.asksForLines(term.name)
        ? Wording.bare(name, in: language) : Wording.ask(\.members, in: language, name)
    }
    guard name.wordCount <= 5, Wording.isPlural(name.withoutBracket), !name.containsAny(lowered: joined) else {
      return nil
    }
    return "What are the " + name.loweredNoun + "?"
  }

  /// What an item is called: a short phrase without its bracket; nil for a sentence, a label, a question or an example.
  private static func name(of item: Int, _ page: Page) -> Text? {
    let line = page[item]
    let text = page.pairs[item].map { $0.isNamed ? $0.left : Text() } ?? line.text
    guard line.label == nil, !line.isConclusion, !Example.isExample(line.text), !WrittenQuestions.isQuestion(text),
      !text.containsArrow, !text.isEmpty, let last = text.scalars.last, !last.isSentenceEnd, last != ":", last != "："
    else { return nil }
    let name = Term(text).name.withoutBracket.trimming { $0.isSpace || $0 == "、" || $0 == "," }
    guard (2...32).contains(name.count), name.hasLetter, Label(name) == nil, !GenericWords.contains(name),
      !name.containsAny(of: ["；", "。", ";", "http"])
    else { return nil }
    if name.hasHangul { return name.wordCount <= 6 && !Endings.isKoreanPredicate(name) ? name : nil }
    if name.isEastAsian {
      let isShort = name.count <= 12 && !name.containsAny(of: ["，", "は", "を"])
      guard name.count <= 24,
        !Endings.isPredicate(name) || isShort && text.count > name.count || isShort && !line.isLeaf
      else { return nil }
      return name
    }
    return name.wordCount <= 5 && EnglishPhrase.isName(name) && !EnglishPhrase.tells(name) ? name : nil
  }

  private static let joined: Phrases = [" and ", " & ", " or ", " vs"]

  private static func isAspect(_ name: Text) -> Bool {
    AspectTitles.isSide(name) || ChineseOwner.isAspect(name) && !name.endsWith(anyOf: ["因素", "因子", "方式"])
      || name.isEnglish && EnglishAspect.isSection(name)
  }
}
