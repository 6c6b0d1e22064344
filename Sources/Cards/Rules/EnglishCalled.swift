import Notes

/// English sentences that say what something is called: "A pump that makes a voltage is called an electrogenic pump".
///
/// The name is asked for its meaning; the way back ("what is … called?") is the sentence's own question (F37).
enum EnglishCalled {
  /// The name and what it is the name of; nil where the subject only points to what stands before, or is no description.
  static func read(_ text: Text) -> (name: Text, said: Text)? {
    form(text) ?? naming(text) ?? held(text)
  }

  /// "Each kiln has a chamber known as the soot box": what the name is, and what has it.
  private static func held(_ text: Text) -> (name: Text, said: Text)? {
    guard text.containsAny(of: holding), let clause = EnglishClause(text), clause.group == .active,
      clause.verb == "have",
      !clause.middle.contains("not"),
      let cut = holding.places(in: clause.rest).min(by: { $0.lowerBound < $1.lowerBound }), cut.lowerBound >= 8,
      let first = clause.subject.firstWord?.lowercased, !EnglishWords.pronouns.contains(first),
      !EnglishWords.lonePronouns.contains(first), !EnglishWords.backward.contains(first), clause.subject.wordCount <= 14
    else { return nil }
    let kind = clause.rest.prefix(cut.lowerBound).trimmed
    let name = named(clause.rest.dropping(first: cut.upperBound)).0.replacing("“", with: "").replacing("\"", with: "")
    guard isName(name.withoutArticle), (3...8).contains(kind.wordCount),
      kind.startsWith(anyOf: ["a ", "an ", "the ", "one "]), !kind.folded.contains(text: name.withoutArticle.folded)
    else { return nil }
    let has: Text = clause.auxiliary == "did" ? "had" : clause.auxiliary == "do" ? "have" : "has"
    return (name, kind + " that " + clause.subject.loweredStatement + " " + has)
  }

  private static let holding: Phrases = [
    " known as ", " called ", " sometimes called ", " often called ", " usually called ", " also called ",
  ]

  /// "Another form of firing is raku, which …": what the name is, and what tells it from others of its kind.
  private static func form(_ text: Text) -> (name: Text, said: Text)? {
    guard let start = ["Another ", "One ", "A "].first(where: { text.starts(with: $0) }),
      let cut = text.firstRange(of: ", which ") ?? text.firstRange(of: ", where "), cut.lowerBound >= 16,
      let verb = text.prefix(cut.lowerBound).lastRange(of: " is "), text.count - cut.upperBound >= 12
    else { return nil }
    let kind = text[start.utf8.count..<verb.lowerBound]
    let name = text[verb.upperBound..<cut.lowerBound].without(prefix: "called ").trimmed
    guard (3...9).contains(kind.wordCount), kind.words[1] == "of", kinds.contains(kind.words[0].lowercased),
      isName(name.withoutArticle)
    else { return nil }
    let told = text.dropping(first: cut.lowerBound)
    return (name, "a " + kind + (told.count <= 170 ? told : told.prefix(told.firstRange(of: ". ")?.lowerBound ?? 170)))
  }

  private static let kinds: WordSet = [
    "form", "type", "kind", "way", "method", "class", "sort", "property", "component", "part", "branch", "mechanism",
    "subtype", "variety", "variant",
  ]

  private static func naming(_ text: Text) -> (name: Text, said: Text)? {
    guard text.containsAny(of: verbs), let cut = verbs.places(in: text).first(where: { $0.lowerBound >= 12 }) else {
      return nil
    }
    let subject = subject(of: text.prefix(cut.lowerBound).trimmed)
    let rest = text.dropping(first: cut.upperBound)
    let (name, further) = named(rest)
    guard let subject, isName(name.withoutArticle), let first = subject.firstWord?.lowercased else { return nil }
    guard subject.wordCount >= 4, !EnglishWords.pronouns.contains(first), !EnglishWords.lonePronouns.contains(first),
      !EnglishWords.backward.contains(first), !EnglishWords.subordinators.contains(first),
      !EnglishWords.prepositions.contains(first), !first.isOne(of: ["what", "which", "who", "such", "another", "one"]),
      !pointsBack(subject), !subject.folded.contains(text: name.withoutArticle.folded), !subject.contains(" this "),
      let last = subject.lastWord,
      !EnglishWords.determiners.contains(last.lowercased), !EnglishWords.prepositions.contains(last.lowercased),
      describes(subject)
    else { return nil }
    return (name, further.isEmpty ? subject : subject + " " + further)
  }

  private static func pointsBack(_ subject: Text) -> Bool {
    subject.containsAny(of: [" the above", " above", " the following", " these two", " these three", " those of"])
  }

  private static let verbs: Phrases = [
    " is called ", " are called ", " is known as ", " are known as ", " is termed ", " are termed ",
    " is referred to as ", " are referred to as ",
  ]

  /// The subject without words that lead to it: "Generally, …", "In this case, …".
  private static func subject(of text: Text) -> Text? {
    var subject = text.without(suffix: " also").without(suffix: " commonly").without(suffix: " often")
    if let comma = subject.lastRange(of: ", "), subject.prefix(comma.lowerBound).wordCount <= 4 {
      subject = subject.dropping(first: comma.upperBound)
    }
    guard !subject.contains(", "), !subject.contains(":"), subject.count <= 160 else { return nil }
    return subject.loweredStatement
  }

  /// Whether a subject says of which kind it is: "… that …", "… of …", "the diffusion of ions across …".
  private static func describes(_ subject: Text) -> Bool {
    let words = subject.lowercased.words
    return words.dropFirst().contains {
      EnglishWords.relatives.contains($0)
        || $0.isOne(of: [
          "of", "that", "with", "between", "across", "for", "in", "from", "without", "by", "through", "at",
        ])
    }
  }

  /// The name and what limits it: "passive transport" and "because it needs no energy".
  private static func named(_ rest: Text) -> (Text, Text) {
    let end = ends.places(in: rest).map(\.lowerBound).min() ?? rest.count
    let name = rest.prefix(end).trimming {
      $0.isSpace || $0 == "." || $0 == "," || $0 == "\"" || $0 == "“" || $0 == "”"
    }
    let tail = rest.dropping(first: end)
    let further = tail.startsWith(anyOf: [" because ", " when ", " if ", " since "]) ? tail.trimmed : Text()
    return (name, further.wordCount <= 12 && !further.contains(", ") ? further : Text())
  }

  private static let ends: Phrases = [
    ", ", " because ", " when ", " if ", " since ", " which ", " as ", " and is ", " and are ", " and it ", " and the ",
    " while ", " whereas ", " (", "; ",
    ". ", " – ", " — ", " - ", " in ", " by ", " for ",
  ]

  private static func isName(_ name: Text) -> Bool {
    guard (1...4).contains(name.wordCount), let last = name.lastWord?.lowercased, let first = name.firstWord?.lowercased
    else { return false }
    return name.hasLetter && EnglishTerms.isNoun(last) && !EnglishWords.determiners.contains(first)
      && !EnglishWords.pronouns.contains(first) && !EnglishWords.isAdverb(first) && !name.contains("'")
  }
}
