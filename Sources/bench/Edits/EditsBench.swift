import ArgumentParser
import Cards
import Foundation
import Scheduling
import Storage
import Study

/// `bench edits`: edits notes as people do and counts whose history finds its card again.
struct EditsBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edits", abstract: "Edit notes as people do, and count whose history finds its card again.",
    discussion: """
      Each round edits one note of the folder. Four cards of five have a history before. A fact survives an edit when its \
      line does and the same rule makes as many cards of it as before; kept are those whose history is then on that \
      card, renamed those of the kept that were matched, lost those without a card, wrong those whose history is on \
      another fact. A list that won or lost an item is the same fact.
      """)

  @Argument(help: "The folder of notes (default: $DASI_SHARED/notes).", completion: .directory) var folder: String?
  @Option(help: ArgumentHelp("Rounds for each note and kind of edit.", valueName: "n")) var rounds = 6
  @Option(help: ArgumentHelp("Where the edits begin to differ.", valueName: "n")) var seed: UInt64 = 1
  @Flag(help: "Print what was lost and what went wrong.") var list = false

  func run() throws {
    let shared = ProcessInfo.processInfo.environment["DASI_SHARED"]
    guard let path = folder ?? shared.map({ $0 + "/notes" }) else { throw BenchError.noFolder }
    let folder = try NotesFolder(path)
    let notes = try folder.listing().notes.map {
      EditedNote(file: $0.file, text: try folder.text(of: $0).text.replacing("\r\n", with: "\n"))
    }
    .filter { $0.file.hasSuffix(".md") || $0.file.hasSuffix(".txt") || $0.file.hasSuffix(".org") }
    let trial = EditTrial(notes)
    var random = SplitMix64(seed: seed)
    var table = Table(["edit", "edits", "cards", "survived", "kept", "renamed", "lost", "wrong", "kept %", "wrong %"])
    var total = EditTally()
    for edit in Edit.allCases {
      var tally = EditTally()
      for _ in 0..<rounds { for note in notes.indices { trial.run(edit, on: note, &random, into: &tally) } }
      table.add([edit.rawValue] + tally.cells)
      total.add(tally)
      if list { tally.faults.forEach { print($0) } }
    }
    table.add(["all"] + total.cells)
    print(table.text)
  }
}

/// What became of the histories in some edits.
struct EditTally {
  var edits = 0
  var cards = 0
  var survived = 0
  var kept = 0
  var renamed = 0
  var lost = 0
  var wrong = 0
  var faults: [String] = []

  mutating func add(_ other: EditTally) {
    edits += other.edits
    cards += other.cards
    survived += other.survived
    kept += other.kept
    renamed += other.renamed
    lost += other.lost
    wrong += other.wrong
  }

  var cells: [String] {
    let counts = [edits, cards, survived, kept, renamed, lost, wrong].map(String.init)
    let shares = [Double(kept) / Double(max(1, survived)), Double(wrong) / Double(max(1, cards))]
    return counts + [(shares[0] * 100).rounded(to: 2), (shares[1] * 100).rounded(to: 3)]
  }
}
