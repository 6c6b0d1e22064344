import Notes

/// F29: word lists: a word with its meaning in another language, or with sentences that use it.
///
/// Fires where at least four headings or items of a note are a few Latin words followed by words of another script; the text is cut
/// where the script changes. Makes the card from word to meaning, and back; sentences below an entry go to the back as an example.
/// Where at least six headings are single words whose lines only use them, each word is asked once, as the blank of a sentence.
/// Lists of `word: meaning` are read by `WordPairs`, what was pasted from a dictionary by `DictionaryEntries`.
enum Vocabulary {
  static func drafts(_ page: Page) -> [Draft] {
    WordPairs.entries(page).flatMap { cards($0.node, $0.word, $0.meaning, page) } + DictionaryEntries.drafts(page)
      + apart(page)
  }

  /// Words whose meanings follow behind a space, and words that sentences below them use.
  private static func apart(_ page: Page) -> [Draft] {
    let entries = page.document.nodes.indices.compactMap { node in entry(node, page).map { (node, $0.word, $0.meaning) }
    }
    let words = usedWords(page, least: entries.count >= 4 ? 1 : 6)
    let isList = words.count >= 6
    guard entries.count >= 4, isList || entries.count * 8 >= page.document.nodes.count else {
      return blanks(words, page)
    }
    return entries.flatMap { node, word, meaning in cards(node, word, meaning, page) } + blanks(words, page)
  }

  private static func cards(_ node: Int, _ word: Text, _ meaning: Text, _ page: Page) -> [Draft] {
    let example = page[node].children.first { page.text($0).wordCount >= 4 && page.text($0).hasLatin }.map {
      page.text($0)
    }
    let language = page.language(of: meaning)
    let forward = Draft(
      .translation, ask: Wording.ask(\.meaning, in: language, word), [meaning], at: node, of: page, confidence: 0.8
    ).with { $0.extra = example }.claiming(
      .everything,
      of: [node] + page.matter(of: node).filter { page.pairs[$0] == nil && !page.text($0).isEastAsian })
    let back = Draft(
      .translation, ask: Wording.ask(\.translation, in: language, meaning), [word], at: node, of: page,
      confidence: 0.7
    ).with { $0.extra = example }
    return [forward, back]
  }

  private static func entry(_ node: Int, _ page: Page) -> (word: Text, meaning: Text)? {
    let text = page.text(node)
    guard page[node].isHeading || page[node].isMatter, text.count <= 60, text.first?.isLatin ?? false,
      page.pairs[node] == nil, !Example.isExample(text), !text.contains(" | ")
    else { return nil }
    guard let cut = text.scalars.firstIndex(where: { $0.isHan || $0.isHangul || $0.isKana }), cut >= 2,
      text[cut - 1].isSpace
    else { return nil }
    let word = text.prefix(cut).trimming { !$0.isWordPart && $0 != ")" }
    let meaning = withoutTag(text.dropping(first: cut).trimmed)
    // "carbon 能组四个键", "why 是", "word list 与…不同": what is said of the word, no word for it.
    if !meaning.hasKana, !meaning.hasHangul,
      meaning.count >= 2 && meaning.startsWith(anyOf: said) || meaning.count >= 6 && meaning.contains("的")
        || meaning.isOne(of: ["结构", "結構", "分类", "分類", "功能", "特点", "特點", "例子", "重点", "重點"])
    {
      return nil
    }
    if word.firstWord.map({ $0.lowercased.isOne(of: ["why", "how", "what", "when"]) }) ?? false { return nil }
    // SHA-2 への移行, Git で使う: a sentence that begins with a foreign name.
    if meaning.first.map({ (0x3041...0x309F).contains($0.value) }) ?? false { return nil }
    if meaning.hasKana, meaning.count >= 8, Endings.isPredicate(meaning) { return nil }
    // DDoS 공격, SW 개발: an abbreviation before a word is half of a name.
    if meaning.hasHangul, word.words.contains(where: { $0.count(where: \.isUpper) >= 2 }) { return nil }
    guard word.count >= 2, word.wordCount <= 6, !meaning.hasLatin, meaning.count >= 1, !word.containsArrow,
      !meaning.hasHangul || !Endings.isKoreanPredicate(meaning) && !(meaning.firstWord.map(Particle.isParticle) ?? true)
    else { return nil }
    return (word, meaning)
  }

  /// `官能基 [必考]`: the word without a tag behind it.
  private static func withoutTag(_ text: Text) -> Text {
    guard let open = text.scalars.lastIndex(where: { $0 == "[" || $0 == "【" }), open >= 1,
      text.scalars.last?.isClosing ?? false,
      text.dropping(first: open).containsAny(of: ["考", "必", "重", "기출", "중요", "暗記"])
    else { return text }
    return text.prefix(open).trimmed
  }

  private static let said: Phrases = ["能", "是", "会", "會", "可", "与", "與", "和", "不", "有", "在", "为什么", "為什麼", "如何", "怎么"]

  /// Headings of one to three small words whose lines are sentences that use them.
  private static func usedWords(_ page: Page, least: Int) -> [Int] {
    let headings = page.document.nodes.indices.filter { page[$0].isHeading && !page[$0].children.isEmpty }
    let words = headings.filter { node in
      guard page.text(node).wordCount <= 3, page.text(node).first?.isLower ?? false, !page.text(node).isEastAsian,
        !page.text(node).hasHangul
      else { return false }
      return page[node].children.contains { uses(page.text($0), page.text(node)) }
    }
    return words.count >= least && (least < 6 || words.count * 3 >= headings.count) ? words : []
  }

  private static func uses(_ sentence: Text, _ word: Text) -> Bool {
    sentence.wordCount >= 3 && !sentence.isEastAsian && !sentence.hasHangul && place(of: word, in: sentence) != nil
  }

  /// The word, or the first of its forms (wolf wolves), as a word of the sentence.
  private static func place(of word: Text, in sentence: Text) -> Range<Int>? {
    let lower = sentence.lowercased
    for form in [word.lowercased] + word.lowercased.words where form.count >= 3 {
      guard let found = lower.firstRange(ofText: form), found.lowerBound == 0 || !lower[found.lowerBound - 1].isLatin
      else { continue }
      var end = found.upperBound
      while end < lower.count, lower[end].isLatin { end += 1 }
      if end - found.upperBound <= 2 { return found.lowerBound..<end }
    }
    return nil
  }

  /// One blank a word: the first sentence below it that says enough.
  private static func blanks(_ words: [Int], _ page: Page) -> [Draft] {
    words.compactMap { node in
      let lines = page[node].children
      guard
        let line = lines.first(where: {
          page.text($0).wordCount >= (page.text($0).scalars.last == "." ? 4 : 5) && uses(page.text($0), page.text(node))
        }),
        let range = place(of: page.text(node), in: page.text(line)),
        let question = Cloze.make(page.text(line), range)
      else { return nil }
      return Draft(
        .cloze, ask: question, [page.text(line)[range]], at: line, of: page, confidence: 0.6
      ).from([line], of: page).claiming(.everything, of: [node] + lines)
    }
  }
}
