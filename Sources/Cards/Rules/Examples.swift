import Notes

/// F30: lines that give an example of the subject above.
///
/// Fires on lines that begin with `ex)`, 예), "e.g." or their like; makes "X의 예는?" where what follows is short. Two or more pairs in
/// one line (`이름 : 문자열, 전화번호 : 숫자`) and analogies give no card.
enum Examples {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.compactMap { node in
      guard page[node].isMatter, Example.isExample(page.text(node)), page[node].children.isEmpty,
        let subject = page.subjectName(of: node)
      else { return nil }
      var content = Example.content(page.text(node))
      var about = Text()
      let colons = content.filter { $0 == ":" || $0 == "：" }.count
      guard colons <= 1, content.count >= 2, content.count <= 140, !content.contains("비유") else { return nil }
      if colons == 1, let cut = content.scalars.firstIndex(where: { $0 == ":" || $0 == "：" }) {
        about = content.prefix(cut).trimmed
        content = content.dropping(first: cut + 1).trimmed
      }
      let list = ItemList(content)
      let language = page.language(at: node)
      let items = list.items.count >= 2 && list.items.count <= 6 && list.isNames ? list.items : [content]
      var question = question(items, subject, node, page, language)
      if !about.isEmpty { question = question + " (" + about + ")" }
      return Draft(.example, ask: question, items, at: node, of: page, confidence: 0.6).with { $0.isOpen = true }
        .claiming(.statement, of: [node])
    }
  }

  /// "X의 예는?"; for a whole sentence, or below one, the question for an instance of it.
  private static func question(
    _ items: [Text], _ subject: Text, _ node: Int, _ page: Page, _ language: NoteLanguage
  ) -> Text {
    let parent = page[node].parent
    let isBelowSentence = page[parent].isMatter && page.terms[parent] == nil && page[parent].label == nil
    guard language.isEastAsian, isBelowSentence || items.count == 1 && Endings.isPredicate(items[0]) else {
      return Wording.ask(\.examples, in: language, subject)
    }
    let said = page.text(parent).trimming { $0.isSpace || $0 == "。" || $0 == "." }
    let about = isBelowSentence && said.count <= 60 ? Subjects.prefix(for: said, parent, page) + said : subject
    return Wording.ask(\StatementForms.instance, in: language, about) ?? Wording.ask(\.examples, in: language, subject)
  }
}
