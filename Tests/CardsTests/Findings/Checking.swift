import Notes

@testable import Cards

/// What `check` finds in some notes: `file:line kind`, in order.
func checked(_ notes: KeyValuePairs<String, String>, leastConfidence: Double = 0) -> [String] {
  var check = NotesCheck()
  for (file, note) in notes { check.take(NoteCheck(note: note, file: file, leastConfidence: leastConfidence)) }
  return check.found().flatMap { note in note.findings.map { "\(note.file):\($0.line) \($0.kind)" } }
}

/// What `check` finds in one note.
func checked(_ note: String) -> [String] { checked(["a.md": note]) }
