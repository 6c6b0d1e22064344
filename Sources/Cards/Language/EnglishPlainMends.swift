import Notes

/// English questions whose answer belongs to another question word, or has taken in a word of the question.
///
/// "What is a kiln? – much hotter than a stove" compares; "What does clay form? – only where water stood" asks where.
enum EnglishPlainMends {
  /// The draft with the question its answer answers; the draft itself elsewhere.
  static func mended(_ draft: Draft) -> Draft {
    guard draft.rule == "F37", draft.kind == .question, draft.answer.count == 1, draft.question.isEnglish,
      draft.question.scalars.last == "?"
    else { return draft }
    let cut = draft.question.lastRange(of: ": ").map(\.upperBound) ?? 0
    let (context, asked) = (draft.question.prefix(cut), draft.question.dropping(first: cut).loweredStart)
    guard let (question, answer) = told(asked, draft.answer[0]) else { return draft }
    return draft.with {
      $0.question = context.isEmpty ? question.capitalizedStart : context + question
      $0.answer = [answer]
    }
  }

  private static func told(_ asked: Text, _ answer: Text) -> (Text, Text)? {
    let stem = asked.dropping(last: 1)
    return thing(stem, answer) ?? appointed(stem, answer) ?? compared(stem, answer) ?? place(stem, answer) ?? heat(
      stem, answer) ?? about(
        stem, answer)
      ?? kept(stem, answer) ?? directly(stem, answer) ?? most(stem, answer) ?? through(stem, answer)
  }

  /// Asks what a place or a thing is, not who.
  ///
  /// "who is the capital of France – Paris" → "what is the capital of France?"
  private static func thing(_ stem: Text, _ answer: Text) -> (Text, Text)? {
    for opening in ["who is the ", "who was the ", "who or what is the ", "who or what was the "]
    where stem.starts(with: opening) {
      let said = stem.without(prefix: opening)
      let head = said.words.prefix { !EnglishWords.prepositions.contains($0.lowercased) }
      guard let noun = head.last?.lowercased, things.contains(noun) else { return nil }
      return ("what " + (opening.contains("was") ? "was" : "is") + " the " + said + "?", answer)
    }
    return nil
  }

  private static let things: WordSet = [
    "capital", "city", "town", "country", "state", "river", "lake", "sea", "ocean", "mountain", "peak", "island",
    "desert",
    "continent", "planet", "star", "moon", "galaxy", "element", "metal", "gas", "organ", "bone", "muscle", "gland",
    "cell",
    "animal", "plant", "tree", "language", "currency", "religion", "unit", "bridge", "building", "volcano", "port",
    "forest",
  ]

  /// Asks what somebody was made.
  ///
  /// "what was Hale – appointed warden by the guild" → "what was Hale appointed?"
  private static func appointed(_ stem: Text, _ answer: Text) -> (Text, Text)? {
    guard let verb = answer.firstWord, offices.contains(verb),
      let subject = ["what was ", "what were "].first(where: { stem.starts(with: $0) }),
      stem.count > subject.utf8.count,
      case let said = answer.dropping(first: verb.count).trimmed,
      let next = said.firstWord, !EnglishWords.prepositions.contains(next.lowercased), next != "to", next != "and"
    else { return nil }
    let office = [" by ", " in ", " at ", " after ", " on "].reduce(said) { text, word in
      text.firstRange(of: word).map { text.prefix($0.lowerBound) } ?? text
    }
    return office.isEmpty ? nil : (stem + " " + verb + "?", office)
  }

  private static let offices: WordSet = [
    "appointed", "elected", "crowned", "named", "declared", "proclaimed", "made", "nominated", "ordained", "installed",
  ]

  /// Asks how one thing is beside another.
  ///
  /// "what is steel – far stronger in tension than concrete" → "how does steel compare with concrete?"
  private static func compared(_ stem: Text, _ answer: Text) -> (Text, Text)? {
    for (opening, verb) in [("what is ", "does"), ("what are ", "do"), ("what was ", "did"), ("what were ", "did")]
    where stem.starts(with: opening) {
      guard let than = answer.firstRange(of: " than "), case let more = answer.prefix(than.lowerBound),
        (1...6).contains(more.wordCount), case let other = answer.dropping(first: than.upperBound),
        (1...8).contains(other.wordCount),
        more.lowercased.words.contains(where: {
          $0.isOne(of: ["more", "less", "better", "worse"]) || $0.count >= 5 && $0.ends(with: "er")
        }),
        !more.lowercased.startsWith(anyOf: ["a ", "an ", "the ", "other "]),
        !other.lowercased.isOne(of: ["one", "before"])
      else { return nil }
      let thing = stem.without(prefix: opening)
      guard let first = other.firstWord, !(first.first?.isDigit ?? true), !Announcement.isCount(first.lowercased),
        let last = thing.lastWord, !EnglishWords.prepositions.contains(last)
      else { return nil }
      return ("how " + Text(verb) + " " + thing + " compare with " + other + "?", more)
    }
    return nil
  }

  /// Asks where or when, as the answer says.
  ///
  /// "what does clay form – only where water stood" → "where does clay form?"
  private static func place(_ stem: Text, _ answer: Text) -> (Text, Text)? {
    let said = answer.lowercased
    let word: Text? =
      said.startsWith(anyOf: ["only where ", "where "])
      ? "where"
      : said.startsWith(anyOf: ["only when ", "only if ", "only after ", "only before ", "only during "]) ? "when" : nil
    guard let word, stem.startsWith(anyOf: ["what does ", "what do ", "what did "]) else { return nil }
    return (word + stem.dropping(first: 4) + "?", answer)
  }

  /// Asks for degrees.
  ///
  /// "where does wax melt – above 60 degrees" → "at what temperature does wax melt?"
  private static func heat(_ stem: Text, _ answer: Text) -> (Text, Text)? {
    guard stem.startsWith(anyOf: ["where does ", "where do ", "where is ", "where are "]), answer.hasDigit,
      answer.endsWith(anyOf: [
        " degrees", "°C", "°F", " °C", " °F", "°", " K", " degrees Celsius", " degrees Fahrenheit",
      ]),
      answer.lowercased.startsWith(anyOf: [
        "above ", "below ", "at ", "around ", "between ", "near ", "over ", "under ",
      ])
    else { return nil }
    return ("at what temperature" + stem.dropping(first: 5) + "?", answer)
  }

  /// "how often does it fire about – six times a year": the word belongs to the number.
  private static func about(_ stem: Text, _ answer: Text) -> (Text, Text)? {
    guard stem.starts(with: "how "), answer.hasDigit || Announcement.isCount(answer.firstWord ?? Text()),
      let word = ["about", "approximately", "roughly", "around", "nearly", "almost", "over"].first(where: {
        stem.ends(with: " " + $0)
      })
    else { return nil }
    return (stem.without(suffix: " " + word) + "?", Text(word) + " " + answer)
  }

  /// Puts a noun that makes one verb with the last word back to it.
  ///
  /// "what does the clerk keep – track of pots" → "what does the clerk keep track of?"
  private static func kept(_ stem: Text, _ answer: Text) -> (Text, Text)? {
    for (verb, noun) in [
      ("keep", "track of "), ("take", "care of "), ("make", "use of "), ("take", "part in "), ("play", "a role in "),
      ("give", "rise to "),
      ("take", "place in "), ("make", "sense of "), ("take", "advantage of "), ("take", "account of "),
      ("lay", "the foundation for "),
      ("play", "a part in "), ("play", "an important role in "), ("play", "a key role in "),
    ] where stem.ends(with: " " + verb) && answer.starts(with: noun) {
      let rest = answer.without(prefix: noun)
      guard rest.count >= 2 else { return nil }
      return (stem + " " + Text(noun).trimmed + "?", rest)
    }
    return nil
  }

  /// Puts a word for how behind the verb.
  ///
  /// "what can users not reach – the kiln directly" → "what can users not reach directly?"
  private static func directly(_ stem: Text, _ answer: Text) -> (Text, Text)? {
    guard let last = answer.lastWord, (2...8).contains(answer.wordCount),
      last.isOne(of: [
        "directly", "quickly", "easily", "slowly", "automatically", "permanently", "completely", "entirely",
        "efficiently", "indirectly", "immediately", "frequently",
      ]),
      stem.startsWith(anyOf: ["what do", "what can", "what did", "what may", "what must", "what should", "what will"]),
      !answer.containsAny(of: [" and ", ", "]), !stem.ends(with: " do")
    else { return nil }
    return (stem + " " + last + "?", answer.dropping(last: last.count).trimmed)
  }

  /// Asks who does the most of something.
  ///
  /// "what does Japan fire – the most porcelain" → "who or what fires the most porcelain?"
  private static func most(_ stem: Text, _ answer: Text) -> (Text, Text)? {
    guard answer.lowercased.startsWith(anyOf: ["the most ", "the least ", "the fewest "]),
      stem.starts(with: "what does "),
      case let words = stem.dropping(first: 10).words, (2...5).contains(words.count), let verb = words.last,
      EnglishVerbs.isBase(verb)
    else { return nil }
    return ("who or what " + EnglishVerbs.third(of: verb) + " " + answer + "?", words.dropLast().map { $0 }.joined(" "))
  }

  /// Asks by which way.
  ///
  /// "what does smoke enter – the flue through a slit" → "how does smoke enter the flue?"
  private static func through(_ stem: Text, _ answer: Text) -> (Text, Text)? {
    guard stem.endsWith(anyOf: [" enter", " leave", " reach", " exit", " cross"]),
      stem.startsWith(anyOf: ["what does ", "what do ", "what did "]),
      let cut = answer.firstRange(of: " through ") ?? answer.firstRange(of: " via "), cut.lowerBound >= 2,
      !answer.prefix(cut.lowerBound).containsAny(of: [",", " and "]),
      (1...8).contains(answer.dropping(first: cut.upperBound).wordCount)
    else { return nil }
    return (
      "how" + stem.dropping(first: 4) + " " + answer.prefix(cut.lowerBound) + "?",
      answer.dropping(first: cut.lowerBound + 1)
    )
  }
}
