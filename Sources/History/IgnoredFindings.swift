import Cards

/// What the learner called right as it is of what `dasi check` finds doubtful.
package enum IgnoredFindings {
  /// The findings whose last word is that they are to be ignored; work in proportion to the entries that are about no card.
  package static func of(_ log: EntryLog) -> Set<FindingID> {
    let entries = log.oddEntries
    let words = entries.filter { entry in
      switch entry.act {
      case .ignore, .heed: true
      default: false
      }
    }
    guard !words.isEmpty else { return [] }
    var undos = Undos()
    for entry in entries {
      if case .undo(let target) = entry.act { undos.insert(entry.id, takingBack: target) }
    }
    undos.settle()
    var ignored: Set<FindingID> = []
    for entry in words.sorted() where !undos.undone.contains(entry.id) {
      switch entry.act {
      case .ignore(let finding): ignored.insert(finding)
      case .heed(let finding): ignored.remove(finding)
      default: break
      }
    }
    return ignored
  }
}
