import Notes

/// What English sentences say in brackets of the name before them.
///
/// "weirs (low walls across a river)" says what weirs are, "torts (a.k.a. wrongs)" another name.
enum EnglishGlosses {
  static func of(_ text: Text) -> [EnglishFact] {
    guard text.mayHold("("), text.scalars.last != ":",
      text.count(where: { $0 == "(" }) == text.count(where: { $0 == ")" })
    else { return [] }
    if let deed = deed(text) { return [deed] }
    var facts: [EnglishFact] = []
    var start = 0
    while facts.count < 2, let open = text.scalars[start...].firstIndex(of: "("),
      let close = text.scalars[open...].firstIndex(of: ")")
    {
      if let fact = fact(text, open, close) { facts.append(fact) }
      start = close + 1
    }
    return facts
  }

  /// "drain tiles (carry water to the ditch)", "sluices (used to drain the polder)": a line of a name and what that does or is for.
  static func deed(_ text: Text) -> EnglishFact? {
    let line = text.scalars.last == "}" ? text.prefix(text.scalars.lastIndex(of: "{") ?? text.count).trimmed : text
    guard line.scalars.last == ")", let open = Term.matchingOpening(line), open >= 3, line[open - 1].isSpace,
      case let name = line.prefix(open).trimmed.withoutBracket, (1...4).contains(name.wordCount),
      EnglishPhrase.isName(name),
      !name.containsAny(of: [",", ":", " - "]), EnglishTerms.isNoun(name.lastWord?.lowercased ?? name),
      case let said = line[(open + 1)..<(line.count - 1)].trimmed, (2...12).contains(said.wordCount),
      let first = said.firstWord?.lowercased, said.first?.isLower ?? false, !said.contains("(")
    else { return nil }
    let isMany = Wording.isPlural(name)
    let called = name.withArticle
    if said.startsWith(anyOf: ["used to ", "used for "]) {
      let aim = said.starts(with: "used to ") ? said.dropping(first: 5) : said.dropping(first: 9)
      return EnglishFact(question: Text(isMany ? "What are " : "What is ") + called + " used for?", answer: [aim])
    }
    let next = said.words[1].lowercased
    let isBase =
      EnglishVerbs.isBase(first)
      && (!EnglishVerbs.isNounToo(first) || EnglishTerms.isNoun(next) && deeds.contains(first)
        || next.isOne(of: openings))
    guard isBase || EnglishVerbs.base(ofThird: first).map({ !EnglishVerbs.isNounToo($0) }) ?? false else { return nil }
    return EnglishFact(question: Text(isMany ? "What do " : "What does ") + called + " do?", answer: [said])
  }

  private static let deeds: WordSet = [
    "control", "store", "filter", "transport", "monitor", "process", "stop", "support", "limit",
  ]
  private static let openings: [Literal] = [
    "the", "a", "an", "all", "as", "to", "from", "into", "back", "up", "off", "out",
  ]

  private static func fact(_ text: Text, _ open: Int, _ close: Int) -> EnglishFact? {
    guard open >= 3, text[open - 1].isSpace, let name = name(before: plainEnd(open, text), in: text) else { return nil }
    let inside = text[(open + 1)..<close].trimmed
    guard !inside.contains("("), !inside.hasDigit, inside.hasLetter else { return nil }
    if let other = otherNames(inside) {
      guard name.count >= 3 else { return nil }
      let asked: Text = other.count == 1 ? "What is another name for " : "What are other names for "
      return EnglishFact(question: asked + name.withArticle + "?", answer: other, isPart: true)
    }
    let said =
      ["i.e. ", "i.e., ", "meaning ", "that is, "].first { inside.starts(with: $0) }
      .map { inside.dropping(first: $0.utf8.count) } ?? inside
    guard (2...9).contains(said.wordCount), let first = said.firstWord?.lowercased, said.first?.isLower ?? false,
      !EnglishWords.prepositions.contains(first) || said.count < inside.count, !leading.contains(first),
      !EnglishWords.subordinators.contains(first), !EnglishWords.relatives.contains(first),
      EnglishVerbs.base(ofParticiple: first) == nil, EnglishVerbs.base(ofThird: first) == nil,
      EnglishVerbs.base(ofGerund: first) == nil || EnglishVerbs.base(ofGerund: name.lowercased) != nil,
      !EnglishWords.objectPronouns.contains(name.lowercased), !EnglishWords.particles.contains(name.lowercased),
      !said.containsAny(of: [" vs ", " itself"]),
      !EnglishVerbs.isBase(first) || EnglishVerbs.isNounToo(first),
      !EnglishWords.isAdverb(first), !EnglishWords.pronouns.contains(first), !EnglishWords.modals.contains(first),
      !said.contains(", "), !said.contains("/"), !EnglishPhrase.hasFiniteVerb(said), !isRemark(said),
      !isNameOrKind(said, of: name)
    else { return nil }
    return EnglishFact(question: "What is meant by “" + name + "”?", answer: [said], isPart: true)
  }

  /// What a bracket calls the thing besides: "(aka slow fire)", "(also slow fire or creeping fire)".
  private static func otherNames(_ inside: Text) -> [Text]? {
    let starts = ["a.k.a. ", "aka ", "a.k.a ", "also called ", "also known as ", "sometimes called ", "also "]
    guard let start = starts.first(where: { inside.starts(with: $0) }) else { return nil }
    let names = inside.dropping(first: start.utf8.count).replacing(", or ", with: "|").replacing(" or ", with: "|")
      .pieces { $0 == "|" }.map(\.trimmed)
    guard (1...3).contains(names.count),
      names.allSatisfy({ (1...4).contains($0.wordCount) && EnglishPhrase.isName($0) }),
      start != "also "
        || names.allSatisfy({ name in
          EnglishTerms.isNoun(name.lastWord?.lowercased ?? name)
            && !EnglishWords.isAdverb(name.firstWord?.lowercased ?? name)
            && EnglishVerbs.base(ofParticiple: name.firstWord?.lowercased ?? name) == nil
            && !EnglishPhrase.hasVerb(name)
        }) && inside.wordCount >= 3
    else { return nil }
    return names
  }

  /// "(more silt but less sand)", "(the tide turns)", "(the walls of those)": what is compared, happens or pointed to.
  private static func isRemark(_ said: Text) -> Bool {
    guard let first = said.firstWord?.lowercased, let last = said.lastWord?.lowercased else { return true }
    // "(the same as before)"
    if said.startsWith(anyOf: ["the same ", "same "]) { return true }
    return first.isOne(of: ["more", "less", "fewer", "most", "very", "too", "mostly", "mainly"])
      || last.isOne(of: ["those", "these", "this", "that", "it", "them", "there", "here"])
      || !EnglishTerms.isNoun(last) && !said.containsAny(of: [" of ", " that ", " which "])
      || said.wordCount >= 3 && EnglishVerbs.base(ofThird: last) != nil && !said.contains(" of ")
        && !EnglishWords.prepositions.contains(said.words[said.wordCount - 2].lowercased)
  }

  /// The name of the whole phrase, its kind, or one case of it, not what the last word means.
  ///
  /// "structure (carrier proteins)", "fluid (fluid mosaic model)", "same time (type of polygamy)", "accidents (i.e. plane crash)".
  private static func isNameOrKind(_ said: Text, of name: Text) -> Bool {
    if said.startsWith(anyOf: ["type of ", "kind of ", "form of ", "part of ", "sort of "]) { return true }
    if said.firstWord?.lowercased == name.lastWord?.lowercased { return true }
    let isTold = said.lowercased.words.dropFirst().contains {
      EnglishWords.relatives.contains($0) || $0.isOne(of: ["of", "that", "for", "with", "across"])
    }
    guard name.wordCount == 1, !isTold else { return false }
    return Wording.isPlural(name) != Wording.isPlural(said)
      || said.lowercased.words.dropFirst().contains { EnglishVerbs.base(ofParticiple: $0) != nil }
  }

  private static let leading = Set(
    Text(
      "see e.g e.g. eg like such including except not or and note cf chapter figure source no usually but only least some or"
    ).words)

  /// The noun right before a bracket: up to three words back to a small word.
  private static func name(before open: Int, in text: Text) -> Text? {
    let words = EnglishWord.list(in: text.prefix(open))
    guard let last = words.last, !last.endsInComma, EnglishTerms.isNoun(last.plain), last.plain.count >= 3,
      !EnglishWords.prepositions.contains(last.plain), !EnglishWords.isAdverb(last.plain), !last.isBracketed,
      EnglishVerbs.base(ofThird: last.plain).map({ EnglishVerbs.isNounToo($0) }) ?? true,
      !(EnglishVerbs.isBase(last.plain) && !EnglishVerbs.isNounToo(last.plain))
    else { return nil }
    var first = words.count - 1
    while first > 0, words.count - first < 3, belongs(words[first - 1]) { first -= 1 }
    // "Smouldering peat (…)" at the start of a line is the whole name; "Drain the peat (…)" tells what to do with it.
    if first > 0, first + words.count <= 7, words.count <= 5, words[..<first].allSatisfy(mayOpenName) { first = 0 }
    if first > 0, words[first - 1].plain == "=" || isOrder(words[0].plain) { return nil }
    // "more supple (hemp or flax)", "there's enough wind (a breeze)", "30-ton (or more)": how something is, a clause, a figure.
    if first > 0,
      words[first - 1].plain.isOne(of: ["more", "less", "most", "very", "too", "as", "so", "not"])
        || words[first - 1].isPossessive && words[first - 1].plain.isOne(of: clauses)
    {
      return nil
    }
    if words[first].plain.first?.isDigit ?? false
      || words[first...].contains(where: { $0.isPossessive && $0.plain.isOne(of: clauses) })
    {
      return nil
    }
    // "depth and width (of a lock)": what is said of both.
    if first > 0, words[first - 1].plain == "and" { return nil }
    return text[words[first].range.lowerBound..<last.range.upperBound]
  }

  private static let clauses: [Literal] = [
    "there's", "there’s", "it's", "it’s", "that's", "that’s", "he's", "he’s", "she's", "she’s", "who's", "what's",
  ]

  /// Where the name before a bracket ends, past another bracket: "Soil creep (SC) (aka slow slide)".
  private static func plainEnd(_ open: Int, _ text: Text) -> Int {
    let before = text.prefix(open).trimmed
    guard before.scalars.last == ")", text.dropping(first: open).startsWith(anyOf: ["(aka", "(a.k.a", "(also"]),
      let inner = Term.matchingOpening(before), inner >= 3
    else { return open }
    return inner
  }

  private static func isOrder(_ first: Text) -> Bool { EnglishVerbs.isBase(first) && !EnglishVerbs.isNounToo(first) }

  /// Whether a word before a noun may be a part of its name: no small word, no verb that is only one.
  private static func mayOpenName(_ word: EnglishWord) -> Bool {
    let plain = word.plain
    return !word.endsInComma && !word.isBracketed && plain.hasLetter && !EnglishWords.determiners.contains(plain)
      && !EnglishWords.prepositions.contains(plain) && !EnglishWords.be.contains(plain)
      && !EnglishWords.modals.contains(plain) && !EnglishWords.have.contains(plain)
      && !EnglishWords.pronouns.contains(plain) && !EnglishWords.relatives.contains(plain)
      && !plain.isOne(of: ["and", "or", "to", "be"]) && EnglishVerbs.base(ofThird: plain) == nil
      && !(EnglishVerbs.isBase(plain) && !EnglishVerbs.isNounToo(plain))
  }

  private static func belongs(_ word: EnglishWord) -> Bool {
    let plain = word.plain
    return !word.endsInComma && !word.closesPart && !word.isBracketed && !EnglishWords.determiners.contains(plain)
      && !EnglishWords.prepositions.contains(plain) && !EnglishWords.be.contains(plain)
      && !EnglishWords.modals.contains(plain) && !EnglishWords.have.contains(plain)
      && !EnglishWords.isAdverb(plain) && !EnglishWords.pronouns.contains(plain)
      && !EnglishWords.relatives.contains(plain) && plain != "and" && plain != "or" && plain != "be" && plain != "been"
      && EnglishVerbs.base(ofThird: plain) == nil && EnglishVerbs.base(ofPast: plain) == nil
      && EnglishVerbs.base(ofGerund: plain) == nil && !EnglishVerbs.isBase(plain) && plain.hasLetter
  }
}
