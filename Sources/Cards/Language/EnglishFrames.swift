import Notes

/// English sentences that define, name a cause or a founder, or give examples by their frame: "X is anything that …", "… defined X
/// to be …", "A was the direct cause of B", "Founded by A, B …", "Examples of X are …".
enum EnglishFrames {
  /// What a sentence states by its frame; nothing for others.
  static func facts(_ text: Text) -> [EnglishFact] {
    let plain = text.trimming { $0.isSpace || $0 == "." }
    guard (5...40).contains(plain.wordCount), !plain.contains("?") else { return [] }
    return [
      anything(plain), defined(plain), cause(plain), vital(plain), founder(plain), examples(plain), side(plain),
    ].compactMap { $0 }
  }

  /// "The main advantage of rafts is speed" → "What is the main advantage of rafts?", where one or two words say it.
  private static func side(_ text: Text) -> EnglishFact? {
    guard let cut = text.firstRange(of: " is "), let of = text.firstRange(of: " of "), of.upperBound < cut.lowerBound,
      case let (subject, said) = (text.prefix(cut.lowerBound), text.dropping(first: cut.upperBound)),
      (1...2).contains(said.wordCount), (4...9).contains(subject.wordCount), !said.contains(","),
      let head = text.prefix(of.lowerBound).lastWord?.lowercased, sides.contains(head),
      subject.startsWith(anyOf: ["The ", "A ", "An ", "One "]), let last = said.lastWord?.lowercased,
      !EnglishWords.isAdverb(last), !EnglishWords.pronouns.contains(last), last.hasLetter,
      said.first?.isUpper ?? false || EnglishTerms.isNoun(last)
    else { return nil }
    return EnglishFact(
      question: "What is " + subject.loweredArticle + "?", answer: [said], kind: .question, isOpen: false, isMain: true)
  }

  private static let sides: WordSet = [
    "advantage", "disadvantage", "drawback", "benefit", "downside", "opposite", "capital", "goal", "aim", "purpose",
    "unit",
    "symbol", "cause", "function", "role", "result", "effect", "name", "center", "centre", "founder", "author",
    "inverse",
    "complement", "root", "basis", "strength", "weakness", "product", "source",
  ]

  /// "A toll is anything that is paid for a way" → "What is a toll?".
  private static func anything(_ text: Text) -> EnglishFact? {
    for joint in [" is anything ", " is something ", " is everything ", " is whatever ", " is any "] {
      guard let cut = text.firstRange(of: joint), case let name = text.prefix(cut.lowerBound), isName(name) else {
        continue
      }
      let said = text.dropping(first: cut.lowerBound + 4)
      guard said.wordCount >= 4 else { return nil }
      return EnglishFact(
        question: Wording.define(name.loweredArticle, in: .english), answer: [said], kind: .definition, isMain: true)
    }
    return nil
  }

  /// "The abbot defined a toll to be …" → "What is a toll?".
  private static func defined(_ text: Text) -> EnglishFact? {
    guard let verb = ["defined ", "redefined ", "defines "].compactMap({ text.firstRange(of: $0) }).first,
      let joint = [" to be ", " as "].compactMap({ text.firstRange(of: $0, from: verb.upperBound) }).first,
      case let name = text[verb.upperBound..<joint.lowerBound].trimmed, isName(name),
      text.prefix(verb.lowerBound).wordCount <= 5,
      !text.prefix(verb.lowerBound).lowercased.words.contains(where: { EnglishWords.be.contains($0) })
    else { return nil }
    let said = text.dropping(first: joint.upperBound)
    guard said.wordCount >= 3 else { return nil }
    return EnglishFact(
      question: Wording.define(name.loweredArticle, in: .english), answer: [said], kind: .definition, isMain: true)
  }

  /// "The salt tax was the direct cause of the revolt" → "What was the direct cause of the revolt?".
  private static func cause(_ text: Text) -> EnglishFact? {
    for (verb, start) in [(" was the ", "was"), (" were the ", "was"), (" is the ", "is")] {
      guard let cut = text.firstRange(of: verb), case let rest = text.dropping(first: cut.upperBound),
        let end = ["cause of ", "causes of ", "reason for "].compactMap({ rest.firstRange(of: $0) }).first,
        end.lowerBound <= 12, case let what = rest.dropping(first: end.upperBound), (1...10).contains(what.wordCount),
        case let who = text.prefix(cut.lowerBound), isPhrase(who)
      else { continue }
      let kind = rest.prefix(end.upperBound).trimmed
      return EnglishFact(
        question: ["What", Text(start), "the", kind, what].joined(" ") + "?", answer: [who.loweredArticle], isMain: true
      )
    }
    return nil
  }

  /// "The ease of printing was vital in the growth of the league" → "What was vital in the growth of the league?".
  private static func vital(_ text: Text) -> EnglishFact? {
    for verb in [" was ", " were ", " is ", " are "] {
      guard let cut = text.firstRange(of: verb), case let rest = text.dropping(first: cut.upperBound),
        let first = rest.firstWord?.lowercased, weighty.contains(first),
        let next = rest.words.dropFirst().first?.lowercased, next.isOne(of: ["in", "for", "to"]),
        (4...16).contains(rest.wordCount), case let who = text.prefix(cut.lowerBound), isPhrase(who), who.wordCount >= 2
      else { continue }
      let verb: Text = verb.contains("w") ? "was" : "is"
      return EnglishFact(question: ["What", verb, rest].joined(" ") + "?", answer: [who.loweredArticle], isMain: true)
    }
    return nil
  }

  private static let weighty: WordSet = ["vital", "crucial", "key", "decisive", "instrumental", "essential", "pivotal"]

  /// "Founded by Ada Berg and Emil Kern, the guild spread to Ulm" → "Who founded the guild?".
  private static func founder(_ text: Text) -> EnglishFact? {
    guard let start = founding.first(where: { text.starts(with: $0.start) }), let comma = text.firstRange(of: ", "),
      case let who = text[start.start.utf8.count..<comma.lowerBound].trimmed, (1...8).contains(who.wordCount),
      who.first?.isUpper ?? false, !who.hasDigit,
      let clause = EnglishClause(text.dropping(first: comma.upperBound)), (1...4).contains(clause.subject.wordCount),
      !EnglishWords.pronouns.contains(clause.subject.lowercased)
    else { return nil }
    return EnglishFact(
      question: "Who " + Text(start.verb) + " " + clause.subject.loweredArticle + "?", answer: [who], isMain: true)
  }

  private static let founding: [(start: String, verb: String)] = [
    ("Started by ", "started"), ("Founded by ", "founded"), ("Invented by ", "invented"),
    ("Discovered by ", "discovered"),
    ("Developed by ", "developed"), ("Created by ", "created"), ("Introduced by ", "introduced"),
    ("Built by ", "built"),
    ("Led by ", "led"), ("Established by ", "established"), ("Proposed by ", "proposed"), ("Coined by ", "coined"),
  ]

  /// "Examples of tolls are salt tax and bridge pence" → "What are examples of tolls?".
  private static func examples(_ text: Text) -> EnglishFact? {
    guard
      let start = ["Examples of ", "Some examples of ", "Common examples of "].first(where: { text.starts(with: $0) }),
      let joint = [" are ", " include ", " can be ", " would be "].compactMap({ text.firstRange(of: $0) }).first,
      case let name = text[start.utf8.count..<joint.lowerBound].trimmed, isName(name),
      case let list = ItemList(text.dropping(first: joint.upperBound)), (2...7).contains(list.items.count), list.isNames
    else { return nil }
    return EnglishFact(
      question: "What are examples of " + name + "?", answer: list.items, kind: .example, isOpen: true, isMain: true)
  }

  /// A name of up to five words without a verb or a pronoun.
  private static func isName(_ name: Text) -> Bool {
    (1...5).contains(name.wordCount) && name.hasLetter && !name.contains(",") && !EnglishPhrase.hasFiniteVerb(name)
      && !(name.firstWord.map {
        EnglishWords.pronouns.contains($0.lowercased) || $0.lowercased.isOne(of: ["this", "that", "there", "it"])
      } ?? true)
  }

  /// What may stand before the verb as the answer: some words, no pronoun, no clause that opens the sentence.
  private static func isPhrase(_ words: Text) -> Bool {
    guard let first = words.firstWord?.lowercased else { return false }
    return (1...16).contains(words.wordCount) && !words.contains(", ") && !EnglishWords.pronouns.contains(first)
      && !first.isOne(of: [
        "this", "that", "these", "those", "it", "there", "what", "which", "who", "however", "because", "if", "when",
        "another", "one",
      ])
  }
}
