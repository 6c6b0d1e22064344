import History

/// Something about the journal that the learner should know; nothing is lost by it that is not named here.
package enum JournalNotice: Hashable, Sendable {
  /// A line that is no entry; it stays where it is and the others count. Lines count from 1.
  case rejected(path: String, line: Int, fault: LineFault)
  /// A last line that was cut short while it was written; it is put aside when the next entry is written.
  case torn(path: String, line: Int)
  /// A torn line was moved out of the way.
  case putAside(path: String, to: String)
  /// A copy made by a file sync; its entries count like any other's.
  case conflictCopy(path: String)
  case unreadable(StorageError)
  /// Another program deleted, replaced or changed the file this process writes; what was missing was written again.
  case changedByOthers(path: String, rewritten: Int)
  /// The file system knows no locks; each process writes a file of its own instead.
  case locksUnsupported(path: String)
}
