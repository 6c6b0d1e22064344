/// Paragraphs and items whose last sentence leads to the list below.
///
/// `폐렴은 폐의 염증이다. 흔한 원인균은 다음과 같다.`: the sentence becomes a line of its own, so that the list hangs on it alone, and what stands before it is read as a fact by
/// itself. A sentence that points at the one before (이는, "it", 它) needs that, and stays with it. What only says that its name is
/// as follows is read as the name: `흔한 원인균:`.
enum LeadSentences {
  /// Longest sentence that heads a list; scalars.
  private static let longest = 60
  private static let shortest = 4

  static func parted(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    result.reserveCapacity(blocks.count)
    for (place, block) in blocks.enumerated() {
      guard place + 1 < blocks.count, heads(block, blocks[place + 1]) else {
        result.append(block)
        continue
      }
      result += (halves(block, before: blocks[(place + 1)...]) ?? [block]).map(named)
    }
    return result
  }

  /// Whether a block may head the list that begins with the next.
  private static func heads(_ block: Block, _ next: Block) -> Bool {
    let line = block.line
    return (line.form == .paragraph || line.isItem) && next.line.isItem && next.line.quoteDepth == line.quoteDepth
      && next.line.boxDepth == line.boxDepth
      && (line.isItem ? next.line.indent >= line.indent + 2 : next.line.indent >= line.indent)
  }

  /// `폐렴의 증상은 아래와 같습니다.` as `폐렴의 증상:`.
  private static func named(_ block: Block) -> Block {
    let text = block.text.trimmingEnd { $0 == "." || $0 == ":" || $0.isSpace }
    guard text.hasHangul,
      let end = follows.firstEnd(of: text) ?? (broken.contains { text.ends(with: $0) } ? text.suffix(1) : nil),
      case let name = text.dropping(last: end.count), (2...longest).contains(name.count), !name.contains(".")
    else { return block }
    var block = block
    block.line.text = name + ":"
    return block
  }

  private static let follows = Phrases(
    ["은 ", "는 "].flatMap { topic in
      ["다음과 ", "아래와 "].flatMap { place in
        ["같다", "같습니다", "같음", "같아요", "같이 정리된다"].map { Text(topic + place + $0) }
      }
    })

  /// Ends of a sentence that breaks off before its list: `전쟁이 일어난 원인은`.
  private static let broken = [
    " 원인은", " 이유는", " 종류는", " 특징은", " 방법은", " 목적은", " 장점은", " 단점은", " 조건은", " 역할은", " 기능은", " 예는", " 요소는", " 단계는",
    " 증상은",
  ]

  private static func halves(_ block: Block, before following: ArraySlice<Block>) -> [Block]? {
    let line = block.line
    guard let next = following.first, block.text.count >= 12,
      let cut = lastSentence(of: block.text), case let lead = block.text.dropping(first: cut).trimmed,
      (shortest...longest).contains(lead.count), leads(lead) || CountedLine.counts(lead, following),
      !lead.startsWith(lowered: pointers),
      !lead.startsWith(lowered: examples), !lead.lowercased.containsAny(of: ["for example", "for instance"]),
      !lead.lowercased.words.prefix(4).contains(where: { $0.isOne(of: ["it", "they", "these", "this", "those"]) })
    else { return nil }
    // "**Raft** – planks tied up. Two kinds:": the kinds of the name that the line begins with.
    let speaksForItself = lead.hasLatin || lead.hasHangul ? lead.wordCount >= 4 : lead.count >= 8
    guard line.isItem || speaksForItself || !LineShape.hasPairMark(block.text.prefix(cut)) else { return nil }
    var (first, second) = (block, block)
    first.line.text = block.text.prefix(cut).trimmed
    second.line.text = lead
    second.line.ordinal = nil
    second.line.isImportant = false
    second.isAfterBlank = true
    // Below an item it stands as a paragraph right above the list.
    if line.isItem {
      second.line.form = .paragraph
      second.line.indent = next.line.indent
    }
    return [first, second]
  }

  /// Where the last of several sentences begins.
  private static func lastSentence(of text: Text) -> Int? {
    // No sentence longer than that heads a list, however long the paragraph is.
    let first = max(shortest, text.count - longest - 2)
    var place = text.count - 2
    while place >= first {
      defer { place -= 1 }
      let mark = text[place]
      if mark == "。" || mark == "！" || mark == "？" { return place + 1 }
      guard mark == "." || mark == "!" || mark == "?", text[place + 1] == " ", !text[place - 1].isDigit else {
        continue
      }
      let word = text.prefix(place).lastWord ?? Text()
      if word.count >= 2, !word.lowercased.isOne(of: shortened), !word.contains(".") { return place + 1 }
    }
    return nil
  }

  private static let shortened: [Literal] = ["vs", "cf", "dr", "mr", "no", "fig", "ex", "approx", "st", "eg", "ie"]

  /// Whether a sentence announces what stands below it.
  private static func leads(_ sentence: Text) -> Bool {
    if let last = sentence.scalars.last, last == ":" || last == "：" {
      return sentence.wordCount >= 2 || !sentence.hasLatin
    }
    return sentence.trimmingEnd { $0 == "." || $0 == "。" }.endsWith(anyOf: ends)
  }

  private static let ends: Phrases = [
    "다음과 같다", "다음과 같습니다", "다음과 같음", "아래와 같다", "아래와 같습니다", "아래와 같음", "以下の通り", "以下のとおり", "次の通り", "次のとおり", "以下の通りである",
    "以下の通りです", "次の通りである", "次の通りです", "次のものがある", "以下のものがある", "如下", "as follows", "the following",
  ]

  /// What leads to cases of what the sentence before tells.
  private static let examples: [Literal] = [
    "for example", "for instance", "examples:", "example:", "e.g", "예:", "예)", "예시", "예를 들", "例：", "例えば", "たとえば", "例如",
    "比如", "例:",
  ]

  /// Words that stand for what the sentence before speaks of.
  private static let pointers: [Literal] = [
    "이는 ", "이것은 ", "이들은 ", "이를 ", "그 ", "이 ", "it ", "its ", "they ", "their ", "these ", "this ", "those ", "he ",
    "she ", "which ",
    "它", "其", "这", "這", "该", "該", "他", "此", "これ", "それ", "この", "その",
  ]
}
