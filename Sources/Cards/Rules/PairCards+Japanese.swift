import Notes

extension PairCards {
  /// A case (発作では), a reason, or a relation (〜での変化), which is no thing that could be defined.
  static func japanese(
    _ pair: Pair, _ name: Text, _ text: Text, _ isList: Bool, _ node: Int, _ page: Page, _ language: NoteLanguage
  ) -> Text? {
    guard language == .japanese else { return nil }
    // `A（Antibiotics）` of 三本柱: the letter stands for its word.
    if Term(pair.left).name.count == 1, let subject = page.subjectName(of: node), Term(pair.left).name != pair.left {
      return Wording.ask(\.labelled, in: language, subject, w: pair.left)
    }
    if pair.left.hasKana, pair.left.endsWith(anyOf: ["の場合", "のとき", "の時", "した時", "るとき"]) {
      return Subjects.prefix(for: pair.left, node, page) + pair.left + "は？"
    }
    if JapaneseRequest.isCase(pair.left) { return Subjects.prefix(for: pair.left, node, page) + pair.left + "？" }
    if JapaneseEndings.isReason(text) {
      return Subjects.prefix(for: name, node, page) + Wording.ask(\.whyStatement, in: language, name)
    }
    let isRelation = name.endsWith(anyOf: [
      "変化", "推移", "違い", "差", "傾向", "影響", "頻度", "割合", "の数", "の量", "の値", "のコツ", "ポイント", "注意点",
    ])
    // `わかること2つ`: how many there are to name.
    let isCounted = name.count >= 4 && name.endsWith(anyOf: ["つ", "点", "個"]) && name[name.count - 2].isDigit
    if isCounted { return Subjects.prefix(for: name, node, page) + Wording.bare(name, in: language) }
    return !isList && isRelation && !Amounts.isAmount(text) ? Wording.bare(name, in: language) : nil
  }

  /// `著：…`, what a note says of a book, and `按…规律：…`, which only leads on.
  static func isEastAsianAside(_ left: Text) -> Bool {
    left.isOne(of: ["著", "著者", "訳", "訳者", "編者", "出版社", "出典", "作者简介", "出处"])
      || left.count >= 4 && left.startsWith(anyOf: ["按", "根据", "根據", "由于", "由於", "对于", "對於", "如果"])
  }
}
