import Notes

/// Headings that name a list by its kind: "Functions of the liver", "Ecosystem services", "Steps to …".
enum ListHeading {
  private static let kinds = Set(
    Text(
      """
      services functions steps stages phases goals aims objectives ways methods techniques strategies tools types kinds \
      forms classes categories examples causes reasons factors effects consequences results benefits advantages \
      disadvantages problems issues challenges limitations features characteristics properties principles rules laws \
      conditions requirements criteria components parts elements layers levels tasks duties responsibilities roles uses \
      applications symptoms signs risks sources signals measures policies events figures works terms concepts topics \
      questions points arguments defenses remedies treatments investigations complications indicators determinants \
      shifters parameters operations commands states values variables solutions approaches models theories patterns \
      assumptions exceptions differences similarities products reactants organelles organs muscles hormones drugs \
      tips notes facts ideas impacts outcomes implications achievements contributions origins reforms drawbacks
      """
    ).words)

  static func isKind(_ name: Text) -> Bool {
    let words = name.lowercased.words.map { $0.trimming { !$0.isLatin } }
    guard
      let end = words.firstIndex(where: { EnglishWords.prepositions.contains($0) && $0 != "out" })
        ?? words.indices.last.map({ $0 + 1 }), end > 0
    else { return false }
    return kinds.contains(words[end - 1]) || isNarrowed(words)
  }

  /// "Factors affecting the flow", "Steps that come first": what follows the kind says which ones.
  static func isNarrowed(_ name: Text) -> Bool {
    isNarrowed(name.lowercased.words.map { $0.trimming { !$0.isLatin } })
  }

  private static func isNarrowed(_ words: [Text]) -> Bool {
    words.count >= 3 && kinds.contains(words[0])
      && (EnglishVerbs.base(ofGerund: words[1]) != nil || words[1] == "that" || words[1] == "which"
        || EnglishVerbs.base(ofParticiple: words[1]) != nil && EnglishWords.prepositions.contains(words[2]))
  }
}
