import Notes

/// Japanese and Chinese sentences that say a list follows, and the question each becomes.
enum AnnouncedList {
  static func isAnnouncing(_ text: Text) -> Bool {
    let plain = AnnouncedList.plain(text)
    if plain.containsAny(of: announcements) { return text.count <= 90 }
    if counted(plain) != nil || divided(plain) != nil { return true }
    guard text.scalars.last == "：" || text.scalars.last == ":" else { return false }
    return text.containsAny(of: ["つ", "三", "两种", "四", "几", "幾"])
  }

  /// The announcing sentence with the word for "which" in place of "the following" (次のような, 以下几种).
  static func question(_ text: Text) -> Text? {
    let plain = plain(text)
    // 例は次のとおり: 例は？
    for end in [
      "は次のとおり", "は以下のとおり", "は次の通り", "は以下の通り", "を次に示す", "を以下に示す", "は次の通りです", "は以下の通りです", "は次のとおりです",
      "は以下のとおりです", "は次の通りである", "は以下の通りである", "は以下", "は次",
    ]
    where plain.ends(with: end) && plain.count > end.unicodeScalars.count + 1 {
      return plain.without(suffix: end) + "は？"
    }
    if let asked = ability(plain) { return asked }
    for form in forms where plain.contains(form.said) {
      if plain.hasKana, form.asked.hasPrefix("哪") || form.asked.hasPrefix("有") { continue }
      return plain.replacing(form.said, with: form.asked) + "？"
    }
    return counted(plain) ?? divided(plain) ?? numbered(plain)
  }

  /// `呼吸は大きく3つの段階に分けられる` asks どの3つの段階に分けられる.
  private static func divided(_ plain: Text) -> Text? {
    guard plain.hasKana, plain.count <= 40, plain.endsWith(anyOf: divisions),
      let count = CountedLine.all(in: plain).first, !plain.containsAny(of: ["次の", "以下", "大別すると", "分けると"])
    else { return nil }
    return plain.prefix(count.range.lowerBound) + "どの" + plain.dropping(first: count.range.lowerBound) + "？"
  }

  private static let divisions: Phrases = [
    "分けられる", "分けられます", "分かれる", "分かれます", "分かれている", "分類される", "分類されます", "大別される", "構成される", "構成されている", "からなる", "から成る", "がある",
    "があります", "存在する",
  ]

  /// `瓷土分为两种情况` asks 分为哪两种情况.
  private static func numbered(_ plain: Text) -> Text? {
    guard !plain.hasKana, plain.hasHan, plain.count <= 40,
      let verb = dividing.first(where: { plain.contains($0) }), let cut = plain.firstRange(of: verb)
    else { return nil }
    let count = plain.dropping(first: cut.upperBound)
    guard let first = count.first, "两兩三四五六七八九十几幾23456789".unicodeScalars.contains(first), count.count >= 2,
      "种種个個类類大点點步项項条條阶階层層部方级級".unicodeScalars.contains(count[1]),
      (2...12).contains(count.count)
    else { return nil }
    return plain.prefix(cut.upperBound) + "哪" + count + "？"
  }

  private static let dividing = ["分为", "分為", "分成", "包括", "包含", "有"]

  /// `窯では以下のことができる` asks what can be done there.
  private static func ability(_ plain: Text) -> Text? {
    for thing in ["以下のこと", "次のこと"] {
      guard let cut = plain.firstRange(of: thing), case let rest = plain.dropping(first: cut.upperBound),
        let mark = rest.first, "がをに".unicodeScalars.contains(mark), rest.count >= 3
      else { continue }
      return plain.prefix(cut.lowerBound) + "何" + rest + "？"
    }
    return nil
  }

  /// `手順は大きく三つ` asks 手順（三つ）は？ by its count.
  private static func counted(_ plain: Text) -> Text? {
    guard plain.hasKana, plain.count <= 40, let cut = plain.firstRange(of: "は"), cut.lowerBound >= 2 else { return nil }
    var count = plain.dropping(first: cut.upperBound)
    for end in ["がある", "ある", "である", "です"] where count.ends(with: end) {
      count = count.without(suffix: end)
      break
    }
    for start in ["、", "大きく", "主に", "全部で", "次の"] where count.starts(with: start) {
      count = count.without(prefix: start)
    }
    guard (2...4).contains(count.count), CountedLine.all(in: count).contains(where: { $0.range.lowerBound == 0 }) else {
      return nil
    }
    return plain.prefix(cut.lowerBound) + "（" + count + "）は？"
  }

  /// The sentence without a bracket at its end and the marks of a list to come.
  private static func plain(_ text: Text) -> Text {
    let marks = "：:。.，、".unicodeScalars
    var plain = text.trimming { $0.isSpace || marks.contains($0) }
    if let last = plain.scalars.last, last.isClosing, let open = Term.matchingOpening(plain), open > 1 {
      plain = plain.prefix(open).trimmed
    }
    return plain
  }

  private static let forms: [(said: String, asked: String)] = [
    ("次のような", "どのような"), ("以下のような", "どのような"), ("次の通りである", "何か"), ("以下の通りである", "何か"), ("いくつかの", "どんな"), ("次の", "どの"),
    ("以下の", "どの"),
    ("以下之一", "哪些"), ("以下几种", "哪几种"), ("以下几个", "哪几个"), ("以下幾種", "哪幾種"), ("以下幾個", "哪幾個"), ("如下几种", "哪几种"),
    ("如下几个", "哪几个"), ("下列", "哪些"),
    ("以下两", "哪两"), ("以下兩", "哪兩"), ("以下三", "哪三"), ("以下四", "哪四"), ("以下五", "哪五"), ("以下六", "哪六"),
    ("以下", "哪些"), ("如下", "有哪些"),
  ]

  private static let announcements = Phrases(forms.map { Text($0.said) })
}
