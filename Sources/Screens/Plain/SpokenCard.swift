import Cards
import Scheduling
import Study
import TextUI

/// A card as line mode says it: words where the screen has places, signs and colours.
package struct SpokenCard {
  private let card: Card
  private let words: Words

  package init(_ card: Card, _ words: Words) { (self.card, self.words) = (card, words) }

  /// What is asked, each blank as a word, and how many things it asks for.
  package var question: String {
    let asked = card.isCloze ? filled(card.question) : readable(card.question)
    return card.extent(words).map { "\(asked) (\($0))" } ?? asked
  }

  private func filled(_ text: String) -> String {
    let blank = words(.plainBlank)
    let parts = text.split(separator: CardText.blank, omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(readable(String(parts[0]))) { said, rest in
      said + blank + readable(Particle.settled(rest, after: blank))
    }
  }

  /// The answer: one line, or one for each item, with how many there are.
  package var answers: [String] {
    let extra = card.extra.map { $0.isEmpty ? "" : " (\(readable($0)))" } ?? ""
    guard card.answer.count > 1, !card.isCloze else {
      return [words(.plainAnswer, said(card.answer.joined(separator: ", ")) + extra)]
    }
    // A table's first row only names its columns.
    var head: [String] = []
    var items = card.answer[...]
    if case .table(let table) = AnswerForm(card), table.hasLabels, let labels = items.popFirst() {
      head = [words(.plainColumns, readable(labels))]
    }
    return head
      + items.enumerated().map { place, item in
        words(.plainItem, place + 1, items.count, said(item) + (place == items.count - 1 ? extra : ""))
      }
  }

  /// A part of the answer; a program is said as it is written.
  private func said(_ text: String) -> String { AnswerForm(card).shown(text) }

  /// How a typed answer compares: its verdict with the grade that suggests, what lacks, what is too much or elsewhere.
  package func compared(_ check: AnswerCheck, buttons: InterfaceSettings.GradeButtons) -> [String] {
    let suggested = buttons.offered(check.suggestedGrade)
    let number = (buttons.grades.firstIndex(of: suggested) ?? 0) + 1
    let verdict: Word =
      switch check.verdict {
      case .right: .plainRight
      case .nearly: .plainNearlyRight
      case .wrong: .plainDifferent
      }
    let result = words(.plainCompared, words(verdict), "\(number) \(words.name(of: suggested))")
    let isPartOfList = check.items.count > 1 && !check.found.isEmpty
    guard check.verdict != .right, check.comparison.isAlike || isPartOfList else { return [result] }
    let (given, wanted) = (check.comparison.given, check.comparison.wanted)
    return [result] + parts(.plainMissing, wanted, .missing) + parts(.plainExtra, given, .extra)
      + parts(.plainMoved, given, .moved)
  }

  private func parts(
    _ word: Word, _ segments: [AnswerCheck.Segment], _ sign: AnswerCheck.Segment.Sign
  ) -> [String] {
    let texts = segments.filter { $0.sign == sign && $0.text.contains { $0.isLetter || $0.isNumber } }
    return texts.isEmpty ? [] : [words(word, texts.map(\.text).joined(separator: ", "))]
  }
}
