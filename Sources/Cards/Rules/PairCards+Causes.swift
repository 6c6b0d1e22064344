import Notes

/// Pairs that stand below what brought a thing about or what came of it: `조현병의 원인` over `가족관계: 갈등을 부르는 상호작용`.
extension PairCards {
  /// `조현병의 원인: 가족관계는?`: a name there is one side of the whole and is not asked for what it is; nil elsewhere.
  static func cause(_ name: Text, _ node: Int, _ page: Page) -> Text? {
    guard let above = titleOfCauses(over: node, page), name.wordCount <= 4, Label(name) == nil,
      !above.folded.contains(text: name.folded)
    else { return nil }
    return above + ": " + Wording.bare(name, in: .korean)
  }

  /// The title with what it is of: `조현병의 원인`; looked for one and two steps up.
  static func titleOfCauses(over node: Int, _ page: Page) -> Text? {
    var above = page[node].parent
    for _ in 0..<2 where above > 0 {
      defer { above = page[above].parent }
      let text = page.text(above).trimming { $0.isSpace || $0 == ":" }.withoutBracket
      guard text.hasHangul, text.count <= 30, let last = text.lastWord, words.contains(last) else { continue }
      if text.wordCount > 1 { return text }
      return page.subjectName(of: above).map { Wording.ask(\.labelled, in: .korean, $0, w: text).dropping(last: 2) }
        ?? text
    }
    return nil
  }

  private static let words: WordSet = ["원인", "요인", "배경", "영향", "결과", "발생원인", "위험요인", "문제점"]
}
