import Notes

/// F21: English lines that break off before the list below them: "boats may not carry their", "paddle: a small door — parts:".
///
/// Fires on a line with two to seven short lines below; the line, or the label it ends in, asks for all of them.
enum OpenLines {
  static func draft(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].isMatter, page[node].label == nil, page.text(node).isEnglish else { return nil }
    let lines = page.matter(of: node).filter {
      !Example.isExample(page.text($0)) && !page.text($0).starts(with: "i.e.")
    }
    let items = lines.map { page.text($0).trimming { $0.isSpace || $0 == "." || $0 == ";" } }
    guard (2...HeadingLists.mostItems).contains(lines.count),
      lines.allSatisfy({ page[$0].isLeaf && page[$0].label == nil }),
      items.allSatisfy({ (1...14).contains($0.wordCount) && $0.scalars.last != "?" }),
      items.reduce(0, { $0 + $1.count }) <= HeadingLists.mostText, let asked = question(node, page)
    else { return nil }
    return Draft(.list, ask: asked, items, at: node, of: page, confidence: 0.7).from([node] + lines, of: page)
      .claiming(.member, of: lines)
  }

  private static func question(_ node: Int, _ page: Page) -> Text? {
    let text = page.text(node).trimmed
    if let (term, label) = trailing(node, page) { return term + ": " + label.loweredStart + "?" }
    guard page.pairs[node] == nil, (3...14).contains(text.wordCount), let last = text.lastWord?.lowercased,
      open.contains(last), let first = text.firstWord?.lowercased, !EnglishWords.pronouns.contains(first), first != "i",
      first != "we", first != "then", !EnglishVerbs.isBase(first) || EnglishVerbs.isNounToo(first),
      !text.lowercased.words.contains(where: { $0.isOne(of: ["i", "we", "my", "our", "you"]) }),
      !EnglishWords.prepositions.contains(first)
    else { return nil }
    return Subjects.prefix(for: text, node, page) + text + " — namely?"
  }

  /// The name of a pair and the label its meaning ends in.
  private static func trailing(_ node: Int, _ page: Page) -> (Text, Text)? {
    guard let pair = page.pairs[node], pair.isNamed, let cut = label(behind: pair.right.text) else { return nil }
    let word = pair.right.text.dropping(first: cut.upperBound).trimming { $0.isSpace || $0 == ":" }
    guard
      !word.lowercased.isOne(of: [
        "todo", "see also", "see", "note", "notes", "links", "sources", "source", "tbd", "ps",
      ])
    else { return nil }
    return (Term(pair.left).name, word)
  }

  /// Where a meaning ends and the label of the list below begins: "a small door — parts:".
  static func label(behind meaning: Text) -> Range<Int>? {
    guard meaning.isEnglish, meaning.scalars.last == ":" else { return nil }
    for mark in [" — ", " – ", " - ", "; ", ". "] {
      if let cut = meaning.lastRange(of: mark), cut.lowerBound >= 8,
        (1...3).contains(meaning.dropping(first: cut.upperBound).wordCount)
      {
        return cut
      }
    }
    return nil
  }

  private static let open: WordSet = [
    "their", "its", "his", "her", "your", "the", "of", "to", "with", "by", "for", "into", "from", "as", "include",
    "includes",
    "including", "either", "both", "between", "like", "via", "through",
  ]
}
