import Notes

/// The two cards of a definition.
enum DefinitionCards {
  static func make(_ term: Term, _ node: Int, _ definition: Definition.Found, _ page: Page) -> [Draft] {
    let found = definition.untaken(page)
    if term.name.lowercased.contains(" vs ") { return [] }
    let language = page.language(of: found.text + term.name)
    let name = page.name(of: node) ?? term.name
    let asked = question(name, found, language)
    let forward = Draft(
      found.isTelling ? .list : .definition, ask: asked, found.texts, at: node, of: page,
      confidence: found.certainty
    )
    .from(found.nodes, of: page).claiming(.statement, of: found.nodes)
    if language.isEastAsian, isOpening(found, page), asksForGist(forward, page) { return [] }
    if found.isTelling, isSetUp(found, page) { return [forward.with { $0.confidence = Draft.doubtful }] }
    guard found.more.isEmpty, !found.isDoing, let reverse = reverse(term, node, found.text, [found.node], page) else {
      return [forward]
    }
    return [forward, reverse]
  }

  /// Whether what was found is only the first of several sentences of a paragraph: no gist of it.
  private static func isOpening(_ found: Definition.Found, _ page: Page) -> Bool {
    let sentences = page.sentences[found.node]
    return sentences.count >= 2 && found.nodes.count == 1 && found.texts.count == 1
      && found.text.count < page.text(found.node).count - 4
  }

  /// Whether nothing better can be asked of what was found than the gist of what is told of the name.
  private static func asksForGist(_ draft: Draft, _ page: Page) -> Bool {
    var trial = draft
    trial.rule = "F1"
    trial = JapaneseMending.mended(
      JapaneseMeaning.fitted(ChineseMeaning.fitted(ChineseMending.mended(trial)), page), page)
    return trial.question.endsWith(anyOf: ["要点是什么？", "要點是什麼？", "要点は？"])
  }

  /// Whether a sentence only prepares the next, which begins with 따라서 or 하지만.
  private static func isSetUp(_ found: Definition.Found, _ page: Page) -> Bool {
    let text = page.text(found.node)
    guard text.hasHangul, let place = text.firstRange(of: found.text), place.lowerBound == 0 else { return false }
    return text.dropping(first: place.upperBound).trimming { $0.isSpace || $0 == "." }
      .startsWith(anyOf: ["따라서 ", "그래서 ", "그러나 ", "하지만 ", "그런데 ", "이 때문에 ", "이를 위해 "])
  }

  /// "X란?"; for a line that says something without defining, the question that fits it.
  static func question(_ name: Text, _ found: Definition.Found, _ language: NoteLanguage) -> Text {
    if found.isDoing { return Wording.doing(name) }
    if found.isTelling { return Wording.ask(\.features, in: language, name) }
    return (found.isStatement ? StatementQuestion.ask(name, found.text, in: language) : nil)
      ?? Wording.define(name, in: language)
  }

  /// "Which term is meant?": only for definitions that are specific and do not hold the term.
  static func reverse(_ term: Term, _ node: Int, _ text: Text, _ nodes: [Int], _ page: Page) -> Draft? {
    if term.name.isEastAsian,
      term.name.containsAny(of: ["的", "の"]) || term.name.count >= 4 && term.name.ends(with: "つ")
    {
      return nil
    }
    if text.contains("것이 아니라") || Doubts.isLabel(term.name) { return nil }
    // `CBD, Clay Body Dust, 흙가루`: the words that its letters stand for give the name away.
    if let cut = text.firstRange(of: ", "), AbbreviationFinder.isShortAndLong(term.name, text.prefix(cut.lowerBound)) {
      return nil
    }
    // `称号 | “茶圣”`: a side of the thing above.
    if term.name.isEastAsian, !term.name.hasKana, ChineseOwner.isAspect(term.name) || term.name.isOne(of: sides) {
      return nil
    }
    if term.name.hasHangul, term.name.contains("의 "), term.name.lastWord.map({ Label($0) != nil }) ?? false {
      return nil
    }
    // `…の略`, `数cmの範囲`: what letters stand for, and an amount.
    if text.hasKana, text.contains("の略で") || text.endsWith(anyOf: ["の略", "の略。", "の略称", "の範囲", "の略語"]) { return nil }
    if PairCards.isQuality(term.name) || term.name.endsWith(anyOf: ["경우", "때"]) { return nil }
    // `Kiln : 그릇을 굽는 곳 _ 가마`: the name in another language stands behind the line.
    if text.hasHangul, let cut = text.lastRange(of: " _ "), text.dropping(first: cut.upperBound).wordCount <= 2 {
      return nil
    }
    // `突触有选择性`: a sentence is no name to be asked for.
    if term.name.isEastAsian, term.name.count >= 6, term.name.dropping(first: 1).containsAny(of: ["有", "对", "對"]) {
      return nil
    }
    if text.hasHangul, text.endsWith(anyOf: [" 하나", " 한 가지", " 일종"]) || !mayBeAsked(for: term.name, text) {
      return nil
    }
    let name = term.name.first?.isLatin ?? false ? bare(term.name) : term.name
    let tellsApart = name.first?.isLatin ?? false && (tellsApart(text) || TellingPhrase.isTelling(text, for: name))
    guard tellsApart || isSpecific(text, for: name) || TellingPhrase.isTelling(text, for: name),
      text.count <= (tellsApart ? 140 : 110),
      name.count <= (tellsApart ? 40 : 24),
      name.wordCount <= 4,
      !text.folded.contains(text: name.folded), sharesNoWord(name, text), !opens(name, with: text)
    else { return nil }
    let said = text.hasHangul ? meant(text) : tellsApart ? text.trimming { $0.isSpace || $0 == "." } : text
    let question = Wording.ask(\.termFor, in: page.language(of: text), said)
    return Draft(.definition, ask: question, [name], at: page[node].parent, of: page, confidence: 0.6)
      .from(nodes, of: page).with { ($0.alternatives, $0.isWayBack) = (term.alternatives, true) }
      .claiming(.part(0), of: nodes)
  }

  private static let sides: [Literal] = [
    "称号", "稱號", "著作", "核心", "作者", "提出者", "代表人物", "代表学派", "国籍", "國籍", "出生地", "时代", "時代", "朝代", "别名", "別名", "全称", "全稱",
    "简称",
    "簡稱", "创始人", "創始人", "代表作", "公式", "单位", "單位", "符号", "符號",
  ]

  /// Whether a name opens with letters that stand as a word in what is asked: LFnorm, "LF power in normal units".
  private static func opens(_ name: Text, with text: Text) -> Bool {
    guard let first = name.first, first.isUpper, name.wordCount == 1 else { return false }
    return text.words.contains { word in
      word.count >= 2 && word.count < name.count && word.allSatisfy(\.isUpper) && name.starts(with: word.string)
    }
  }

  /// Whether a meaning ends in what kind of thing it is, or is told as what is so, and says enough before that.
  private static func isSpecific(_ text: Text, for name: Text) -> Bool {
    let isKind = Definition.endsInClassNoun(text)
    guard isKind || isTold(text) else { return false }
    if text.isEastAsian { return text.count >= 9 }
    if text.count >= (text.hasHangul ? 20 : 24) { return true }
    // Of numbered things a few words tell none from the others, nor does where among layers a thing belongs.
    return isKind && text.hasHangul && text.count >= 9 && text.wordCount >= 3 && !name.hasDigit
      && !(text.wordCount == 3 && text.contains(" 계층 "))
  }

  /// What a word points at, without the words that say so: 잎을 말리는 과정을 가리키는 말.
  private static func meant(_ text: Text) -> Text {
    ["을 가리키는 말", "를 가리키는 말", "을 뜻하는 말", "를 뜻하는 말", "을 이르는 말", "를 이르는 말"].first { text.ends(with: $0) }
      .map { text.dropping(last: $0.count) } ?? text
  }

  /// A name without its article and without the field it belongs to: "In law, the estoppel" is an estoppel.
  private static func bare(_ name: Text) -> Text {
    guard name.lowercased.starts(with: "in "), let cut = name.firstRange(of: ", ") else { return name.withoutArticle }
    return name.dropping(first: cut.upperBound).withoutArticle
  }

  /// Whether a Korean meaning is told as something that happens or is so: 한 번에 한 배만 지나갈 수 있음.
  private static func isTold(_ text: Text) -> Bool {
    text.hasHangul && text.scalars.last?.hangulFinal == 16 && text.wordCount >= 4
      && !text.contains(", ") && !text.containsArrow && !text.containsAny(of: ["면 ", "따라 "])
      && !text.startsWith(anyOf: ["너무 ", "보통 ", "주로 ", "자주 ", "가끔 ", "매우 ", "아주 "])
  }

  /// Whether an English meaning tells its name from others: "a bird that hunts at night", not "a large bird", "one of the
  /// birds" or "the latter".
  private static func tellsApart(_ text: Text) -> Bool {
    guard !text.hasHangul, !text.isEastAsian, (6...22).contains(text.wordCount) else { return false }
    let plain = text.lowercased
    let words = plain.words
    guard
      plain.startsWith(anyOf: ["a ", "an ", "the "])
        || words.prefix(4).contains(where: { $0.isOne(of: ["that", "which"]) }),
      !plain.startsWith(anyOf: vagueBeginnings)
    else { return false }
    return words.dropFirst(2).contains(where: TellingPhrase.particulars.contains)
      && !words.contains(where: TellingPhrase.pointers.contains) && !plain.contains("…") && !plain.contains("...")
  }

  private static let vagueBeginnings: Phrases = [
    "a part of", "a component of", "a core ", "a key ", "a kind of", "a type of", "a way ", "a form of", "an example",
    "an important ", "the same ", "the first ", "the second ", "the third ", "the last ", "the most ", "the best ",
    "the latter", "the former", "the following", "the other ",
  ]
  /// Whether a Korean meaning tells its name from others: no list of things, and no name that only says how something is.
  private static func mayBeAsked(for name: Text, _ text: Text) -> Bool {
    if name.ends(with: "적"), name.wordCount == 1 { return false }
    if text.startsWith(anyOf: ["대부분 ", "현대의 ", "거의 ", "보통 "]) || KoreanMeaning.isValued(text) { return false }
    if name.words.contains(where: { $0.endsWith(anyOf: ["적인", "에", "에서"]) && $0.count >= 3 }) { return false }
    // 흙의 문제로 귀착: what comes to something is no name.
    if name.wordCount >= 3, name.words.dropLast().last.map({ $0.count >= 3 && $0.ends(with: "로") }) ?? false {
      return false
    }
    let list = ItemList(text)
    if list.items.count >= 2, list.isNames, list.items.allSatisfy({ $0.wordCount <= 2 }) { return false }
    if list.items.count >= 2, text.count < 24, !KoreanDescription.isDescribing(text),
      !text.words.contains(where: { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를", "하는", "되는"]) })
    {
      return false
    }
    // 초벌 가마 – … 처음 불을 받는 가마: the kind both end in gives nothing away, its first word would.
    guard let last = text.lastWord, last.count >= 2, name.contains(text: last) else { return true }
    return endsAlike(name, text)
  }

  /// Whether a Korean name of two words ends in the noun that its meaning ends in, and that meaning says enough before it.
  private static func endsAlike(_ name: Text, _ text: Text) -> Bool {
    guard name.hasHangul, name.wordCount == 2, let last = name.lastWord, text.lastWord == last else { return false }
    return text.wordCount >= 5
  }

  /// A further phrase that describes a name, asked for the name.
  static func described(by text: Text, _ term: Term, _ node: Int, _ page: Page) -> Draft? {
    guard (14...110).contains(text.count), term.name.count <= 24, term.name.wordCount <= 4, term.name.hasLetter,
      !text.folded.contains(text: term.name.folded), sharesNoWord(term.name, text), page[node].children.isEmpty,
      !page.text(node).contains("?")
    else { return nil }
    return Draft(
      .definition, ask: Wording.ask(\.termFor, in: .korean, text), [term.name],
      at: page[page.subjectNodes[node]].parent,
      of: page, confidence: 0.6
    ).from([node], of: page).with { $0.alternatives = term.alternatives }
  }

  /// 계통해부학, `계통별로 관찰하는 것`: the first half of a name for a field or kind stands in its meaning.
  private static func sharesStem(_ word: Text, _ text: Text) -> Bool {
    guard word.count >= 4, word.allSatisfy(\.isHangul) else { return false }
    // 시장수요결정변수, `시장수요를 결정하는 요인`
    if word.count >= 6, text.contains(text: word.prefix(4)) { return true }
    guard let last = word.last,
      "학법론성력물기체계권층질증".unicodeScalars.contains(last)
    else { return false }
    return text.words.contains { $0.starts(with: word.prefix(2).string) }
  }

  /// Whether a meaning does not give the name away: an English word counts whole or by how it begins, others wherever they stand.
  private static func sharesNoWord(_ name: Text, _ text: Text) -> Bool {
    let plain = text.folded
    let said = text.lowercased.words.map { $0.trimming { !$0.isWordPart } }
    let own = endsAlike(name, text) ? Array(name.words.dropLast()) : name.words
    return !own.contains { word in
      guard word.count >= 2 else { return false }
      guard word.first?.isLatin ?? false else {
        return plain.contains(text: word.folded) || sharesStem(word, text)
          || word.count >= 3 && word.prefix(3).allSatisfy(\.isHan) && plain.contains(text: word.prefix(2))
      }
      let own = word.lowercased
      if EnglishWords.determiners.contains(own) || EnglishWords.prepositions.contains(own) { return false }
      return said.contains { $0 == own || own.count >= 5 && $0.count >= 5 && $0.prefix(5) == own.prefix(5) }
    }
  }
}
