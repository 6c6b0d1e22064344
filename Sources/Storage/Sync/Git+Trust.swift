extension Git {
  /// Sections of a repository's configuration in which nothing names a command, and which people need.
  private static let plainSections: Set = [
    "user", "author", "committer", "branch", "pull", "push", "fetch", "color", "gc", "advice", "init", "http", "status",
    "log", "index", "pack", "feature", "i18n", "maintenance", "receive", "transfer", "commit", "tag", "merge", "rebase",
    "include", "includeif", "rerere", "submodule", "diff", "checkout", "url", "dasi",
  ]
  /// What such sections may not have all the same, and those that hold a name between section and key.
  private static let commands: Set = [
    "core.sshcommand", "core.gitproxy", "core.editor", "core.pager", "core.askpass", "core.alternaterefscommand",
    "diff.external",
    // These run nothing, but lead git to files outside of the notes.
    "core.worktree", "http.cookiefile", "http.savecookies",
  ]
  private static let plainExtensions: Set = [
    "objectformat", "worktreeconfig", "partialclone", "noop", "preciousobjects", "refstorage",
  ]
  private static let plainRemote: Set = [
    "url", "pushurl", "fetch", "push", "tagopt", "prune", "prunetags", "mirror", "promisor", "partialclonefilter",
    "skipdefaultupdate", "skipfetchall", "followremotehead",
  ]

  /// Refuses a repository whose own configuration could run commands: it may have come with the notes.
  func requireTrust() throws(SyncFault) {
    let parts = try must(["config", "--list", "--show-scope", "--includes", "-z"]).parts
    for place in stride(from: 0, to: parts.count - 1, by: 2) where ["local", "worktree"].contains(parts[place]) {
      let setting = parts[place + 1]
      let key = setting.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? setting
      if !Self.isPlain(key) { throw .untrusted(setting: key) }
    }
  }

  /// Whether a setting of a repository can run nothing; hooks and file monitor are switched off whatever it says.
  static func isPlain(_ key: String) -> Bool {
    let parts = key.split(separator: ".", omittingEmptySubsequences: false).map { $0.lowercased() }
    guard let section = parts.first, let name = parts.last, parts.count > 1 else { return false }
    let short = section + "." + name
    if commands.contains(short) { return false }
    switch section {
    case "core": return parts.count == 2
    case "extensions": return plainExtensions.contains(name)
    case "remote": return parts.count == 2 ? name == "pushdefault" : plainRemote.contains(name)
    case "merge", "diff": return parts.count == 2 && plainSections.contains(section)
    case "submodule": return name != "update"
    case "lfs": return ["repositoryformatversion", "access", "locksverify"].contains(name)
    default: return plainSections.contains(section)
    }
  }

  /// Refuses a remote that lies in the repository itself: git would run that one's hooks.
  func requireDistance(of url: String, from top: String, _ fileSystem: FileSystem) throws(SyncFault) {
    guard let path = url.localPath else { return }
    let whole = Path.joined(top, path)
    guard let real = fileSystem.realPath(whole), let inner = fileSystem.realPath(top) else { return }
    if real == inner || real.hasPrefix(inner + "/") { throw .remoteInside(url: url) }
  }
}

extension String {
  /// The path of a repository on this machine; nil for an address of another.
  var localPath: String? {
    if hasPrefix("file://") { return String(dropFirst(7)) }
    if contains("://") { return nil }
    let slash = firstIndex(of: "/") ?? endIndex
    return self[..<slash].contains(":") ? nil : self
  }

  /// An address without the name and password that may stand in it.
  var withoutLogin: String {
    guard let start = range(of: "://"), let at = self[start...].prefix(while: { $0 != "/" }).lastIndex(of: "@") else {
      return self
    }
    return String(self[..<start] + self[index(after: at)...])
  }

  /// The place behind a text.
  private func range(of text: String) -> Index? {
    var place = startIndex
    while place < endIndex {
      if self[place...].hasPrefix(text) { return index(place, offsetBy: text.count) }
      place = index(after: place)
    }
    return nil
  }
}
