/// git, run in a repository that may be anybody's.
///
/// Nothing of the repository's own is executed: no hooks, no file monitor, no command of its configuration (`Git+Trust`
/// refuses repositories that name some). What the person set in their own configuration holds. It can never ask: without
/// a terminal, ssh in batch mode, no window for a password; credential helpers and agents work.
struct Git: Sendable {
  /// Where it runs: the folder, later the top of its repository.
  var folder: String
  private let environment: [String: String]
  let recall: Recall

  private static let settings = [
    "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.quotePath=false", "safe.bareRepository=explicit",
    "protocol.ext.allow=never", "submodule.recurse=false", "commit.gpgSign=false", "gc.auto=0",
    "maintenance.auto=false", "rebase.autoStash=false", "merge.autoStash=false", "rebase.updateRefs=false",
    "advice.detachedHead=false", "http.lowSpeedLimit=1", "http.lowSpeedTime=30",
  ]
  /// Seconds without a sign of life before the other side counts as gone.
  private static let patience = 60

  /// Prepares to run git with the person's environment, but for variables that would lead it elsewhere.
  init(in folder: String, environment: [String: String], recall: Recall) {
    self.folder = folder
    self.recall = recall
    let kept = ["GIT_SSH", "GIT_SSH_COMMAND", "GIT_SSH_VARIANT", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM"]
    var own = environment.filter { !$0.key.hasPrefix("GIT_") || kept.contains($0.key) }
    own["LC_ALL"] = "C"
    own["GIT_TERMINAL_PROMPT"] = "0"
    // Empty, not absent: then no other program is asked for a password either.
    own["GIT_ASKPASS"] = ""
    own["SSH_ASKPASS"] = ""
    own["GIT_EDITOR"] = "true"
    own["GIT_SEQUENCE_EDITOR"] = "true"
    own["GIT_PAGER"] = "cat"
    self.environment = own
  }

  /// What git answered.
  struct Answer {
    let code: Int32
    let bytes: [UInt8]
    let errors: String
    let wasSilent: Bool

    var isFine: Bool { code == 0 }
    /// The first line.
    var line: String { text.split(separator: "\n", maxSplits: 1).first.map(String.init) ?? "" }
    var text: String { String(decoding: bytes, as: UTF8.self) }
    /// The parts of an answer in which NUL ends each.
    var parts: [String] { bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) } }
  }

  /// Runs a command on this machine alone; it is never ended half done.
  func callAsFunction(_ words: String...) throws(SyncFault) -> Answer { try run(words) }

  /// Runs a command and returns its first line; nil where it fails.
  func value(_ words: String...) throws(SyncFault) -> String? {
    let answer = try run(words)
    return answer.isFine && !answer.line.isEmpty ? answer.line : nil
  }

  /// Runs a command that must work.
  @discardableResult
  func must(_ words: [String]) throws(SyncFault) -> Answer {
    let answer = try run(words)
    guard answer.isFine else { throw .git(command: words[0], says: answer.errors.reason) }
    return answer
  }

  /// Runs a command that talks to another machine; it ends when it is called back or nothing comes any more.
  func afar(_ words: [String]) throws(SyncFault) -> Answer {
    var more: [String: String] = [:]
    if environment["GIT_SSH"] == nil {
      // The repository's own core.sshCommand is passed over by this; the person's own is kept.
      var own = environment["GIT_SSH_COMMAND"]
      if own == nil { own = try value("config", "--global", "--get", "core.sshCommand") }
      more["GIT_SSH_COMMAND"] = (own ?? "ssh") + " -o BatchMode=yes -o ConnectTimeout=15"
    }
    return try run(words, more, patience: Self.patience, recall)
  }

  func run(
    _ words: [String], _ more: [String: String] = [:], patience: Int? = nil, _ recall: Recall? = nil
  ) throws(SyncFault) -> Answer {
    let program = ChildProgram(
      words: ["git", "--literal-pathspecs", "-C", folder] + Self.settings.flatMap { ["-c", $0] } + words,
      environment: environment.merging(more) { $1 }, patience: patience)
    guard let ending = program.run(recall), ending.code != 127 else { throw .noGit }
    return Answer(
      code: ending.code, bytes: ending.output, errors: String(decoding: ending.errors, as: UTF8.self),
      wasSilent: ending.wasSilent)
  }
}

extension String {
  /// The line of git's complaints that says why: the first `fatal:` or `error:`, else the last.
  var reason: String {
    let lines = split { $0 == "\n" || $0 == "\r" }.map(String.init)
    for sign in ["fatal: ", "error: ", "remote: error: "] {
      if let line = lines.first(where: { $0.hasPrefix(sign) }) { return String(line.dropFirst(sign.count)) }
    }
    return lines.last ?? ""
  }
}
