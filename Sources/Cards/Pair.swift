import Notes

/// A line of `term : definition`, `term - definition`, `**term** definition` or `term = definition`, cut at its mark.
struct Pair {
  enum Mark { case colon, dash, bold, equals }

  let left: Text
  let right: Inline
  let mark: Mark
  /// Whether the left side names something of its own, not a label of the subject above.
  let isNamed: Bool

  /// Longest left side; scalars.
  static let longestLeft = 34

  init?(_ inline: Inline) {
    let text = inline.text
    guard text.count >= 4, text.count <= 2_000 else { return nil }
    guard let (cut, mark) = Pair.cut(inline) else { return nil }
    // `反射分为：…` is a sentence that lists.
    let said = text.prefix(cut.lowerBound).trimmed
    if said.hasHan, said.endsWith(anyOf: ["分为", "分為", "分成"]) { return nil }
    let head = text.prefix(cut.lowerBound).trimming {
      $0.isSpace || $0 == ":" || $0 == "*" || $0 == "," || $0.isPicture
    }
    // `_Z - glaze_`: a dash that the writer marked with the name belongs to it.
    let isMarked = mark == .dash && inline.spans.contains { $0.mark == .emphasis && $0.range == 0..<head.count }
    // "Augustus 63 BC - 14 AD": the dash stands inside the span.
    let span = mark == .dash ? Pair.span(in: head, to: text.dropping(first: cut.upperBound).trimmed) : nil
    left =
      span.map { head.prefix($0).trimmed } ?? (isMarked ? head.replacing(" - ", with: "-") : Pair.withoutCopula(head))
    right = inline.cut((span ?? cut.upperBound)..<text.count).trimmingMarks
    self.mark = mark
    // `0：…`, `1：…` in bold are values of a flag, not numbers of a list.
    if !left.hasLetter, !(mark != .equals && text.isEnglish && EnglishDate.isDate(left)),
      !(inline.spans.first.map { $0.mark == .strong && $0.range.lowerBound == 0 } ?? false)
    {
      return nil
    }
    if text.isEnglish, EnglishDate.isDate(left), EnglishDate.isDate(right.text) { return nil }
    // "`fill` opens the tap — slowly" tells what it does.
    if let code = inline.spans.first(where: { $0.mark == .code && $0.range.lowerBound == 0 }),
      code.range.upperBound < cut.lowerBound - 1,
      CodeDeeds.isDeed(text[code.range.upperBound..<cut.lowerBound])
    {
      return nil
    }
    guard Pair.isName(left), right.text.hasLetter || right.text.hasDigit else { return nil }
    if mark == .dash || mark == .bold, right.text.count < 3 { return nil }
    if mark == .equals,
      left.count > (right.text.containsAny(of: Formulas.operators) ? 40 : 24)
        || right.text.wordCount < 2 && !(right.text.isEastAsian && left.isEastAsian && right.text.count >= 6)
    {
      return nil
    }
    isNamed =
      Label(left) == nil && (!left.hasLetter || !GenericWords.contains(left))
      && !Pair.isExample(left)
  }

  /// Where the first date of a span begins behind a name: "Augustus 63 BC"; nil where there is none, or no name.
  private static func span(in left: Text, to end: Text) -> Int? {
    guard left.isEnglish, left.hasDigit, end.hasDigit, EnglishDate.isDate(end),
      let digit = left.firstIndex(where: \.isDigit), digit >= 3, left[digit - 1].isSpace,
      EnglishDate.isDate(left.dropping(first: digit)), left.prefix(digit).trimmed.wordCount <= 4
    else { return nil }
    return digit
  }

  /// A name and what it is.
  init(left: Text, right: Inline) {
    self.left = left
    self.right = right
    mark = .colon
    isNamed = true
  }

  /// `ex`, `예)`: the right side is an example; "Extinction" is a name.
  private static func isExample(_ left: Text) -> Bool {
    left.startsWith(anyOf: ["예)", "예:"])
      || left.startsWith(anyOf: ["ex", "Ex"]) && (left.count == 2 || !left[2].isLatin)
  }

  /// `启动流程为：`, `結果如下：`: the name without the word that only leads to the colon.
  private static func withoutCopula(_ left: Text) -> Text {
    guard left.count >= 4, left.hasHan, !left.hasKana,
      !left.endsWith(anyOf: ["行为", "行為", "人为", "人為", "作为", "作為", "认为", "認為", "成为", "成為"])
    else { return left }
    let end = ["分别为", "分別為", "如下", "分别是", "分別是", "为", "為", "是"].first { left.ends(with: $0) }
    return end.map { left.without(suffix: $0) } ?? left
  }

  private static func cut(_ inline: Inline) -> (Range<Int>, Mark)? {
    let text = inline.text
    // No mark and no arrow stands anywhere: most lines.
    if let value = valueCut(text) ?? labelCut(text) ?? exampleCut(text) ?? toldBehindComma(text) {
      return (value, .colon)
    }
    guard
      text.mayHold(":") || text.mayHold("-") || text.mayHold("=") || text.sketch.mayHoldSign
        || text.mayHold(".") && text.contains(" ... ") || text.isEastAsian && text.containsAny(of: leaders)
    else {
      return boldCut(inline) ?? sentenceCut(text)
    }
    let limit = min(text.count, longestLeft + 30)
    var depth = 0
    for index in 0..<limit {
      let scalar = text[index]
      if scalar.isOpening { depth += 1 }
      if scalar.isClosing { depth = max(0, depth - 1) }
      guard depth == 0, index > 0, isMark(scalar), !isProtected(index, inline) else { continue }
      if scalar == "：" || scalar == "＝" && isMeaning(text, index) { return (index..<(index + 1), .colon) }
      if scalar == ":", isColon(text, index) { return (index..<(index + 1), .colon) }
      if scalar == "-", isHanDash(text, index) { return (index..<(index + 2), .dash) }
      if scalar == "-", isLooseDash(text, index) { return (index..<(index + 1), .dash) }
      if isDash(text, index) { return (index..<(index + 1), .dash) }
      if scalar == "-", text[index - 1].isSpace, text.has("-- ", at: index), index >= 2,
        text.prefix(index).wordCount <= 4, EnglishPhrase.isName(text.prefix(index))
      {
        return (index..<(index + 2), .dash)
      }
      if let end = leaderEnd(text, index) { return (index..<end, .colon) }
      if scalar == ".", text[index - 1].isSpace, text.has("... ", at: index) { return (index..<(index + 3), .dash) }
      if scalar == "=", index > 1, index + 1 < text.count, text[index - 1].isSpace, text[index + 1].isSpace,
        !isCode(text), !isValueBeforeMark(text, index)
      {
        return (index..<(index + 1), .equals)
      }
      if scalar.isArrow { return labelArrow(text, index) ?? markedArrow(inline, index) }
    }
    return boldCut(inline) ?? sentenceCut(text)
  }

  /// `대표작 → 달항아리`: a Korean word for a side of the thing above, and an arrow to what it is.
  private static func labelArrow(_ text: Text, _ index: Int) -> (Range<Int>, Mark)? {
    let name = text.prefix(index).trimmed
    guard text.hasHangul, index > 0, text[index - 1].isSpace,
      (2...8).contains(name.count) || name.count <= 20 && isSum(text.dropping(first: index + 1)),
      Label(name).map({ $0.subject == nil || name.count > 8 }) ?? false || sides.contains(name),
      !text.dropping(first: index + 1).containsArrow
    else { return nil }
    return (index..<(index + 1), .colon)
  }

  /// Whether a text is three parts or more joined by plus signs.
  private static func isSum(_ text: Text) -> Bool { text.pieces { $0 == "+" }.count >= 3 && !text.contains("=") }

  /// `**개완** → 뚜껑이 있는 찻잔`: a marked Korean or Latin name alone before an arrow to several words that say what it is.
  private static func markedArrow(_ inline: Inline, _ index: Int) -> (Range<Int>, Mark)? {
    let text = inline.text
    if let code = inline.spans.first(where: { $0.mark == .code && $0.range.lowerBound == 0 }), text.isEnglish {
      // `flush()` → empties the tank
      let said = text.dropping(first: index + 1)
      return text[code.range.upperBound..<max(index, code.range.upperBound)].allSatisfy(\.isSpace)
        && said.wordCount >= 2
        && !said.containsArrow ? (index..<(index + 1), .dash) : nil
    }
    guard text.hasHangul, let span = inline.spans.first(where: { $0.range.lowerBound == 0 }),
      span.mark == .strong || span.mark == .code || span.mark == .highlight, index > span.range.upperBound,
      text[span.range.upperBound..<index].allSatisfy(\.isSpace), case let name = text[span.range],
      name.wordCount <= 3, name.count <= 24, !(name.lastWord.map(KoreanQuestion.isDeed) ?? true), !name.hasDigit,
      case let said = text.dropping(first: index + 1).trimmed, said.wordCount >= 3, !said.containsArrow,
      KoreanTelling.topic(in: said.words) == nil
    else { return nil }
    return (index..<(index + 1), .colon)
  }

  private static let sides: WordSet = [
    "대표작", "대표 작품", "대표 인물", "대표 작가", "작품", "저서", "주요 작품", "별명", "본명", "수도", "위치", "장소", "시기",
  ]

  /// `耐用年数... 使える年数`, `貴族・・・免税`: where the dots end between a short Japanese or Chinese name and what it is.
  private static func leaderEnd(_ text: Text, _ index: Int) -> Int? {
    guard text.isEastAsian, (2...16).contains(index), leaders.contains(where: { text.has($0, at: index) }) else {
      return nil
    }
    var end = index
    while end < text.count, text[end] == "." || text[end] == "・" || text[end] == "…" || text[end].isSpace { end += 1 }
    return text.count - end >= 2 && !text[index..<end].contains("、") ? end : nil
  }

  /// `成人 36.5~37℃`: a short name and an amount behind a space.
  private static func valueCut(_ text: Text) -> Range<Int>? {
    guard text.isEastAsian, text.count <= 24, let space = text.scalars.firstIndex(where: { $0.isSpace || $0 == "　" }),
      (2...8).contains(space),
      text.scalars[..<space].allSatisfy({ $0.isHan || $0.isKana }), !Endings.isPredicate(text.prefix(space))
    else { return nil }
    let value = text.dropping(first: space + 1).trimmed
    let units: [Literal] = ["℃", "%", "％", "回/分", "回／分", "mmHg", "歳", "kg", "cm", "mL", "分", "秒", "円"]
    guard value.first?.isDigit ?? false, value.endsWith(anyOf: units) else { return nil }
    return space..<(space + 1)
  }

  /// `特点 速度快`, `基础 反射弧`: a Chinese label and what it holds behind a space.
  private static func labelCut(_ text: Text) -> Range<Int>? {
    guard text.count <= 60, text.hasHan, !text.hasKana, let space = text.scalars.firstIndex(where: \.isSpace),
      (2...4).contains(space)
    else { return nil }
    let (word, rest) = (text.prefix(space), text.dropping(first: space + 1).trimmed)
    let isLabel = Label(word).map { $0.subject == nil && $0.kind != .remarks } ?? false || spacedLabels.contains(word)
    guard isLabel, word.allSatisfy(\.isHan), rest.count >= 2, rest.hasHan, Label(rest) == nil,
      !rest.startsWith(anyOf: ["和", "与", "與", "及", "或", "、", "&", "/"])
    else { return nil }
    return space..<(space + 1)
  }

  private static let spacedLabels: WordSet = [
    "基础", "基礎", "本质", "本質", "实质", "實質", "核心", "对象", "對象", "来源", "來源", "部位", "单位", "單位", "代表", "时间", "時間", "地点", "地點",
    "主体", "主體", "客体", "客體",
  ]

  private static let leaders: [Literal] = ["...", "・・", "…"]

  /// `Cognitive distortions. A wall to protect …`: a name with a full stop and what it is.
  private static func sentenceCut(_ text: Text) -> (Range<Int>, Mark)? {
    guard let stop = text.firstRange(of: ". "), stop.lowerBound <= longestLeft, !text.hasHangul, !text.hasHan,
      !text.hasKana
    else { return nil }
    let head = text.prefix(stop.lowerBound)
    guard (1...4).contains(head.wordCount), !Endings.hasEnglishVerb(head), EnglishClause(head) == nil,
      !(head.lastWord?.hasDigit ?? true), head.lastWord.map({ $0.count > 1 }) ?? false,
      text.dropping(first: stop.upperBound).wordCount >= 4, head.first?.isUpper ?? false, !head.contains(","),
      // "Repr. shares of the mill" only shortens a word.
      !(text[stop.upperBound].isLower && head.wordCount == 1)
    else { return nil }
    return (stop, .bold)
  }

  /// Whether a scalar may stand between the sides of a pair or end the search for one.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", "：", "＝", "-", "–", "—", "=", ".", "・", "…": true
    default: scalar.isArrow
    }
  }

  private static func isProtected(_ index: Int, _ inline: Inline) -> Bool {
    inline.spans.contains {
      $0.range.contains(index)
        && ($0.mark == .formula || $0.mark == .code
          // `_Z - test_ - …`: the mark behind the name is meant.
          || $0.mark == .emphasis && $0.range.lowerBound == 0 && inline.text[index] == "-"
            && inline.text.dropping(first: $0.range.upperBound).startsWith(anyOf: [" - ", " – ", ": "]))
    }
  }

  /// A colon followed by a space or standing between spaces; times, ratios and addresses are no terms.
  private static func isColon(_ text: Text, _ index: Int) -> Bool {
    let before = text[index - 1]
    let after = index + 1 < text.count ? text[index + 1] : " "
    if after == "/" || after == ":" || before == ":" { return false }
    if before.isDigit && after.isDigit { return false }
    // `16 N : 1 P` is a ratio.
    let next = text.dropping(first: index + 1).firstWord?.first
    if next?.isDigit ?? false,
      text.prefix(index).lastWord.map({ $0.count <= 2 && $0.first?.isUpper ?? false }) ?? false
    {
      return false
    }
    if after.isSpace || before.isSpace { return true }
    // `용어:뜻` without spaces.
    return before.isHangul && (after.isHangul || after.isLatin) || before.isClosing && after.isWordPart
      || (before.isHan || before.isKana) && after.isWordPart
      || before.isLatin && (after.isHan || after.isKana || after.isHangul)
  }

  /// A dash between spaces; also `——`.
  private static func isDash(_ text: Text, _ index: Int) -> Bool {
    let scalar = text[index]
    guard scalar == "-" || scalar == "–" || scalar == "—", index + 1 < text.count else { return false }
    if scalar == "—", text[index + 1] == "—" { return true }
    guard text[index - 1].isSpace, text[index + 1].isSpace else { return false }
    // `1 - 2 달`: from one number to another.
    if index >= 2, text[index - 2].isDigit, index + 2 < text.count, text[index + 2].isDigit, !text.isEnglish {
      return false
    }
    // `나갈 때, - 전하`: a sign, not a mark between two sides.
    if index >= 2, text[index - 2] == "," { return false }
    if text.isEnglish, let isFirst = opensDashes(text, index) { return isFirst }
    // A second dash makes it a chain, unless much stands between the two.
    let rest = text.dropping(first: index + 1)
    guard let second = rest.firstRange(of: " - ") ?? rest.firstRange(of: " – ") else { return true }
    return rest.prefix(second.lowerBound).wordCount >= 5
  }

  private static func isCode(_ text: Text) -> Bool { text.contains("(") && text.contains(")") && !text.contains(" ") }

  /// A bold name at the start and a text after it, without a mark between (F5).
  private static func boldCut(_ inline: Inline) -> (Range<Int>, Mark)? {
    guard let span = inline.spans.first(where: { $0.mark == .strong && $0.range.lowerBound == 0 }),
      span.range.count <= 32
    else { return nil }
    let end = span.range.upperBound
    let text = inline.text
    if let stopped = stopped(text, end) { return stopped }
    guard end + 4 < text.count, !text[..<end].hasHangul, !text[..<end].hasHan, !text[..<end].hasKana, text[end].isSpace
    else { return nil }
    if text.hasHangul, text.dropping(first: end).trimmed.first?.isDigit ?? true { return nil }
    let next = text.dropping(first: end).firstWord.map { $0.lowercased.string } ?? ""
    if let apposed = apposed(text, end) { return apposed }
    // "X used in tea" tells what happens to it.
    let words = text.dropping(first: end).lowercased.words
    // "**SWOT** Analysis", "**Lower** Gate is where boats wait": the name goes on behind the bold.
    if text.isEnglish, words.count == 1 || words.prefix(4).dropFirst().contains(where: { EnglishWords.be.contains($0) })
    {
      return nil
    }
    if EnglishVerbs.base(ofParticiple: Text(next)) != nil, words.count > 1, EnglishWords.prepositions.contains(words[1])
    {
      return nil
    }
    // "X is …" is a sentence of its own rule; "X who mends nets" is no definition but goes on.
    guard !EnglishPhrase.goesOn(text.dropping(first: end).trimmed),
      !["is", "are", "was", "means", "refers", "can", "has", "have", "and", "or", "in", "of", "found"].contains(next),
      !Endings.hasEnglishVerb(Text(next)), !tells(text[..<end], Text(next)),
      inline.spans.filter({ $0.mark == .strong }).count == 1
    else { return nil }
    return (end..<end, .bold)
  }

  /// "**Wood kilns** contain …": the verb of a plural name.
  private static func tells(_ name: Text, _ next: Text) -> Bool {
    EnglishVerbs.isBase(next) && !EnglishVerbs.isNounToo(next) && Wording.isPlural(name)
  }

  /// `**광합성.** 식물이 …`, `**光合成。** 植物が…`: a bold name with a full stop of its own before what it is.
  private static func stopped(_ text: Text, _ end: Int) -> (Range<Int>, Mark)? {
    guard (3...24).contains(end), end + 6 < text.count, "。．.".unicodeScalars.contains(text[end - 1]),
      case let name = text.prefix(end - 1), name.hasHangul || name.isEastAsian, LineShape.isNounPhrase(name),
      !Endings.isPredicate(name), !name.hasDigit
    else { return nil }
    return ((end - 1)..<end, .bold)
  }

  /// Left sides that point to a picture.
  private static let pictures: [Literal] = [
    "如上图", "如下图", "如图", "上图", "下图", "如上圖", "如下圖", "如圖", "上圖", "下圖", "上の図", "下の図",
  ]

  /// `**Deciduous** trees or shrubs; this means …`: the name goes on to the semicolon.
  private static func apposed(_ text: Text, _ end: Int) -> (Range<Int>, Mark)? {
    guard let stop = text.scalars.firstIndex(of: ";"), stop > end, stop <= longestLeft else { return nil }
    for verb in ["; this refers to ", "; this means ", "; it refers to ", "; these are ", "; this is ", "; it is "]
    where text.has(verb, at: stop) {
      return (stop..<(stop + verb.utf8.count), .bold)
    }
    return nil
  }

  /// `“有教无类”`, `《学记》`: what is quoted as a whole, or a book, is a name whatever it says.
  private static func isQuoted(_ left: Text) -> Bool {
    let marks: [(Unicode.Scalar, Unicode.Scalar)] = [("“", "”"), ("《", "》"), ("「", "」")]
    guard left.count >= 4, let first = left.first, let close = marks.first(where: { first == $0.0 })?.1,
      let end = left.scalars.lastIndex(of: close)
    else { return false }
    let rest = left.dropping(first: end + 1)
    return !rest.hasLetter || rest.first?.isOpening ?? false
  }

  /// Whether the left side can be a term: short, no sentence, no example, no number alone.
  static func isName(_ left: Text) -> Bool {
    guard left.count >= 1,
      left.count <= longestLeft
        || left.count <= 60 && left.scalars.last?.isClosing ?? false
          && (left.count <= 48 || left.hasHangul && left.firstIndex(of: "(").map { $0 <= 24 } ?? false),
      left.hasLetter || left == "0" || left == "1" || EnglishDate.isDate(left)
    else { return false }
    if isQuoted(left) { return true }
    // `甲、乙、丙：…`: a list that leads on.
    let head = left.scalars.firstIndex(where: \.isOpening).map { left.prefix($0) } ?? left
    if left.isEastAsian, head.count(where: { $0 == "、" }) >= 2 { return false }
    if left.isEastAsian, Endings.isPredicate(left) || left.isOne(of: pictures) { return false }
    let most = left.scalars.last?.isClosing ?? false || left.ends(with: "의 공통점") ? 8 : 6
    if left.wordCount > most || left.scalars.contains("?") { return false }
    let lower = left.lowercased
    if lower.startsWith(anyOf: [
      "http:", "https:", "http/", "ex)", "ex.", "ex ", "e.g", "예)", "예를", "例え", "note ", "t1", "t2", "t3", "q.", "a.",
      "p.s", "ps ", "ps.",
    ]) || lower.isOne(of: ["ex", "eg", "q", "a", "ps", "note", "notes"]) {
      return false
    }
    // 떨림, 넘침: nouns that end as a clipped verb does.
    let isNoun =
      left.wordCount == 1 && (2...5).contains(left.count) && left.endsWith(anyOf: ["림", "침", "킴", "김", "춤", "름", "님"])
    if left.hasHangul, Endings.isKoreanPredicate(left), !isNoun { return false }
    if EnglishRemark.isLabel(left) || left.isEnglish && Pair.isSaid(left) { return false }
    // "For each row = …": words that lead on.
    if left.isEnglish, left.wordCount >= 3, let first = lower.firstWord,
      EnglishWords.prepositions.contains(first) || EnglishWords.subordinators.contains(first)
    {
      return false
    }
    if left.count >= 3, left[0] == "(", left.scalars.last != ")" { return false }
    // `오름 가마, 굴 가마의 공통점`: what several things have in common.
    if left.hasHangul, left.endsWith(anyOf: ["의 공통점", "의 차이점", "의 공통된 특징", "의 차이"]) { return left.wordCount <= 8 }
    return !left.contains(", ") && !left.replacing(" vs. ", with: " vs ").contains(". ")
      || left.scalars.last?.isClosing ?? false
  }
}
