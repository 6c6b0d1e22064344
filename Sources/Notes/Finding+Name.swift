extension Finding.Kind {
  /// What programs call it.
  package var name: String {
    switch self {
    case .invalidText: "invalidText"
    case .openBlock: "openBlock"
    case .emptySection: "emptySection"
    case .stub: "stub"
    case .strayLabel: "strayLabel"
    case .emptyLabel: "emptyLabel"
    case .contradiction: "contradiction"
    case .wrongCount: "wrongCount"
    case .mendedWord: "mendedWord"
    case .brokenWord: "brokenWord"
    case .slip: "slip"
    case .spelling: "spelling"
    case .unansweredQuestion: "unansweredQuestion"
    case .otherDefinition: "otherDefinition"
    case .repeatedFacts: "repeatedFacts"
    case .unsureCard: "unsureCard"
    }
  }

  /// The identity of the card it speaks of.
  package var card: String? {
    if case .unsureCard(let card, _) = self { card } else { nil }
  }

  /// The note's own words it speaks of, and what might stand there instead.
  package var words: (text: String?, suggestion: String?) {
    switch self {
    case .invalidText: (nil, nil)
    case .openBlock(let mark): (mark, nil)
    case .emptySection(let title), .stub(let title), .wrongCount(let title, _, _): (title, nil)
    case .strayLabel(let label), .emptyLabel(let label): (label, nil)
    case .contradiction(let item, _): (item, nil)
    case .mendedWord(let from, let to), .brokenWord(let from, let to): (from, to)
    case .slip(let word, let meant, _): (word, meant)
    case .spelling(let word, let usual): (word, usual)
    case .unansweredQuestion(let question), .unsureCard(_, let question): (question, nil)
    case .otherDefinition(let term): (term, nil)
    case .repeatedFacts(_, let first): (first, nil)
    }
  }
}
