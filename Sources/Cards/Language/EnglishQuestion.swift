import Notes

/// A question made of an English sentence by its verb, with the answer and what the sentence says besides.
///
/// "Runoff brings silt into the lake, which kills fish" → "What does runoff bring into the lake?" → silt … The answer is what
/// follows the verb, up to where the sentence begins to say something else.
struct EnglishQuestion {
  let question: Text
  let answer: Text
  /// The rest of the sentence.
  let extra: Text?

  /// Most words and scalars of an answer.
  private static let mostWords = 26
  private static let mostText = 170

  init?(_ clause: EnglishClause) {
    guard !EnglishQuestion.isVague(clause), let found = EnglishQuestion.find(clause) else { return nil }
    let whole: (Text, Text?) = ("not only " + found.target, nil)
    let isDeed = found.question.ends(with: " do?") || found.question.ends(with: " doing?")
    var (target, extra) =
      clause.isNotOnly ? whole : EnglishQuestion.cut(found.target, isPassive: clause.group == .passive, isDeed: isDeed)
    if found.question.ends(with: " doing?") || found.question.starts(with: "What happened to ") {
      (target, extra) = (found.target, nil)
    }
    if extra == nil, let aim = EnglishQuestion.aim(of: clause, in: target) {
      extra = target.dropping(first: aim).trimmed
      target = target.prefix(aim)
    }
    if let last = found.question.lastWord?.without(suffix: "?"), EnglishWords.prepositions.contains(last),
      let parts = EnglishGapping.parts(of: target, with: last)
    {
      target = parts.first
    }
    if extra == nil, !found.question.contains(text: "hen "), let date = EnglishQuestion.date(endOf: target) {
      extra = target.dropping(first: date).trimmed
      target = target.prefix(date)
    }
    // "where was it founded? – in Torren |by three brothers"
    if extra == nil, found.question.startsWith(lowered: ["where "]),
      target.startsWith(lowered: ["in ", "at ", "on ", "near "]),
      let doer = target.firstRange(of: " by ")
    {
      extra = target.dropping(first: doer.lowerBound + 1)
      target = target.prefix(doer.lowerBound)
    }
    // "faster than a ferry but dearer"
    if extra == nil, found.question.ends(with: " than?"), let but = target.firstRange(of: " but ") {
      extra = target.dropping(first: but.upperBound).trimmed
      target = target.prefix(but.lowerBound)
    }
    // Of a long answer, the examples are what can be left to the back of the card.
    if target.wordCount > EnglishQuestion.mostWords || target.count > EnglishQuestion.mostText,
      let examples = target.firstRange(of: ", including ") ?? target.firstRange(of: ", such as ")
    {
      extra = target.dropping(first: examples.lowerBound + 2)
      target = target.prefix(examples.lowerBound)
    }
    let answer = target.trimming {
      $0.isSpace || $0 == "," || $0 == ";" || $0 == ":" || $0 == "." && !target.ends(with: "etc.")
    }
    guard (1...EnglishQuestion.mostWords).contains(answer.wordCount), answer.count <= EnglishQuestion.mostText,
      EnglishQuestion.says(answer)
    else { return nil }
    guard answer.count(where: { $0 == "(" }) == answer.count(where: { $0 == ")" }),
      let asked = EnglishQuestion.placed(found.question, answer, clause)
    else { return nil }
    question = asked
    self.answer = answer
    self.extra = extra
  }

  typealias Found = (question: Text, target: Text)

  static func find(_ clause: EnglishClause) -> Found? {
    // "does not only bind sand, but also stores water": two deeds.
    if clause.isNotOnly, let cut = clause.rest.firstRange(of: "but also "), clause.group == .active,
      let word = clause.rest.dropping(first: cut.upperBound).firstWord, EnglishVerbs.base(ofThird: word) != nil
    {
      return (["What", clause.auxiliary, clause.subject, "do?"].joined(" "), clause.verb + " " + clause.rest)
    }
    let words = EnglishWord.list(in: clause.rest)
    if let told = oftenOrRole(clause, words) ?? manner(clause, words) { return told }
    if clause.group == .progressive, EnglishWords.aims.contains(clause.subject.lastWord ?? Text()) {
      var asking = clause
      asking.verb = Text()
      if asking.subject.wordCount == 1 { asking.subject = "the " + asking.subject }
      return (asking.asked("What"), clause.verb + " " + clause.rest)
    }
    if let found = deeds(clause) ?? between(clause) ?? befallen(clause, words) { return found }
    if clause.group == .passive, clause.isJoined, clause.middle == ["be"] {
      let named = EnglishWord.list(in: clause.predicate).first { $0.plain == clause.verb }
      guard let named, clause.rest.contains(" or ") || clause.rest.contains(" and ") else { return nil }
      return (
        ["What", clause.auxiliary, "be done with", clause.subject].joined(" ") + "?",
        clause.predicate.dropping(first: named.range.lowerBound)
      )
    }
    if clause.group == .active, clause.auxiliary.isOne(of: ["do", "does", "did"]) {
      if clause.isJoined { return whole(clause) }
      if let joint = joint(clause, words) { return first(of: clause, words, upTo: joint) ?? whole(clause) }
    }
    if clause.group == .active, EnglishWords.modals.contains(clause.auxiliary), let joint = joint(clause, words) {
      return clause.rest.wordCount <= 12 ? whole(clause) : first(of: clause, words, upTo: joint)
    }
    var place = 0
    var taken: [Text] = []
    while place < words.count - 1, EnglishWords.isAdverb(words[place].plain),
      !EnglishWords.prepositions.contains(words[place].plain), !EnglishWords.determiners.contains(words[place].plain),
      words[place].plain != "only", words[place + 1].plain != "of",
      !(isRounding(words[place].plain) && isNumber(words[place + 1].plain))
    {
      if !EnglishWords.fillers.contains(words[place].plain) { taken.append(words[place].plain) }
      if words[place].endsInComma { return nil }
      place += 1
    }
    if clause.group == .copula { return copula(clause, words, place, taken) }
    // "can be used only as a shield": the small word stays before the preposition.
    if clause.group == .passive || clause.group == .active, place + 2 < words.count, words[place].plain == "only",
      EnglishWords.prepositions.contains(words[place + 1].plain)
    {
      taken.append("only")
      place += 1
    }
    // "was said (by some) to be …": the bracket is an aside.
    while place + 1 < words.count, words[place].isBracketed { place += 1 }
    return findBehind(clause, words, place, taken)
  }

  /// The question by what stands behind the verb and its adverbs.
  private static func findBehind(_ clause: EnglishClause, _ words: [EnglishWord], _ start: Int, _ adverbs: [Text])
    -> Found?
  {
    var (place, taken) = (start, adverbs)
    if clause.group == .active {
      let bound = EnglishIdioms.length(of: clause.verb, words, at: place)
      if bound > 0 {
        taken += words[place..<(place + bound)].map(\.plain)
        return phrase(clause, words, place + bound, taken)
      }
    }
    takeParticle(clause, words, &place, &taken)
    if let fixed = EnglishIdioms.fixed(words, at: place) {
      let end = place + fixed.count
      guard end < words.count, !fixed.isOpen else { return fixed.asked(clause, words, end, taken) }
      taken += fixed.words
      place = end
    }
    if place + 1 < words.count, EnglishWords.objectPronouns.contains(words[place].plain),
      !EnglishWords.modals.contains(words[place + 1].plain), !EnglishWords.be.contains(words[place + 1].plain),
      words[place].plain != "one" || EnglishWords.prepositions.contains(words[place + 1].plain)
    {
      taken.append(words[place].plain)
      place += 1
    }
    return phrase(clause, words, place, taken)
  }

  /// Takes "out" of "carried out" to the verb.
  private static func takeParticle(
    _ clause: EnglishClause, _ words: [EnglishWord], _ place: inout Int, _ taken: inout [Text]
  ) {
    // "is carried out on …": the particle belongs to the verb.
    if place + 1 < words.count, clause.group == .passive, words[place].plain != "on",
      EnglishWords.particles.contains(words[place].plain),
      EnglishWords.prepositions.contains(words[place + 1].plain)
    {
      taken.append(words[place].plain)
      place += 1
    }
    if place + 1 < words.count, clause.group == .active, EnglishWords.particles.contains(words[place].plain),
      !words[place].endsInComma,
      words[place + 1].plain != "behalf",
      words[place].plain != "on" || words[place + 1].opensObject == false
    {
      if !(EnglishWords.prepositions.contains(words[place].plain) && words[place].plain == "over") {
        taken.append(words[place].plain)
        place += 1
      }
    }
  }

  /// Verbs after which "to" always leads to a deed.
  static let opening = WordSet(
    Text("begin start tend continue cease try want need fail refuse manage decide hope seem appear attempt agree").words
  )

  /// The question for the first of two verbs: "stores sugar as starch and sheds its leaves" is asked for what is stored.
  private static func first(of clause: EnglishClause, _ words: [EnglishWord], upTo joint: Int) -> Found? {
    var asking = clause
    asking.rest = clause.rest.prefix(words[joint].range.lowerBound).trimming { $0.isSpace || $0 == "," }
      .without(suffix: " and").without(suffix: " but").trimming { $0.isSpace || $0 == "," }
    // A name alone does too much to be asked for all of it.
    let comma = words[..<joint].firstIndex(where: \.endsInComma)
    let areThings = comma.map { isThings(words[($0 + 1)..<joint]) } ?? false
    if clause.subject.wordCount == 1, clause.lead.isEmpty, let comma, !areThings {
      asking.rest = clause.rest.prefix(words[comma].range.upperBound).trimming { $0.isSpace || $0 == "," }
    } else if comma != nil, !areThings {
      // Of three deeds none stands out.
      return nil
    }
    let isCut = clause.subject.wordCount == 1 && words[joint - 1].endsInComma
    guard joint >= 3 && asking.rest.wordCount >= 2 || isCut && !asking.rest.isEmpty,
      self.joint(asking, EnglishWord.list(in: asking.rest)) == nil,
      let found = find(asking)
    else { return nil }
    let rest = clause.rest.dropping(first: asking.rest.count).trimming { $0.isSpace || $0 == "," }.without(
      prefix: "and ")
    return (found.question, found.target + "; " + rest)
  }

  /// Where a further verb in the same form stands: "ended X, established Y and inspired Z".
  private static func joint(_ clause: EnglishClause, _ words: [EnglishWord]) -> Int? {
    let limit =
      clause.auxiliary == "do" || EnglishWords.modals.contains(clause.auxiliary)
      ? words.firstIndex { $0.endsInComma || EnglishWords.relatives.contains($0.plain) } ?? words.count : words.count
    let isBare = clause.auxiliary == "do" || EnglishWords.modals.contains(clause.auxiliary)
    // "reduce flow, take light": what follows the comma is a deed, too.
    if isBare, let comma = words.firstIndex(where: \.endsInComma), comma >= 1, comma + 2 < words.count,
      EnglishVerbs.isBase(words[comma + 1].plain), !EnglishVerbs.isNounToo(words[comma + 1].plain),
      !words[comma + 1].endsInComma
    {
      return comma + 1
    }
    return words.indices.prefix(limit).dropFirst().first { index in
      let joins = words[index - 1].plain == "and" || words[index - 1].plain == "but"
      guard !words[index].isBracketed, words[index - 1].endsInComma || joins, index + 1 < words.count else {
        return false
      }
      let word = words[index].plain
      if isBare {
        return joins && index >= 2 && EnglishVerbs.isBase(word)
          && (!EnglishVerbs.isNounToo(word) || words[index + 1].opensObject
            || EnglishWords.isPlural(words[index - 2].plain) && EnglishTerms.isNoun(words[index + 1].plain)
              && !EnglishWords.prepositions.contains(words[index + 1].plain) && !words[index].endsInComma
              && !EnglishWords.relatives.contains(words[index + 1].plain)
              && !words[index + 1].plain.isOne(of: ["and", "or", "but"]))
      }
      if clause.auxiliary == "did" {
        return EnglishVerbs.base(ofPast: word) != nil && words[index + 1].plain != "by" && index >= 2
          && !isInCase(words, index)
      }
      return EnglishVerbs.base(ofThird: word).map {
        !EnglishVerbs.isNounToo($0) || words[index + 1].opensObject
          || joins
            && ["to", "into", "through", "from", "back", "toward", "towards"].contains(words[index + 1].plain.string)
      } ?? false
    }
  }

  /// What follows the verb and its adverbs: a preposition, "to", a clause, or an object.
  private static func phrase(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    guard place < words.count else { return nil }
    if let dated = dated(clause, words, place, taken) ?? repeated(clause, words, place, taken) { return dated }
    let word = words[place].plain
    func from(_ index: Int) -> Text {
      index < words.count ? clause.rest.dropping(first: words[index].range.lowerBound) : Text()
    }
    func after(_ more: [Text]) -> Text { (taken + more).joined(" ") }
    let next = place + 1 < words.count ? words[place + 1].plain : Text()
    if word == "to", next == "be" { return being(clause, words, place, taken) }
    if let found = linked(clause, words, place, taken) ?? paired(clause, words, place, taken)
      ?? compared(clause, words, place, taken)
    {
      return found
    }
    if word == "to", let found = doing(clause, words, place, taken) {
      return clause.group != .active || takesDeed(clause) ? found : aim(clause, words, place, taken)
    }
    if clause.group == .passive, word.isOne(of: ["too", "so", "very"]), place + 1 < words.count {
      return (clause.asked("How", after([])), from(place))
    }
    if word == "by" {
      let isMeans = EnglishVerbs.base(ofGerund: next) != nil
      if isMeans || clause.group == .passive && next == "means" { return (clause.asked("How", after([])), from(place)) }
      let who = isPersonal(clause, words, place + 1) ? "Who" : "What"
      return clause.group == .passive ? (clause.asked(who, after(["by"])), from(place + 1)) : nil
    }
    if word == "where", clause.group == .active { return (clause.asked(whereWord(clause), after([])), from(place)) }
    if word == "once", next == "more" || next == "again" { return nil }
    if word.isOne(of: ["once", "after", "before", "during", "until"]), clause.group != .copula,
      clause.verb != "named"
    {
      return (clause.asked(word == "until" ? "How long" : "When", after([])), from(place))
    }
    if clause.verb == "let", taken.last.map({ EnglishWords.objectPronouns.contains($0) }) ?? false,
      EnglishVerbs.isBase(word)
    {
      return (clause.asked("What", after(["do"])), from(place))
    }
    if word == "when", clause.group == .active,
      !taken.isEmpty || !clause.lead.isEmpty
        || place + 1 < words.count && words[place + 1].plain.isOne(of: ["it", "they"])
    {
      return (clause.asked("When", after([])), from(place))
    }
    if word.isOne(of: ["because", "when", "if", "while", "until", "unless", "so"]) { return nil }
    if EnglishWords.prepositions.contains(word), word != "than", word != "up", word != "down",
      !roundsNumber(words, place)
    {
      return prepositional(clause, words, place, taken)
    }
    if word == "and" || word == "or" || word == "but" { return nil }
    guard
      clause.group != .passive || word.isOne(of: ["that", "what", "how", "whether"])
        || naming.contains(clause.verb)
    else {
      return nil
    }
    return object(clause, words, place, taken)
  }

  /// "means to …", "began to …": what is to be done.
  private static func doing(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    guard place + 1 < words.count, !EnglishWords.bindingTo.contains(clause.verb) else { return nil }
    let next = words[place + 1].plain
    let isDeed =
      EnglishVerbs.isBase(next) || next == "have" || next == "do"
      || opening.contains(clause.verb) && clause.group == .active && !words[place + 1].opensObject
      || clause.group == .passive && EnglishIdioms.intending.contains(clause.verb)
    guard isDeed else { return nil }
    func asked(_ more: [Text], _ index: Int) -> Found {
      (clause.asked("What", (taken + more).joined(" ")), clause.rest.dropping(first: words[index].range.lowerBound))
    }
    if clause.group == .passive, clause.verb == "used" { return asked(["for"], place) }
    if next == "have", place + 2 < words.count, EnglishVerbs.base(ofParticiple: words[place + 2].plain) != nil {
      return asked(["to", "have", "done"], place + 2)
    }
    return asked(["to", "do"], place + 1)
  }

  /// Participles that take an object: "is called an atoll".
  static let naming = Set(
    Text("called named termed dubbed given considered elected declared taught made").words)

  private static func object(_ clause: EnglishClause, _ words: [EnglishWord], _ place: Int, _ taken: [Text]) -> Found? {
    let rest = clause.rest.dropping(first: words[place].range.lowerBound)
    if let counted = far(clause, rest, taken) ?? counted(clause, rest, taken) ?? lasting(clause, rest, taken)
      ?? helped(clause, words, place, taken) ?? gotten(clause, words, place, taken)
      ?? kept(clause, words, place, taken) ?? doubled(clause, words, place, taken) ?? giving(clause, rest, taken)
    {
      return counted
    }
    if clause.group == .active, taken.isEmpty, empty.contains(clause.verb) { return nil }
    if clause.group == .active, EnglishWords.particles.contains(words[place].plain) { return nil }
    if let found = resting(clause, words, place, taken) { return found }
    let base = EnglishVerbs.base(ofGerund: clause.verb) ?? EnglishVerbs.base(ofParticiple: clause.verb) ?? clause.verb
    if clause.group == .active, EnglishWords.turning.contains(base),
      let into = words.indices.dropFirst(place + 1).prefix(12).first(where: { words[$0].plain == "into" }),
      into + 1 < words.count
    {
      let object = clause.rest[words[place].range.lowerBound..<words[into].range.upperBound]
      return (
        clause.asked("What", (taken + [object]).joined(" ")),
        clause.rest.dropping(first: words[into + 1].range.lowerBound)
      )
    }
    if EnglishWords.catenatives.contains(base),
      let to = words.indices.dropFirst(place + 1).prefix(8).first(where: { words[$0].plain == "to" }),
      to + 1 < words.count, !words[place..<to].contains(where: { $0.plain == "for" || $0.endsInComma }),
      EnglishVerbs.isBase(words[to + 1].plain)
        || words[to + 1].plain == "be" && !["require", "need", "want"].contains(base.string)
    {
      let object = clause.rest[words[place].range.lowerBound..<words[to].range.upperBound]
      return (
        clause.asked("What", (taken + [object, "do"]).joined(" ")),
        clause.rest.dropping(first: words[to + 1].range.lowerBound)
      )
    }
    if clause.group == .active, !taken.isEmpty, !EnglishWords.particles.contains(taken[0]),
      !EnglishWords.objectPronouns.contains(taken[0])
    {
      return whole(clause)
    }
    if words[place].plain.isOne(of: ["more", "less", "most", "very", "too"]), place + 1 < words.count,
      words[place + 1].plain.ends(with: "ly")
    {
      return (clause.asked("How", taken.joined(" ")), rest)
    }
    if clause.group == .active, let named = named(cut(rest, isPassive: false).0) {
      return (clause.asked("What " + named.kind.string, taken.joined(" ")), named.name)
    }
    if let held = held(clause, words, place, taken) { return (held, rest) }
    if aim(of: clause, in: rest) == nil, let aimed = aimed(clause, words, place, taken) { return aimed }
    return (clause.asked("What", taken.joined(" ")), rest)
  }

  /// "What does X do?" with all the sentence says of it.
  private static func whole(_ clause: EnglishClause) -> Found? {
    // Of a single word, what it does may be anything.
    let isModal = EnglishWords.modals.contains(clause.auxiliary)
    guard isModal || clause.auxiliary.isOne(of: ["do", "does", "did"]), !clause.middle.contains("not"),
      clause.subject.wordCount > 1 || !clause.lead.isEmpty
    else { return nil }
    var asking = clause
    asking.verb = "do"
    asking.middle = []
    return (asking.asked("What"), isModal ? clause.verb + " " + clause.rest : clause.predicate)
  }
}
