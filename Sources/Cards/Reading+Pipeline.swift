import Notes

extension Reading {
  /// Reads one note: text → outline → rules → gate → cards.
  ///
  /// `file` is the note's path below the notes folder; `disabledRules` are ids such as `F17`. Linear in the text.
  package init(note text: String, file: String, disabledRules: Set<String> = []) {
    let page = Page(Document(text, file: file, disabledRules: disabledRules))
    self.init(CardPress(reading: page, file: file, disabledRules: disabledRules))
  }

  /// What the rules made of a page.
  init(_ press: CardPress) {
    let ordered = press.ordered()
    self.init(
      cards: press.cards(ordered), lines: LineAccounts.of(press.page, press, ordered),
      findings: press.page.document.findings + EmptySections.find(in: press.page.document))
  }
}

extension Document {
  /// Reads a note as its file's name and the rules in use say.
  init(_ note: String, file: String, disabledRules: Set<String>) {
    let name = Text(file).lowercased
    if RecordSheet.holds(name, Text(String(note.prefix(16)))) {
      self.init(records: note, isTabbed: name.ends(with: ".tsv"))
    } else {
      self.init(note, readsCards: !disabledRules.contains("Q"), isOrg: name.ends(with: ".org"))
    }
  }
}

/// Collects drafts, settles which rule has a line, drops doubles, and makes cards.
struct CardPress {
  let page: Page
  let file: String
  private var claimed: Set<Draft.Claim> = []
  private var kept: [Draft] = []
  private var keys: [Text: Int] = [:]
  /// Lines whose drafts were dropped, with the pattern.
  private(set) var stops: [Int: String] = [:]
  /// Definitions that were dropped because their term had one: the kept one and the dropped one.
  private(set) var rivals: [(kept: Draft, dropped: Draft)] = []

  /// Runs every rule over a page, in the order of their claims.
  init(reading page: Page, file: String, disabledRules: Set<String> = []) {
    self.page = page
    self.file = file
    for rule in Rules.all where !disabledRules.isSuperset(of: rule.ids) {
      for draft in rule.make(page) {
        var named = draft
        if named.rule.isEmpty { named.rule = rule.id }
        if !disabledRules.contains(named.rule) { take(named) }
      }
    }
  }

  private mutating func take(_ draft: Draft) {
    guard !draft.claims.contains(where: isTaken) else { return }
    let (passed, stop) = Gate.pass(draft, page)
    guard let card = passed else {
      if let stop { for lines in draft.lines { stops[lines.lowerBound] = stop } }
      return
    }
    if let double = double(of: card) {
      if card.kind == .definition, kept[double].kind == .definition { rivals.append((kept[double], card)) }
      // The fuller answer stays.
      if kept[double].answer.joined("").count < card.answer.joined("").count, card.kind == kept[double].kind {
        kept[double] = card
      }
      for lines in card.lines { stops[lines.lowerBound] = stops[lines.lowerBound] ?? "D9" }
      return
    }
    claimed.formUnion(draft.claims)
    remember(card)
    kept.append(card)
  }

  private func isTaken(_ claim: Draft.Claim) -> Bool {
    claimed.contains(claim) || claimed.contains(Draft.Claim(node: claim.node, aspect: .everything))
  }

  /// A card kept already that asks the same (D9): the same question, or the same answer for almost the same words.
  private func double(of draft: Draft) -> Int? { keys[questionKey(draft)] ?? keys[answerKey(draft)] }

  private mutating func remember(_ draft: Draft) {
    keys[questionKey(draft)] = kept.count
    let key = answerKey(draft)
    if keys[key] == nil { keys[key] = kept.count }
  }

  /// Of cards that were written, each question with its answer stays.
  private func questionKey(_ draft: Draft) -> Text {
    draft.isWritten ? draft.question + "=" + draft.answer.joined("|") : draft.question.folded
  }

  /// Kind, answer and lines together: two rules that read the same from the same line.
  private func answerKey(_ draft: Draft) -> Text {
    let lines = draft.lines.map { Text("\($0.lowerBound)") }.joined(",")
    return "=" + draft.answer.joined("|").folded + "@" + lines + (draft.kind == .table ? draft.question.folded : Text())
  }

  /// The cards in the note's order.
  func cards(_ ordered: [(draft: Draft, id: CardID)]) -> [Card] {
    let deck = DeckName.of(file)
    return ordered.map { card($0.draft, deck, $0.id) }
  }

  /// Drafts in the note's order with their identities.
  func ordered() -> [(draft: Draft, id: CardID)] {
    let firstLines = kept.map { $0.lines.map(\.lowerBound).min() ?? 0 }
    let places = kept.indices.sorted { left, right in
      firstLines[left] == firstLines[right] ? left < right : firstLines[left] < firstLines[right]
    }
    var occurrences: [Text: Int] = [:]
    return places.map { place in
      let draft = kept[place]
      let key = draft.question.folded + Text(draft.kind.rawValue)
      let occurrence = occurrences[key] ?? 0
      occurrences[key] = occurrence + 1
      return (draft, CardID(question: draft.question, kind: draft.kind, occurrence: occurrence))
    }
  }

  private func card(_ draft: Draft, _ deck: String, _ id: CardID) -> Card {
    let section = Breadcrumb.of(draft, page)
    return Card(
      id: id, deck: deck, file: file,
      line: draft.lines.map(\.lowerBound).min() ?? 1, lastLine: draft.lines.map(\.upperBound).max() ?? 1,
      section: section.map(\.string),
      kind: draft.kind, question: draft.question.string, answer: draft.answer.map(\.string), isOrdered: draft.isOrdered,
      isOpen: draft.isOpen,
      extra: draft.extra?.string, hint: draft.hint?.string, alternatives: draft.alternatives.map(\.string),
      rule: draft.rule,
      confidence: draft.confidence)
  }
}

/// The titles shown above a question; those that hold the answer are left out (W6).
enum Breadcrumb {
  static func of(_ draft: Draft, _ page: Page) -> [Text] {
    let answers = draft.answer.map(\.folded).filter { $0.count > 1 }
    return page.section(of: draft.node).map(Gate.clean).filter { title in
      guard title.count <= 120 else { return false }
      let folded = title.folded
      return !answers.contains { folded.contains(text: $0) }
    }
  }
}
