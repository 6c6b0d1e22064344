/// A mended line: what stood on one or more lines of the note and is read as one.
struct Block {
  var line: NoteLine
  /// Last line of the note it was read from.
  var lastLine: Int
  /// The width of that line alone.
  var lastWidth = 0
  var isAfterBlank: Bool

  var text: Text { line.text }
}

/// Joins wrapped lines (R4) and drops what was set aside, keeping tables, code and formulas apart.
struct BlockReader {
  private var blocks: [Block] = []
  private var sawBlank = true
  /// A gap between two blocks that nothing may be joined over: a blank line, an image, a rule.
  private var isGap = true

  static func read(_ lines: [NoteLine]) -> [Block] {
    var reader = BlockReader()
    for line in LineHabit.broken(HTMLTables.placed(lines)) { reader.add(line) }
    var blocks = LeadSentences.parted(BoldLabels.parted(joiningPairs(reader.blocks)))
    for index in blocks.indices where blocks[index].line.isItem || blocks[index].line.form == .paragraph {
      blocks[index].line.text = OpenBrackets.mended(blocks[index].text)
    }
    return blocks
  }

  /// R7: `name :` over a gap and one indented paragraph is a pair that a toggle cut in two.
  private static func joiningPairs(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    result.reserveCapacity(blocks.count)
    for index in blocks.indices {
      let next = index + 1 < blocks.count ? blocks[index + 1].line : nil
      guard let upper = result.last, isMeaning(blocks[index], of: upper, next: next) else {
        result.append(blocks[index])
        continue
      }
      result[result.count - 1].line.text.append(" ")
      result[result.count - 1].line.text += blocks[index].text
      result[result.count - 1].lastLine = blocks[index].lastLine
    }
    return result
  }

  /// Whether a block is all that stands below a bulleted name with a colon at its end.
  private static func isMeaning(_ block: Block, of upper: Block, next: NoteLine?) -> Bool {
    if isValue(block, of: upper) { return true }
    guard upper.line.isItem, block.line.form == .paragraph,
      block.line.indent >= upper.line.indent + 2 || !block.isAfterBlank && goesOnBare(upper.text),
      block.line.quoteDepth == upper.line.quoteDepth, block.line.boxDepth == upper.line.boxDepth,
      let last = upper.text.scalars.last, last == ":" || last == "：", upper.text.count <= 40,
      !LineShape.isInlineList(block.text), !LineShape.hasPairMark(block.text), !block.line.isConclusion
    else { return false }
    return next.map { $0.indent <= upper.line.indent || $0.isHeading } ?? true
  }

  /// `时间：` over a gap and one short paragraph in Japanese or Chinese: the label's value.
  private static func isValue(_ block: Block, of upper: Block) -> Bool {
    upper.line.form == .paragraph && block.line.form == .paragraph && upper.text.count <= 6
      && upper.line.quoteDepth == block.line.quoteDepth && upper.line.indent == block.line.indent
      && upper.lastLine == upper.line.number && block.text.count <= 60 && !LineShape.hasPairMark(block.text)
      && valued.contains(upper.text.trimming { $0 == "：" || $0 == ":" || $0.isSpace })
      && (upper.text.scalars.last == "：" || upper.text.scalars.last == ":")
  }

  private static let valued: WordSet = [
    "时间", "時間", "日期", "年代", "地点", "地點", "时期", "時期", "期間", "期间", "場所", "人物", "国家", "國家", "結果", "结果",
  ]

  /// `- 甲：` in Japanese or Chinese with its meaning on the next line, not indented.
  private static func goesOnBare(_ name: Text) -> Bool { (name.hasHan || name.hasKana) && !name.hasHangul }

  private mutating func add(_ line: NoteLine) {
    let isCode = line.form == .code || line.form == .fence
    if line.isBlank || line.setAside != nil && !isCode && line.form != .rule && !line.isHeading {
      sawBlank = sawBlank || line.isBlank
      isGap = true
      return
    }
    if goesOn(line) {
      join(line)
    } else {
      blocks.append(Block(line: line, lastLine: line.number, lastWidth: line.text.width, isAfterBlank: sawBlank))
    }
    sawBlank = false
    isGap = false
  }

  /// Whether a line belongs to the last block.
  private func goesOn(_ line: NoteLine) -> Bool {
    guard let last = blocks.last else { return false }
    return isGap ? Self.isOpenEnded(last, line) : Self.isContinuation(of: last, line)
  }

  private mutating func join(_ line: NoteLine) {
    let end = blocks.count - 1
    let last = blocks[end].line.text.scalars.last
    // A particle alone at the start belongs to the word above.
    let word = line.text.firstWord ?? Text()
    let isHalf = word.count == 1 && word.isOne(of: ["을", "를", "의", "에", "은", "는", "함", "됨", "다"])
    let isSpaceless =
      last.map { $0.isHan || $0.isKana || $0 == "、" } ?? false
      && line.text.first.map { $0.isHan || $0.isKana || $0 == "「" || $0 == "`" } ?? false
    if JapaneseWrap.wantsComma(blocks[end].text, before: line.text) { blocks[end].line.text.append("、") }
    // Grows in place: a paragraph may have any number of lines.
    if !(isHalf && last?.isHangul ?? false || isSpaceless) { blocks[end].line.text.append(" ") }
    blocks[end].line.text += line.text
    blocks[end].line.breaksHard = line.breaksHard
    blocks[end].lastLine = line.number
    blocks[end].lastWidth = line.text.width
  }

  /// Whether a paragraph ends in a connective, so that the next one belongs to it over a blank line.
  private static func isOpenEnded(_ block: Block, _ line: NoteLine) -> Bool {
    block.line.form == .paragraph && line.form == .paragraph && line.indent == block.line.indent
      && line.quoteDepth == block.line.quoteDepth && block.text.endsWith(anyOf: ["하고", "하며", "되고", "되며", "이며", "이고"])
  }

  /// Whether a line belongs to the block above however it is set.
  private static func isWrapped(_ block: Block, _ line: NoteLine) -> Bool {
    isOpenItem(block, line) || JapaneseWrap.goesOn(block, line) || KoreanWrap.belongs(line, to: block)
  }

  /// Whether a line goes on where the block above broke off.
  private static func isContinuation(of block: Block, _ line: NoteLine) -> Bool {
    if isWrapped(block, line) { return true }
    guard line.form == .paragraph, line.ordinal == nil, !line.isConclusion, !line.hasCheckbox, !block.line.breaksHard,
      line.quoteDepth == block.line.quoteDepth || line.quoteDepth == 0 && block.line.quoteDepth > 0,
      !block.text.contains("\t"), !line.text.contains("\t"), !line.text.startsWith(anyOf: ["A:", "Q:", "답:"])
    else { return false }
    let upper = block.text
    guard let last = upper.scalars.last, upper.count + line.text.count < 4_000 else { return false }
    if last == ":" || last == "：" { return announces(block, line) }
    if last == "," || last == "、" || last == "，" { return true }
    let endsSentence = last.isSentenceEnd || upper.endsWith(anyOf: ["다", "요", "함", "됨", "음", "임"])
    switch block.line.form {
    case .item:
      // English lines may go on without being indented.
      if line.indent <= block.line.indent, line.text.first?.isLower ?? false, line.text.first?.isLatin ?? false {
        return !endsSentence && upper.width >= 44 && !upper.hasHangul && !LineShape.hasPairMark(line.text)
      }
      guard line.indent > block.line.indent else { return false }
      if !upper.isAtLeast(width: 41), LineShape.isInlineList(line.text), LineShape.isNounPhrase(upper) { return false }
      // Emphasis of a whole line, an example or a pair of its own starts anew.
      if line.text.startsWith(anyOf: ["**", "ex", "Ex", "예)", "*ex", "—"]) || LineShape.hasPairMark(line.text) {
        return false
      }
      if !endsSentence, isOwnSentence(line.text, below: upper) || opensFact(line, below: upper) { return false }
      return !endsSentence && upper.isAtLeast(width: 30)
    case .paragraph:
      guard line.indent <= block.line.indent + 3, !LineShape.isStep(line.text) else { return false }
      // Below `例：…` at the same depth stands another point of the name above both.
      if upper.hasHan, line.indent >= 4, line.indent == block.line.indent, upper.prefix(6).containsAny(of: ["：", ":"]) {
        return false
      }
      // What begins at another margin behind a full stop is a line of its own.
      if endsSentence, line.indent != block.line.indent, !upper.hasHangul, !upper.hasHan { return false }
      if opensFact(line, below: upper) { return false }
      if LineShape.isStep(upper), line.indent != block.line.indent { return false }
      if isCutShort(upper, before: line.text) { return true }
      if block.line.isConclusion || upper.starts(with: "**") && upper.ends(with: "**") { return false }
      if startsAnew(line.text, below: block) { return false }
      // One command below the other, each with what it does.
      if upper.first == "`", line.text.first == "`", LineShape.hasPairMark(line.text) || block.lastWidth < narrow {
        return false
      }
      // A line with a name of its own is no part of a sentence that was broken.
      if hasOwnName(line.text, below: upper) { return false }
      if !endsSentence, line.text.first?.isUpper ?? false, !upper.hasHangul, !upper.hasHan,
        LineShape.hasPairMark(line.text) || LineShape.hasPairMark(upper) || line.text.prefix(40).contains(" = ")
      {
        return false
      }
      if upper.hasHangul || upper.hasHan {
        let isPair = LineShape.hasPairMark(upper) || upper.contains(" = ") || upper.hasArrow
        if isPair, !upper.hasKana, upper.hasHangul ? isOwnSentence(line.text, below: upper) : true { return false }
        return !endsSentence && upper.isAtLeast(width: 60) && !LineShape.hasPairMark(line.text)
      }
      return upper.isAtLeast(width: 60) && (endsSentence || !opensSentence(line.text))
        || line.text.first?.isLower ?? false && upper.isAtLeast(width: 30) && !endsSentence
    default: return false
    }
  }

  /// Whether an English line says that a list follows, and the list stands alone on the line below: "All kilns share parts:".
  private static func announces(_ block: Block, _ line: NoteLine) -> Bool {
    block.line.form == .paragraph && block.line.indent == line.indent && (4...16).contains(block.text.wordCount)
      && !block.text.hasHangul && !block.text.hasHan && LineShape.isInlineList(line.text)
      && line.text.count(where: { $0 == "," }) >= 2 && !LineShape.hasPairMark(line.text)
  }

  /// Whether an English line begins with a small word in capitals, as nothing but a sentence does.
  private static func opensSentence(_ text: Text) -> Bool {
    guard let word = text.firstWord, word.first?.isUpper ?? false else { return false }
    return openers.contains(word)
  }

  private static let openers: WordSet = [
    "The", "There", "These", "Those", "This", "That", "It", "They", "All", "Each", "When", "If", "An", "We", "You",
    "Because", "However", "Some", "Every", "Most", "Many",
  ]

  private static func hasOwnName(_ text: Text, below upper: Text) -> Bool {
    isMarkedName(text) || isMarkedPair(text) || isPairBelowPair(text, upper) || opensList(text, below: upper)
      || isTightPair(text)
  }

  /// `排烟系统:一对长烟道`: a Chinese name with what it means behind a narrow colon, without a space.
  private static func isTightPair(_ text: Text) -> Bool {
    guard let colon = text.prefix(14).firstIndex(of: ":"), colon >= 2, colon + 2 < text.count, text[colon + 1].isHan
    else {
      return false
    }
    return text.prefix(colon).allSatisfy { $0.isHan || $0.isOpening || $0.isClosing }
  }

  /// Whether a line is nothing but marked words: `_Firing range_`, `*Glazes*:`, `__불가마__`.
  private static func isMarkedName(_ text: Text) -> Bool {
    if text.hasHangul || text.hasHan {
      return text.count <= 40
        && ["__", "**"].contains { text.starts(with: $0) && text.ends(with: $0) && text.count >= 6 }
    }
    guard let mark = text.first, mark == "_" || mark == "*", text.count <= 40, text.hasLatin else { return false }
    let name = text.trimming { $0 == ":" || $0.isSpace }
    return name.count > 4 && name.scalars.last == mark
      && !name.dropping(first: 2).dropping(last: 2).contains { $0 == mark }
  }

  /// Whether a line in Latin letters begins with a bold name and its mark: `**Slow firing** - heats over days`.
  private static func isMarkedPair(_ text: Text) -> Bool {
    guard text.starts(with: "**"), text.hasLatin, let close = text.firstRange(of: "**", from: 3), close.lowerBound <= 60
    else { return false }
    return text.dropping(first: close.upperBound).startsWith(anyOf: [" - ", " – ", " — ", ": ", " : "])
  }

  /// Whether a line in Latin letters leads to a list, and the one above is a pair: `4 ways of moving sand:`.
  private static func opensList(_ text: Text, below upper: Text) -> Bool {
    text.scalars.last == ":" && !(text.first?.isLower ?? true) && !upper.hasHangul && !upper.hasHan && !upper.hasKana
      && LineShape.hasPairMark(upper)
  }

  /// Whether a line and the one above both are a short name, a dash and its meaning: nobody broke a sentence there.
  private static func isPairBelowPair(_ text: Text, _ upper: Text) -> Bool {
    guard let cut = text.prefix(30).firstRange(of: " - "), let above = upper.prefix(34).firstRange(of: " - ") else {
      return false
    }
    return text.prefix(cut.lowerBound).wordCount <= 3 && upper.prefix(above.lowerBound).wordCount <= 4
  }

  /// Whether a Korean item breaks off at a comma and the item below it, further in, goes on.
  private static func isOpenItem(_ block: Block, _ line: NoteLine) -> Bool {
    block.line.isItem && line.isItem && line.indent > block.line.indent && line.quoteDepth == block.line.quoteDepth
      && line.ordinal == nil && block.text.scalars.last == "," && block.text.hasHangul && line.text.hasHangul
      && block.text.wordCount >= 4 && !LineShape.isInlineList(block.text) && block.text.count < 400
  }

  /// Whether a Korean line below a whole one begins a fact of its own: a chain, an equation, an aside with cf.
  private static func opensFact(_ line: NoteLine, below upper: Text) -> Bool {
    let text = line.text
    guard text.hasHangul, upper.hasHangul, !Particle.endsOpen(upper), !upper.endsWith(anyOf: openEnds) else {
      return false
    }
    if line.raw.trimmed.prefix(4).lowercased.startsWith(anyOf: ["cf.", "cf)", "ex)", "예)", "※", "* "]) { return true }
    guard let mark = text.scalars.prefix(40).firstIndex(where: { $0.isArrow || $0 == "=" }), mark >= 2 else {
      return text.prefix(40).contains("-> ")
    }
    return !(upper.scalars.last?.isArrow ?? false)
  }

  /// Whether a Korean line is a sentence that says itself what it speaks of, below a line that is whole: nobody broke it there.
  private static func isOwnSentence(_ text: Text, below upper: Text) -> Bool {
    guard text.hasHangul, upper.hasHangul, text.wordCount >= 3,
      Endings.isKoreanPredicate(text) || text.scalars.last?.hangulFinal == 16,
      text.words.prefix(2).contains(where: { $0.count >= 2 && $0.endsWith(anyOf: ["은", "는"]) })
    else { return false }
    return !Particle.endsOpen(upper) && !upper.endsWith(anyOf: openEnds)
      && !upper.endsWith(anyOf: ["이", "가", "의", "할 수", "될 수", "을 수", "은", "는", "와", "과"])
  }

  /// Whether a line in Latin letters begins with a capital below one that was not full: nobody broke a sentence there.
  private static func startsAnew(_ text: Text, below block: Block) -> Bool {
    guard block.lastWidth < narrow, text.first?.isUpper ?? false, !block.text.hasHangul, !block.text.hasHan else {
      return false
    }
    return !(block.text.lastWord.map { openWords.contains($0.lowercased) } ?? false)
  }

  /// What a line that was broken to fit reaches at least.
  private static let narrow = 60

  /// Words no line ends with.
  private static let openWords: Set<Text> = [
    "a", "an", "the", "of", "and", "or", "to", "in", "by", "for", "with", "from", "on", "at", "as", "is", "are", "was",
    "were", "that", "which", "between", "into", "than",
  ]

  /// Whether a short paragraph line stops where its sentence must go on: at a connective, or with its verb still open.
  private static func isCutShort(_ upper: Text, before lower: Text) -> Bool {
    guard upper.count >= 10, !LineShape.hasPairMark(lower) else { return false }
    if upper.hasHangul {
      return lower.first?.isHangul ?? false && upper.endsWith(anyOf: openEnds) && !upper.endsWith(anyOf: [":", "다"])
    }
    return upper.first?.isUpper ?? false && lower.first?.isLower ?? false && lower.first?.isLatin ?? false
      && upper.wordCount >= 3 && Endings.hasEnglishVerb(upper) && !(upper.scalars.last?.isSentenceEnd ?? true)
  }

  /// Endings after which a Korean sentence always goes on.
  private static let openEnds: Phrases = [
    "에서", "으로", "에게", "하여", "하고", "하며", "되어", "되고", "되며", "해서", "하면서", "되면서", "지만", "는데", "도록", "위해", "통해", "따라", "위한",
    "대한", "있는", "하는", "되는", "않는", "없는", "때문에",
  ]
}

/// What a line looks like from outside, without its neighbours.
package enum LineShape {
  /// A list in one line: parts between commas, or closed by 등 or "etc.".
  package static func isInlineList(_ text: Text) -> Bool {
    guard text.mayHold(",") || text.mayHold("、") || text.mayHold("，") else { return false }
    if text.hasHan, !text.hasHangul, Endings.isPredicate(text) { return false }
    let plain = text.trimming { $0.isSpace || $0 == "." }
    let commas = plain.count { $0 == "," || $0 == "、" || $0 == "，" }
    // What stands before the first comma is a name, no clause that leads to a list.
    if commas > 0, text.hasHangul, let comma = plain.scalars.firstIndex(of: ","), plain.prefix(comma).wordCount > 5 {
      return false
    }
    return commas >= 1 && plain.endsWith(anyOf: [" 등", "등", "など", "etc", "等"])
      || commas >= 2 && (isNounPhrase(plain) || areShortNames(plain))
  }

  /// Whether an English line is four names or more of at most four words, between commas.
  private static func areShortNames(_ plain: Text) -> Bool {
    guard plain.hasLatin, !plain.hasHan, !plain.hasKana, !plain.hasHangul, plain.count <= 200, plain.wordCount > 8,
      let last = plain.scalars.last, !last.isSentenceEnd
    else { return false }
    let names = plain.pieces { $0 == "," }.map(\.trimmed)
    return names.count >= 4 && names.allSatisfy { (1...4).contains($0.wordCount) } && !Endings.hasEnglishVerb(plain)
  }

  /// Whether a line ends like a name or noun phrase, not like a sentence.
  package static func isNounPhrase(_ text: Text) -> Bool {
    let plain = withoutBracket(
      text.trimming { $0.isSpace || $0 == ":" || $0 == "：" || $0 == "*" || $0 == "\"" }.without(suffix: "ex)").trimmed)
    guard let last = plain.scalars.last else { return false }
    if last.isSentenceEnd { return false }
    if last.isHangul { return !Endings.isKoreanPredicate(plain) }
    if plain.hasHangul { return true }
    if plain.hasHan || plain.hasKana { return !Endings.isPredicate(plain) && !JapaneseEndings.isOpen(plain) }
    return plain.wordCount <= 8 && !Endings.hasEnglishVerb(plain)
  }

  /// The text before a bracket at its end, where there is any.
  private static func withoutBracket(_ text: Text) -> Text {
    guard text.scalars.last == ")", let open = text.scalars.lastIndex(of: "("), open > 1 else { return text }
    return text.prefix(open).trimmed
  }

  /// `Step 2: …`, `Phase 1. …`: a numbered part of a course of events.
  package static func isStep(_ text: Text) -> Bool {
    let words = text.prefix(24).words
    guard words.count >= 2, let last = words[1].scalars.last, last == ":" || last == "." || last == ")" else {
      return false
    }
    let number = words[1].dropping(last: 1)
    return words[0].lowercased.isOne(of: ["step", "stage", "phase"]) && (1...2).contains(number.count)
      && number.allSatisfy(\.isDigit)
  }

  static func hasPairMark(_ text: Text) -> Bool {
    text.prefix(40).containsAny(of: [" : ", ": ", "：", " - ", " – ", " — "])
  }
}
