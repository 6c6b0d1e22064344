/// Carries progress between machines with git: commits what was learned here, takes in what came, sends what is new.
///
/// Only dasi's own files are committed; notes are the person's, and only what they committed themselves travels. Files in
/// the notes folder are written in one step of git's, which refuses as a whole where it would touch something that is
/// not committed. Joining with what came happens in a folder of its own, so that a conflict leaves nothing to clean up.
package struct Sync: Sendable {
  /// What is being done.
  package enum Stage: Hashable, Sendable { case keeping, fetching, joining, sending }

  let places: Places
  let fileSystem: FileSystem
  let recall: Recall
  let environment: [String: String]
  private let tell: @Sendable (Stage) -> Void

  /// Prepares a sync; `tell` hears of each stage on the thread that runs it.
  package init(
    _ places: Places, environment: [String: String], recall: Recall = Recall(),
    tell: @escaping @Sendable (Stage) -> Void = { _ in }
  ) {
    self.places = places
    self.environment = environment
    self.recall = recall
    self.tell = tell
    fileSystem = FileSystem()
  }

  /// Whether the folder was set up for sync, as far as one look tells.
  package static func isSetUp(_ places: Places) -> Bool {
    let path = IgnoreList(places: places, fileSystem: FileSystem()).attributesPath
    return (try? FileSystem().status(of: path))?.kind == .file
  }

  /// The folder that holds the progress folder.
  var root: String { Path.folder(of: places.progress) }

  /// Does all there is to do.
  package func run() throws(SyncFault) -> SyncOutcome {
    guard let clone = try Clone(of: root, environment: environment, recall, fileSystem) else {
      throw .noRepository(path: root)
    }
    guard Self.isSetUp(places) else { throw .notSetUp(path: root) }
    let outcome = try exchange(in: clone)
    if outcome.end == .synced { LastSync(of: places, fileSystem: fileSystem)?.note() }
    return outcome
  }

  /// Commits, then fetches, joins and sends; once more where somebody else was faster.
  func exchange(in clone: Clone) throws(SyncFault) -> SyncOutcome {
    var outcome = SyncOutcome()
    tell(.keeping)
    let files = OwnFiles(places, clone, fileSystem)
    defer { files.close() }
    outcome.committed = try files.commit()
    guard let remote = try clone.remote() else {
      outcome.end = .noRemote
      return outcome
    }
    for _ in 0..<2 {
      tell(.fetching)
      if let end = try remote.fetch(in: clone) { return outcome.ending(recall.isWished ? .cancelled : end) }
      tell(.joining)
      if let end = try Joining(clone, remote).run(&outcome) { return outcome.ending(end) }
      if recall.isWished { return outcome.ending(.cancelled) }
      tell(.sending)
      switch try remote.send(from: clone, &outcome) {
      case .end(let end): return outcome.ending(recall.isWished ? .cancelled : end)
      case .outrun: continue
      }
    }
    return outcome.ending(.outrun)
  }
}

extension SyncOutcome {
  func ending(_ end: End) -> SyncOutcome {
    var outcome = self
    outcome.end = end
    return outcome
  }
}

/// A repository and the branch that is checked out in it.
struct Clone: Sendable {
  /// At the top of the repository.
  let git: Git
  let top: String
  /// The repository's own folder.
  let inner: String
  /// The path from the top to the folder that holds the progress folder: empty, or with a slash at its end.
  let prefix: String
  let branch: String
  private let fileSystem: FileSystem

  /// Finds the repository a folder lies in; nil when there is none.
  init?(of folder: String, environment: [String: String], _ recall: Recall, _ fileSystem: FileSystem) throws(SyncFault)
  {
    var git = Git(in: folder, environment: environment, recall: recall)
    let answer = try git("rev-parse", "--show-toplevel", "--absolute-git-dir", "--show-prefix")
    guard answer.isFine else {
      if answer.errors.contains("not a git repository") { return nil }
      throw .git(command: "rev-parse", says: answer.errors.reason)
    }
    let lines = answer.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.count >= 3 else { return nil }
    (top, inner, prefix) = (lines[0], lines[1], lines[2])
    try git.requireTrust()
    git.folder = top
    self.git = git
    self.fileSystem = fileSystem
    guard let branch = try git.value("symbolic-ref", "--quiet", "--short", "HEAD") else { throw .noBranch }
    self.branch = branch
    for name in ["MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply"]
    where (try? fileSystem.status(of: Path.joined(inner, name))) != nil {
      throw .unfinished
    }
  }

  /// The newest commit; nil before the first.
  func head() throws(SyncFault) -> String? { try git.value("rev-parse", "--quiet", "--verify", "HEAD") }

  /// Where the branch comes from and goes to; nil when there is no such place.
  func remote() throws(SyncFault) -> Remote? {
    let configured = try git.value("config", "branch.\(branch).remote")
    let names = try git("remote").text.split(separator: "\n").map(String.init)
    guard let name = configured ?? (names.contains("origin") ? "origin" : names.count == 1 ? names[0] : nil),
      name != "."
    else { return nil }
    let goal = try git.value("config", "branch.\(branch).merge")
    var urls: [String] = []
    for way in [["--all"], ["--all", "--push"]] {
      urls += try git.run(["remote", "get-url"] + way + [name]).text.split(separator: "\n").map(String.init)
    }
    for url in urls + [name] { try git.requireDistance(of: url, from: top, fileSystem) }
    return Remote(
      name: name, goal: goal ?? "refs/heads/" + branch, url: (urls.first ?? name).withoutLogin, isNew: configured == nil
    )
  }

  /// Files with changes that are not committed, new ones too, by their paths from the top.
  func uncommitted() throws(SyncFault) -> Set<String> {
    let answer = try git.must(["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all"])
    return Set(answer.parts.map { String($0.dropFirst(3)) })
  }

  /// Files that differ between two commits.
  func difference(_ one: String, _ other: String) throws(SyncFault) -> [String] {
    try git.must(["diff", "--name-only", "--no-renames", "--no-ext-diff", "--no-textconv", "-z", one, other]).parts
  }
}
