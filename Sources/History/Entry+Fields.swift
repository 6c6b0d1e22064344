import Cards
import Scheduling

extension Entry.Act {
  /// Its name in the journal.
  package var type: String {
    switch self {
    case .review: "review"
    case .undo: "undo"
    case .suspend: "suspend"
    case .resume: "resume"
    case .bury: "bury"
    case .flag: "flag"
    case .unflag: "unflag"
    case .dismiss: "dismiss"
    case .restore: "restore"
    case .rename: "rename"
    case .reset: "reset"
    case .weights: "weights"
    case .ignore: "ignore"
    case .heed: "heed"
    case .unknown(let type, _): type
    }
  }

  /// What it says beside its type, in the order it is written.
  var fields: [JSON.Member] {
    switch self {
    case .review(let card, let grade, let milliseconds):
      [
        .init("card", .string(card.rawValue)), .init("grade", .number(grade.rawValue)),
        .init("ms", .number(max(0, milliseconds))),
      ]
    case .undo(let entry): [.init("entry", .string(entry.description))]
    case .rename(let from, let to, let how):
      [
        .init("from", .string(from.rawValue)), .init("to", .string(to.rawValue)), .init("how", .string(how)),
      ]
    case .weights(let weights):
      [.init("w", .array(weights.all.values.map(JSON.number)))]
        + (weights.decks.isEmpty ? [] : [.init("decks", weights.decks.json)])
    case .ignore(let finding), .heed(let finding): [.init("finding", .string(finding.rawValue))]
    case .unknown: []
    default: card.map { [.init("card", .string($0.rawValue))] } ?? []
    }
  }

  /// Reads an act from the members of its line; nil for a type this version does not know.
  init?(type: String, _ json: JSON) throws(LineFault) {
    switch type {
    case "review":
      guard let grade = json["grade"]?.integer.flatMap(Grade.init(rawValue:)) else { throw .malformed(field: "grade") }
      guard let milliseconds = json["ms"]?.integer, milliseconds >= 0 else { throw .malformed(field: "ms") }
      self = .review(try json.card("card"), grade, milliseconds: milliseconds)
    case "undo":
      guard let entry = json["entry"]?.string.flatMap(EntryID.init) else { throw .malformed(field: "entry") }
      self = .undo(entry)
    case "rename":
      guard let how = json["how"]?.string else { throw .malformed(field: "how") }
      self = .rename(from: try json.card("from"), to: try json.card("to"), how: how)
    case "suspend": self = .suspend(try json.card("card"))
    case "resume": self = .resume(try json.card("card"))
    case "bury": self = .bury(try json.card("card"))
    case "flag": self = .flag(try json.card("card"))
    case "unflag": self = .unflag(try json.card("card"))
    case "dismiss": self = .dismiss(try json.card("card"))
    case "restore": self = .restore(try json.card("card"))
    case "reset": self = .reset(try json.card("card"))
    case "weights":
      guard let all = json["w"]?.weights else { throw .malformed(field: "w") }
      self = .weights(WeightSet(all, decks: try json.deckWeights()))
    case "ignore": self = .ignore(try json.finding("finding"))
    case "heed": self = .heed(try json.finding("finding"))
    default: return nil
    }
  }
}

extension JSON {
  /// The card a member names.
  fileprivate func card(_ field: String) throws(LineFault) -> CardID {
    guard let id = self[field]?.string, !id.isEmpty else { throw .malformed(field: field) }
    return CardID(id)
  }

  /// The finding a member names.
  fileprivate func finding(_ field: String) throws(LineFault) -> FindingID {
    guard let id = self[field]?.string, !id.isEmpty else { throw .malformed(field: field) }
    return FindingID(id)
  }

  /// The 21 weights that stand here; nil where there are others.
  fileprivate var weights: Weights? { array.map { $0.compactMap(\.double) }.flatMap(Weights.init) }

  /// The weights of single decks; none where the member is missing.
  fileprivate func deckWeights() throws(LineFault) -> [String: Weights] {
    guard let decks = self["decks"] else { return [:] }
    guard let members = decks.members else { throw .malformed(field: "decks") }
    var found: [String: Weights] = [:]
    for member in members {
      guard let weights = member.value.weights else { throw .malformed(field: "decks") }
      found[member.name] = weights
    }
    return found
  }
}
