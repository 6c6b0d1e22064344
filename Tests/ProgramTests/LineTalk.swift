import FoundationEssentials
import Glibc
import TestKit

/// The program in line mode with the test as the other side, line by line.
final class LineTalk {
  struct NeverSaid: Error, CustomStringConvertible {
    let wanted: String
    let heard: [String]
    var description: String { "‘\(wanted)’ was never said; heard:\n" + heard.joined(separator: "\n") }
  }

  let program: ChildProcess
  /// All lines heard so far.
  private(set) var heard: [String] = []
  private var input: Int32
  private let output: Int32
  private var rest: [UInt8] = []

  /// Starts `dasi`, or a program that becomes it, with its input and output connected to the test.
  init(_ place: Workplace, _ arguments: [String], at path: String = Workplace.program, name: String = "talk") throws {
    let paths = ["in", "out"].map { place.root.appending(path: "\(name).\($0)").path }
    for path in paths {
      unlink(path)
      mkfifo(path, 0o600)
    }
    // Both ways at once, so that neither side waits for the other to open.
    input = open(paths[0], O_RDWR | O_CLOEXEC)
    output = open(paths[1], O_RDWR | O_CLOEXEC | O_NONBLOCK)
    program = try ChildProcess(
      path, arguments, environment: place.environment([:]),
      streams: [
        .path(paths[0], flags: O_RDONLY), .path(paths[1], flags: O_WRONLY),
        .path(place.root.appending(path: "\(name).err").path, flags: O_WRONLY | O_CREAT),
      ], folder: place.root.path)
  }

  deinit {
    close(input)
    close(output)
  }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(input, bytes, bytes.count)
  }

  /// Waits for the next line that holds a text and returns it.
  @discardableResult
  func until(_ text: String) throws -> String {
    while let line = nextLine() { if line.contains(text) { return line } }
    throw NeverSaid(wanted: text, heard: heard)
  }

  /// The next line; nil when the program has ended.
  private func nextLine() -> String? {
    while true {
      if let end = rest.firstIndex(of: 0x0A) {
        let line = String(decoding: rest[..<end], as: UTF8.self)
        rest.removeFirst(end + 1)
        heard.append(line)
        return line
      }
      var files = [
        pollfd(fd: output, events: Int16(POLLIN), revents: 0),
        pollfd(fd: program.lifeline, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&files, 2, 60_000) > 0 else { return nil }
      if !takeMore(), files[1].revents != 0 { return nil }
    }
  }

  /// Reads what there is; false for nothing.
  private func takeMore() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(output, &bytes, bytes.count)
    if count > 0 { rest += bytes[..<count] }
    return count > 0
  }

  /// Reads all that was said before the end, and returns how it ended.
  @discardableResult
  func end() throws -> ChildProcess.Ending {
    let ending = try program.waitForEnd(beside: output) { while takeMore() {} }
    while nextLine() != nil {}
    return ending
  }

  /// The ids of the entries that were said to be on disk.
  var recorded: [String] {
    heard.filter { $0.hasPrefix(#"{"event":"recorded","entry":""#) }.map { line in
      String(line.dropFirst(29).prefix { $0 != "\"" })
    }
  }
}

extension Workplace {
  /// A folder with one note of many cards, all of which may be asked on one day.
  static func withManyBirds(_ count: Int) throws -> Workplace {
    let items = (1...count).map { "- Bird\($0): a bird whose \($0). egg is speckled in its own way" }
    let place = try Workplace(notes: ["birds.md": "# Birds\n\n" + items.joined(separator: "\n") + "\n"])
    try place.write(Data(#"{"newCardsPerDay": 9999, "reviewsPerDay": 9999}"#.utf8), to: ".dasi/settings.json")
    return place
  }

  /// The ids of all whole entries in the journal files.
  var journalIDs: [String] {
    journal.split(separator: "\n").compactMap { line in
      line.hasPrefix(#"{"v":1,"id":""#) && line.hasSuffix("\"}")
        ? String(line.dropFirst(13).prefix { $0 != "\"" }) : nil
    }
  }
}
