/// Puts commits made here on top of those that came, and brings the notes folder up to that.
struct Joining {
  private let clone: Clone
  private let remote: Remote
  private var git: Git { clone.git }
  /// Where commits are put on top of others, out of sight of the notes folder.
  private var bench: String { Path.joined(clone.inner, "dasi-sync") }
  /// More stops on the way than any history has conflicts that can be settled.
  private static let mostStops = 1_000

  init(_ clone: Clone, _ remote: Remote) {
    self.clone = clone
    self.remote = remote
  }

  /// Joins both sides; returns why it could not, and then nothing has changed.
  func run(_ outcome: inout SyncOutcome) throws(SyncFault) -> SyncOutcome.End? {
    guard let head = try clone.head(),
      let theirs = try git.value("rev-parse", "--quiet", "--verify", remote.tracking)
    else { return nil }
    let counts = try git.must(["rev-list", "--left-right", "--count", head + "..." + theirs]).line
      .split { $0 == "\t" }.compactMap { Int($0) }
    guard counts.count == 2, counts[1] > 0 else { return nil }
    var goal = theirs
    if counts[0] > 0 {
      switch try joined(head, onto: theirs) {
      case .commit(let commit): goal = commit
      case .conflict(let files): return .conflict(files: files)
      }
    }
    if let files = try advance(from: head, to: goal, &outcome) { return .inTheWay(files: files) }
    outcome.received += counts[1]
    return nil
  }

  /// Brings branch and folder from one commit to another; returns what is in the way, and then nothing has changed.
  private func advance(from head: String, to goal: String, _ outcome: inout SyncOutcome) throws(SyncFault) -> [String]?
  {
    let changes = try clone.difference(head, goal)
    let files = try clone.uncommitted().intersection(changes)
    if !files.isEmpty { return files.sorted() }
    // Checks all before it writes anything; what is prepared to be committed stays prepared.
    let answer = try git("read-tree", "-m", "-u", head, goal)
    guard answer.isFine else {
      let named = answer.errors.named(of: changes)
      if named.isEmpty { throw .git(command: "read-tree", says: answer.errors.reason) }
      return named
    }
    try git.must(["update-ref", "-m", "dasi sync", "HEAD", goal, head])
    let own = clone.prefix + ".dasi/"
    outcome.changedNotes = outcome.changedNotes || changes.contains { !$0.hasPrefix(own) }
    return nil
  }

  private enum Joined { case commit(String), conflict([String]) }

  /// Puts what is only here on top of what came.
  private func joined(_ head: String, onto theirs: String) throws(SyncFault) -> Joined {
    try clear()
    try git.must(["worktree", "add", "--quiet", "--force", "--detach", bench, head])
    var inside = git
    inside.folder = bench
    let result: Joined
    do throws(SyncFault) { result = try rebase(inside, onto: theirs) } catch {
      try? clear()
      throw error
    }
    try clear()
    return result
  }

  private func rebase(_ inside: Git, onto theirs: String) throws(SyncFault) -> Joined {
    let identity = try git.value("config", "user.email") == nil
    let author = identity ? ["-c", "user.name=dasi", "-c", "user.email=dasi@localhost"] : []
    var answer = try inside.run(author + ["rebase", "--quiet", "--no-verify", theirs])
    for _ in 0..<Self.mostStops where !answer.isFine {
      let files = try inside("diff", "--name-only", "--diff-filter=U", "-z").parts
      if files.isEmpty { throw .git(command: "rebase", says: answer.errors.reason) }
      let settings = clone.prefix + ".dasi/settings.json"
      guard files == [settings], try SettingsJoining(inside, settings).run() else {
        _ = try inside("rebase", "--abort")
        return .conflict(files)
      }
      answer = try inside.run(author + ["rebase", "--continue"])
    }
    guard answer.isFine else { throw .git(command: "rebase", says: answer.errors.reason) }
    return .commit(try inside.must(["rev-parse", "HEAD"]).line)
  }

  /// Takes the bench away, also one that an ended sync has left.
  private func clear() throws(SyncFault) {
    _ = try git("worktree", "remove", "--force", "--force", bench)
    _ = try git("worktree", "prune")
  }
}

extension String {
  /// The files among these that it names on lines of their own.
  fileprivate func named(of files: [String]) -> [String] {
    let lines = Set(split(separator: "\n").map { $0.drop { $0 == "\t" || $0 == " " } })
    return files.filter { file in
      lines.contains(file[...]) || lines.contains { $0.contains("'\(file)'") }
    }
  }
}
