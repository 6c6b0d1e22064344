import Cards
import Scheduling
import Study

/// Notes whose cards have a history, to be edited and read again.
struct EditTrial {
  private let notes: [EditedNote]
  /// The cards of each note.
  private let cards: [[Card]]

  init(_ notes: [EditedNote]) {
    self.notes = notes
    cards = notes.map { Reading.cards(of: $0.text, file: $0.file) }
  }

  /// What a card is told by when its question has changed: where it was read, by which rule, as which of several.
  private struct Mark: Hashable {
    let origin: EditedNote.Origin
    let rule: String
    let number: Int
  }

  /// Edits one note and counts what became of the histories of its cards.
  func run(_ edit: Edit, on place: Int, _ random: inout SplitMix64, into tally: inout EditTally) {
    let partner = (place + 1 + Int(random.next() % UInt64(notes.count - 1))) % notes.count
    let before = edit == .join ? [place, partner] : [place]
    guard let edited = edit.applied(to: before.map { notes[$0] }, &random) else { return }
    let old = before.flatMap { cards[$0] }
    let others = cards.indices.filter { !before.contains($0) }.flatMap { cards[$0] }
    let studied = Set((old + others).map(\.id).filter { _ in random.next() % 5 > 0 })
    let new = edited.map { ($0, Reading.cards(of: $0.text, file: $0.file)) }
    let now = Array.gathered(new.flatMap(\.1) + others)
    let present = Dictionary(now.map { ($0.id, $0) }) { first, _ in first }
    let vanished = old.filter { studied.contains($0.id) && present[$0.id] == nil }
    let fresh = now.filter { !studied.contains($0.id) }
    let matches = CardMatching.matches(of: Array.unique(vanished).map { SeenCard($0) }, among: fresh)
    let renamed = Dictionary(matches.map { ($0.from.id, $0.to) }) { first, _ in first }
    let truth = Self.truth(old, new)
    tally.edits += 1
    for card in Array.unique(old) where studied.contains(card.id) {
      tally.cards += 1
      count(card, landed: present[card.id] ?? renamed[card.id], truth[card.id], edit, into: &tally)
    }
    tally.renamed += matches.count
  }

  private func count(_ card: Card, landed: Card?, _ truth: Card?, _ edit: Edit, into tally: inout EditTally) {
    let isRight = landed.map { $0.id == truth?.id || $0.id == card.id || Self.isSameFact($0, card) } ?? false
    if truth != nil {
      tally.survived += 1
      if landed == nil { tally.lost += 1 } else if isRight { tally.kept += 1 }
    }
    if landed != nil, !isRight { tally.wrong += 1 }
    guard (landed == nil && truth != nil) || (landed != nil && !isRight) else { return }
    tally.faults.append(
      "\(landed == nil ? "lost" : "WRONG") [\(edit.rawValue)] \(card.file):\(card.line) \(card.question) → \(card.answer)\n"
        + "    is \(truth.map { "\($0.question) → \($0.answer)" } ?? "gone")\n"
        + (landed.map { "    got \($0.question) → \($0.answer)" } ?? ""))
  }

  /// Whether two cards ask for mostly the same items.
  private static func isSameFact(_ one: Card, _ other: Card) -> Bool {
    let shared = Set(one.answer).intersection(other.answer).count
    return shared * 2 >= max(one.answer.count, other.answer.count)
  }

  /// Each old card's new one, where its line is still there and gives as many cards by that rule as before.
  private static func truth(_ old: [Card], _ new: [(EditedNote, [Card])]) -> [CardID: Card] {
    let before = marked(old) { EditedNote.Origin(file: $0.file, line: $0.line) }
    var after: [Mark: Card] = [:]
    for (note, cards) in new { after.merge(marked(cards) { note.lines[$0.line - 1].origin }) { first, _ in first } }
    let counts = { (marks: Dictionary<Mark, Card>.Keys) in
      marks.reduce(into: [Mark: Int]()) { $0[Mark(origin: $1.origin, rule: $1.rule, number: 0), default: 0] += 1 }
    }
    let (many, few) = (counts(before.keys), counts(after.keys))
    var result: [CardID: Card] = [:]
    for (mark, card) in before {
      let line = Mark(origin: mark.origin, rule: mark.rule, number: 0)
      if many[line] == few[line], let found = after[mark] { result[card.id] = found }
    }
    return result
  }

  private static func marked(_ cards: [Card], _ origin: (Card) -> EditedNote.Origin?) -> [Mark: Card] {
    var numbers: [Mark: Int] = [:]
    var result: [Mark: Card] = [:]
    for card in cards {
      guard let origin = origin(card) else { continue }
      let line = Mark(origin: origin, rule: card.rule, number: 0)
      result[Mark(origin: origin, rule: card.rule, number: numbers[line] ?? 0)] = card
      numbers[line, default: 0] += 1
    }
    return result
  }
}

extension [Card] {
  /// The first card of each id.
  fileprivate static func unique(_ cards: [Card]) -> [Card] {
    var seen: Set<CardID> = []
    return cards.filter { seen.insert($0.id).inserted }
  }
}
