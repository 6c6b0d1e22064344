import Testing
import TestKit

@testable import Cards

/// What must hold for any text whatever.
@Suite struct FixtureMutationTests {
  /// A fixture with a few lines cut, doubled, swapped, glued, indented or sprinkled with hard pieces.
  private func mutated(_ seed: UInt64, of notes: [String] = Fixtures.all) -> String {
    var random = Seeded(seed)
    var lines = random.pick(notes).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<random.int(in: 1...12) where lines.count > 2 {
      let place = random.int(in: 0...(lines.count - 2))
      switch random.int(in: 0...7) {
      case 0: lines.remove(at: place)
      case 1: lines.insert(lines[place], at: random.int(in: 0...lines.count))
      case 2: lines.swapAt(place, random.int(in: 0...(lines.count - 1)))
      case 3: lines[place] += lines.remove(at: place + 1)
      case 4: lines[place] = String(repeating: " ", count: random.int(in: 1...9)) + lines[place]
      case 5: lines[place] = String(lines[place].prefix(random.int(in: 0...max(1, lines[place].count))))
      case 6: lines[place] += random.text(length: 8)
      default:
        let marks = [
          "**", "|", "> ", "# ", "- ", "```", "$$", "<details>", "[[", "==", "→ ", " : ", "<!--", "(", "1. ", "\t",
        ]
        lines[place] = random.pick(marks) + lines[place] + random.pick(marks)
      }
    }
    return lines.joined(separator: random.pick(["\n", "\n", "\r\n", "\n\n"]))
  }

  private func lineCount(_ note: String) -> Int {
    note.unicodeScalars.reduce(1) { $0 + ("\n\r\u{2028}\u{2029}\u{85}\u{C}".unicodeScalars.contains($1) ? 1 : 0) }
  }

  private static let residue = [
    "**", "<mark", "</", "<br", "[[", "]]", "$$", "==", "~~", "](", "\u{1B}", "\n", "\t", "  ",
  ]

  private func check(_ card: Card, within lines: Int) -> String? {
    if card.question.isEmpty || card.answer.isEmpty || card.answer.contains(where: \.isEmpty) { return "empty" }
    if !(1...lines).contains(card.line) || !(card.line...lines).contains(card.lastLine) { return "line" }
    if !(0...1).contains(card.confidence) || card.rule.isEmpty { return "rule" }
    for text in [card.question] + card.answer {
      if let mark = Self.residue.first(where: text.contains) { return "residue \(mark)" }
      if text.first == " " || text.last == " " { return "space" }
    }
    let aside = [card.extra ?? "", card.hint ?? ""] + card.alternatives + card.section
    if aside.contains(where: { $0.unicodeScalars.contains { $0.properties.generalCategory == .control } }) {
      return "control"
    }
    let whole = card.answer.joined().filter { !$0.isWhitespace && !$0.isPunctuation }.lowercased()
    let question = card.question.filter { !$0.isWhitespace && !$0.isPunctuation }.lowercased()
    return whole.count > 1 && question.contains(whole) ? "answer in question" : nil
  }

  /// What must hold for a card in the writer's own words.
  private func checkWritten(_ card: Card, within lines: Int) -> String? {
    if card.question.isEmpty || card.answer.isEmpty || card.answer.contains(where: \.isEmpty) { return "empty" }
    if !(1...lines).contains(card.line) || !(card.line...lines).contains(card.lastLine) { return "line" }
    for text in [card.question, card.hint ?? ""] + card.answer {
      if let mark = ["<!--SR", "{{c1::", "\n", "\t", "  ", "\u{1B}", "\u{E0FF}"].first(where: text.contains) {
        return mark
      }
      if text.first == " " || text.last == " " { return "space" }
    }
    return nil
  }

  @Test(arguments: 0..<20) func `every card of a mutated deck keeps the promises`(block: UInt64) {
    for seed in (block * 10)..<(block * 10 + 10) {
      let note = mutated(seed, of: Fixtures.programs)
      let reading = Reading(note: note, file: "note.md")
      let lines = lineCount(note)
      for card in reading.cards {
        let fault = card.rule == "Q" ? checkWritten(card, within: lines) : check(card, within: lines)
        #expect(fault == nil, "seed \(seed): \(card.rule) \(card.question) → \(card.answer)")
      }
      #expect(Set(reading.cards.map(\.id)).count == reading.cards.count, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<20) func `every card of a mutated note keeps the promises`(block: UInt64) {
    for seed in (block * 10)..<(block * 10 + 10) {
      let note = mutated(seed)
      let reading = Reading(note: note, file: "note.md")
      let lines = lineCount(note)
      for card in reading.cards {
        let fault = check(card, within: lines)
        #expect(fault == nil, "seed \(seed): \(card.rule) \(card.question) → \(card.answer)")
      }
      #expect(Set(reading.cards.map(\.id)).count == reading.cards.count, "seed \(seed)")
      #expect(reading.lines.map(\.line) == Set(reading.lines.map(\.line)).sorted(), "seed \(seed)")
      #expect(reading.lines.allSatisfy { (1...lines).contains($0.line) }, "seed \(seed)")
      #expect(reading.findings.allSatisfy { (1...lines).contains($0.line) }, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<20) func `text that is no note at all gives no fault`(block: UInt64) {
    for seed in (block * 20)..<(block * 20 + 20) {
      var random = Seeded(seed + 1_000_000)
      let note = random.text(length: 200)
      for card in Reading(note: note, file: "x.txt").cards {
        #expect(check(card, within: lineCount(note)) == nil, "seed \(seed): \(card.question) → \(card.answer)")
      }
    }
  }

  @Test(arguments: Fixtures.all) func `reading the same text twice gives the same cards`(note: String) {
    #expect(cards(note) == cards(note))
  }

  @Test(arguments: Fixtures.all) func `line ends do not matter`(note: String) {
    #expect(
      cards(note).map(\.id)
        == cards(note.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")).map(\.id))
  }

  @Test(arguments: Fixtures.all) func `a rule that is switched off makes no card`(note: String) {
    for rule in Set(cards(note).map(\.rule)) {
      let without = Reading(note: note, file: "note.md", disabledRules: [rule])
      #expect(!without.cards.contains { $0.rule == rule })
    }
  }
}
