import FoundationEssentials
import Glibc
import TestKit
import Testing

/// What the program says and does when something has happened to its files, its home or its disk.
@Suite struct FaultTests {
  private let now = "2026-11-22T19:04:05.000+09:00"
  private static let lane = ".dasi/journal/robin-0a1b2c.jsonl"

  /// A folder with three answered cards.
  private func studied() throws -> Workplace {
    let place = try Workplace.withBirds()
    try place.nameDevice("robin-0a1b2c")
    let review = try place.run("review", "notes", "--plain", "--at", now, input: "\n4\n\n4\n\n4\n")
    #expect(review.ending == .code(0) && place.journalIDs.count == 3)
    return place
  }

  private func bytes(_ path: String, _ place: Workplace) -> Data {
    (try? Data(contentsOf: place.notes.appending(path: path))) ?? Data()
  }

  /// Something that happens to a file, and the line that is named for it.
  struct Harm: Sendable {
    let name: String
    var file = lane
    var line: Int?
    let harm: @Sendable ([String]) -> String
  }

  static let harms = [
    Harm(name: "3: a torn last line", line: 4) { $0.joined() + #"{"v":1,"id":"robin-0a1b2c:4","at":"20"# },
    Harm(name: "4: a tail of zeros", line: 4) { $0.joined() + String(repeating: "\0", count: 300) },
    Harm(name: "4: a snapshot cut short", file: ".dasi/progress.json") { $0.prefix(4).joined() },
    Harm(name: "4: an empty snapshot", file: ".dasi/progress.json") { _ in "" },
    Harm(name: "5: a flipped byte", line: 2) { $0[0] + $0[1].replacing("\"grade\":4", with: "\"grade\":5") + $0[2] },
    Harm(name: "6: a line twice", line: 4) { $0.joined() + $0[1] },
    Harm(name: "6: two lines swapped", line: 2) { $0[1] + $0[0] + $0[2] },
    Harm(name: "15: a copy", file: ".dasi/journal/robin-0a1b2c.sync-conflict-20261122-1.jsonl") { $0.joined() },
    Harm(name: "17: marks of git", line: 1) { "<<<<<<< HEAD\n" + $0[0] + "=======\n" + $0[1] + ">>>>>>> a\n" + $0[2] },
  ]

  @Test(arguments: harms.indices)
  func `fault 43: check and doctor find what happened and where, change nothing, and a repair keeps the original`(
    place index: Int
  ) throws {
    let harm = Self.harms[index]
    let place = try studied()
    #expect(try place.run("check", "notes").ending == .code(0))
    let source = harm.file.hasSuffix("progress.json") ? harm.file : Self.lane
    let text = String(decoding: bytes(source, place), as: UTF8.self)
    let harmed = harm.harm(text.split(separator: "\n").map { $0 + "\n" })
    try place.write(Data(harmed.utf8), to: harm.file)
    let sign = "notes/" + harm.file + (harm.line.map { ":\($0)" } ?? "") + ": ✗"
    let check = try place.run("check", "notes", "--language", "en")
    #expect(check.ending == .code(1) && check.errors.contains(sign), "\(harm.name)")
    let doctor = try place.run("doctor", "notes", "--language", "en", "--at", now)
    #expect(doctor.ending == .code(1) && doctor.output.contains(sign), "\(harm.name)")
    #expect(bytes(harm.file, place) == Data(harmed.utf8))
    let known = try place.run("stats", "notes", "--json", "--at", now).output
    let repair = try place.run("doctor", "notes", "--repair", "--at", now)
    #expect(repair.ending == .code(0), "\(harm.name): \(repair.output)\(repair.errors)")
    let kept = place.files.filter { $0.contains("/recovered/") }.map { bytes(String($0.dropFirst(6)), place) }
    #expect(source != Self.lane || kept.contains(Data(harmed.utf8)), "\(harm.name)")
    #expect(try place.run("check", "notes").ending == .code(0))
    #expect(try place.run("stats", "notes", "--json", "--at", now).output == known)
  }

  @Test func `a snapshot that was right on its day is right after the exam it was made for, also for a repair`() throws
  {
    let place = try Workplace.withBirds()
    try place.nameDevice("robin-0a1b2c")
    let settings = #"{"decks":{"birds":{"examDate":"2026-11-25"}}}"#
    try place.write(Data(settings.utf8), to: ".dasi/settings.json")
    let review = try place.run("review", "notes", "--plain", "--at", now, input: "\n4\n\n4\n\n4\n")
    #expect(review.ending == .code(0))
    let snapshot = bytes(".dasi/progress.json", place)
    let later = "2026-12-20T19:00:00.000+09:00"
    #expect(try place.run("doctor", "notes", "--at", later).ending == .code(0))
    let repair = try place.run("doctor", "notes", "--repair", "--at", later, "--language", "en")
    #expect(repair.ending == .code(0) && !repair.output.contains("progress.json"), "\(repair.output)")
    #expect(bytes(".dasi/progress.json", place) == snapshot)
    // One that is wrong is written as things stand on the day of the repair.
    let wrong = String(decoding: snapshot, as: UTF8.self).replacing("\"reviews\":1", with: "\"reviews\":2")
    try place.write(Data(wrong.utf8), to: ".dasi/progress.json")
    #expect(try place.run("doctor", "notes", "--repair", "--at", later).ending == .code(0))
    #expect(try place.run("doctor", "notes", "--at", later).ending == .code(0))
    #expect(bytes(".dasi/progress.json", place) != snapshot)
  }

  @Test func `fault 32 and 43: bytes of a note that are no text are found with their line`() throws {
    let place = try studied()
    try place.write(Data("- Owl: hunts\n- Wren: \u{FF}".utf8.dropLast(2)) + Data([0xC3, 0x28, 0x0A]), to: "owl.md")
    let check = try place.run("check", "notes", "--language", "en")
    #expect(check.ending == .code(1) && check.output.contains("owl.md:2: ✗"))
  }

  @Test func `fault 38: the newest backup and an old one each bring back what was known then`() throws {
    let place = try Workplace.withManyBirds(9)
    var standings: [String] = []
    for day in 1...3 {
      _ = try place.run(
        "review", "notes", "--plain", "--at", "2026-11-0\(day)T10:00:00+09:00", input: "\n4\n\n1\n\n3\nq\n")
      standings.append(try place.run("stats", "notes", "--json", "--at", now).output)
      #expect(try place.run("doctor", "notes", "--backup", "day\(day).tar.gz").ending == .code(0))
    }
    for day in [3, 1, 2] {
      #expect(try place.run("doctor", "notes", "--restore", "day\(day).tar.gz").ending == .code(0))
      #expect(try place.run("stats", "notes", "--json", "--at", now).output == standings[day - 1])
    }
    // One a day, and one of what was there before each restore.
    #expect(place.files.count { $0.contains("/backups/") && $0.hasSuffix(".tar.gz") } >= 5)
  }

  @Test func `fault 42: whoever only looks changes no byte and no time of what is kept`() throws {
    let place = try studied()
    let before = inventory(place)
    for words in [
      ["--help"], ["notes", "--plain"], ["stats", "notes", "--plain"], ["stats", "notes", "--json"],
      ["cards", "notes"],
      ["cards", "notes", "--explain"], ["check", "notes"], ["doctor", "notes"], ["browse", "notes", "--plain"],
      ["renames", "notes", "--json"], ["optimize", "notes", "--dry-run"], ["fsrs", "simulate", "notes", "--json"],
      ["review", "notes", "--plain"], ["doctor", "--schema", "journal"],
    ] {
      _ = try place.run(words + (words.count > 1 && words[0] != "doctor" ? ["--at", now] : []))
      #expect(inventory(place) == before, "\(words)")
    }
  }

  /// Every file with its size and time of change; what can be made anew is left out.
  private func inventory(_ place: Workplace) -> [String] {
    place.files.filter { !$0.contains("/cache") }.compactMap { path in
      var status = stat()
      stat(place.root.appending(path: path).path, &status)
      if status.st_mode & S_IFMT == S_IFDIR { return nil }
      return "\(path) \(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
    }
  }

  @Test(arguments: [["HOME": ""], ["HOME": "home"], ["HOME": "", "XDG_STATE_HOME": "state"]])
  func `fault 19: without a home looking works, and studying says what is missing and writes nothing`(
    environment: [String: String]
  ) throws {
    let place = try Workplace.withBirds()
    let before = place.files
    for words in [
      ["stats", "notes", "--json"], ["cards", "notes"], ["notes", "--plain"], ["browse", "notes", "--plain"],
    ] {
      let run = try place.run(words, environment: environment)
      #expect(run.ending == .code(0), "\(words) \(run.errors)")
    }
    let review = try place.run(
      ["review", "notes", "--plain", "--language", "en"], input: "\n3\n", environment: environment)
    #expect(review.ending == .code(1) && review.errors.contains("HOME"))
    #expect(place.files == before && !FileManager.default.fileExists(atPath: place.root.appending(path: "state").path))
  }

  @Test func `fault 19: a relative path of XDG counts as unset, and the home is used`() throws {
    let place = try Workplace.withBirds()
    let review = try place.run(
      ["review", "notes", "--plain"], input: "\n3\n",
      environment: ["XDG_STATE_HOME": "state", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache"])
    #expect(review.ending == .code(0) && place.journalIDs.count == 1)
    #expect(place.files.contains("home/.local/state/dasi/device"))
    let names = try FileManager.default.contentsOfDirectory(atPath: place.root.path)
    #expect(Set(names).isSubset(of: ["home", "notes", "in", "out", "err"]))
  }

  @Test(.enabled(if: Workplace.canBeWeak, "root may do everything here"))
  func `fault 19: a home that cannot be written is named before the first answer`() throws {
    let place = try Workplace.withBirds()
    chmod(place.root.appending(path: "home").path, 0o500)
    defer { chmod(place.root.appending(path: "home").path, 0o700) }
    #expect(try place.run("stats", "notes", "--json", isWeak: true).ending == .code(0))
    let review = try place.run("review", "notes", "--plain", "--language", "en", input: "\n3\n", isWeak: true)
    #expect(review.ending == .code(1) && review.errors.contains("home") && review.output == "")
    #expect(place.journal == "")
  }

  @Test(.enabled(if: access("/dev/shm", W_OK) == 0, "this needs a second disk"))
  func `fault 20: notes on another disk than temporary files, and a progress folder that is a link to a third place`()
    throws
  {
    let place = try Workplace.withBirds()
    let far = place.root.appending(path: "far").path
    mkdir(far, 0o700)
    symlink(far, place.notes.appending(path: ".dasi").path)
    let review = try place.run(
      ["review", "notes", "--plain", "--at", now], input: "\n4\n\n4\n", environment: ["TMPDIR": "/dev/shm"])
    #expect(review.ending == .code(0) && place.journalIDs.count == 2)
    #expect(FileManager.default.fileExists(atPath: far + "/progress.json"))
    var status = stat()
    #expect(lstat(place.notes.appending(path: ".dasi").path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
  }

  /// Whether programs can be watched call by call here.
  private static let canTrace = {
    let trial = try? ChildProcess(
      "/usr/bin/strace", ["-f", "-o", "/dev/null", "/bin/true"], environment: [:], streams: [], folder: "/")
    return (try? trial?.waitForEnd()) == .code(0)
  }()

  @Test(.enabled(if: canTrace, "this needs strace"), arguments: ["write", "fsync", "rename", "flock", "ftruncate"])
  func `fault 2: killed at each call to the system, what was recorded is there and at most one answer more`(
    call: String
  ) throws {
    let place = try Workplace.withManyBirds(40)
    try place.nameDevice("robin-0a1b2c")
    var there: [String] = []
    for number in 1...60 {
      let talk = try LineTalk(
        place,
        ["-f", "-o", "/dev/null", "-e", "trace=\(call)", "-e", "inject=\(call):signal=KILL:when=\(number)"]
          + [Workplace.program, "review", "--plain", "--json", "notes", "--at", now], at: "/usr/bin/strace")
      talk.send("\n4\nq\n")
      let ending = try talk.end()
      let after = place.journalIDs
      #expect(after.starts(with: there) && after.count <= there.count + 1, "\(call) \(number)")
      #expect(Set(after).isSuperset(of: talk.recorded), "\(call) \(number)")
      there = after
      if ending != .code(0) { continue }
      let next = try place.run("stats", "notes", "--json", "--at", now)
      return #expect(next.ending == .code(0) && next.errors == "" && talk.recorded.count == 1)
    }
    Issue.record("an answer takes fewer calls")
  }
}
