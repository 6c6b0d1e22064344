import Notes

/// What an English line below a name must be to say what that is.
enum EnglishDefinition {
  /// Whether a line is a phrase without a verb of its own, or a sentence that says of the name what it is.
  static func mayDefine(_ text: Text, _ term: Text) -> Bool {
    guard let first = text.firstWord, text.first.map({ $0.isWordPart || $0 == "\"" || $0 == "“" }) ?? false,
      !(first.first?.isDigit ?? false), !Announcement.isCount(first.lowercased), !isLedIn(text),
      !EnglishWords.lonePronouns.contains(first.lowercased), !EnglishWords.backward.contains(first.lowercased),
      !quantities.contains(first.lowercased)
    else { return false }
    if EnglishWords.prepositions.contains(first.lowercased) { return false }
    // "Ada Berg painted …": what somebody with a name did.
    if text.wordCount >= 5, !text.containsAny(of: [" - ", " – ", ": "]),
      text.words.prefix(2).allSatisfy({ $0.first?.isUpper ?? false }), text.words[0].count >= 3,
      !EnglishWords.determiners.contains(first.lowercased), !term.folded.contains(text: first.folded)
    {
      return false
    }
    // "First visit called the round": what is called so is not what stands above.
    if text.containsAny(of: [" called ", " termed "]), !EnglishPhrase.hasFiniteVerb(text) { return false }
    // "believes that …" says what the name does.
    if EnglishVerbs.base(ofThird: first.lowercased).map({ !EnglishVerbs.isNounToo($0) }) ?? false { return false }
    if EnglishRemark.without(text) != text { return false }
    if isDuty(text) { return false }
    if EnglishPhrase.goesOn(text) || EnglishPhrase.pointsBack(text) || text.containsAny(of: [" vs ", " vs. "])
      || text.endsWith(anyOf: [" them", " it"])
    {
      return false
    }
    if text.startsWith(lowered: cases) { return Joint.find(in: text) == nil }
    guard EnglishPhrase.hasFiniteVerb(text) else { return true }
    // A phrase with a clause inside ("a signal that is sent") has its verb behind "that".
    guard let clause = EnglishClause(text) else { return EnglishPhrase.isLed(text) }
    guard clause.group == .copula || clause.verb == "refer" || clause.verb == "mean" else { return false }
    let subject = clause.subject.loweredNoun.folded
    return subject.contains(text: term.loweredNoun.folded) || term.folded.contains(text: subject)
  }

  /// "A market dominated by a single firm.": a phrase with a participle and nothing that was done by whom, as lines below a heading open.
  static func isFragment(_ sentence: Text) -> Bool {
    let words = EnglishWord.list(in: sentence)
    guard (5...26).contains(words.count), words[0].plain.isOne(of: ["a", "an"]), sentence.first?.isUpper ?? false,
      let verb = words.indices.dropFirst(2).first(where: {
        EnglishVerbs.isParticiple(words[$0].plain) || EnglishVerbs.base(ofPast: words[$0].plain) != nil
      }),
      (2...5).contains(verb), verb + 2 < words.count,
      words[verb + 1].plain.isOne(of: ["by", "in", "of", "with", "for", "from", "to", "on", "as", "between", "into"]),
      !words[1..<verb].contains(where: {
        EnglishWords.prepositions.contains($0.plain) || EnglishWords.be.contains($0.plain)
      })
    else { return false }
    // No other verb may stand before a word that opens a clause of its own.
    let rest = words[(verb + 1)...].prefix {
      !$0.plain.isOne(of: ["that", "which", "who", "whose", "where", "when", "and"])
    }
    return !rest.contains {
      EnglishWords.be.contains($0.plain) || EnglishWords.have.contains($0.plain)
        || EnglishWords.modals.contains($0.plain)
    }
  }

  /// "references the marks on the wall": a word in -s right before an object is a verb, though it may be a noun, too.
  static func opensWithRareVerb(_ text: Text) -> Bool {
    let words = text.prefix(60).words
    guard words.count >= 3, case let word = words[0].lowercased, word.count >= 5, word.last == "s",
      !word.endsWith(anyOf: ["ss", "us", "is", "'s"])
    else { return false }
    let next = words[1].lowercased
    return next.isOne(of: ["the", "a", "an"])
      || EnglishVerbs.base(ofThird: word) != nil
        && next.isOne(of: ["with", "up", "out", "down", "into", "away", "back"])
  }

  /// "As opposed to the rest, …": a sentence, not what something is.
  private static func isLedIn(_ text: Text) -> Bool {
    guard text.wordCount >= 8, text.contains(", "), let first = text.firstWord, first.first?.isUpper ?? false else {
      return false
    }
    return EnglishWords.prepositions.contains(first.lowercased)
  }

  /// Whether the first of several bullets below a plural cannot be what that is: one of its members, or a name with its gloss.
  ///
  /// "Repairs" over "caulking with tar", "new planks for the bow"; "courts" over "assize (held twice a year)".
  static func isMember(_ line: Node, of term: Text, among lines: Int) -> Bool {
    guard line.kind == .item, lines >= 2, line.text.isEnglish else { return false }
    // "1. Reporting of the leak": the first of what is numbered.
    if let count = line.ordinal, lines >= 3, count.count <= 2, !line.text.startsWith(anyOf: ["A ", "An ", "The "]) {
      return true
    }
    // "2 planes of cleavage", "Faster cooling above ground": what is so of it, beside other things.
    if line.text.first?.isDigit ?? false { return true }
    if let first = line.text.firstWord?.lowercased, first.count >= 5, first.ends(with: "er"),
      comparatives.contains(first)
    {
      return true
    }
    if line.text.scalars.last == ")", let open = Term.matchingOpening(line.text), open > 3,
      line.text.prefix(open).wordCount <= 4, line.text.dropping(first: open).wordCount >= 2
    {
      return true
    }
    guard Wording.isPlural(term), let first = line.text.firstWord?.lowercased,
      !first.isOne(of: ["a", "an", "the", "any"])
    else { return false }
    let words = EnglishWord.list(in: line.text)
    let end = words.firstIndex {
      EnglishWords.prepositions.contains($0.plain) || EnglishWords.relatives.contains($0.plain) || $0.endsInComma
        || $0.isBracketed || EnglishVerbs.base(ofParticiple: $0.plain) != nil
    }
    return !words[..<(end ?? words.count)].contains { EnglishWords.isPlural($0.plain) }
  }

  private static let comparatives: WordSet = [
    "faster", "slower", "higher", "lower", "larger", "smaller", "greater", "fewer", "longer", "shorter", "harder",
    "softer",
    "darker", "lighter", "deeper", "wider", "thicker", "thinner", "cheaper", "easier", "stronger", "weaker", "older",
    "younger", "hotter", "colder", "warmer", "cooler", "closer", "better", "earlier", "later",
  ]

  /// Openings that count or deny things instead of saying what one is.
  private static let cases: Phrases = ["when ", "where "]
  private static let quantities = Set(Text("many most several few some all each every no nothing only").words)

  /// Whether a line tells of a term of its own: "**Throwers** who …", "Law of supply - …" below "Supply".
  static func isOther(_ line: Node, of term: Text?, _ pair: Pair?) -> Bool {
    if let pair {
      return pair.mark == .dash && (names(pair.left) || term.map { has(pair.left, $0) } ?? false || isTerm(pair, line))
    }
    guard
      let span = line.inline.spans.first(where: {
        [.strong, .emphasis].contains($0.mark) && $0.range.lowerBound == 0
      }),
      span.range.upperBound < line.text.count, let term
    else { return false }
    let name = line.text[span.range].folded
    if line.text.dropping(first: span.range.upperBound).trimmed.startsWith(anyOf: ["- ", "– "]) {
      return name != term.folded
    }
    guard span.mark == .strong else { return false }
    return EnglishPhrase.goesOn(line.text.dropping(first: span.range.upperBound).trimmed) && name != term.folded
  }

  private static func has(_ left: Text, _ term: Text) -> Bool { left.folded.contains(text: term.folded) }

  /// Whether the left side of a dash stands there as a name: marked, or short and without an article.
  private static func isTerm(_ pair: Pair, _ line: Node) -> Bool {
    guard let first = pair.left.firstWord?.lowercased, pair.left.wordCount <= 4, pair.right.text.wordCount >= 3 else {
      return false
    }
    let isMarked = line.inline.spans.contains {
      [.strong, .emphasis, .highlight].contains($0.mark) && $0.range.lowerBound == 0
        && $0.range.upperBound >= pair.left.count - 1
    }
    return isMarked || pair.left.wordCount == 1 && !EnglishWords.determiners.contains(first) && first.count >= 5
  }

  /// Whether the left side of a dash is a term of its own, in lower case behind its first word: "Law of supply".
  private static func names(_ left: Text) -> Bool {
    left.contains(" of ") && left.words.dropFirst().allSatisfy { $0.first?.isLower ?? false }
  }

  /// "Boards, when found, should be sorted by length.": what is to be done says not what something is.
  static func isDuty(_ text: Text) -> Bool {
    guard text.isEnglish else { return false }
    let words = text.lowercased.words
    guard let duty = words.firstIndex(where: { $0.isOne(of: ["should", "must"]) }) else { return false }
    return !words[..<duty].contains { $0.isOne(of: ["that", "which", "who", "whose", "where"]) }
  }
}

extension EnglishPhrase {
  /// Whether a phrase opens with an article and has its first verb behind a relative: "a signal that is sent".
  static func isLed(_ text: Text) -> Bool {
    let words = EnglishWord.list(in: text)
    guard let first = words.first?.plain, first.isOne(of: ["a", "an", "the", "any"]) else { return false }
    let verb = words.firstIndex {
      EnglishWords.be.contains($0.plain) || EnglishWords.modals.contains($0.plain)
        || EnglishWords.have.contains($0.plain)
    }
    guard let verb else { return true }
    return words[..<verb].contains {
      EnglishWords.relatives.contains($0.plain) || EnglishWords.prepositions.contains($0.plain)
    }
  }
}

extension Text {
  /// Whether a text is in Latin letters alone.
  var isEnglish: Bool { hasLatin && !hasHangul && !hasHan && !hasKana }
}
