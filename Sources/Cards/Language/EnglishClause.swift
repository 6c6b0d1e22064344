import Notes

/// An English sentence taken apart at its verb: what stands before, who does it, the verb, and what follows.
///
/// Found by small words and by the forms of known verbs; nil where the verb is in doubt. Linear in the sentence.
struct EnglishClause: Sendable {
  /// How the verb is built.
  enum Group: Equatable, Sendable {
    /// "X is a …".
    case copula
    /// "X is stored …".
    case passive
    /// "X is growing …".
    case progressive
    /// Any other verb, asked with do, does, did, a modal or have.
    case active
  }

  /// A phrase before the subject, such as "In plants".
  var lead = Text()
  var subject = Text()
  /// The word that goes before the subject in a question: is, does, can, has.
  var auxiliary = Text()
  /// What stands between subject and verb in a question: "not", "often", "be".
  var middle: [Text] = []
  /// The verb as a question with this auxiliary has it: "store", "stored", "growing"; empty for the copula.
  var verb = Text()
  var group = Group.active
  /// The words after the verb.
  var rest = Text()
  /// The verb and all after it, as the sentence has them.
  var predicate = Text()
  /// Whether further verbs are joined to this one: "modifies, packages and ships …".
  var isJoined = false
  /// Whether the verb is told with "not only", which the answer then begins with.
  var isNotOnly = false
  /// Where the subject begins in the sentence.
  var start = 0

  /// Nothing read yet.
  init() {}

  static let known = Remembered<EnglishClause?>(bits: 10)

  /// Reads a whole sentence.
  init?(_ sentence: Text) {
    guard let clause = Self.known.answer(for: sentence, { EnglishClause(reading: sentence) }) else { return nil }
    self = clause
  }

  private init?(reading sentence: Text) {
    let quote = sentence.first == "\"" || sentence.first == "“"
    let text = EnglishClause.withoutAside(
      EnglishContractions.expanded(
        sentence.trimming {
          $0.isSpace || $0 == "." || $0 == "!" || $0 == ";" || quote && ($0 == "\"" || $0 == "“" || $0 == "”")
        }))
    let words = EnglishWord.list(in: text)
    guard words.count >= 3, words.count <= 70 else { return nil }
    guard let first = EnglishClause.skipLead(words, text, &lead) else { return nil }
    guard
      !EnglishClause.isVerbal(words[first].plain) || EnglishClause.isAttribute(words, first)
        || EnglishWords.adjectivesToo.contains(words[first].plain) && !words[first + 1].opensObject
        || EnglishClause.isPluralName(words, first) || EnglishClause.isNounPhrase(words, first),
      first == 0 || !EnglishWords.subordinators.contains(words[first].plain),
      !text.startsWith(lowered: EnglishClause.comparisons), EnglishComparison(text) == nil,
      !EnglishClause.isOrder(words, first),
      let place = EnglishClause.verb(of: words, from: first), place > first,
      !EnglishClause.isClipped(words, first, place), !EnglishRelative.isObject(words, first, place),
      !EnglishClause.isObjectOfGerund(words, first, place)
    else { return nil }
    start = words[first].range.lowerBound
    takeSubject(words, first, place, text)
    guard !subject.isEmpty, subject.wordCount <= 14, !EnglishClause.isBroken(words[first..<place]) else { return nil }
    guard takeVerb(words, place, isPlural: isPlural(words, first, place)) else { return nil }
    takeRest(words, place, text)
  }

  /// Reads a line whose subject is the name above it: "increases carrying capacity", "found in soil", "led by Danton".
  init?(_ line: Text, of name: Text, isPlural: Bool) {
    let text = line.trimming { $0.isSpace || $0 == "." || $0 == "!" || $0 == ";" }
    let words = EnglishWord.list(in: text)
    guard words.count >= 2, words.count <= 50, let first = words.first?.plain, !words[0].endsInComma else { return nil }
    subject = name
    if takeState(words, text, isPlural: isPlural) { return }
    if EnglishClause.opensWithNoun(words, text) { return nil }
    if EnglishClause.tellsReader(words, of: name, isPlural: isPlural) { return nil }
    if EnglishWords.modals.contains(first) || EnglishWords.be.contains(first) || EnglishWords.have.contains(first) {
      guard takeVerb(words, 0, isPlural: isPlural) else { return nil }
    } else if let base = EnglishVerbs.base(ofThird: first),
      !EnglishVerbs.isNounToo(base) || words[1].opensObject || EnglishClause.leadsToNoun(words)
    {
      set(base: base, auxiliary: isPlural ? "do" : "does")
    } else if isPlural, EnglishVerbs.isBase(first), words.count > 2, EnglishWords.isPlural(words[1].plain),
      EnglishVerbs.isBase(words[2].plain) || EnglishClause.isAttribute(words, 0)
    {
      // "Transform boundaries slide": the line has a subject of its own.
      return nil
    } else if isPlural, EnglishVerbs.isBase(first),
      !EnglishVerbs.isNounToo(first) && !EnglishWords.adjectivesToo.contains(first)
        || words[1].opensObject
          && (!EnglishWords.adjectivesToo.contains(first) || EnglishWords.determiners.contains(words[1].plain))
        || EnglishWords.particles.contains(words[1].plain) && words.count > 2
    {
      set(base: first, auxiliary: "do")
    } else if EnglishVerbs.base(ofParticiple: first) != nil, EnglishDate.isDate(words[1].plain), first != "died" {
      // "built 1790 in Hull": the date stands right behind.
      verb = words[0].plain
      auxiliary = isPlural ? "were" : "was"
      group = .passive
      used = 1
    } else if takeDeed(words) {
      // What was done takes its own words.
    } else if first.isOne(of: ["called", "named", "termed", "dubbed"]), !words[1].endsInComma {
      // "called the roof of the world": what the name is called.
      verb = words[0].plain
      auxiliary = isPlural ? "are" : "is"
      group = .passive
      used = 1
    } else if let base = EnglishVerbs.base(ofPast: first),
      words[1].opensObject && !(first.ends(with: "ed") && EnglishWords.isPlural(words[1].plain) && !words[1].isCapital)
        || base == "lead" && words[1].plain == "to"
    {
      set(base: base, auxiliary: "did")
    } else if EnglishVerbs.base(ofParticiple: first) != nil,
      EnglishWords.prepositions.contains(words[1].plain)
    {
      verb = words[0].plain
      auxiliary =
        EnglishClause.happenedOnce(words, 0) ? (isPlural ? "were" : "was") : isPlural ? "are" : "is"
      group = .passive
      used = 1
    } else {
      return nil
    }
    takeRest(words, 0, text)
  }

  /// "Changes to the gate also change the flow": a sentence with a subject of its own.
  private static func opensWithNoun(_ words: [EnglishWord], _ text: Text) -> Bool {
    if words[0].plain.isOne(of: ["notes", "remarks", "thoughts", "comments", "questions", "views"]),
      words[1].plain.isOne(of: ["on", "about", "of", "for"])
    {
      return true
    }
    return words[1].plain == "to" && EnglishVerbs.base(ofThird: words[0].plain).map(EnglishVerbs.isNounToo) ?? false
      && EnglishClause(text) != nil
  }

  /// "The more …, the better": two clauses in one.
  private static let comparisons: Phrases = ["the more ", "the less ", "the higher ", "the lower ", "the greater "]

  /// How many words from the verb on belong to it.
  var used = 1

  mutating func set(base: Text, auxiliary: Text) {
    verb = base
    self.auxiliary = auxiliary
    group = .active
    used = 1
  }
}

extension EnglishClause {
  /// The question "wh … subject … verb …" with what follows the verb.
  func asked(_ wh: String, _ after: Text = Text()) -> Text {
    let opening = lead.isEmpty ? Text(wh) : lead + ", " + Text(wh).lowercased
    let parts = [opening, auxiliary, subject] + middle + [verb, after]
    return parts.filter { !$0.isEmpty }.joined(" ") + "?"
  }

  /// Takes a phrase before the subject off; the index of the subject's first word, nil where the sentence opens with a clause of its own.
  static func skipLead(_ words: [EnglishWord], _ text: Text, _ lead: inout Text) -> Int? {
    var first = 0
    while first < words.count - 2,
      EnglishWords.fillers.contains(words[first].plain)
        || EnglishWords.isAdverb(words[first].plain)
          && (words[first].endsInComma || words[first + 1].plain == "it" || words[first + 1].plain == "they")
        || leading.contains(words[first].plain)
          && (words[first + 1].plain.isOne(of: ["the", "a"]) || words[first + 1].plain.first?.isDigit ?? false)
        || words[first].endsInComma && EnglishWords.joining.contains(words[first].plain)
    {
      first += 1
    }
    let word = words[first].plain
    if let main = skipConcession(words, text, first) { return main }
    if EnglishWords.subordinators.contains(word),
      !word.isOne(of: ["as", "once", "despite", "given", "before", "after", "until", "since"])
    {
      return nil
    }
    if let start = skipParticiple(words, first) { return start }
    let isGerund =
      first == 0 && EnglishVerbs.base(ofGerund: word) != nil && !words[0].endsInComma
      && words.prefix(8).contains(where: \.endsInComma)
      && !(EnglishVerbs.base(ofThird: words[1].plain).map { !EnglishVerbs.isNounToo($0) } ?? false)
    let isTime = words[first].endsInComma && word.startsWith(anyOf: ["post-", "pre-", "mid-"])
    guard
      isGerund || isTime || EnglishWords.prepositions.contains(word) || word == "given" || word == "once"
        || word == "according"
    else {
      return first
    }
    if let start = skipPhrase(words, text, first, &lead) { return start }
    guard
      let comma = words.indices.dropFirst(first).prefix(12).first(where: {
        words[$0].endsInComma && !words[$0].isInside && !isHalf(words, $0)
      }),
      comma + 2 < words.count
    else { return nil }
    // A verb before the comma: a clause of its own.
    guard
      !words[first...comma].contains(where: {
        !$0.isBracketed && (EnglishWords.be.contains($0.plain) || EnglishWords.modals.contains($0.plain))
      })
    else {
      return nil
    }
    let phrase = withoutBracket(
      text[words[first].range.lowerBound..<words[comma].range.upperBound].trimming { $0 == "," })
    // Without its case a question would ask for anything.
    guard phrase.count <= 80 else { return nil }
    // "With these in mind" leans on what was said before.
    let leans = phrase.words.contains { $0.lowercased.isOne(of: ["these", "those", "so"]) }
    if !leans, !EnglishWords.connectives.contains(phrase.lowercased) { lead = phrase }
    return comma + 1
  }

  /// Behind a phrase without a comma: "In dry years |the lock stays shut".
  private static func skipPhrase(_ words: [EnglishWord], _ text: Text, _ first: Int, _ lead: inout Text) -> Int? {
    guard
      ["in", "during", "at", "on", "under", "within", "after", "before", "from", "by"].contains(
        words[first].plain.string),
      !words.dropFirst(first).prefix(6).contains(where: \.endsInComma)
    else { return nil }
    for start in (first + 2)..<max(first + 2, min(first + 7, words.count - 2)) {
      let (word, before) = (words[start], words[start - 1])
      let opensBare =
        EnglishWords.isPlural(word.plain)
        && (EnglishWords.be.contains(words[start + 1].plain) || EnglishWords.have.contains(words[start + 1].plain)
          || EnglishWords.modals.contains(words[start + 1].plain))
        && !EnglishWords.determiners.contains(before.plain)
      guard
        EnglishWords.determiners.contains(word.plain) || word.plain.isOne(of: ["there", "it", "they"]) || opensBare,
        !word.isBracketed, !before.endsInComma, isNounBefore(before, after: words[start - 2]),
        !words[(first + 1)..<start].contains(where: {
          EnglishWords.relatives.contains($0.plain) || EnglishWords.be.contains($0.plain) || $0.plain == "and"
            || EnglishWords.modals.contains($0.plain) || EnglishVerbs.base(ofGerund: $0.plain) != nil
        }), let place = verb(of: words, from: start), place > start,
        !words[start..<place].contains(where: \.endsInComma)
      else { continue }
      let phrase = text[words[first].range.lowerBound..<before.range.upperBound]
      if EnglishWords.connectives.contains(phrase.lowercased) { return start }
      if phrase.words.contains(where: { $0.lowercased.isOne(of: ["this", "these", "those", "that"]) }) { return nil }
      lead = phrase
      return start
    }
    return nil
  }

  /// Whether a word ends a phrase before the subject: a noun, a year, a name.
  private static func isNounBefore(_ word: EnglishWord, after before: EnglishWord) -> Bool {
    if word.plain.first?.isDigit ?? false { return true }
    return !EnglishWords.prepositions.contains(word.plain) && !EnglishWords.determiners.contains(word.plain)
      && !EnglishWords.isAdverb(word.plain) && EnglishTerms.isNoun(word.plain)
      && !(EnglishVerbs.base(ofThird: word.plain) != nil && !EnglishWords.determiners.contains(before.plain)
        && !EnglishVerbs.isNounToo(EnglishVerbs.base(ofThird: word.plain) ?? word.plain))
  }

  /// "hard at first as some boats", "most of what is known": more than a subject stands before the verb.
  private static func isBroken(_ words: ArraySlice<EnglishWord>) -> Bool {
    guard let first = words.first, words.count >= 3 else { return false }
    if words.dropFirst().contains(where: { $0.plain == "what" }) { return true }
    return EnglishWords.isAdverb(first.plain) && !EnglishWords.determiners.contains(first.plain)
      && words.contains { $0.plain == "as" }
  }

  /// Adverbs that only say when: "Later the lock was widened".
  private static let leading: WordSet = [
    "afterwards", "afterward", "meanwhile", "today", "now", "then", "thereafter",
    "later", "soon", "eventually", "finally", "originally", "initially", "subsequently", "recently", "gradually",
    "suddenly", "traditionally", "historically", "typically", "usually", "generally", "often", "sometimes",
  ]

  /// "with a growing, restless crowd": the comma stands between two adjectives.
  private static func isHalf(_ words: [EnglishWord], _ comma: Int) -> Bool {
    guard comma >= 1, comma + 2 < words.count, words[comma - 1].plain.isOne(of: ["a", "an"]) else { return false }
    let next = words[comma + 1].plain
    return (EnglishVerbs.base(ofGerund: words[comma].plain) != nil || !EnglishTerms.isNoun(words[comma].plain))
      && !EnglishWords.determiners.contains(next) && !EnglishWords.pronouns.contains(next)
  }

  /// Behind "Although the cut was short, …": the main clause stands by itself.
  private static func skipConcession(_ words: [EnglishWord], _ text: Text, _ first: Int) -> Int? {
    guard ["although", "though", "whereas", "while"].contains(words[first].plain.string),
      let comma = words.indices.dropFirst(first + 2).prefix(20).first(where: {
        words[$0].endsInComma && !words[$0].isInside
      }), comma + 3 < words.count, !EnglishWords.backward.contains(words[comma + 1].plain),
      EnglishVerbs.base(ofGerund: words[first + 1].plain) == nil,
      EnglishClause.verb(of: words, from: comma + 1).map({ $0 > comma + 1 }) ?? false
    else { return nil }
    return comma + 1
  }

  private static func withoutBracket(_ phrase: Text) -> Text {
    guard phrase.scalars.last?.isClosing ?? false, let open = Term.matchingOpening(phrase), open > 3 else {
      return phrase
    }
    return phrase.prefix(open).trimmed
  }

  /// Behind "Often called the heart of the town, …", which says something of its own; the sentence goes on with its subject.
  private static func skipParticiple(_ words: [EnglishWord], _ first: Int) -> Int? {
    var place = first
    if EnglishWords.isAdverb(words[first].plain), first + 1 < words.count { place += 1 }
    guard EnglishVerbs.base(ofParticiple: words[place].plain) != nil, place + 1 < words.count,
      EnglishWords.prepositions.contains(words[place + 1].plain) || words[place + 1].opensObject
    else { return nil }
    // "Implied terms are read into …": a participle that tells of the noun behind it.
    if EnglishWords.isPlural(words[place + 1].plain), place + 2 < words.count, !words[place + 1].endsInComma,
      EnglishWords.be.contains(words[place + 2].plain) || EnglishWords.modals.contains(words[place + 2].plain)
        || EnglishWords.have.contains(words[place + 2].plain) || EnglishVerbs.isBase(words[place + 2].plain)
    {
      return nil
    }
    let commas = words.indices.dropFirst(place).prefix(20).filter { words[$0].endsInComma && $0 + 2 < words.count }
    let found = commas.first { EnglishWords.backward.contains(words[$0 + 1].plain) } ?? commas.first
    return found.map { $0 + 1 }
  }

  /// "Number each of the bolts": a verb with its object behind it, though the word may be a noun elsewhere.
  private static func isOrder(_ words: [EnglishWord], _ first: Int) -> Bool {
    first + 2 < words.count && EnglishVerbs.isBase(words[first].plain)
      && words[first + 1].plain.isOne(of: [
        "the", "a", "an", "each", "every", "all", "your", "our", "their", "its", "any",
      ])
      && !words[first].endsInComma
  }

  /// Whether a word at the start can only be a verb: a clipped line, or an order.
  private static func isVerbal(_ word: Text) -> Bool {
    if EnglishVerbs.isBase(word) { return !EnglishVerbs.isNounToo(word) }
    return EnglishVerbs.base(ofThird: word).map { !EnglishVerbs.isNounToo($0) } ?? false
  }

  /// "Dikes keep …": a plural that is a name here, as its own verb follows.
  private static func isPluralName(_ words: [EnglishWord], _ first: Int) -> Bool {
    if first + 2 < words.count, words[first].isCapital, EnglishVerbs.base(ofThird: words[first].plain) != nil,
      EnglishWords.be.contains(words[first + 1].plain)
    {
      return true
    }
    return first + 2 < words.count && words[first].isCapital
      && EnglishVerbs.base(ofThird: words[first].plain).map(EnglishVerbs.isNounToo) ?? false
      && (EnglishVerbs.isBase(words[first + 1].plain) && !EnglishVerbs.isNounToo(words[first + 1].plain)
        || EnglishWords.be.contains(words[first + 1].plain) || EnglishWords.modals.contains(words[first + 1].plain))
  }

  /// "Forward lines move …": a noun behind the word, and behind that the verb.
  private static func isNounPhrase(_ words: [EnglishWord], _ first: Int) -> Bool {
    first + 3 < words.count && words[first].isCapital && EnglishVerbs.isBase(words[first].plain)
      && EnglishVerbs.base(ofThird: words[first + 2].plain) != nil && EnglishTerms.isNoun(words[first + 1].plain)
      && !words[first + 1].opensObject && !EnglishWords.prepositions.contains(words[first + 1].plain)
      && !words[first + 1].endsInComma && words[first + 3].opensObject && words[first + 1].plain != "and"
  }

  /// "Write operations are …": a verb that tells of the noun behind it.
  private static func isAttribute(_ words: [EnglishWord], _ first: Int) -> Bool {
    first + 2 < words.count && EnglishWords.isPlural(words[first + 1].plain)
      && (EnglishWords.be.contains(words[first + 2].plain) || EnglishWords.modals.contains(words[first + 2].plain))
  }

  /// Whether words are nothing but names with commas or strokes between them.
  static func areNames(_ words: ArraySlice<EnglishWord>) -> Bool {
    words.count <= 6 && words.allSatisfy(\.isCapital)
      && words.contains { $0.endsInComma || $0.plain.contains("/") }
  }

  private func isPlural(_ words: [EnglishWord], _ first: Int, _ place: Int) -> Bool {
    let verb = words[place].plain
    if verb == "are" || verb == "were" || verb == "have" || verb == "do" { return true }
    if verb == "is" || verb == "was" || verb == "has" || verb == "does" { return false }
    return EnglishVerbs.base(ofThird: verb) == nil
  }
}
