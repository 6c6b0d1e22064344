/// All rules, in the order in which they may lay claim to a line: the explicit before the inferred.
enum Rules {
  static let all: [Rule] = [
    Rule(id: "F8", make: QuestionHeadings.drafts),
    Rule(id: "F19", make: AlignedTables.drafts),
    Rule(id: "F14", make: ProsAndCons.drafts),
    Rule(id: "F20", make: InlineLists.drafts),
    Rule(id: "F35", make: Offers.drafts),
    Rule(id: "F3", make: ColonPairs.drafts),
    Rule(id: "F13", make: DefiningSentences.drafts),
    Rule(id: "F1", make: HeadingDefinitions.drafts),
    Rule(id: "F2", make: HeadingLists.drafts),
    Rule(id: "F15", make: NestedItems.drafts),
    Rule(id: "F21", make: Enumerations.drafts),
    Rule(id: "F10", make: Abbreviations.drafts),
    Rule(id: "F9", make: Translations.drafts),
    Rule(id: "F26", make: CausesAndEffects.drafts),
    Rule(id: "F11", make: MarkedSpans.drafts),
  ]
}
