import Notes

/// English sentences that give what was just said its name: "This is known as drift", "…, and we call this drift".
enum EnglishNaming {
  /// Asks for the meaning of the name, with what was said before as the answer.
  static func draft(_ text: Text, _ place: Int, _ node: Int, _ page: Page) -> Draft? {
    guard let found = behind(text, place, node, page) ?? inside(text), (4...32).contains(found.said.wordCount),
      found.said.count <= 200, !EnglishBlank.pointsBack(found.said),
      EnglishPhrase.hasFiniteVerb(found.said)
        || EnglishClause(found.said + " there") != nil || Joint.find(in: found.said) != nil
    else { return nil }
    let name = found.name.loweredStatement
    let asked: Text =
      EnglishTerms.isNoun(name.lastWord ?? name)
      ? Wording.define(name.loweredArticle, in: .english) : "What is meant by “" + name + "”?"
    return Draft(.definition, ask: asked, [found.said], at: node, of: page, confidence: 0.7)
  }

  private typealias Found = (name: Text, said: Text)

  /// "This is drift." behind the sentence that tells what happens.
  private static func behind(_ text: Text, _ place: Int, _ node: Int, _ page: Page) -> Found? {
    guard let start = starts.first(where: { text.starts(with: $0) }) else { return nil }
    let name = text.dropping(first: start.utf8.count)
    guard isName(name.without(prefix: "the "), isBare: start.hasSuffix(" is ")), place > 0,
      let before = EnglishAntecedent.sentence(before: place, node, page)
    else { return nil }
    return (name, before)
  }

  private static let starts = [
    "This is called ", "This is known as ", "This is also known as ", "This is termed ", "This is referred to as ",
    "This process is called ", "This process is known as ", "This effect is called ", "This effect is known as ",
    "This phenomenon is called ", "This phenomenon is known as ", "We call this ", "This is ",
  ]

  /// "…, and we call this drift", "…, which is called drift".
  private static func inside(_ text: Text) -> Found? {
    for mark in [
      ", and we call this ", ", which we call ", ", which is called ", ", which is known as ", ", and this is called ",
      ", and this is known as ",
    ] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound >= 16 else { continue }
      let name = text.dropping(first: cut.upperBound).trimming { $0.isSpace || $0 == "." }
      return isName(name.without(prefix: "the "), isBare: false) ? (name, text.prefix(cut.lowerBound)) : nil
    }
    return nil
  }

  private static func isName(_ name: Text, isBare: Bool) -> Bool {
    guard (1...4).contains(name.wordCount), let first = name.firstWord?.lowercased,
      let last = name.lastWord?.lowercased,
      !EnglishWords.determiners.contains(first), !EnglishWords.prepositions.contains(first),
      !EnglishWords.pronouns.contains(first),
      !EnglishWords.isAdverb(first), !name.contains(","), !EnglishWords.relatives.contains(first)
    else { return false }
    return !isBare
      || EnglishTerms.isNoun(last) && last.count >= 5 && EnglishVerbs.base(ofParticiple: first) == nil
        && !KnownWords.contains(last)
      || name.wordCount >= 2 && EnglishTerms.isNoun(last)
        && last.endsWith(anyOf: ["ion", "ism", "ment", "ing", "ance", "ence", "ness", "ity"])
        && EnglishVerbs.base(ofGerund: first) == nil
  }
}
