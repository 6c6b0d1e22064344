/// What the name of a file in the journal's folder says.
enum LaneName: Hashable, Sendable {
  /// Written by a dasi.
  case lane
  /// Made of a lane by a sync tool, an editor or by hand; its entries count like any other's.
  ///
  /// `x.sync-conflict-….jsonl` (Syncthing), `x (… conflicted copy …).jsonl` (Dropbox, Nextcloud), `x 2.jsonl` (iCloud),
  /// `x (1).jsonl`, `x.jsonl~` and `.#x.jsonl` (editors).
  case copy
  /// Unfinished, hidden, or nothing to do with journals: `x.jsonl.tmp`, `.x.jsonl.swp`, `.x.jsonl.icloud`.
  case other

  init(_ name: String) {
    let isPart = name.hasSuffix(".tmp") || name.hasSuffix(".swp") || name.hasSuffix(".swo") || name.hasSuffix(".part")
    let isHidden = name.hasPrefix(".") && !name.hasPrefix(".#") || name.hasPrefix("~")
    if !name.contains(".jsonl") || isPart || isHidden {
      self = .other
    } else {
      self = name.hasSuffix(".jsonl") && Device(name: String(name.dropLast(6))) != nil ? .lane : .copy
    }
  }

  /// The name of the device a lane or a copy of one belongs to, without the number of a further lane.
  static func device(of name: String) -> String {
    let start = name.hasPrefix(".#") ? name.dropFirst(2) : name[...]
    let stem = String(start.prefix { $0.isLetter || $0.isNumber || $0 == "-" })
    let parts = stem.split(separator: "-", omittingEmptySubsequences: false)
    // A device's name ends in six digits; what follows them is the number of a further lane.
    guard let last = parts.last, parts.count > 2, last.utf8.count < 6, Int(last) != nil else { return stem }
    return parts.dropLast().joined(separator: "-")
  }
}
