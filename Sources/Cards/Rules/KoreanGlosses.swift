import Notes

/// F37 for Korean: what a sentence says in brackets of the name right before them: `식힘그릇(끓인 물을 식히는 데 쓰는 그릇)에 붓는다`.
///
/// Fires last, on matter whose brackets hold a phrase of three words or more that ends in what kind of thing it is; makes "X란?".
enum KoreanGlosses {
  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    guard page.isKorean else { return [] }
    let asked = Set(kept.map(\.asked))
    return page.document.nodes.indices.flatMap { node -> [Draft] in
      let text = page.text(node)
      guard page[node].isMatter, text.hasHangul, text.mayHold("("), text.count <= 600 else { return [] }
      return glosses(in: text).compactMap { name, said in
        let question = Wording.define(name, in: .korean)
        guard !asked.contains(question.folded) else { return nil }
        return Draft(.definition, ask: question, [said], at: node, of: page, confidence: 0.7)
          .claiming(.part(21_000), of: [node])
      }
    }
  }

  /// Names with what stands in the brackets behind them; at most two.
  private static func glosses(in text: Text) -> [(Text, Text)] {
    var found: [(Text, Text)] = []
    var start = 0
    while found.count < 2, let open = text.scalars[start...].firstIndex(of: "("),
      let close = text.scalars[open...].firstIndex(of: ")")
    {
      start = close + 1
      let said = text[(open + 1)..<close].trimmed
      guard let name = name(before: open, in: text), (3...14).contains(said.wordCount), said.hasHangul,
        KoreanDescription.isDescribing(said), !Endings.isKoreanPredicate(said), !said.contains(","),
        !said.folded.contains(text: name.folded)
      else { continue }
      found.append((name, said))
    }
    return found
  }

  /// The noun right before a bracket, without a bracket of its own or a particle.
  private static func name(before open: Int, in text: Text) -> Text? {
    guard open >= 2, !text[open - 1].isSpace, let word = text.prefix(open).lastWord, (2...12).contains(word.count),
      word.allSatisfy({ $0.isHangul || $0.isLatin || $0 == "-" }), word.first?.isWordLetter ?? false,
      !Endings.isKoreanPredicate(word), !Particle.endsOpen(word),
      !word.endsWith(anyOf: ["는", "을", "를", "에서", "으로"])
    else { return nil }
    return word
  }
}
