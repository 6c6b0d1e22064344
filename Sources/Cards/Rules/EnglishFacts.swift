import Notes

/// A further fact of an English sentence, with the question that asks for it.
struct EnglishFact {
  /// Without the name of the part of the note it stands in.
  let question: Text
  let answer: [Text]
  var kind = CardKind.question
  var isOpen = false
  /// Whether it may stand for the whole sentence where its verb cannot be asked.
  var isMain = false
  /// Whether it is asked though a longer answer holds it.
  var isPart = false
  /// Whether it asks from the other side what the sentence's own question asks.
  var isTurned = false
}

/// What an English sentence says besides what its verb asks for: by what means, who does it, since when, what a name in it is.
///
/// Each kind of fact hangs on a small word or a mark that tells it surely; none needs the others.
enum EnglishFacts {
  private static let longest = 320

  /// The facts of a sentence in the order of how much they tell.
  static func of(_ sentence: Inline, _ node: Int, _ page: Page) -> [EnglishFact] {
    let text = EnglishStatement.plain(sentence.text)
    if text.isEnglish, text.count <= longest, let deed = EnglishGlosses.deed(text) { return [deed] }
    let framed = text.isEnglish && text.count <= longest ? EnglishFrames.facts(text) : []
    guard text.wordCount >= 4, text.count <= longest, text.isEnglish, text.scalars.last != "?",
      !EnglishStatement.isRemark(text), !EnglishBlank.startsWithPronoun(text)
    else { return framed + (anticipated(text).map { [$0] } ?? []) }
    let clause = page.clause(of: text)
    let told = clause ?? EnglishStatement.clause(text, node, page).flatMap { repeats($0.0) ? nil : $0.0 }
    let first = [
      comparison(text), EnglishLists.announced(text), told.flatMap { means($0, isWhole: clause != nil) },
      clause.flatMap { aim($0) },
      clause.flatMap { agent($0) },
      existing(text), onOccasion(clause), counted(clause), clause.flatMap { passedOn($0) },
      EnglishOrders.fact(text), alone(clause), reversed(text, page), clause.flatMap { kind($0) },
      clause.flatMap { foremost($0) },
      consequence(text),
    ]
    let related = relative(sentence, text, clause)
    let second = [
      related, EnglishEvents.fact(text), dated(text), EnglishLists.examples(text),
      EnglishLists.details(text),
      EnglishLists.included(text), clause.flatMap { singled($0) }, clause.flatMap { complement($0, text) },
      outcome(text, page, isRelated: related != nil || tellsOfObject(text)),
    ]
    let plain = [
      reason(text, page), clause.flatMap { tool($0) }, clause.flatMap { meanwhile($0) }, calledSo(text),
      clause.flatMap { fallback($0) },
    ]
    let gapped = clause.map { EnglishGapping.facts($0) } ?? []
    return framed + (first + second + plain).compactMap { $0 } + gapped
      + EnglishApposition.facts(text, clause) + EnglishGlosses.of(text)
  }

  /// Asks for an aim.
  ///
  /// "…, in order to keep the bank dry" → "Why …?"
  private static func aim(_ clause: EnglishClause) -> EnglishFact? {
    guard clause.group == .active || clause.group == .passive, !clause.isJoined else { return nil }
    for mark in [" in order to ", " so as to ", " so that "] {
      guard let cut = clause.rest.firstRange(of: mark), cut.lowerBound >= 2 else { continue }
      let before = clause.rest.prefix(cut.lowerBound).trimming { $0.isSpace || $0 == "," }
      let answer = EnglishQuestion.cut(clause.rest.dropping(first: cut.lowerBound + 1), isPassive: false).0
      guard (4...24).contains(answer.wordCount), before.wordCount <= 14, !before.contains(" which ") else { return nil }
      return EnglishFact(question: clause.asked("Why", before), answer: [answer.trimmed])
    }
    let said = EnglishQuestion.cut(clause.rest, isPassive: clause.group == .passive).0
    guard let cut = EnglishQuestion.aim(of: clause, in: said), clause.verb != "used" else { return nil }
    let before = said.prefix(cut).trimming { $0.isSpace || $0 == "," }
    let answer = said.dropping(first: cut).trimming { $0.isSpace || $0 == "," || $0 == "." }
    guard (3...14).contains(answer.wordCount), before.wordCount <= 14 else { return nil }
    return EnglishFact(question: clause.asked("Why", before), answer: [answer])
  }

  /// Asks behind "by" in what a thing is.
  ///
  /// "A weir is a wall crossed by boats" → "What is a weir crossed by?"
  private static func agent(_ clause: EnglishClause) -> EnglishFact? {
    guard clause.group == .copula, clause.auxiliary.isOne(of: ["is", "are", "was", "were"]) else { return nil }
    let words = EnglishWord.list(in: clause.rest)
    guard
      let place = words.indices.dropFirst().first(where: { index in
        index + 2 <= words.count - 1 && words[index + 1].plain == "by" && !words[index].isBracketed
          && EnglishVerbs.base(ofParticiple: words[index].plain) != nil
      }), !words[..<place].contains(where: { EnglishWords.relatives.contains($0.plain) || $0.endsInComma }),
      EnglishVerbs.base(ofGerund: words[place + 2].plain) == nil
    else { return nil }
    let answer = EnglishQuestion.cut(clause.rest.dropping(first: words[place + 2].range.lowerBound), isPassive: true).0
    guard (1...10).contains(answer.wordCount), EnglishQuestion.says(answer) else { return nil }
    var asking = clause
    asking.verb = words[place].plain
    return EnglishFact(question: asking.asked("What", "by"), answer: [answer], isPart: true)
  }

  /// Asks behind "by" in what follows a comma.
  ///
  /// "The song was sung softly, handed down by sailors" → "What was the song handed down by?"
  private static func passedOn(_ clause: EnglishClause) -> EnglishFact? {
    guard clause.auxiliary.isOne(of: ["is", "are", "was", "were"]) else { return nil }
    let words = EnglishWord.list(in: clause.rest)
    guard
      let place = words.indices.dropFirst().first(where: {
        words[$0 - 1].endsInComma && !words[$0].isBracketed && EnglishVerbs.base(ofParticiple: words[$0].plain) != nil
      }), let by = words.indices.dropFirst(place + 1).prefix(2).first(where: { words[$0].plain == "by" }),
      by + 1 < words.count, EnglishVerbs.base(ofGerund: words[by + 1].plain) == nil, words[place].plain != "followed"
    else { return nil }
    let answer = EnglishQuestion.cut(clause.rest.dropping(first: words[by + 1].range.lowerBound), isPassive: true).0
    guard (1...8).contains(answer.wordCount), EnglishQuestion.says(answer) else { return nil }
    var asking = clause
    asking.verb = words[place..<by].map(\.plain).joined(" ")
    asking.middle = []
    return EnglishFact(question: asking.asked("What", "by"), answer: [answer], isMain: true)
  }

  /// Asks for the things a sentence says are of a kind.
  ///
  /// "Rust and rot are common faults of old boats" → "What are common faults of old boats?"
  private static func kind(_ clause: EnglishClause) -> EnglishFact? {
    guard clause.group == .copula, ["are", "were"].contains(clause.auxiliary.string), clause.lead.isEmpty,
      clause.middle.isEmpty, clause.subject.contains(" and "), clause.subject.wordCount <= 9,
      let first = clause.rest.firstWord?.lowercased, !EnglishWords.prepositions.contains(first), first != "not",
      !EnglishWords.isAdverb(first), first != "both", EnglishVerbs.base(ofParticiple: first) == nil
    else { return nil }
    let said = EnglishQuestion.cut(clause.rest, isPassive: false).0.trimming { $0.isSpace || $0 == "," }
    guard (2...10).contains(said.wordCount), said.words.contains(where: { EnglishWords.isPlural($0.lowercased) }) else {
      return nil
    }
    let question = Text("What ") + clause.auxiliary + " " + said + "?"
    return EnglishFact(question: question, answer: [clause.subject], isMain: true, isPart: true)
  }

  /// Asks how many there are.
  ///
  /// "12 towns are members of the league" → "How many towns are members of the league?"
  private static func counted(_ clause: EnglishClause?) -> EnglishFact? {
    guard let clause, clause.lead.isEmpty, let number = clause.subject.firstWord, number.allSatisfy(\.isDigit),
      number.count != 4, clause.subject.dropping(first: number.count).trimmed.first?.isLower ?? false,
      clause.predicate.wordCount >= 3
    else { return nil }
    let said = EnglishQuestion.cut(clause.predicate, isPassive: false).0.trimming { $0.isSpace || $0 == "," }
    let question = "How many " + clause.subject.dropping(first: number.count).trimmed + " " + said + "?"
    return said.wordCount <= 16 ? EnglishFact(question: question, answer: [number], isMain: true) : nil
  }

  /// Asks for what alone does something.
  ///
  /// "Only the guild can open the market" → "Who or what alone can open the market?"
  private static func alone(_ clause: EnglishClause?) -> EnglishFact? {
    guard let clause, clause.lead.isEmpty, clause.subject.lowercased.starts(with: "only "),
      !clause.middle.contains("not"), (2...14).contains(clause.predicate.wordCount)
    else { return nil }
    let name = clause.subject.dropping(first: 5).trimmed
    let said = EnglishQuestion.cut(clause.predicate, isPassive: clause.group == .passive).0.trimming {
      $0.isSpace || $0 == ","
    }
    guard (1...7).contains(name.wordCount),
      name.firstWord.map({ !EnglishWords.pronouns.contains($0.lowercased) }) ?? false
    else { return nil }
    return EnglishFact(question: "Who or what alone " + said + "?", answer: [name], isMain: true)
  }

  /// Asks for the case of what follows in it.
  ///
  /// "When the frost comes, the sluice is closed" → "When is the sluice closed?"
  private static func reversed(_ text: Text, _ page: Page) -> EnglishFact? {
    guard case .condition(let case_, let result) = page.joint(in: text), let opening = case_.firstWord?.lowercased,
      opening.isOne(of: ["when", "whenever"]), (3...16).contains(case_.wordCount), result.wordCount <= 14,
      !result.contains(" when "),
      let clause = EnglishClause(result), clause.lead.isEmpty, !EnglishQuestion.isVague(clause),
      let first = clause.subject.firstWord?.lowercased, !EnglishWords.pronouns.contains(first),
      !EnglishWords.lonePronouns.contains(first), !EnglishWords.backward.contains(first),
      !(case_ + " " + clause.rest).words.contains(where: {
        EnglishWords.backward.contains($0.lowercased) && $0 != "that"
      })
    else { return nil }
    return EnglishFact(
      question: clause.asked("When", clause.rest.trimming { $0.isSpace || $0 == "," }), answer: [case_.loweredStart])
  }

  /// "The hull is strictly watertight, …" → "The hull is […], …": what kind it is, where that tells something.
  private static func complement(_ clause: EnglishClause, _ text: Text) -> EnglishFact? {
    guard clause.group == .copula, !clause.middle.contains("not"), clause.subject.wordCount <= 8 else { return nil }
    var said = EnglishQuestion.cut(clause.rest, isPassive: false).0.trimming { $0.isSpace || $0 == "," }
    if let cut = said.firstRange(of: ", ") ?? said.firstRange(of: " (") { said = said.prefix(cut.lowerBound) }
    said = said.without(prefix: "only ")
    guard (1...3).contains(said.wordCount), let last = said.lastWord, !EnglishTerms.isNoun(last), last.count >= 6,
      !EnglishWords.isAdverb(last), EnglishVerbs.base(ofParticiple: last) == nil,
      said.words.allSatisfy({ !EnglishWords.prepositions.contains($0) && !EnglishWords.determiners.contains($0) }),
      !KnownWords.contains(last.lowercased) || said.wordCount > 1, let range = text.firstRange(ofText: said),
      let question = Cloze.make(text, range)
    else { return nil }
    return EnglishFact(question: question, answer: [said], kind: .cloze, isMain: true)
  }

  /// "There are mosses that live on bark" → "Where do mosses live?" by what the relative clause says.
  private static func existing(_ text: Text) -> EnglishFact? {
    let text =
      text.firstRange(of: ", There ").map { $0.lowerBound <= 14 ? text.dropping(first: $0.lowerBound + 2) : text }
      ?? text
    guard let start = ["There are ", "There is "].first(where: { text.starts(with: $0) }) else { return nil }
    let rest = text.dropping(first: start.utf8.count)
    guard let cut = rest.firstRange(of: " that ") ?? rest.firstRange(of: " which ") ?? rest.firstRange(of: " who ")
    else {
      return nil
    }
    let name = rest.prefix(cut.lowerBound)
    guard (1...5).contains(name.wordCount), !EnglishPhrase.hasFiniteVerb(name),
      let clause = EnglishClause(name + " " + rest.dropping(first: cut.upperBound))
    else { return nil }
    return asked(clause)
  }

  /// Asks what happens on an occasion.
  ///
  /// "On a flood, both gates are opened" → "What happens on a flood?"
  private static func onOccasion(_ clause: EnglishClause?) -> EnglishFact? {
    guard let clause, clause.group == .passive || clause.group == .active,
      let first = clause.lead.firstWord?.lowercased,
      first.isOne(of: ["on", "upon", "after", "before", "during"]) || first == "in" && clause.rest.isEmpty,
      clause.lead.wordCount >= 2,
      !clause.lead.hasDigit, !clause.lead.words.dropFirst().contains(where: { EnglishWords.backward.contains($0) }),
      let subject = clause.subject.firstWord?.lowercased,
      !subject.isOne(of: ["we", "you", "i", "both"]) || clause.subject.wordCount > 1
        || subject.isOne(of: ["we", "you"]),
      !EnglishWords.backward.contains(subject), clause.predicate.wordCount <= 14
    else { return nil }
    let tense: Text = clause.auxiliary.isOne(of: ["was", "were", "did", "had"]) ? "happened" : "happens"
    return EnglishFact(
      question: "What " + tense + " " + clause.lead.loweredStart + "?",
      answer: [clause.subject + " " + clause.predicate], isMain: true)
  }

  /// Asks for the other of two sides that go together.
  ///
  /// "The deeper the pond, the colder the water" → "The deeper the pond — what follows?"
  private static func comparison(_ text: Text) -> EnglishFact? {
    guard let found = EnglishComparison(text), found.second.wordCount <= 16 else { return nil }
    return EnglishFact(question: found.first + " — what follows?", answer: [found.second], kind: .reason, isMain: true)
  }

  /// Asks for what stands behind an "it" that names nothing.
  ///
  /// "It is a good habit to rinse the pot" → "What is a good habit?"
  private static func anticipated(_ text: Text) -> EnglishFact? {
    guard let start = ["It is ", "it is ", "It's ", "It was "].first(where: { text.starts(with: $0) }) else {
      return nil
    }
    let rest = text.dropping(first: start.utf8.count).without(prefix: "also ")
    guard let cut = rest.firstRange(of: " to ") ?? rest.firstRange(of: " that "), let first = rest.firstWord,
      first.isOne(of: ["a", "an", "the"]), (2...6).contains(rest.prefix(cut.lowerBound).wordCount),
      !rest.prefix(cut.lowerBound).contains(",")
    else { return nil }
    let (noun, said) = (rest.prefix(cut.lowerBound), rest.dropping(first: cut.lowerBound + 1))
    guard (4...26).contains(said.wordCount), !EnglishPhrase.hasFiniteVerb(noun),
      noun.words.last.map({ claims.contains($0.lowercased) }) ?? false
    else { return nil }
    return EnglishFact(question: "What is " + noun + "?", answer: [said], isMain: true)
  }

  private static let claims = Set(
    Text("practice rule habit idea mistake requirement convention tradition custom goal aim duty task choice policy")
      .words)

  /// What the name at the end of a clause does in the relative clause behind it.
  private static func relative(_ sentence: Inline, _ text: Text, _ clause: EnglishClause?) -> EnglishFact? {
    for mark in [", which ", ", where ", ", who "] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound >= 6,
        let name = antecedent(in: sentence, text.prefix(cut.lowerBound), clause)
          ?? object(text.prefix(cut.lowerBound), text.dropping(first: cut.upperBound), mark)
      else { continue }
      let said = text.dropping(first: cut.upperBound)
      guard said.wordCount >= 3 else { return nil }
      let isPlural = Wording.isPlural(name) || EnglishWords.pluralNouns.contains(name.lowercased)
      if mark == ", where " {
        guard EnglishClause(said) != nil, said.wordCount <= 20 else { return nil }
        return EnglishFact(question: Wording.define(name, in: .english), answer: [said], isMain: true)
      }
      // "…, which bends, is rare": what follows the second comma is told of the whole.
      let end = said.firstRange(of: ", is ") ?? said.firstRange(of: ", are ") ?? said.firstRange(of: ", was ")
      let own = end.map { said.prefix($0.lowerBound) } ?? said
      if let fact = EnglishClause(own, of: name.loweredArticle, isPlural: isPlural).flatMap(asked) { return fact }
      return deed(own, of: name)
    }
    return nil
  }

  /// What a thing does by the whole of its relative clause, where that has no part to ask for.
  private static func deed(_ said: Text, of name: Text) -> EnglishFact? {
    guard let verb = said.firstWord?.lowercased, let base = EnglishVerbs.base(ofThird: verb),
      !EnglishVerbs.isNounToo(base) || said.wordCount >= 4,
      case let told = EnglishQuestion.cut(said, isPassive: false, isDeed: true).0.trimming({
        $0.isSpace || $0 == "," || $0 == "."
      }),
      (3...14).contains(told.wordCount)
    else { return nil }
    return EnglishFact(question: "What does " + name.loweredArticle + " do?", answer: [told], isMain: true)
  }

  /// The name before a relative clause: one the writer marked, an abbreviation in brackets, or what "is" says.
  private static func antecedent(in sentence: Inline, _ before: Text, _ clause: EnglishClause?) -> Text? {
    let end = sentence.text.firstRange(ofText: before)?.upperBound ?? before.count
    if let span = sentence.spans.first(where: {
      [.strong, .highlight, .emphasis, .link].contains($0.mark)
        && ($0.range.upperBound == end || $0.range.upperBound + 1 == end)
    }), (1...6).contains(sentence.text[span.range].wordCount) {
      return sentence.text[span.range].trimming { $0 == "," || $0.isSpace }
    }
    guard let clause, clause.group == .copula, clause.lead.isEmpty, clause.middle.isEmpty,
      !clause.rest.prefix(before.count).words.contains(where: { $0 != "of" && EnglishWords.prepositions.contains($0) })
    else { return nil }
    let rest = clause.rest.firstRange(of: ", ").map { clause.rest.prefix($0.lowerBound) } ?? Text()
    guard (1...5).contains(rest.wordCount), before.ends(with: rest.string), !rest.contains("("),
      !EnglishWords.determiners.contains(rest.firstWord?.lowercased ?? Text())
    else { return nil }
    return rest
  }

  /// Asks for a date in brackets.
  ///
  /// "The weir was built (1848) …" → "When was the weir built?"
  private static func dated(_ text: Text) -> EnglishFact? {
    guard let open = text.scalars.firstIndex(of: "("), let close = text.scalars[open...].firstIndex(of: ")"),
      close - open <= 24
    else { return nil }
    let date = text[(open + 1)..<close].trimming { $0.isSpace || $0 == "~" || $0 == "." }
    guard EnglishDate.isDate(date), date.hasDigit else { return nil }
    var before = text.prefix(open).trimmed
    for start in ["When ", "After ", "Since ", "Once ", "Before "] where before.starts(with: start) {
      before = before.dropping(first: start.utf8.count)
    }
    guard before.wordCount >= 3,
      let clause = EnglishClause(before) ?? EnglishClause(before + " there"), clause.lead.isEmpty,
      !EnglishQuestion.isVague(clause), clause.group != .copula
    else { return nil }
    let rest = clause.rest == "there" ? Text() : clause.rest.without(suffix: " there")
    guard rest.wordCount <= 10 else { return nil }
    return EnglishFact(question: clause.asked("When", rest), answer: [date])
  }

  static func asked(_ clause: EnglishClause) -> EnglishFact? {
    EnglishQuestion(clause).map { EnglishFact(question: $0.question, answer: [$0.answer], isMain: true) }
  }
}
