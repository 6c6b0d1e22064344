import Notes

/// English sentences that leave a verb out where it would stand again: "Ale is made of barley, cider of apples and mead of honey".
enum EnglishGapping {
  /// One of the things told with the verb left out.
  struct Part {
    let subject: Text
    let object: Text
  }

  /// The first object and the further parts of what follows a preposition; nil where the verb stands for one thing alone.
  static func parts(of target: Text, with preposition: Text) -> (first: Text, further: [Part])? {
    guard target.contains(text: " " + preposition + " ") else { return nil }
    let said = target.replacing(", and ", with: ", ").replacing(" and ", with: ", ").pieces { $0 == "," || $0 == ";" }
      .map(\.trimmed).filter { !$0.isEmpty }
    guard said.count >= 2, !said[0].contains(text: " " + preposition + " ") else { return nil }
    let further = said.dropFirst().compactMap { part($0, preposition) }
    guard further.count == said.count - 1, let first = said.first else { return nil }
    return (first, further)
  }

  /// "cider of apples" of things made of something.
  private static func part(_ text: Text, _ preposition: Text) -> Part? {
    guard let cut = text.firstRange(ofText: " " + preposition + " ") else { return nil }
    let (subject, object) = (text.prefix(cut.lowerBound), text.dropping(first: cut.upperBound))
    guard (1...3).contains(subject.wordCount), (1...6).contains(object.wordCount), EnglishPhrase.isName(subject),
      !subject.words.contains(where: {
        EnglishWords.negations.contains($0.lowercased) || EnglishWords.isAdverb($0.lowercased)
      }),
      !EnglishPhrase.hasFiniteVerb(object)
    else { return nil }
    return Part(subject: subject, object: object)
  }

  /// What a clause says of the further things, each with its own question.
  static func facts(_ clause: EnglishClause) -> [EnglishFact] {
    guard clause.group != .copula, clause.lead.isEmpty, let found = EnglishQuestion(clause),
      let last = found.question.lastWord?.without(suffix: "?"), EnglishWords.prepositions.contains(last),
      let start = clause.rest.firstRange(ofText: found.answer)?.lowerBound,
      let parts = parts(of: clause.rest.dropping(first: start), with: last)
    else { return [] }
    return parts.further.prefix(3).map { part in
      var asking = clause
      asking.subject = part.subject
      let isPlural = Wording.isPlural(part.subject)
      switch clause.auxiliary.string {
      case "is", "are": asking.auxiliary = isPlural ? "are" : "is"
      case "was", "were": asking.auxiliary = isPlural ? "were" : "was"
      case "does", "do": asking.auxiliary = isPlural ? "do" : "does"
      default: break
      }
      return EnglishFact(question: asking.asked("What", last), answer: [part.object], isPart: true)
    }
  }
}
