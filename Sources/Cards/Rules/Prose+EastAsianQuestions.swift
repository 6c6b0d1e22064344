import Notes

extension Prose {
  /// What the clauses of a sentence ask by their particles and verbs.
  static func asked(_ sentence: Text, _ place: Int, _ node: Int, _ page: Page, _ owner: Text? = nil) -> [Draft] {
    let isBeforeFormula = leadsToFormula(node, page)
    let said = sentence.trimming {
      $0.isSpace || $0 == "。" || $0 == "." || $0 == "；" || isBeforeFormula && ($0 == "：" || $0 == ":")
    }
    let text =
      said.hasKana
      ? JapanesePointer.resolved(joined(said, place, node, page)) { antecedent(of: place, node, page) ?? owner }
      : ChinesePointer.resolved(said) {
        place == 0
          ? nil
          : ChinesePointer.name(openingWith: page.sentences[node][0].text, below: page.subjectName(of: node)) ?? owner
      }
    let above = page[node].parent
    // Below a label the lines are its list; where they are too many for one they are asked each for itself.
    let isListed = page[above].label != nil && (page.isTaken(node, .member) || page.isTaken(node, .statement))
    guard !isListed || text.count >= 14 && !text.hasKana && owner == nil,
      !WrittenQuestions.isQuestion(page.text(above)) || text.hasKana && page[node].text.count > longAnswer,
      page.stated(node, place).isEmpty,
      !DatedSentence.fits(text) || !text.hasKana, !text.startsWith(anyOf: Stated.pointers), page.joint(in: text) == nil,
      !Example.isExample(text), !WrittenQuestions.isQuestion(text), text.scalars.last != "：", text.scalars.last != ":"
    else { return [] }
    return text.hasKana
      ? japanese(text, place, node, page, owner ?? holder(of: text, place, node, page))
      : chinese(text, place, node, page, owner, isListed: isListed)
  }

  /// A Japanese sentence without the word for what it follows from, and with the case that このとき stands for.
  private static func joined(_ said: Text, _ place: Int, _ node: Int, _ page: Page) -> Text {
    guard said.hasKana else { return said }
    if let leader = ["そのため", "このため", "その結果", "そこで"].first(where: { said.starts(with: $0) }) {
      return said.without(prefix: leader).trimming { $0 == "、" }
    }
    return place > 0 ? JapanesePointer.withCase(said, after: page.sentences[node][place - 1].text) : said
  }

  /// How long the answer to a question that heads it is, that its sentences are asked as well; scalars.
  private static let longAnswer = 80

  /// `将坯体烧成素瓷：` right above a formula of the same: a sentence by itself.
  private static func leadsToFormula(_ node: Int, _ page: Page) -> Bool {
    guard page.matter(of: node).isEmpty, page.text(node).scalars.last.map({ $0 == "：" || $0 == ":" }) ?? false else {
      return false
    }
    let row = page[page[node].parent].children
    let next = row.firstIndex(of: node).flatMap { $0 + 1 < row.count ? row[$0 + 1] : nil }
    return next.map { page[$0].kind == .formula } ?? false || page[node].children.contains { page[$0].kind == .formula }
  }

  /// What the sentence before speaks of, or the part of the note.
  private static func antecedent(of place: Int, _ node: Int, _ page: Page) -> Text? {
    guard place > 0 else { return page.subjectNodes[node] == page.titleNode ? nil : page.subjectName(of: node) }
    return JapaneseTopic(page.sentences[node][place - 1].text).flatMap {
      $0.name.startsWith(anyOf: Stated.pointers) ? nil : $0.name
    }
  }

  /// What a sentence before speaks of, where this one speaks of a side of it: 代表例は…, 対策は….
  private static func holder(of text: Text, _ place: Int, _ node: Int, _ page: Page) -> Text? {
    guard place > 0, let topic = JapaneseTopic(text), sides.contains(topic.name) else { return nil }
    for before in (0..<place).reversed().prefix(3) {
      guard let name = JapaneseTopic(page.sentences[node][before].text)?.name, !sides.contains(name) else { continue }
      return (2...20).contains(name.count) && !name.startsWith(anyOf: Stated.pointers) ? name : nil
    }
    return nil
  }

  private static let sides: WordSet = [
    "代表例", "代表", "例", "特徴", "目的", "欠点", "利点", "長所", "短所", "対策", "治療", "原因", "症状", "用途", "主役", "役割", "効果", "種類", "理由",
    "別名",
  ]

  /// What stands before a question that does not say what it speaks of: the name before the line's colon, else the part of the note.
  private static func about(_ clause: Text, _ node: Int, _ page: Page, _ owner: Text?) -> Text {
    guard let owner else { return Subjects.prefix(for: clause, node, page) }
    return clause.contains(text: owner) ? Text() : owner + "："
  }

  private static func japanese(_ text: Text, _ place: Int, _ node: Int, _ page: Page, _ owner: Text?) -> [Draft] {
    let plain = text.replacing(", ", with: "、").replacing("，", with: "、")
    if EastAsianSides(text) != nil || place == 0 && JapaneseCommands.areBelow(node, page) { return [] }
    return JapaneseClauses.of(plain).enumerated().flatMap { part, clause -> [Draft] in
      guard var found = JapaneseQuestion(clause) else { return [] }
      // Below 青磁, what the heading says already is not asked for: `職人は灰を足して青磁を焼く`.
      let name = about(found.question, node, page, owner)
      if name.folded.contains(text: found.answer.folded) { found = JapaneseQuestion(clause, besides: name) ?? found }
      let all = [(found.question, found.answer)] + (found.second.map { [($0.question, $0.answer)] } ?? [])
      return all.enumerated().compactMap { order, asked in
        let subject = about(asked.0, node, page, owner)
        guard !subject.folded.contains(text: asked.1.folded), !isHeading(asked.1, subject) else { return nil }
        return Draft(.question, ask: subject + asked.0, [asked.1], at: node, of: page, confidence: 0.6)
          .with {
            $0.extra = found.aside
            $0.isMarked = Doubts.isShortClause(clause, asking: asked.0) || isOfHeading(clause, asked, subject)
          }
          .claiming(
            part == 0 && order == 0 ? .statement(place) : .part(9_000 + place * 16 + part * 2 + order), of: [node])
      }
    }
  }

  /// `銅を含む` below 青銅: a short clause without a topic of its own, which speaks of what stands above it.
  private static func isOfHeading(_ whole: Text, _ card: (Text, Text), _ subject: Text) -> Bool {
    // 戦後、…: when it was, before a clause that is short enough without.
    let lead = whole.firstRange(of: "、").flatMap {
      whole.prefix($0.lowerBound).endsWith(anyOf: ["後", "年", "頃"]) ? $0 : nil
    }
    let (clause, asked) = (lead.map { whole.dropping(first: $0.upperBound) } ?? whole, card.0)
    let isAmount = card.1.without(prefix: "約").first?.isDigit ?? false
    return !subject.isEmpty && (6...30).contains(clause.count) && !clause.containsAny(of: ["は", "、", "（", "("])
      && JapaneseQuestion.isEnded(clause)
      && (!clause.contains("が") || isAmount || asked.contains("と、何を")
        || asked.contains("何が") && asked.endsWith(anyOf: ["い？", "された？", "られた？", "になった？", "減った？", "増えた？", "始まった？"]))
      && !asked.containsAny(of: ["何がある", "何をする", "何になる", "何を行う", "彼", "["])
      && (!asked.contains("を") || asked.contains("と、何を") || clause.ends(with: "た") || clause.endsWith(anyOf: workings))
  }

  /// What things do, where other verbs with an object are steps that a reader takes: 水を吸収する, but 水を注ぐ.
  private static let workings: Phrases = [
    "持つ", "もつ", "含む", "防ぐ", "伴う", "要する", "必要とする", "占める", "示す", "表す", "有する", "支える", "担う", "助ける", "促す", "抑える", "妨げる",
    "引き起こす",
    "もたらす", "増やす", "減らす", "吸収する", "分泌する", "分解する", "促進する", "抑制する", "放出する", "生み出す", "招く", "高める", "低下させる", "受ける", "受けやすい",
    "好む",
    "嫌う", "避けられる", "防げる", "得られる", "運ぶ", "通す", "通さない", "発生させる", "合成する", "阻害する", "刺激する", "特徴とする", "主成分とする", "持っている",
    "含んでいる",
    "起こす", "及ぼす", "与える", "奪う", "認める", "定める", "禁じる", "禁止する", "保障する", "規定する",
  ]

  /// Whether an answer is the heading over it but for a gloss inside: 登窯(のぼりがま)方式 below 登窯方式.
  private static func isHeading(_ answer: Text, _ subject: Text) -> Bool {
    guard let open = answer.firstIndex(where: { $0 == "(" || $0 == "（" }), open >= 2,
      let close = answer.firstIndex(where: { $0 == ")" || $0 == "）" }), close > open, close + 1 < answer.count
    else { return false }
    return subject.folded.contains(text: (answer.prefix(open) + answer.dropping(first: close + 1)).folded)
  }

  /// `記憶媒体の故障（媒体故障）`: a phrase with the short name for it in brackets, made of the same letters.
  static func named(_ text: Text, _ place: Int, _ node: Int, _ page: Page) -> Draft? {
    let plain = text.trimming { $0.isSpace || $0 == "。" || $0 == "." }
    guard let last = plain.scalars.last, last == ")" || last == "）", let open = Term.matchingOpening(plain), open >= 5
    else { return nil }
    let (phrase, name) = (plain.prefix(open).trimmed, plain.dropping(first: open + 1).dropping(last: 1).trimmed)
    guard (3...12).contains(name.count), phrase.count > name.count, phrase.count <= 60, !name.hasDigit, !name.hasLatin,
      name.allSatisfy({ $0.isHan || $0.isKatakana || $0 == "の" }), phrase.hasKana, LineShape.isNounPhrase(phrase),
      name.count(where: { letter in phrase.contains { $0 == letter } }) * 10 >= name.count * 6,
      !phrase.contains(text: name)
    else { return nil }
    return Draft(.definition, ask: Wording.define(name, in: .japanese), [phrase], at: node, of: page, confidence: 0.65)
      .claiming(.part(8_600 + place), of: [node])
  }

  /// `資産の増加（住む権利を得たため）`: a noun with its reason in brackets.
  static func reason(_ text: Text, _ place: Int, _ node: Int, _ page: Page) -> Draft? {
    guard text.hasKana, let end = text.firstRange(of: "ため）") ?? text.firstRange(of: "ため)"),
      let open = text.prefix(end.lowerBound).scalars.lastIndex(where: { $0 == "（" || $0 == "(" }),
      end.lowerBound - open >= 5,
      let start = JapaneseNoun.start(in: text, before: open), open - start >= 3
    else { return nil }
    let noun = text[start..<open]
    let question = Subjects.prefix(for: noun, node, page) + noun + "の理由は？"
    return Draft(
      .reason, ask: question, [text[(open + 1)..<(end.upperBound - 1)]], at: node, of: page, confidence: 0.65
    )
    .claiming(.part(8_500 + place), of: [node])
  }

  /// Whether the part of the note says all of a short answer but its last word for a kind: `透气的壶` before 透气观点.
  private static func hints(_ name: Text, _ answer: Text) -> Bool {
    guard (4...6).contains(answer.count), answer.allSatisfy(\.isHan),
      answer.endsWith(anyOf: ["观点", "觀點", "原则", "原則", "思想", "理论", "理論", "方法", "主义", "主義", "作用", "关系", "關係"])
    else { return false }
    return name.contains(text: answer.dropping(last: 2))
  }

  private static func chinese(
    _ text: Text, _ place: Int, _ node: Int, _ page: Page, _ owner: Text?, isListed: Bool = false
  ) -> [Draft] {
    if text.starts(with: "是"), let name = owner ?? page.subjectName(of: node), name.count <= 16,
      let asked = ChineseTelling.kind(text, of: name, page.language(of: text) == .traditionalChinese)
    {
      return [
        Draft(.question, ask: asked.question, [asked.answer], at: node, of: page, confidence: 0.65)
          .claiming(.statement(place), of: [node])
      ]
    }
    // A name over lines of its own is no sentence, whatever verb stands in it.
    if page.terms[node] != nil, !page[node].children.isEmpty, text.count == page.text(node).count { return [] }
    let found = ChineseQuestion.all(in: text, traditional: page.language(of: text) == .traditionalChinese)
    return found.enumerated().compactMap { part, asked in
      let above = about(asked.question, node, page, owner)
      let name = above.trimming { $0 == "：" }
      // `窑温：…代表什么？ – 一座窑的窑温`: the part of the note would give the answer away.
      let tells =
        asked.namesSubject && name.count >= 2
        && (asked.answer.contains(text: name) && asked.answer.count > name.count || hints(name, asked.answer))
      let subject = tells ? Text() : above
      // 里起着…: a verb's tail; 依靠什么？ alone: nobody knows whose.
      guard asked.namesSubject || !isListed && !subject.isEmpty && asked.question.count >= 7,
        !asked.answer.startsWith(anyOf: ["中起", "中的", "中具", "上的", "着", "了"]),
        !subject.folded.contains(text: asked.answer.folded)
      else {
        return nil
      }
      return Draft(.question, ask: subject + asked.question, [asked.answer], at: node, of: page, confidence: 0.6)
        .claiming(part == 0 && !isListed ? .statement(place) : .part(9_000 + place * 8 + part), of: [node])
    }
  }
}
