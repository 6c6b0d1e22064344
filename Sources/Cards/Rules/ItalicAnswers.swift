import Notes

/// F12: notes that set the answers to their questions in italics.
///
/// Fires where at least half of a note's lines have italics. A run of italic words in one line makes a blank of the whole run with
/// the words as the items to recall; an italic name with an italic gloss in brackets (`*A*（*B*）`) makes "Aとは？" → B. Questions in
/// headings stay with their own rule, which takes the lines below as the checklist of the answer.
enum ItalicAnswers {
  static func drafts(_ page: Page) -> [Draft] {
    let lines = page.document.nodes.indices.filter { page[$0].isMatter }
    let italic = lines.filter { page[$0].inline.spans.contains { $0.mark == .emphasis } }
    guard italic.count >= 4, italic.count * 2 >= lines.count else { return [] }
    return italic.flatMap { node in [gloss(of: node, page), run(in: node, page)].compactMap { $0 } }
  }

  private static func gloss(of node: Int, _ page: Page) -> Draft? {
    guard page.pairs[node] == nil, let gloss = Gloss(page[node].inline), gloss.text.count >= 3 else { return nil }
    let language = page.language(of: gloss.name + gloss.text)
    let list = ItemList(gloss.text)
    let isList = list.items.count >= 2 && list.isNames
    let question =
      isList
      ? Wording.ask(\.members, in: language, gloss.name)
      : language == .japanese && JapaneseRequest.isDeed(gloss.text)
        ? gloss.name + "の内容は？" : Wording.define(gloss.name, in: language)
    return Draft(
      isList ? .list : .definition, ask: question, isList ? list.items : [gloss.text], at: node, of: page,
      confidence: 0.7
    ).with { $0.isOpen = isList && list.isOpen }.claiming(.part(0), of: [node])
  }

  /// Two or more italic words with only marks of a list between them, inside a sentence.
  private static func run(in node: Int, _ page: Page) -> Draft? {
    let inline = page[node].inline
    let spans = inline.spans.filter { $0.mark == .emphasis && $0.range.count <= 30 }
    guard page.pairs[node] == nil, spans.count >= 2, spans.count <= 6, let first = spans.first, let last = spans.last,
      zip(spans, spans.dropFirst()).allSatisfy({ isJoined(inline.text, $0.range.upperBound, $1.range.lowerBound) })
    else { return nil }
    let text = inline.text
    let range = first.range.lowerBound..<last.range.upperBound
    guard text.count - range.count >= 3, range.lowerBound > 0 || range.upperBound + 2 < text.count else { return nil }
    let question =
      Subjects.prefix(for: text, node, page) + text.prefix(range.lowerBound) + Cloze.blank
      + text.dropping(first: range.upperBound)
    return Draft(.cloze, ask: question, spans.map { text[$0.range] }, at: node, of: page, confidence: 0.75).claiming(
      .statement, of: [node])
  }

  private static func isJoined(_ text: Text, _ from: Int, _ to: Int) -> Bool {
    from <= to && text[from..<to].trimming { $0.isSpace || "、,，・と和（(".unicodeScalars.contains($0) }.isEmpty
  }
}

/// A name with a gloss in brackets that takes the rest of the line: `滴状心（心陰影が細長く見える）`.
struct Gloss {
  let name: Text
  let text: Text

  init?(_ inline: Inline) {
    let line = inline.text.trimming { $0.isSpace || $0 == "。" || $0 == "." }
    guard let last = line.scalars.last, last.isClosing, let open = Term.matchingOpening(line), open >= 2 else {
      return nil
    }
    name = line.prefix(open).trimmed
    text = line[(open + 1)..<(line.count - 1)].trimmed
    guard name.count <= 30, text.hasHan || text.hasKana || text.hasHangul, LineShape.isNounPhrase(name),
      !text.isAddress
    else { return nil }
  }
}
