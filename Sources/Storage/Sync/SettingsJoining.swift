import History

/// Settles settings that were changed on both sides, key by key: what was changed here last is what holds.
struct SettingsJoining {
  private let git: Git
  private let file: String

  init(_ git: Git, _ file: String) {
    self.git = git
    self.file = file
  }

  /// Settles the conflict; false where one of the versions is no settings file.
  func run() throws(SyncFault) -> Bool {
    let before = try version(1) ?? .object([])
    guard let theirs = try version(2), let ours = try version(3) else { return false }
    let joined = Self.joined(before: before, ours: ours, theirs: theirs)
    do throws(StorageError) {
      try FileSystem().replace(Path.joined(git.folder, file), with: Array(joined.pretty.utf8))
    } catch { throw .storage(error) }
    try git.must(["add", "--force", "--", file])
    return true
  }

  /// What their version becomes when our changes are made in it.
  static func joined(before: JSON, ours: JSON, theirs: JSON) -> JSON {
    var result = theirs
    let names = Set(((ours.members ?? []) + (before.members ?? [])).map(\.name))
    for name in names.sorted() where ours[name] != before[name] { result.set(name, to: ours[name]) }
    return result
  }

  /// A version of the file from the index: 1 as it was before, 2 theirs, 3 ours.
  private func version(_ stage: Int) throws(SyncFault) -> JSON? {
    let answer = try git("cat-file", "blob", ":\(stage):" + file)
    guard answer.isFine, let json = try? JSON(answer.bytes), json.members != nil else { return nil }
    return json
  }
}
