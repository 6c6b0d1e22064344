import Notes

/// English names with their date in brackets.
enum EnglishEvent {
  /// Asks when it was.
  ///
  /// "Bridgewater Act (1759): leave to dig" → "When was Bridgewater Act?"
  static func draft(_ left: Text, _ term: Term, _ node: Int, _ page: Page) -> Draft? {
    guard let date = date(in: left), term.name.first?.isUpper ?? false, !arePeople(term.name) else { return nil }
    let isSpan = date.contains { $0 == "-" || $0 == "–" }
    let name = term.name.withArticle
    let asked: Text =
      isSpan ? "When did " + name + " take place?" : (Wording.isPlural(name) ? "When were " : "When was ") + name + "?"
    return Draft(.definition, ask: asked, [date], at: node, of: page, confidence: 0.7).claiming(.name, of: [node])
  }

  /// "Loftus & Palmer (1974)", "Bartlett (1932)": who wrote it and when; neither was an event.
  private static func arePeople(_ name: Text) -> Bool {
    name.contains(" & ") || name.contains("et al") || name.wordCount <= 2 && EnglishAntecedent.isPerson(name)
  }

  private static func date(in name: Text) -> Text? {
    guard name.scalars.last == ")", let open = Term.matchingOpening(name), open > 2 else { return nil }
    let date = name[(open + 1)..<(name.count - 1)].trimmed
    return date.hasDigit && EnglishDate.isDate(date) ? date : nil
  }
}
