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
      || length(in: raw.trimming { $0.isSpace || $0 == "-" || $0 == "*" }) > 0
  }

  /// How much of a line's start is such a mark in words, with the signs behind it: `중요!!!! `.
  static func length(in text: Text) -> Int {
    guard text.startsWith(lowered: words) else { return 0 }
    let end = text.scalars.firstIndex { $0 == "!" || $0 == "！" || $0.isClosing || $0 == ">" || $0 == "★" } ?? 0
    let rest = text.scalars.indices.dropFirst(end + 1).first { !"!！★: ：".unicodeScalars.contains(text[$0]) }
    return rest ?? 0
  }

  /// Whether a line is nothing but a word of importance, in bold.
  static func isBare(_ text: Text) -> Bool {
    text.starts(with: "**") && text.ends(with: "**") && text.count <= 16
      && bare.contains(text.trimming { !$0.isWordPart }.lowercased)
  }
}
