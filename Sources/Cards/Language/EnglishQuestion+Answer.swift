import Notes

extension EnglishQuestion {
  /// The answer up to where the sentence begins something else, and that.
  ///
  /// Of deeds that are the answer ("sorts mail and ships it") none is left out.
  static func cut(_ said: Text, isPassive: Bool, isDeed: Bool = false) -> (Text, Text?) {
    let target = withoutManner(said)
    let found = known.answer(for: target, variant: (isPassive ? 1 : 0) + (isDeed ? 2 : 0)) {
      let (answer, extra) = look(target, isPassive: isPassive, isDeed: isDeed)
      return Cut(answer: answer, extra: extra)
    }
    return (found.answer, found.extra)
  }

  struct Cut: Sendable {
    let answer: Text
    let extra: Text?
  }

  static let known = Remembered<Cut>(bits: 9)

  private static let marks: [String] = [
    ", which ", ", who ", ", where ", " but ", ", while ", ", but ", ", so ", ", because ", " because ", "; ", " - ",
    " – ",
    " — ", " whereas ", " → ", ", whereas ",
    ", thus ", ", thereby ", ", although ", " although ", ", though ", ", since ", ", as ", " so that ", ": ",
    ", when ", ", if ", " b/c ", " cuz ", " bc ", " coz ",
    ", and then ", ", if ", ", he's ", ", he’s ", ", it's ", ", it’s ", ", they're ", ", they’re ", ", she's ",
    ", that's ", " but instead ", " but rather ", " but not ", "--", ", hence ", ", therefore ", ", then ",
    ", provided ", ", unless ", ", whether ", ", meaning ",
    " and eventually ", " and later ", ", and eventually ", ", and later ",
  ]

  private static func look(_ target: Text, isPassive: Bool, isDeed: Bool) -> (Text, Text?) {
    var end = target.count
    let lower = unbracketed(target.lowercased)
    let start = statement(in: lower)
    for mark in marks {
      if let found = lower.firstRange(of: mark, from: start), found.lowerBound >= 2, found.lowerBound < end,
        mark != ": " || !isOnlyKind(target.prefix(found.lowerBound)),
        mark != " but " || goesOn(target.dropping(first: found.upperBound), behind: target.prefix(found.lowerBound)),
        mark != ", then " && mark != ", and then " || !isThing(target.dropping(first: found.upperBound))
      {
        end = found.lowerBound
      }
    }
    if let found = participle(target.dropping(first: start), isPassive: isPassive, areDeeds: isDeed),
      found + start < end
    {
      end = found + start
    }
    // "… since packets get lost": a reason with a verb of its own.
    if let since = lower.firstRange(of: " since "), since.lowerBound >= 2, since.lowerBound < end,
      EnglishClause(target.dropping(first: since.upperBound)) != nil
    {
      end = since.lowerBound
    }
    // "…, p53 = key protein": clipped notes put one more thing behind a comma.
    if let sign = lower.firstRange(of: " = "), sign.lowerBound < end,
      let comma = lower.prefix(sign.lowerBound).lastRange(of: ", "), comma.lowerBound >= 2
    {
      end = comma.lowerBound
    }
    guard end < target.count else { return (target, nil) }
    let extra = target.dropping(first: end).trimming {
      $0.isSpace || $0 == "," || $0 == ";" || $0 == "-" || $0 == "–" || $0 == "—" || $0 == ":"
    }
    var answer = target.prefix(end)
    // "its fee simply |by …": the word belongs to what was cut off.
    for word in [" simply", " merely", " solely", " partly", " largely", " mainly", " mostly", " primarily"]
    where answer.wordCount >= 2 {
      answer = answer.without(suffix: word)
    }
    return (answer, extra.isEmpty ? nil : extra)
  }

  /// "the metals: tin, lead and silver": a kind alone, behind which its members stand.
  private static func isOnlyKind(_ text: Text) -> Bool {
    text.wordCount == 2 && text.startsWith(lowered: ["the ", "these "]) && Wording.isPlural(text)
  }

  /// Where the statement of "that if the gauge falls, the gate is shut" begins: its case alone says nothing; 0 where it has none.
  private static func statement(in lower: Text) -> Int {
    guard lower.startsWith(anyOf: ["that ", "that, "]) else { return 0 }
    let isAside = lower.starts(with: "that, ")
    guard isAside || lower.dropping(first: 5).startsWith(anyOf: cases),
      let comma = lower.firstRange(of: ", ", from: isAside ? 6 : 5), comma.lowerBound <= 110
    else { return 0 }
    return comma.upperBound
  }

  private static let cases: Phrases = [
    "if ", "when ", "because ", "in ", "by ", "as ", "for ", "after ", "before ", "once ", "with ", "under ",
    "although ",
    "while ", "since ", "to ", "at ", "without ", "during ", "given ",
  ]

  /// "…, then schist, and finally gneiss": the next thing in a row, no clause.
  private static func isThing(_ text: Text) -> Bool {
    let next = text.firstRange(of: ", ").map { text.prefix($0.lowerBound) } ?? text
    return next.wordCount <= 4 && EnglishPhrase.isName(next)
      && !(next.wordCount == 1 && EnglishVerbs.base(ofThird: next) != nil)
  }

  /// A text of the same length with nothing but letters inside its brackets.
  private static func unbracketed(_ text: Text) -> Text {
    guard text.contains("(") else { return text }
    var depth = 0
    return Text(
      text.scalars.map { scalar in
        if scalar.isClosing { depth = max(0, depth - 1) }
        let inner = depth > 0
        if scalar.isOpening { depth += 1 }
        return inner ? "x" : scalar
      })
  }

  /// Whether what stands behind "but" says something of its own: "one stem but many roots" is one thing.
  private static func goesOn(_ text: Text, behind before: Text) -> Bool {
    if isAdjective(before) { return false }
    guard text.wordCount <= 6 else { return true }
    return EnglishPhrase.hasFiniteVerb(text) || text.startsWith(anyOf: ["not ", "instead ", "rather ", "only "])
      || text.firstWord.map { EnglishVerbs.base(ofThird: $0) != nil || EnglishVerbs.isBase($0) } ?? false
  }

  /// "a basic": an article with what still waits for its noun.
  private static func isAdjective(_ text: Text) -> Bool {
    guard text.wordCount <= 3, let first = text.firstWord else { return false }
    return first.isOne(of: ["a", "an", "the"])
  }

  /// "… tends to be X", "… is thought to be caused by X".
  static func being(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    let next = place + 2
    guard next < words.count else { return nil }
    func from(_ index: Int) -> Text { clause.rest.dropping(first: words[index].range.lowerBound) }
    guard EnglishVerbs.base(ofParticiple: words[next].plain) != nil else {
      return (clause.asked("What", (taken + ["to be"]).joined(" ")), from(next))
    }
    guard next + 2 < words.count, EnglishWords.prepositions.contains(words[next + 1].plain) else { return nil }
    let asked = (taken + ["to be", words[next].plain, words[next + 1].plain]).joined(" ")
    return (clause.asked("What", asked), from(next + 2))
  }

  /// Whether a subject names nothing: "the hope", "the focus here".
  static func isVague(_ clause: EnglishClause) -> Bool {
    // "has no moons", "has almost no air": what it has not is no answer to what it has.
    if clause.verb == "have", clause.rest.lowercased.startsWith(anyOf: ["no ", "almost no ", "little ", "few "]) {
      return true
    }
    let words = EnglishWord.list(in: clause.subject)
    guard let last = words.last?.plain else { return true }
    // "Rocroi 1643", "social → presumed": no name; "usually", "negatively charged": no noun.
    if clause.subject.containsArrow
      || words.count > 1 && last.count == 4 && last.allSatisfy(\.isDigit) && !words[words.count - 1].isBracketed
        && !EnglishWords.prepositions.contains(words[words.count - 2].plain)
    {
      return true
    }
    if words.allSatisfy({
      EnglishWords.isAdverb($0.plain) && !$0.isCapital
        || EnglishVerbs.base(ofParticiple: $0.plain) != nil && $0.plain.ends(with: "ed")
    }) {
      return true
    }
    // "coming down you", "needed for trade": no thing.
    if words.dropFirst().contains(where: { $0.plain.isOne(of: ["you", "we", "i"]) })
      || words.count > 1 && EnglishVerbs.isParticiple(words[0].plain)
        && EnglishWords.prepositions.contains(words[1].plain)
    {
      return true
    }
    if words.dropFirst().contains(where: { $0.plain.isOne(of: ["these", "those", "them", "this"]) })
      || words.count > 1 && words[0].plain.isOne(of: ["usually", "often", "typically"])
    {
      return true
    }
    if last == "here" || last == "there" || words.count > 1 && Announcement.isCount(last) { return true }
    // "192 nations": how many there are is what is told.
    if words.count > 1, words[0].plain.allSatisfy(\.isDigit), words[0].plain.count != 4 { return true }
    // "Another way is …", "All others are …": of what, only the text around tells.
    if words[0].plain == "another" || last == "others" || words[0].plain == "only" { return true }
    if words[0].plain == "one", words.count > 1, words.prefix(4).contains(where: { oneOfMany.contains($0.plain) }) {
      return true
    }
    if words[0].plain == "our", words.count > 1, !shared.contains(last) { return true }
    if words.count == 2, words[0].plain == "the",
      last.isOne(of: ["former", "latter", "first", "second", "third", "other", "others", "same"])
    {
      return true
    }
    let isClause = clause.rest.startsWith(anyOf: ["that ", "what ", "how ", "when ", "if ", "whether "])
    return clause.group == .copula
      && (EnglishWords.vagueNouns.contains(last) || isClause && EnglishWords.claims.contains(last))
      && !words.contains { EnglishWords.prepositions.contains($0.plain) }
  }

  /// Nouns of which a sentence tells one and others are as right: "one way is …".
  private static let oneOfMany: WordSet = [
    "way", "example", "method", "approach", "reason", "type", "kind", "form", "measure", "technique", "solution",
    "option",
    "problem", "advantage", "disadvantage", "thing", "difference", "possibility", "strategy", "use", "point", "issue",
    "cause", "effect", "factor", "theory", "benefit", "drawback", "limitation",
  ]

  /// What "our" tells of is everyone's, not something of a worked example.
  private static let shared: WordSet = [
    "body", "bodies", "brain", "brains", "eyes", "ears", "skin", "lungs", "cells", "planet", "sun", "moon", "galaxy",
    "ancestors", "species", "senses", "muscles", "bones", "blood", "immune", "system", "memory", "minds", "mind",
  ]

  /// Where ", leading to …" or " and can …" begins.
  private static func participle(_ target: Text, isPassive: Bool, areDeeds: Bool) -> Int? {
    let words = EnglishWord.list(in: target)
    let further = furtherClause(in: target, words)
    for index in words.indices.dropFirst() where !words[index].isBracketed {
      if let further, words[index].range.lowerBound > further { return further }
      let word = words[index].plain
      if words[index - 1].endsInComma, EnglishVerbs.base(ofGerund: word) != nil, index + 1 < words.count,
        index >= 2 || isDeed(words), !words[index].endsInComma, word != "including",
        !words[index + 1].plain.isOne(of: ["and", "or"])
      {
        return words[index - 1].range.upperBound - 1
      }
      // "…, had no say": a further deed.
      if words[index - 1].endsInComma, index + 1 < words.count, index >= 2,
        EnglishWords.have.contains(word) || EnglishWords.be.contains(word) || EnglishWords.doing.contains(word)
      {
        return words[index - 1].range.upperBound - 1
      }
      // "…, tells them to leave": a further deed.
      if words[index - 1].endsInComma, index + 2 < words.count, EnglishVerbs.base(ofThird: words[0].plain) == nil,
        EnglishVerbs.base(ofThird: word).map({ !EnglishVerbs.isNounToo($0) || words[index + 1].plain == "only" })
          ?? false
      {
        return words[index - 1].range.upperBound - 1
      }
      if !areDeeds, goesOnWithVerb(words, index) || goesOnWithClause(words, index, target) {
        return words[index - 1].range.upperBound
      }
      // By what means is asked by itself.
      if !isPassive, index + 2 < words.count, !words[index].isBracketed,
        word == "using" && !EnglishWords.prepositions.contains(words[index - 1].plain)
          || word == "by" && EnglishVerbs.base(ofGerund: words[index + 1].plain) != nil
            && (EnglishVerbs.base(ofParticiple: words[index - 1].plain) == nil || words[index - 1].plain == "cost")
      {
        return words[index - 1].range.upperBound
      }
      if word == "and" || word == "but", index + 2 < words.count {
        let next = words[index + 1].plain
        if EnglishWords.be.contains(next) || EnglishWords.modals.contains(next) || EnglishWords.have.contains(next)
          || next.isOne(of: ["it", "they", "this", "these", "he", "she", "we", "you"])
          || isPassive && EnglishVerbs.base(ofPast: next) != nil && !describes(words, index + 1)
          || isPassive && index + 3 < words.count && EnglishVerbs.isBase(next)
            && (words[index + 2].opensObject || EnglishWords.prepositions.contains(words[index + 2].plain))
            && !EnglishVerbs.isBase(words[index - 1].plain) && !EnglishWords.prepositions.contains(words[0].plain)
        {
          return words[index - 1].range.upperBound
        }
      }
    }
    return nil
  }

  /// "energy, moving ions inward": behind a single noun one deed follows, no list of deeds.
  private static func isDeed(_ words: [EnglishWord]) -> Bool {
    words.count >= 4 && EnglishVerbs.base(ofGerund: words[0].plain) == nil && EnglishTerms.isNoun(words[2].plain)
      && !words.dropFirst().contains { $0.endsInComma || $0.plain == "and" || $0.plain == "or" }
      || words.count >= 4 && words[2].opensObject && !words.dropFirst().contains { $0.endsInComma }
  }

  /// Whether an answer says something: not a lone pronoun or small word.
  static func says(_ answer: Text) -> Bool {
    let words = EnglishWord.list(in: answer)
    guard let last = words.last, !(words.count > 1 && EnglishWords.objectPronouns.contains(words[0].plain)) else {
      return false
    }
    if words.count > 3, words[0].plain == "not", words[1].plain == "only" { return true }
    if words.count == 1, numbers.contains(last.plain) { return true }
    if words.count > 1, EnglishWords.prepositions.contains(words[0].plain),
      words[1].plain.isOne(of: ["this", "that", "these", "those"])
    {
      return false
    }
    if words[0].plain.isOne(of: ["based", "relative", "according"]) { return false }
    if words[0].plain.endsWith(anyOf: ["n't", "n’t"]) { return false }
    if words.count > 1, words[0].plain.isOne(of: ["this", "these"]),
      EnglishWords.determiners.contains(words[1].plain) || EnglishWords.be.contains(words[1].plain)
        || EnglishVerbs.base(ofPast: words[1].plain) != nil || EnglishWords.modals.contains(words[1].plain)
    {
      return false
    }
    if words.count > 1, words[0].plain.isOne(of: ["this", "that", "it", "these"]),
      EnglishWords.particles.contains(words[1].plain)
    {
      return false
    }
    if words[0].plain.isOne(of: ["not", "and", "but", "or", "also", "so", "-", "–"]) { return false }
    if words.count > 1, words[0].plain == "either" || words[0].plain == "both",
      EnglishVerbs.base(ofParticiple: words[1].plain) != nil
    {
      return false
    }
    if EnglishWords.fillers.contains(last.plain) || EnglishWords.reflexives.contains(last.plain) && words.count <= 2 {
      return false
    }
    if words.count == 1 {
      return !EnglishWords.pronouns.contains(last.plain) && !EnglishWords.determiners.contains(last.plain)
        && !EnglishWords.objectPronouns.contains(last.plain) && !EnglishWords.isAdverb(last.plain)
    }
    if words.count <= 3 && (last.plain == "it" || last.plain == "them")
      || last.plain.isOne(of: ["this", "these", "those"])
    {
      return false
    }
    if EnglishWords.prepositions.contains(last.plain)
      || last.plain.isOne(of: ["and", "or", "but", "nor", "the", "a", "an", "which"])
    {
      return false
    }
    if answer.endsWith(anyOf: [
      " of the two", " of the three", " of the four", " of these", " of them", " of those", " of the others",
    ]) {
      return false
    }
    if words.allSatisfy({ $0.plain.isOne(of: ["each", "one", "other", "another"]) }) { return false }
    guard words[0].plain.isOne(of: ["this", "that", "these", "those"]) else { return true }
    if words[0].plain == "that", words.count >= 6 { return true }
    return words.count > 2 && !EnglishWords.prepositions.contains(words[1].plain)
  }
}
