import History

/// Something about a progress folder that is wrong, or worth a look.
package struct Ailment: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// A line that is no entry.
    case line(LineFault)
    /// A last line that was cut short.
    case torn
    /// A copy that a sync tool or an editor made; so many of its entries are nowhere else.
    case copy(only: Int)
    /// The same line once more.
    case repeated(EntryID)
    /// An entry after a later one of the same file.
    case disorder(EntryID)
    /// Another entry has the same name and says something else.
    case twoFacts(EntryID)
    /// Numbers of this device that no file has.
    case gap(device: String, from: Int, through: Int)
    /// So many entries lie before the one that was written just before them, and by so many seconds at most.
    case clockBack(entries: Int, seconds: Int)
    /// So many entries lie in the future.
    case future(entries: Int)
    /// So many entries take back what is nowhere.
    case aimless(entries: Int)
    /// So many histories have no card in the notes.
    case orphans(Int)
    /// `progress.json` cannot be read, or does not say what the journal says of so many cards.
    case snapshot(wrongCards: Int?)
    /// What is kept for a fast start is not what the journal says.
    case keptHistory
    /// Others than the owner may read or write it.
    case open
    case leadsOut
    /// A temporary file of a process that is gone.
    case leftover
    case damagedBackup
    case unreadable(StorageError)
    case setting(SettingsFault)
  }

  package enum Severity: String, Sendable { case wrong, doubtful }

  package let path: String
  /// Counted from 1; nil for what concerns a whole file.
  package let line: Int?
  package let kind: Kind

  init(_ path: String, line: Int? = nil, _ kind: Kind) {
    self.path = path
    self.line = line
    self.kind = kind
  }

  package var severity: Severity {
    switch kind {
    // Notes and settings may have changed since.
    case .snapshot(.some): .doubtful
    case .line, .torn, .copy, .repeated, .disorder, .snapshot, .keptHistory, .leadsOut, .damagedBackup, .unreadable,
      .setting:
      .wrong
    case .twoFacts, .gap, .clockBack, .future, .aimless, .orphans, .open, .leftover: .doubtful
    }
  }
}
