import Notes

extension Prose {
  /// Most sentences of one line that are blanked.
  private static let mostEastAsian = 3

  /// Blanks in Japanese and Chinese sentences that no other rule has read.
  ///
  /// Asked for are words in quotation marks, an amount that stands alone, a name the note knows, a foreign word; the subject stands before
  /// a sentence that does not name it.
  static func eastAsian(_ node: Int, _ page: Page, _ words: ForeignWords) -> [Draft] {
    guard page[node].isMatter, page[node].label == nil, page.pairs[node] == nil, !page[node].isConclusion,
      !Example.isExample(page.text(node)), page[node].text.count <= 1_500
    else { return [] }
    if page[node].kind == .item, let gloss = ForeignGloss.cut(page.text(node)) {
      let question = Wording.define(gloss.word, in: page.language(of: gloss.meaning))
      return [
        Draft(.definition, ask: question, [gloss.meaning], at: node, of: page, confidence: 0.7).claiming(
          .statement, of: [node])
      ]
    }
    let marks = page[node].inline.spans.contains { [.strong, .highlight, .code].contains($0.mark) }
    let dated = page.sentences[node].prefix(4).enumerated().compactMap { place, sentence in
      DatedSentence.draft(sentence.text, place, node, page)
    }
    let drafts = page.sentences[node].prefix(8).enumerated().compactMap { place, sentence -> Draft? in
      if page.stated(node, place + 1).contains(where: \.isName) { return nil }
      let text = sentence.text.trimming { $0.isSpace || $0 == "。" || $0 == "." || $0 == "；" }
      if let asked = asked(text, place, node, page) { return asked }
      guard page[node].kind == .paragraph || page[node].text.count >= 32, !DatedSentence.fits(text),
        (12...160).contains(text.count), Endings.isPredicate(sentence.text), text.scalars.last != "：",
        text.scalars.last != ":", !WrittenQuestions.isQuestion(sentence.text), page.stated(node, place).isEmpty,
        !text.startsWith(anyOf: Stated.pointers), !text.startsWith(anyOf: ["也就是说", "也就是說", "つまり", "すなわち"]),
        !marks || place > 0, page.joint(in: text) == nil,
        !Example.isExample(text), let range = EastAsianBlank.range(in: text, node, page, words),
        let question = BlankQuestion.make(text, range, node, page)
      else { return nil }
      return Draft(.cloze, ask: question, [text[range]], at: node, of: page, confidence: 0.55)
        .with { $0.alternatives = Synonyms.of(text[range], in: page) }
        .claiming(place == 0 ? .statement : .part(place), of: [node])
    }
    return dated + drafts.prefix(mostEastAsian)
  }

  /// What a Japanese sentence asks by its particles.
  private static func asked(_ text: Text, _ place: Int, _ node: Int, _ page: Page) -> Draft? {
    let above = page[node].parent
    guard page[above].label == nil, !WrittenQuestions.isQuestion(page.text(above)) else { return nil }
    guard page.stated(node, place).isEmpty, !DatedSentence.fits(text), !text.startsWith(anyOf: Stated.pointers),
      page.joint(in: text) == nil, !Example.isExample(text), !WrittenQuestions.isQuestion(text),
      let found = JapaneseQuestion(text)
    else { return nil }
    let subject = Subjects.prefix(for: text, node, page)
    guard !subject.folded.contains(text: found.answer.folded) else { return nil }
    return Draft(.question, ask: subject + found.question, [found.answer], at: node, of: page, confidence: 0.6)
      .claiming(.statement(place), of: [node])
  }
}

/// Chooses what to blank in a Japanese or Chinese sentence.
enum EastAsianBlank {
  static func range(in text: Text, _ node: Int, _ page: Page, _ words: ForeignWords) -> Range<Int>? {
    quoted(text) ?? amount(text) ?? known(text, node, page) ?? words.rarest(in: text)
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
    return first..<(end + unit.unicodeScalars.count)
  }

  private static let units = [
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

  private static let everyday: Set<Text> = [
    "データベース", "システム", "プログラム", "ファイル", "ユーザー", "ユーザ", "コンピュータ", "コンピューター", "ブロック", "サーバー", "サーバ", "アプリケーション", "ソフトウェア",
    "ハードウェア",
    "ネットワーク", "メモリ", "サービス", "エラー", "タイプ", "グループ", "レベル", "メッセージ", "パターン", "サイズ", "テスト", "ページ", "イメージ", "モデル", "オブジェクト",
  ]
}
