/// Setting a folder up for sync.
extension Sync {
  /// Whether a word names a repository rather than notes: an address, a name in `.git`, or a bare repository.
  package static func isAddress(_ word: String) -> Bool {
    guard let path = word.localPath, !word.hasPrefix("file://") else { return true }
    let hasParts = ["HEAD", "objects"].allSatisfy { (try? FileSystem().status(of: Path.joined(path, $0))) != nil }
    return hasParts || Path.name(of: path).hasSuffix(".git")
  }

  /// Makes or takes the repository of the notes, joins it with the remote, and syncs for the first time.
  ///
  /// Nothing that is there is overwritten: where the remote holds notes already, those missing here come, and those that
  /// differ stay as changes that are not committed.
  package func setUp(remote url: String?, workingFolder: String) throws(SyncFault) -> SyncOutcome {
    var found = try Clone(of: root, environment: environment, recall, fileSystem)
    if found == nil { found = try madeRepository() }
    guard let clone = found else { throw .noRepository(path: root) }
    do throws(StorageError) {
      try fileSystem.makeFolders(places.progress)
      let list = IgnoreList(places: places, fileSystem: fileSystem)
      try list.write()
      try list.writeAttributes()
    } catch { throw .storage(error) }
    if let url { try add(url, to: clone, workingFolder) }
    if try clone.head() == nil, let end = try adopt(clone) {
      var outcome = SyncOutcome()
      outcome.end = end
      return outcome
    }
    guard let settled = try Clone(of: root, environment: environment, recall, fileSystem) else {
      throw .noRepository(path: root)
    }
    return try exchange(in: settled)
  }

  private func madeRepository() throws(SyncFault) -> Clone? {
    let git = Git(in: root, environment: environment, recall: recall)
    // Under the name the person's own git gives to first branches.
    try git.must(["init", "--quiet"])
    return try Clone(of: root, environment: environment, recall, fileSystem)
  }

  /// Names the remote `origin`; a path is taken from the folder the person is in.
  private func add(_ url: String, to clone: Clone, _ workingFolder: String) throws(SyncFault) {
    guard !url.isEmpty, !url.hasPrefix("-"), !url.contains("\n") else { throw .badRemote(url: url) }
    let whole = url.localPath.map { url.hasPrefix("file://") ? url : Path.joined(workingFolder, $0) } ?? url
    try clone.git.requireDistance(of: whole, from: clone.top, fileSystem)
    if let known = try clone.git.value("remote", "get-url", "origin") {
      guard known == whole || known == url else { throw .otherRemote(url: known.withoutLogin) }
    } else {
      try clone.git.must(["remote", "add", "origin", whole])
    }
  }

  /// Begins where the remote is, if there is anything; returns why that could not be told.
  private func adopt(_ clone: Clone) throws(SyncFault) -> SyncOutcome.End? {
    guard let remote = try clone.remote() else { return nil }
    let heads = try clone.git.afar(["ls-remote", "--symref", remote.name, "HEAD", "refs/heads/*"])
    let goal = heads.firstBranch ?? remote.goal
    let there = Remote(name: remote.name, goal: goal, url: remote.url, isNew: true)
    if let end = try there.fetch(in: clone) { return recall.isWished ? .cancelled : end }
    guard let theirs = try clone.git.value("rev-parse", "--quiet", "--verify", there.tracking) else { return nil }
    try keepOwnLines(clone, theirs)
    let branch = goal.split(separator: "/").dropFirst(2).joined(separator: "/")
    try clone.git.must(["symbolic-ref", "HEAD", "refs/heads/" + branch])
    try clone.git.must(["update-ref", "refs/heads/" + branch, theirs])
    try clone.git.must(["read-tree", theirs])
    // Writes what is missing; what is there stays, whatever it holds, and is said to be so.
    _ = try clone.git("checkout-index", "--all", "--quiet")
    _ = try clone.git("update-index", "--refresh", "--quiet")
    return nil
  }

  /// Where a journal is here and there, theirs is put beside ours as a copy, so that the lines of both count.
  private func keepOwnLines(_ clone: Clone, _ theirs: String) throws(SyncFault) {
    let base = clone.prefix + Path.name(of: places.progress) + "/"
    for file in try clone.git.must(["ls-tree", "-r", "-z", "--name-only", theirs, "--", base]).parts
    where file.hasSuffix(".jsonl") {
      let path = Path.joined(clone.top, file)
      guard (try? fileSystem.status(of: path, followingLinks: false)) != nil else { continue }
      let blob = try clone.git.must(["cat-file", "blob", theirs + ":" + file]).bytes
      do throws(StorageError) {
        guard try fileSystem.contents(of: path, limit: 1 << 30, followingLinks: false) != blob else { continue }
        try fileSystem.replace(String(path.dropLast(6)) + ".from-remote.jsonl", with: blob)
      } catch { throw .storage(error) }
    }
  }
}

extension Git.Answer {
  /// The branch a remote begins with: where its HEAD leads, else its only one.
  fileprivate var firstBranch: String? {
    let lines = text.split(separator: "\n")
    if let head = lines.first(where: { $0.hasPrefix("ref: refs/heads/") }) {
      return head.dropFirst(5).split(separator: "\t").first.map(String.init)
    }
    let branches = lines.compactMap { $0.split(separator: "\t").last }.filter { $0.hasPrefix("refs/heads/") }
    return branches.count == 1 ? String(branches[0]) : nil
  }
}

extension Sync {
  /// Whether git knows any file beside the progress: then the notes travel along.
  package func carriesNotes() throws(SyncFault) -> Bool {
    guard let clone = try Clone(of: root, environment: environment, recall, fileSystem) else { return false }
    let base = clone.prefix + Path.name(of: places.progress) + "/"
    let folder = clone.prefix.isEmpty ? [] : [clone.prefix]
    return try clone.git.must(["ls-files", "-z", "--"] + folder).parts.contains { !$0.hasPrefix(base) }
  }
}
