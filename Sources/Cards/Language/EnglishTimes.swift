import Notes

/// English questions whose answer says when: "what must consent exist? – prior to marriage" asks when it must.
enum EnglishTimes {
  /// The draft with "when" in place of "what" or "where" where its answer is a time; the draft itself elsewhere.
  static func mended(_ draft: Draft) -> Draft {
    guard draft.rule == "F37", draft.kind == .question, draft.answer.count == 1, isTime(draft.answer[0]),
      draft.question.isEnglish
    else { return draft }
    for (wrong, right) in [(": what ", ": when "), (": where ", ": when ")] {
      if let place = draft.question.lastRange(of: wrong), isOfDeed(draft.question.dropping(first: place.upperBound)) {
        return draft.with {
          $0.question =
            draft.question.prefix(place.lowerBound) + Text(right) + draft.question.dropping(first: place.upperBound)
        }
      }
    }
    for wrong in ["What ", "Where "] where draft.question.starts(with: wrong) {
      let rest = draft.question.dropping(first: wrong.utf8.count)
      if isOfDeed(rest) { return draft.with { $0.question = "When " + rest } }
    }
    return draft
  }

  /// "must …", "may …", "does …": the verb is told, and wants no object any more.
  private static func isOfDeed(_ asked: Text) -> Bool {
    guard let first = asked.firstWord?.lowercased, let last = asked.lastWord?.lowercased.without(suffix: "?") else {
      return false
    }
    return (EnglishWords.modals.contains(first) || EnglishWords.doing.contains(first))
      && !EnglishWords.prepositions.contains(last)
  }

  /// "prior to …", "at time …", "5 days following …".
  private static func isTime(_ answer: Text) -> Bool {
    if answer.startsWith(lowered: starts) { return true }
    let words = answer.lowercased.words
    guard words.count >= 3, words[0].first?.isDigit ?? false || Announcement.isCount(words[0]) else { return false }
    return units.contains(words[1]) && words[2].isOne(of: ["after", "before", "following", "prior", "from", "of"])
  }

  private static let starts: Phrases = [
    "prior to ", "at time ", "at the time ", "at the moment ", "during the ",
    "right before ",
    "right after ", "immediately after ", "immediately before ", "as soon as ",
  ]

  private static let units: WordSet = [
    "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
    "year",
    "years", "decades", "centuries",
  ]
}
