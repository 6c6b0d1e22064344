import Notes

/// Which English sentences with "if" or "when" in the middle may be asked for their case.
enum EnglishJoint {
  /// Openings after which a condition is no fact.
  static let sayings: Phrases = [
    "remember ", "imagine ", "suppose ", "assume ", "note that ", "what if ", "what happens ",
  ]

  /// Words that end a statement which has not ended: its case belongs to them.
  private static let open: WordSet = [
    "as", "even", "especially", "particularly", "or", "like", "to", "of", "for", "in", "on", "is", "are", "know",
    "matter", "what", "see", "tell", "and", "about", "unless", "e.g", "i.e", "whether", "depends", "that",
    "detect", "detects", "verify", "verifies", "track", "tracks", "indicate", "indicates", "learn", "find", "wonder",
    "shows", "show",
    "check", "checks", "determine", "determines", "ask", "asks", "decide", "decides", "test", "tests", "sees", "knows",
  ]

  /// The comma behind a case at the start; "when it dries, and the rim chips, …" goes on behind the first one.
  static func caseEnd(in text: Text) -> Range<Int>? {
    guard let first = text.firstRange(of: ", ") else { return nil }
    guard text.has("and ", at: first.upperBound), let next = text.firstRange(of: ", ", from: first.upperBound),
      case let inner = text[(first.upperBound + 4)..<next.lowerBound], inner.wordCount >= 3,
      !text.has("and ", at: next.upperBound), EnglishClause(inner.without(prefix: "then ")) != nil
    else { return first }
    return next
  }

  /// "they receive assent": what stands behind "once" has a subject and a verb of its own.
  static func isCase(_ text: Text) -> Bool {
    EnglishClause(text).map { $0.start == 0 && $0.lead.isEmpty && $0.subject.wordCount <= 5 } ?? false
  }

  /// "B when A"; nil where the statement before "when" is none, or breaks off in another sentence.
  static func when(_ statement: Text, _ clause: Text) -> Joint? {
    let rawEnd = statement.trimmed.scalars.last == "," ? statement.trimmed.count : 0
    var statement = statement.trimming { $0.isSpace || $0 == "," }
    var clause = clause
    guard var last = statement.lastWord?.lowercased else { return nil }
    if last == "but" {
      return clause.lowercased.starts(with: "when ") || clause.lowercased.starts(with: "if ")
        ? Joint.find(in: clause) : nil
    }
    // "only when" tells the case and belongs to it.
    for word in ["only", "also", "just"] where last.string == word {
      statement = statement.dropping(last: word.unicodeScalars.count).trimming { $0.isSpace || $0 == "," }
      if word == "only" { clause = "only " + clause }
      last = statement.lastWord?.lowercased ?? last
    }
    if saysThat(statement)
      || statement.lowercased.containsAny(of: [", when ", ", while ", ", which ", ", who ", ", where "])
    {
      return nil
    }
    // "the keeper starts a clock, if it runs out, the gate is shut": the case belongs to what follows it.
    if statement.count < rawEnd, last != "or", last != "and", clause.contains(", "),
      clause.startsWith(anyOf: ["if ", "when "])
    {
      return Joint.find(in: clause)
    }
    guard !open.contains(last), statement.wordCount >= 2, !statement.contains(", meaning"),
      !statement.contains("what happens")
    else { return nil }
    return .when(statement, clause)
  }

  /// "The law of rent states that …": what follows is part of what it states.
  static func saysThat(_ statement: Text) -> Bool {
    if statement.containsAny(of: [" says you ", " says it ", " says the ", " say the ", " means you ", " means the "]) {
      return true
    }
    guard let cut = statement.firstRange(of: " that "), let verb = statement.prefix(cut.lowerBound).lastWord?.lowercased
    else {
      return false
    }
    let base = EnglishVerbs.base(ofThird: verb) ?? EnglishVerbs.base(ofPast: verb) ?? verb
    return saidVerbs.contains(base) && EnglishVerbs.isBase(base)
  }

  private static let saidVerbs = WordSet(
    Text(
      """
      state say mean claim hold show predict demand require argue suggest imply assume believe think propose ensure find know       note observe report prove teach insist conclude learn tell indicate guarantee
      """
    ).words)

  /// The part of a statement that a reason or case behind it belongs to, and whether that is only a part.
  ///
  /// "Reeds look like rushes, but their stems are hollow" → "reeds' stems are hollow"; "rushes are green and bend" → "rushes bend".
  static func last(of statement: Text) -> (said: Text, isPart: Bool) {
    for mark in [", but ", "; ", ", and ", ", while ", ", whereas ", ", yet "] {
      guard let cut = statement.lastRange(of: mark), cut.lowerBound >= 8 else { continue }
      let rest = statement.dropping(first: cut.upperBound)
      guard let clause = EnglishClause(rest), clause.lead.isEmpty, clause.start == 0 else { continue }
      return (owned(rest, by: statement.prefix(cut.lowerBound)), true)
    }
    guard let clause = EnglishClause(statement), clause.lead.isEmpty, let cut = joint(in: clause) else {
      return (statement, false)
    }
    return (clause.subject + " " + clause.rest.dropping(first: cut), true)
  }

  /// Where in the rest of a clause a second verb of its subject begins.
  private static func joint(in clause: EnglishClause) -> Int? {
    let words = EnglishWord.list(in: clause.rest)
    let found = words.indices.dropFirst().last { index in
      guard words[index - 1].plain.isOne(of: ["and", "but"]), !words[index].isBracketed else { return false }
      let word = words[index].plain
      if EnglishWords.modals.contains(word), index + 1 < words.count { return true }
      let opens =
        index + 1 < words.count
        && (words[index + 1].opensObject || EnglishWords.prepositions.contains(words[index + 1].plain))
      switch clause.auxiliary.string {
      case "is", "does", "has":
        return EnglishVerbs.base(ofThird: word).map { !EnglishVerbs.isNounToo($0) || opens } ?? false
          || EnglishWords.be.contains(word)
      case "are", "do", "have":
        return EnglishWords.be.contains(word)
          || EnglishVerbs.isBase(word) && (!EnglishVerbs.isNounToo(word) || opens && words[index - 1].plain == "but")
      case "was", "were", "did", "had":
        return EnglishWords.be.contains(word)
          || clause.group != .passive && EnglishVerbs.base(ofPast: word) != nil && (opens || index + 1 == words.count)
      default: return false
      }
    }
    return found.map { words[$0].range.lowerBound }
  }

  /// "its stem is hollow" behind a statement on the rush: "the rush's stem is hollow".
  static func owned(_ told: Text, by statement: Text) -> Text {
    let said =
      told.startsWith(anyOf: ["it's ", "it’s ", "they're ", "they’re "]) ? EnglishContractions.expanded(told) : told
    // "Lids are opened often, so are cool": they are.
    if let verb = said.firstWord, EnglishWords.be.contains(verb) || EnglishWords.modals.contains(verb),
      let clause = EnglishClause(statement), clause.lead.isEmpty, (1...6).contains(clause.subject.wordCount)
    {
      return clause.subject + " " + said
    }
    guard let first = said.firstWord?.lowercased, first.isOne(of: ["its", "their", "it", "they"]),
      let clause = EnglishClause(statement), clause.subject.wordCount <= 6,
      let opening = clause.subject.firstWord?.lowercased, !EnglishWords.pronouns.contains(opening),
      !EnglishWords.backward.contains(opening),
      EnglishReference.isPlural(clause) == (first == "their" || first == "they"),
      first != "it" || !EnglishReference.isExpletive(said)
    else { return said }
    let isOwner = first == "its" || first == "their"
    let name = isOwner ? clause.subject + (clause.subject.scalars.last == "s" ? "'" : "'s") : clause.subject
    return name + said.dropping(first: first.count)
  }

  /// "keepers cut it wet" behind a reason that speaks of old reed: "keepers cut old reed wet".
  static func named(_ said: Text, by reason: Text) -> Text {
    guard let clause = EnglishClause(said), let cause = EnglishClause(reason), cause.subject.wordCount <= 4,
      let first = cause.subject.firstWord?.lowercased, !EnglishWords.pronouns.contains(first),
      !EnglishWords.backward.contains(first), !EnglishWords.lonePronouns.contains(first),
      EnglishReference.isPlural(clause) != EnglishReference.isPlural(cause),
      let cut = said.firstRange(of: EnglishReference.isPlural(cause) ? " them" : " it"),
      cut.upperBound == said.count || said[cut.upperBound].isSpace, said.count - cut.lowerBound <= clause.rest.count + 1
    else { return said }
    return said.prefix(cut.lowerBound) + " " + cause.subject + said.dropping(first: cut.upperBound)
  }

  /// Whether what a statement says something is goes on behind it: "the colour of what is left when …".
  static func namesThing(_ statement: Text) -> Bool {
    guard let clause = EnglishClause(statement), clause.group == .copula,
      !EnglishWords.modals.contains(clause.auxiliary),
      let first = clause.rest.firstWord?.lowercased
    else { return false }
    return EnglishWords.determiners.contains(first) && clause.subject != "there" && clause.subject != "There"
      && clause.rest.containsAny(of: [" of ", " that ", " which ", " where ", " in which "])
  }

  /// Where the main clause begins behind a case without a comma: "If it dries |it's useless", "When the ice goes |the boats come back".
  static func mainClause(in text: Text, upTo end: Int) -> Int? {
    let words = EnglishWord.list(in: text)
    guard words.count >= 6 else { return nil }
    for index in words.indices.dropFirst(3).prefix(14)
    where words[index].range.lowerBound < end && index + 1 < words.count {
      let (word, before) = (words[index], words[index - 1].plain)
      guard !words[index - 1].endsInComma, !word.isBracketed, !EnglishWords.prepositions.contains(before),
        !EnglishWords.relatives.contains(before), before != "and", before != "or", before != "that", before != "than"
      else { continue }
      let isPronoun = word.plain.isOne(of: ["it's", "it’s", "it", "they", "they're", "we", "you", "he", "she"])
      let opens = word.plain.isOne(of: ["the", "a", "an", "its", "their", "each", "no", "all"])
      guard isPronoun || opens && end == text.count, let first = words.first else { continue }
      let said = text[first.range.upperBound..<word.range.lowerBound].trimmed
      let main = text.dropping(first: word.range.lowerBound)
      // "When the ice covers the lake": an object, whose verb is not there.
      let isWhole = EnglishClause(said).map { !$0.rest.isEmpty } ?? false
      let isShort =
        EnglishClause(said + " there") != nil
        && (isPronoun || EnglishWords.going.contains(EnglishVerbs.base(ofThird: before) ?? before))
      guard said.wordCount >= 2, isWhole || isShort,
        let clause = EnglishClause(main) ?? EnglishClause(main + " there"), clause.start == 0, clause.lead.isEmpty
      else { continue }
      return word.range.lowerBound
    }
    return nil
  }

  /// "It failed because of three reasons:" over a list: the reasons stand below.
  static func leadsOn(_ text: Text, _ node: Int, _ page: Page) -> Bool {
    guard text.isEnglish, text.scalars.last == ":", page.matter(of: node).count >= 2 else { return false }
    let words = text.lowercased.words.map { $0.trimming { !$0.isWordPart } }
    return words.contains("following")
      || words.indices.contains { place in
        Announcement.isCount(words[place]) && words[(place + 1)...].prefix(3).contains { ListHeading.isKind($0) }
      }
  }

  /// "Breaks loads in two": a reason whose subject stands elsewhere.
  static func isClipped(_ reason: Text) -> Bool {
    guard let first = reason.firstWord?.lowercased, reason.wordCount >= 3 else { return false }
    return EnglishVerbs.base(ofThird: first).map { !EnglishVerbs.isNounToo($0) || $0 == "break" } ?? false
  }

  /// Whether a case is one of something named before: "if it dries".
  static func isVague(_ clause: Text) -> Bool {
    let words = clause.words
    return words.count >= 2 && EnglishWords.backward.contains(words[1].lowercased)
  }

  /// Whether a case has a subject and a verb of its own, so that "What happens when …?" can be asked.
  static func isClause(_ clause: Text) -> Bool {
    guard let first = clause.firstWord else { return false }
    let rest = clause.dropping(first: first.count).trimmed
    guard var next = rest.firstWord?.lowercased else { return false }
    // "when first running": no clause.
    if EnglishWords.isAdverb(next), rest.wordCount > 1 { next = rest.words[1].lowercased }
    guard EnglishVerbs.base(ofGerund: next) == nil else { return false }
    return EnglishClause(rest) != nil
  }
}
