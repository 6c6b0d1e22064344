import Cards
import History
import Notes
import Scheduling
import Screens
import Storage
import Study

/// The fix list in line mode: one thing after another, each with what can be done about it.
struct PlainFix {
  /// One thing to mend, in words.
  struct Thing {
    let kind: String
    let place: NotePlace
    /// The line of the note.
    let text: String?
    let why: String
    var card: Card?
    /// The name of what is doubtful in the note; nil for a card.
    var finding: FindingID?
  }

  private var library: Library
  /// What was done in this visit, the last at the end; for undo.
  private var done: [EntryID] = []
  private let desk: Desk
  private let words: Words
  private let clock: Clock
  /// Everything, in the order of the page.
  let all: [Thing]

  init(desk: Desk, clock: Clock) {
    library = desk.library
    (self.desk, self.clock) = (desk, clock)
    let words = Words.spoken(desk.language)
    self.words = words
    let cards = library.cardsToFix
    let ignored = library.ignoredFindings
    let remarks = (desk.inspection.remarks() ?? []).filter { !ignored.contains($0.id) }
    let places = cards.map { NotePlace(file: $0.card.file, line: $0.card.line) }
    let others = remarks.map { NotePlace(file: $0.file, line: $0.line) }
    let texts = desk.inspection.texts(of: Set(places + others))
    let mended = zip(cards, places).map { item, place in
      Thing(
        kind: item.reasons[0].name, place: place, text: texts[place],
        why: item.reasons.map(words.text).joined(separator: " "), card: item.card)
    }
    all =
      mended
      + zip(remarks, others).map { remark, place in
        Thing(
          kind: remark.isWrong ? "wrong" : "doubtful", place: place, text: texts[place], why: remark.text,
          finding: remark.id)
      }
  }

  /// Goes from one to the next until they, the input or the learner's patience end.
  mutating func run() throws {
    if all.isEmpty { Output.line(words(.fixNothing)) }
    for (number, thing) in all.enumerated() {
      show(thing, number + 1)
      guard let isGoingOn = try stay(at: thing), isGoingOn else { break }
    }
    desk.close(with: library.ledger, at: clock.now())
  }

  private func show(_ thing: Thing, _ number: Int) {
    let name =
      thing.card.map { SpokenCard($0, words).question }
      ?? words(thing.kind == "wrong" ? .plainWrongThere : .plainDoubtful)
    Output.line(words(.plainFix, number, all.count, name, thing.why))
    Output.line(words(.plainFixWhere, thing.place.file, thing.place.line, thing.text ?? ""))
    Output.line(words(thing.card == nil ? .plainFixNoteHow : .plainFixHow))
  }

  /// Takes lines until one leads on; false when the learner is done, nil at the end of the input.
  private mutating func stay(at thing: Thing) throws -> Bool? {
    while let line = readLine() {
      switch String(line.drop(while: \.isWhitespace)) {
      case "": return true
      case "q", "ㅂ": return false
      case "s", "ㄴ": if try act(.suspend, on: thing) { return true }
      case "x", "ㅌ": if try act(.dismiss, on: thing) { return true }
      case "f", "ㄹ": if try act(.flag, on: thing) { return true }
      case "u", "ㅕ": try undo()
      case "e", "ㄷ":
        guard let trouble = desk.edit(thing.place.file, line: thing.place.line) else { return true }
        Output.line(trouble)
      default: break
      }
    }
    return nil
  }

  private mutating func act(_ action: CardAction, on thing: Thing) throws -> Bool {
    let acts =
      thing.card.map { library.acts(for: action, on: [$0.id]) }
      ?? (action == .dismiss ? thing.finding.map { [.ignore($0)] } ?? [] : [])
    if acts.isEmpty { Output.line(words(thing.card == nil ? .fixOnlyEdit : .nothingToDo)) }
    for act in acts { try record(act) }
    return !acts.isEmpty
  }

  private mutating func undo() throws {
    guard let last = done.last else { return Output.line(words(.nothingToUndoHere)) }
    try record(.undo(last))
  }

  /// Writes what was decided; it is said only when it is on disk.
  private mutating func record(_ act: Entry.Act) throws {
    let now = clock.now()
    let written = try storage { () throws(StorageError) in try desk.append(act, at: now, knowing: library) }
    for entry in written { library.add(entry) }
    if case .undo = act { done = done.dropLast() } else { done += written.suffix(1).map(\.id) }
    if let notice = words.notice(of: act, in: library) { Output.line(notice) }
  }
}

extension CardToFix.Reason {
  /// What programs call it.
  fileprivate var name: String {
    switch self {
    case .leech: "leech"
    case .flagged: "flagged"
    case .manyItems, .longAnswer: "dense"
    }
  }
}
