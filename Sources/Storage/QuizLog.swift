import Cards
import Glibc
import History
import Scheduling
import Study

/// Quiz results as lines of `quizzes/<device>.jsonl`; the scheduler never reads them.
///
/// `{"v":1,"at":"…","deck":"infra","seconds":300,"score":80,"questions":[{"card":"<id>","verdict":"right","ms":2100,"given":"CD"}],"sum":"…"}`;
/// `deck` is left out for all decks, `given` when nothing was answered.
package struct QuizLog: Sendable {
  private let places: Places
  private let candidate: Device
  private let fileSystem: FileSystem

  /// Opens nothing yet; `candidate` becomes the device's name when it has none.
  package init(_ places: Places, candidate: Device, fileSystem: FileSystem = FileSystem()) {
    self.places = places
    self.candidate = candidate
    self.fileSystem = fileSystem
  }

  /// Adds a result and returns when it is on the disk.
  package func append(_ result: QuizResult) throws(StorageError) {
    let root = Path.folder(of: places.progress)
    guard (try? fileSystem.status(of: root)) != nil else { throw .missing(path: root) }
    let device = try Device.name(in: places.state, candidate: candidate, fileSystem)
    try fileSystem.makeFolders(places.quizzes)
    _ = try fileSystem.place(of: places.quizzes, within: places.progress)
    let path = Path.joined(places.quizzes, device.name + ".jsonl")
    do throws(FileSystem.Failure) {
      let file = try fileSystem.open(path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW)
      defer { fileSystem.close(file) }
      let size = try fileSystem.status(of: file).size
      let last = try fileSystem.read(file, from: max(0, size - 1), count: 1)
      // A line that was torn ends here, and is passed over when read.
      let start: [UInt8] = last == [0x0A] || size == 0 ? [] : [0x0A]
      do {
        try fileSystem.write(start + Array(result.line.utf8) + [0x0A], to: file)
        try fileSystem.syncIfPossible(file)
      } catch {
        try? fileSystem.truncate(file, to: size)
        throw error
      }
      if size == 0 { try fileSystem.syncFolder(of: path) }
    } catch {
      throw .unwritable(path: path, code: error.code)
    }
  }

  /// All results of all devices, oldest first; lines that are no result are passed over.
  package func results() -> [QuizResult] {
    let names = (try? fileSystem.names(in: places.quizzes)) ?? []
    var results: Set<QuizResult> = []
    for name in names where LaneName(name) != .other {
      let path = Path.joined(places.quizzes, name)
      guard let bytes = try? fileSystem.contents(of: path, limit: 1 << 28, followingLinks: false) else { continue }
      for line in bytes.split(separator: 0x0A) {
        if let result = QuizResult(line: Array(line)) { results.insert(result) }
      }
    }
    return results.sorted { ($0.at, $0.deck ?? "", $0.score) < ($1.at, $1.deck ?? "", $1.score) }
  }
}

extension QuizResult {
  /// The result as a line, with its checksum.
  var line: String {
    var json = JSON.object([.init("v", .number(1)), .init("at", .string(at.iso))])
    if let deck { json.set("deck", to: .string(deck)) }
    json.set("seconds", to: .number(seconds))
    json.set("score", to: .number(score))
    json.set("questions", to: .array(questions.map(\.json)))
    return JournalLine.summed(String(json.compact.dropLast()))
  }

  /// Reads a line; nil when it is damaged, newer or no result.
  init?(line: [UInt8]) {
    guard JournalLine.isWhole(line), let json = try? JSON(line), json["v"]?.integer == 1,
      let at = json["at"]?.string.flatMap({ Timestamp(iso: $0) }), let seconds = json["seconds"]?.integer,
      let score = json["score"]?.integer, let questions = json["questions"]?.array?.map(Answered.init),
      !questions.contains(nil)
    else { return nil }
    self.init(
      at: at, deck: json["deck"]?.string, seconds: seconds, questions: questions.compactMap(\.self), score: score)
  }
}

extension QuizResult.Answered {
  fileprivate var json: JSON {
    var json = JSON.object([.init("card", .string(card.rawValue)), .init("verdict", .string(verdict.name))])
    json.set("ms", to: .number(milliseconds))
    if let given { json.set("given", to: .string(given)) }
    return json
  }

  fileprivate init?(_ json: JSON) {
    guard let card = json["card"]?.string, let verdict = json["verdict"]?.string.flatMap(AnswerCheck.Verdict.init),
      let milliseconds = json["ms"]?.integer
    else { return nil }
    self.init(card: CardID(card), verdict: verdict, milliseconds: milliseconds, given: json["given"]?.string)
  }
}

extension AnswerCheck.Verdict {
  fileprivate var name: String {
    switch self {
    case .right: "right"
    case .nearly: "nearly"
    case .wrong: "wrong"
    }
  }

  fileprivate init?(_ name: String) {
    switch name {
    case "right": self = .right
    case "nearly": self = .nearly
    case "wrong": self = .wrong
    default: return nil
    }
  }
}
