import Notes

extension Prose {
  /// Most sentences of one line that are blanked.
  private static let mostEastAsian = 3

  /// Blanks in Japanese and Chinese sentences that no other rule has read.
  ///
  /// Asked for are words in quotation marks, an amount that stands alone, a name the note knows, a foreign word; the subject stands before
  /// a sentence that does not name it.
  static func eastAsian(_ node: Int, _ page: Page, _ words: ForeignWords) -> [Draft] {
    let owner = page.pairs[node].flatMap {
      $0.isNamed && page.sentences[node].count > 1 && $0.left.first != "\\" ? Term($0.left).name : nil
    }
    guard page[node].isMatter, page[node].label == nil, page.pairs[node] == nil || owner != nil,
      !page[node].isConclusion,
      !Example.isExample(page.text(node)), page[node].text.count <= 1_500
    else { return [] }
    if page[node].kind == .item, !page.text(node).hasKana || page[node].isLeaf,
      let gloss = ForeignGloss.cut(page.text(node))
    {
      let question = Wording.define(gloss.word, in: page.language(of: gloss.meaning))
      return [
        Draft(.definition, ask: question, [gloss.meaning], at: node, of: page, confidence: 0.7).claiming(
          .statement, of: [node])
      ]
    }
    let marks = page[node].inline.spans.contains { [.strong, .highlight, .code].contains($0.mark) }
    let dated = page.sentences[node].prefix(8).enumerated().flatMap { place, sentence in
      sentence.text.pieces { $0 == "；" }.enumerated().compactMap { half, text in
        DatedSentence.draft(text.trimmed, place + half * 50, node, page)
      }
    }
    var blanks = 0
    let drafts = page.sentences[node].prefix(14).enumerated().flatMap { place, sentence -> [Draft] in
      // Behind a colon the first sentence is what the name means, the others are asked with it.
      if let owner {
        return place == 0 ? [] : asked(sentence.text, place, node, page, owner)
      }
      if page.stated(node, place + 1).contains(where: \.isName) { return [] }
      let bracket = reason(sentence.text, place, node, page) ?? named(sentence.text, place, node, page)
      let asked = asked(sentence.text, place, node, page) + (bracket.map { [$0] } ?? [])
      if !asked.isEmpty { return asked }
      guard blanks < mostEastAsian, !marks || place > 0, let blank = blank(sentence.text, place, node, page, words)
      else { return [] }
      blanks += 1
      return [blank]
    }
    return dated + drafts.prefix(mostAsked)
  }

  /// Most cards of the sentences of one line.
  private static let mostAsked = 12

  /// A sentence with a word of weight left out.
  private static func blank(_ sentence: Text, _ place: Int, _ node: Int, _ page: Page, _ words: ForeignWords) -> Draft?
  {
    let text = sentence.trimming { $0.isSpace || $0 == "。" || $0 == "." || $0 == "；" }
    guard page[node].kind == .paragraph || page[node].text.count >= 32, !DatedSentence.fits(text),
      (12...160).contains(text.count), Endings.isPredicate(sentence), text.scalars.last != "：",
      text.scalars.last != ":", !WrittenQuestions.isQuestion(sentence), page.stated(node, place).isEmpty,
      !text.startsWith(anyOf: Stated.pointers), !text.startsWith(anyOf: ["也就是说", "也就是說", "つまり", "すなわち"]),
      page.joint(in: text) == nil,
      !Example.isExample(text), let range = EastAsianBlank.range(in: text, node, page, words),
      let question = BlankQuestion.make(text, range, node, page)
    else { return nil }
    return Draft(.cloze, ask: question, [text[range]], at: node, of: page, confidence: 0.55)
      .with { $0.alternatives = Synonyms.of(text[range], in: page) }
      .claiming(place == 0 ? .statement : .part(place), of: [node])
  }
}
