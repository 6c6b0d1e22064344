/// Labels in English, Chinese and Japanese that ask about what stands above them: "When to use", 为什么需要, いつ使うか.
enum AskedLabel {
  /// The kind of a label that is a question with nothing of its own in it; nil for all others.
  static func kind(of text: Text) -> Label.Kind? {
    guard text.count <= 32, !text.hasHangul else { return nil }
    if text.hasKana { return japanese(text) }
    return text.hasHan ? chinese(text) : english(text.lowercased)
  }

  /// A word that asks and words that need a thing outside: "how it works", "when not to use it", "used for".
  private static func english(_ text: Text) -> Label.Kind? {
    let words = text.words.map { $0.trimming { !$0.isWordPart } }
    guard (2...6).contains(words.count) else { return nil }
    if words.count == 2, let kind = ends[text] { return kind }
    guard let kind = openers[words[0]], words.dropFirst().allSatisfy(open.contains),
      words.contains(where: verbs.contains)
    else { return nil }
    return kind
  }

  private static let openers: [Text: Label.Kind] = [
    "when": .conditions, "why": .causes, "how": .mechanism, "where": .uses, "who": .uses,
  ]

  private static let ends: [Text: Label.Kind] = [
    "use when": .conditions, "used when": .conditions, "useful when": .conditions, "useful for": .uses,
    "used for": .uses,
    "used in": .uses, "used by": .uses, "good for": .uses, "best for": .uses, "needed for": .uses,
    "avoid when": .conditions,
  ]

  private static let verbs: WordSet = [
    "use", "used", "uses", "using", "work", "works", "need", "needed", "important", "matter", "matters", "useful",
    "avoid", "happen",
    "happens", "occur", "occurs", "found", "choose", "apply", "applies", "implement", "care", "helps", "necessary",
    "good",
    "bad", "difficult", "hard", "better", "exist", "exists",
  ]

  private static let open: WordSet = [
    "to", "not", "do", "does", "is", "are", "it", "they", "this", "we", "you", "i", "should", "can", "be", "so",
    "commonly",
    "usually", "actually", "mostly", "and", "use", "used", "uses", "using", "work", "works", "need", "needed",
    "important", "matter",
    "matters", "useful", "avoid", "happen", "happens", "occur", "occurs", "found", "choose", "apply", "applies",
    "implement",
    "care", "helps", "necessary", "good", "bad", "difficult", "hard", "better", "exist", "exists",
  ]

  /// 什么时候用, 为什么需要它, 如何工作.
  private static func chinese(_ text: Text) -> Label.Kind? {
    let text = text.without(suffix: "它")
    guard let opener = chineseOpeners.first(where: { text.starts(with: $0.word) }) else { return nil }
    return chineseVerbs.contains(text.dropping(first: opener.word.count)) ? opener.kind : nil
  }

  private static let chineseOpeners: [(word: Literal, kind: Label.Kind)] = [
    ("什么时候", .conditions), ("什麼時候", .conditions), ("何时", .conditions), ("何時", .conditions), ("为什么", .causes),
    ("為什麼", .causes), ("为何", .causes), ("為何", .causes), ("如何", .mechanism), ("怎么", .mechanism), ("怎麼", .mechanism),
    ("怎样", .mechanism), ("哪里", .uses), ("在哪里", .uses), ("在哪", .uses),
  ]

  private static let chineseVerbs: WordSet = [
    "需要", "要用", "使用", "用", "引入", "学习", "學習", "学", "选择", "選擇", "要学", "要使用", "会用", "用到", "工作", "实现", "實現", "发生", "發生",
    "产生",
    "產生", "出现", "出現", "运行", "運作", "重要",
  ]

  /// いつ使うか, なぜ必要か, 使う場面, どう動くか.
  private static func japanese(_ text: Text) -> Label.Kind? {
    for noun in japaneseNouns where text.ends(with: noun.word) && text.count > noun.word.count {
      return japaneseVerbs.contains(text.dropping(last: noun.word.count)) ? noun.kind : nil
    }
    let asked = text.without(suffix: "か").without(suffix: "の").without(suffix: "な")
    guard asked.count < text.count, let opener = japaneseOpeners.first(where: { text.starts(with: $0.word) }) else {
      return nil
    }
    return japaneseVerbs.contains(asked.dropping(first: opener.word.count)) ? opener.kind : nil
  }

  private static let japaneseNouns: [(word: Literal, kind: Label.Kind)] = [
    ("場面", .uses), ("ところ", .uses), ("場所", .uses), ("理由", .causes), ("タイミング", .conditions), ("とき", .conditions),
    ("時", .conditions), ("ケース", .conditions), ("場合", .conditions),
  ]

  private static let japaneseOpeners: [(word: Literal, kind: Label.Kind)] = [
    ("いつ", .conditions), ("なぜ", .causes), ("何故", .causes), ("どこで", .uses), ("どう", .mechanism), ("どうやって", .mechanism),
    ("どのように", .mechanism),
  ]

  private static let japaneseVerbs: WordSet = [
    "使う", "使用する", "使われる", "利用する", "用いる", "用いられる", "必要", "必要な", "重要", "重要な", "起こる", "起きる", "発生する", "動く", "動作する", "学ぶ",
    "よく使う", "よく使われる", "適用する", "有効", "有効な", "選ぶ",
  ]
}
