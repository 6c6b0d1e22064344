import FoundationEssentials
import TestKit
import Testing

/// The files the program writes fit the schemas it prints.
@Suite struct SchemaTests {
  private let now = "2026-11-22T19:04:05.123+09:00"

  private func checker(_ name: String, _ place: Workplace) throws -> SchemaChecker {
    let run = try place.run("doctor", "--schema", name)
    #expect(run.ending == .code(0) && run.errors == "")
    return try SchemaChecker(run.output)
  }

  /// Checks every line of the journals in a folder and its snapshot, and returns the types of the lines.
  private func check(_ notes: URL, _ place: Workplace) throws -> Set<String> {
    let (journal, progress) = (try checker("journal", place), try checker("progress", place))
    let folder = notes.appending(path: ".dasi/journal")
    var types: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
      for line in text.split(separator: "\n") {
        #expect(journal.faults(of: String(line)) == [], "\(line)")
        types.formUnion(line.split(separator: "\"type\":\"").dropFirst().map { String($0.prefix { $0 != "\"" }) })
      }
    }
    let snapshot = try Data(contentsOf: notes.appending(path: ".dasi/progress.json"))
    #expect(progress.faults(of: String(decoding: snapshot, as: UTF8.self)) == [])
    return types
  }

  @Test func `every kind of line the program writes fits, and so does progress json after each`() throws {
    let place = try Workplace.withManyBirds(30)
    try place.nameDevice("robin-0a1b2c")
    let answers = (0..<30).map { "\n\($0 % 4 + 1)\n" }.joined()
    for month in 1...9 {
      _ = try place.run(
        "review", "notes", "--plain", "--at", "2026-0\(month)-05T10:00:00+09:00", input: answers + "s\nb\nx\nu\nr\n")
      #expect(try check(place.notes, place).contains("review"))
    }
    for (query, input) in [
      ("", "f\ns\n"), ("is:flagged", "f\n"), ("is:suspended", "s\n"), ("is:dismissed", "a\n"),
    ] {
      _ = try place.run("browse", "--plain", "notes", "--find", query, "--at", now, input: input)
    }
    #expect(try place.run("optimize", "notes", "--at", now, "--yes").ending == .code(0))
    let note = place.notes.appending(path: "birds.md")
    let text = String(decoding: try Data(contentsOf: note), as: UTF8.self)
    try place.write(Data(text.replacing("Bird2:", with: "Second bird:").utf8), to: "birds.md")
    _ = try place.run("review", "notes", "--plain", "--at", now, input: "\n3\nb\n")
    #expect(
      try check(place.notes, place) == [
        "review", "undo", "suspend", "resume", "bury", "flag", "unflag", "dismiss", "restore", "rename", "weights",
      ])
  }

  @Test func `journals and snapshots of machines that sync fit`() throws {
    let fleet = try Fleet(machines: 2)
    for machine in [1, 2] {
      try fleet.answer(machine, day: machine)
      _ = try fleet.sync(machine)
    }
    _ = try fleet.sync(1)
    try fleet.answer(1, day: 3)
    #expect(try fleet.lines(1).count == 3 && check(fleet.folder(1), fleet.place) == ["review"])
  }
}
