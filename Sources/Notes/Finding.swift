/// Something doubtful in a note, with the line it stands on.
package struct Finding: Hashable, Sendable {
  /// What kind of thing was found; words for it are made elsewhere.
  package enum Kind: Hashable, Sendable {
    /// A byte sequence that is no text in the note's encoding; `byte` counts from 0 in the file.
    case invalidText(byte: Int)
    /// A code block, comment or formula that is never closed, so that where it ends is only supposed.
    case openBlock(mark: String)
    /// A heading with nothing below it.
    case emptySection(title: String)
    /// A heading with nothing below it but a remark that something should stand there.
    case stub(title: String)
    /// A label such as 장점 whose list was found elsewhere.
    case strayLabel(label: String)
    /// A label such as 단점 without a list, beside one that has its list.
    case emptyLabel(label: String)
    /// An item that says the opposite of the label above it.
    case contradiction(item: String, label: String)
    /// A line that announces another number of items than stand below it.
    case wrongCount(title: String, announced: Int, found: Int)
    /// Two halves of a word joined.
    case mendedWord(from: String, to: String)
    /// Two halves of what may be one word, left apart because each can stand alone.
    case brokenWord(from: String, to: String)
    /// A word one letter away from one that is used often, `count` times.
    case slip(word: String, meant: String, count: Int)
    /// A word that stands elsewhere in another spelling, which is used as often or more.
    case spelling(word: String, usual: String)
    /// A question with no answer below it.
    case unansweredQuestion(question: String)
    /// A term that is defined elsewhere in other words.
    case otherDefinition(term: String)
    /// Facts that stand in another note as well; `first` is what the first of them asks.
    case repeatedFacts(count: Int, first: String)
    /// A card that waits because the reader is not sure of it; `card` is its identity.
    case unsureCard(card: String, question: String)
  }

  /// How bad it is.
  package enum Severity: String, CaseIterable, Sendable {
    /// The note does not say what was meant.
    case wrong
    /// It may be meant so; worth a look.
    case doubtful
  }

  package let kind: Kind
  /// Counted from 1.
  package let line: Int
  /// The other place the finding speaks of, where there is one.
  package let other: NotePlace?

  package init(_ kind: Kind, line: Int, other: NotePlace? = nil) {
    self.kind = kind
    self.line = line
    self.other = other
  }
}

/// A line of a note among others.
package struct NotePlace: Hashable, Sendable {
  /// The note's path below the notes folder.
  package let file: String
  /// Counted from 1.
  package let line: Int

  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }
}

extension Finding {
  package var severity: Severity {
    switch kind {
    case .invalidText, .openBlock, .contradiction, .wrongCount, .brokenWord, .slip: .wrong
    case .emptySection, .stub, .strayLabel, .emptyLabel, .mendedWord, .spelling, .unansweredQuestion, .otherDefinition,
      .repeatedFacts, .unsureCard:
      .doubtful
    }
  }
}
