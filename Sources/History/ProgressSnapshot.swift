import Cards
import Scheduling

/// The progress of every card at one moment, as `progress.json` holds it: for people, scripts and a fast start.
///
/// It follows from the journal and is never needed. One object a card, on a line of its own:
/// `{"card":"<id>","phase":"review","due":"2026-11-29","interval":7,"stability":7.2,"difficulty":5.1,"lastReview":"…","reviews":3,"lapses":0}`.
/// `due` is a date, or a moment for a step; `stepsLeft` and `step` stand beside `learning` and `relearning`; `suspended`,
/// `flagged`, `dismissed` (true) and `buriedOn` (a date) only where they apply.
package struct ProgressSnapshot: Hashable, Sendable {
  package static let version = 1

  package var at: Timestamp
  /// How many entries it follows from, and the newest of each device, in order of their names.
  package var entries: Int
  package var newest: [EntryID]
  package var cards: [CardID: CardProgress]

  package init(of ledger: Ledger, at time: Timestamp) {
    at = time
    entries = ledger.entries.count
    cards = ledger.progress
    let newest = ledger.entries.reduce(into: [String: Int]()) {
      $0[$1.id.device] = max($0[$1.id.device] ?? 0, $1.id.number)
    }
    self.newest = newest.map { EntryID(device: $0.key, number: $0.value) }.sorted()
  }
}

extension ProgressSnapshot {
  /// Why a text is no snapshot.
  package enum Fault: Error, Hashable, Sendable {
    case notJSON(JSON.Fault)
    case newerVersion(Int)
    /// The value under that name is missing or out of range; `card` counts the cards from 0.
    case malformed(field: String, card: Int?)
  }

  /// The whole file.
  package var text: String {
    var text = "{\n  \"v\": \(Self.version),\n  \"at\": \"\(at.iso)\",\n  \"entries\": \(entries),\n  \"newest\": "
    text += JSON.array(newest.map { .string($0.description) }).compact + ",\n  \"cards\": ["
    for (index, (card, progress)) in cards.sorted(by: { $0.key < $1.key }).enumerated() {
      text += index == 0 ? "\n    " : ",\n    "
      text += progress.json(of: card).compact
    }
    return text + (cards.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
  }

  /// Reads what `text` writes; unknown members are passed over.
  package init(_ text: String) throws(Fault) {
    let json: JSON
    do { json = try JSON(text) } catch { throw .notJSON(error) }
    guard let version = json["v"]?.integer, version > 0 else { throw .malformed(field: "v", card: nil) }
    guard version == Self.version else { throw .newerVersion(version) }
    guard let at = json["at"]?.string.flatMap({ Timestamp(iso: $0) }) else { throw .malformed(field: "at", card: nil) }
    guard let entries = json["entries"]?.integer, entries >= 0 else { throw .malformed(field: "entries", card: nil) }
    guard let newest = json["newest"]?.array?.map({ $0.string.flatMap(EntryID.init) }), !newest.contains(nil) else {
      throw .malformed(field: "newest", card: nil)
    }
    guard let items = json["cards"]?.array else { throw .malformed(field: "cards", card: nil) }
    self.at = at
    self.entries = entries
    self.newest = newest.compactMap(\.self)
    cards = [:]
    for (index, item) in items.enumerated() {
      do throws(FieldFault) {
        guard let card = item["card"]?.string, !card.isEmpty else { throw FieldFault(field: "card") }
        cards[CardID(card)] = try CardProgress(item)
      } catch {
        throw .malformed(field: error.field, card: index)
      }
    }
  }
}

/// A member that does not hold what it should.
private struct FieldFault: Error {
  let field: String
}

extension CardProgress {
  fileprivate func json(of card: CardID) -> JSON {
    var json = JSON.object([.init("card", .string(card.rawValue))])
    schedule.write(to: &json)
    if isSuspended { json.set("suspended", to: .bool(true)) }
    if isFlagged { json.set("flagged", to: .bool(true)) }
    if isDismissed { json.set("dismissed", to: .bool(true)) }
    if let buriedOn { json.set("buriedOn", to: .string(buriedOn.date.iso)) }
    return json
  }

  fileprivate init(_ json: JSON) throws(FieldFault) {
    self.init(
      schedule: try Schedule(json), isSuspended: json["suspended"]?.bool ?? false,
      isFlagged: json["flagged"]?.bool ?? false, isDismissed: json["dismissed"]?.bool ?? false)
    guard let buried = json["buriedOn"] else { return }
    guard let date = buried.string.flatMap({ CivilDate(iso: $0) }) else { throw FieldFault(field: "buriedOn") }
    buriedOn = Day(date)
  }
}

extension Schedule {
  fileprivate func write(to json: inout JSON) {
    json.set("phase", to: .string(phase.name))
    if let stepsLeft = phase.stepsLeft {
      json.set("stepsLeft", to: .number(stepsLeft))
      json.set("step", to: .number(step))
    }
    switch due {
    case .whenNew: break
    case .at(let time): json.set("due", to: .string(time.iso))
    case .on(let day): json.set("due", to: .string(day.date.iso))
    }
    json.set("interval", to: .number(interval))
    if let memory {
      json.set("stability", to: .number(memory.stability))
      json.set("difficulty", to: .number(memory.difficulty))
    }
    if let lastReview { json.set("lastReview", to: .string(lastReview.iso)) }
    json.set("reviews", to: .number(reviews))
    json.set("lapses", to: .number(lapses))
  }

  fileprivate init(_ json: JSON) throws(FieldFault) {
    func count(_ field: String) throws(FieldFault) -> Int {
      guard let value = json[field]?.integer, value >= 0 else { throw FieldFault(field: field) }
      return value
    }
    self.init(
      phase: try Phase(json), memory: try Memory?(of: json), interval: try count("interval"), due: try Due(json),
      step: json["step"]?.integer ?? 0, reviews: try count("reviews"), lapses: try count("lapses"))
    guard let last = json["lastReview"] else { return }
    guard let time = last.string.flatMap({ Timestamp(iso: $0) }) else { throw FieldFault(field: "lastReview") }
    lastReview = time
  }
}

extension Phase {
  fileprivate var name: String {
    switch self {
    case .new: "new"
    case .learning: "learning"
    case .review: "review"
    case .relearning: "relearning"
    }
  }

  fileprivate var stepsLeft: Int? {
    switch self {
    case .learning(let stepsLeft), .relearning(let stepsLeft): stepsLeft
    case .new, .review: nil
    }
  }

  fileprivate init(_ json: JSON) throws(FieldFault) {
    let stepsLeft = json["stepsLeft"]?.integer
    switch (json["phase"]?.string, stepsLeft) {
    case ("new", nil): self = .new
    case ("review", nil): self = .review
    case ("learning", let stepsLeft?): self = .learning(stepsLeft: stepsLeft)
    case ("relearning", let stepsLeft?): self = .relearning(stepsLeft: stepsLeft)
    default: throw FieldFault(field: "phase")
    }
  }
}

extension Memory? {
  fileprivate init(of json: JSON) throws(FieldFault) {
    guard let stability = json["stability"] else {
      self = nil
      return
    }
    guard let stability = stability.double else { throw FieldFault(field: "stability") }
    guard let difficulty = json["difficulty"]?.double else { throw FieldFault(field: "difficulty") }
    self = Memory(stability: stability, difficulty: difficulty)
  }
}

extension Due {
  fileprivate init(_ json: JSON) throws(FieldFault) {
    guard let due = json["due"] else {
      self = .whenNew
      return
    }
    if let date = due.string.flatMap({ CivilDate(iso: $0) }) {
      self = .on(Day(date))
    } else if let time = due.string.flatMap({ Timestamp(iso: $0) }) {
      self = .at(time)
    } else {
      throw FieldFault(field: "due")
    }
  }
}
