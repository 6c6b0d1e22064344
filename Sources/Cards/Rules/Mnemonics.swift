import Notes

/// F32: lists behind a memory word, and lists between slashes.
///
/// Fires on a line of three or more parts between ` / ` below a title; a title of one to six odd syllables between the list and a
/// longer title is the memory word: the hint, and shown again with the answer. Makes "X에는 무엇이 있는가?" with the parts as items,
/// "X의 특징은?" where the title says what they are of X.
enum Mnemonics {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.compactMap { node in
      guard page[node].isMatter, page[node].text.count <= 300, let items = parts(page.text(node)),
        KoreanPairs.of(page.text(node), page.pairs[node]?.mark) == nil
      else { return nil }
      let parent = page[node].parent
      guard parent > 0 else { return nil }
      var named = parent
      var hint: Text?
      let outer = page[parent].parent
      if page[parent].kind == .title, outer > 0, page[outer].kind == .title, page[parent].text.count <= 14 {
        hint = page.text(parent)
        named = outer
      }
      guard page[named].isSection, page.text(named).hasLetter else { return nil }
      // Two parts may be any two words of a line, and one line of several holds a part of what there is.
      let isWhole = page.matter(of: parent).count == 1 && (items.count >= 3 || items.allSatisfy { $0.wordCount <= 2 })
      if hint == nil, !isWhole { return nil }
      let name = page.terms[named]?.name ?? page.text(named)
      let language = page.language(of: name + items[0])
      return Draft(
        .list, ask: question(name, page[named].label, language), items, at: named, of: page,
        confidence: hint == nil ? 0.7 : 0.9
      )
      .from([node], of: page).with { ($0.hint, $0.extra) = (hint, hint) }.claiming(.statement, of: [node])
    }
  }

  /// `가마 특징` asks for what is told of the kiln, `가마의 유형` for its kinds.
  private static func question(_ name: Text, _ label: Label?, _ language: NoteLanguage) -> Text {
    guard let label, let subject = label.subject, [.features, .conditions, .pros, .cons].contains(label.kind) else {
      return Wording.ask(\.members, in: language, name)
    }
    return Wording.ask(\.labelled, in: language, subject, w: label.word)
  }

  private static func parts(_ text: Text) -> [Text]? {
    guard text.contains(" / ") else { return nil }
    let items = text.replacing(" / ", with: "\n").pieces { $0 == "\n" }.map(\.trimmed).filter { !$0.isEmpty }
    guard items.count >= 2, items.count <= 7,
      items.allSatisfy({ $0.count <= 40 && !Endings.isPredicate($0) && !$0.contains(" : ") && !$0.contains(": ") })
    else {
      return nil
    }
    // `잔 / 접시를 말림`: two of what the one deed is done to.
    if items.count == 2, let last = items.last, last.wordCount >= 2, text.hasHangul,
      last.words.dropLast().contains(where: { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }),
      !items.dropLast().contains(where: { $0.words.contains { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) } })
    {
      return nil
    }
    return items
  }
}
