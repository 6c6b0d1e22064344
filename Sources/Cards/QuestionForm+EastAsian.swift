import Notes

extension QuestionForm {
  /// What a heading that asks or orders something speaks of: 〜を説明せよ, 〜は何か, 什么是…, …有哪些.
  ///
  /// Nil where the heading asks nothing, or asks so that no name is left. The heading stays the question of its own card; its
  /// lines take this name as their subject.
  static func topic(of heading: Text) -> Text? {
    if heading.hasHangul { return koreanTopic(heading) }
    guard heading.hasHan || heading.hasKana, !heading.hasHangul, heading.count >= 4 else { return nil }
    var text = heading.trimming { $0.isSpace || $0.isPicture || $0 == "。" || $0 == "." }
    // A second question leans on the first: Xとは何か？どのように…？
    if let mark = text.scalars.firstIndex(where: { $0 == "？" || $0 == "?" }), mark >= 3 { text = text.prefix(mark) }
    let found = text.hasKana ? japaneseTopic(text) : chineseTopic(text)
    guard let found, found.count >= 2, found.count < heading.count, found.hasLetter else { return nil }
    return found
  }

  /// `왜 찻잔인가`: the name of which the reason is asked.
  private static func koreanTopic(_ heading: Text) -> Text? {
    let plain = heading.trimming { $0.isSpace || $0 == "?" || $0.isPicture }
    guard plain.starts(with: "왜 "), plain.endsWith(anyOf: ["인가", "일까", "인가요", "일까요"]), plain.wordCount <= 5 else {
      return nil
    }
    let name = plain.dropping(first: 2).without(suffix: "요").dropping(last: 2).trimmed
    return name.count >= 2 && name.hasLetter ? name : nil
  }

  private static func japaneseTopic(_ heading: Text) -> Text? {
    var text = heading
    var isAsked = false
    for end in japaneseOrders where text.ends(with: end) {
      text = text.without(suffix: end)
      isAsked = true
      break
    }
    guard isAsked else { return nil }
    // Of `Xを2種類挙げ、Yを` and `Xについて、Yを` the first part is what all below is about.
    for cut in ["について、", "について", "に関して"] {
      if let range = text.firstRange(of: cut), range.lowerBound >= 2 { return text.prefix(range.lowerBound) }
    }
    if let comma = text.firstRange(of: "、"), let object = text.firstRange(of: "を"),
      object.lowerBound < comma.lowerBound,
      object.lowerBound >= 2
    {
      return text.prefix(object.lowerBound)
    }
    for (cut, rest) in [("とその", 12), ("を", 8)] {
      if let range = text.firstRange(of: cut), range.lowerBound >= 2, text.count - range.upperBound <= rest {
        return text.prefix(range.lowerBound)
      }
    }
    return text.trimming { $0 == "を" || $0 == "は" || $0 == "が" || $0 == "、" }
  }

  private static func chineseTopic(_ heading: Text) -> Text? {
    for start in chineseStarts where heading.starts(with: start) {
      return chineseTopic(heading.without(prefix: start)) ?? heading.without(prefix: start)
    }
    for end in chineseEnds where heading.ends(with: end) {
      let name = heading.without(suffix: end).trimming { $0.isSpace || $0 == "的" }
      return name.count >= 2 ? name : nil
    }
    return nil
  }

  private static let japaneseOrders: [Literal] = [
    "とは何ですか", "とは何か", "は何ですか", "は何か", "はなにか", "を説明せよ", "について説明せよ", "を述べよ", "を挙げよ", "を答えよ", "を説明しなさい", "を説明する",
    "について述べよ",
    "とその機序を述べよ", "にはどんなものがあるか", "には何があるか", "はどうなるか", "はいつか", "はなぜか", "なぜか",
  ]

  private static let chineseStarts: [Literal] = [
    "请简述", "简述", "請簡述", "簡述", "请说明", "說明", "什么是", "什麼是", "何为", "何谓", "谈谈对", "谈一谈", "谈谈", "说说", "说一说", "介绍一下", "介绍",
    "解释一下", "解释",
    "描述一下", "聊聊", "列举", "你知道哪些", "有哪些",
  ]

  private static let chineseEnds: [Literal] = [
    "是什么意思", "是什么", "是什麼", "是啥", "有哪些特点", "有哪些方式", "有哪些种", "有哪些", "有几种", "有什么", "有什麼", "包括哪些", "是怎样的", "是怎么样的", "的理解",
  ]
}

extension Text {
  /// The text without `prefix` where it begins with it.
  func without(prefix: String) -> Text {
    starts(with: prefix) ? dropping(first: prefix.unicodeScalars.count) : self
  }

  func without(prefix: Literal) -> Text { starts(with: prefix) ? dropping(first: prefix.count) : self }
}
