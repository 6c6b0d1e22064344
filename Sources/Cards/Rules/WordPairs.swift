import Notes

/// F29 for lists of words with their meanings behind a colon or a dash: `abandon: 버리다`, `note - 書き留める`.
///
/// Fires where four lines or more below one name, and most of them, are a word or two in small Latin letters and a short gloss in
/// another script. Such words may be labels elsewhere (`note`, `source`, `date`); here they are words like the others.
enum WordPairs {
  private static let fewest = 4
  private static let longestGloss = 24

  static func entries(_ page: Page) -> [(node: Int, word: Text, meaning: Text)] {
    page.document.nodes.indices.flatMap { parent -> [(node: Int, word: Text, meaning: Text)] in
      let lines = page[parent].children.filter { page[$0].isMatter }
      guard lines.count >= fewest else { return [] }
      let found = lines.compactMap { node in
        entry(page.text(node)).map { (node: node, word: $0.word, meaning: $0.meaning) }
      }
      guard found.count >= fewest, found.count * 4 >= lines.count * 3 else { return [] }
      // A glossary of things explains them; a list of words has a word or two for each.
      let short = found.count { $0.meaning.count <= 12 }
      return short * 4 >= found.count * 3 ? found : []
    }
  }

  private static func entry(_ text: Text) -> (word: Text, meaning: Text)? {
    guard text.count <= 60, text.first?.isLower ?? false, text.first?.isLatin ?? false,
      let cut = [":", "：", " - ", " – ", " = "].compactMap({ text.firstRange(of: $0) }).min(by: {
        $0.lowerBound < $1.lowerBound
      })
    else { return nil }
    let (word, meaning) = (text.prefix(cut.lowerBound).trimmed, text.dropping(first: cut.upperBound).trimmed)
    guard (2...24).contains(word.count), word.wordCount <= 3,
      word.allSatisfy({ $0.isLatin && !$0.isUpper || $0.isSpace || $0 == "-" || $0 == "'" }),
      (1...longestGloss).contains(meaning.count), meaning.hasHangul || meaning.hasHan || meaning.hasKana,
      !meaning.hasLatin, !meaning.hasDigit, meaning.scalars.last != "?"
    else { return nil }
    return (word, meaning)
  }
}
