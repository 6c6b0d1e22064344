/// The other side: where a branch is fetched from and sent to.
struct Remote: Sendable {
  let name: String
  /// The branch there, in full.
  let goal: String
  /// For people: without a password.
  let url: String
  /// Whether the branch does not know it yet.
  let isNew: Bool

  enum Sending { case end(SyncOutcome.End), outrun }

  /// What is known of the branch there.
  var tracking: String {
    "refs/remotes/dasi/" + name + "/" + goal.split(separator: "/").dropFirst(2).joined(separator: "/")
  }

  /// Fetches the branch; returns why it could not.
  ///
  /// A remote without that branch is empty, which is fine.
  func fetch(in clone: Clone) throws(SyncFault) -> SyncOutcome.End? {
    let answer = try clone.git.afar([
      "fetch", "--progress", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", name,
      "+\(goal):\(tracking)",
    ])
    if answer.isFine { return nil }
    if answer.errors.contains("couldn't find remote ref") { return nil }
    return try end(after: answer, of: "fetch")
  }

  /// Sends the branch, if there is anything to send.
  func send(from clone: Clone, _ outcome: inout SyncOutcome) throws(SyncFault) -> Sending {
    guard let head = try clone.head() else { return .end(.synced) }
    let known = try clone.git.value("rev-parse", "--quiet", "--verify", tracking)
    if known == head { return .end(.synced) }
    let range = known.map { $0 + ".." + head } ?? head
    let count = try clone.git.value("rev-list", "--count", range).flatMap { Int($0) } ?? 0
    let answer = try clone.git.afar(
      ["push", "--progress", "--no-verify", "--no-recurse-submodules"] + (isNew ? ["--set-upstream"] : [])
        + [name, "HEAD:" + goal])
    if answer.isFine {
      outcome.sent = count
      _ = try clone.git("update-ref", tracking, head)
      return .end(.synced)
    }
    let race = ["[rejected]", "fetch first", "non-fast-forward", "cannot lock ref", "failed to update ref"]
    if race.contains(where: answer.errors.contains) { return .outrun }
    return .end(try end(after: answer, of: "push"))
  }

  /// What it means that the other side gave no answer.
  private func end(after answer: Git.Answer, of command: String) throws(SyncFault) -> SyncOutcome.End {
    if answer.wasSilent || answer.code > 128 + 1 || answer.says(Self.away) { return .offline(remote: url) }
    if answer.says(Self.closed) { return .needsLogin(remote: url) }
    if answer.says(Self.empty) { return .nothingThere(remote: url) }
    throw .git(command: command, says: answer.errors.reason)
  }

  private static let away = [
    "Could not resolve", "Couldn't connect", "Failed to connect", "Connection refused", "Connection timed out",
    "Connection reset", "timed out", "Network is unreachable", "No route to host", "unable to look up",
    "Temporary failure in name resolution", "Operation too slow", "Recv failure", "unable to connect to",
  ]
  private static let closed = [
    "terminal prompts disabled", "could not read Username", "could not read Password", "Authentication failed",
    "Permission denied", "Host key verification failed", "HTTP 401", "HTTP 403", "error: 401", "error: 403",
  ]
  private static let empty = [
    "does not appear to be a git repository", "Repository not found", "repository not found", "does not exist",
    "not found", "No such file or directory",
  ]
}

extension Git.Answer {
  fileprivate func says(_ signs: [String]) -> Bool { signs.contains(where: errors.contains) }
}
