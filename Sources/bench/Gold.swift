import Cards
import Foundation
import History

/// A fact that a good reader makes a card of.
struct GoldFact {
  let id: String
  let question: String
  let section: String
  /// Key items, each with the spellings that count as the same.
  let answer: [[ScoreText]]
  let kind: String
  /// 3: surely wanted, 2: wanted, 1: may be left out.
  let importance: Int
  let lines: ClosedRange<Int>

  /// Kinds that several cards may cover together.
  private static let divisible: Set = [
    "pros", "cons", "list", "enumeration", "table", "comparison", "process", "term-translation",
  ]

  var isDivisible: Bool { Self.divisible.contains(kind) }

  init?(_ json: JSON) {
    guard let id = json["id"]?.string, let question = json["question"]?.string, let section = json["section"]?.string,
      let items = json["answer"]?.array?.compactMap(\.string), let kind = json["kind"]?.string,
      let importance = json["importance"]?.integer, let lines = json["source_lines"]?.array?.compactMap(\.integer),
      lines.count == 2, lines[0] <= lines[1]
    else { return nil }
    self.id = id
    self.question = question
    self.section = section
    self.kind = kind
    self.importance = importance
    self.lines = lines[0]...lines[1]
    answer = items.map { item in
      item.split(separator: "|", omittingEmptySubsequences: false).map { ScoreText(String($0)) }
    }
  }
}

/// The gold of one note: its facts, and the lines no card may come from.
struct Gold {
  let name: String
  let facts: [GoldFact]
  let cardless: [ClosedRange<Int>]

  /// Every note of a gold folder, by name.
  static func all(in folder: URL) throws -> [Gold] {
    let cardless = try cardlessLines(in: folder)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().compactMap { file in
      guard file.hasSuffix(".jsonl") else { return nil }
      let name = String(file.dropLast(6))
      let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
      let facts = try text.split(whereSeparator: \.isNewline).map { line in
        guard let fact = GoldFact(try JSON(String(line))) else {
          throw BenchError.noFact(file: file, line: String(line))
        }
        return fact
      }
      return Gold(name: name, facts: facts, cardless: cardless[name] ?? [])
    }
  }

  private static func cardlessLines(in folder: URL) throws -> [String: [ClosedRange<Int>]] {
    let path = folder.appendingPathComponent("no-cards.tsv")
    guard FileManager.default.fileExists(atPath: path.path) else { return [:] }
    var lines: [String: [ClosedRange<Int>]] = [:]
    for row in try String(contentsOf: path, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst() {
      let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 2 else { continue }
      for part in cells[1].split(separator: ",") {
        let ends = part.split(separator: "-").compactMap { Int($0) }
        if let first = ends.first { lines[String(cells[0]), default: []].append(first...(ends.last ?? first)) }
      }
    }
    return lines
  }
}

/// What can be wrong with what is to be measured.
enum BenchError: Error, CustomStringConvertible {
  case noFolder
  case noNotes(String)
  case noNote(String)
  case noFact(file: String, line: String)

  var description: String {
    switch self {
    case .noFolder: "name a folder of notes, or set DASI_SHARED to the folder that holds notes/ and notes/gold/"
    case .noNotes(let path): "no notes in \(path)"
    case .noNote(let name): "no note for the gold facts of \(name)"
    case .noFact(let file, let line): "\(file): no gold fact: \(line)"
    }
  }
}
