import Notes

/// F26: conditions and reasons inside a sentence, and lines that conclude from the one above.
///
/// Fires on `A → B`, `A하면 B`, `A할수록 B` ("A하면 어떻게 되는가?" → B), on `A 때문에 B` ("B인 이유는?" → A), on "if A, B", "B because A", and
/// on a line after an arrow below another: a label with its answer, or `name (role)` parts with one card each.
enum CausesAndEffects {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isMatter, page[node].text.count <= 600, page[node].label == nil,
        !Example.isExample(page.text(node))
      else { return [] }
      if let pair = ArrowPairs.draft(node, page) { return [pair] }
      if page.text(node).hasHangul, let reason = ReasonLines.draft(node, page) { return [reason] }
      if page[node].isConclusion {
        // `⇒ 若…，…`: the conclusion is a sentence of its own.
        if let purpose = purpose(node, page) { return [purpose] }
        let isReason = page.text(node).hasHangul && page.text(node).containsAny(of: ["므로 → ", "때문에 → "])
        if isReason { return branches(page.text(node), 0, node, page) }
        let own = page.text(node).isEastAsian ? sentence(page.text(node), 0, node, page) : nil
        return own.map { [$0] } ?? conclusions(node, page)
      }
      if let followed = followed(node, page) { return [followed] }
      let sentences = page.sentences[node]
      if page.text(node).hasHangul {
        return sentences.prefix(5).enumerated().flatMap { place, text -> [Draft] in
          let told =
            ReasonLines.told(place, node, page) ?? ReasonLines.followed(place, node, page)
            ?? ReasonLines.pointed(place, node, page)
          if let told { return [told] }
          return place == 4 || page.isTaken(node, .sentence(place)) ? [] : branches(text.text, place, node, page)
        }
      }
      return sentences.prefix(page.text(node).isEnglish ? 12 : page.text(node).hasKana ? 10 : 4).enumerated().compactMap
      { place, text in
        page.isTaken(node, .sentence(place)) || EnglishJoint.leadsOn(text.text, node, page)
          ? nil : sentence(text.text, place, node, page)
      }
    }
  }

  /// The card of a sentence with two halves.
  static func sentence(_ told: Text, _ place: Int, _ node: Int, _ page: Page) -> Draft? {
    // (불이 약하면 물이 끓지 않는다)
    let isAside = told.hasHangul && told.first == "(" && told.scalars.last == ")" && Term.matchingOpening(told) == 0
    let text = isAside ? told.dropping(first: 1).dropping(last: 1).trimmed : told
    guard text.count >= 12, !Openers.leans(text), !page.isPair(text), let joint = page.joint(in: text) else {
      return nil
    }
    if case .reason(let reason, let outcome) = joint, text.hasHangul {
      return koreanReason(reason, outcome, place, node, page)?.with { $0.extra = $0.extra ?? reworded(text, reason) }
    }
    let subject = Subjects.prefix(for: text, node, page)
    let language = page.language(of: text)
    switch joint {
    case .condition(let clause, _)
    where text.isEastAsian && (clause.startsWith(anyOf: Stated.pointers) || Example.isExample(clause)):
      return nil
    case .condition(let clause, let result)
    where clause.hasHangul
      && (Openers.pointsInside(clause)
        || result.wordCount == 1 && !KoreanCase.isHappening(result) && !KoreanClause.isShortOutcome(clause, result)):
      return nil
    case .condition(let clause, let result) where KoreanClause.arising(clause, result) != nil:
      if let card = timed(clause, arising: result, place, node, page) { return card }
      let asked = KoreanClause.arising(clause, result) ?? result
      return card(.reason, Subjects.prefix(for: asked, node, page) + asked, mustBe(clause), place, node, page, 0.75)
    case .condition(let clause, let result): return condition(clause, result, text, place, node, page)
    case .reason(let reason, let told):
      let outcome = told.trimming { $0.isSpace || $0 == "," }
      if language == .english { return englishReason(reason, outcome, text, place, node, page) }
      return eastAsianReason(reason, outcome, subject, place, node, page)
    case .when(let statement, _)
    where language == .english && (EnglishCase.points(statement) || EnglishJoint.namesThing(statement)):
      return nil
    case .when(let statement, let clause) where language == .english:
      return englishWhen(statement, clause, subject, place, node, page)
    case .when(let statement, let clause):
      return card(.reason, subject + statement + " — when?", clause, place, node, page, 0.7)
    case .timing(let clause, let predicate):
      return timed(clause, predicate, subject, place, node, page)
    case .arrow(let cause, let effect)
    where language == .korean && LineShape.isNounPhrase(cause) && cause.count <= 24 && effect.ends(with: "것"):
      return card(.definition, Wording.define(cause, in: language), effect, place, node, page, 0.7)
    case .arrow(let cause, let effect) where language == .korean:
      return koreanArrow(cause, effect, subject).map { card(.reason, $0.question, $0.answer, place, node, page, 0.6) }
    case .arrow(let cause, let effect) where language == .english && ItemList(cause).items.count >= 3:
      return causes(ItemList(cause), effect, subject, place, node, page)
    case .arrow(let cause, let effect) where EastAsianName.stands(before: effect, cause):
      return meaning(of: cause, effect, place, node, page)
    case .arrow(let cause, let effect)
    where language == .english
      && (EnglishCase.leans(cause) || NamedCases.names(in: effect).first?.lowerBound == 0 && effect.hasDigit):
      return nil
    case .arrow(let cause, let effect):
      let asked = actAsked(cause, effect, language) ?? Wording.ask(\.next, in: language, cause)
      return card(.reason, subject + asked, effect, place, node, page, 0.6)
    }
  }

  /// `칠은 물이 닿을 때 일어난다`: what the whole sentence speaks of is asked when.
  private static func timed(
    _ clause: Text, _ predicate: Text, _ subject: Text, _ place: Int, _ node: Int, _ page: Page
  ) -> Draft? {
    guard let asked = KoreanPredicate.asked(predicate) else { return nil }
    let words = clause.words
    if let topic = KoreanTelling.topic(in: words), topic <= 3, words.count - topic >= 3 {
      let question = words[...topic].map { $0 }.joined(" ") + " 언제 " + asked + "?"
      return card(.reason, question, words[(topic + 1)...].map { $0 }.joined(" "), place, node, page, 0.7)
    }
    return card(.reason, subject + "언제 " + asked + "?", clause, place, node, page, 0.7)
  }

  /// 불이 모두 꺼져야 함: what must be so, as a sentence.
  private static func mustBe(_ clause: Text) -> Text { clause.ends(with: "야") ? clause + " 함" : clause }

  /// The sentence behind a reason that was put into other words.
  private static func reworded(_ text: Text, _ reason: Text) -> Text? { text.contains(text: reason) ? nil : text }

  /// What follows in a case, worded as the language does.
  private static func condition(_ said: Text, _ result: Text, _ text: Text, _ place: Int, _ node: Int, _ page: Page)
    -> Draft?
  {
    // 當以下事件發生時: the events stand in the note, not on the card.
    let clause =
      text.isEastAsian
      ? said.replacing("以下", with: "").replacing("下列", with: "")
      : said.without(prefix: "또 ").without(prefix: "그리고 ").without(prefix: "그런데 ")
    let language = page.language(of: text)
    let about = Subjects.prefix(for: clause, node, page)
    if language == .korean {
      guard clause.count <= longestCase, let asked = KoreanCase.asked(clause, result, page, node) else { return nil }
      // What the line above says would give a yes or no away.
      let about =
        page.subject(of: node).map { asked.question.starts(with: $0.name.string) } ?? false
        ? Text()
        : asked.answer.startsWith(anyOf: ["예, ", "아니요, "]) ? Subjects.named(for: clause, node, page) : about
      return card(.reason, about + asked.question, asked.answer, place, node, page, 0.75)
        .with { $0.extra = asked.answer.count < result.count && !asked.answer.contains(text: result) ? text : nil }
    }
    if language == .english {
      guard !about.isEmpty || !EnglishJoint.isVague(clause), let asked = EnglishCase.asked(clause, result) else {
        return nil
      }
      return card(
        .reason, about.isEmpty ? asked.question : about + asked.question.loweredStart, asked.answer, place, node,
        page, 0.75)
    }
    let question =
      about
      + Wording.ask(
        language == .japanese && EastAsianClause.isAct(result) ? \.act : \.condition, in: language, lowered(clause))
    return card(.reason, question, result, place, node, page, 0.75)
  }

  /// Most scalars of a Korean case that a question can hold.
  private static let longestCase = 90

  /// What follows from a sentence before an arrow; where the arrow joins names it says nothing that could be asked.
  private static func koreanArrow(_ cause: Text, _ effect: Text, _ subject: Text) -> KoreanCase.Asked? {
    if let halves = KoreanClause.condition(effect) ?? KoreanCase.shortCase(effect) {
      let case_ = halves.first
      return KoreanCase.Asked(question: subject + cause + ". " + case_ + "?", answer: halves.second)
    }
    if cause.ends(with: "면"), cause.count <= 40, cause.count >= 4 {
      return KoreanCase.Asked(question: subject + cause + " 어떻게 되는가?", answer: effect)
    }
    if cause.ends(with: "시작") {
      return KoreanCase.Asked(question: subject + cause + "한 다음에는 어떻게 하는가?", answer: effect)
    }
    guard
      Endings.isKoreanPredicate(cause) || !cause.contains(":") && cause.lastWord.map(CommonDeeds.contains) ?? false
        || cause.endsWith(anyOf: happenings), follows(effect)
    else { return nil }
    let asked =
      effect.containsAny(of: ["해결", "보완"])
      ? cause + " — 해결 방법은?"
      : effect.endsWith(anyOf: ["야 함", "야 한다", "야 해"])
        ? cause + " — 그래서 어떠해야 하는가?" : Wording.ask(\.next, in: .korean, cause)
    return KoreanCase.Asked(question: subject + asked, answer: effect)
  }

  /// Whether what stands behind an arrow happens, and does not only explain or point: 즉, 참고, a bare name.
  private static func follows(_ effect: Text) -> Bool {
    let said = effect.trimming { $0.isSpace || $0 == "." || $0 == "!" }.withoutBracket
    guard let last = said.lastWord,
      !said.startsWith(anyOf: ["즉", "뜻", "의미", "참고", "예)", "예:", "ex", "(", "\"", "'", "왜", "아래", "다음", "위 "])
    else { return false }
    return Endings.isKoreanPredicate(said) || KoreanQuestion.isDeed(last) || CommonDeeds.contains(last)
      || said.endsWith(anyOf: happenings) || last.endsWith(anyOf: ["가능", "불가", "불가능", "필요", "끝", "요"])
      || said.contains("↑") || said.contains("↓")
      || said.contains(", ") && follows(said.prefix(said.firstRange(of: ", ")?.lowerBound ?? 0))
  }

  /// Nouns for what happens, from which something may follow.
  private static let happenings: Phrases = [
    "증가", "감소", "발생", "상승", "하락", "저하", "부족", "↑", "↓", "점령", "방해", "변화", "성장", "발달", "발전", "확대", "축소", "강화", "약화",
    "상실",
    "과다", "심화", "악화", "개선", "멸망", "등장", "도입", "실시", "개혁", "전파", "전달", "설치", "유입", "수용", "시작", "처형", "습격", "반동", "사망",
    "패배", "승리", "침공", "봉기", "폐지", "선포", "체결", "실각", "몰락", "즉위", "간섭", "봉쇄", "고립", "실패", "분열", "위기", "대립", "갈등", "개전",
    "파탄", "선전포고", "결성", "축출", "추방", "해산", "제정", "반포", "창설", "수립", "병합", "철폐", "개항", "이주", "천도", "집권", "독립", "퇴위", "암살",
    "유배", "수축", "이완", "손상", "결핍",
  ]

  /// "B인 이유는?" → A; what A speaks of moves into the question where B does not name it.
  private static func koreanReason(_ reason: Text, _ outcome: Text, _ place: Int, _ node: Int, _ page: Page) -> Draft? {
    guard !Openers.pointsInside(reason), !Openers.pointsInside(outcome),
      !(outcome.firstWord?.isOne(of: ["나는", "생기는", "생긴", "되는", "하는", "난"]) ?? false),
      // 비 때문에 늦었다고 여기면: the reason belongs to what is thought.
      !outcome.words.prefix(3).contains(where: { $0.count >= 3 && $0.endsWith(anyOf: ["다고", "라고"]) }),
      var asked = KoreanClause.firstOutcome(outcome)
    else { return nil }
    var reason = reason.starts(with: "또 ") && !reason.starts(with: "또 다른") ? reason.dropping(first: 2) : reason
    var about: Text?
    if let own = KoreanClause.ownGround(reason) { reason = own }
    if let shared = KoreanClause.sharedTopic(reason, asked) {
      asked = KoreanClause.withParticle(shared.topic, before: asked) + " " + asked
      reason = shared.reason
    } else if let place = KoreanTelling.topic(in: reason.words),
      reason.ends(with: "서") ? place <= 2 : place == 0 && KoreanTelling.topic(in: asked.words) == nil,
      reason.wordCount - place >= 3,
      !reason.words[place].endsWith(anyOf: ["에서는", "에는", "으로는", "때는", "경우는"])
    {
      // 찻잔은 벽이 얇아서 | 물이 빨리 식는다: the topic is that of both halves.
      let words = reason.words
      about = (words[..<place] + [words[place].dropping(last: 1)]).map { $0 }.joined(" ") + ": "
      reason = Array(words[(place + 1)...]).joined(" ")
    }
    if let halves = KoreanClause.leadingCase(reason) {
      asked = halves.first + " " + asked
      reason = halves.second
    }
    if let place = KoreanTelling.topic(in: asked.words), !asked.words[place].endsWith(anyOf: ["에서는", "에는", "로는"]) {
      let words = asked.words
      let name = (Array(words[..<place]) + [words[place].without(suffix: "은").without(suffix: "는")]).joined(" ")
      let rest = Array(words[(place + 1)...]).joined(" ")
      if name.count >= 1 { asked = KoreanClause.withParticle(name, before: rest) + " " + rest }
    }
    let question = (about ?? Subjects.prefix(for: asked, node, page)) + whyQuestion(asked, .korean)
    return card(
      .reason, question, reason.ends(with: "때문에") ? reason.dropping(last: 1) : reason, place, node, page, 0.8)
  }

  private static func lowered(_ clause: Text) -> Text {
    guard let first = clause.first, first.isUpper,
      clause.firstWord?.string == "If" || clause.firstWord?.string == "When"
        || clause.firstWord?.string == "After"
    else { return clause }
    return Text([first.lowered]) + clause.dropping(first: 1)
  }

  static func whyQuestion(_ outcome: Text, _ language: NoteLanguage) -> Text {
    if language == .english {
      let said = ["but ", "But ", "however, ", "However, ", "yet "].reduce(outcome) { $0.without(prefix: $1) }
      return "Why is it that " + said.loweredStatement + "?"
    }
    guard language == .korean else { return Wording.ask(\.whyStatement, in: language, outcome) }
    if outcome.endsWith(anyOf: [" 원리", " 이유", " 까닭"]) { return Wording.bare(outcome, in: language) }
    if let form = KoreanPredicate.adnominal(outcome) { return Wording.ask(\.why, in: language, form) }
    return Wording.ask(\.whyStatement, in: language, outcome)
  }

  static func card(
    _ kind: CardKind, _ question: Text, _ answer: Text, _ place: Int, _ node: Int, _ page: Page, _ confidence: Double
  ) -> Draft {
    Draft(
      kind, ask: question, [answer.trimming { $0.isSpace || $0 == "." || $0 == "," || $0 == ":" || $0.isArrow }],
      at: node, of: page,
      confidence: confidence
    )
    .claiming(place == 0 ? .statement : .part(place), of: [node])
  }

  /// What stands after an arrow at the start of a line.
  private static func conclusions(_ node: Int, _ page: Page) -> [Draft] {
    let roles = NamedRoles.find(in: page.text(node))
    let above = page.previous[node]
    var drafts: [Draft] = []
    if roles.count >= 2 {
      drafts = roles.map { role in
        Draft(
          .definition, ask: Wording.ask(\.roleOf, in: page.language(at: node), role.name), [role.role], at: node,
          of: page, confidence: 0.85)
      }
    }
    if drafts.isEmpty, let result = result(of: above > 0 ? above : page[node].parent, node, page) { return [result] }
    guard above > 0, page[above].isMatter else { return drafts }
    let label = page.text(above)
    if let followed = englishCase(above, node, page) { return [followed] }
    let language = page.language(of: label)
    if page[above].isConclusion, label.count <= 40, LineShape.isNounPhrase(label) {
      let items = roles.isEmpty ? [page.text(node)] : roles.map(\.name)
      let subject = page[page[node].parent].isMatter ? contextOfSentence(page[node].parent, page) : Text()
      // `→ 窯の増設`, `→ 灰の余り`: what comes of it.
      let question =
        subject
        + (language == .japanese ? Wording.ask(\.next, in: .japanese, label) : Wording.bare(label, in: language))
      drafts.append(
        Draft(.list, ask: question, items, at: node, of: page, confidence: 0.7).from([above, node], of: page).claiming(
          .statement, of: [node, above]))
    } else if roles.isEmpty, label.scalars.last == "?" || label.scalars.last == "？" {
      drafts.append(
        Draft(
          .question, ask: Subjects.prefix(for: label, node, page) + label, [page.text(node)], at: node, of: page,
          confidence: 0.7
        ).from([above, node], of: page).claiming(.statement, of: [node, above]))
    }
    return drafts
  }

  /// What a Korean line concludes from the sentence above it.
  private static func result(of upper: Int, _ node: Int, _ page: Page) -> Draft? {
    let said = page.text(upper).trimming { $0.isSpace || $0 == "." }
    guard page[upper].isMatter, !page[upper].isConclusion, page[upper].label == nil, said.hasHangul, said.count <= 80,
      Endings.isKoreanPredicate(said), KoreanPredicate.withoutCopula(said).count == said.count, !Openers.points(said),
      page.pairs[upper] == nil, !Example.isExample(said),
      Endings.isKoreanPredicate(page.text(node)), !Openers.points(page.text(node)), !page.text(node).containsArrow,
      Joint.find(in: page.text(node)) == nil, Joint.find(in: said) == nil, page.text(node).count <= 120
    else { return nil }
    let question = Subjects.prefix(for: said, upper, page) + Wording.ask(\.next, in: .korean, said)
    return Draft(.reason, ask: question, [page.text(node)], at: node, of: page, confidence: 0.6)
      .from([upper, node], of: page).claiming(.statement, of: [node])
  }

  /// Where a conclusion hangs on a sentence: the place that sentence speaks of ("컨테이너 인프라 환경에서").
  private static func contextOfSentence(_ node: Int, _ page: Page) -> Text {
    let text = page.text(node)
    for mark in ["에서는 ", "에서 "] {
      if let cut = text.firstRange(of: mark), cut.lowerBound <= 24 { return text.prefix(cut.lowerBound) + "에서 " }
    }
    return Subjects.prefix(for: text, node, page)
  }
}
