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
      var question = Wording.ask(\.examples, in: language, subject)
      if !about.isEmpty { question = question + " (" + about + ")" }
      return Draft(.example, ask: question, items, at: node, of: page, confidence: 0.6).with { $0.isOpen = true }
        .claiming(.statement, of: [node])
    }
  }
}
