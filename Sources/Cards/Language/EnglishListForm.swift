import Notes

/// The question for English lines below a name, by what they are: what it does, which there are, or what is told of it.
///
/// `NestedItems` and `HeadingLists` gather such lines under "What characterizes X?", which says nothing of what is wanted.
enum EnglishListForm {
  private static let asking = ["What characterizes ", "What belongs to "]

  /// The draft with a question that its items answer; nil where it asks otherwise, or its name is none.
  static func fitted(_ draft: Draft) -> Draft? {
    guard ["F2", "F15", "F36", "F21"].contains(draft.rule), draft.answer.count >= 2, draft.question.isEnglish,
      draft.question.scalars.last == "?"
    else { return nil }
    let cut = draft.question.firstRange(of: ": what characterizes ")
    let asked = cut.map { draft.question.dropping(first: $0.lowerBound + 2).capitalizedStart } ?? draft.question
    let above = cut.map { draft.question.prefix($0.lowerBound + 2) } ?? Text()
    guard let start = asking.first(where: { asked.starts(with: $0) }) else { return nil }
    let called = asked.dropping(first: start.utf8.count).dropping(last: 1)
    let name = called.withoutBracket
    guard isName(name),
      !draft.answer.contains(where: { $0.scalars.last.map { ":?".unicodeScalars.contains($0) } ?? true })
    else { return nil }
    let context =
      called.count > name.count ? called.dropping(first: name.count).trimming { !$0.isWordPart } + ": " : Text()
    guard let question = question(name, draft.answer) else { return nil }
    return draft.with {
      $0.question = above + (context.isEmpty ? question : context + question.loweredStart)
      if !above.isEmpty { $0.question = above + $0.question.dropping(first: above.count).loweredStart }
    }
  }

  private static func question(_ name: Text, _ items: [Text]) -> Text? {
    let isMany = Wording.isPlural(name)
    // "Making a pot" over what one does: its steps.
    if isWork(name), items.count >= 3, items.count(where: isStep) * 4 >= items.count * 3 {
      return "What are the steps of " + name.loweredNoun.loweredStart + "?"
    }
    if items.allSatisfy(isDeed) {
      return Text(isMany ? "What do " : "What does ") + name.loweredNoun.withoutArticle + " do?"
    }
    if isMany, items.allSatisfy({ $0.withoutBracket.wordCount <= 4 && !isDeed($0) && !EnglishPhrase.hasFiniteVerb($0) })
    {
      return "What are the " + name.withoutArticle.loweredNoun + "?"
    }
    if items.count >= 3,
      items.allSatisfy({ isThing($0.withoutBracket) })
    {
      let noun = name.loweredNoun
      return "What does " + (noun.first?.isLower ?? false ? "the " + noun : noun) + " include?"
    }
    return items.count >= 3 ? "What are the key facts about " + name.loweredNoun + "?" : nil
  }

  /// "Solving knots": a deed with what it is done to.
  static func isWork(_ name: Text) -> Bool {
    guard (2...6).contains(name.wordCount), let first = name.firstWord?.lowercased else { return false }
    return EnglishVerbs.base(ofGerund: first) != nil && !namingGerunds.contains(first)
  }

  /// Gerunds that are part of a thing's name: operating systems, building materials.
  private static let namingGerunds: Phrases = [
    "operating", "scheduling", "routing", "building", "programming", "computing", "learning", "engineering",
    "marketing", "accounting", "sampling", "testing", "training", "working", "living", "housing", "shipping", "banking",
    "hosting", "logging", "billing", "governing", "binding", "signaling", "signalling", "encoding", "coding",
  ]

  /// "List all the parts": an order.
  static func isStep(_ item: Text) -> Bool {
    let words = item.lowercased.words
    return words.count >= 3 && item.first?.isUpper ?? false && EnglishVerbs.isBase(words[0])
      && words[1].isOne(of: ["the", "a", "an", "all", "each", "every", "your", "any", "both", "in", "on", "for"])
  }

  /// "act as filters", "reduces the load", "automatically react to changes": what a thing does.
  private static func isDeed(_ item: Text) -> Bool {
    let words = item.lowercased.words.map { $0.trimming { !$0.isWordPart } }
    guard words.count >= 2 else { return false }
    let verb = words[0].ends(with: "ly") ? words[1] : words[0]
    if EnglishVerbs.isBase(verb) {
      return !EnglishVerbs.isNounToo(verb) || verb.isOne(of: ["set", "control", "store"])
        || words[1].isOne(of: ["as", "the", "a", "an", "to", "your", "all"])
    }
    return EnglishVerbs.base(ofThird: verb).map { !EnglishVerbs.isNounToo($0) } ?? false
  }

  /// "drying", "Ethernet frame": one word, or a name with a capital; "floral scent" is a quality.
  private static func isThing(_ item: Text) -> Bool {
    item.wordCount == 1 || item.wordCount == 2 && item.words[1].first?.isUpper ?? false
  }

  private static func isName(_ name: Text) -> Bool {
    guard (1...5).contains(name.wordCount), name.hasLetter, EnglishPhrase.isName(name), !EnglishAspect.isSection(name),
      !GenericWords.contains(name), Label(name) == nil, let first = name.firstWord?.lowercased
    else { return false }
    return !first.ends(with: "ly") && EnglishVerbs.base(ofThird: first).map(EnglishVerbs.isNounToo) ?? true
      && !name.containsAny(lowered: [" and ", " vs", " or ", " / "])
  }
}
