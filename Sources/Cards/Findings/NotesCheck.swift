import Notes

/// A folder's notes under the eyes of `check`: takes them one by one, then says what is doubtful in each.
package struct NotesCheck: Sendable {
  /// What was found in one note, in the order of its lines.
  package struct Found: Hashable, Sendable {
    package let file: String
    package let findings: [Finding]
  }

  private var notes: [(file: String, findings: [Finding])] = []
  private var facts = FactStock()
  private var definitions = OtherDefinitions()
  private var words = WordStock()

  package init() {}

  /// How many notes were taken.
  package var count: Int { notes.count }

  package mutating func take(_ note: NoteCheck) {
    facts.take(note.cards)
    definitions.take(note.definitions)
    words.take(note.document, file: note.file)
    notes.append((note.file, note.findings))
  }

  /// What was found, note by note in the order they came; notes without findings are left out.
  package func found() -> [Found] {
    let variants = SpellingVariants.find(in: words)
    let slips = Slips.find(in: words, except: Set(variants.flatMap { [$0.word, $0.usual] }))
    var more = facts.findings().merging(definitions.findings(), uniquingKeysWith: +)
    for (file, finding) in variants.map({ ($0.file, $0.finding) }) + slips {
      more[words.files[file], default: []].append(finding)
    }
    return notes.compactMap { file, findings in
      let all = findings + (more.removeValue(forKey: file) ?? [])
      return all.isEmpty ? nil : Found(file: file, findings: all.inOrder)
    }
  }
}
