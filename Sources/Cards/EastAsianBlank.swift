import Notes

/// Chooses what to blank in a Japanese or Chinese sentence.
enum EastAsianBlank {
  static func range(in text: Text, _ node: Int, _ page: Page, _ words: ForeignWords) -> Range<Int>? {
    quoted(text) ?? amount(text) ?? (known(text, node, page) ?? words.rarest(in: text)).flatMap { whole($0, text) }
  }

  /// A name in Latin letters with the words it is written in one with; nil where it is one of several: `IL-33, TSLP`.
  static func whole(_ range: Range<Int>, _ text: Text) -> Range<Int>? {
    guard text[range].allSatisfy({ !$0.isHan && !$0.isKana }) else { return range }
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower > 0, isPart(text[lower - 1]) { lower -= 1 }
    while upper < text.count, isPart(text[upper]) { upper += 1 }
    while text[lower].isSpace { lower += 1 }
    while text[upper - 1].isSpace { upper -= 1 }
    let (before, after) = (text.prefix(lower).trimmed, text.dropping(first: upper).trimmed)
    if before.scalars.last.map(isBetween) ?? false || after.first.map(isBetween) ?? false { return nil }
    return upper - lower <= 40 ? lower..<upper : nil
  }

  private static func isBetween(_ scalar: Unicode.Scalar) -> Bool { scalar == "," || scalar == "、" || scalar == "/" }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLatin || scalar.isDigit || scalar == " " || scalar == "-" || scalar == "'" || scalar == "’"
  }

  /// `「…」`, `“…”` round a short name.
  private static func quoted(_ text: Text) -> Range<Int>? {
    for (opening, closing) in [("「", "」"), ("“", "”"), ("《", "》"), ("『", "』")] {
      guard let open = text.firstRange(of: opening), let close = text.firstRange(of: closing, from: open.upperBound),
        (2...16).contains(close.lowerBound - open.upperBound),
        text.firstRange(of: opening, from: close.upperBound) == nil
      else { continue }
      return open.upperBound..<close.lowerBound
    }
    return nil
  }

  /// The only number of a sentence with the unit it counts.
  private static func amount(_ text: Text) -> Range<Int>? {
    guard let first = text.scalars.firstIndex(where: \.isDigit), first > 0 else { return nil }
    var end = first
    while end < text.count,
      text[end].isDigit || text[end] == "." || text[end] == "," && end + 1 < text.count && text[end + 1].isDigit
    {
      end += 1
    }
    guard !text.scalars[end...].contains(where: \.isDigit), !text[first - 1].isLatin, text[first - 1] != "-",
      text[first - 1] != "第"
    else { return nil }
    while end < text.count, text[end] == " " || text[end] == "%" || text[end] == "％" { end += 1 }
    let unit = units.first { text.has($0, at: end) }
    guard let unit else { return nil }
    return first..<(end + unit.count)
  }

  private static let units: [Literal] = [
    "年代", "世紀", "世纪", "年间", "年間", "年", "万人", "亿", "億", "万银元", "万元", "万", "人", "時間", "小时", "分钟", "分間", "秒", "日間", "天",
    "日", "か月", "ヶ月", "个月", "週間",
    "周", "km", "cm", "mm", "kg", "mg", "g", "mL", "L", "℃", "度", "倍", "割", "回", "次", "个", "個", "つ", "種類", "种", "種", "本",
    "枚", "層", "层", "位", "bit", "ビット", "バイト",
    "字节", "歳", "岁", "mmHg", "kcal",
  ]

  /// A name that heads a part of the note, other than the sentence's own subject.
  private static func known(_ text: Text, _ node: Int, _ page: Page) -> Range<Int>? {
    let own = page.subject(of: node)?.name.folded ?? Text()
    let subject = page.subjectNodes[node]
    let found = page.glossary.mentions(in: text).last { mention in
      let name = text[mention.range].folded
      return mention.node != subject && mention.node != node && name != own && !own.contains(text: name)
        && mention.range.count >= 3 && mention.range.count * 2 <= text.count && mention.range.lowerBound > 2
    }
    return found?.range
  }
}

/// The words in katakana and Latin letters of a note, with how often each stands in it.
struct ForeignWords {
  private var counts: [Text: Int] = [:]
  private let title: Text

  init(_ page: Page) {
    title = page.titleNode.map { page.text($0).folded } ?? Text()
    guard page.isEastAsian else { return }
    for node in page.document.nodes where node.isMatter && node.text.count <= 1_500 {
      for range in ForeignWords.ranges(in: node.text) { counts[node.text[range].folded, default: 0] += 1 }
    }
  }

  /// A word behind the sentence's first letters that the note uses once or twice and that is no everyday word.
  func rarest(in text: Text) -> Range<Int>? {
    ForeignWords.ranges(in: text).filter { range in
      let word = text[range].folded
      return range.lowerBound >= 4 && counts[word] ?? 0 <= 2 && !title.contains(text: word)
        && !ForeignWords.everyday.contains(text[range])
    }.max { $0.count < $1.count }
  }

  /// Runs of four to eighteen letters outside brackets.
  private static func ranges(in text: Text) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    var depth = 0
    for index in 0...text.count {
      let scalar: Unicode.Scalar = index < text.count ? text[index] : "。"
      if scalar.isOpening { depth += 1 }
      if scalar.isClosing { depth = max(0, depth - 1) }
      if depth == 0, isKatakana(scalar) || scalar.isLatin {
        if start == nil { start = index }
      } else if let first = start {
        if (4...18).contains(index - first) { result.append(first..<index) }
        start = nil
      }
    }
    return result
  }

  private static func isKatakana(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x30A1 && scalar.value <= 0x30FC && scalar.value != 0x30FB
  }

  private static let everyday: WordSet = [
    "データベース", "システム", "プログラム", "ファイル", "ユーザー", "ユーザ", "コンピュータ", "コンピューター", "ブロック", "サーバー", "サーバ", "アプリケーション", "ソフトウェア",
    "ハードウェア",
    "ネットワーク", "メモリ", "サービス", "エラー", "タイプ", "グループ", "レベル", "メッセージ", "パターン", "サイズ", "テスト", "ページ", "イメージ", "モデル", "オブジェクト",
  ]
}
