import Notes

/// Which kind of card a label asks for.
enum LabelKinds {
  static func card(_ kind: Label.Kind) -> CardKind {
    switch kind {
    case .pros: .pros
    case .cons: .cons
    case .definition: .definition
    case .examples: .example
    case .causes, .purpose, .mechanism: .reason
    case .methods: .process
    default: .list
    }
  }
}
