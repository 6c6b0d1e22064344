/// Tells lines that head others without being headings (F6, R8).
enum TitleLine {
  enum Form {
    case none
    /// Bold alone: heads everything up to the next heading.
    case bold
    /// A bulleted name followed by bare lines.
    case glyph
    /// A line that announces the list below it.
    case lead
    /// A name right over lines that begin with labels: heads them up to the next gap.
    case caption
    /// A short name alone over the paragraph that tells of it: heads the lines up to the next of its kind.
    case name
    /// A Chinese or Japanese name behind its number (`2.`, one step further in `（1）`), where its name begins.
    case part(level: Int, name: Int)
  }

  /// Longest name that heads others; scalars.
  private static let longestName = 40
  private static let longestSquare = 24

  static func form(of block: Block, _ inline: Inline, after upper: Block?, following: ArraySlice<Block>) -> Form {
    let text = inline.text
    guard let next = following.first, !block.line.tellsAbove else { return .none }
    let isFollowedByItems = next.line.isItem && next.line.indent <= block.line.indent + 1
    if let part = NumberedPart(block, text), part.heads(next) {
      return .part(level: part.level, name: part.name)
    }
    if isBoldName(inline) || isFollowedByItems && isBoldCase(inline), !isMeaning(text, below: upper),
      !block.line.isItem,
      block.line.indent < 4 || block.line.quoteDepth > 0
    {
      return .bold
    }
    if case .item(let glyph) = block.line.form, isName(text), text.count <= longestSquare,
      case .item(let below) = next.line.form, isSquare(glyph) && below == "-" || headsDots(glyph) && isDot(below),
      next.line.indent == block.line.indent, next.line.isItem
    {
      return .glyph
    }
    if case .item(let glyph) = block.line.form, !"-*+1".unicodeScalars.contains(glyph), isName(text),
      next.line.form == .paragraph, next.line.indent <= block.line.indent, !next.line.text.starts(with: "**🔷"),
      !(isDot(glyph) && next.isAfterBlank),
      !(LineShape.hasPairMark(text) && next.isAfterBlank)
    {
      return isBoldName(Inline(parsing: next.text)) ? .none : .glyph
    }
    // A line that stands deeper than what follows belongs to what is above it.
    let isInner = block.line.isConclusion || next.line.isItem && next.line.indent + 2 <= block.line.indent
    if block.line.form == .paragraph, !isInner, text.count <= 200, !isGloss(block, text, below: upper), !isCourse(text),
      announces(block, text, next, isFollowedByItems) || isFollowedByItems && CountedLine.counts(text, following)
    {
      return .lead
    }
    if headsLabels(block, text, following) || countsPairs(block, text, following)
      || shoutsOverLabels(block, text, following)
    {
      return .caption
    }
    return namesParagraph(block, text, upper, following) ? .name : .none
  }

  /// `도입기 > 성장기 > 쇠퇴기`, `freeze → thaw → dry` right over items that tell of its parts: a fact, no head of theirs.
  private static func isCourse(_ text: Text) -> Bool {
    guard let last = text.scalars.last, last != ":", last != "：" else { return false }
    let arrows = text.count(where: \.isArrow)
    guard arrows == 0, let first = text.firstRange(of: " > ") else { return arrows >= 2 }
    return text.firstRange(of: " > ", from: first.upperBound) != nil
  }

  /// Whether a Korean line right below a heading of Latin letters says what that is: `#### Kiln`, `그릇을 굽는 시설`.
  private static func isGloss(_ block: Block, _ text: Text, below upper: Block?) -> Bool {
    guard let upper, case .heading = upper.line.form, !block.isAfterBlank, text.hasHangul, text.wordCount >= 2,
      let last = text.scalars.last, last != ":", last != "?", Label(text) == nil, upper.text.hasLatin
    else { return false }
    return !upper.text.hasHangul && upper.text.wordCount <= 3 && Label(upper.text) == nil
  }

  /// Whether a bold Korean line right below a heading says what the heading is: `**물을 오래 담아 둘 수 있는 그릇**`.
  private static func isMeaning(_ text: Text, below upper: Block?) -> Bool {
    guard let upper, case .heading = upper.line.form, text.hasHangul, text.wordCount >= 4 else { return false }
    let words = text.words.dropLast()
    return words.last.map { $0.endsWith(anyOf: ["하는", "되는", "있는", "없는", "위한", "된"]) } ?? false
      && words.dropLast().contains { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를", "이", "가", "에", "로"]) }
  }

  /// Whether a Japanese or Chinese name stands right over lines with labels: 某事件 over 争点：… and 結論：….
  private static func headsLabels(_ block: Block, _ text: Text, _ following: ArraySlice<Block>) -> Bool {
    guard block.line.form == .paragraph, block.line.quoteDepth == 0, block.isAfterBlank,
      block.lastLine == block.line.number,
      text.hasHan, text.count <= longestBareName, !text.containsAny(of: ["。", "、", "，", "：", ":", "は", "を", "＝"]),
      Label(text) == nil
    else { return false }
    let below = following.prefix(8).prefix { !$0.isAfterBlank && $0.line.form == .paragraph }
    guard let first = below.first, label(of: first) else { return false }
    return below.count(where: label) >= 2
  }

  /// Whether a name in capitals stands right over lines that begin with short labels: GAMAY. over `France: Beaujolais.`
  private static func shoutsOverLabels(_ block: Block, _ text: Text, _ following: ArraySlice<Block>) -> Bool {
    guard block.line.form == .paragraph, block.line.quoteDepth == 0, block.lastLine == block.line.number,
      text.count <= longestName, !text.contains(where: \.isLower), text.count(where: \.isUpper) >= 3,
      !text.containsAny(of: [",", ":", "=", "!"])
    else { return false }
    let below = following.prefix(3).prefix { !$0.isAfterBlank && $0.line.form == .paragraph }
    return below.prefix(2).contains(where: hasShortLabel)
  }

  private static func hasShortLabel(_ block: Block) -> Bool {
    guard
      let mark = [": ", " - ", " – "].compactMap({ block.text.firstRange(of: $0) }).min(by: {
        $0.lowerBound < $1.lowerBound
      })
    else { return false }
    return (2...24).contains(mark.lowerBound) && block.text.prefix(mark.lowerBound).contains(where: \.isLower)
      || (2...6).contains(mark.lowerBound)
  }

  /// Whether a Japanese or Chinese name with a count stands right over as many pairs: 炉の3要素 over 火床：….
  private static func countsPairs(_ block: Block, _ text: Text, _ following: ArraySlice<Block>) -> Bool {
    guard block.line.form == .paragraph, block.line.quoteDepth == 0, text.hasHan, !text.hasHangul,
      text.count <= longestBareName,
      isName(text), let digit = text.scalars.first(where: { (0x32...0x37).contains($0.value) })
    else { return false }
    let below = following.prefix(8).prefix { !$0.isAfterBlank && $0.line.form == .paragraph }
    return below.count == Int(digit.value) - 0x30
      && below.allSatisfy { LineShape.hasPairMark($0.text) || $0.text.prefix(20).containsAny(of: ["...", "・・", "…"]) }
  }

  /// Whether a line begins with a label and a colon.
  private static func label(of block: Block) -> Bool {
    guard let colon = block.text.scalars.prefix(9).firstIndex(where: { $0 == "：" || $0 == ":" }), colon >= 2 else {
      return false
    }
    return Label(block.text.prefix(colon).trimmed) != nil
  }

  /// Whether a quote of one line is a name over what follows outside it: `> 로드 밸런싱 알고리즘` and a numbered list.
  static func isQuotedName(_ block: Block, _ inline: Inline, after upper: Block?, _ next: Block?) -> Bool {
    guard block.line.quoteDepth == 1, block.line.form == .paragraph, block.isAfterBlank, let upper, let next,
      upper.line.quoteDepth == 0, next.line.quoteDepth == 0, next.isAfterBlank,
      next.line.isItem || next.line.form == .paragraph, inline.text.count <= longestBareName, isName(inline.text)
    else { return false }
    // `1. …` and a quote indented below it: said of the item; `如：…` says something of what stands above.
    if upper.line.isItem, block.line.indent > upper.line.indent { return false }
    return Label(inline.text) == nil && !inline.text.contains("：") && !inline.spans.contains { $0.mark == .link }
      && (inline.text.hasHangul || inline.text.hasHan || inline.text.first?.isUpper ?? false)
  }

  /// Whether a line is nothing but a name with a gap on both sides, over one paragraph or a few: exports write toggles and
  /// numbered parts like that.
  private static func namesParagraph(_ block: Block, _ text: Text, _ upper: Block?, _ following: ArraySlice<Block>)
    -> Bool
  {
    guard let next = following.first, next.line.form == .paragraph, next.isAfterBlank, block.isAfterBlank,
      block.line.quoteDepth == 0, next.line.quoteDepth == 0, next.line.indent == block.line.indent,
      block.lastLine == block.line.number, let upper, isName(withoutBracket(text)), text.count <= 2 * longestName,
      Label(text) == nil,
      !isShort(next, text), !text.contains(". "), !text.contains("："), !text.hasHangul || !Particle.endsOpen(text)
    else { return false }
    if block.line.ordinal != nil, block.line.isItem { return !upper.line.isItem }
    guard block.line.form == .paragraph, !upper.line.isHeading, text.count <= longestBareName, text.wordCount <= 2,
      text.first?.isWordPart ?? false, !saysOfWhatStandsAbove(text), !next.text.contains(where: \.isArrow),
      (text.hasHan || text.hasKana) && text.count <= longestHanName || text.hasHangul || text.first?.isUpper ?? false,
      next.text.count >= 2 * text.count, !GenericWords.contains(text)
    else { return false }
    return following.prefix(longestPart + 1).contains { $0.line.form != .paragraph || isAlone($0) }
      || following.count <= longestPart
  }

  /// Whether the line below is a name itself, or too short to tell of one.
  private static func isShort(_ next: Block, _ name: Text) -> Bool {
    next.text.count < 8 || !Endings.isPredicate(next.text) && next.text.count < 20 && next.text.wordCount <= 2
  }

  /// `단일 선택 가능`, `중복 불가`, `重视火候`: a feature of what stands above, not a name.
  private static func saysOfWhatStandsAbove(_ text: Text) -> Bool {
    if text.hasHan, !text.hasKana, text.startsWith(anyOf: stances) { return true }
    return text.words.contains { $0.count >= 2 && $0.endsWith(anyOf: ["만", "도", "까지"]) }
      || text.endsWith(anyOf: ["가능", "불가", "불가능", "필요", "필수", "금지", "존재", "없음", "있음", " O", " X"])
  }

  private static let stances: Phrases = [
    "重视", "重視", "主张", "主張", "提倡", "倡导", "倡導", "反对", "反對", "强调", "強調", "推崇", "批判", "注重", "提出", "创办", "創辦", "建立", "培养",
    "培養",
    "要求", "认为", "認為", "实行", "實行", "促进", "促進", "推动", "推動",
  ]

  /// The text before a bracket at its end.
  private static func withoutBracket(_ text: Text) -> Text {
    guard text.scalars.last == ")", let open = text.scalars.lastIndex(of: "("), open > 1 else { return text }
    return text.prefix(open).trimmed
  }

  private static func isAlone(_ block: Block) -> Bool {
    block.isAfterBlank && block.text.count <= longestBareName && isName(block.text)
  }

  /// Most lines below a bare name that still are its own.
  private static let longestPart = 3
  private static let longestBareName = 24
  private static let longestHanName = 10

  /// `■ ▪ ◆ ▶`, which stand before names over dashes in the same column.
  private static func isSquare(_ glyph: Unicode.Scalar) -> Bool { "■□▪▫◆◇▶►🔹🔸".unicodeScalars.contains(glyph) }

  /// The dots of Japanese lists; what stands behind a gap below the last of them is no part of it.
  private static func isDot(_ glyph: Unicode.Scalar) -> Bool { glyph == "・" || glyph == "･" }

  /// `■ 窯` over `・土を焼く` in the same column.
  private static func headsDots(_ glyph: Unicode.Scalar) -> Bool { isSquare(glyph) || glyph == "●" || glyph == "◎" }

  private static func announces(_ block: Block, _ text: Text, _ next: Block, _ isFollowedByItems: Bool) -> Bool {
    guard let last = text.scalars.last else { return false }
    let opensTable = next.line.form == .tableRow
    if last == ":" || last == "：" {
      // `争点：` over `結論：…` was left empty.
      if text.hasHan, !isFollowedByItems, !opensTable, label(of: next) { return false }
      return isFollowedByItems || opensTable || text.count <= 24 && next.line.form == .paragraph
    }
    guard isFollowedByItems else { return false }
    if last == "?" || last == "？" { return true }
    if Label(text) != nil { return true }
    if !text.hasHangul, text.containsAny(of: ["次のような", "次の", "いくつかの", "以下の", "以下几", "以下幾", "如下", "下列"]),
      text.count <= 120
    {
      return true
    }
    let bare = text.scalars.firstIndex(of: "(").map { text.prefix($0) } ?? text
    let isLatin = !bare.hasHangul && !bare.hasHan && !bare.hasKana
    guard isName(bare), bare.count <= (isLatin ? longestName : 30), text.count <= 80 else { return false }
    if !next.isAfterBlank || next.line.quoteDepth > 0 { return true }
    return block.isAfterBlank && block.lastLine == block.line.number
      && bare.count <= (isLatin ? longestName : longestBareName)
      && bare.wordCount <= 4 && block.line.quoteDepth == 0 && !Particle.endsOpen(bare)
      && (bare.hasHangul || bare.hasHan && bare.count <= longestHanName || bare.first?.isUpper ?? false)
  }

  private static func isBoldName(_ inline: Inline) -> Bool {
    guard inline.isWholly(.strong) else { return false }
    // A second name in brackets, or which way a list goes, does not make a title too long.
    return isName(inline.text)
      || inline.text.hasHangul && inline.text.count <= 2 * longestName && isName(withoutBracket(inline.text))
  }

  /// `**손님의 주문 시, 차를 내는 과정**` over a list: a bold Korean title that names its case before a comma.
  private static func isBoldCase(_ inline: Inline) -> Bool {
    guard inline.isWholly(.strong), inline.text.hasHangul, inline.text.count <= 2 * longestName,
      let comma = inline.text.firstRange(of: ", "),
      inline.text.prefix(comma.lowerBound).endsWith(anyOf: ["시", "때", "경우", "면"])
    else { return false }
    return isName(inline.text.dropping(first: comma.upperBound))
  }

  static func isName(_ text: Text) -> Bool {
    guard text.count <= longestName, text.hasLetter, let last = text.scalars.last, last != ":" || text.count <= 24,
      // `成人 36℃` is a value.
      !(text.hasHan && !text.hasHangul && (last == "℃" || last == "%" || last == "％"))
    else { return false }
    return LineShape.isNounPhrase(text) && !text.contains(" : ") && !text.contains(", ") && !text.contains("→")
  }
}
