/// A rule that looks at what all of `Rules` made before it makes cards of its own.
struct LateRule: Sendable {
  /// The pattern's name, such as `F37`.
  let id: String
  let make: @Sendable (_ page: Page, _ kept: [Gate.Passed]) -> [Draft]
}

/// The rules that read what the others left of a page, and further parts of what they asked.
///
/// Those of one stage see the same cards; a later stage sees theirs as well.
enum LateRules {
  static let stages: [[LateRule]] = [
    [LateRule(id: "F21", make: KoreanKin.drafts), LateRule(id: "F20", make: CountedBrackets.drafts)],
    [
      LateRule(id: "F37", make: KoreanGlosses.drafts),
      LateRule(id: "F37", make: KoreanGlossLists.drafts),
      LateRule(id: "F37", make: KoreanNamedParts.drafts),
      LateRule(id: "F37", make: { page, _ in FieldSizes.drafts(page) }),
      LateRule(id: "F37", make: JapaneseGlosses.drafts),
      LateRule(id: "F37", make: ChineseGlosses.drafts),
      LateRule(id: "F37", make: JapaneseAsides.drafts),
      LateRule(id: "F37", make: JapaneseSiblings.drafts),
      LateRule(id: "F37", make: JapaneseCommands.drafts),
      LateRule(id: "F37", make: JapaneseNameGlosses.drafts),
      LateRule(id: "F37", make: Unread.drafts),
      LateRule(id: "F37", make: EnglishUnread.drafts),
      LateRule(id: "F37", make: KoreanSiblingFrames.drafts),
      LateRule(id: "F37", make: KoreanFurther.drafts),
      LateRule(id: "F37", make: KoreanSuchAs.drafts),
    ],
    [LateRule(id: "F36", make: EnglishBareLines.drafts)],
    [LateRule(id: "F38", make: EnglishMemberNames.drafts)],
    [LateRule(id: "F37", make: KoreanClipped.drafts)],
    [LateRule(id: "F37", make: Leftovers.drafts)],
  ]
}
