import Notes

/// F29: word lists of two languages.
///
/// Fires where at least four headings or items of a note are a few Latin words followed by words of another script; the text is cut
/// where the script changes. Makes the card from word to meaning, and back. Sentences below an entry go to the back as an example.
enum Vocabulary {
  static func drafts(_ page: Page) -> [Draft] {
    let entries = page.document.nodes.indices.compactMap { node in entry(node, page).map { (node, $0.word, $0.meaning) }
    }
    guard entries.count >= 4, entries.count * 4 >= page.document.nodes.count / 2 else { return [] }
    return entries.flatMap { node, word, meaning -> [Draft] in
      let example = page.document[node].children.first { page[$0].text.wordCount >= 4 && page[$0].text.hasLatin }.map {
        page.text($0)
      }
      let language = page.language(of: meaning)
      let forward = Draft(
        .translation, ask: Wording.ask(\.meaning, in: language, word), [meaning], at: node, of: page, confidence: 0.8
      ).with { $0.extra = example }
      let back = Draft(
        .translation, ask: Wording.ask(\.translation, in: language, meaning), [word], at: node, of: page,
        confidence: 0.7
      ).with { $0.extra = example }
      return [forward, back]
    }
  }

  private static func entry(_ node: Int, _ page: Page) -> (word: Text, meaning: Text)? {
    let text = page.text(node)
    guard page[node].isHeading || page[node].isMatter, text.count <= 60, text.first?.isLatin ?? false,
      page.pairs[node] == nil
    else { return nil }
    guard let cut = text.scalars.firstIndex(where: { $0.isHan || $0.isHangul || $0.isKana }), cut >= 2,
      text[cut - 1].isSpace
    else { return nil }
    let word = text.prefix(cut).trimming { !$0.isWordPart && $0 != ")" }
    let meaning = text.dropping(first: cut).trimmed
    guard word.wordCount <= 6, !meaning.hasLatin, meaning.count >= 1, !word.containsArrow else { return nil }
    return (word, meaning)
  }
}
