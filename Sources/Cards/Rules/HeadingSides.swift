import Notes

/// F21: a list below "By the guild" below "Limits on the market", asked for with both.
///
/// Fires on an English line of two to four words that begins with a preposition, has a list below it and stands below a title in the
/// plural: "What are the limits on the market by the guild?"
enum HeadingSides {
  private static let mostText = 400

  static func draft(_ node: Int, _ page: Page) -> Draft? {
    let (line, above) = (page[node], page[page[node].parent])
    guard line.kind == .paragraph, line.text.isEnglish, (2...4).contains(line.text.wordCount), above.isSection,
      above.text.isEnglish, (1...6).contains(above.text.wordCount), above.label == nil,
      let first = line.text.firstWord?.lowercased, first.isOne(of: ["by", "for", "in", "on", "from", "within", "of"]),
      let noun = above.text.firstWord?.lowercased, EnglishWords.isPlural(noun) || Wording.isPlural(above.text)
    else { return nil }
    let lines = page.matter(of: node)
    let items = lines.map { page.text($0) }
    guard (2...7).contains(lines.count), items.reduce(0, { $0 + $1.count }) <= mostText,
      !items.contains(where: { $0.scalars.last == ":" || $0.scalars.last == "?" })
    else { return nil }
    let name = above.text.trimming { $0 == ":" || $0.isSpace }.loweredNoun
    let question =
      Text("What are the ") + name + " " + line.text.trimming { $0 == ":" || $0.isSpace }.loweredStart + "?"
    return Draft(.list, ask: question, items, at: node, of: page, confidence: 0.75).from(lines, of: page)
      .claiming(.member, of: lines)
  }
}
