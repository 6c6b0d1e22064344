import Notes

/// Collects drafts, settles which rule has a line, drops doubles, and makes cards.
struct CardPress {
  let page: Page
  let file: String
  private var kept: [Gate.Passed] = []
  /// The places of cards in `kept` by what they ask, and by what two rules have in common that read the same from the same line.
  private var byQuestion: [UInt64: Int32] = [:]
  private var byAnswer: [UInt64: Int32] = [:]
  /// Lines whose drafts were dropped, with the pattern.
  private(set) var stops: [Int: String] = [:]

  /// Definitions that were dropped because their term had one: the kept one and the dropped one.
  private(set) var rivals: [(kept: Draft, dropped: Draft)] = []

  /// Runs every rule over a page, in the order of their claims.
  init(reading page: Page, file: String, disabledRules: Set<String> = []) {
    self.page = page
    self.file = file
    let weight = disabledRules.contains("F33") ? nil : Weight(page)
    for rule in Rules.all where !disabledRules.contains(rule.id) {
      // A definition that was not taken is not asked back either.
      var isTaken = true
      for draft in rule.make(page) where isTaken || !draft.isWayBack {
        let count = kept.count
        take(draft, by: rule.id, weight)
        isTaken = kept.count > count
      }
    }
    for stage in LateRules.stages {
      let made = stage.filter { !disabledRules.contains($0.id) }.flatMap { rule in
        rule.make(page, kept).map { (rule.id, $0) }
      }
      for (id, draft) in made { take(draft, by: id, weight) }
    }
    dropGathered()
    dropTold()
    dropThirdBlanks()
    elaborate()
    doubt()
  }

  /// Lets cards wait that are seldom worth keeping, once it is settled which there are.
  private mutating func doubt() {
    // By the line each was read from.
    var doubted: [Int: Text] = [:]
    // What is asked of a name without asking what it is, "Austin: law?", is no way to the name either.
    var told: [Int: Text] = [:]
    let cases = CaseStudies.nodes(in: page)
    let examples = CaseStudies.examples(in: page)
    for place in kept.indices {
      var draft = kept[place].draft
      Doubts.weigh(&draft, page.text(draft.node), isItem: page[draft.node].kind == .item)
      if cases[draft.node] && draft.rule != "F24"
        || examples[draft.node] && ["F27", "F28"].contains(draft.rule)
        || draft.rule == "F4" && Doubts.isTopicList(draft.node, page),
        !draft.isWritten
      {
        draft.confidence = min(draft.confidence, Draft.doubtful)
      }
      if draft.question.isEnglish, draft.answer.count == 1, !draft.isWayBack,
        !draft.question.startsWith(anyOf: ["What is ", "What are ", "Who ", "What does "])
      {
        told[draft.lines.last?.lowerBound ?? 0] = draft.answer[0]
      }
      if draft.kind == .definition, draft.confidence <= Draft.doubtful {
        doubted[draft.lines.last?.lowerBound ?? 0] = draft.answer[0]
      }
      // A way back waits with the definition it turns round.
      let line = draft.lines.last?.lowerBound ?? 0
      if draft.isWayBack,
        [doubted[line], told[line]].contains(where: { $0.map { draft.question.ends(with: $0.string) } ?? false })
      {
        draft.confidence = min(draft.confidence, Draft.doubtful)
      }
      if draft.confidence != kept[place].draft.confidence { kept[place] = Gate.Passed(draft) }
    }
  }

  /// What another card of the same line asks already in other words (D9) goes.
  private mutating func dropTold() {
    let told = toldInKorean().union(ForeignDoubles.told(kept)).union(ListDoubles.told(kept, page))
      .union(SameLists.told(kept)).union(page.isEastAsian ? SameAnswers.told(kept) : [])
    guard !told.isEmpty else { return }
    kept = kept.indices.filter { !told.contains($0) }.map { kept[$0] }
  }

  private func toldInKorean() -> Set<Int> {
    var byLine: [Int: [Int]] = [:]
    var told: Set<Int> = []
    var bySentence: [UInt64: Int] = [:]
    for place in kept.indices where !kept[place].draft.isWritten && kept[place].draft.question.hasHangul {
      let draft = kept[place].draft
      for line in draft.answer.count > 1 ? draft.lines[...] : draft.lines.prefix(1) {
        byLine[line.lowerBound, default: []].append(place)
      }
      if let again = sentenceKey(draft) {
        if let first = bySentence[again], first != draft.node {
          told.insert(place)
        } else {
          bySentence[again] = draft.node
        }
      }
    }
    for places in byLine.values where places.count > 1 {
      for (index, place) in places.enumerated() {
        let isTold = places.enumerated().contains { at, other in
          if at == index || told.contains(other) { return false }
          return at < index && KoreanDoubles.tells(kept[other], kept[place])
            || KoreanDoubles.outweighs(kept[other], kept[place])
        }
        if isTold { told.insert(place) }
      }
    }
    return told
  }

  /// A list of what is said of a subject goes where each of its lines has a card of its own.
  private mutating func dropGathered() {
    guard kept.contains(where: { $0.draft.isGathered }) else { return }
    let own = Set(kept.filter { !$0.draft.isGathered }.flatMap { $0.draft.lines.map(\.lowerBound) })
    kept.removeAll { card in
      let rest = card.draft.lines.count { !own.contains($0.lowerBound) }
      let mayLack = card.draft.question.hasHan && !card.draft.question.hasHangul && card.draft.lines.count >= 3 ? 1 : 0
      return card.draft.isGathered && rest <= mayLack
    }
    // Where only one of its lines has none, the list asks for little that is new.
    for place in kept.indices where kept[place].draft.isGathered && kept[place].draft.question.hasHangul {
      let lines = kept[place].draft.lines
      guard lines.count >= 3, lines.count(where: { own.contains($0.lowerBound) }) >= lines.count - 1 else { continue }
      kept[place] = Gate.Passed(kept[place].draft.with { $0.confidence = Draft.doubtful })
    }
  }

  /// Of three blanks in the same words the least sure ones go.
  private mutating func dropThirdBlanks() {
    var bySentence: [UInt64: [Int]] = [:]
    for (place, card) in kept.enumerated() where card.draft.kind == .cloze && card.draft.answer.count == 1 {
      let filled = card.draft.question.replacing("[…]", with: card.draft.answer[0]).folded.fingerprint
      bySentence[Text.fingerprint(filled, UInt64(card.draft.lines.first?.lowerBound ?? 0)), default: []].append(place)
    }
    var dropped: Set<Int> = []
    for places in bySentence.values where places.count > CardPress.mostBlanks {
      let ordered = places.sorted { left, right in
        let (first, second) = (kept[left].draft.confidence, kept[right].draft.confidence)
        return first == second ? left < right : first > second
      }
      dropped.formUnion(ordered.dropFirst(CardPress.mostBlanks))
    }
    if !dropped.isEmpty { kept = kept.enumerated().filter { !dropped.contains($0.offset) }.map(\.element) }
  }

  private static let mostBlanks = 2

  private mutating func take(_ draft: Draft, by rule: String, _ weight: Weight?) {
    guard !draft.claims.contains(where: page.isTaken) else { return }
    var draft = draft
    draft.rule = rule
    weight?.weigh(&draft)
    var (passed, stop) = Gate.pass(draft, page)
    if passed == nil, stop == "D4",
      let question = KoreanContext.removed(from: draft.question) ?? draft.question.withoutTitle(telling: draft.answer)
    {
      (passed, stop) = Gate.pass(draft.with { $0.question = question }, page)
    }
    guard let new = passed else {
      if let stop { for lines in draft.lines { stops[lines.lowerBound] = stop } }
      return
    }
    let card = new.draft
    let question = new.key.fingerprint
    let answer = CardPress.answerKey(new)
    // A card kept already that asks the same (D9): the same question, or the same answer for almost the same words.
    if let double = (byQuestion[question] ?? byAnswer[answer]).map(Int.init), !asksBoth(kept[double].draft, card) {
      let old = kept[double].draft
      if let joined = CardPress.joined(old, card, asSame: new.asked == kept[double].asked) {
        kept[double] = Gate.Passed(joined)
        return
      }
      if card.kind == .definition, old.kind == .definition { rivals.append((old, card)) }
      // The fuller answer stays.
      // What is gathered of a subject gives way to its list under a label.
      if CardPress.length(old.answer) < CardPress.length(card.answer), card.kind == old.kind,
        !card.isGathered || old.isGathered, !defines(old, besides: card)
      {
        for lines in old.lines where !card.lines.contains(lines) {
          stops[lines.lowerBound] = stops[lines.lowerBound] ?? "D9"
        }
        kept[double] = new
        // What it asks and answers now must not be asked again either.
        byQuestion[question] = Int32(double)
        byAnswer[answer] = Int32(double)
      }
      for lines in card.lines { stops[lines.lowerBound] = stops[lines.lowerBound] ?? "D9" }
      return
    }
    page.take(draft.claims)
    byQuestion[question] = Int32(kept.count)
    byAnswer[answer] = Int32(kept.count)
    kept.append(new)
  }

  /// Whether a sentence said what a name is, which a longer line that only stands below it does not do better.
  private func defines(_ old: Draft, besides new: Draft) -> Bool {
    // `물레 바퀴 : 물레를 돌리는 둥근 판`, and a sentence further on that comes to call something so.
    if old.kind == .definition, ["F3", "F5"].contains(old.rule), new.rule == "F13", old.answer[0].wordCount >= 3 {
      return true
    }
    return old.kind == .definition && old.rule == "F13" && !old.answer[0].contains("아니")
      && ["F1", "F6", "F15", "F36"].contains(new.rule)
  }

  /// Whether a name is asked for by its meaning and by the letters it goes by.
  private func asksBoth(_ old: Draft, _ new: Draft) -> Bool { old.isWayBack && new.kind == .abbreviation }

  /// A sentence with what it speaks of: where it stands in the note twice, it is asked once; nil for what is no plain line.
  private func sentenceKey(_ draft: Draft) -> UInt64? {
    let node = page[draft.node]
    guard node.isMatter, node.text.count >= 14, page.pairs[draft.node] == nil, draft.lines == [node.lines] else {
      return nil
    }
    return Text.fingerprint(node.text.fingerprint, UInt64(page.subjectNodes[draft.node]))
  }

  /// Two lines below one name that ask the same and answer differently, as one card with both answers.
  private static func joined(_ old: Draft, _ new: Draft, asSame: Bool) -> Draft? {
    guard asSame, old.rule == "F37", new.rule == "F37", old.kind == .question, new.kind == .question, !old.isOrdered,
      old.node != new.node, !old.question.hasHangul, old.answer.count + new.answer.count <= 5,
      length(old.answer) + length(new.answer) <= 160, old.extra == nil, new.extra == nil,
      !new.answer.contains(where: { answer in
        old.answer.contains { $0.contains(text: answer) || answer.contains(text: $0) }
      })
    else { return nil }
    return old.with {
      $0.answer += new.answer
      $0.lines += new.lines
    }
  }

  /// A Korean sentence's only line below it, which no rule read, is shown with the sentence's answer (F15).
  private mutating func elaborate() {
    var read = Set(kept.flatMap { $0.draft.lines.map(\.lowerBound) })
    for place in kept.indices {
      let draft = kept[place].draft
      guard draft.extra == nil, draft.answer.count == 1, page[draft.node].isMatter, page[draft.node].label == nil,
        page.text(draft.node).hasHangul, draft.lines == [page[draft.node].lines], page[draft.node].children.count == 1,
        let child = page[draft.node].children.first, let extra = NestedItems.elaboration(child, page),
        read.insert(page[child].lines.lowerBound).inserted
      else { continue }
      kept[place] = Gate.Passed(
        draft.with {
          $0.extra = Gate.clean(extra)
          $0.lines.append(page[child].lines)
        })
    }
  }

  /// The answer with its lines; a table's line holds many facts, there the question counts too.
  private static func answerKey(_ card: Gate.Passed) -> UInt64 {
    var key = card.answered.fingerprint
    for lines in card.draft.lines { key = Text.fingerprint(key, UInt64(lines.lowerBound)) }
    return card.draft.kind == .table ? Text.fingerprint(key, card.asked.fingerprint) : key
  }

  private static func length(_ answer: [Text]) -> Int { answer.reduce(0) { $0 + $1.count } }

  /// The cards in the note's order.
  func cards(_ ordered: [(place: Int, id: CardID)]) -> [Card] {
    let deck = DeckName.of(file)
    var titles = Breadcrumbs(page)
    return ordered.map { place, id in
      let card = kept[place]
      let draft = card.draft
      let section = titles.section(of: card)
      return Card(
        id: id, deck: deck, file: file,
        line: draft.lines.map(\.lowerBound).min() ?? 1, lastLine: draft.lines.map(\.upperBound).max() ?? 1,
        section: section, kind: draft.kind, question: draft.question.string,
        answer: draft.answer.map(\.string), isOrdered: draft.isOrdered, isOpen: draft.isOpen,
        extra: draft.extra?.string, hint: draft.hint?.string, alternatives: draft.alternatives.map(\.string),
        rule: draft.rule, confidence: Worth.confidence(of: draft, depth: section.count),
        isImportant: draft.isImportant)
    }
  }

  /// The lines each card was read from.
  func lines(at place: Int) -> [ClosedRange<Int>] { kept[place].draft.lines }

  /// The places of all drafts in the note's order, with their identities.
  func ordered() -> [(place: Int, id: CardID)] {
    let firstLines = kept.map { $0.draft.lines.map(\.lowerBound).min() ?? 0 }
    let places = kept.indices.sorted { left, right in
      firstLines[left] == firstLines[right] ? left < right : firstLines[left] < firstLines[right]
    }
    var occurrences: [UInt64: Int] = [:]
    return places.map { place in
      let (asked, kind) = (kept[place].asked, kept[place].draft.kind)
      let key = Text.fingerprint(asked.fingerprint, FNV.hash(kind.rawValue.utf8))
      let occurrence = occurrences[key] ?? 0
      occurrences[key] = occurrence + 1
      return (place, CardID(asked: asked, kind: kind, occurrence: occurrence))
    }
  }
}
