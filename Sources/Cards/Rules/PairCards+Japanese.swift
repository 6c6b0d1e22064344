import Notes

extension PairCards {
  /// `1840年：…爆发`: what happened then.
  static func chinese(_ name: Text, _ text: Text, _ node: Int, _ page: Page, _ language: NoteLanguage) -> Text? {
    guard language == .chinese || language == .traditionalChinese, (4...24).contains(name.count), name.hasDigit,
      name.first.map({ $0.isDigit || $0 == "前" || $0 == "公" }) ?? false,
      name.endsWith(anyOf: ["年", "月", "日", "世纪", "世紀", "年代", "年间", "年間"]), text.count >= 4,
      !ChineseEndings.namesClass(text), !(text.first?.isDigit ?? true)
    else { return nil }
    return Subjects.prefix(for: name, node, page) + name + (language == .chinese ? "发生了什么？" : "發生了什麼？")
  }

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
    if let event = event(name, text, node, page) { return event }
    let isRelation = name.endsWith(anyOf: [
      "変化", "推移", "違い", "差", "傾向", "影響", "頻度", "割合", "の数", "の量", "の値", "のコツ", "ポイント", "注意点",
    ])
    // `わかること2つ`: how many there are to name.
    let isCounted = name.count >= 4 && name.endsWith(anyOf: ["つ", "点", "個"]) && name[name.count - 2].isDigit
    if isCounted { return Subjects.prefix(for: name, node, page) + Wording.bare(name, in: language) }
    return !isList && isRelation && !Amounts.isAmount(text) ? Wording.bare(name, in: language) : nil
  }

  /// `征服戦争の拡大 … 格差を生む`, `212年 … 市民権を付与`: what came of it or happened then, no meaning of a name.
  private static func event(_ name: Text, _ text: Text, _ node: Int, _ page: Page) -> Text? {
    let prefix = Subjects.prefix(for: name, node, page)
    // `十二表法 制定 … 慣習法を成文化`: the name, without what was done with it.
    let words = name.words
    if words.count == 2, words[0].count >= 2, words[1].isOne(of: ["制定", "設置", "成立", "創設", "登場", "施行"]) {
      return Wording.define(words[0], in: .japanese)
    }
    if name.count >= 4, name.first.map({ $0.isDigit || $0 == "前" || $0 == "紀" }) ?? false, name.hasDigit,
      name.contains("年") || name.contains("世紀"), !Definition.endsInClassNoun(text)
    {
      return prefix + name.trimming { $0.isSpace || $0 == "　" } + "：何があった？"
    }
    guard name.count >= 4, name.endsWith(anyOf: deeds), name.contains("の") || name.contains("に") || name.contains("を"),
      Endings.isPredicate(text) || text.endsWith(anyOf: deeds) || text.contains("、")
    else { return nil }
    return prefix + name + "：どうなった？"
  }

  private static let deeds: Phrases = [
    "拡大", "進出", "支配", "没落", "成立", "崩壊", "敗北", "勝利", "改革", "反乱", "滅亡", "統一", "侵入", "廃止", "制定", "設置", "付与", "富裕化", "弱体化",
    "衰退",
    "台頭", "征服", "分裂", "独立", "流入", "増加", "減少", "普及",
  ]

  /// `著：…`, what a note says of a book, and `按…规律：…`, which only leads on.
  static func isEastAsianAside(_ left: Text) -> Bool {
    left.isOne(of: ["著", "著者", "訳", "訳者", "編者", "出版社", "出典", "作者简介", "出处"])
      || left.count >= 4 && left.startsWith(anyOf: ["按", "根据", "根據", "由于", "由於", "对于", "對於", "如果"])
  }
}
