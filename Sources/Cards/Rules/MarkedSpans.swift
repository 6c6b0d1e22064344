import Notes

/// F11: a marked word in a sentence, or — where no other rule has read the line — the word the sentence is about.
///
/// Bold, code and highlighted names of up to five words make a question whose grammar can be told (`갓을 말리려고 **채반**을 씀` → "…무엇을
/// 쓰는가?"), else a blank. Without marks: a list inside the sentence, the object of its verb, a name the note knows.
enum MarkedSpans {
  /// How sure a blank is that the writer marked.
  static let marked = 0.8

  /// Most marked words asked for in one line.
  private static let mostMarks = 2

  static func drafts(_ page: Page) -> [Draft] { page.document.nodes.indices.flatMap { drafts(of: $0, page) } }

  /// Whether a line has a marked word worth asking for, so that it need not be asked whole.
  static func asksMarked(_ node: Int, _ page: Page) -> Bool {
    page.sentences[node].contains { sentence in
      marked(sentence, node, page).contains { Gate.pass($0, page).card != nil }
    }
  }

  private static func drafts(of node: Int, _ page: Page) -> [Draft] {
    guard page[node].isMatter, page[node].label == nil, page[node].text.count <= 1_200,
      !Example.isExample(page.text(node)), !page.isTaken(node, .everything), !NestedItems.isWanted(node, page)
    else { return [] }
    if page.text(node).isEastAsian, page.terms[node] != nil { return [] }
    let sentences = page.sentences[node]
    // `例えば、**A**、**B**`: examples are no facts to be filled in.
    let marked = sentences.flatMap {
      $0.text.isEastAsian && Example.isExample($0.text) ? [] : self.marked($0, node, page)
    }
    if !marked.isEmpty { return Array(marked.prefix(mostMarks)) }
    return sentences.prefix(3).enumerated().flatMap { place, sentence in
      plain(sentence, place, node, page).map { [$0] + second(sentence, place, $0, node, page) } ?? []
    }
  }

  /// What a long Korean sentence says besides what its first card asks.
  private static func second(_ sentence: Inline, _ place: Int, _ first: Draft, _ node: Int, _ page: Page) -> [Draft] {
    let text = sentence.text.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard text.hasHangul, first.kind == .question, let asked = page.koreanQuestion(text, at: node),
      let other = KoreanQuestion.second(text, besides: asked, page, node)
    else { return [] }
    let subject = Subjects.prefix(asking: other.question, for: other.answer, of: text, node, page)
    return [
      Draft(.question, ask: subject + other.question, [other.answer], at: node, of: page, confidence: 0.6)
        .with { $0.extra = other.told(text) }.claiming(.part(7_000 + place), of: [node])
    ]
  }

  private static func marked(_ sentence: Inline, _ node: Int, _ page: Page) -> [Draft] {
    let text = sentence.text
    guard
      !(text.hasHangul && text.first == "(" && Openers.pointsInside(text.trimming { !$0.isWordPart })),
      text.wordCount >= 4 || text.count >= (text.isEastAsian ? 4 : 16) && !text.hasHangul
        || text.wordCount >= 3 && text.count >= 14,
      text.scalars.last != "?", !Openers.points(text)
    else { return [] }
    if text.isEastAsian {
      if text.first?.isOpening ?? true || text.scalars.last == "：" || text.scalars.last == ":" || text.containsArrow
        || Stated.defines(text)
      {
        return []
      }
      // What follows in a case is asked as that.
      if !text.hasKana, page.isTaken(node, .statement), case .condition = page.joint(in: text) { return [] }
    }
    if let pair = page.pairs[node], pair.right.text.count <= (text.hasHangul && pair.isNamed ? 70 : 20) { return [] }
    let named = page.pairs[node].map(\.left)
    let spans = sentence.spans.filter { $0.range.lowerBound > 0 || named == nil }.filter {
      [.strong, .highlight, .code].contains($0.mark) && isName(text[shortened(text, $0.range)])
    }
    guard spans.count <= 4, !areExamples(sentence.spans, text) else { return [] }
    if text.isEnglish, isAskedOtherwise(sentence, spans, node, page) { return [] }
    if let joined = joined(spans, text, node, page) { return [joined] }
    return spans.compactMap { span in
      let range = shortened(text, nounOnly(text, span.range))
      guard stands(text, range), !isDefined(text, range), !isNegation(text[range]), leavesWords(text, range),
        !isBracketed(text, range), !isToldTopic(text, range, sentence, page),
        !text.hasHangul || !isVagueWord(text[range]),
        !isOwnSubject(text[range], node, page),
        let question = blank(text, range, node, page)
      else { return nil }
      return Draft(.cloze, ask: question, [text[range]], at: node, of: page, confidence: marked)
        .with { filled(&$0, text, range, page) }.claiming(
          .part(1_000 + span.range.lowerBound), of: [node])
    }
  }

  /// The blank; an English sentence that speaks of "this" is shown with the one before, or not asked.
  private static func blank(_ text: Text, _ range: Range<Int>, _ node: Int, _ page: Page) -> Text? {
    guard let question = BlankQuestion.make(text, range, node, page, isMarked: true) else { return nil }
    let isOwn = page.previous[node] == 0 && page[node].parent == page.subjectNodes[node]
    guard text.isEnglish, EnglishBlank.speaksOfThis(text), !isOwn else { return question }
    let place = page.sentences[node].firstIndex { $0.text.starts(with: text) } ?? 0
    guard let before = EnglishBlanks.shown(before: text, place, node, page), let cloze = Cloze.make(text, range),
      !before.folded.contains(text: text[range].folded)
    else { return nil }
    return before + cloze
  }

  /// Whether an English sentence is asked by its verb for what is marked: for both of two words, or for what a name does.
  private static func isAskedOtherwise(_ sentence: Inline, _ spans: [Inline.Span], _ node: Int, _ page: Page) -> Bool {
    if spans.count == 1 { return EnglishStatement.relative(sentence, node, page) != nil }
    guard spans.count == 2,
      let asked = EnglishStatement.asked(sentence.text.trimming { $0.isSpace || $0 == "." }, node, page)
    else { return false }
    return asked.answer.count == 1 && spans.allSatisfy { asked.answer[0].contains(text: sentence.text[$0.range]) }
  }

  /// Whether a Korean mark is the name that its sentence defines, which its definition asks for.
  private static func isToldTopic(_ text: Text, _ range: Range<Int>, _ sentence: Inline, _ page: Page) -> Bool {
    text.hasHangul && range.lowerBound <= 8
      && text.dropping(first: range.upperBound).startsWith(anyOf: ["은 ", "는 ", "이란 ", "란 ", "(은", "(는"])
      && DefiningSentences.defines(sentence, page)
  }

  /// Whether a Korean mark is all that stands in a bracket: a gloss or a memory word, `유무에 따른 분류(유,사,개)`.
  private static func isBracketed(_ text: Text, _ range: Range<Int>) -> Bool {
    text.hasHangul && range.lowerBound > 0 && text[range.lowerBound - 1] == "(" && range.upperBound < text.count
      && text[range.upperBound] == ")"
  }

  /// Whether a marked word is what the lines around are about: below a heading UDP, nobody need be asked for UDP.
  private static func isOwnSubject(_ word: Text, _ node: Int, _ page: Page) -> Bool {
    page.subject(of: node).map { $0.name.folded == word.folded } ?? false
  }

  /// Of a mark that takes most of the sentence, the part behind its last 와 or 과: 다른 말과 **한 개 이상의 뜻**.
  private static func shortened(_ text: Text, _ range: Range<Int>) -> Range<Int> {
    guard text.hasHangul else { return range }
    let span = text[range]
    // **반드시 속성**이 있어야 한다: the adverb is no part of the name.
    if let first = span.firstWord, span.wordCount >= 2, adverbs.contains(first) {
      return shortened(text, (range.lowerBound + first.count + 1)..<range.upperBound)
    }
    guard range.count * 2 > text.count else { return range }
    for mark in ["와 ", "과 "] {
      guard let cut = span.firstRange(of: mark), cut.lowerBound >= 2, span.count - cut.upperBound >= 4 else { continue }
      return (range.lowerBound + cut.upperBound)..<range.upperBound
    }
    return range
  }

  /// 방법, 추상적 개념: a marked word that asks for nothing.
  private static func isVagueWord(_ text: Text) -> Bool {
    let open = text.scalars.last == ")" ? Term.matchingOpening(text) ?? 0 : 0
    let plain = open > 1 ? text.prefix(open).trimmed : text
    return text.hasHangul && (KoreanNoun.isVague(plain) || plain.ends(with: "적 개념"))
  }

  /// Whether enough stands outside the blank and outside brackets to ask by.
  private static func leavesWords(_ text: Text, _ range: Range<Int>) -> Bool {
    if text.hasHangul {
      let outside = (text.prefix(range.lowerBound) + " " + text.dropping(first: range.upperBound)).words
      return outside.filter(KoreanNoun.tells).count >= (Endings.isKoreanPredicate(text) ? 2 : 1)
    }
    guard text.isEastAsian else { return true }
    var depth = 0
    var words = 0
    for index in text.indices where !range.contains(index) {
      if text[index].isOpening { depth += 1 }
      if text[index].isClosing { depth = max(0, depth - 1) }
      if depth == 0, text[index].isWordPart { words += 1 }
    }
    return words >= 2
  }

  /// "**X** is a …": the sentence defines the word, which its definition asks for.
  private static func isDefined(_ text: Text, _ range: Range<Int>) -> Bool {
    range.lowerBound <= 4 && !text.hasHangul
      && text.dropping(first: range.upperBound).startsWith(anyOf: [
        " is a ", " is an ", " is the ", " are ", " refers to ", " means ",
      ])
  }

  /// Two marked words side by side ("**A** and **B**") are one blank: each would give the other away.
  private static func joined(_ spans: [Inline.Span], _ text: Text, _ node: Int, _ page: Page) -> Draft? {
    guard spans.count == 2, spans[0].range.upperBound < spans[1].range.lowerBound else { return nil }
    let between = text[spans[0].range.upperBound..<spans[1].range.lowerBound]
    guard between.count <= 6,
      between.isOne(of: [
        " and ", " with ", ", ", "와 ", "과 ", " or ", " 과 ", " 와 ", "·", " / ", "/", "、", "和", "與", " 혹은 ", " 또는 ", "나 ",
        "이나 ",
      ])
    else { return nil }
    let range = spans[0].range.lowerBound..<nounOnly(text, spans[1].range).upperBound
    guard let question = BlankQuestion.make(text, range, node, page, isMarked: text.hasHangul) else { return nil }
    let items = [text[spans[0].range], text[nounOnly(text, spans[1].range)]]
    return Draft(.cloze, ask: question, items, at: node, of: page, confidence: marked).claiming(
      .part(1_000), of: [node])
  }

  /// Whether a word ends where the span ends: a particle may follow, half a verb (바뀌|거나, 생략|하는) may not.
  private static func stands(_ text: Text, _ range: Range<Int>) -> Bool {
    let rest = Text(text.scalars[range.upperBound...].prefix { $0.isHangul })
    guard range.upperBound < text.count, text[range.upperBound - 1].isHangul, !rest.isEmpty else { return true }
    return Particle.isParticle(rest)
  }

  /// A span without the particle that was marked with it.
  private static func nounOnly(_ text: Text, _ range: Range<Int>) -> Range<Int> {
    let word = text[range]
    guard word.hasHangul, range.upperBound == text.count || text[range.upperBound].isSpace else { return range }
    // 아직 굽지 않은 그릇: the end of a verb is no particle.
    if word.endsWith(anyOf: ["않은", "않는", "있는", "없는", "하는", "되는"]) { return range }
    let bare = Particle.stripped(word)
    return range.lowerBound..<(range.lowerBound + bare.count)
  }

  private static func isName(_ text: Text) -> Bool {
    if text.isEnglish, text.wordCount == 1 {
      let word = text.lowercased
      if EnglishWords.determiners.contains(word) || EnglishWords.pronouns.contains(word)
        || EnglishWords.prepositions.contains(word) || EnglishWords.be.contains(word)
        || EnglishWords.modals.contains(word) || EnglishWords.adverbs.contains(word) || joints.contains(word)
      {
        return false
      }
    }
    return text.count >= 2 && text.wordCount <= 5 && text.count <= 40 && text.hasLetter && !GenericWords.contains(text)
      && !Endings.isPredicate(text)
      && !text.endsWith(anyOf: [
        "하게", "하고", "하는", "한", "되는", "적인", "있는", "없는", "않은", "않는", "히", "없이", "많이", "의해", "위해", "통해", "대해", "따라",
      ])
      && !(text.hasHangul && (isClause(text) || adverbs.contains(text)))
  }

  /// Words that only tell how, when or how much.
  private static let adverbs: WordSet = [
    "빨리", "멀리", "널리", "따로", "서로", "바로", "매우", "아주", "자주", "항상", "반드시", "절대", "절대로", "가장", "더", "모두", "미리", "다시", "같이",
    "직접",
    "주로", "먼저", "이미", "모든", "보통", "결국", "특히", "오직", "즉시", "계속", "거의", "훨씬", "각각", "동시에", "한 번", "한번",
  ]

  /// Whether a span holds an object with the verb behind it, or breaks off at a joining verb: 비용을 줄여.
  private static func isClause(_ text: Text) -> Bool {
    let words = text.words
    // A subject and a noun for what it does, a condition: 값이 오르는 것이 단점, 비가 오면.
    let tells = words.count >= 3 && words.last.map { Label($0) != nil } ?? false
    if tells && words.contains(where: { $0.endsWith(anyOf: ["이", "가"]) && $0.count >= 2 })
      || words.last?.endsWith(anyOf: ["다면", "라면", "으면", "하면", "되면"]) ?? false
    {
      return true
    }
    return words.dropLast().contains { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }
      || words.count >= 2 && words[0].count >= 3 && words[0].ends(with: "은") && !KoreanClause.isAdjective(words[0])
        && (words[0][words[0].count - 2].hangulFinal ?? 0) != 0
      || words.count >= 2
        && words.last.map { $0.count >= 2 && $0.endsWith(anyOf: ["여", "해서", "하여", "되어", "면서", "거나", "지만", "도록"]) }
          ?? false
  }

  /// Whether an English sentence says something else besides its list, which its verb asks for.
  private static func isBeside(_ list: InnerList.Found, _ text: Text, _ node: Int, _ page: Page) -> Bool {
    guard !text.isEastAsian, !text.hasHangul else { return false }
    if page.clause(of: text)?.group == .copula { return EnglishStatement.asked(text, node, page) != nil }
    guard let asked = EnglishStatement.asked(text, node, page), let item = list.items.first else { return false }
    return !asked.answer.contains { $0.contains(text: item) } && !asked.question.contains(text: item)
  }

  private static func plain(_ sentence: Inline, _ place: Int, _ node: Int, _ page: Page) -> Draft? {
    let text = sentence.text.trimming { $0.isSpace || $0 == "." || $0 == "!" || $0 == "。" }
    let isLettered = text.hasHangul || text.hasHan || text.hasKana
    if text.isEastAsian || text.hasHangul, page.isTaken(node, .sentence(place)) { return nil }
    // Other English sentences are asked by their verb (F37).
    let list = isLettered ? nil : InnerList.find(in: text)
    if !isLettered, list == nil { return nil }
    if text.hasHangul, Example.isExample(text) || DefiningSentences.defines(sentence, page) { return nil }
    if Openers.leans(text) || text.startsWith(anyOf: ["This ", "These "]) && text.hasHangul { return nil }
    if text.hasHangul, !(text.first?.isWordPart ?? false), !(text.first?.isOpening ?? false) { return nil }
    // A sentence whose shape asks needs no blank (F37).
    if Statements.find(sentence.text, place, node, page) != nil || text.contains(" / ") { return nil }
    if text.containsArrow && text.prefix(24).containsArrow { return nil }
    if text.hasHangul, text.containsAny(of: [" < ", " > ", ">>", " vs "]) { return nil }
    if text.isEastAsian, !Stated.read(text).isEmpty { return nil }
    if text.first == "(" && text.scalars.last == ")" || text.contains("비유")
      || text.first == "t" && text.count > 1 && text[1].isDigit
    {
      return nil
    }
    guard text.count >= (text.endsWith(anyOf: [" 사용", " 이용", " 활용"]) ? 8 : 14), text.count <= 400,
      text.scalars.last != "?", text.scalars.last != ":",
      Pair(sentence) == nil || text.count > 60, !LineShape.isInlineList(text)
    else { return nil }
    if text.isEnglish, let clause = page.clause(of: text), clause.subject.wordCount == 1,
      EnglishWords.backward.contains(clause.subject.lowercased)
    {
      return nil
    }
    if let list = list ?? (isLettered ? InnerList.find(in: text) : nil), let question = Cloze.make(text, list.range) {
      let subject = Subjects.prefix(for: text, node, page)
      return Draft(.cloze, ask: subject + question, list.items, at: node, of: page, confidence: 0.7).with {
        $0.isOpen = list.isOpen
      }.claiming(isBeside(list, text, node, page) ? .part(5_000 + place) : .sentence(place), of: [node])
    }
    guard isLettered else { return nil }
    let isMarked = sentence.spans.contains { $0.mark == .strong || $0.mark == .highlight }
    guard !isInLabelList(node, page) || text.count >= (isMarked ? 18 : 25) else { return nil }
    if text.hasHangul, !isMarked, isAskedWhole(node, page) || isAsked(node, page) { return nil }
    // Several clauses are asked one by one (F37).
    if text.hasHangul, page.koreanClauses(of: text).count > 1 { return nil }
    if text.hasHangul, let asked = page.koreanQuestion(text, at: node) { return korean(asked, text, place, node, page) }
    if let term = described(text, node, page) {
      return DefinitionCards.described(by: text, term, node, page)?.claiming(.sentence(place), of: [node])
    }
    if isAskedByParticles(text, node, page) { return nil }
    guard let range = BlankChoice.range(in: text, page, node) else { return nil }
    if text.hasHangul, let told = KoreanTold(text, blank: range) { return korean(told, text, place, node, page) }
    guard leavesWords(text, range), let question = BlankQuestion.make(text, range, node, page) else { return nil }
    return Draft(.cloze, ask: question, [text[range]], at: node, of: page, confidence: 0.55)
      .with { filled(&$0, text, range, page) }.claiming(.sentence(place), of: [node])
  }

  /// Gives a blank its other right answers, and the sentence behind it where its question asks in words.
  private static func filled(_ draft: inout Draft, _ text: Text, _ range: Range<Int>, _ page: Page) {
    draft.alternatives = Synonyms.of(text[range], in: page)
    draft.extra = text.hasHangul && !draft.question.contains(text: Cloze.blank) ? text : nil
  }

  /// Whether a Japanese sentence is asked by its particles (F37).
  private static func isAskedByParticles(_ text: Text, _ node: Int, _ page: Page) -> Bool {
    text.hasKana && page[page[node].parent].label == nil
      && JapaneseClauses.of(text).contains { JapaneseQuestion($0) != nil }
  }

  /// The name above that a phrase without a subject of its own describes.
  private static func described(_ text: Text, _ node: Int, _ page: Page) -> Term? {
    guard KoreanDescription.describes(text), KoreanTelling.topic(in: text.words) == nil,
      !KoreanNamedParts.names(node, page),
      let term = page.subject(of: node), !term.isQuestion, (text.lastWord?.count ?? 0) >= 2
    else { return nil }
    return term
  }

  /// Whether a line is one of the ways, steps or aims that their label asks for together.
  private static func isAskedWhole(_ node: Int, _ page: Page) -> Bool {
    page[page[node].parent].label.map { [.solutions, .methods, .conditions, .examples, .purpose].contains($0.kind) }
      ?? false
  }

  private static func isInLabelList(_ node: Int, _ page: Page) -> Bool { page[page[node].parent].label != nil }
}

/// Makes the question of a blank.
enum BlankQuestion {
  static func make(_ text: Text, _ range: Range<Int>, _ node: Int, _ page: Page, isMarked: Bool = false) -> Text? {
    guard let cloze = Cloze.make(text, range, isMarked: isMarked), !isSecondObject(text, range) else { return nil }
    let subject = Subjects.prefix(asking: cloze, for: text[range], of: text, node, page)
    let answer = text[range].folded
    if !subject.isEmpty, subject.folded.contains(text: answer) { return nil }
    return subject + (asked(text, range) ?? cloze)
  }

  /// `날실을 | 가르는 막대 | 를 …`: the blank would leave a verb's object without its verb.
  private static func isSecondObject(_ text: Text, _ range: Range<Int>) -> Bool {
    guard text.hasHangul, text.dropping(first: range.upperBound).startsWith(anyOf: ["을 ", "를 "]) else { return false }
    return text.prefix(range.lowerBound).lastWord.map { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) } ?? false
  }

  /// 주인의 […]을 한다: "주인의 무엇을 하는가?" would ask for what is done.
  private static func isDone(_ after: Text) -> Bool {
    after.dropping(first: 2).startsWith(anyOf: ["한다", "함", "하는", "하며", "합니다"])
  }

  /// "… 무엇을 보장하는가?" where the blank is the object of the sentence's verb; an amount is no such thing.
  private static func asked(_ text: Text, _ range: Range<Int>) -> Text? {
    let after = text.dropping(first: range.upperBound)
    guard text.hasHangul, after.startsWith(anyOf: ["을 ", "를 "]), after.wordCount <= 6, Endings.isKoreanPredicate(text),
      !(text[range].first?.isDigit ?? false)
    else { return nil }
    let before = text.prefix(range.lowerBound)
    // What may not or need not be is no question: its blank shows the whole.
    guard before.isEmpty || before.scalars.last?.isSpace ?? true,
      !(before.lastWord?.ends(with: "의") ?? false) || !isDone(after),
      !after.containsAny(of: ["없", "않", "못", "아니", "말아야"]),
      !(before.words.last?.endsWith(anyOf: ["을", "를"]) ?? false),
      let verb = KoreanPredicate.asked(after.dropping(first: 2))
    else { return nil }
    return before + (KoreanKind.asking("무엇을", for: text[range]) ?? "무엇을") + " " + verb + "?"
  }
}
