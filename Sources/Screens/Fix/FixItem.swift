import Cards
import Notes
import Study
import TextUI

/// Something doubtful in a note, in words.
package struct Remark: Hashable, Sendable {
  /// By which the learner's word on it is remembered.
  package let id: FindingID
  /// The note's path below the notes folder.
  package let file: String
  /// Counted from 1.
  package let line: Int
  package let text: String
  /// Whether the note does not say what was meant; else it is only worth a look.
  package let isWrong: Bool

  package init(_ id: FindingID, file: String, line: Int, text: String, isWrong: Bool) {
    (self.id, self.file, self.line, self.text, self.isWrong) = (id, file, line, text, isWrong)
  }
}

/// One thing of the fix list: a card to mend, or a line of a note.
enum FixItem: Hashable, Sendable {
  case card(CardToFix)
  case remark(Remark)

  enum Group: CaseIterable, Sendable { case leeches, flagged, dense, remarks }

  var card: CardToFix? {
    if case .card(let card) = self { card } else { nil }
  }

  /// Where it stands in the notes.
  var place: NotePlace {
    switch self {
    case .card(let item): NotePlace(file: item.card.file, line: item.card.line)
    case .remark(let remark): NotePlace(file: remark.file, line: remark.line)
    }
  }

  var group: Group {
    switch self {
    case .remark: .remarks
    case .card(let item):
      switch item.reasons[0] {
      case .leech: .leeches
      case .flagged: .flagged
      case .manyItems, .longAnswer: .dense
      }
    }
  }

  /// Whether both are about the same card, or the same line.
  func isSame(as other: FixItem) -> Bool {
    switch (self, other) {
    case (.card(let one), .card(let other)): one.card.id == other.card.id
    default: self == other
    }
  }
}

extension FixItem.Group {
  var word: Word {
    switch self {
    case .leeches: .fixLeeches
    case .flagged: .fixFlagged
    case .dense: .fixDense
    case .remarks: .fixRemarks
    }
  }

  /// A sign before each of the group.
  var sign: Line {
    switch self {
    case .leeches: Line("! ", Theme.late)
    case .flagged: Line("⚑ ", Theme.late)
    case .dense: Line("≡ ", Theme.quiet)
    case .remarks: Line("? ", Theme.quiet)
    }
  }
}

extension Words {
  /// Why a card is in the fix list, and what helps.
  package func text(of reason: CardToFix.Reason) -> String {
    switch reason {
    case .leech(let lapses): self(.whyLeech, lapses)
    case .flagged: self(.whyFlagged)
    case .manyItems(let count): self(.whyManyItems, count)
    case .longAnswer(let lines): self(.whyLong, lines)
    }
  }
}
