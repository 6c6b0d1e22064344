import Notes

/// F37 for English: facts of a sentence that no card asks for yet (`EnglishFacts`).
///
/// Fires last, on sentences of lines of matter. At most two a sentence, and none whose answer another card of the line gives.
enum EnglishUnread {
  private static let mostFacts = 2
  private static let mostSentences = 12
  /// With what other rules made of the same sentence.
  private static let mostCards = 3

  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    var byLine: [Int: [Gate.Passed]] = [:]
    for card in kept where !card.draft.isGathered {
      for lines in card.draft.lines { byLine[lines.lowerBound, default: []].append(card) }
    }
    return page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isMatter, page[node].label == nil, page.text(node).isEnglish,
        !Example.isExample(page.text(node)),
        page[node].text.count <= 2_400
      else { return [] }
      return drafts(node, page, byLine[page[node].lines.lowerBound] ?? [])
    }
  }

  private static func drafts(_ node: Int, _ page: Page, _ own: [Gate.Passed]) -> [Draft] {
    let pair = page.pairs[node]
    let sentences = pair.map { Sentences.of($0.right, most: mostSentences) } ?? page.sentences[node]
    let name = pair.flatMap { $0.isNamed && $0.left.hasLetter ? Term($0.left).name : nil }
    var found: [Draft] = []
    // A blank that will wait is no reason to leave the fact unasked.
    var made = own.filter { !waits($0.draft, page) }.map { Made($0.draft.kind, $0.asked, $0.answered) }
    if let fact = pair.flatMap({ EnglishGlosses.of($0.left).first }), !made.contains(where: { $0.holds(fact) }),
      let draft = EnglishFacts.draft(fact, name, node, page)
    {
      made.append(Made(draft))
      found.append(draft.claiming(.part(19_000), of: [node]))
    }
    for (place, sentence) in sentences.prefix(mostSentences).enumerated() {
      let folded = sentence.text.folded
      let ofSentence = own.count { card in card.draft.answer.contains { folded.contains(text: $0.folded) } }
      guard ofSentence < mostCards else { continue }
      var facts = 0
      let told = place > 0 ? name.flatMap { EnglishFacts.told(sentence.text, of: $0, page) } : nil
      for fact in (told.map { [$0] } ?? []) + EnglishFacts.of(sentence, node, page)
      where facts < mostFacts && ofSentence + facts < mostCards {
        guard !made.contains(where: { $0.holds(fact) }), let draft = EnglishFacts.draft(fact, name, node, page) else {
          continue
        }
        made.append(Made(draft))
        found.append(draft.claiming(.part(20_000 + place * 10 + facts), of: [node]))
        facts += 1
      }
    }
    return found
  }

  private static func waits(_ draft: Draft, _ page: Page) -> Bool {
    guard draft.kind == .cloze, draft.rule == "F37" else { return false }
    var weighed = draft
    Doubts.weigh(&weighed, page.text(draft.node), isItem: page[draft.node].kind == .item)
    return weighed.confidence <= Draft.doubtful
  }

  /// A card of the line as it is compared with facts.
  private struct Made {
    let kind: CardKind
    let question: Text
    let given: Text

    init(_ kind: CardKind, _ question: Text, _ given: Text) {
      self.kind = kind
      self.question = question
      self.given = given
    }

    init(_ draft: Draft) { self.init(draft.kind, draft.question.folded, draft.answer.joined("").folded) }

    /// Whether the card gives what a fact asks for.
    func holds(_ fact: EnglishFact) -> Bool {
      if fact.question.folded == question { return true }
      let wanted = fact.answer.joined("").folded
      if fact.isPart, given.count >= wanted.count + 4 { return false }
      return given.contains(text: wanted) || kind != .cloze && given.count >= 12 && wanted.contains(text: given)
    }
  }
}

extension EnglishFacts {
  /// What a further sentence beside a name says by its verb: of the name, or of a subject of its own.
  fileprivate static func told(_ sentence: Text, of name: Text, _ page: Page) -> EnglishFact? {
    let text = EnglishStatement.plain(sentence)
    guard text.wordCount >= 3, text.scalars.last != "?", !EnglishStatement.isRemark(text) else { return nil }
    let isPlural = Wording.isPlural(name)
    guard var clause = page.clause(of: text) ?? EnglishClause(text, of: name.withArticle, isPlural: isPlural),
      let first = clause.subject.firstWord?.lowercased
    else { return nil }
    if first.isOne(of: ["it", "they", "this", "these"]) {
      guard clause.subject.wordCount == 1, first == "this" || first == "it" ? !isPlural : isPlural,
        clause.group != .copula || first == "it" || first == "they"
      else { return nil }
      clause.subject = name.withArticle
    } else if EnglishWords.pronouns.contains(first) || EnglishWords.lonePronouns.contains(first)
      || EnglishWords.backward.contains(first)
    {
      return nil
    }
    return EnglishQuestion(clause).map { EnglishFact(question: $0.question, answer: [$0.answer]) }
  }

  /// The card of a fact; below a pair its name tells what the sentence speaks of.
  static func draft(_ fact: EnglishFact, _ name: Text? = nil, _ node: Int, _ page: Page) -> Draft? {
    var prefix = Subjects.prefix(for: fact.question, node, page)
    if let name { prefix = fact.question.folded.contains(text: name.folded) ? Text() : name + ": " }
    let question = prefix.isEmpty ? fact.question.capitalizedStart : prefix + fact.question.asContinuation
    return Draft(fact.kind, ask: question, fact.answer, at: node, of: page, confidence: 0.65).with {
      ($0.isOpen, $0.isTurned) = (fact.isOpen, fact.isTurned)
    }
  }
}

extension Text {
  /// A question behind a name and a colon: its "What" is written small, a statement's first word stays.
  fileprivate var asContinuation: Text {
    let first = firstWord?.lowercased ?? Text()
    return first.isOne(of: ["what", "who", "how", "why", "when", "where", "which", "the"]) ? loweredStart : self
  }
}
