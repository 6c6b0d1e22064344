import Notes

/// F11: a marked word in a sentence, or — where no other rule has read the line — the word the sentence is about.
///
/// Bold, code and highlighted names of up to five words make a question whose grammar can be told (`갓을 말리려고 **채반**을 씀` → "…무엇을
/// 쓰는가?"), else a blank. Without marks: a list inside the sentence, the object of its verb, a name the note knows.
enum MarkedSpans {
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
      !Example.isExample(page.text(node))
    else { return [] }
    if page.text(node).isEastAsian, page.terms[node] != nil { return [] }
    let sentences = page.sentences[node]
    let marked = sentences.flatMap { self.marked($0, node, page) }
    if !marked.isEmpty { return Array(marked.prefix(mostMarks)) }
    return sentences.prefix(3).enumerated().compactMap { plain($0.element, $0.offset, node, page) }
  }

  private static func marked(_ sentence: Inline, _ node: Int, _ page: Page) -> [Draft] {
    let text = sentence.text
    guard
      text.wordCount >= 4 || text.count >= (text.isEastAsian ? 4 : 16) && !text.hasHangul
        || text.wordCount >= 3 && text.count >= 14,
      text.scalars.last != "?"
    else { return [] }
    if text.isEastAsian {
      if text.first?.isOpening ?? true || text.scalars.last == "：" || text.scalars.last == ":" || text.containsArrow
        || Stated.defines(text)
      {
        return []
      }
    }
    if let pair = page.pairs[node], pair.right.text.count <= 20 { return [] }
    let named = page.pairs[node].map(\.left)
    let spans = sentence.spans.filter { $0.range.lowerBound > 0 || named == nil }.filter {
      [.strong, .highlight, .code].contains($0.mark) && isName(text[shortened(text, $0.range)])
    }
    guard spans.count <= 4 else { return [] }
    if let joined = joined(spans, text, node, page) { return [joined] }
    return spans.compactMap { span in
      let range = shortened(text, nounOnly(text, span.range))
      guard stands(text, range), !isDefined(text, range), !isNegation(text[range]), leavesWords(text, range),
        let question = BlankQuestion.make(text, range, node, page, isMarked: true)
      else { return nil }
      return Draft(.cloze, ask: question, [text[range]], at: node, of: page, confidence: 0.8)
        .with { $0.alternatives = Synonyms.of(text[range], in: page) }.claiming(
          .part(1_000 + span.range.lowerBound), of: [node])
    }
  }

  /// Of a mark that takes most of the sentence, the part behind its last 와 or 과: 다른 말과 **한 개 이상의 뜻**.
  private static func shortened(_ text: Text, _ range: Range<Int>) -> Range<Int> {
    guard range.count * 2 > text.count, text.hasHangul else { return range }
    let span = text[range]
    for mark in ["와 ", "과 "] {
      guard let cut = span.firstRange(of: mark), cut.lowerBound >= 2, span.count - cut.upperBound >= 4 else { continue }
      return (range.lowerBound + cut.upperBound)..<range.upperBound
    }
    return range
  }

  /// A blank may not take the negation alone: its sentence would say the opposite.
  private static func isNegation(_ text: Text) -> Bool {
    if text.isOne(of: ["not", "NOT", "Not", "never", "NEVER", "no", "NO", "only", "without"]) { return true }
    return text.isEastAsian && text.count <= 5 && text.first.map { "不没沒无無非未".unicodeScalars.contains($0) } ?? false
  }

  /// Whether enough stands outside the blank and outside brackets to ask by.
  private static func leavesWords(_ text: Text, _ range: Range<Int>) -> Bool {
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
      between.isOne(of: [" and ", " with ", ", ", "와 ", "과 ", " or ", "·", " / ", "/", "、", "和", "與"])
    else { return nil }
    let range = spans[0].range.lowerBound..<nounOnly(text, spans[1].range).upperBound
    guard let question = BlankQuestion.make(text, range, node, page) else { return nil }
    let items = [text[spans[0].range], text[nounOnly(text, spans[1].range)]]
    return Draft(.cloze, ask: question, items, at: node, of: page, confidence: 0.8).claiming(.part(1_000), of: [node])
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
    let bare = Particle.stripped(word)
    return range.lowerBound..<(range.lowerBound + bare.count)
  }

  private static func isName(_ text: Text) -> Bool {
    text.count >= 2 && text.wordCount <= 5 && text.count <= 40 && text.hasLetter && !GenericWords.contains(text)
      && !Endings.isPredicate(text)
      && !text.endsWith(anyOf: ["하게", "하고", "하는", "한", "되는", "히", "없이", "많이"])
  }

  /// Whether an English sentence says something else besides its list, which its verb asks for.
  private static func isBeside(_ list: InnerList.Found, _ text: Text, _ node: Int, _ page: Page) -> Bool {
    guard !text.isEastAsian, !text.hasHangul else { return false }
    if EnglishClause(text)?.group == .copula { return EnglishStatement.asked(text, node, page) != nil }
    guard let asked = EnglishStatement.asked(text, node, page), let item = list.items.first else { return false }
    return !asked.answer.contains { $0.contains(text: item) } && !asked.question.contains(text: item)
  }

  private static func plain(_ sentence: Inline, _ place: Int, _ node: Int, _ page: Page) -> Draft? {
    let text = sentence.text.trimming { $0.isSpace || $0 == "." || $0 == "!" || $0 == "。" }
    if text.startsWith(anyOf: ["이러한 ", "이런 ", "이를 ", "그러나 ", "This ", "These "]) && text.hasHangul { return nil }
    if text.containsArrow && text.prefix(24).containsArrow { return nil }
    if text.isEastAsian, !Stated.read(text).isEmpty { return nil }
    if text.first == "(" && text.scalars.last == ")" || text.contains("비유")
      || text.first == "t" && text.count > 1 && text[1].isDigit
    {
      return nil
    }
    guard text.count >= 14, text.count <= 400, text.scalars.last != "?", text.scalars.last != ":",
      Pair(sentence) == nil || text.count > 60, !LineShape.isInlineList(text)
    else { return nil }
    let aspect = place == 0 ? Draft.Aspect.statement : .part(place)
    if let list = InnerList.find(in: text), let question = Cloze.make(text, list.range) {
      let subject = Subjects.prefix(for: text, node, page)
      return Draft(.cloze, ask: subject + question, list.items, at: node, of: page, confidence: 0.7).with {
        $0.isOpen = list.isOpen
      }.claiming(isBeside(list, text, node, page) ? .part(5_000 + place) : aspect, of: [node])
    }
    // Other English sentences are asked by their verb (F37).
    if !text.hasHangul, !text.hasHan, !text.hasKana { return nil }
    let isMarked = sentence.spans.contains { $0.mark == .strong || $0.mark == .highlight }
    guard !isInLabelList(node, page) || text.count >= (isMarked ? 18 : 25),
      let range = BlankChoice.range(in: text, page, node)
    else {
      return nil
    }
    guard let question = BlankQuestion.make(text, range, node, page) else { return nil }
    return Draft(.cloze, ask: question, [text[range]], at: node, of: page, confidence: 0.55)
      .with { $0.alternatives = Synonyms.of(text[range], in: page) }.claiming(aspect, of: [node])
  }

  private static func isInLabelList(_ node: Int, _ page: Page) -> Bool { page[page[node].parent].label != nil }
}

/// Makes the question of a blank.
enum BlankQuestion {
  static func make(_ text: Text, _ range: Range<Int>, _ node: Int, _ page: Page, isMarked: Bool = false) -> Text? {
    guard let cloze = Cloze.make(text, range, isMarked: isMarked) else { return nil }
    let subject = Subjects.prefix(for: text, node, page)
    let answer = text[range].folded
    if !subject.isEmpty, subject.folded.contains(text: answer) { return nil }
    return subject + (asked(text, range) ?? cloze)
  }

  /// "… 무엇을 보장하는가?" where the blank is the object of the sentence's verb.
  private static func asked(_ text: Text, _ range: Range<Int>) -> Text? {
    let after = text.dropping(first: range.upperBound)
    guard text.hasHangul, after.startsWith(anyOf: ["을 ", "를 "]), after.wordCount <= 6, Endings.isKoreanPredicate(text)
    else { return nil }
    let before = text.prefix(range.lowerBound)
    guard before.isEmpty || before.scalars.last?.isSpace ?? true,
      let verb = KoreanPredicate.asked(after.dropping(first: 2))
    else { return nil }
    return before + "무엇을 " + verb + "?"
  }
}

/// Chooses what to blank in a sentence without marks.
enum BlankChoice {
  static func range(in text: Text, _ page: Page, _ node: Int) -> Range<Int>? {
    if text.hasHangul {
      if let latin = latinName(in: text) { return latin }
      if let source = koreanSource(in: text) { return source }
      if let object = koreanObject(in: text) { return object }
    }
    return knownName(in: text, page, node)
  }

  /// A name the note knows, other than the line's own subject.
  private static func knownName(in text: Text, _ page: Page, _ node: Int) -> Range<Int>? {
    let subject = page.subjectNodes[node]
    let own = page.subject(of: node)?.name.folded ?? Text()
    return page.glossary.mentions(in: text).last { mention in
      mention.node != subject && text[mention.range].folded != own && isSpecific(text[mention.range])
        && mention.node != node
        && mention.range.count * 2 <= text.count
        && (page.terms[mention.node]?.name.count ?? 0) >= 3
    }?.range
  }

  /// A small English word ("water") is no name.
  private static func isSpecific(_ name: Text) -> Bool { !name.allSatisfy { $0.isLower } || name.count >= 9 }

  /// `API 게이트웨이와 REST API`, `IaaS`: a name with capitals, with Hangul words joined to it.
  private static func latinName(in text: Text) -> Range<Int>? {
    let ranges = wordRanges(text)
    guard let last = ranges.lastIndex(where: { isCapitalName(text[$0]) }) else { return nil }
    var first = last
    while first > 0, let before = joinable(text[ranges[first - 1]]), before { first -= 1 }
    var upper = ranges[last].upperBound
    let word = text[ranges[last]]
    if let cut = word.scalars.firstIndex(where: { $0.isHangul }), word.prefix(cut).hasLatin {
      upper = ranges[last].lowerBound + cut
    }
    let range = ranges[first].lowerBound..<upper
    return range.count >= 3 && range.count <= 40 ? range : nil
  }

  private static func isCapitalName(_ word: Text) -> Bool {
    guard let first = word.first, first.isUpper else { return false }
    return word.filter(\.isUpper).count >= 2
  }

  /// Words that belong to the name behind them: `API 게이트웨이와 REST`.
  private static func joinable(_ word: Text) -> Bool? {
    if word.first?.isUpper ?? false, !(word.scalars.last?.isHangul ?? false) { return true }
    return word.endsWith(anyOf: ["와", "과"]) && word.count >= 3
  }

  /// What stands before 에 의해, 로부터, 중에, or 로 and the last word: "보통 기본키는 […]로 설정".
  private static func koreanSource(in text: Text) -> Range<Int>? {
    let ranges = wordRanges(text)
    guard ranges.count >= 3 else { return nil }
    for index in ranges.indices.dropLast() {
      let word = text[ranges[index]]
      let next = text[ranges[index + 1]]
      let ending: Int
      if word.ends(with: "에"), next == "의해" || next == "의한" {
        ending = 1
      } else if word.ends(with: "으로부터") {
        ending = 4
      } else if word.ends(with: "로부터") {
        ending = 3
      } else if next == "중에" || next == "중에서" {
        ending = 0
      } else if index + 2 == ranges.count, word.ends(with: "으로") {
        ending = 2
      } else if index + 2 == ranges.count, word.ends(with: "로"), word.count >= 3 {
        ending = 1
      } else {
        continue
      }
      var first = index
      while first > 0, index - first < 3,
        continuesNoun(text[ranges[first - 1]]) || next == "중에" && text[ranges[first - 1]] == "또는"
      { first -= 1 }
      let range = ranges[first].lowerBound..<(ranges[index].upperBound - ending)
      let noun = text[range]
      if noun.count >= 2, noun.count <= 30, first > 0 || next == "중에" || next == "의해", !empty.contains(noun),
        !noun.endsWith(anyOf: ["적", "으", "스"])
      {
        return range
      }
    }
    return nil
  }

  /// The object of the last verb: the noun phrase before 을/를.
  private static func koreanObject(in text: Text) -> Range<Int>? {
    let ranges = wordRanges(text)
    guard ranges.count >= 4, let object = ranges.lastIndex(where: { isObject(text[$0]) }), object > 0,
      object + 1 < ranges.count
    else { return nil }
    var first = object
    while first > 0, object - first < 3, continuesNoun(text[ranges[first - 1]]) { first -= 1 }
    let range = ranges[first].lowerBound..<(ranges[object].upperBound - 1)
    let noun = text[range]
    guard noun.count >= 2, noun.count <= 30, !empty.contains(noun),
      !noun.startsWith(anyOf: ["그 ", "이 ", "해당 ", "각 ", "이런 ", "이러한 ", "그런 "]), !isHalfClause(text, ranges, first)
    else { return nil }
    return range
  }

  /// Whether the phrase begins with an adjective whose own subject stands before it: 결합이 | 강한 컨테이너.
  private static func isHalfClause(_ text: Text, _ ranges: [Range<Int>], _ first: Int) -> Bool {
    guard first > 0, text[ranges[first]].endsWith(anyOf: ["한", "된", "은", "운"]) else { return false }
    return text[ranges[first - 1]].endsWith(anyOf: ["이", "가"]) && text[ranges[first - 1]].count >= 2
  }

  private static func isObject(_ word: Text) -> Bool {
    word.count >= 3 && word[word.count - 2].hangulFinal != 20 && (word.scalars.last == "을" || word.scalars.last == "를")
      && !word.isOne(of: ["마을", "가을", "이를", "그를", "이것을", "것을", "수를"])
  }

  private static let empty: Set<Text> = [
    "것", "수", "이", "영향", "경우", "역할", "문제", "기능", "방법", "사용", "작업", "일", "점", "값", "데이터", "서비스", "시스템",
  ]

  /// Whether a word leads into the noun behind it: an adjective, a genitive, a bare noun.
  private static func continuesNoun(_ word: Text) -> Bool {
    guard let last = word.scalars.last, last.isHangul || last.isLatin || last.isDigit || last.isClosing else {
      return false
    }
    if word.isOne(of: ["관한", "대한", "위한", "통한", "의한", "인한"]) { return false }
    if word.endsWith(anyOf: ["의", "된", "적인", "한", "인"])
      || word.isOne(of: ["작은", "높은", "낮은", "많은", "적은", "좋은", "같은", "짧은", "깊은", "넓은"])
    {
      return true
    }
    return !word.endsWith(anyOf: [
      "은", "는", "이", "가", "을", "를", "에", "에서", "로", "으로", "며", "고", "면", "해", "서", "게", "위해", "통해", "도", "만", "하여",
      "까지", "부터", "때", "시", "대로", "없이", "같이", "마다", "처럼", "및",
    ])
  }

  private static func wordRanges(_ text: Text) -> [Range<Int>] {
    var result: [Range<Int>] = []
    result.reserveCapacity(text.wordCount)
    var start: Int?
    for (index, scalar) in text.scalars.enumerated() {
      if scalar.isSpace || scalar == "," {
        if let first = start { result.append(first..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let first = start { result.append(first..<text.count) }
    return result
  }
}
