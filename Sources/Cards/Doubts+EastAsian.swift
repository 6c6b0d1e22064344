import Notes

/// Japanese and Chinese meanings read from the first line below a heading, which may be anything.
extension Doubts {
  /// `「強化」とは？ – 例を見てみよう`, `“古代的窑”是什么？ – 龙窑`: a sentence that defines nothing, or a bare name.
  static func isNoEastAsianMeaning(_ draft: Draft) -> Bool {
    guard ["F1", "F36"].contains(draft.rule), draft.kind == .definition, draft.answer.count == 1 else {
      return false
    }
    let isAsked = draft.question.endsWith(anyOf: ["とは？", "是什么？", "是什麼？"])
    let said = draft.answer[0].trimming { $0.isSpace || $0 == "。" || $0 == "." || $0 == "．" }
    guard isAsked, !draft.isWayBack else { return false }
    return said.hasKana || draft.question.hasKana
      ? isNoJapaneseMeaning(said) : draft.rule == "F36" && isNoChineseMeaning(said)
  }

  private static func isNoJapaneseMeaning(_ said: Text) -> Bool {
    if said.endsWith(anyOf: defining) { return false }
    if said.endsWith(anyOf: ["しよう", "みよう", "だけ", "など", "ます", "ました", "わかる", "分かる"]) { return true }
    if said.count <= 6, !said.contains("の") { return true }
    return said.endsWith(anyOf: ["る", "た", "ない", "よう", "れば"])
  }

  private static let defining: Phrases = [
    "である", "です", "だ", "こと", "もの", "を指す", "をいう", "という", "を意味する", "と呼ぶ", "と呼ばれる", "とする", "といえる", "を表す", "に相当する",
  ]

  private static func isNoChineseMeaning(_ said: Text) -> Bool {
    if ChineseEndings.namesClass(said) || said.prefix(16).containsAny(of: ["是", "指", "即", "为", "為"]) { return false }
    return said.count <= 8 && !said.contains("的") && said.hasHan && !said.hasLatin
  }
}
