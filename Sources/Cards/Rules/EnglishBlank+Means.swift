import Notes

extension EnglishBlank {
  /// Whether a blank stands behind a small word that leaves little else to fill it, at the end of what is said: "The gate is raised by […]",
  /// "low dams known as […]", "worn by […] (and rain)".
  static func tellsMeans(_ question: Text, _ answer: Text) -> Bool {
    guard question.isEnglish, let place = question.firstRange(ofText: Cloze.blank), (1...3).contains(answer.wordCount),
      case let before = question.prefix(place.lowerBound).trimmed, let last = before.lastWord?.lowercased,
      case let after = question.dropping(first: place.upperBound).trimmed
    else { return false }
    let led = last.isOne(of: ["a", "an", "the"]) ? before.dropping(last: last.count).trimmed : before
    guard let preposition = led.lastWord?.lowercased.trimming({ !$0.isLatin }),
      telling.contains(preposition) || led.endsWith(anyOf: ["known as", "called"]),
      after.isEmpty || after.first == "(" || after.first == "." || after.first == ","
        || after.startsWith(anyOf: ["and ", "or ", "with "])
    else { return false }
    let said = before.lastRange(of: ": ").map { before.dropping(first: $0.upperBound) } ?? before
    let words = answer.lowercased.words.map { $0.trimming { !$0.isWordPart } }
    guard let opening = said.firstWord?.lowercased, !leaning.contains(opening), said.wordCount >= 3,
      let first = words.first, let end = words.last, !EnglishWords.prepositions.contains(first),
      !EnglishWords.determiners.contains(first), !hollow.contains(first),
      !EnglishVerbs.isParticiple(end) || EnglishVerbs.isNounToo(end)
    else { return false }
    return true
  }

  private static let telling: WordSet = ["by", "through", "via", "against", "from", "into", "between", "called"]
  private static let leaning: WordSet = ["or", "as", "and", "but", "with", "if", "even", "when", "without"]
  /// "by various means": no more than that there are some.
  private static let hollow: WordSet = [
    "key", "various", "several", "many", "different", "other", "certain", "some", "such", "this", "that", "these",
    "those", "it", "them",
  ]
}
