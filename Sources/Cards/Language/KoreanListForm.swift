import Notes

/// What the lines of a Korean list have in common.
enum KoreanListForm {
  /// The lines without those that are headings of their own among statements: `…하는 경우` over lines among `…여야 한다`.
  static func members(_ lines: [Int], _ page: Page) -> [Int] {
    guard lines.count >= 4, lines.count(where: { Endings.isKoreanPredicate(page.text($0)) }) >= lines.count - 1 else {
      return lines
    }
    return lines.filter { line in
      let text = page.text(line).trimming { $0.isSpace || $0 == "." || $0 == ":" }
      return page.matter(of: line).isEmpty || !text.endsWith(anyOf: ["경우", "때", "상황", "방법", "이유"])
    }
  }
}
