import FoundationEssentials
import Glibc
import TestKit
import Testing

/// `dasi sync` between clones on one machine; no network is reached.
@Suite struct SyncTests {
  @Test(arguments: [[1, 2, 3], [3, 2, 1], [2, 2, 1, 3, 1], [3, 1, 3, 2]])
  func `fault 16: three devices that answer offline and sync in any order end equal`(order: [Int]) throws {
    let fleet = try Fleet(machines: 3)
    for machine in 1...3 { try fleet.answer(machine, day: machine, grade: machine) }
    for (turn, machine) in order.enumerated() {
      let transcript = try fleet.sync(machine)
      #expect(transcript.ending == .code(0) && transcript.errors == "", "turn \(turn)")
      try fleet.answer(machine, day: 10 + turn)
    }
    for machine in [1, 2, 3, 1, 2, 3] { #expect(try fleet.sync(machine).ending == .code(0)) }
    #expect(fleet.lines(1).count == 3 + order.count)
    #expect(fleet.lines(1) == fleet.lines(2) && fleet.lines(2) == fleet.lines(3))
    let standings = try (1...3).map { try fleet.standing($0) }
    #expect(standings[0] == standings[1] && standings[1] == standings[2])
    #expect(try fleet.git(["status", "--porcelain"], on: 2) == "")
  }

  @Test func `what comes is for its owner alone, as all progress is`() throws {
    let fleet = try Fleet(machines: 2)
    for machine in [1, 2, 1] {
      try fleet.answer(machine, day: machine)
      _ = try fleet.sync(machine)
      let doctor = try fleet.run(
        machine, ["doctor", "n\(machine)", "--language", "en", "--at", "2026-11-30T10:00:00+00:00"])
      #expect(doctor.output == "" && doctor.errors.hasSuffix("all is well.\n"))
    }
    var status = stat()
    #expect(stat(fleet.folder(1).path + "/.dasi/journal/bird-000002.jsonl", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    #expect(try fleet.git(["status", "--porcelain"], on: 1) == "")
  }

  @Test func `set-up makes the repository, keeps what can be made anew out of it, and sends`() throws {
    let fleet = try Fleet(machines: 1)
    let files = try fleet.git(["ls-tree", "-r", "--name-only", "main"], on: 1)
    #expect(files == ".dasi/.gitattributes\n.dasi/.gitignore\nbirds.md\n")
    #expect(fleet.text(of: ".dasi/.gitignore", on: 1) == "progress.json\ncache/\nrecovered/\nbackups/\n*.tmp\n")
    #expect(try fleet.git(["--git-dir", "hub.git", "rev-parse", "main"]) == fleet.git(["rev-parse", "main"], on: 1))
    try fleet.answer(1, day: 1)
    let transcript = try fleet.sync(1, "--json")
    #expect(
      transcript.output
        == #"{"end":"synced","committed":1,"received":0,"sent":1,"files":[],"remote":null}"# + "\n")
    #expect(try fleet.sync(1).output == "All the same; nothing to send or receive.\n")
  }

  @Test func `set-up in a folder that has notes already overwrites none of them`() throws {
    let fleet = try Fleet(machines: 2)
    try fleet.answer(1, day: 1)
    _ = try fleet.sync(1)
    try FileManager.default.removeItem(at: fleet.folder(2))
    try FileManager.default.createDirectory(at: fleet.folder(2), withIntermediateDirectories: true)
    try fleet.write("- Rook: a black crow\n", to: "birds.md", on: 2)
    try fleet.answer(2, day: 2)
    #expect(try fleet.run(2, ["sync", "--init", "hub.git", "n2"]).ending == .code(0))
    #expect(fleet.text(of: "birds.md", on: 2) == "- Rook: a black crow\n")
    #expect(try fleet.git(["status", "--porcelain"], on: 2) == " M birds.md\n")
    _ = try fleet.sync(1)
    #expect(fleet.lines(1).count == 2 && fleet.lines(1) == fleet.lines(2))
  }

  @Test func `notes in no repository: the branch is the person's own default, and it is said that notes stay here`()
    throws
  {
    let place = try Workplace.withBirds()
    let config = "[init]\n\tdefaultBranch = trunk\n"
    try Data(config.utf8).write(to: place.root.appending(path: "home/.gitconfig"))
    let transcript = try place.run("sync", "--init", "notes", "--language", "en")
    #expect(transcript.ending == .code(0) && transcript.output.hasPrefix("Progress is committed here."))
    #expect(transcript.errors.contains("The notes themselves are not in git. To let them travel"))
    let head = try Data(contentsOf: place.notes.appending(path: ".git/HEAD"))
    #expect(String(decoding: head, as: UTF8.self) == "ref: refs/heads/trunk\n")
  }

  @Test func `changes that are not committed stay as they are, prepared ones too`() throws {
    let fleet = try Fleet(machines: 2)
    try fleet.write("- Owl: hunts at night\n", to: "owl.md", on: 2)
    try fleet.commit("owl.md", on: 2)
    _ = try fleet.sync(2)
    try fleet.write(Fleet.birds + "- Rook: a black crow\n", to: "birds.md", on: 1)
    try fleet.write("- Teal: a small duck\n", to: "teal.md", on: 1)
    try fleet.git(["add", "teal.md"], on: 1)
    try fleet.answer(1, day: 1)
    let transcript = try fleet.sync(1)
    #expect(transcript.output == "Synced: 1 change received, 1 sent\n")
    #expect(fleet.text(of: "owl.md", on: 1) == "- Owl: hunts at night\n")
    #expect(fleet.text(of: "birds.md", on: 1).hasSuffix("- Rook: a black crow\n"))
    #expect(try fleet.git(["status", "--porcelain"], on: 1) == " M birds.md\nA  teal.md\n")
  }

  @Test func `a note changed here without a commit and elsewhere is named, and nothing is touched`() throws {
    let fleet = try Fleet(machines: 2)
    try fleet.write("- Owl: hunts at night\n", to: "birds.md", on: 2)
    try fleet.commit("birds.md", on: 2)
    _ = try fleet.sync(2)
    try fleet.write("- Rook: a black crow\n", to: "birds.md", on: 1)
    try fleet.answer(1, day: 1)
    let transcript = try fleet.sync(1, "--json")
    #expect(transcript.ending == .code(1))
    #expect(
      transcript.output
        == #"{"end":"inTheWay","committed":1,"received":0,"sent":0,"files":["birds.md"],"remote":null}"# + "\n")
    #expect(fleet.text(of: "birds.md", on: 1) == "- Rook: a black crow\n")
  }

  @Test func `notes that do not go together are named, the journal is committed, and nothing is left to clean up`()
    throws
  {
    let fleet = try Fleet(machines: 2)
    for (machine, text) in [(2, "- Owl: hunts at night\n"), (1, "- Owl: sleeps by day\n")] {
      try fleet.write(text, to: "birds.md", on: machine)
      try fleet.commit("birds.md", on: machine)
      try fleet.answer(machine, day: machine)
      let transcript = try fleet.sync(machine)
      #expect(transcript.ending == .code(machine == 2 ? 0 : 1))
      guard machine == 1 else { continue }
      #expect(transcript.output.hasPrefix("These notes changed here and elsewhere: birds.md. Nothing was touched"))
    }
    #expect(fleet.text(of: "birds.md", on: 1) == "- Owl: sleeps by day\n")
    #expect(try fleet.git(["status", "--porcelain"], on: 1) == "")
    #expect(try fleet.git(["worktree", "list"], on: 1).split(separator: "\n").count == 1)
    #expect(try fleet.git(["log", "-1", "--format=%s"], on: 1) == "Progress of bird-000001\n")
  }

  @Test func `settings changed on both sides are joined key by key`() throws {
    let fleet = try Fleet(machines: 2)
    try fleet.write("{\"fuzz\": true}\n", to: ".dasi/settings.json", on: 1)
    for machine in [1, 2] { _ = try fleet.sync(machine) }
    try fleet.write("{\"fuzz\": true, \"quizQuestions\": 7}\n", to: ".dasi/settings.json", on: 1)
    try fleet.write("{\"fuzz\": false, \"newCardsPerDay\": 5}\n", to: ".dasi/settings.json", on: 2)
    for machine in [1, 2, 1] { #expect(try fleet.sync(machine).ending == .code(0)) }
    let joined = fleet.text(of: ".dasi/settings.json", on: 1)
    for part in ["\"fuzz\": false", "\"quizQuestions\": 7", "\"newCardsPerDay\": 5"] { #expect(joined.contains(part)) }
    #expect(joined == fleet.text(of: ".dasi/settings.json", on: 2))
  }

  @Test func `a push that loses a race is joined and tried again`() throws {
    let fleet = try Fleet(machines: 2)
    try fleet.answer(2, day: 2)
    // Another machine is faster between the fetch and the push: a hook of the receiving side lets it in first, once.
    let hook = fleet.place.root.appending(path: "hub.git/hooks/pre-receive")
    let script = """
      #!/bin/sh
      rm "$0"
      env -u GIT_QUARANTINE_PATH -u GIT_OBJECT_DIRECTORY -u GIT_ALTERNATE_OBJECT_DIRECTORIES git update-ref refs/heads/main \
      $(git rev-parse refs/heads/faster)

      """
    try fleet.git(["switch", "--quiet", "--create", "faster"], on: 1)
    try fleet.write("- Owl: hunts at night\n", to: "owl.md", on: 1)
    try fleet.commit("owl.md", on: 1)
    try fleet.git(["push", "--quiet", "origin", "faster"], on: 1)
    try Data(script.utf8).write(to: hook)
    chmod(hook.path, 0o755)
    let transcript = try fleet.sync(2)
    #expect(transcript.output == "Synced: 1 change received, 1 sent\n")
    #expect(!FileManager.default.fileExists(atPath: hook.path))
    #expect(fleet.text(of: "owl.md", on: 2) == "- Owl: hunts at night\n")
  }

  @Test func `what cannot be reached is one line and no error, and progress is committed`() throws {
    let fleet = try Fleet(machines: 1)
    try fleet.answer(1, day: 1)
    try fleet.git(["remote", "set-url", "origin", "http://127.0.0.1:1/notes.git"], on: 1)
    let offline = try fleet.sync(1)
    #expect(
      offline.output
        == "http://127.0.0.1:1/notes.git: cannot be reached now. Progress is committed here and goes out with the next sync.\n"
    )
    #expect(offline.ending == .code(0) && offline.errors == "")
    #expect(try fleet.git(["status", "--porcelain"], on: 1) == "")
    try fleet.git(["remote", "set-url", "origin", "nowhere.git"], on: 1)
    #expect(try fleet.sync(1).output.hasPrefix("nowhere.git: no repository there; progress is committed here."))
    try fleet.git(["remote", "remove", "origin"], on: 1)
    #expect(try fleet.sync(1).output.hasPrefix("Progress is committed here. To share it:"))
  }

  @Test func `what is missing is said, with what to do`() throws {
    let fleet = try Fleet(machines: 1)
    let noGit = try fleet.sync(1, environment: ["PATH": "/nonexistent"])
    #expect(noGit.errors == "git is not installed. Install it (apt install git)." && noGit.ending == .code(1))
    let place = try Workplace.withBirds()
    let outside = try place.run("sync", "notes", "--language", "en")
    #expect(outside.errors == "notes: not in a git repository. Begin with dasi sync --init.\n")
    #expect(outside.ending == .code(1))
    try fleet.git(["switch", "--quiet", "--detach"], on: 1)
    #expect(try fleet.sync(1).errors == "No branch is checked out. Do git switch BRANCH first.")
  }

  @Test(arguments: ["filter.x.clean", "core.sshCommand", "merge.x.driver", "remote.origin.uploadpack", "core.worktree"])
  func `a repository whose own settings could run commands is refused`(setting: String) throws {
    let fleet = try Fleet(machines: 1)
    try fleet.answer(1, day: 1)
    try fleet.git(["config", setting, "touch pwned"], on: 1)
    let transcript = try fleet.sync(1)
    #expect(transcript.ending == .code(1))
    #expect(transcript.errors.lowercased().contains("setting " + setting.lowercased()) || setting == "core.worktree")
  }

  @Test func `hooks and the file monitor of a repository are not run`() throws {
    let fleet = try Fleet(machines: 1)
    try fleet.answer(1, day: 1)
    let pwned = fleet.place.root.appending(path: "pwned")
    for name in ["pre-commit", "post-commit", "pre-push", "post-checkout", "reference-transaction", "monitor"] {
      let hook = fleet.folder(1).appending(path: ".git/hooks/\(name)")
      try Data("#!/bin/sh\ntouch '\(pwned.path)'\n".utf8).write(to: hook)
      chmod(hook.path, 0o755)
    }
    try fleet.git(["config", "core.fsmonitor", ".git/hooks/monitor"], on: 1)
    try? FileManager.default.removeItem(at: pwned)
    #expect(try fleet.sync(1).output == "Synced: 0 changes received, 1 sent\n")
    #expect(!FileManager.default.fileExists(atPath: pwned.path))
  }
}
