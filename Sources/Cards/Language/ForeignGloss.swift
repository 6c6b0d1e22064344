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
      (2...24).contains(meaning.count), !meaning.containsAny(of: ["。", "、", "，", "：", "は"]), !meaning.hasLatin
    else { return nil }
    return (word, meaning)
  }
}
