import Notes

/// F37 for Japanese: what a sentence says in brackets of the name right before them: `急須（茶を注ぐ小さな器）`, `渋（茶葉の苦みを指す）`.
///
/// Fires last, on matter whose brackets hold a phrase with a verb that ends in what kind of thing it is, or in を指す; makes "「X」とは？".
enum JapaneseGlosses {
  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    guard page.isEastAsian else { return [] }
    let asked = Set(kept.map(\.asked))
    return page.document.nodes.indices.flatMap { node -> [Draft] in
      let text = page.text(node)
      guard page[node].isMatter, text.hasKana, text.mayHold("(") || text.mayHold("（"), text.count <= 400 else {
        return []
      }
      return glosses(in: text).compactMap { name, said in
        let question = Wording.define(name, in: .japanese)
        guard !asked.contains(question.folded) else { return nil }
        return Draft(.definition, ask: question, [said], at: node, of: page, confidence: 0.7)
          .claiming(.part(23_000), of: [node])
      }
    }
  }

  /// Names with what stands in the brackets behind them; at most two.
  private static func glosses(in text: Text) -> [(Text, Text)] {
    var found: [(Text, Text)] = []
    var start = 0
    while found.count < 2,
      let open = text.scalars[start...].firstIndex(where: { $0 == "(" || $0 == "（" }),
      let close = text.scalars[open...].firstIndex(where: { $0 == ")" || $0 == "）" })
    {
      start = close + 1
      let said = text[(open + 1)..<close].trimmed
      guard let name = name(before: open, in: text), let meaning = meaning(in: said),
        !meaning.contains(text: name) || meaning.ends(with: kind(of: name))
      else { continue }
      found.append((name, meaning))
    }
    return found
  }

  /// What brackets say a thing is; nil for an example, a list of names, a remark.
  private static func meaning(in said: Text) -> Text? {
    guard (8...60).contains(said.count), said.hasKana, !said.contains("。"), !said.containsAny(of: ["これ", "それ"]),
      !said.startsWith(anyOf: ["例", "※", "→", "=", "＝", "この", "その", "これ", "それ", "ただし", "なお", "また"])
    else { return nil }
    let pointed = said.without(suffix: "を指す").without(suffix: "のこと")
    if pointed.count < said.count, pointed.count >= 4 { return pointed }
    guard !Endings.isPredicate(said), JapaneseEndings.namesClass(said), holdsClause(said) else { return nil }
    return said
  }

  /// Whether a phrase has a verb or adjective before its last noun: `茶を注ぐ器`, `小さな器`.
  private static func holdsClause(_ said: Text) -> Bool {
    said.contains("を") || said.contains("が") || said.contains("に")
  }

  /// The katakana or Han a name ends in, as its kind: サーバ of `C&Cサーバ`.
  private static func kind(of name: Text) -> Text {
    var start = name.count
    while start > 0, name[start - 1].isKatakana || name[start - 1] == "ー" { start -= 1 }
    return name.count - start >= 2 ? name.dropping(first: start) : name
  }

  /// The name right before a bracket: Latin letters, katakana and Han without kana between.
  private static func name(before open: Int, in text: Text) -> Text? {
    var start = open
    while start > 0, isPart(text[start - 1]) { start -= 1 }
    let name = text[start..<open].trimming { !$0.isWordPart }
    guard (2...20).contains(name.count), name.hasLetter, !(name.first?.isDigit ?? true), Label(name) == nil,
      start == 0 || !(text[start - 1].isKana && text[start - 1] != "の") || name.hasKatakanaOrLatin || name.count >= 3
    else { return nil }
    return name
  }

  private static func isPart(_ letter: Unicode.Scalar) -> Bool {
    letter.isKatakana || letter == "ー" || letter.isLatin || letter.isHan || letter.isDigit || letter == "&"
      || letter == "-" || letter == "/"
  }
}

extension Text {
  fileprivate var hasKatakanaOrLatin: Bool { contains { $0.isKatakana || $0.isLatin } }
}
