import FoundationEssentials
import Glibc
import TestKit
import TextUI

/// A folder of one test: a home, a folder of notes, and the `dasi` that was built beside these tests.
final class Workplace {
  let root: URL
  var notes: URL { root.appending(path: "notes") }

  /// Makes the folder and writes the notes, by their paths below the notes folder.
  init(notes files: [String: String] = [:]) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "dasi-test-\(UUID().uuidString)")
    for folder in ["home", "notes"] {
      try FileManager.default.createDirectory(at: root.appending(path: folder), withIntermediateDirectories: true)
    }
    for (path, text) in files { try write(Data(text.utf8), to: path) }
  }

  /// A folder with one note of three cards.
  static func withBirds() throws -> Workplace {
    try Workplace(notes: [
      "birds.md": """
      # Birds

      - Blackbird: a yellow-beaked songbird
      - Kingfisher: a small blue diving bird
      - Kestrel: a hovering falcon

      """
    ])
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func write(_ data: Data, to path: String) throws {
    let file = notes.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  /// The text of all journal files, lines in the order of their files' names.
  var journal: String {
    let folder = notes.appending(path: ".dasi/journal")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.sorted().filter { $0.hasSuffix(".jsonl") }.map { name in
      let data = try? Data(contentsOf: folder.appending(path: name))
      return String(decoding: data ?? Data(), as: UTF8.self)
    }.joined()
  }

  /// Gives this device a name, so that entries have the same identity in every run.
  func nameDevice(_ name: String) throws {
    let folder = root.appending(path: "home/.local/state/dasi")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("\(name)\n".utf8).write(to: folder.appending(path: "device"))
  }

  /// The paths of all files below home and notes.
  var files: [String] {
    ["home", "notes"].flatMap { name in
      let paths = try? FileManager.default.subpathsOfDirectory(atPath: root.appending(path: name).path)
      return (paths ?? []).map { "\(name)/\($0)" }
    }.sorted()
  }

  /// The program that was built with these tests.
  static let program: String = {
    let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(filePath: tests ?? "").deletingLastPathComponent().appending(path: "dasi").path
  }()

  /// Everything the program gets to see of the environment.
  func environment(_ more: [String: String]) -> [String: String] {
    let own = ProcessInfo.processInfo.environment
    var result = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": own["PATH"] ?? "/usr/bin:/bin",
      "HOME": root.appending(path: "home").path, "ASAN_OPTIONS": "detect_leaks=0", "TZ": "UTC",
    ]
    if let coverage = own["LLVM_PROFILE_FILE"] {
      result["LLVM_PROFILE_FILE"] = URL(filePath: coverage).deletingLastPathComponent().path + "/e2e-%p.profraw"
    }
    if let libraries = own["LD_LIBRARY_PATH"] { result["LD_LIBRARY_PATH"] = libraries }
    return result.merging(more) { $1 }.filter { !$1.isEmpty }
  }
}
