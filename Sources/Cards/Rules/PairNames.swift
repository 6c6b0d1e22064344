import Notes

extension Text {
  /// A name without a bracket at its end.
  var withoutBracket: Text {
    guard scalars.last == ")", let open = Term.matchingOpening(self), open > 1 else { return self }
    return prefix(open).trimmed
  }
}

/// The names of lines that each have their meaning beside them, below what they all are (F21).
///
/// One word over a whole page names its topic and calls for no list: "Birds" over three of them.
///
/// "Kinds of weir" over "Broad - …", "Sharp - …", "Labyrinth - …" → "What are the kinds of weir?"
enum PairNames {
  /// `茶道の3要素` over as many Japanese or Chinese names with their meanings.
  private static func counted(_ node: Int, _ page: Page) -> Draft? {
    let text = page.text(node).trimming { $0.isSpace || $0 == ":" || $0 == "：" }
    let lines = page.matter(of: node)
    guard page[node].isSection || page[node].isMatter, page.pairs[node] == nil, (3...7).contains(lines.count),
      text.count <= 30, counts(text, lines.count)
    else { return nil }
    let names = lines.compactMap { page.pairs[$0].flatMap { $0.isNamed ? Term($0.left).name : nil } }
    guard names.count == lines.count, names.allSatisfy({ (2...20).contains($0.count) }) else { return nil }
    return Draft(
      .list, ask: Wording.ask(\.members, in: page.language(of: text), Term.withoutTranslation(text)), names, at: node,
      of: page,
      confidence: 0.75
    ).from(lines, of: page).claiming(.member, of: lines)
  }

  /// `3要素`, `三原则`: whether a number for as many stands before a noun.
  private static func counts(_ text: Text, _ number: Int) -> Bool {
    let han = Array("〇一二三四五六七八九".unicodeScalars)
    return text.indices.dropLast().contains { place in
      guard text[place + 1].isHan || text[place + 1] == "つ", place == 0 || !text[place - 1].isDigit else {
        return false
      }
      let value = text[place].isDigit ? Int(text[place].value) - 0x30 : han.firstIndex(of: text[place]) ?? 0
      return value == number
    }
  }

  /// `TEA` over Taste, Ease and Aroma with their meanings: what the letters stand for.
  private static func lettered(_ node: Int, _ page: Page) -> Draft? {
    let text = page.text(node).trimming { $0.isSpace || $0 == ":" || $0 == "：" }.withoutBracket
    guard (3...7).contains(text.count), text.allSatisfy(\.isUpper), page.pairs[node] == nil else { return nil }
    let lines = page.matter(of: node)
    let terms = lines.compactMap { page.pairs[$0].flatMap { $0.isNamed ? $0.left : nil } }
    guard lines.count == text.count, terms.count == lines.count,
      zip(text.scalars, terms).allSatisfy({ letter, term in term.words.contains { $0.first == letter } })
    else { return nil }
    return Draft(
      .list, ask: Wording.ask(\.members, in: page.language(of: terms[0]), text), terms.map { Term($0).name }, at: node,
      of: page, confidence: 0.75
    ).from(lines, of: page).claiming(.member, of: lines)
  }

  static func draft(_ node: Int, _ page: Page) -> Draft? {
    if let lettered = lettered(node, page) { return lettered }
    let isForeign =
      page.isKorean && page[node].isSection && page.matter(of: node).first.map { page.text($0).hasHangul } ?? false
    if page.text(node).hasHangul || isForeign { return KoreanMembers.draft(node, page) }
    if page.text(node).isEastAsian { return counted(node, page) ?? ChineseMembers.draft(node, page) }
    let text = page.text(node).trimming { $0.isSpace || $0 == ":" }
    guard page[node].isSection || page[node].isMatter, node != page.titleNode, page.pairs[node] == nil, text.isEnglish,
      (1...5).contains(text.wordCount), text.wordCount > 1 || page[page[node].parent].children.count > 1,
      Wording.isPlural(text), !EnglishAnnouncement.isVocabulary(text),
      EnglishPhrase.isName(text)
    else { return nil }
    let lines = page.matter(of: node)
    let names = lines.compactMap { page.pairs[$0].flatMap { $0.isNamed ? Term($0.left).name : nil } }
    guard (3...7).contains(lines.count), names.count == lines.count,
      names.allSatisfy({ $0.wordCount <= 4 && !GenericWords.contains($0) && EnglishPhrase.isName($0) && !$0.hasDigit })
    else { return nil }
    let isAlone = page[node].label == nil || text.wordCount >= 2
    let prefix = isAlone ? Text() : Subjects.prefix(for: text, node, page)
    let question = "what are the " + text.loweredNoun.without(prefix: "the ") + "?"
    return Draft(
      .list, ask: prefix.isEmpty ? question.capitalizedStart : prefix + question, names, at: node, of: page,
      confidence: SectionTitle.namesNoKind(text) ? Draft.doubtful : 0.75
    ).from(lines, of: page).claiming(.member, of: lines)
  }
}
