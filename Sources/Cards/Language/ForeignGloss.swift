import Notes

/// `anemia 貧血`: a foreign word with its meaning behind a space.
enum ForeignGloss {
  static func cut(_ text: Text) -> (word: Text, meaning: Text)? {
    guard text.count <= 48, text.first?.isLatin ?? false,
      let space = text.scalars.indices.first(where: {
        text[$0].isSpace && $0 + 1 < text.count && (text[$0 + 1].isHan || text[$0 + 1].isKana)
      })
    else { return nil }
    let word = text.prefix(space).trimmed
    let meaning = text.dropping(first: space).trimmed
    guard word.count >= 4, word.wordCount <= 3, word.allSatisfy({ $0.isLatin || $0.isSpace || $0 == "-" }),
      // `Birch 还原`: a discovery by the name of whose it is.
      !(word.first?.isUpper ?? false && meaning.startsWith(anyOf: eponyms)), (2...24).contains(meaning.count),
      !meaning.containsAny(of: ["。", "、", "，", "：", "は"]), !meaning.hasLatin
    else { return nil }
    return (word, meaning)
  }

  /// What is called by a person's name.
  private static let eponyms: Phrases = [
    "还原", "還原", "反应", "反應", "反応", "定律", "定理", "法则", "法則", "效应", "效應", "効果", "方程", "循环", "循環", "综合征", "综合症", "症候群", "病",
    "技术", "技術", "分期", "分级", "分級", "分型", "疗法", "療法", "训练", "訓練", "量表", "评分", "評分", "指数", "指數", "手法", "体操", "體操",
    "试验", "試驗", "検定", "检验", "算法", "モデル", "模型", "重排", "氧化", "缩合", "縮合", "函数", "函數", "变换", "變換", "分布",
  ]
}
