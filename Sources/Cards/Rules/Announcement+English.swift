import Notes

/// English lines that say a list follows, as questions.
extension Announcement {
  /// " 4 conditions" of "deadlock arises if 4 conditions hold".
  private static func counted(_ text: Text) -> Text {
    let words = text.words
    guard let place = words.firstIndex(where: { isCount($0.lowercased) }), place + 1 < words.count else {
      return Text()
    }
    // "all four of the following conditions"
    let next = ["of", "the", "following"].reduce(place + 1) { $0 < words.count && words[$0] == Text($1) ? $0 + 1 : $0 }
    guard next < words.count,
      let noun = words[next...].prefix(3).first(where: { $0.count >= 5 && EnglishWords.isPlural($0.lowercased) }),
      !words[next...].prefix(while: { $0 != noun }).contains(where: { EnglishWords.prepositions.contains($0) })
    else { return Text() }
    return " " + words[place] + " " + words[next...].prefix(while: { $0 != noun }).map { $0 + " " }.joined("") + noun
  }

  /// "Factors to consider", "Things to check before firing": what one is to do something with.
  private static func wanted(_ text: Text) -> Text? {
    let words = EnglishWord.list(in: text)
    guard (3...8).contains(words.count), let place = words.prefix(4).firstIndex(where: { $0.plain == "to" }),
      place >= 1,
      place + 1 < words.count, EnglishWords.isPlural(words[place - 1].plain),
      EnglishVerbs.isBase(words[place + 1].plain),
      !words[..<place].contains(where: { EnglishVerbs.isBase($0.plain) && !EnglishVerbs.isNounToo($0.plain) })
    else { return nil }
    return text.loweredStart
  }

  /// "Three things needed for the rise of kilns": a count with its noun and what narrows it.
  static func countedPhrase(_ text: Text) -> Text? {
    let words = text.lowercased.words
    guard (4...12).contains(words.count), isCount(words[0]), !words[0].hasDigit,
      let noun = words[1...].prefix(3).firstIndex(where: { EnglishWords.isPlural($0) }), noun + 1 < words.count,
      EnglishWords.prepositions.contains(words[noun + 1]) || words[noun + 1] == "to"
        || EnglishVerbs.base(ofParticiple: words[noun + 1]) != nil
          && (EnglishWords.prepositions.contains(words[min(noun + 2, words.count - 1)])),
      !words.contains(where: { EnglishWords.be.contains($0) || EnglishWords.modals.contains($0) })
    else { return nil }
    return text.loweredStart
  }

  /// A line that breaks off before its list: "can be paid in" asks for what, "One way is by age" for which by age.
  private static func open(_ text: Text, _ name: Text) -> Text? {
    guard text.wordCount <= 20 else { return nil }
    if let last = text.lastWord?.lowercased, EnglishWords.prepositions.contains(last) { return name + text + " what?" }
    if text.startsWith(lowered: ways), let cut = text.firstRange(of: " by ") {
      return name.isEmpty ? nil : name + "which are there" + text.dropping(first: cut.lowerBound) + "?"
    }
    let kind = counted(text)
    return kind.isEmpty ? nil : name + text + " — which" + kind + "?"
  }

  /// "Potters have a 5 step process, but the order may change": which steps.
  private static func steps(_ text: Text) -> Text? {
    // "a three-stage process"
    let words = text.lowercased.replacing("-", with: " ").words
    guard let place = words.dropLast().firstIndex(where: { isCount($0) }),
      words[place + 1].isOne(of: ["step", "stage", "phase", "part", "level"])
    else { return nil }
    let said = text.firstRange(of: ", but ").map { text.prefix($0.lowerBound) } ?? text
    return said + " — which " + words[place] + " " + words[place + 1] + "s?"
  }

  /// "Things people can do": which there are, not what they can; "The risks of glazing are": the risks.
  private static func things(_ text: Text) -> Text? {
    text.startsWith(lowered: ["things "]) && (3...10).contains(text.wordCount)
      ? text.loweredStart : EnglishAnnouncement.members(text)
  }

  /// What a line that breaks off before its list asks; of "System usually include" the writer left out the verb's s.
  private static func announced(_ text: Text) -> Text? {
    let mended = text.lastWord.map { missing.contains($0.lowercased) } ?? false ? text + "s" : text
    let asked = EnglishQuestion.announced(text) ?? EnglishQuestion.announced(mended)
    return asked.flatMap { EnglishMisreading.isMisparsed($0, Text()) ? nil : reason(in: $0) }
  }

  /// "In order to minimize the response time": what that takes.
  private static func aimed(_ text: Text) -> Text? {
    let starts: [Literal] = ["in order to ", "so as to "]
    guard let start = starts.first(where: { text.lowercased.starts(with: $0) }),
      case let aim = text.dropping(first: start.count), (2...14).contains(aim.wordCount),
      aim.firstWord.map({ EnglishVerbs.isBase($0.lowercased) }) ?? false, !aim.contains(", ")
    else { return nil }
    return "what is needed to " + aim + "?"
  }

  /// "The causes of the fire were": a name, and the verb the list breaks off at.
  private static func named(_ text: Text) -> Text? {
    guard let be = text.lastWord?.lowercased, be.isOne(of: ["is", "are", "was", "were"]),
      case let head = text.dropping(last: be.count).trimmed, (2...12).contains(head.wordCount), !head.contains(","),
      head.startsWith(lowered: ["the ", "some ", "other "]) || !Endings.hasEnglishVerb(head),
      !head.lowercased.words.contains(where: {
        EnglishWords.be.contains($0) || EnglishWords.modals.contains($0) || EnglishWords.relatives.contains($0)
      })
    else { return nil }
    return "what " + be + " " + head.loweredArticle + "?"
  }

  /// "An objective list of basic needs": what is on it.
  private static func onList(_ text: Text) -> Text? {
    text.startsWith(lowered: ["a list of ", "an ", "a "]) && text.contains(" list of ") && text.wordCount <= 8
      ? text.loweredStart : nil
  }

  private static let missing: WordSet = ["include", "contain", "require", "provide", "comprise", "involve"]
  private static let ways: Phrases = ["one way is by ", "another way is by "]

  /// "What does the mill stop because of?" is asked by "why".
  private static func reason(in question: Text) -> Text {
    let ends = [" because of?", " due to?"]
    guard question.starts(with: "What "), let end = ends.first(where: { question.ends(with: $0) }) else {
      return question
    }
    return "Why " + question.dropping(first: 5).without(suffix: end) + "?"
  }

  /// The announcing line as an English question.
  ///
  /// "Threads must:" → "What must threads do?", "There are 3 ways to …:" → "What are the 3 ways to …?"
  static func english(_ line: Text, _ name: Text, _ items: [Text]) -> Text? {
    let text = EnglishAnnouncement.plain(line)
    // The symbols of a formula (F28).
    if text.lowercased.isOne(of: ["where", "with", "here"]) { return nil }
    if text.lowercased.isOne(of: ["how", "why"]) { return name.isEmpty ? nil : name + text.lowercased + "?" }
    if EnglishAnnouncement.isOpen(text) { return nil }
    for (word, wh) in [("How ", "How"), ("Why ", "Why")] where text.starts(with: word) {
      if let clause = EnglishClause(text.dropping(first: 4)) {
        return name + clause.asked(wh, clause.rest).loweredStart
      }
    }
    if (2...3).contains(text.wordCount), text.firstWord.map({ isCount($0.lowercased) }) ?? false, Wording.isPlural(text)
    {
      return name + "what are the " + text.loweredStart + "?"
    }
    if EnglishAnnouncement.isKindPhrase(text), !line.contains(":") {
      let bare = text.withoutBracket.loweredNoun
      return name + "what are " + (bare.starts(with: "the ") ? "" : "the ") + bare + "?"
    }
    if let listed = countedPhrase(text) ?? EnglishAnnouncement.listed(text) ?? things(text) {
      return name + "what are " + (listed.starts(with: "the ") || listed.starts(with: "all ") ? "" : "the ") + listed
        + "?"
    }
    if Wording.isPlural(text), text.wordCount <= 5, !items.isEmpty, items.allSatisfy(EnglishAnnouncement.isDeed),
      !items.allSatisfy({ $0.wordCount == 2 && ($0.lastWord?.allSatisfy(\.isUpper) ?? false) })
    {
      return name + "what do " + text.loweredNoun + " do?"
    }
    if let steps = steps(text) { return name + steps }
    if let asked = named(text) ?? wanted(text).map({ "what are the " + $0 + "?" }) { return name + asked }
    if let why = EnglishAnnouncement.reasons(text) { return name.isEmpty ? why : name + why.loweredStart }
    if let aimed = EnglishAnnouncement.aim(text) ?? aimed(text) { return name + aimed }
    if let list = onList(text) { return name + "what is on " + list + "?" }
    guard let clause = announced(text) else {
      if counted(text).isEmpty, line.wordCount <= 14, EnglishClause(text) != nil, (2...7).contains(items.count),
        items.allSatisfy({ $0.wordCount <= 5 && EnglishPhrase.isItem($0) && !EnglishPhrase.hasFiniteVerb($0) })
      {
        return (name.isEmpty ? text : name + text) + " — namely?"
      }
      if GenericWords.contains(text), Wording.isPlural(text) {
        return name.isEmpty ? nil : name + "what are the " + text.lowercased + "?"
      }
      guard text.wordCount <= 10, !Endings.hasEnglishVerb(text) else { return open(text, name) }
      let article =
        Wording.isPlural(text) && !text.lowercased.startsWith(anyOf: ["the ", "some ", "several "])
        && ListHeading.isKind(text)
      if EnglishCritic.opensDeed(EnglishWord.list(in: text)) { return nil }
      if Wording.isPlural(text) || (text.firstWord?.first?.isDigit ?? false) {
        let isCount = text.firstWord.map { Announcement.isCount($0.lowercased) } ?? false
        if text.wordCount == 1, !name.isEmpty, KnownWords.contains(text.lowercased.without(suffix: "s")) {
          return name + "what are the " + text.lowercased + "?"
        }
        return name + "what are " + (article || isCount ? "the " : "")
          + (isCount ? text.loweredStart : text.loweredArticle) + "?"
      }
      return EnglishPhrase.isName(text)
        ? name + "what characterizes " + text.loweredArticle + "?" : open(text, name)
    }
    return name.isEmpty ? clause : name + clause.loweredStart
  }
}
