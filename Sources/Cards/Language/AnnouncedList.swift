import Notes

/// Japanese and Chinese sentences that say a list follows, and the question each becomes.
enum AnnouncedList {
  static func isAnnouncing(_ text: Text) -> Bool {
    if forms.contains(where: { text.contains($0.said) }) { return text.count <= 90 }
    guard text.scalars.last == "：" || text.scalars.last == ":" else { return false }
    return text.containsAny(of: ["つ", "三", "两种", "四", "几", "幾"])
  }

  /// The announcing sentence with the word for "which" in place of "the following" (次のような, 以下几种).
  static func question(_ text: Text) -> Text? {
    let plain = text.trimming {
      $0.isSpace || $0 == "：" || $0 == ":" || $0 == "。" || $0 == "." || $0 == "，" || $0 == "、"
    }
    for form in forms where plain.contains(form.said) {
      return plain.replacing(form.said, with: form.asked) + "？"
    }
    return nil
  }

  private static let forms: [(said: String, asked: String)] = [
    ("次のような", "どのような"), ("以下のような", "どのような"), ("次の通りである", "何か"), ("以下の通りである", "何か"), ("次の", "どの"), ("以下の", "どの"),
    ("以下几种", "哪几种"), ("以下几个", "哪几个"), ("以下幾種", "哪幾種"), ("以下幾個", "哪幾個"), ("如下几种", "哪几种"), ("如下几个", "哪几个"), ("下列", "哪些"),
    ("以下", "哪些"), ("如下", "有哪些"),
  ]
}
