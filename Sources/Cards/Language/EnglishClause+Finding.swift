import Notes

extension EnglishClause {
  /// The index of the main verb; a bracket between subject and verb is an aside.
  static func verb(of words: [EnglishWord], from first: Int) -> Int? {
    let open = words.indices.filter { !words[$0].isBracketed }
    guard open.count < words.count, let start = open.firstIndex(of: first),
      !words.contains(where: { $0.isBracketed && ($0.endsInComma || $0.closesPart) })
    else { return mainVerb(of: words, from: first) }
    return mainVerb(of: open.map { words[$0] }, from: start).map { open[$0] }
  }

  private static func mainVerb(of words: [EnglishWord], from first: Int) -> Int? {
    var relatives = 0
    var maybe: Int?
    /// Whether a verb of a relative clause has been passed, to which "or" and "and" may join more.
    var wasRelative = false
    for index in first..<min(words.count, first + 22) where !words[index].isBracketed {
      let word = words[index].plain
      if index > first, words[index - 1].closesPart { break }
      // "One way we can …": a clause of its own tells of the way.
      let isContact =
        (first + 2...first + 4).contains(index) && !EnglishWords.relatives.contains(words[index - 1].plain)
        && !EnglishWords.subordinators.contains(words[index - 1].plain)
        && ["we", "you", "they", "he", "she", "it"].contains(word.string)
        && EnglishTerms.isNoun(words[index - 1].plain) && !words[index - 1].endsInComma
        && !EnglishWords.prepositions.contains(words[index - 1].plain)
        && !["and", "or", "but"].contains(words[index - 1].plain.string)
      if index > first, isContact || EnglishWords.relatives.contains(word) && !isReduced(words, index) {
        relatives += 1
        continue
      }
      if EnglishWords.be.contains(word) || EnglishWords.modals.contains(word) || EnglishWords.have.contains(word)
        || EnglishWords.doing.contains(word) || word.endsWith(anyOf: ["n't", "n’t"])
      {
        guard relatives == 0 else {
          relatives -= 1
          wasRelative = true
          continue
        }
        if index == first { return nil }
        // "drinking raises risk and is bad": the first verb stands.
        if let maybe, index > maybe + 1,
          ["and", "but", "or"].contains(words[index - 1].plain.string) || words[index - 1].endsInComma
            || opensClause(words, after: maybe, before: index)
        {
          return maybe
        }
        return index
      }
      guard index > first, let strength = strength(words, index, first) else { continue }
      guard relatives == 0 else {
        relatives -= 1
        wasRelative = true
        continue
      }
      let joint =
        EnglishWords.isAdverb(words[index - 1].plain) && index >= 2 ? words[index - 2].plain : words[index - 1].plain
      if wasRelative, joint == "and" || joint == "or" { continue }
      if strength, let maybe, index > maybe + 1, isPluralNoun(words, maybe, before: index) { return index }
      if strength { return maybe ?? index }
      if maybe == nil { maybe = index }
    }
    return maybe
  }

  /// "when first running a boat", "while moored": what follows has no verb of its own.
  private static func isReduced(_ words: [EnglishWord], _ index: Int) -> Bool {
    guard ["when", "while", "if", "though", "unless"].contains(words[index].plain.string), index + 1 < words.count
    else {
      return false
    }
    let isLed = EnglishWords.isAdverb(words[index + 1].plain) && index + 2 < words.count
    return EnglishVerbs.base(ofGerund: words[isLed ? index + 2 : index + 1].plain) != nil
  }

  /// Whether a clause of its own begins between two verbs: "works on paper, so it cannot …".
  private static func opensClause(_ words: [EnglishWord], after first: Int, before last: Int) -> Bool {
    guard last - first >= 3 else { return false }
    return (first + 1..<last - 1).contains { index in
      let next = words[index + 1].plain
      return words[index].endsInComma && clauseJoints.contains(next)
        || clauseJoints.contains(words[index].plain) && index + 2 < last
          && next.isOne(of: ["each", "every", "its", "the", "a", "an", "no"])
          && !words[first...index].contains(where: \.endsInComma)
        || clauseJoints.contains(words[index].plain) && index + 2 == last
          && ["it", "they", "he", "she", "we", "you"].contains(next.string)
    }
  }

  private static let clauseJoints: Set<Text> = ["so", "but", "and", "yet", "while", "because", "although", "since"]

  /// "Stateful filters also keep": a plural with nothing but adverbs before the verb is its subject.
  private static func isPluralNoun(_ words: [EnglishWord], _ place: Int, before verb: Int) -> Bool {
    EnglishWords.isPlural(words[place].plain)
      && words[place + 1..<verb].allSatisfy { EnglishWords.isAdverb($0.plain) }
      && EnglishVerbs.isBase(words[verb].plain)
  }

  /// Whether the word may be a verb here: true where it can hardly be anything else, nil where it is none.
  private static func strength(_ words: [EnglishWord], _ index: Int, _ first: Int) -> Bool? {
    let word = words[index].plain
    let before = words[index - 1].plain
    if index + 1 == words.count, index > first, let base = EnglishVerbs.base(ofThird: word),
      !EnglishVerbs.isNounToo(base)
    {
      return true
    }
    guard index + 1 < words.count, !words[index].isCapital,
      index > first + 1 || !EnglishWords.isAdverb(before) || before == "both",
      !words[index - 1].endsInComma || index > first + 3,
      !EnglishWords.determiners.contains(before) || EnglishWords.pronouns.contains(before)
        || words[index - 1].isCapital && index > first + 1,
      !EnglishWords.prepositions.contains(before), !words[index - 1].isPossessive || isAcronyms(words, index)
    else { return nil }
    let next = words[index + 1].plain
    if isSurelyNoun(words, index) || isDoneTo(words, index, first) { return nil }
    // "It works at …": behind a pronoun nothing else stands.
    if index == first + 1, ["it", "they", "he", "she"].contains(before.string),
      EnglishVerbs.base(ofThird: word) != nil || before == "they" && EnglishVerbs.isBase(word)
    {
      return true
    }
    // "High tide lead to …": clipped notes leave the -s out.
    if word == "lead" && next == "to" || isIntransitive(words, index) { return true }
    if isDescribed(words, index) { return nil }
    if isWilled(words, index) { return true }
    // "narrow positions,": a verb of this look has its object behind it.
    if words[index].endsInComma, let base = EnglishVerbs.base(ofThird: word), EnglishVerbs.isNounToo(base) {
      return nil
    }
    // "cells called neurons": which cells.
    if word.isOne(of: ["called", "named", "termed", "dubbed"]), !EnglishWords.determiners.contains(next) {
      return word == "called" && next == "for" && index + 2 < words.count && words[index + 2].opensObject ? true : nil
    }
    if let base = EnglishVerbs.base(ofThird: word),
      isOfOne(words, index, first) || !EnglishVerbs.isNounToo(base) && words[index + 1].opensObject
    {
      return strength(ofThird: base, words, index)
    }
    let subject = EnglishWords.isAdverb(before) && index >= first + 2 ? words[index - 2].plain : before
    let isPluralHead = head(words, first, index).map(EnglishWords.isPlural) ?? false
    if isAcronyms(words, index) { return true }
    if EnglishVerbs.isBase(word), EnglishWords.isPlural(subject) || isPluralHead || isJoinedSubject(words, first, index)
    {
      if next == "of" { return nil }
      if EnglishVerbs.isNounToo(word), !EnglishWords.isPlural(subject) {
        // "Molecules such as steam pass through …": the plural is further back.
        return isPluralHead && EnglishWords.prepositions.contains(next) && next != "of" ? false : nil
      }
      return !EnglishVerbs.isNounToo(word) || words[index + 1].opensObject
    }
    return strength(ofPast: word, words, index, first)
  }

  /// "a pact aimed at settling conflicts over tolls": what a deed behind a small word is done to.
  private static func isDoneTo(_ words: [EnglishWord], _ index: Int, _ first: Int) -> Bool {
    guard index >= first + 3, EnglishWords.prepositions.contains(words[index - 2].plain),
      EnglishVerbs.base(ofGerund: words[index - 1].plain) != nil,
      let base = EnglishVerbs.base(ofThird: words[index].plain)
    else { return false }
    return EnglishVerbs.isNounToo(base) && EnglishWords.prepositions.contains(words[index + 1].plain)
  }

  /// "structurally related drugs can cause": a participle that tells which drugs, as the verb follows them.
  static func tellsOfNext(_ words: [EnglishWord], _ index: Int) -> Bool {
    guard words[index].plain.ends(with: "ed"), index + 2 < words.count else { return false }
    let (next, after) = (words[index + 1].plain, words[index + 2].plain)
    // "toll induced delays on the cut": in clipped notes a phrase, as no article stands before the noun.
    let before = words[index - 1]
    if index == 1, !before.isCapital, !EnglishWords.isPlural(before.plain),
      !EnglishWords.pronouns.contains(before.plain),
      !EnglishWords.determiners.contains(next), EnglishWords.prepositions.contains(after)
    {
      return true
    }
    return !EnglishWords.determiners.contains(next)
      && (EnglishWords.modals.contains(after) || EnglishWords.be.contains(after))
  }

  /// Whether the subject before a form in -s may be a single thing.
  private static func isOfOne(_ words: [EnglishWord], _ index: Int, _ first: Int) -> Bool {
    let before = words[index - 1].plain
    return !EnglishWords.isPlural(before) || words[index - 1].isCapital || before == "this"
      || head(words, first, index).map({ !EnglishWords.isPlural($0) }) ?? false
      || EnglishVerbs.base(ofGerund: words[first].plain) != nil && index >= first + 2
  }

  /// How sure a form in -s is a verb and no plural.
  private static func strength(ofThird base: Text, _ words: [EnglishWord], _ index: Int) -> Bool? {
    let next = words[index + 1].plain
    guard EnglishVerbs.isNounToo(base) else { return true }
    // "Glazing increases plate weight": what a word in -ing alone before it does.
    if index == 1, EnglishVerbs.base(ofGerund: words[0].plain) != nil, !EnglishWords.prepositions.contains(next),
      !EnglishWords.be.contains(next), !EnglishWords.modals.contains(next), next != "and", next != "or"
    {
      return true
    }
    // "price increases cause": the next word is the verb.
    if EnglishWords.be.contains(next) || EnglishWords.modals.contains(next)
      || EnglishVerbs.isBase(next) && !words[index + 1].opensObject
        && (index + 2 < words.count || EnglishWords.going.contains(next)
          || next.isOne(of: ["happen", "occur", "arise"]))
    {
      return nil
    }
    return ["of", "and", "or"].contains(next.string) ? nil : words[index + 1].opensObject
  }

  /// "Families moved to …", "Meanders form where …": a verb without an object, which is no participle before a small word.
  private static func isIntransitive(_ words: [EnglishWord], _ index: Int) -> Bool {
    let (word, next) = (words[index].plain, words[index + 1].plain)
    let isCase = ["where", "when", "because", "if", "once", "until"].contains(next.string)
    guard isCase || EnglishWords.prepositions.contains(next), next != "by", !words[index].endsInComma else {
      return false
    }
    if EnglishWords.wentSoFar.contains(word) { return !EnglishWords.determiners.contains(words[index - 1].plain) }
    if let base = EnglishVerbs.base(ofPast: word), word.ends(with: "ed") {
      return EnglishWords.going.contains(base) || isCase && !EnglishWords.isPlural(words[index - 1].plain)
    }
    guard isCase else { return false }
    return EnglishVerbs.base(ofThird: word) != nil && !EnglishWords.isPlural(words[index - 1].plain)
      || EnglishVerbs.isBase(word) && EnglishWords.isPlural(words[index - 1].plain)
  }

  /// "Sweden prepared to attack", "Allies agreed to meet": a past form that an aim follows.
  private static func isWilled(_ words: [EnglishWord], _ index: Int) -> Bool {
    guard index + 2 < words.count, words[index + 1].plain == "to", EnglishVerbs.isBase(words[index + 2].plain),
      let base = EnglishVerbs.base(ofPast: words[index].plain)
    else { return false }
    return EnglishWords.willing.contains(base)
  }

  /// "The charter guaranteed freedom", "Maas believed that": a past form behind a subject that is whole.
  static func isTold(_ words: [EnglishWord], _ index: Int, _ first: Int) -> Bool {
    let next = words[index + 1]
    guard words[index].plain.ends(with: "ed"), !next.opensObject, !next.plain.isEmpty else { return false }
    let isWhole =
      (EnglishWords.determiners.contains(words[first].plain) || words[first].isPossessive) && index - first >= 2
      || words[index - 1].isCapital && index - first <= 3
    let before = words[index - 1].plain
    // "Frisians and Saxons opposed royal tolls": two peoples.
    let areNamed = index - first == 3 && words[first].isCapital && words[first + 1].plain == "and"
    if words[first..<index].contains(where: { $0.endsInComma || $0.plain == "to" || $0.plain == "and" && !areNamed }) {
      return false
    }
    return isWhole && (!EnglishVerbs.isBase(before) || EnglishVerbs.isNounToo(before))
      && EnglishTerms.isNoun(words[index - 1].plain) && EnglishTerms.isNoun(next.plain)
      && !EnglishWords.prepositions.contains(next.plain) && !EnglishWords.isAdverb(next.plain)
      && !EnglishWords.relatives.contains(next.plain) && next.plain != "and" && next.plain != "or"
      && next.plain != "but"
  }

  /// "PC's need power": a plural, however it is spelled.
  private static func isAcronyms(_ words: [EnglishWord], _ index: Int) -> Bool {
    words[index - 1].isPossessive && words[index - 1].inner && EnglishVerbs.isBase(words[index].plain)
      && index + 1 < words.count && words[index + 1].opensObject
  }

  /// "geological features on …": a noun behind its adjective.
  private static func isDescribed(_ words: [EnglishWord], _ index: Int) -> Bool {
    let before = words[index - 1].plain
    return EnglishWords.prepositions.contains(words[index + 1].plain)
      && before.endsWith(anyOf: ["al", "ic", "ous", "ive"]) && before.count > 4 && !EnglishTerms.isNoun(before)
      && EnglishVerbs.base(ofThird: words[index].plain).map(EnglishVerbs.isNounToo) ?? false
  }

  /// The noun that a preposition narrows before the verb: "the green in the leaves" is one green.
  private static func head(_ words: [EnglishWord], _ first: Int, _ index: Int) -> Text? {
    guard index - first >= 3,
      let place = (first + 1..<index - 1).first(where: { EnglishWords.prepositions.contains(words[$0].plain) }),
      !words[first..<place].contains(where: { $0.endsInComma || $0.plain == "and" || $0.plain == "or" })
    else { return nil }
    return words[place - 1].plain
  }

  /// "X and Y take", "Spain, France take", "Spain/France take": names joined make a plural.
  private static func isJoinedSubject(_ words: [EnglishWord], _ first: Int, _ index: Int) -> Bool {
    if areNames(words[first..<index]) { return true }
    return index - first >= 3 && index - first <= 5 && words[(first + 1)..<(index - 1)].contains { $0.plain == "and" }
  }
}
