import Notes

/// Lines below a name that do not say what it is.
extension Definition {
  /// Whether a line of Chinese prose does not name its heading: its sentences are read one by one.
  static func isReadOneByOne(_ line: Int, _ term: Text, _ page: Page) -> Bool {
    let text = page.text(line)
    return text.hasHan && !text.hasKana && !text.hasHangul && page[line].kind == .paragraph
      && page.sentences[line].count > 1 && !term.isEmpty && !text.folded.contains(text: term.folded)
  }

  /// Whether a Korean sentence says what something else is, with that name at its end.
  static func namesOther(_ sentence: Text, _ name: Term) -> Bool {
    guard sentence.hasHangul, let turned = KoreanTurned(sentence) else { return false }
    return turned.name.folded != name.name.folded
  }

  /// `1814~15 찻집 회의`, `곱다.`: when something was, a verdict.
  static func isScrap(_ text: Text) -> Bool {
    text.wordCount <= 2 && text.first?.isDigit ?? false || text.wordCount == 1 && Endings.isKoreanPredicate(text)
  }

  /// Whether an English line is only the first of a numbered course of steps.
  static func isFirstStep(_ line: Int, of node: Int, _ page: Page) -> Bool {
    page.text(line).isEnglish && page[line].ordinal != nil
      && page.matter(of: node).count { page[$0].ordinal != nil } >= 3
  }

  /// `찻집에는 화로가 없고 늘 끓는 상태`: what is so in a place tells nothing of the name above.
  static func tellsOfPlace(_ text: Text) -> Bool {
    text.hasHangul
      && text.words.prefix(4).dropLast().contains { $0.count >= 3 && $0.endsWith(anyOf: ["에는", "에서는"]) }
      && text.words.contains { $0.count >= 2 && $0.endsWith(anyOf: ["없고", "있고", "없으며", "있으며"]) }
  }
}
