import Notes

/// English questions that cannot be told from the words alone: about signs of one example, times counted from another, lists of what
/// only stands together, words that point to another sentence, and remarks in place of a meaning.
extension Doubts {
  /// "What is the order of Involves two steps?": a deed has no order.
  private static func ordersDeed(_ question: Text) -> Bool {
    guard let place = question.firstRange(of: "the order of "),
      let word = question.dropping(first: place.upperBound).firstWord?.lowercased,
      let base = EnglishVerbs.base(ofThird: word)
    else { return false }
    return !EnglishVerbs.isNounToo(base)
  }

  /// Whether an English card asks about an example's signs, a time counted from elsewhere, or for a mixed list.
  static func isLooseEnglish(_ draft: Draft) -> Bool {
    let question = draft.question
    if question.endsWith(anyOf: laterEnds), question.hasDigit { return true }
    if ordersDeed(question) || question.endsWith(anyOf: [": Notes?", ": Note?", ": Remarks?", ": Comments?"]) {
      return true
    }
    if draft.rule == "F14", draft.answer[0].startsWith(anyOf: ["We ", "You "]) { return true }
    let asked = question.lastRange(of: ": ").map { question.dropping(first: $0.upperBound) } ?? question
    if speaksOfSigns(asked, draft.answer) || lacksSubject(asked) || isWithoutReferent(draft, asked) { return true }
    if ["F1", "F3", "F13", "F36"].contains(draft.rule), isNoMeaning(draft, asked) { return true }
    if draft.answer[0].containsAny(lowered: untold) || holdsNextName(draft) || isNoThing(draft, asked) { return true }
    guard draft.kind == .list, draft.answer.count >= 2 else { return false }
    if draft.rule == "F21", asked.wordCount >= 14, asked.contains(", and ") { return true }
    // "What are 513–298 B.C.E.?": what happened then.
    if asked.startsWith(anyOf: ["What are 1", "What are 2", "What are 3", "What are 4", "What are 5"]) { return true }
    if question.starts(with: "What belongs to ") || question.contains(": what belongs to ") {
      return draft.rule == "F15" || draft.answer.contains(where: isNoMember)
    }
    return draft.rule == "F21" && isDeedOverSentences(asked, draft.answer)
  }

  /// "what happens when we invert that?", "why is that legally valid?", "when is it easy? – if … it is harder if …".
  private static func isWithoutReferent(_ draft: Draft, _ asked: Text) -> Bool {
    guard ["F24", "F26", "F37"].contains(draft.rule) else { return false }
    let plain = asked.lowercased
    if plain.startsWith(anyOf: ["what happens when we ", "why is that ", "why are those ", "why is this "]) {
      return true
    }
    if draft.rule == "F26", plain.starts(with: "when "), draft.answer[0].startsWith(lowered: ["if "]),
      draft.answer[0].dropping(first: 3).contains(" if ")
    {
      return true
    }
    if draft.rule == "F26", draft.answer[0].startsWith(anyOf: ["Can ", "Must ", "Should ", "May ", "Will "]) {
      return true
    }
    if draft.rule == "F26", draft.answer[0].contains(" is called ") { return true }
    if draft.rule == "F26", plain.endsWith(anyOf: [", but?", " but?", ", and?"]) { return true }
    guard draft.rule == "F37" else { return false }
    let answer = draft.answer[0]
    // "view data as a stream": as what is left over; "agreed on Day One that …", "most people use to cook".
    if plain.endsWith(anyOf: asking), answer.contains(" as ") { return true }
    if plain.ends(with: " on?") && answer.contains(" that ") || answer.contains(" use to ") { return true }
    return plain.endsWith(anyOf: [" look?", " ask?", " structure?", " notes?"])
  }

  private static let asking: Phrases = [
    " view?", " see?", " regard?", " treat?", " define?", " describe?", " consider?",
  ]

  /// A sentence, a use or a remark behind a name or below its heading, which does not say what the name means.
  private static func isNoMeaning(_ draft: Draft, _ asked: Text) -> Bool {
    guard draft.kind == .definition, draft.answer.count == 1, !draft.isWayBack,
      let start = ["What is ", "What are "].first(where: { asked.starts(with: $0) })
    else { return false }
    let answer = draft.answer[0]
    // "What is they ensure data consistency?": a clause for a name.
    if let first = asked.dropping(first: start.utf8.count).firstWord, EnglishWords.pronouns.contains(first) {
      return true
    }
    guard draft.rule != "F3" else { return false }
    if answer.startsWith(lowered: noMeanings) { return true }
    let name = asked.dropping(first: start.utf8.count).without(suffix: "?").withoutArticle.lowercased
    guard name.wordCount <= 4, let word = name.words.max(by: { $0.count < $1.count }), word.count >= 5 else {
      return false
    }
    // "What is nucleoid? – Supercoiled into nucleoid structure …": the name again.
    let said = answer.withoutArticle.lowercased
    return draft.rule == "F1" && said.words.prefix(5).contains { $0.trimming { !$0.isWordPart } == word }
      && name.wordCount == 1
  }

  private static let noMeanings: Phrases = [
    "useful ", "another ", "suppose ", "difference ", "differences ", "shorter ", "longer ", "few ", "fewer ",
    "representing ", "example of ", "see ",
  ]

  /// "Made a kingdom - David: Used …": the next name and what is told of it went along.
  private static func holdsNextName(_ draft: Draft) -> Bool {
    guard ["F3", "F4"].contains(draft.rule), draft.answer.count == 1,
      let cut = draft.answer[0].firstRange(of: " - ") ?? draft.answer[0].firstRange(of: " – "),
      case let rest = draft.answer[0].dropping(first: cut.upperBound), let colon = rest.firstRange(of: ": ")
    else { return false }
    return rest.first?.isUpper ?? false && rest.prefix(colon.lowerBound).wordCount <= 3
  }

  /// "Can derive properties?", "inactive?": what a name can do, and how something is, asked below a name.
  private static func isNoThing(_ draft: Draft, _ asked: Text) -> Bool {
    guard ["F3", "F4"].contains(draft.rule), draft.answer.count == 1, asked.count < draft.question.count,
      let first = asked.firstWord
    else { return false }
    let plain = asked.without(suffix: "?")
    if plain.wordCount == 1 {
      return first.first?.isLower ?? false
        && plain.endsWith(anyOf: ["active", "ble", "ous", "less", "ful", "dent"]) && plain.count >= 6
    }
    return plain.wordCount >= 2 && first.first?.isUpper ?? false
      && (EnglishWords.modals.contains(first.lowercased) || first == "Also")
  }

  /// The book does not say.
  private static let untold: Phrases = [
    "textbook doesn't", "textbook does not", "book doesn't say", "book does not say", "not mentioned in",
    "not stated in",
  ]

  private static let laterEnds: Phrases = [" later?", " after?", " earlier?", " before?"]

  /// "what is T2 waiting for? – a resource that is held by T3": signs that only an example tells apart.
  private static func speaksOfSigns(_ asked: Text, _ answer: [Text]) -> Bool {
    let isInEach = answer.count >= 2 && answer.allSatisfy { $0.words.contains { isSign(plain($0)) } }
    guard let sign = asked.words.lazy.map(plain).first(where: isSign) else { return isInEach }
    let isIndexed = sign.scalars.last.map { $0 == "i" || $0 == "j" } ?? false
    return isIndexed || answer.contains { $0.words.contains { isSign(plain($0)) } }
  }

  private static func plain(_ word: Text) -> Text { word.trimming { !$0.isWordPart } }

  /// `T2`, `Pi`, `R10`: a letter with its index; `H2` and `B12` are names.
  private static func isSign(_ word: Text) -> Bool {
    guard (2...3).contains(word.count), let first = word.first, "TRQXYVPLMD".unicodeScalars.contains(first) else {
      return false
    }
    let index = word.dropping(first: 1)
    return index.allSatisfy(\.isDigit) || index == "i" || index == "j"
  }

  /// "Has wider powers than a band: in respect to what?": a verb without anybody who does it.
  private static func lacksSubject(_ asked: Text) -> Bool {
    guard asked.wordCount >= 4, let first = asked.firstWord, first.first?.isUpper ?? false else { return false }
    let word = first.lowercased
    guard word != "does", word != "is", word != "was", !EnglishWords.modals.contains(word) else { return false }
    return word == "has" || EnglishVerbs.base(ofThird: word).map { !EnglishVerbs.isNounToo($0) } ?? false
  }

  /// "250,000 years ago", "Creates and destroys", "Short lives are lived": no thing that belongs to another.
  private static func isNoMember(_ item: Text) -> Bool {
    guard let first = item.firstWord else { return true }
    if first.first?.isDigit ?? false { return true }
    let word = first.lowercased
    return EnglishPhrase.hasFiniteVerb(item)
      || EnglishVerbs.base(ofThird: word).map { !EnglishVerbs.isNounToo($0) } ?? false
  }

  /// "what does thread state? – Thread 1 is holding …": sentences are nobody's object.
  private static func isDeedOverSentences(_ asked: Text, _ items: [Text]) -> Bool {
    guard asked.startsWith(lowered: ["what does ", "what do ", "what did "]) else { return false }
    return items.allSatisfy(EnglishPhrase.hasFiniteVerb)
      || items.contains { $0.startsWith(anyOf: ["1st ", "2nd ", "3rd "]) }
  }
}
