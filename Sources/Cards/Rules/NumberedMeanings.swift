import Notes

/// F3: numbers that stand for something, each with its meaning behind a colon: `404 : 없음` below 상태 코드.
///
/// Fires on three or more Korean lines of one part whose left side is a number of two or three digits; makes "상태 코드 404는?".
enum NumberedMeanings {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { parent -> [Draft] in
      guard page[parent].isSection || page[parent].isMatter, let name = page.name(of: parent), name.hasHangul,
        name.count <= 24
      else { return [] }
      let lines = page.matter(of: parent).filter { page.pairs[$0] == nil }
      let found = lines.compactMap { line in cut(page.text(line)).map { (line, $0.number, $0.meaning) } }
      guard found.count >= 3 else { return [] }
      return found.map { line, number, meaning in
        Draft(
          .definition, ask: Wording.bare(name + " " + number, in: .korean), [meaning], at: line, of: page,
          confidence: 0.75
        ).claiming(.everything, of: [line])
      }
    }
  }

  private static func cut(_ text: Text) -> (number: Text, meaning: Text)? {
    guard let mark = text.scalars.firstIndex(of: ":"), mark >= 2 else { return nil }
    let number = text.prefix(mark).trimmed
    let meaning = text.dropping(first: mark + 1).trimmed
    guard (2...3).contains(number.count), number.allSatisfy(\.isDigit), meaning.hasHangul,
      (2...80).contains(meaning.count),
      text.count > mark + 1, text[mark + 1].isSpace
    else { return nil }
    return (number, meaning)
  }
}
