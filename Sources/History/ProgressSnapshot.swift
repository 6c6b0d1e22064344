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
    entries = ledger.entries.count - ledger.suppositions
    cards = ledger.progress
    newest = ledger.entries.newest { !$0.isSupposed }
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
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cards.count * 220)
    bytes.append("{\n  \"v\": \(Self.version),\n  \"at\": \"\(at.iso)\",\n  \"entries\": \(entries),\n  \"newest\": ")
    bytes.append(JSON.array(newest.map { .string($0.description) }).compact + ",\n  \"cards\": [")
    for (index, (card, progress)) in cards.sorted(by: { $0.key < $1.key }).enumerated() {
      bytes.append(index == 0 ? "\n    {" : ",\n    {")
      progress.write(of: card, to: &bytes)
      bytes.append("}")
    }
    bytes.append(cards.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
    return String(decoding: bytes, as: UTF8.self)
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
