import Notes

/// Sentences that begin with a year: `1221年、承久の乱が起こった`, `1840年，鸦片战争爆发`.
enum DatedSentence {
  static func fits(_ text: Text) -> Bool { cut(text) != nil }

  /// 起こったのは, 来航を禁止したのは, 禁教令は: how a Japanese event is spoken of.
  private static func topic(of event: Text) -> Text {
    if event.scalars.last?.isHan ?? false {
      return event.contains { "をがにへ".unicodeScalars.contains($0) } && JapaneseArgument.endsInDeed(event) ? "したのは" : "は"
    }
    return Endings.isPredicate(event) ? "のは" : "は"
  }

  /// Asks for the year of what the sentence tells.
  static func draft(_ sentence: Text, _ place: Int, _ node: Int, _ page: Page) -> Draft? {
    let text = sentence.trimming { $0.isSpace || $0 == "。" || $0 == "." }
    guard let cut = cut(text) else { return nil }
    let year = text.prefix(cut)
    let said = text.dropping(first: cut)
    // 日 behind a digit belongs to the date, before 本 to the name.
    let goesOn = year.scalars.last?.isDigit ?? false
    let event = (said.scalars.firstIndex { $0 == "；" || $0 == ";" }.map { said.prefix($0) } ?? said).trimming {
      "、，,：:に ".unicodeScalars.contains($0) || goesOn && ($0 == "月" || $0 == "日")
    }
    guard (4...60).contains(event.count), !event.startsWith(anyOf: ["正当", "正當", "正值", "当", "當"]),
      !event.contains(where: \.isDigit) || event.count >= 10
    else { return nil }
    let isDay = year.contains("月") || year.containsAny(of: ["世纪", "世紀"])
    let question: Text
    var owner = Text()
    var isSaid = false
    switch page.language(of: text) {
    case .japanese:
      let isTold = Endings.isPredicate(event) && event.containsAny(of: ["を", "に", "が"])
      let isWhole = event.contains("は") || event.contains("が") && !event.endsWith(anyOf: devised)
      owner = isWhole || !isTold ? Text() : Subjects.prefix(for: event, node, page)
      isSaid = isTold && (isWhole || !owner.isEmpty)
      question = owner + event + topic(of: event) + (isDay ? "いつ？" : "何年？")
    case .traditionalChinese: question = owned(first(of: event), node, page) + (isDay ? "是在什麼時候？" : "是在哪一年？")
    default: question = owned(first(of: event), node, page) + (isDay ? "是在什么时候？" : "是在哪一年？")
    }
    return Draft(.definition, ask: question, [year], at: node, of: page, confidence: 0.75)
      .with { $0.isMarked = isSaid && event.count <= 36 }
      .claiming(.part(6_000 + place), of: [node])
  }

  /// What somebody did with a thing that stands above: `1600年に山川が開いた` below 大窯.
  private static let devised: Phrases = ["が発見した", "が発明した", "が開発した", "が考案した", "が提唱した", "が建てた", "が設立した", "が書いた", "が作った"]

  /// `由陆羽提出`: whose that is stands above.
  private static func owned(_ event: Text, _ node: Int, _ page: Page) -> Text {
    guard event.startsWith(anyOf: ["由", "被"]), let owner = page.subjectName(of: node), owner.count <= 20 else {
      return event
    }
    return owner + event
  }

  /// The first clause of a long Chinese event, which tells it well enough.
  private static func first(of event: Text) -> Text {
    guard event.count > 20 else { return event }
    var depth = 0
    for place in event.indices {
      if event[place].isOpening { depth += 1 }
      if event[place].isClosing { depth = max(0, depth - 1) }
      guard depth == 0, place >= 8, event[place] == "，" || event[place] == "," else { continue }
      // `在…一文中`: where or when it was, what follows tells it.
      let clause = event.prefix(place)
      if !clause.endsWith(anyOf: ["中", "上", "下", "里", "裡", "时", "時", "后", "後", "前", "间", "間"]) { return clause }
    }
    return event
  }

  /// Where the year ends: `前221年`, `1192年`, `1840年6月`.
  private static func cut(_ text: Text) -> Int? {
    var index = 0
    for era in ["公元前", "紀元前", "公元", "西暦", "前"] where text.starts(with: era) {
      index = era.unicodeScalars.count
      break
    }
    skipSpaces(text, &index)
    let start = index
    while index < text.count, text[index].isDigit { index += 1 }
    guard (2...4).contains(index - start) else { return nil }
    skipSpaces(text, &index)
    if let end = centuryEnd(text, index) { return end }
    guard index < text.count, text[index] == "年" else { return nil }
    index += 1
    for unit in ["月", "日"] { takePart(text, unit, &index) }
    guard index + 4 < text.count, !"代間间前後后以之の".unicodeScalars.contains(text[index]) else { return nil }
    return index
  }

  /// `19 世纪 80 年代`: where the decade ends, in Chinese.
  private static func centuryEnd(_ text: Text, _ index: Int) -> Int? {
    guard text.has("世纪", at: index) || text.has("世紀", at: index), !text.hasKana else { return nil }
    var end = index + 2
    skipSpaces(text, &end)
    let start = end
    while end < text.count, text[end].isDigit { end += 1 }
    if end > start {
      skipSpaces(text, &end)
      guard text.has("年代", at: end) else { return nil }
      end += 2
    }
    for word in ["初期", "中期", "末期", "初", "末"] where text.has(word, at: end) {
      end += word.unicodeScalars.count
      break
    }
    return end + 4 < text.count && (text[end] == "，" || text[end] == ",") ? end : nil
  }

  private static func skipSpaces(_ text: Text, _ index: inout Int) {
    while index < text.count, text[index] == " " { index += 1 }
  }

  /// ` 9 月`: a further part of the date.
  private static func takePart(_ text: Text, _ unit: String, _ index: inout Int) {
    var end = index
    skipSpaces(text, &end)
    let start = end
    while end < text.count, text[end].isDigit { end += 1 }
    guard (1...2).contains(end - start) else { return }
    skipSpaces(text, &end)
    guard text.has(unit, at: end) else { return }
    index = end + 1
  }
}
