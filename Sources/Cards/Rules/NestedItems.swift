import Notes

/// F15: items below an item.
///
/// Fires on an item that is a name with lines below it: a defining line makes "X란?", the others its list ("X의 특징은?").
/// An item that announces ("… ex)", "…:") passes its subject on. Items below a sentence go with that sentence: a lone one that
/// is no fact of its own is shown behind its answer.
enum NestedItems {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      if let more = goingOn(node, page) { return [more] }
      guard page[node].isMatter, let term = page.terms[node], !isAnnouncing(page.text(node)),
        OtherThings.word(in: page.text(node)) == nil, page[node].label == nil
      else { return [] }
      return drafts(of: node, term, page)
    }
  }

  private static func drafts(of node: Int, _ term: Term, _ page: Page) -> [Draft] {
    let name = contextual(term, node, page)
    var drafts: [Draft] = []
    let found = page.pairs[node] == nil ? Definition.find(of: node, in: page) : nil
    if let found {
      let language = page.language(of: name + found.text)
      drafts.append(
        Draft(
          .definition, ask: DefinitionCards.question(name, found, language), found.texts, at: node, of: page,
          confidence: found.certainty - 0.05
        )
        .from([node] + found.nodes, of: page).claiming(.statement, of: found.nodes))
      if !found.isDoing, let back = DefinitionCards.reverse(term, node, found.text, [found.node], page) {
        drafts.append(back)
      }
    }
    if let list = HeadingLists.list(of: node, name, page) { drafts.append(list) }
    return drafts
  }

  /// What a lone line below a sentence adds to it; nil where the line is a fact of its own.
  static func elaboration(_ node: Int, _ page: Page) -> Text? {
    let text = page.text(node)
    guard page[node].isMatter, page[node].isLeaf, page[node].label == nil, page.pairs[node] == nil, text.count <= 120,
      text.hasHangul, !WrittenQuestions.isQuestion(text)
    else { return nil }
    return text
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
    return page.language(of: name + subject) == .english ? name + " (" + subject + ")" : name
  }
}
