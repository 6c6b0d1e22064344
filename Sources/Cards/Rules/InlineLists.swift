import Notes

/// F20: a list inside one line, closed by 등, など or "etc." or standing below a name for it.
///
/// Fires on lines that are nothing but a list. The name is the line above ("그 외 컨테이너 도구"), a name that sibling sections
/// give to the same kind of line, or "예". The section's subject always stands in the question. 등 makes the list open.
enum InlineLists {
  static func drafts(_ page: Page) -> [Draft] {
    let others = othersWord(page)
    return page.document.nodes.indices.compactMap { node in
      if let numbered = NumberedInLine.draft(node, page) { return numbered }
      let line = page[node]
      guard line.isMatter, LineShape.isInlineList(line.text) || page.isExampleList(node),
        !Definition.endsInClassNoun(line.text) || line.text.contains("등"), page.pairs[node] == nil,
        !(line.text.hasHangul && line.text.contains(" = ")), !line.text.startsWith(anyOf: ["See ", "see "])
      else { return nil }
      let list = ItemList(line.text)
      guard list.items.count >= 2, list.items.count <= 9,
        list.items.allSatisfy({ $0.count <= 40 && !Endings.isPredicate($0) }),
        !line.text.hasKana || !list.items.contains(where: isPhrase), !opensSentence(list.items),
        !line.text.hasHangul
          || !KoreanItems.areOne(list.items) && KoreanParallel.sides(of: line.text).isEmpty && !line.text.contains(". ")
            && !KoreanItems.areMixed(list.items),
        !line.text.isEnglish
          || list.items.allSatisfy(EnglishPhrase.isItem) && EnglishLists.examples(line.text) == nil
      else { return nil }
      return draft(list, node, page, others)
    }
  }

  /// `储存粮食要低温、干燥、低氧`: the first of Chinese items is a sentence that goes on with the others.
  private static func opensSentence(_ items: [Text]) -> Bool {
    guard items[0].hasHan, !items[0].hasKana, !items[0].hasHangul, let longest = items.dropFirst().map(\.count).max()
    else {
      return false
    }
    return items[0].count > longest * 2 && items[0].containsAny(of: ["要", "应", "應", "需", "必须", "必須", "可以"])
  }

  /// `方針などを定めて作られる文書`: a part of a Japanese clause that was cut at its commas.
  static func isPhrase(_ item: Text) -> Bool {
    item.count >= 4 && item.endsWith(anyOf: ["において", "では", "には", "とは"]) || item.startsWith(anyOf: Stated.pointers)
      || item.count > 6 && item.containsAny(of: ["を", "する", "される", "した", "された", "れる", "などの"])
  }

  private static func draft(_ list: ItemList, _ node: Int, _ page: Page, _ others: Text?) -> Draft? {
    let parent = page[node].parent
    let language = page.language(at: node)
    guard let owner = owner(of: node, page), let subject = page.name(of: owner) else { return nil }
    let role = page.terms[owner]?.role
    let question: Text
    var kind = CardKind.list
    if let word = OtherThings.word(in: page.text(parent)), page[parent].isMatter {
      question = Wording.ask(\.others, in: language, withRole(subject, role, word), w: word)
    } else if let label = page[parent].label {
      question = Wording.ask(\.labelled, in: language, subject, w: label.word)
    } else if list.items.allSatisfy({ $0.ends(with: "()") }) {
      // Calls stand for the many others there are.
      question = Wording.ask(\.examples, in: language, subject)
      kind = .example
    } else if page[node].isConclusion, page.subjectNodes[node] == parent {
      question = Wording.ask(\.members, in: language, subject)
    } else if page[parent].isMatter, page.terms[parent] != nil, page.matter(of: parent).count == 1 {
      question =
        tellsDeed(subject, language)
        ? subject + " — 무엇인가?"
        : Wording.ask(isDefined(parent, language, page) ? \.examples : \.members, in: language, subject)
    } else if language.isEastAsian, page[parent].isSection, owner == parent, page.matter(of: parent) == [node] {
      // All that a section says is the list its name stands for.
      question = Wording.ask(\.members, in: language, subject)
    } else if let plural = plural(subject, node, page), language == .english {
      question = "What are the " + plural + "?"
    } else if page[node].kind == .item, list.items.allSatisfy({ $0.scalars.last?.isClosing ?? false }), let others {
      question = Wording.ask(\.others, in: language, withRole(subject, role, others), w: others)
    } else if language == .korean, page[parent].isSection, owner == parent, page.matter(of: parent).first == node,
      !list.isOpen, areKinds(list.items)
    {
      question = Wording.ask(\.members, in: language, subject)
    } else if list.isOpen
      || page.matter(of: parent).last == node && !page.text(node).containsArrow
        && !(page.isEastAsian && page.previous[node] > 0)
    {
      question = Wording.ask(\.examples, in: language, subject)
      kind = .example
    } else {
      return nil
    }
    return Draft(
      kind, ask: question, list.items, at: node, of: page,
      confidence: isLoose(list, kind, subject, language) || kind == .example && page[parent].isMatter && owner != parent
        ? Draft.doubtful : 0.8
    )
    .with { $0.isOpen = list.isOpen }.claiming(.statement, of: [node])
  }

  /// `문과, 무과, 잡과`: three names or more that end alike are the kinds of what stands above.
  private static func areKinds(_ items: [Text]) -> Bool {
    guard items.count >= 3, let end = items[0].scalars.last, end.isHangul else { return false }
    return items.allSatisfy { $0.count >= 2 && $0.wordCount == 1 && $0.scalars.last == end }
  }

  /// `불순물 : 흙에 섞인 다른 물질` over `철, 모래`: behind what a name means stand examples of it.
  private static func isDefined(_ node: Int, _ language: NoteLanguage, _ page: Page) -> Bool {
    guard language == .korean, let pair = page.pairs[node], pair.isNamed, pair.right.text.wordCount >= 3 else {
      return false
    }
    return Definition.endsInClassNoun(pair.right.text) || KoreanDescription.isDescribing(pair.right.text)
  }

  /// `공방은 손님에게 빚을 흙을 제공`: a clipped sentence stands for a name, and what it is done with is listed below.
  private static func tellsDeed(_ subject: Text, _ language: NoteLanguage) -> Bool {
    let words = subject.words
    guard language == .korean, words.count >= 5, let last = words.last, let topic = KoreanTelling.topic(in: words),
      topic <= 2
    else { return false }
    return KoreanQuestion.isDeed(last) || CommonDeeds.contains(last)
  }

  /// "Temporary gases in the troposphere" right over a paragraph that is nothing but their names.
  private static func plural(_ subject: Text, _ node: Int, _ page: Page) -> Text? {
    let parent = page[node].parent
    guard page[parent].isSection, page[node].kind == .paragraph, page.matter(of: parent).first == node,
      page.matter(of: parent).count <= 3, subject == page.terms[parent]?.name, subject.isEnglish,
      (1...7).contains(subject.wordCount), !GenericWords.contains(subject)
    else { return nil }
    let head = subject.words.prefix { !EnglishWords.prepositions.contains($0.lowercased) }
    guard let last = head.last?.lowercased, EnglishWords.isPlural(last), !EnglishWords.pluralNouns.contains(last) else {
      return nil
    }
    return subject.loweredNoun
  }

  /// Whether what is said between commas may be no list of examples: below a sentence, words of how something is or what it can.
  private static func isLoose(_ list: ItemList, _ kind: CardKind, _ subject: Text, _ language: NoteLanguage) -> Bool {
    if language == .english {
      return kind == .example
        && (!list.isOpen && !Wording.isPlural(subject) || subject.contains(" vs")
          || EnglishPhrase.hasFiniteVerb(subject)
          || list.items.contains { EnglishPhrase.hasFiniteVerb($0) })
    }
    guard language == .korean else { return false }
    // Nothing says that they are examples of it.
    if kind == .example,
      list.items.contains(where: {
        $0.containsArrow || $0.hasHangul && ($0.hasDigit || $0.hasLatin && $0.first?.isHangul ?? false)
          || !list.isOpen && $0.withoutBracket.wordCount > 1
      })
    {
      return true
    }
    return list.items.contains { item in
      item.endsWith(anyOf: [" 가능", "성", "함", " 지원", " 필요", " 불가"]) && !subject.endsWith(anyOf: ["성", "특성"])
        || item.words.dropLast().contains { $0.count >= 3 && $0.endsWith(anyOf: ["에서", "에게", "으로"]) }
    }
  }

  /// The role of the subject, where the list's name does not say it: 젠킨스(배포 자동화) 외의 도구.
  private static func withRole(_ subject: Text, _ role: Text?, _ word: Text) -> Text {
    guard let role, !word.folded.contains(text: role.folded) else { return subject }
    return subject + "(" + role + ")"
  }

  /// The section or item whose list it is.
  private static func owner(of node: Int, _ page: Page) -> Int? {
    var found = page.subjectNodes[node]
    while found > 0, OtherThings.word(in: page.text(found)) != nil { found = page.subjectNodes[found] }
    return found > 0 ? found : nil
  }

  /// The name that the note gives to such lists elsewhere, shortened to what all share.
  private static func othersWord(_ page: Page) -> Text? {
    let words = page.document.nodes.compactMap { $0.isMatter ? OtherThings.word(in: $0.text) : nil }
    return words.min { $0.count < $1.count }.flatMap { $0.lastWord }
  }
}

/// Labels of lists that name what else there is: 그 외 컨테이너 도구, other tools.
enum OtherThings {
  static func word(in text: Text) -> Text? {
    guard text.count <= 40 else { return nil }
    for start in ["그 외의 ", "그 외 ", "그외 ", "이 외의 ", "이외의 ", "기타 ", "다른 ", "그 밖의 "] where text.starts(with: start) {
      return text.dropping(first: start.unicodeScalars.count).trimming { $0.isSpace || $0 == ":" }
    }
    for start in ["Other ", "other "] where text.starts(with: start) {
      let rest = text.dropping(first: 6).trimming { $0.isSpace || $0 == ":" }
      return rest.wordCount <= 3 ? rest : nil
    }
    return nil
  }
}
