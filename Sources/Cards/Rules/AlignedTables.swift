import Notes

/// F19: tables of two lines whose parts stand under each other: roles above, what fills them below.
///
/// Fires on tables with a single row under the header; pairs by column: "모니터링을 맡는 도구는?" with the word for what fills the role
/// from the headings above. A cell joined by `+` holds several items.
enum AlignedTables {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard case .table(let index) = page[node].kind else { return [] }
      let table = page.tables[index]
      guard TableShape.isParallel(table), !isSample(table, node, page), !page.isTaken(node, .everything) else {
        return []
      }
      let subject = page.subjectName(of: node) ?? Text()
      return names(of: table, node, page)
        + (0..<table.columns).compactMap { column in
          let role = unnumbered(table.header[column].text)
          let items = items(of: table.cell(0, column).text)
          guard !items.isEmpty, role.hasLetter else { return nil }
          let language = page.language(of: role + subject)
          let question =
            label(of: node, page).map {
              Wording.ask(
                \.about, in: language, subject, y: Wording.ask(\.cell, in: language, role, w: $0))
            } ?? ask(role, subject, toolWord(above: node, page), language)
          return Draft(.table, ask: question, items, at: node, of: page, confidence: 0.9).with {
            $0.alternatives = items.count == 1 ? Synonyms.of(items[0], in: page) : []
          }
        }
    }
  }

  /// `1. Surface layer` without its number.
  private static func unnumbered(_ role: Text) -> Text {
    let plain = role.trimmed
    let digits = plain.scalars.prefix(while: \.isDigit).count
    guard (1...2).contains(digits), digits < plain.count, plain[digits] == "." || plain[digits] == ")" else {
      return role
    }
    let name = plain.dropping(first: digits + 1).trimmed
    return name.first?.isDigit ?? true ? role : name
  }

  /// What fills a role: several where `+`, a comma or a line part them; an English sentence is one.
  private static func items(of cell: Text) -> [Text] {
    if cell.isEnglish, cell.wordCount >= 6, !cell.contains("+"), !cell.contains("\n") { return [cell.trimmed] }
    return cell.pieces { $0 == "+" || $0 == "," || $0 == "\n" }.map(\.trimmed).filter { !$0.isEmpty }
  }

  /// "What are the 7 layers?", of a heading that counts the columns.
  private static func names(of table: Table, _ node: Int, _ page: Page) -> [Draft] {
    let title = page.text(page[node].parent).trimming { $0.isSpace || $0 == ":" }
    guard title.isEnglish, let count = title.firstWord, count == Text(String(table.columns)), title.wordCount <= 4,
      (3...HeadingLists.mostItems).contains(table.columns)
    else { return [] }
    return [
      Draft(
        .list, ask: "What are the " + title.lowercased + "?", table.header.map { unnumbered($0.text) }, at: node,
        of: page, confidence: 0.8)
    ]
  }

  /// Whether an English table shows how one row might look; rows of whole sentences tell of what heads them.
  private static func isSample(_ table: Table, _ node: Int, _ page: Page) -> Bool {
    guard table.header[0].text.isEnglish else { return false }
    let above = page.previous[node] > 0 ? page.previous[node] : page[node].parent
    let isTold = table.rows[0].cells.allSatisfy { $0.text.wordCount >= 4 }
    return table.columns >= 5 && !isTold || page[above].isMatter && page.text(above).lowercased.contains("example")
  }

  /// The label the table stands under, which asks for what the values are (实验现象).
  private static func label(of node: Int, _ page: Page) -> Text? {
    guard page.isEastAsian, let label = page[page[node].parent].label, label.subject == nil else { return nil }
    return label.word
  }

  private static func ask(_ role: Text, _ subject: Text, _ word: Text?, _ language: NoteLanguage) -> Text {
    if Label(role) != nil, !subject.isEmpty { return Wording.labelled(subject, role, items: 1, in: language) }
    if let word { return Wording.ask(\.toolFor, in: language, role, w: word, y: subject) }
    guard language == .korean else {
      return subject.isEmpty ? Wording.bare(role, in: language) : Wording.ask(\.cell, in: language, subject, w: role)
    }
    return subject.isEmpty ? "‘" + role + "’에 해당하는 것은?" : subject + "에서 ‘" + role + "’에 해당하는 것은?"
  }

  /// What the headings above call such things: the last word of "… 지원하는 도구".
  private static func toolWord(above node: Int, _ page: Page) -> Text? {
    let words = ["도구", "기술", "기법", "서비스", "솔루션", "언어", "제품", "프로그램", "기관", "장치", "부서"]
    for above in page.document.ancestors(of: node) {
      if let word = words.first(where: { page.text(above).ends(with: $0) }) { return Text(word) }
    }
    return nil
  }
}

/// Other names the note gives to a thing.
enum Synonyms {
  static func of(_ name: Text, in page: Page) -> [Text] {
    guard let found = page.glossary.mentions(in: name).first(where: { $0.range.count == name.count }),
      let term = page.terms[found.node]
    else { return [] }
    return ([term.name] + term.alternatives).filter { $0 != name }
  }
}
