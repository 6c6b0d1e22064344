import Notes

/// F30 for Korean: names before 등의, 등에서 or 와 같은, of what they are examples: `솥, 주전자와 같은 다구`, `찻집, 다방 등에서 사용`.
///
/// Fires last, on lines of matter; two to seven names, each short and no clause, directly before the words for the rest.
enum KoreanSuchAs {
  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    guard page.isKorean else { return [] }
    let listed = Set(kept.filter { $0.draft.answer.count >= 2 }.map(\.draft.node))
    return page.document.nodes.indices.compactMap { node in
      let text = page.text(node)
      guard page[node].isMatter, page[node].label == nil, !listed.contains(node), text.hasHangul, text.count <= 300,
        text.contains("등") || text.contains("같은"), !Example.isExample(text)
      else { return nil }
      let pair = page.pairs[node]
      for sentence in page.sentences[node].prefix(4) where pair == nil || sentence.text.count < text.count {
        if let draft = draft(sentence.text, node, page) { return draft }
      }
      return nil
    }
  }

  private static func draft(_ sentence: Text, _ node: Int, _ page: Page) -> Draft? {
    let words = sentence.replacing(" ,", with: ",").trimming { $0.isSpace || $0 == "." }.words
    guard words.count <= 30 else { return nil }
    for index in words.indices.dropFirst() {
      guard let (items, start) = names(before: index, words), let rest = asked(words, index, start, node, page) else {
        continue
      }
      guard !items.contains(where: { rest.folded.contains(text: $0.folded) }) else { return nil }
      return Draft(.example, ask: rest, items, at: node, of: page, confidence: 0.6)
        .with { $0.isOpen = true }.claiming(.part(22_700), of: [node])
    }
    return nil
  }

  /// The names before the word for the rest at a place, and where they begin.
  private static func names(before index: Int, _ words: [Text]) -> (items: [Text], start: Int)? {
    let word = words[index]
    let isLike = word == "같은" && words[index - 1].endsWith(anyOf: ["와", "과"]) && words[index - 1].count >= 3
    guard isLike || word.isOne(of: ["등의", "등에서", "등에"]) else { return nil }
    var list = words[..<index].map { $0 }
    if isLike { list[index - 1] = list[index - 1].dropping(last: 1) }
    var start = index - 1
    var pieces: [[Text]] = [[]]
    while start >= 0, index - start <= 14 {
      let plain = list[start].without(suffix: ",")
      let endsItem = list[start].ends(with: ",")
      if endsItem, start < index - 1 { pieces.append([]) }
      // What a verb or a particle ends begins the clause before the names.
      if stops(plain, beforeComma: endsItem), !(isLike && start == index - 1) { break }
      pieces[pieces.count - 1].insert(plain, at: 0)
      start -= 1
    }
    let items = pieces.filter { !$0.isEmpty }.map { $0.joined(" ") }.reversed().flatMap {
      $0.pieces { $0 == "," }.map(\.trimmed)
    }
    let found = Array(items)
    guard (2...7).contains(found.count), found.allSatisfy({ isName($0) }), Set(found.map(\.folded)).count == found.count
    else { return nil }
    return (found, start + 1)
  }

  private static func stops(_ word: Text, beforeComma: Bool) -> Bool {
    guard word.count >= 2, word.hasHangul else { return false }
    let part = KoreanPhrase(word).parts[0]
    // 화로, 회로: before a comma stands a name, whatever it ends in.
    if beforeComma, word.count <= 4, part == .toward || part == .subject || part == .place { return false }
    return part != .bare && part != .joint || Endings.isKoreanPredicate(word) || KoreanClause.isAdjective(word)
      || word.endsWith(anyOf: ["은", "는", "을", "를", "에서", "으로", "하는", "되는", "의"])
  }

  private static func isName(_ item: Text) -> Bool {
    (2...30).contains(item.count) && item.wordCount <= 3 && item.hasLetter && !Endings.isKoreanPredicate(item)
      && !Openers.pointsInside(item) && !item.containsAny(of: ["(", ")", ":", "="]) && !KoreanNoun.isVague(item)
  }

  /// What the names are examples of, or where something is used, as a question.
  private static func asked(_ words: [Text], _ index: Int, _ start: Int, _ node: Int, _ page: Page) -> Text? {
    let word = words[index]
    if word.isOne(of: ["등에서", "등에"]) {
      guard index + 2 == words.count, start == 0, let verb = words.last,
        verb.isOne(of: ["사용", "사용됨", "사용된다", "사용한다", "쓰인다", "쓰임", "활용", "활용된다", "이용", "이용된다"]),
        let name = page.subjectName(of: node), name.count <= 30, !KoreanContext.isSectionWord(name)
      else { return nil }
      return Wording.topic(name) + " 어디에" + (word == "등에서" ? "서 " : " ")
        + (verb.starts(with: "쓰") ? "쓰이는가?" : verb.prefix(2) + "되는가?")
    }
    var noun: [Text] = []
    for (place, next) in words[(index + 1)...].prefix(4).enumerated() {
      let isLast = index + 1 + place == words.count - 1
      if isLast, !noun.isEmpty, KoreanQuestion.isDeed(next) || next.isOne(of: ["무시", "제외", "포함", "강조"]) { break }
      let plain = next.trimming { $0 == "," || $0 == "." }
      // 쇠붙이 다구를: what ends like a subject before a noun is one.
      let isMarked = index + 2 + place >= words.count - 1 || !plain.endsWith(anyOf: ["이", "가", "로", "도", "만"])
      let bare = isMarked ? Particle.stripped(plain) : plain
      noun.append(bare)
      if bare.count < next.count { break }
      if Endings.isKoreanPredicate(next) || isLast && KoreanQuestion.isDeed(next) { return nil }
    }
    let kind = noun.joined(" ")
    guard (2...24).contains(kind.count), noun.count <= 3, let last = noun.last, last.count >= 2, kind.hasHangul,
      !Endings.isKoreanPredicate(kind), !Openers.pointsInside(kind), noun.count >= 2 || !KoreanNoun.isVague(last),
      !last.endsWith(anyOf: ["것", "때", "경우", "점", "방법", "이유"]),
      KoreanPhrase(kind).parts.allSatisfy({ $0 == .bare || $0 == .joint || $0 == .modifier })
    else { return nil }
    return Subjects.prefix(for: kind, node, page) + kind + "의 예는?"
  }
}
