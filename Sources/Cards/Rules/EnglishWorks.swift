import Notes

/// What an English note calls a work with whoever made it: `"Fire and Measure" - Osk Lind (1975)`, "The Ash Ethic (1904) by Torren Vale".
enum EnglishWorks {
  struct Work {
    /// The title without its marks.
    let title: Text
    let maker: Text
    let year: Text?
  }

  /// Reads a line that is a work and nothing else; nil where its title is not marked or its maker is nobody's name.
  static func read(_ text: Text) -> Work? {
    let line = text.trimming { $0.isSpace || $0 == "." || $0 == "," || $0 == "–" || $0 == "-" }
    guard let first = line.first, first == "\"" || first == "“",
      let close = line.scalars.dropFirst().firstIndex(of: first == "“" ? "”" : "\""), (3...90).contains(close)
    else { return nil }
    let title = line[1..<close].trimmed
    guard title.first?.isUpper ?? false, title.isEnglish, !title.contains(". ") else { return nil }
    let rest = line.dropping(first: close + 1).trimmed
    guard let mark = ["by ", "- ", "– ", "— "].first(where: { rest.starts(with: $0) }) else { return nil }
    let told = rest.dropping(first: mark.unicodeScalars.count).trimmed
    let maker = told.withoutBracket.trimmed
    guard (2...4).contains(maker.wordCount), EnglishAntecedent.isPerson(maker) else { return nil }
    let inside = told.dropping(first: maker.count).trimming { $0.isSpace || $0 == "(" || $0 == ")" }
    return Work(title: title, maker: maker, year: EnglishDate.isDate(inside) ? inside : nil)
  }

  /// The title of a line that is a work and nothing else, as a term.
  static func term(_ text: Text) -> Term? { read(text).map { Term($0.title) } }

  /// The card that asks whose a work is, with its year behind the answer.
  static func draft(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].kind == .item, page.text(node).isEnglish, page.text(node).count <= 140,
      let work = read(page.text(node))
    else { return nil }
    return Draft(
      .question, ask: "Whose work is “" + work.title + "”?", [work.maker], at: node, of: page, confidence: 0.75
    ).with { $0.extra = work.year }.claiming(.statement, of: [node])
  }
}
