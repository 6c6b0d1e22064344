import Notes

/// A question for one part of a Japanese sentence.
///
/// `酵母が糖を分解する` asks 何が糖を分解する？
struct JapaneseQuestion {
  let question: Text
  let answer: Text

  /// Asks for what the sentence says of its topic, for who does it, or for what it is done to; nil where none stands at its start.
  init?(_ sentence: Text) {
    let text = sentence.trimming { $0.isSpace || $0 == "。" || $0 == "." || $0 == "、" }
    guard text.hasKana, (7...120).contains(text.count), !text.contains("？"), !text.contains("＞"), !text.containsArrow,
      let found = JapaneseQuestion.identity(text) ?? JapaneseQuestion.argument(text, "が")
        ?? JapaneseQuestion.argument(text, "を")
    else { return nil }
    (question, answer) = found
  }

  /// Asks what a topic is.
  ///
  /// `味噌は大豆の発酵食品` asks 味噌は何？
  private static func identity(_ text: Text) -> (Text, Text)? {
    guard let cut = text.firstRange(of: "は"), (2...30).contains(cut.lowerBound), isNoun(text.prefix(cut.lowerBound))
    else {
      return nil
    }
    var rest = text.dropping(first: cut.upperBound).trimming { $0 == "、" || $0.isSpace }
    if let joint = rest.firstRange(of: "で、"), joint.lowerBound >= 3 { rest = rest.prefix(joint.lowerBound) }
    guard (3...40).contains(rest.count), !Endings.isPredicate(rest), !JapaneseEndings.isOpen(rest), isNoun(rest),
      !rest.startsWith(anyOf: Stated.pointers), !rest.contains("、")
    else { return nil }
    return (text.prefix(cut.lowerBound) + "は何？", rest)
  }

  /// `酵母が…`, `小麦粉を…`: the noun before the first particle.
  private static func argument(_ text: Text, _ particle: String) -> (Text, Text)? {
    guard let cut = text.firstRange(of: particle), (2...20).contains(cut.lowerBound) else { return nil }
    let noun = text.prefix(cut.lowerBound)
    let rest = text.dropping(first: cut.upperBound).trimming { $0 == "、" || $0.isSpace }
    guard isNoun(noun), rest.count >= 5, !rest.folded.contains(text: noun.folded),
      Endings.isPredicate(rest) || rest.endsWith(anyOf: ["開始", "検出", "形成", "放出"]),
      !rest.startsWith(anyOf: ["ある", "あり", "ない", "多い", "少ない", "必要", "可能"])
    else { return nil }
    return ("何" + Text(particle) + rest + "？", noun)
  }

  /// Whether a phrase is a name: no clause inside, nothing that points, no person.
  private static func isNoun(_ text: Text) -> Bool {
    guard let last = text.scalars.last, last.isHan || last.isLatin || last.isClosing || last.isDigit || isKatakana(last)
    else {
      return false
    }
    let first =
      text.startsWith(anyOf: Stated.pointers)
      || text.startsWith(anyOf: ["まず", "次に", "また", "例えば", "しかし", "なお", "これ", "もし", "以上"])
    return text.hasLetter && !first
      && !text.containsAny(of: ["は", "を", "が", "て、", "、", "。", "とき", "場合", "ので", "から", "ため"])
      && !text.endsWith(anyOf: ["者", "人", "氏", "もの", "こと", "方"])
  }

  private static func isKatakana(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30A1 && scalar.value <= 0x30FC }
}

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
      (2...24).contains(meaning.count), !meaning.containsAny(of: ["。", "、", "，", "：", "は", "を", "が"]), !meaning.hasLatin
    else { return nil }
    return (word, meaning)
  }
}
