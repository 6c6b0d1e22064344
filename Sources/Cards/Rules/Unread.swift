import Notes

/// F37 for Korean: clauses that no other rule has read, asked by their verbs.
///
/// Fires last, on sentences of lines of matter: a clause of which no card asks anything is asked for one of its parts
/// (`KoreanQuestion`), `X는 Y이며` for what X is. At most three a line.
enum Unread {
  private static let mostCards = 6
  private static let longest = 240

  /// What is asked already: per line, the answers and questions of its cards.
  struct Asked {
    private var byLine: [Int: [(question: Text, answer: Text)]] = [:]

    init(_ kept: [Gate.Passed]) {
      for card in kept where !card.draft.isGathered {
        for lines in card.draft.lines { byLine[lines.lowerBound, default: []].append((card.asked, card.answered)) }
      }
    }

    /// Whether a card of the line asks for something in the clause.
    func holds(_ clause: Text, _ line: Int) -> Bool {
      let folded = clause.folded
      // The last word may have an ending of its own by now.
      let body = clause.words.dropLast().map { $0 }.joined(" ").folded
      let words = clause.words
      let told = KoreanTelling.topic(in: words).map { Array(words[($0 + 1)...].dropLast()).joined(" ").folded } ?? body
      return (byLine[line] ?? []).contains { asked in
        asked.answer.count >= 2
          && (folded.contains(text: asked.answer) || body.count >= 4 && asked.answer.contains(text: body)
            || told.count >= 6 && asked.answer.contains(text: told))
      }
    }
  }

  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    let asked = Asked(kept)
    return page.document.nodes.indices.flatMap { node -> [Draft] in
      guard isRead(node, page) else { return [] }
      let line = page[node].lines.lowerBound
      var found: [Draft] = []
      // Behind a colon the first sentence is what the name means.
      let owner = page.pairs[node].flatMap { $0.isNamed ? Term($0.left).name : nil }
      for (place, sentence) in page.sentences[node].prefix(12).enumerated().dropFirst(owner == nil ? 0 : 1) {
        guard sentence.text.count <= longest, found.count < mostCards else { continue }
        // What only says how many lines follow is asked with them.
        if page.isTaken(node, .statement), Announcement.hasCount(sentence.text), !page.matter(of: node).isEmpty {
          continue
        }
        let owner = owner ?? KoreanContext.antecedent(of: place, node, page)
        let clauses = page.koreanClauses(of: sentence.text)
        let lead = clauses.count > 1 && clauses[1].count < sentence.text.count ? topic(of: clauses[0]) : nil
        for (part, clause) in clauses.enumerated() where found.count < mostCards {
          guard !asked.holds(clause, line),
            let draft = draft(
              clause, sentence.text, owner ?? (part > 0 ? lead.flatMap { clause.contains(text: $0) ? nil : $0 } : nil),
              node,
              page)
              ?? (areContrasted(clauses) ? quality(clause, owner, node, page) : nil)
          else { continue }
          found.append(draft.claiming(.part(8_000 + place * 8 + part), of: [node]))
        }
      }
      return found
    }
  }

  /// What the first of two clauses tells of by a subject of its own: what the second tells of is another part of it.
  private static func topic(of clause: Text) -> Text? {
    let words = clause.words
    guard let place = KoreanTelling.topic(in: words), place <= 2, words[place].count >= 2,
      KoreanPhrase(words.dropFirst(place + 1).map { $0 }.joined(" ")).parts.contains(.subject)
    else { return nil }
    let name = (words[..<place] + [words[place].dropping(last: 1)]).map { $0 }.joined(" ")
    return (2...20).contains(name.count) && !Openers.points(name + " x") && !KoreanNoun.isOpen(name) ? name : nil
  }

  private static func isRead(_ node: Int, _ page: Page) -> Bool {
    let line = page[node]
    return line.isMatter && line.label == nil && page.text(node).hasHangul
      && !Example.isExample(line.text) && page.terms[node] == nil && !page.text(node).contains(" / ")
  }

  private static func draft(_ clause: Text, _ sentence: Text, _ owner: Text?, _ node: Int, _ page: Page) -> Draft? {
    guard clause.wordCount >= 3, !Openers.leans(clause), !Example.isExample(clause), !speaksOfExam(clause) else {
      return nil
    }
    if let core = core(clause, node, page) { return core }
    if owner == nil, let defined = defined(clause, node, page) { return defined }
    if let told = Statement.find(in: clause), told.kind == .list || told.kind == .definition, !told.isWhole {
      return Draft(
        told.kind, ask: Subjects.prefix(for: told.question, node, page) + told.question, told.answer, at: node,
        of: page,
        confidence: 0.6)
    }
    if let told = KoreanStatement.embedded(clause.trimming { $0.isSpace || $0 == "." }.words), told.isWhole {
      return Draft(.question, ask: told.question, told.answer, at: node, of: page, confidence: 0.6)
    }
    guard let asked = page.koreanQuestion(clause, at: node),
      !DefiningSentences.defines(Inline(clause), page)
    else { return plain(clause, owner, node, page) }
    let subject =
      owner.map { $0 + ": " } ?? Subjects.prefix(asking: asked.question, for: asked.answer, of: clause, node, page)
    guard !subject.isEmpty || Subjects.namesOwnSubject(clause) || page.subjectNodes[node] > 0 else { return nil }
    return Draft(.question, ask: subject + asked.question, [asked.answer], at: node, of: page, confidence: 0.6)
      .with { $0.extra = asked.told(sentence.trimming { $0.isSpace || $0 == "." }) }
  }

  /// What a plain clause asks, where its verb asks nothing.
  private static func plain(_ clause: Text, _ owner: Text?, _ node: Int, _ page: Page) -> Draft? {
    guard !DefiningSentences.defines(Inline(clause), page), let asked = KoreanBasics.find(clause) else { return nil }
    let subject =
      owner.map { $0 + ": " } ?? Subjects.prefix(asking: asked.question, for: asked.answer, of: clause, node, page)
    return Draft(asked.kind, ask: subject + asked.question, [asked.answer], at: node, of: page, confidence: 0.6)
  }

  /// `핵심은 물을 끓이는 것이 아니라 식히는 것이다`: what the point of a name is, and what it is not.
  private static func core(_ clause: Text, _ node: Int, _ page: Page) -> Draft? {
    let said = clause.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard let start = cores.first(where: { said.starts(with: $0) }), let name = page.subjectName(of: node),
      name.count <= 30,
      let cut = ["것이 아니라, ", "것이 아니라 ", "게 아니라, ", "게 아니라 ", "이 아니라, ", "이 아니라 "].compactMap({ said.firstRange(of: $0) }
      ).first
    else { return nil }
    let point = KoreanPredicate.withoutCopula(said.dropping(first: cut.upperBound)).trimmed
    guard point.count >= 4, point.wordCount >= 2, !Openers.pointsInside(point) else { return nil }
    return Draft(
      .question, ask: Wording.ask(\.labelled, in: .korean, name, w: Text(start).dropping(last: 2)), [point], at: node,
      of: page,
      confidence: 0.7
    ).with { $0.extra = said }
  }

  private static let cores = ["핵심은 ", "요점은 ", "본질은 ", "포인트는 ", "목표는 ", "목적은 "]

  /// `시험에 자주 나온다`: of the lesson, not of its matter.
  private static func speaksOfExam(_ clause: Text) -> Bool {
    clause.containsAny(of: ["시험에 ", "기출에 ", "문제로 "]) && clause.containsAny(of: ["나온", "나옴", "나오", "낸다", "냄", "출제"])
  }

  /// Whether two clauses speak each of something else.
  private static func areContrasted(_ clauses: [Text]) -> Bool {
    guard clauses.count == 2 else { return false }
    let topics = clauses.compactMap { clause in
      KoreanTelling.topic(in: clause.words + ["것", "것", "것"]).map { clause.words[$0] }
    }
    return topics.count == 2 && topics[0] != topics[1]
  }

  /// `홍차는 붉다` beside what another thing is like: "홍차는 어떠한가?".
  private static func quality(_ clause: Text, _ owner: Text?, _ node: Int, _ page: Page) -> Draft? {
    let said = clause.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    let words = said.words
    guard (2...7).contains(words.count), let topic = KoreanTelling.topic(in: words + ["것", "것", "것"]), topic <= 2,
      topic + 1 < words.count, !Openers.pointsInside(said), Endings.isKoreanPredicate(said),
      !words[topic].endsWith(anyOf: ["에서는", "에는", "으로는", "때는"])
    else { return nil }
    let body = words[(topic + 1)...].map { $0 }.joined(" ")
    let answer = KoreanPredicate.withoutCopula(body)
    guard answer.count >= 2, !answer.endsWith(anyOf: ["것", "때문", "뜻"]) else { return nil }
    let head = words[...topic].map { $0 }.joined(" ")
    guard !Openers.points(head + " x"), !KoreanNoun.isOpen(head.dropping(last: 1)) else { return nil }
    // 공유한다 alone says nothing of what it is like.
    if words.count - topic == 2, body.endsWith(anyOf: ["한다", "된다", "함", "됨"]), !KoreanQuality.isQuality(body),
      !KoreanPredicate.isAdjective(body.dropping(last: body.endsWith(anyOf: ["함", "됨"]) ? 1 : 2))
    {
      return nil
    }
    let isName = answer.count < body.count && !answer.ends(with: "적")
    let isDone = words[(topic + 1)...].dropLast().contains { $0.count >= 2 && $0.endsWith(anyOf: ["을", "를"]) }
    if isName, let amount = amount(answer) {
      return Draft(
        .question, ask: (owner.map { $0 + ": " } ?? Subjects.prefix(for: head, node, page)) + head + amount, [answer],
        at: node, of: page, confidence: 0.6)
    }
    let asked: Text = isName ? " 무엇인가?" : isDone ? " 무엇을 하는가?" : " 어떠한가?"
    return Draft(
      .question, ask: (owner.map { $0 + ": " } ?? Subjects.prefix(for: head, node, page)) + head + asked,
      [isName ? answer : body], at: node,
      of: page,
      confidence: 0.6)
  }

  /// `재판관은 9명이고 …`: how many.
  private static func amount(_ answer: Text) -> Text? {
    let digits = answer.scalars.prefix { $0.isDigit || $0 == "," }.count
    guard digits > 0 else { return nil }
    let unit = answer.dropping(first: digits)
    return unit.isOne(of: ["명", "개", "가지", "대", "권", "곳", "종", "종류", "장", "회", "번", "층", "년", "살", "세", "마리"])
      ? " 몇 " + unit + "인가?" : " 얼마인가?"
  }

  /// `허리띠는 옷을 매는 끈이다`, or below its name only `옷을 매는 끈이다`.
  private static func defined(_ clause: Text, _ node: Int, _ page: Page) -> Draft? {
    let said = clause.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    let body = KoreanPredicate.withoutCopula(said)
    guard body.count < said.count, body.wordCount >= 3, body.count <= 120,
      !body.endsWith(anyOf: ["것", "때문", "뜻", "의미", "말", "예정", "상태이기", "편"]),
      !body.containsAny(of: [",,", "→", "에서는 ", "에는 ", "지만 ", "며 ", "이고 ", "는데 "])
    else { return nil }
    let words = body.words
    guard let topic = KoreanTelling.topic(in: words) else {
      guard let term = page.subject(of: node), let name = page.subjectName(of: node), !term.isTopic,
        page.subjectNodes[node] != page.titleNode,
        !words.contains(where: { $0.count >= 2 && $0.endsWith(anyOf: ["이", "가"]) }),
        Definition.endsInClassNoun(body) || KoreanDescription.isDescribing(body), !words.contains("게"),
        words.first.map({ !$0.endsWith(anyOf: ["로는", "에는", "에서는"]) }) ?? false,
        body.lastWord?.folded != name.folded, !Openers.points(body)
      else { return nil }
      return Draft(.definition, ask: Wording.define(name, in: .korean), [body], at: node, of: page, confidence: 0.7)
    }
    // 찻집의 정의는 …: what is defined is the owner.
    let isDefined =
      words[topic].isOne(of: ["정의는", "뜻은", "의미는", "개념은"]) && topic > 0 && words[topic - 1].ends(with: "의")
    let name =
      isDefined
      ? (Array(words[..<(topic - 1)]) + [words[topic - 1].dropping(last: 1)]).joined(" ")
      : (Array(words[..<topic]) + [words[topic].without(suffix: "은").without(suffix: "는")]).joined(" ")
    let meaning = Array(words[(topic + 1)...]).joined(" ")
    guard name.count >= 2, name.wordCount <= 3, meaning.wordCount >= 2,
      meaning.wordCount >= 4 || !meaning.startsWith(anyOf: ["그 ", "이 "]),
      !Openers.points(name + " x"),
      !KoreanNoun.isVague(name),
      !KoreanNoun.isOpen(name)
    else { return nil }
    if let cause = role(name, meaning.words, node, page) { return cause }
    // `1차 소성은 초벌이다`: what one of several is, no meaning of its name.
    if name.first?.isDigit ?? false, meaning.wordCount <= 3, !KoreanDescription.isDescribing(meaning) {
      return Draft(.question, ask: Wording.bare(name, in: .korean), [meaning], at: node, of: page, confidence: 0.65)
    }
    if let kind = kind(of: meaning) {
      // Below 내화 물질 the heading would say half of 고온 내화 물질.
      let isTold = page.subjectName(of: node).map { meaning.folded.contains(text: $0.folded) } ?? false
      return Draft(
        .question,
        ask: (isTold ? Text() : Subjects.prefix(for: name, node, page)) + Wording.topic(name) + " 어떤 " + kind + "인가?",
        [meaning], at: node, of: page, confidence: 0.65)
    }
    return Draft(.definition, ask: Wording.define(name, in: .korean), [meaning], at: node, of: page, confidence: 0.65)
  }

  /// `내화 점토` of `백토는 내화 점토이다`: a noun with another before it says which one of its kind, not what the name means.
  private static func kind(of meaning: Text) -> Text? {
    let words = meaning.words
    guard (2...3).contains(words.count), let last = words.last, last.count >= 2, last.hasHangul,
      Definition.endsInClassNoun(meaning),
      words.dropLast().allSatisfy({ word in
        word.count >= 2
          && word.scalars.last.map { ($0.isHangul || $0.isLatin) && !"의은는을를과와한인된던".unicodeScalars.contains($0) }
            ?? false
      })
    else { return nil }
    return last
  }

  /// `쓴맛은 오래 우림이 가장 흔한 원인이다`: what its commonest cause is.
  private static func role(_ name: Text, _ words: [Text], _ node: Int, _ page: Page) -> Draft? {
    guard let last = words.last, last.isOne(of: ["원인", "이유", "핵심", "특징", "목적", "장점", "단점", "목표", "요인"]),
      let mark = words.dropLast().lastIndex(where: { $0.count >= 2 && $0.endsWith(anyOf: ["이", "가"]) }), mark >= 0
    else { return nil }
    let asked = name + "의 " + words[(mark + 1)...].map { $0 }.joined(" ")
    let answer = words[...mark].map { $0 }.joined(" ").dropping(last: 1)
    return Draft(.question, ask: Wording.bare(asked, in: .korean), [answer], at: node, of: page, confidence: 0.65)
  }
}
