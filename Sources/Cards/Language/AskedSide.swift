import Notes

/// Questions by a label that asks about the subject above it: "When to use" below Mutex, 为什么需要 below 锁.
enum AskedSide {
  /// The label's question with the subject in its place; nil for labels that do not ask.
  static func ask(_ subject: Text, _ label: Text, in language: NoteLanguage) -> Text? {
    if label.isEnglish, subject.isEnglish { return english(subject, label.lowercased.trimming { !$0.isWordPart }) }
    return switch language {
    case .korean: KoreanRelation.ask(subject, label)
    case .english: english(subject, label.lowercased.trimming { !$0.isWordPart })
    case .chinese, .traditionalChinese: chinese(subject, label)
    case .japanese: japanese(subject, label)
    }
  }

  private static let openers: WordSet = ["when", "why", "how", "where", "who"]
  private static let pronouns: WordSet = ["it", "they", "this"]

  /// "When should you use X?", "How does X work?", "Why is X important?", "Where is X used?".
  private static func english(_ subject: Text, _ label: Text) -> Text? {
    let name = subject.withArticle
    let isPlural = Wording.isPlural(subject)
    let (be, does) = isPlural ? ("are ", "do ") : ("is ", "does ")
    if let short = ends[label] { return short.opens + Text(be) + name + short.closes }
    var words = label.words
    guard let first = words.first, openers.contains(first), words.count >= 2 else { return nil }
    words.removeFirst()
    let asker = first.capitalizedStart
    if words.first == "to" || words.starts(with: ["not", "to"]) {
      let isNot = words.contains("not")
      let verb = words.filter { !$0.isOne(of: ["not", "to"]) && !pronouns.contains($0) }
      guard verb.count == 1 else { return nil }
      let does = first == "how" ? " do you " : isNot ? " should you not " : " should you "
      return asker + Text(does) + verb[0] + " " + name + "?"
    }
    // "why we need it", "why use it": what is done with the subject.
    let doing = words.filter { !$0.isOne(of: ["do", "should", "we", "you", "i"]) && !pronouns.contains($0) }
    if doing.count == 1, doing[0].isOne(of: ["use", "need", "choose", "avoid", "care", "apply", "implement"]) {
      if words.contains(where: { $0.isOne(of: ["we", "you", "i"]) }) {
        return asker + " do we " + doing[0] + (doing[0] == "care" ? " about " : " ") + name + "?"
      }
      return first == "why"
        ? asker + " " + doing[0] + " " + name + "?" : asker + " do you " + doing[0] + " " + name + "?"
    }
    let said = words.filter { !$0.isOne(of: ["is", "are", "do", "does", "be"]) && !pronouns.contains($0) }
    guard let verb = said.last, said.count <= 2 else { return nil }
    let rest = said.dropLast().map { $0 + " " }.reduce(Text(), +)
    if let base = bases[verb] {
      return asker + " " + Text(does) + name + " " + rest + base + "?"
    }
    if first == "who", verb == "uses" { return "Who uses " + name + "?" }
    return states.contains(verb) ? asker + " " + Text(be) + name + " " + rest + verb + "?" : nil
  }

  private static let ends: [Text: (opens: Text, closes: Text)] = [
    "use when": ("When ", " used?"), "used when": ("When ", " used?"), "useful when": ("When ", " useful?"),
    "useful for": ("What ", " useful for?"), "used for": ("What ", " used for?"), "used in": ("Where ", " used?"),
    "used by": ("By whom ", " used?"), "good for": ("What ", " good for?"), "best for": ("What ", " best for?"),
    "needed for": ("What ", " needed for?"), "avoid when": ("When ", " to be avoided?"),
  ]

  /// What the subject does, as it stands behind "does".
  private static let bases: [Text: Text] = [
    "work": "work", "works": "work", "matter": "matter", "matters": "matter", "happen": "happen", "happens": "happen",
    "occur": "occur", "occurs": "occur", "helps": "help", "exist": "exist", "exists": "exist", "applies": "apply",
  ]

  private static let states: WordSet = [
    "used", "needed", "important", "useful", "found", "necessary", "good", "bad", "difficult", "hard", "better",
  ]

  /// `为什么需要X？`, `X如何工作？`.
  private static func chinese(_ subject: Text, _ label: Text) -> Text? {
    let label = label.without(suffix: "它")
    guard label.count <= 8, let opener = chineseOpeners.first(where: { label.starts(with: $0) }) else { return nil }
    let verb = label.dropping(first: opener.count)
    guard !verb.isEmpty else { return nil }
    if verb.isOne(of: ["工作", "发生", "發生", "产生", "產生", "出现", "出現", "运行", "運作"]) { return subject + label + "？" }
    if verb == "重要" { return subject + label + "？" }
    return label + subject + "？"
  }

  private static let chineseOpeners: [Literal] = [
    "什么时候", "什麼時候", "何时", "何時", "为什么", "為什麼", "为何", "為何", "如何", "怎么", "怎麼", "怎样", "在哪里", "哪里", "在哪",
  ]

  /// `Xをいつ使うか？`, `Xはなぜ必要か？`, `Xを使う場面は？`, `Xが必要な理由は？`.
  private static func japanese(_ subject: Text, _ label: Text) -> Text? {
    guard label.count <= 14 else { return nil }
    let takes = label.containsAny(of: ["使う", "使用する", "利用する", "用いるか", "用いるの", "用いる", "学ぶ", "適用する", "選ぶ"])
    if label.scalars.last == "か" {
      guard label.startsWith(anyOf: ["いつ", "なぜ", "何故", "どこで", "どう", "どのように"]) else { return nil }
      return subject + (takes ? "を" : "は") + label + "？"
    }
    guard takes || label.startsWith(anyOf: ["必要", "重要", "使われる", "用いられる", "起こる", "起きる", "発生する", "有効", "よく使"]),
      label.endsWith(anyOf: ["場面", "ところ", "場所", "理由", "タイミング", "とき", "時", "ケース", "場合"])
    else { return nil }
    return subject + (takes ? "を" : "が") + label + "は？"
  }
}
