/// Marks by which a writer says that a line matters (F33), such as ★, 📌 and 중요 with a shout.
///
/// They are never part of the text. A line that is nothing but such a word (`**check**`) says nothing: what hangs on it belongs
/// to the line above.
enum Importance {
  private static let signs = Set("★☆⭐🌟📌📍✅❗‼🔥🚨⚠💯".unicodeScalars)

  private static let words: Phrases = [
    "중요!", "중요)", "중요★", "[중요]", "(중요)", "<중요>", "필수!", "[필수]", "(필수)", "important!", "[important]", "重要！", "【重要】",
  ]

  private static let bare: WordSet = ["check", "체크", "중요", "필수", "important", "重要"]

  /// Whether a line bears a mark of importance.
  static func marks(_ raw: Text) -> Bool {
    raw.sketch.mayHoldSign && raw.contains { signs.contains($0) }
      || length(in: raw.trimming { $0.isSpace || $0 == "-" || $0 == "*" || $0 == ">" }) > 0
  }

  /// How much of a line's start is such a mark in words, with the signs behind it: `중요!!!! `.
  static func length(in text: Text) -> Int {
    if let end = warning(text) ?? stress(text) { return end }
    guard text.startsWith(lowered: words) else { return 0 }
    let end = text.scalars.firstIndex { $0 == "!" || $0 == "！" || $0.isClosing || $0 == ">" || $0 == "★" } ?? 0
    let rest = text.scalars.indices.dropFirst(end + 1).first { !"!！★: ：".unicodeScalars.contains(text[$0]) }
    return rest ?? 0
  }

  /// Where the sentence begins behind "Important:", `중요:`; what is short is told of a name.
  private static func stress(_ text: Text) -> Int? {
    guard text.startsWith(lowered: stressWords),
      let colon = text.scalars.prefix(14).firstIndex(where: { $0 == ":" || $0 == "：" }),
      case let start = text.scalars.indices.dropFirst(colon + 1).first(where: { !text[$0].isSpace }), let start,
      case let said = text.dropping(first: start),
      said.wordCount >= 4 || (said.hasHan || said.hasKana) && said.count >= 10
    else { return nil }
    return start
  }

  private static let stressWords: Phrases = [
    "important:", "important fact:", "nb:", "n.b.:", "remember:", "fact:", "중요:", "중요 :", "重要：", "重要:",
  ]

  /// Where the matter begins behind words that only warn the reader: `헷갈리지 말 것: `, `헷갈림 주의!! `.
  private static func warning(_ text: Text) -> Int? {
    guard text.hasHangul, text.startsWith(anyOf: warnings),
      let end = text.scalars.prefix(longestWarning).firstIndex(where: { ":：!！".unicodeScalars.contains($0) })
    else { return nil }
    return text.scalars.indices.dropFirst(end + 1).first { !"!！★:： ".unicodeScalars.contains(text[$0]) }
  }

  private static let longestWarning = 20

  private static let warnings: Phrases = [
    "헷갈리지 말", "헷갈리지말", "헷갈림 주의", "헷갈리니 주의", "혼동 주의", "혼동하지 말", "시험에 나온다고", "꼭 외울 것", "꼭 외우기", "무조건 외우기",
  ]

  /// A Korean line without the word that only calls for a comparison or sets it beside the rest: `cf. 홍차는 …`, `(참고) 백차 : …`.
  static func withoutAside(_ text: Text) -> Text {
    guard text.hasHangul else { return text }
    if text.prefix(4).lowercased.startsWith(anyOf: ["cf.", "cf)"]) { return text.dropping(first: 3).trimmed }
    guard text.first == "(", let aside = remarked.first(where: { text.starts(with: $0) }),
      case let rest = text.dropping(first: aside.unicodeScalars.count).trimmed, rest.count >= 8
    else { return text }
    return rest
  }

  private static let remarked = ["(참고)", "(참고로)", "(추가)", "(보충)"]

  /// A heading without what its end says to the writer: `조리 순서 (헷갈)`, `차 도구 ★ 진짜 중요`.
  static func withoutTail(_ heading: Text) -> Text {
    guard heading.hasHangul else { return heading }
    if heading.scalars.last == ")", let open = heading.scalars.lastIndex(of: "("), open > 1,
      case let tail = heading[(open + 1)..<(heading.count - 1)].trimming({ !$0.isWordPart }),
      tail.count <= 14, tail.startsWith(anyOf: asides) || tail.endsWith(anyOf: stresses)
    {
      return heading.prefix(open).trimmed
    }
    guard let sign = heading.scalars.firstIndex(where: { signs.contains($0) }), sign > 1,
      case let tail = heading.dropping(first: sign + 1).trimming({ !$0.isWordPart }),
      tail.count <= 14, tail.endsWith(anyOf: stresses)
    else { return heading }
    return heading.prefix(sign).trimmed
  }

  private static let asides: Phrases = ["헷갈", "중요", "암기", "외우", "시험", "기출", "필수", "복습"]
  private static let stresses: Phrases = ["중요", "암기", "외우기", "나옴", "필수", "외울 것", "복습"]

  /// Whether a line is nothing but a word of importance, in bold.
  static func isBare(_ text: Text) -> Bool {
    text.starts(with: "**") && text.ends(with: "**") && text.count <= 16
      && bare.contains(text.trimming { !$0.isWordPart }.lowercased)
  }
}
