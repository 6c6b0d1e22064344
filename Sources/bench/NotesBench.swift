import ArgumentParser
import Cards
import Foundation
import Storage

/// `bench notes`: scores the cards of some notes against the facts a reader should find in them.
struct NotesBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notes", abstract: "Score the cards of notes against gold facts, and time the reading.",
    discussion: """
      A gold folder holds one JSON Lines file a note (id, section, question, answer, kind, importance, source_lines) and \
      no-cards.tsv. r≥2 and r3 are the parts of the facts of importance 2–3 and 3 that a card covers; no-card counts \
      cards from lines that allow none, leaks answers that stand in the question, residue markup left in a card, long \
      answers of more than seven items or 240 characters, lost negation cards that seem to have dropped a "not".
      """)

  @Argument(help: "The folder of notes (default: $DASI_SHARED/notes).", completion: .directory) var folder: String?
  @Option(help: ArgumentHelp("The folder of gold facts (default: gold in the folder of notes).", valueName: "folder"))
  var gold: String?
  @Option(help: ArgumentHelp("How often each note is read to time it.", valueName: "n")) var runs = 7
  @Flag(help: "Print the missed facts and the doubtful cards below the table.") var list = false

  func run() throws {
    let shared = ProcessInfo.processInfo.environment["DASI_SHARED"]
    guard let path = folder ?? shared.map({ $0 + "/notes" }) else { throw BenchError.noFolder }
    let goldPath = gold ?? (folder == nil ? shared.map { $0 + "/notes/gold" } : nil) ?? path + "/gold"
    let notes = try NotesFolder(path)
    let files = notes.listing().notes
    var table = ScoreTable()
    for gold in try Gold.all(in: URL(fileURLWithPath: goldPath)) {
      guard let file = files.first(where: { $0.file.hasPrefix(gold.name + ".") }) else {
        throw BenchError.noNote(gold.name)
      }
      let text = try notes.text(of: file).text
      let cards = Array.gathered(Reading(note: text, file: file.file).cards)
      let time = Measuring.median(of: runs) {
        // Each time as if the note were new.
        KeptAnswers.forget()
        _ = Reading(note: text, file: file.file).cards.count
      }
      table.add(Score(of: cards, against: gold, note: text), milliseconds: time, bytes: text.utf8.count)
    }
    print(table.text)
    if list { print(table.details) }
  }
}

/// The scores of several notes with their totals.
struct ScoreTable {
  private var rows: [(score: Score, milliseconds: Double, bytes: Int)] = []

  mutating func add(_ score: Score, milliseconds: Double, bytes: Int) { rows.append((score, milliseconds, bytes)) }

  var text: String {
    var table = Table([
      "note", "r≥2", "r3", "cards", "facts", "cards/fact", "no-card", "leaks", "residue", "long", "lost negation", "ms",
      "ms/10 KB",
    ])
    for row in rows { table.add(cells(row.score, row.milliseconds, row.bytes)) }
    var total = rows.map(\.score).reduce(Score(), +)
    total.name = "all \(rows.count)"
    table.add(cells(total, rows.map(\.milliseconds).reduce(0, +), rows.map(\.bytes).reduce(0, +)))
    return table.text
  }

  private func cells(_ score: Score, _ milliseconds: Double, _ bytes: Int) -> [String] {
    [
      score.name, score.recall.rounded(to: 3), score.recallOfMain.rounded(to: 3), "\(score.cards)", "\(score.facts)",
      score.cardsPerFact.rounded(to: 2), "\(score.cardless.count)", "\(score.leaks.count)", "\(score.residue.count)",
      "\(score.tooLong.count)", "\(score.affirmed.count)", milliseconds.rounded(to: 2),
      (milliseconds * 10_240 / Double(max(1, bytes))).rounded(to: 2),
    ]
  }

  /// What was missed and what is doubtful, note by note.
  var details: String {
    rows.flatMap { row -> [String] in
      let score = row.score
      let kinds = [
        ("missed", score.missed), ("from a no-card line", score.cardless), ("answer in the question", score.leaks),
        ("markup left", score.residue), ("too long", score.tooLong), ("lost negation", score.affirmed),
      ]
      return ["", score.name] + kinds.flatMap { kind in kind.1.map { "  \(kind.0): \($0)" } }
    }.joined(separator: "\n")
  }
}
