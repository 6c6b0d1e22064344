import Notes

/// English lines that say a list follows.
enum EnglishAnnouncement {
  /// The line without what only joins it to the text around.
  static func plain(_ line: Text) -> Text {
    var text = line
    for lead in ["In general, ", "Basically, ", "Generally, ", "Typically, "] where text.starts(with: lead) {
      text = text.without(prefix: lead)
    }
    for end in [
      ", for example", " for example", ", such as", " such as", ", including", ", e.g.", " including", ", namely",
    ]
    where text.ends(with: end) && text.wordCount > 3 {
      text = text.without(suffix: end)
    }
    // "The aim of a lock is not to stop boats — it is to:" asks for the aim.
    if text.endsWith(anyOf: [" it is to", " it is", " they are to"]), let cut = text.firstRange(of: " is not "),
      cut.lowerBound >= 6,
      text.dropping(first: cut.upperBound).containsAny(of: ["— it is", "– it is", "- it is", "; it is"])
    {
      return text.prefix(cut.lowerBound) + " is"
    }
    // "Like a list of skills, things a crew can do"
    if let cut = text.lastRange(of: ", things "), text.count - cut.upperBound >= 8 {
      return text.dropping(first: cut.lowerBound + 2)
    }
    return text.trimming { $0.isSpace || $0 == "," }
  }

  /// Whether the line cannot be asked: a question the writer asks himself, a sentence that begins with a pronoun.
  static func isOpen(_ text: Text) -> Bool {
    var text = text
    if isVocabulary(text) { return true }
    if let word = text.firstWord, word.ends(with: ","), EnglishWords.isAdverb(word.dropping(last: 1).lowercased) {
      text = text.dropping(first: word.count).trimmed
    }
    guard let first = text.firstWord?.lowercased else { return true }
    if text.wordCount >= 3,
      EnglishWords.modals.contains(first) || EnglishWords.be.contains(first) || EnglishWords.doing.contains(first)
    {
      return true
    }
    return first.isOne(of: ["it", "they", "these", "this", "we", "you", "he", "she", "i"]) && listed(text) == nil
  }

  /// Whether a title stands over terms that have nothing else in common.
  static func isVocabulary(_ title: Text) -> Bool { vocabulary.contains(title.lowercased) }

  private static let vocabulary: WordSet = [
    "terms", "key terms", "important terms", "definitions", "key definitions", "vocabulary", "terminology", "concepts",
    "key concepts", "key points", "key ideas", "notes",
  ]

  /// Whether a line is a plural with what narrows it, over what that names: "cases in which the lock is closed".
  static func isKindPhrase(_ text: Text) -> Bool {
    let words = EnglishWord.list(in: text)
    guard words.count >= 3, text.scalars.last != ".", text.scalars.last != "?", EnglishClause(text) == nil,
      let place = words.prefix(4).firstIndex(where: {
        EnglishWords.isPlural($0.plain) && !EnglishWords.pluralNouns.contains($0.plain)
      }), place + 2 < words.count,
      !words[...place].contains(where: {
        $0.endsInComma || $0.isBracketed || $0.closesPart || EnglishWords.prepositions.contains($0.plain)
          || EnglishWords.pronouns.contains($0.plain) || EnglishWords.isAdverb($0.plain)
      })
    else { return false }
    let next = words[place + 1].plain
    guard
      next.isOne(of: ["in", "of", "for", "when", "where", "that", "which", "who", "on", "with", "from", "to", "by"])
        && !(next == "to" && !EnglishVerbs.isBase(words[place + 2].plain))
        || EnglishVerbs.base(ofGerund: next) != nil
    else { return false }
    return ListHeading.isKind(words[place].plain) || kindNouns.contains(words[place].plain)
      || EnglishWords.relatives.contains(next) || EnglishWords.relatives.contains(words[place + 2].plain)
  }

  private static let kindNouns: WordSet = [
    "cases", "situations", "circumstances", "places", "areas", "times", "countries", "people", "groups", "parties",
    "sides", "branches", "fields", "products", "materials", "duties", "crimes", "changes", "differences", "events",
  ]

  /// What "There are …", "This is a list of …" say follows, without words for some number.
  static func listed(_ text: Text) -> Text? {
    let lower = text.lowercased
    for start in starts where lower.starts(with: start) {
      var rest = text.dropping(first: start.count)
      for vague in quantities where rest.starts(with: vague) { rest = rest.dropping(first: vague.count) }
      guard Wording.isPlural(rest) || rest.words.contains(where: { EnglishWords.isPlural($0) }) else { return nil }
      return rest
    }
    return nil
  }

  private static let starts: [Literal] = [
    "this is a list of ", "the following is a list of ", "here is a list of ", "below is a list of ",
    "the following are ", "below are ", "there are ", "there is ", "there exist ",
    "we look at ", "we will look at ", "we distinguish ", "we have ", "here are ", "these are ", "this includes ",
  ]
  private static let quantities: [Literal] = [
    "several ", "many ", "some ", "a few ", "a number of ", "various ", "multiple ", "at least ", "lots of ",
    "different ",
  ]

  /// "The risks of glazing are", "Motives for drying include": the things that the list behind the verb names.
  static func members(_ text: Text) -> Text? {
    guard case let said = withoutLink(text).loweredStart, said.count < text.count,
      case let head = said.without(prefix: "the "),
      case let words = EnglishWord.list(in: head), (3...9).contains(words.count),
      let noun = words.prefix(3).firstIndex(where: { EnglishWords.isPlural($0.plain) }), noun + 2 <= words.count - 1,
      words[noun + 1].plain.isOne(of: ["of", "for", "in", "on", "against", "with", "from"]),
      !words.contains(where: { $0.endsInComma || $0.isBracketed || EnglishWords.modals.contains($0.plain) }),
      !words[0...noun].contains(where: {
        EnglishWords.pronouns.contains($0.plain) || EnglishWords.prepositions.contains($0.plain)
      }), !EnglishPhrase.hasFiniteVerb(head)
    else { return nil }
    return head
  }

  /// "The purpose of a lock is to": what that purpose is.
  static func aim(_ text: Text) -> Text? {
    guard
      let (end, verb) = [(" is to", "is"), (" was to", "was"), (" are to", "are"), (" is", "is"), (" are", "are")]
        .first(where: { text.ends(with: $0.0) }),
      case let subject = text.without(suffix: end), (3...9).contains(subject.wordCount),
      subject.startsWith(lowered: ["the ", "its ", "their "]), !subject.contains(","),
      let head = (subject.firstRange(of: " of ").map { subject.prefix($0.lowerBound) } ?? subject).lastWord?.lowercased,
      EnglishWords.aims.contains(head) || EnglishWords.aims.contains(head.without(suffix: "s"))
    else { return nil }
    return "what " + Text(verb) + " " + subject.loweredStart + "?"
  }

  /// A line without the verb that leads to its list: "Benefits of glazing include" → "Benefits of glazing".
  static func withoutLink(_ text: Text) -> Text {
    linking.first { text.ends(with: $0) }.map { text.without(suffix: $0) } ?? text
  }

  private static let linking: [Literal] = [
    " include the following", " are the following", " are as follows", " include", " are",
  ]

  /// "Bread may fail for three reasons" → "For which three reasons may bread fail?".
  static func reasons(_ text: Text) -> Text? {
    guard let cut = text.firstRange(of: " for "), text.ends(with: " reasons"), cut.lowerBound >= 6 else { return nil }
    let place = text.lastRange(of: " for ") ?? cut
    let kind = text.dropping(first: place.upperBound)
    guard (1...3).contains(kind.wordCount), let clause = EnglishClause(text.prefix(place.lowerBound) + " there") else {
      return nil
    }
    let rest = clause.rest.without(suffix: "there").trimming { $0.isSpace || $0 == "," }
    return ("For which " + kind + " ") + clause.asked("", rest).trimmed
  }

  /// Whether an item says what someone does: "control their impulses".
  static func isDeed(_ item: Text) -> Bool {
    guard let first = item.firstWord?.lowercased, item.wordCount >= 2 else { return false }
    return EnglishVerbs.isBase(first) || first.isOne(of: ["are", "have", "do"])
  }
}
