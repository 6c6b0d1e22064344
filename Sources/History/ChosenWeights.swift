import Scheduling

/// The weights the learner chose last, and the entry that says so.
package struct ChosenWeights: Hashable, Sendable {
  package let entry: EntryID
  package let at: Timestamp
  package let weights: WeightSet

  /// The newest choice among the entries that nobody has taken back; nil where there is none.
  package init?(_ log: EntryLog) { self.init(log.oddEntries) }

  init?(_ entries: [Entry]) {
    var undos = Undos()
    for entry in entries {
      if case .undo(let target) = entry.act { undos.insert(entry.id, takingBack: target) }
    }
    undos.settle()
    let choices = entries.filter { entry in
      if case .weights = entry.act { !undos.undone.contains(entry.id) } else { false }
    }
    guard let last = choices.max(), case .weights(let weights) = last.act else { return nil }
    entry = last.id
    at = last.at
    self.weights = weights
  }
}
