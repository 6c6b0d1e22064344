import FoundationEssentials
import Glibc
import TestKit

/// What a command did: what it printed and how it ended.
struct Transcript: Equatable {
  var output: String
  var errors: String
  var ending: ChildProcess.Ending
}

extension Workplace {
  /// What takes from root the right to pass over permissions.
  private static let bridle = [
    "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search",
  ]

  /// Whether a program can be run that permissions hold back; in some containers root cannot give its rights away.
  static let canBeWeak: Bool = {
    guard getuid() == 0 else { return true }
    let trial = try? ChildProcess(
      "/usr/bin/setpriv", bridle + ["/bin/true"], environment: [:], streams: [], folder: "/")
    return (try? trial?.waitForEnd()) == .code(0)
  }()

  /// Runs `dasi` without any terminal, to its end, in the folder that holds the notes folder.
  ///
  /// Setting a variable to an empty text takes it out of the environment. A weak run is not let past permissions, even
  /// when root runs the tests.
  func run(
    _ arguments: String..., input: String = "", environment more: [String: String] = [:], isWeak: Bool = false
  ) throws -> Transcript {
    try run(arguments, input: input, environment: more, isWeak: isWeak)
  }

  func run(
    _ arguments: [String], input: String = "", environment more: [String: String] = [:], isWeak: Bool = false
  ) throws -> Transcript {
    let (stdin, stdout, stderr) = (root.appending(path: "in"), root.appending(path: "out"), root.appending(path: "err"))
    try Data(input.utf8).write(to: stdin)
    for file in [stdout, stderr] { try Data().write(to: file) }
    let isBridled = isWeak && getuid() == 0
    let program = try ChildProcess(
      isBridled ? "/usr/bin/setpriv" : Workplace.program,
      isBridled ? Self.bridle + [Workplace.program] + arguments : arguments, environment: environment(more),
      streams: [
        .path(stdin.path, flags: O_RDONLY), .path(stdout.path, flags: O_WRONLY), .path(stderr.path, flags: O_WRONLY),
      ], folder: root.path)
    let ending = try program.waitForEnd()
    return Transcript(output: try text(of: stdout), errors: try text(of: stderr), ending: ending)
  }

  /// The text of a file, with the path of this workplace left out, as it differs with every run.
  private func text(of file: URL) throws -> String {
    String(decoding: try Data(contentsOf: file), as: UTF8.self).replacing(root.path, with: "…")
  }
}
