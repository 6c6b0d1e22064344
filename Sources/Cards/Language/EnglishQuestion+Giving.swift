import Notes

/// Questions for verbs that need two things: what is put where, what is got from whom.
extension EnglishQuestion {
  /// Verbs whose question is empty without where or to whom: "What does the keeper put on the beam?".
  private static let placing = WordSet(
    Text(
      """
      put place bring give send add transfer move pass attach deliver force push pump inject insert lend sell hand donate \
      grant assign allocate release lead return shift apply introduce bind connect link carry transport expose subject \
      attribute devote compare prefer owe cede feed deport drive throw load deposit impose \
      inflict
      """
    ).words)
  /// Verbs that ask for where something comes from.
  private static let getting = WordSet(Text("get obtain receive derive inherit borrow acquire draw gain").words)
  private static let targets = WordSet(Text("to into onto back").words)
  /// Verbs with which "in" and "on" tell where to.
  private static let setting = WordSet(Text("put place insert deposit introduce throw impose inflict").words)

  /// Asks with the place or the source.
  ///
  /// "puts oil into the hinge" → "What does X put into the hinge?"; "gets water from a spring" → "What does X get water from?"
  static func giving(_ clause: EnglishClause, _ rest: Text, _ taken: [Text]) -> Found? {
    guard clause.group == .active, taken.isEmpty else { return nil }
    let said = cut(rest, isPassive: false).0.trimming { $0.isSpace || $0 == "," }
    let words = EnglishWord.list(in: said)
    let isGetting = getting.contains(clause.verb)
    guard isGetting || placing.contains(clause.verb),
      let mark = words.indices.dropFirst().prefix(8).first(where: {
        let word = words[$0].plain
        return EnglishWords.prepositions.contains(word) && word != "of" || word == "back"
      }), isObject(words[..<mark])
    else { return nil }
    let (object, tail) = (
      said.prefix(words[mark].range.lowerBound).trimmed, said.dropping(first: words[mark].range.lowerBound)
    )
    let further = rest.dropping(first: said.count)
    if isGetting {
      guard words[mark].plain == "from", mark <= 3, mark + 1 < words.count, !words[0].opensObject || mark <= 2 else {
        return nil
      }
      return (
        clause.asked("What", object + " from"), rest.dropping(first: words[mark + 1].range.lowerBound)
      )
    }
    let leads =
      targets.contains(words[mark].plain)
      || setting.contains(clause.verb) && words[mark].plain.isOne(of: ["in", "on", "upon"])
    // "give a right to damages": the noun takes the "to".
    guard leads, (2...7).contains(words.count - mark), isGoal(words[mark...]), !takesTo(words[mark - 1].plain),
      !isTime(tail.dropping(first: words[mark].range.count).trimmed, words[mark + 1].plain)
    else { return nil }
    return (clause.asked("What", tail), object + further)
  }

  /// Whether nothing but one thing stands there: no clause, no list.
  private static func isObject(_ words: ArraySlice<EnglishWord>) -> Bool {
    !words.contains {
      $0.endsInComma || $0.isBracketed || EnglishWords.relatives.contains($0.plain)
        || EnglishWords.objectPronouns.contains($0.plain) || $0.plain.isOne(of: ["this", "these", "what", "how"])
    }
  }

  /// Whether a phrase says where to and nothing else.
  private static func isGoal(_ words: ArraySlice<EnglishWord>) -> Bool {
    !words.contains {
      $0.endsInComma || $0.isBracketed || EnglishWords.relatives.contains($0.plain)
        || EnglishWords.backward.contains($0.plain) || EnglishWords.objectPronouns.contains($0.plain)
        || $0.plain.isOne(of: ["and", "or", "but", "by", "when", "during", "after", "before"])
    } && !EnglishVerbs.isBase(words[words.startIndex + 1].plain)
      && EnglishVerbs.base(ofGerund: words[words.startIndex + 1].plain) == nil
  }

  /// Whether what stands between the commas before a second deed are things: "rites, tithes, and tolls, and wrote".
  static func isThings(_ words: ArraySlice<EnglishWord>) -> Bool {
    words.count >= 3
      && !words.contains {
        EnglishVerbs.base(ofPast: $0.plain) != nil
          || EnglishVerbs.base(ofThird: $0.plain).map { !EnglishVerbs.isNounToo($0) } ?? false
      } && words.dropLast().contains { $0.plain == "and" || $0.plain == "or" }
  }

  /// Verbs that say nothing with a bare object: "What does X get?".
  static let empty = WordSet(Text("get put go").words)

  /// "gets dried by the sun" → "What does X get dried by?": the participle says what happens.
  static func gotten(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    guard clause.group == .active, clause.verb == "get", taken.isEmpty, place + 2 < words.count,
      EnglishVerbs.base(ofParticiple: words[place].plain) != nil,
      EnglishWords.prepositions.contains(words[place + 1].plain)
    else { return nil }
    let before = [words[place].plain, words[place + 1].plain].joined(" ")
    return (clause.asked("What", before), clause.rest.dropping(first: words[place + 2].range.lowerBound))
  }
}
