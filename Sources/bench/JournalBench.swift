import ArgumentParser
import Cards
import Foundation
import History
import Scheduling
import Storage
import Study

/// `bench journal`: how long a start takes with a long history, and how much memory.
struct JournalBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "Measure replaying a long journal, and starting from what was kept of it.",
    discussion: """
      Writes a journal of two devices into a folder it makes and takes away again. Each row is a process of its own, so \
      that its memory is its own; the time is that from the files to the state of every card.
      """)

  @Option(help: "How many entries.") var entries = 1_000_000
  @Option(help: "How many cards.") var cards = 100_000
  @Option(help: "How often each row is measured; the median counts.") var runs = 5
  @Option(help: .hidden) var step: Step?
  @Option(help: .hidden) var folder: String?

  /// What is measured.
  enum Step: String, CaseIterable, ExpressibleByArgument {
    case replay, keep, start, tail, undo, statistics

    var title: String {
      switch self {
      case .replay: "from the journal alone"
      case .keep: "keeping it for the next start"
      case .start: "from what was kept"
      case .tail: "from what was kept and 1,000 entries more"
      case .undo: "taking back the first of all entries"
      case .statistics: "counting the statistics"
      }
    }
  }

  func run() throws {
    if let step, let folder { return try measure(step, in: Trial(folder)) }
    let folder = FileManager.default.temporaryDirectory.appending(path: "dasi-journal-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let journal = HistoryMaker(entries: entries, cards: cards)
    let bytes = try journal.write(to: folder.appending(path: ".dasi/journal"))
    print("\(entries) entries of \(cards) cards, \(bytes >> 20) MB")
    var table = Table(["start", "ms", "peak MB"])
    for step in Step.allCases {
      if step == .tail { try journal.writeMore(1_000, to: folder.appending(path: ".dasi/journal")) }
      table.add([step.title] + (try row(step, in: folder.path)))
    }
    print(table.text)
  }

  /// Measures in processes of their own.
  private func row(_ step: Step, in folder: String) throws -> [String] {
    var results: [(time: Double, memory: String)] = []
    for _ in 0..<(step == .keep ? 1 : runs) {
      let process = Process()
      let output = Pipe()
      process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      process.arguments = ["journal", "--step", step.rawValue, "--folder", folder]
      process.standardOutput = output
      try process.run()
      let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
      guard words.count == 2, let time = Double(words[0]) else { throw ExitCode(1) }
      results.append((time, words[1]))
    }
    let median = results.sorted { $0.time < $1.time }[results.count / 2]
    return [median.time.rounded(to: 1), median.memory]
  }

  private func measure(_ step: Step, in trial: Trial) throws {
    var time: Double
    switch step {
    case .replay: time = Measuring.milliseconds { trial.replay() }
    case .keep:
      trial.replay()
      time = Measuring.milliseconds { trial.keep() }
    case .start, .tail: time = Measuring.milliseconds { trial.start() }
    case .undo:
      trial.start()
      time = Measuring.milliseconds { trial.undoFirst() }
    case .statistics:
      trial.start()
      time = Measuring.milliseconds { trial.count() }
    }
    print(time.rounded(to: 3), Measuring.peakMegabytes.rounded(to: 0))
  }
}

/// One start with a journal.
private final class Trial {
  private let journal: Journal
  private let places: Places
  private let scheduling: @Sendable (ChosenWeights?) -> Scheduler = { _ in Scheduler() }
  private var ledger = Ledger(scheduler: Scheduler())

  init(_ folder: String) {
    places = Places(notes: folder, environment: ["HOME": folder])
    journal = Journal(places, candidate: Device(host: "bench", random: 1))
  }

  private var cache: HistoryCache? { HistoryCache(places, program: "bench", scheduling: scheduling) }

  func replay() { ledger = journal.history(scheduling).ledger }

  func keep() { journal.keep(ledger, in: cache) }

  func start() { ledger = journal.history(scheduling, cache: cache).ledger }

  func undoFirst() {
    guard let first = ledger.entries.first, let last = ledger.entries.last else { return }
    ledger.add(Entry(id: EntryID(device: "bench-two", number: 1 << 20), at: last.at, act: .undo(first.id)))
  }

  func count() {
    let library = Library(cards: [], ledger: ledger, settings: Settings())
    guard let last = ledger.entries.last else { return }
    precondition(Statistics(library: library, at: last.at).reviews > 0, "a history has reviews")
  }
}

/// Writes a journal such as years of study leave: cards again and again, each told of once, two devices by turns.
private struct HistoryMaker {
  let entries: Int
  let cards: Int
  private static let start: Int64 = 1_600_000_000_000

  /// Writes the journal into a folder and returns its length in bytes.
  func write(to folder: URL) throws -> Int {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let one = try write(0..<entries, of: "bench-one", to: folder) { $0 % 10_000 < 9_000 }
    return one + (try write(0..<entries, of: "bench-two", to: folder) { $0 % 10_000 >= 9_000 })
  }

  /// Adds entries to the journal of the first device.
  func writeMore(_ count: Int, to folder: URL) throws {
    _ = try write(entries..<(entries + count), of: "bench-one", to: folder) { _ in true }
  }

  private func write(
    _ numbers: Range<Int>, of device: String, to folder: URL, where isOwn: (Int) -> Bool
  ) throws -> Int {
    let path = folder.appending(path: device + ".jsonl").path
    if !FileManager.default.fileExists(atPath: path) { try Data().write(to: URL(filePath: path)) }
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    try file.seekToEnd()
    var bytes: [UInt8] = []
    var length = 0
    for number in numbers where isOwn(number) {
      bytes += Array(JournalLine.text(of: entry(number, of: device)).utf8) + [0x0A]
      guard bytes.count > 1 << 20 else { continue }
      try file.write(contentsOf: bytes)
      length += bytes.count
      bytes = []
    }
    try file.write(contentsOf: bytes)
    try file.close()
    return length + bytes.count
  }

  private func entry(_ number: Int, of device: String) -> Entry {
    let card = CardID(String(UInt64(number % cards) &* 0x9E37_79B9_7F4A_7C15 | 1 << 63, radix: 32))
    let grade: Grade = number % 11 == 0 ? .again : number % 5 == 0 ? .hard : .good
    let time = Timestamp(milliseconds: Self.start + Int64(number) * 150_000, offsetSeconds: 32_400)
    let seen = number < cards ? Sighting(look(of: card, number)) : nil
    return Entry(
      id: EntryID(device: device, number: number + 1), at: time,
      act: .review(card, grade, milliseconds: 1_000 + number % 9_000), seen: seen)
  }

  private func look(of card: CardID, _ number: Int) -> SeenCard {
    SeenCard(
      id: card, kind: .definition, question: "쿠버네티스에서 \(number)번째 개념은?",
      answer: ["요청을 여러 서버에 나누어 보내 어느 하나도 넘치지 않게 하는 것"], section: ["쿠버네티스", "개요와 쓰임"], file: "note\(number / 100).md")
  }
}
