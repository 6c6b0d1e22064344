/// All rules, in the order in which they may lay claim to a line: the explicit before the inferred.
package enum Rules {
  /// Every id a card's rule may have, in the order of the rules.
  package static let ids = all.map(\.id)

  static let all: [Rule] = [
    Rule(id: "Q", make: WrittenCards.drafts),
    Rule(id: "F29", make: Vocabulary.drafts),
    Rule(id: "F8", make: QuestionHeadings.drafts),
    Rule(id: "F19", make: AlignedTables.drafts),
    Rule(id: "F16", make: TwoColumnTables.drafts),
    Rule(id: "F17", make: MatrixTables.drafts),
    Rule(id: "F18", make: ComparisonTables.drafts),
    Rule(id: "F24", make: WrittenQuestions.drafts),
    Rule(id: "F12", make: ItalicAnswers.drafts),
    Rule(id: "F32", make: Mnemonics.drafts),
    Rule(id: "F34", make: YesOrNo.drafts),
    Rule(id: "F30", make: Examples.drafts),
    Rule(id: "F22", make: Chains.drafts),
    Rule(id: "F23", make: Steps.drafts),
    Rule(id: "F14", make: ProsAndCons.drafts),
    Rule(id: "F20", make: InlineLists.drafts),
    Rule(id: "F35", make: Offers.drafts),
    Rule(id: "F3", make: ColonPairs.drafts),
    Rule(id: "F4", make: DashPairs.drafts),
    Rule(id: "F5", make: BoldPairs.drafts),
    Rule(id: "F7", make: EqualsPairs.drafts),
    Rule(id: "F31", make: Commands.drafts),
    Rule(id: "F13", make: DefiningSentences.drafts),
    Rule(id: "F1", make: HeadingDefinitions.drafts),
    Rule(id: "F6", make: TitleLines.drafts),
    Rule(id: "F36", make: HeadingParagraphs.drafts),
    Rule(id: "F2", make: HeadingLists.drafts),
    Rule(id: "F21", make: Enumerations.drafts),
    Rule(id: "F38", make: Kinds.drafts),
    Rule(id: "F15", make: NestedItems.drafts),
    Rule(id: "F25", make: Versus.drafts),
    Rule(id: "F10", make: Abbreviations.drafts),
    Rule(
      id: "F9",
      make: { Translations.drafts($0) + EqualGlosses.drafts($0) + BracketAliases.drafts($0) + FormulaNames.drafts($0) }),
    Rule(id: "F28", make: { FormulaSymbols.drafts($0) + Formulas.drafts($0) }),
    Rule(id: "F26", make: CausesAndEffects.drafts),
    Rule(id: "F11", make: MarkedSpans.drafts),
    Rule(id: "F27", make: Numbers.drafts),
    Rule(id: "F37", make: Prose.drafts),
    // What the others made of marked lines weighs more (`Weight`).
    Rule(weighing: "F33"),
  ]
}
