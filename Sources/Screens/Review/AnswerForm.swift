import Cards
import TextUI

/// What an answer looks like: items as they are, the rows of a table, or lines of a program.
enum AnswerForm: Hashable, Sendable {
  case plain, code
  case table(AnswerTable)

  init(_ card: Card) {
    if card.kind == .command || Self.isProgram(card) {
      self = .code
    } else {
      self = AnswerTable(card.answer).map(AnswerForm.table) ?? .plain
    }
  }

  /// Whether the items stand in the order of a program, and most of them look like its lines.
  private static func isProgram(_ card: Card) -> Bool {
    guard card.isOrdered, card.answer.count > 1, card.kind != .cloze else { return false }
    // Only lines of a program are further in than others.
    if card.answer.contains(where: { $0.first == "\u{A0}" }) { return true }
    let likely = card.answer.count { line in signs.contains { line.contains($0) } }
    return likely * 2 > card.answer.count
  }

  /// The text of an answer as it is shown: formulas in signs, a program as it is written, its indent in spaces.
  func shown(_ text: String) -> String { self == .code ? text.replacing("\u{A0}", with: " ") : readable(text) }

  /// What prose has not: brackets of blocks and calls, ends of statements, options, pipes.
  private static let signs = [
    "{", "}", ";", "()", "(\"", "('", "$", " = ", "==", "+=", "->", "=>", " | ", " --", "&&", "::", "</",
  ]
}

extension Ticks {
  /// Nothing ticked yet of a card's answer but what was found; the labels of a table are not asked for.
  init(_ card: Card, found: Set<Int> = []) {
    var first = 0
    if case .table(let table) = AnswerForm(card), table.hasLabels { first = 1 }
    self.init(count: card.answer.count, items: found, first: first)
  }
}

extension Card {
  /// Whether the answer is a list whose items can be ticked off.
  var hasItems: Bool { answer.count > 1 && !isCloze && AnswerForm(self) != .code }

  var isCloze: Bool { question.contains(CardText.blank) }

  /// Whether the question itself says how many things are asked for.
  private func states(_ count: Int) -> Bool {
    question.split { !$0.isNumber }.contains { Int($0) == count }
  }

  /// How many things are asked for, in words; nil for one, and where the question says it.
  func extent(_ words: Words) -> String? {
    guard answer.count > 1, !isCloze else { return nil }
    var count = answer.count
    switch AnswerForm(self) {
    case .code: return words(.codeLines, words.number(count))
    case .table(let table) where table.hasLabels: count -= 1
    case .table, .plain: break
    }
    let number = words.number(count)
    if !isOpen, !isOrdered, states(count) { return nil }
    if isOpen { return words(.howMany, number) + (words.isSpoken ? ", " : " · ") + words(.anyOf) }
    return words(isOrdered ? .inOrder : .howMany, number)
  }
}
