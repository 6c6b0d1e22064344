import Notes

extension Gate {
  /// Whether the title of the note tells the answer: "When were the weavers taxed? – in the Age of Sail" below a title of that name.
  static func isInTitle(_ draft: Draft, _ page: Page) -> Bool {
    guard let title = page.titleNode, let name = page.terms[title]?.name,
      page.document.ancestors(of: draft.node).first(where: { page[$0].isSection }) != title
    else { return false }
    var words = draft.answer[0].lowercased.words[...]
    while let first = words.first, EnglishWords.prepositions.contains(first) || first.isOne(of: ["the", "a", "an"]) {
      words = words.dropFirst()
    }
    return (2...6).contains(words.count) && Array(words).joined(" ").folded == name.folded
  }
}

/// Lines below an English name that are none of what it is asked for.
enum EnglishItems {
  /// A list without what a course says of itself and without labels of some values: "12 kinds, of which 4 in this course",
  /// "typical values"; the items as they are where too few would be left.
  static func without(_ items: [Text], _ draft: Draft) -> [Text] {
    guard draft.kind == .list, items.count >= 3, draft.question.isEnglish else { return items }
    let kept = items.filter { item in
      let plain = item.lowercased.trimming { $0 == ":" || $0.isSpace }
      return !plain.containsAny(of: [" in this course", " in this class", " in this lecture", " for this course"])
        && !plain.isOne(of: [
          "typical values", "typical value", "typical numbers", "common examples", "typical examples", "examples",
        ])
    }
    return kept.count >= 2 ? kept : items
  }
}
