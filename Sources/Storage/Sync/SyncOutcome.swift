/// What came of a sync; however it ended, what was learned here is committed and safe.
package struct SyncOutcome: Hashable, Sendable {
  package enum End: Hashable, Sendable {
    /// Both sides have the same.
    case synced
    /// There is no other side yet.
    case noRemote
    /// It could not be reached.
    case offline(remote: String)
    /// It wants to know who this is, and nobody can be asked here.
    case needsLogin(remote: String)
    /// There is no repository at that address.
    case nothingThere(remote: String)
    /// These notes were changed here and elsewhere in ways that do not go together; nothing of them was touched.
    case conflict(files: [String])
    /// These files have changes here that are not committed, and were changed elsewhere, too; they were left as they are.
    case inTheWay(files: [String])
    /// Others were faster twice in a row.
    case outrun
    case cancelled
  }

  package var end = End.synced
  /// Files of progress that were committed here.
  package var committed = 0
  /// Commits that came and that went.
  package var received = 0
  package var sent = 0
  /// Whether what came changed notes, and not progress alone.
  package var changedNotes = false

  package init() {}
}

/// Why there was no sync.
package enum SyncFault: Error, Hashable, Sendable {
  case noGit
  /// The notes are in no repository.
  case noRepository(path: String)
  /// The repository knows nothing of dasi yet.
  case notSetUp(path: String)
  /// A merge or the like was begun by hand and not finished.
  case unfinished
  /// No branch is checked out.
  case noBranch
  /// The repository's own configuration names a command.
  case untrusted(setting: String)
  case remoteInside(url: String)
  /// Another remote has the name already.
  case otherRemote(url: String)
  /// An address no remote can have.
  case badRemote(url: String)
  /// git would not, and said why.
  case git(command: String, says: String)
  case storage(StorageError)
}
