import Notes

/// F15: items below an item.
///
/// Fires on an item that is a name with lines below it: a defining line makes "X란?", the others its list ("X의 특징은?").
/// An item that announces ("… ex)", "…:") passes its subject on. Items below a sentence go with that sentence.
enum NestedItems {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isMatter, let term = page.terms[node], !isAnnouncing(page.text(node)),
        OtherThings.word(in: page.text(node)) == nil,
        page.pairs[node] == nil
      else { return [] }
      return drafts(of: node, term, page)
    }
  }

  private static func drafts(of node: Int, _ term: Term, _ page: Page) -> [Draft] {
    let name = contextual(term, node, page)
    var drafts: [Draft] = []
    let found = Definition.find(of: node, in: page)
    if let found {
      let language = page.language(of: name + found.text)
      drafts.append(
        Draft(
          .definition, ask: Wording.define(name, in: language), [found.text], at: node, of: page,
          confidence: found.certainty - 0.05
        )
        .from([node, found.node], of: page).claiming(.statement, of: [found.node]))
      if let back = DefinitionCards.reverse(term, node, found.text, [found.node], page) { drafts.append(back) }
    }
    let lines = page.matter(of: node).filter { $0 != found?.node && HeadingLists.isPlain($0, page) }
    let items = lines.map { page.text($0) }
    guard (2...HeadingLists.mostItems).contains(items.count), items.allSatisfy({ $0.count <= 60 }),
      items.reduce(0, { $0 + $1.count }) <= HeadingLists.mostText
    else { return drafts }
    let language = page.language(of: name + items[0])
    let isNames = items.allSatisfy { $0.count <= 24 && !Endings.isPredicate($0) }
    drafts.append(
      Draft(
        .list, ask: Wording.ask(isNames ? \.members : \.features, in: language, name), items, at: node, of: page,
        confidence: 0.7
      )
      .from([node] + lines, of: page).claiming(.member, of: lines))
    return drafts
  }

  private static func isAnnouncing(_ text: Text) -> Bool {
    text.scalars.last == ":" || text.scalars.last == "：" || text.ends(with: "ex)")
  }

  /// The name with the section's subject where it is too short to stand alone.
  private static func contextual(_ term: Term, _ node: Int, _ page: Page) -> Text {
    let name = page.name(of: node) ?? term.name
    guard name == term.name, name.words.count == 1, name.count <= 12, let subject = page.subjectName(of: node),
      page.subjectNodes[node] != page.titleNode,
      !subject.folded.contains(text: name.folded), !name.folded.contains(text: subject.folded),
      !Abbreviation.isShort(name), subject.count <= 40
    else { return name }
    return page.language(of: name + subject) == .english ? name + " (" + subject + ")" : name
  }
}
