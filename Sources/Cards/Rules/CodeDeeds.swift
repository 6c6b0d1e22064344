import Notes

/// F31 for sentences: what a command or call does, told by a verb right behind it.
///
/// Fires on parts of an English line that open with code and go on with its verb where the sentence cannot be taken apart:
/// "`drain()` empties the tank, `fill()` opens the tap" → "What does drain() do?" and "What does fill() do?"
enum CodeDeeds {
  private static let mostParts = 4

  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isMatter, page.text(node).isEnglish, page.pairs[node] == nil,
        page[node].inline.spans.contains(where: { $0.mark == .code })
      else { return [] }
      return page.sentences[node].prefix(4).enumerated().flatMap { place, sentence in
        drafts(sentence, place, node, page)
      }
    }
  }

  private static func drafts(_ sentence: Inline, _ place: Int, _ node: Int, _ page: Page) -> [Draft] {
    let starts = sentence.spans.filter { $0.mark == .code && opens($0.range, sentence.text) }.map(\.range)
    guard let first = starts.first, first.lowerBound == 0,
      starts.count > 1 || page.clause(of: sentence.text) == nil || sentence.text[first].contains("(")
    else {
      return []
    }
    return starts.indices.prefix(mostParts).compactMap { index in
      let stop = sentence.text.dropping(first: starts[index].upperBound).firstRange(of: "; ")
      let end =
        index + 1 < starts.count
        ? starts[index + 1].lowerBound : stop.map { starts[index].upperBound + $0.lowerBound } ?? sentence.text.count
      let said = sentence.text[starts[index].upperBound..<end].trimming {
        $0.isSpace || ",;.".unicodeScalars.contains($0)
      }
      .without(suffix: " and").without(suffix: ",")
      guard (1...22).contains(said.wordCount) else { return nil }
      let question = "What does " + sentence.text[starts[index]] + " do?"
      return Draft(.question, ask: question, [said], at: node, of: page, confidence: 0.7)
        .claiming(.part(aspect(place) + index), of: [node])
    }
  }

  /// Whether a sentence's deed has its card.
  static func isAsked(_ place: Int, _ node: Int, _ page: Page) -> Bool { page.isTaken(node, .part(aspect(place))) }

  private static func aspect(_ place: Int) -> Int { 8_700 + place * 10 }

  /// Whether code opens a part of a sentence and a verb stands right behind it.
  private static func opens(_ range: Range<Int>, _ text: Text) -> Bool {
    let before = text.prefix(range.lowerBound).trimmed
    guard before.isEmpty || before.endsWith(anyOf: [",", ";", ", and"]), range.count <= 30 else { return false }
    return isDeed(text.dropping(first: range.upperBound))
  }

  /// Whether what stands behind code is its verb: "empties the tank", "doesn't keep …".
  static func isDeed(_ rest: Text) -> Bool {
    guard rest.first?.isSpace ?? false, let word = rest.firstWord?.lowercased.trimming({ !$0.isWordPart }) else {
      return false
    }
    if word.isOne(of: ["doesn't", "doesn’t", "won't", "never"]) { return rest.wordCount >= 2 }
    return EnglishVerbs.base(ofThird: word) != nil
      && (rest.wordCount > 1 || EnglishVerbs.base(ofThird: word).map { !EnglishVerbs.isNounToo($0) } ?? false)
  }
}
