import Notes

/// By what means something is done.
extension EnglishFacts {
  /// Whether a line names again what the name above it names: "Woven in Perth" below "Looms in Perth".
  static func repeats(_ clause: EnglishClause) -> Bool {
    let own = clause.subject.lowercased.words.filter { $0.count >= 4 }
    return clause.rest.lowercased.words.contains { own.contains($0.trimming { !$0.isWordPart }) }
  }

  /// Asks by what means something is done.
  ///
  /// "Weirs slow a river by holding water back" → "How do weirs slow a river?"
  static func means(_ clause: EnglishClause, isWhole: Bool) -> EnglishFact? {
    guard clause.group == .active || clause.group == .passive, !clause.isJoined, !clause.middle.contains("not") else {
      return nil
    }
    let words = EnglishWord.list(in: clause.rest)
    let mayBeManner = isWhole && clause.group == .active && !amounting.contains(clause.verb)
    guard
      let place = words.indices.first(where: {
        tellsMeans(words, $0) || $0 == 0 && mayBeManner && isManner(words, $0)
      }),
      !words[..<place].contains(where: {
        EnglishWords.relatives.contains($0.plain) || $0.closesPart || EnglishWords.be.contains($0.plain)
      })
    else { return nil }
    let start = words[place].range.lowerBound
    let before = clause.rest.prefix(start).trimming { $0.isSpace || $0 == "," }
    let answer = EnglishQuestion.cut(clause.rest.dropping(first: start), isPassive: false).0.trimming {
      $0.isSpace || $0 == ","
    }
    guard (2...20).contains(answer.wordCount), before.wordCount <= 14 else { return nil }
    // Right behind the verb it is all there is to ask for.
    return EnglishFact(
      question: clause.asked("How", before), answer: [answer], isMain: place == 0,
      isPart: leadsToVote(words, place) || leadsToUse(words, place))
  }

  private static func tellsMeans(_ words: [EnglishWord], _ place: Int) -> Bool {
    guard !words[place].isBracketed, place + 1 < words.count else { return false }
    let next = words[place + 1].plain
    switch words[place].plain.string {
    // Right behind the verb it is asked for by the verb's own question.
    case "by": return place >= 1 && (EnglishVerbs.base(ofGerund: next) != nil || leadsToVote(words, place))
    case "using":
      return !words[place].endsInComma && (place == 0 || !EnglishWords.prepositions.contains(words[place - 1].plain))
    case "according": return next == "to" && place + 2 < words.count && !words[place].endsInComma
    case "through", "via":
      return leadsToUse(words, place)
        || place >= 2 && !EnglishWords.determiners.contains(next) && EnglishTerms.isNoun(next)
          && EnglishVerbs.base(ofGerund: next) == nil
        || place >= 1 && EnglishVerbs.base(ofGerund: next) != nil
    default: return false
    }
  }

  /// "by a vote of the guild", "by a simple majority": how something is decided.
  private static func leadsToVote(_ words: [EnglishWord], _ place: Int) -> Bool {
    words[place].plain == "by"
      && words.dropFirst(place + 1).prefix(5).contains {
        $0.plain.isOne(of: ["vote", "majority", "lot", "referendum"])
      }
  }

  /// "through the use of a sieve", "through a slow process of drying": by what means.
  private static func leadsToUse(_ words: [EnglishWord], _ place: Int) -> Bool {
    place >= 1 && words[place].plain == "through" && words[place + 1].opensObject
      && words.dropFirst(place + 2).prefix(4).contains {
        $0.plain.isOne(of: ["use", "process", "help", "application", "mechanism", "combination", "series"])
      }
  }
}
