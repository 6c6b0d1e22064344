import Notes

/// English names of events with their date in brackets, in a heading, an item or a sentence: "## Treaty of Rome (1957)".
enum EnglishEvents {
  /// Asks when an event of a heading or an item was; one with its span of years from when to when.
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.compactMap { node in
      guard page[node].isSection || page[node].kind == .item, page.text(node).isEnglish, page.text(node).hasDigit,
        page.text(node).count <= 100,
        let found = dated(page.text(node).trimming { $0.isSpace || $0.isPicture || $0 == "#" })
      else { return nil }
      return Draft(
        .definition, ask: found.question, [found.answer], at: node, of: page, confidence: 0.75
      ).claiming(.part(7_002), of: [node])
    }
  }

  /// The date behind the name of an event in a sentence.
  static func fact(_ text: Text) -> EnglishFact? {
    if let told = listed(text) { return told }
    guard let open = text.scalars.firstIndex(of: "("), let close = text.scalars[open...].firstIndex(of: ")") else {
      return nil
    }
    let words = EnglishWord.list(in: text.prefix(open))
    guard var first = words.indices.last, words[first].isCapital, !words[first].endsInComma else { return nil }
    while first > 0, !words[first - 1].endsInComma,
      words[first - 1].isCapital
        || words[first - 1].plain.isOne(of: ["of", "the"]) && first > 1 && words[first - 2].isCapital
    { first -= 1 }
    if words[first].plain == "the", first + 1 < words.count { first += 1 }
    guard words.count - first >= 2 else { return nil }
    let name = text[words[first].range.lowerBound...close]
    return dated(name).map { EnglishFact(question: $0.question, answer: [$0.answer], isPart: true) }
  }

  /// "Battle of Lutter, Aug 1626": an event with its date behind a comma.
  private static func listed(_ text: Text) -> EnglishFact? {
    guard let cut = text.firstRange(of: ", "), (6...50).contains(cut.lowerBound) else { return nil }
    let rest = text.dropping(first: cut.upperBound)
    let marks = [":", " –", " -", " —", ";"].compactMap { rest.firstRange(ofText: Text($0))?.lowerBound }
    let date = (marks.min().map { rest.prefix($0) } ?? rest).trimming { $0 == "." || $0.isSpace }
    guard date.count <= 20, date.hasDigit else { return nil }
    let name = text.prefix(cut.lowerBound)
    return dated(name + " (" + date + ")").map { EnglishFact(question: $0.question, answer: [$0.answer], isMain: true) }
  }

  private static func dated(_ title: Text) -> (question: Text, answer: Text)? {
    guard title.scalars.last == ")", let open = Term.matchingOpening(title), open > 3 else { return nil }
    let name = title.prefix(open).trimmed
    let date = title[(open + 1)..<(title.count - 1)].trimmed
    guard date.hasDigit, EnglishDate.isDate(date.replacing(",", with: "")), (1...7).contains(name.wordCount),
      name.words.contains(where: { events.contains($0.lowercased.trimming { !$0.isLatin }) })
    else { return nil }
    let isSpan = date.contains { $0 == "-" || $0 == "–" }
    let plain = name.lowercased.starts(with: "the ") ? name.dropping(first: 4) : name
    let isPlural = Wording.isPlural(plain)
    if isSpan { return ("From when to when did the " + plain + " last?", date) }
    return ("When " + (isPlural ? "were" : "was") + " the " + plain + "?", date)
  }

  /// Whether a word is one for an event: war, treaty, uprising.
  static func isEvent(_ word: Text) -> Bool { events.contains(word) }

  private static let events = Set(
    Text(
      """
      war wars battle battles siege treaty treaties peace truce armistice pact act acts edict bull declaration convention \
      congress conference council synod diet revolution revolt rebellion uprising riot riots coup massacre plague famine \
      expedition crusade crusades reformation restoration election elections reform reforms charter constitution agreement \
      accord accords alliance league crisis panic crash strike defenestration partition annexation raid invasion conquest \
      campaign purge trial trials compromise ordinance statute settlement schism
      """
    ).words)
}
