import Notes

/// F37 for Korean: items that say of a word of the sentence above them what it is, with the word at their end.
///
/// `다구는 다관과 숙우로 이루어짐` over `차를 우려내는 다관(Teapot)`: fires last, on items without lines of their own whose last word
/// stands in the line above; makes "다관이란?".
enum KoreanNamedParts {
  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    guard page.isKorean else { return [] }
    let asked = Set(kept.map(\.asked))
    return page.document.nodes.indices.compactMap { node -> Draft? in
      guard let (name, said) = read(node, page) else { return nil }
      let question = Wording.define(name, in: .korean)
      guard !asked.contains(question.folded) else { return nil }
      return Draft(.definition, ask: question, [said], at: node, of: page, confidence: 0.7)
        .claiming(.statement, of: [node])
    }
  }

  /// Whether an item says what a word of the line above it is.
  static func names(_ node: Int, _ page: Page) -> Bool { read(node, page) != nil }

  private static func read(_ node: Int, _ page: Page) -> (name: Text, said: Text)? {
    let line = page[node]
    guard line.kind == .item, line.isLeaf, line.label == nil, page.pairs[node] == nil, line.text.hasHangul,
      page[line.parent].kind == .item, page.text(line.parent).hasHangul,
      page.text(line.parent).count <= 200, line.text.count <= 200, let found = parts(of: line.text),
      holds(page.text(line.parent), found.name)
    else { return nil }
    return found
  }

  /// The name a phrase ends in, and the clause before it as what it is.
  private static func parts(of line: Text) -> (name: Text, said: Text)? {
    var phrase = line.trimming { $0.isSpace || $0 == "." }
    while phrase.scalars.last == ")", let open = Term.matchingOpening(phrase), open >= 4 {
      phrase = phrase.prefix(open).trimmed
    }
    let words = phrase.words
    guard (3...14).contains(words.count), let name = words.last, (2...12).contains(name.count),
      name.allSatisfy({ $0.isHangul || $0.isLatin }), !Endings.isKoreanPredicate(phrase),
      case let clause = Array(words.dropLast()), let verb = clause.last, verb.count >= 2,
      verb.endsWith(anyOf: ["는", "인", "된"]), !Definition.endsInClassNoun(phrase),
      clause.dropLast().contains(where: { $0.endsWith(anyOf: ["을", "를", "에", "에서", "으로", "로"]) && $0.count >= 2 }),
      !clause.contains(where: { $0.endsWith(anyOf: [",", ":"]) })
    else { return nil }
    return (name, clause.joined(" ") + " 것")
  }

  /// Whether a line names a word, with or without a particle.
  private static func holds(_ line: Text, _ name: Text) -> Bool {
    line.words.contains { word in
      let bare = word.withoutBracket.trimming { !$0.isWordPart }
      return bare == name || bare.starts(with: name) && Particle.stripped(bare) == name
    }
  }
}
