import FoundationEssentials
import Glibc
import TestKit

/// Machines with a home and a clone of the notes each, and a bare repository between them.
final class Fleet {
  let place: Workplace
  /// What every machine's notes begin with.
  static let birds = """
    - Blackbird: a yellow-beaked songbird
    - Kingfisher: a small blue diving bird
    - Kestrel: a hovering falcon

    """

  /// Makes the repository in the middle and machines that share it, set up for sync.
  init(machines: Int) throws {
    place = try Workplace()
    try git(["init", "--quiet", "--bare", "--initial-branch=main", "hub.git"])
    for number in 1...machines {
      let state = place.root.appending(path: "home\(number)/.local/state/dasi")
      try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
      try Data("bird-00000\(number)\n".utf8).write(to: state.appending(path: "device"))
    }
    try FileManager.default.createDirectory(at: folder(1), withIntermediateDirectories: true)
    try git(["init", "--quiet", "--initial-branch=main", "n1"])
    try write(Self.birds, to: "birds.md", on: 1)
    try commit("birds.md", on: 1)
    _ = try sync(1, "--init", "hub.git")
    for number in 2...max(2, machines) where number <= machines {
      try git(["clone", "--quiet", "hub.git", "n\(number)"])
    }
  }

  func folder(_ machine: Int) -> URL { place.root.appending(path: "n\(machine)") }

  /// Runs git in the workplace, and returns what it printed.
  @discardableResult
  func git(_ words: [String], on machine: Int? = nil) throws -> String {
    let (output, errors) = (place.root.appending(path: "git-out"), place.root.appending(path: "git-err"))
    for file in [output, errors] { try Data().write(to: file) }
    let person = ["-c", "user.name=Wren", "-c", "user.email=wren@example.com"]
    let program = try ChildProcess(
      "/usr/bin/env", ["git"] + person + (machine.map { ["-C", "n\($0)"] } ?? []) + words,
      environment: place.environment(["GIT_CONFIG_NOSYSTEM": "1"]),
      streams: [
        .path("/dev/null", flags: O_RDONLY), .path(output.path, flags: O_WRONLY), .path(errors.path, flags: O_WRONLY),
      ], folder: place.root.path)
    _ = try program.waitForEnd()
    return String(decoding: try Data(contentsOf: output), as: UTF8.self)
  }

  func write(_ text: String, to file: String, on machine: Int) throws {
    try Data(text.utf8).write(to: folder(machine).appending(path: file))
  }

  func text(of file: String, on machine: Int) -> String {
    (try? Data(contentsOf: folder(machine).appending(path: file))).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  func commit(_ file: String, on machine: Int) throws {
    try git(["add", file], on: machine)
    try git(["commit", "--quiet", "-m", "notes", file], on: machine)
  }

  func run(_ machine: Int, _ words: [String], input: String = "", environment: [String: String] = [:]) throws
    -> Transcript
  {
    let own = ["HOME": place.root.appending(path: "home\(machine)").path, "GIT_CONFIG_NOSYSTEM": "1"]
    return try place.run(words, input: input, environment: own.merging(environment) { $1 })
  }

  /// Syncs a machine; the stages that are told on stderr are left to one test.
  func sync(_ machine: Int, _ words: String..., environment: [String: String] = [:]) throws -> Transcript {
    var transcript = try run(
      machine, ["sync", "n\(machine)", "--language", "en"] + words, environment: environment)
    let stages = ["Committing progress …", "Fetching …", "Joining …", "Sending …"]
    transcript.errors = transcript.errors.split(separator: "\n").filter { !stages.contains(String($0)) }
      .joined(separator: "\n")
    return transcript
  }

  /// Answers one card on a day of November 2026.
  func answer(_ machine: Int, day: Int, grade: Int = 3) throws {
    let time = "2026-11-\(day < 10 ? "0" : "")\(day)T10:00:00+00:00"
    _ = try run(machine, ["review", "n\(machine)", "--plain", "--at", time], input: "\n\(grade)\nq\n")
  }

  /// Everything that follows from a machine's journals.
  func standing(_ machine: Int) throws -> String {
    try run(machine, ["stats", "n\(machine)", "--json", "--at", "2026-11-30T10:00:00+00:00"]).output
  }

  func lines(_ machine: Int) -> Set<Substring> {
    let journal = folder(machine).appending(path: ".dasi/journal")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: journal.path)) ?? []
    return names.reduce(into: []) { lines, name in
      lines.formUnion(text(of: ".dasi/journal/\(name)", on: machine).split(separator: "\n"))
    }
  }
}
