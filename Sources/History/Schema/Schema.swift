/// The form of dasi's files, as JSON Schema (draft 2020-12) says it.
package enum Schema: String, CaseIterable, Sendable {
  /// One line of a journal.
  case journal
  /// The whole of `progress.json`.
  case progress

  /// The schema, ready to print.
  package var text: String {
    switch self {
    case .journal: Self.journalText
    case .progress: Self.progressText
    }
  }
}
