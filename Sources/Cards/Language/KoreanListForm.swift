import Notes

/// What the lines of a Korean list have in common.
enum KoreanListForm {
  /// `물이 맑아야 한다(봄가을)`: what a bracket adds is no end of a sentence.
  private static func withoutBracket(_ text: Text) -> Text {
    guard let open = text.scalars.last == ")" ? Term.matchingOpening(text) : nil, open > 0 else { return text }
    return text.prefix(open).trimmed
  }

  /// The lines without those that are headings of their own among statements: `…하는 경우` over lines among `…여야 한다`.
  static func members(_ lines: [Int], _ page: Page) -> [Int] {
    let told = lines.count { Endings.isKoreanPredicate(withoutBracket(page.text($0))) }
    guard lines.count >= 4, told >= lines.count - 1 else { return lines }
    return lines.filter { line in
      let text = page.text(line).trimming { $0.isSpace || $0 == "." || $0 == ":" }
      return page.matter(of: line).isEmpty || !text.endsWith(anyOf: ["경우", "때", "상황", "방법", "이유"])
    }
  }
}
