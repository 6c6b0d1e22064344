import Notes

/// What a sentence's own shape asks for: a question and what answers it.
struct Statement {
  let kind: CardKind
  let question: Text
  let answer: [Text]
  /// Whether the question names its subject by itself.
  let isWhole: Bool

  init(_ kind: CardKind, _ question: Text, _ answer: [Text], isWhole: Bool) {
    self.kind = kind
    self.question = question
    self.answer = answer
    self.isWhole = isWhole
  }

  /// The shape of a sentence in the language it is written in.
  static func find(in text: Text) -> Statement? { text.hasHangul ? KoreanStatement.find(in: text) : nil }
}

/// Sentences whose shape tells what to ask: a topic and what is said of it, what there is in a place, more or less than another, an aim.
///
/// Fires on the first four sentences of lines that no pair, list or definition has read; a marked word inside is asked for by F11 as well.
enum Statements {
  private static let longest = 200
  private static let mostSentences = 4

  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      page.sentences[node].prefix(mostSentences).enumerated().flatMap { place, sentence -> [Draft] in
        let beside = aside(sentence.text, place, node, page)
        guard !page.isTaken(node, .sentence(place)) else {
          return beside + [named(sentence.text, place, node, page)].compactMap { $0 }
        }
        return beside + (find(sentence.text, place, node, page).map { [draft($0, place, node, page)] } ?? [])
      }
    }
  }

  /// The name in brackets behind a Korean sentence that another card asks of something else.
  private static func named(_ sentence: Text, _ place: Int, _ node: Int, _ page: Page) -> Draft? {
    guard sentence.hasHangul, sentence.count <= longest, page[node].isMatter, page.pairs[node] == nil,
      !sentence.contains(" = "),
      let found = KoreanStatement.gloss(of: sentence)
    else { return nil }
    return draft(found, place, node, page).with { $0.claims = [.init(node: node, aspect: .part(9_900 + place))] }
  }

  /// What a Korean sentence tells beside its main fact.
  private static func aside(_ sentence: Text, _ place: Int, _ node: Int, _ page: Page) -> [Draft] {
    guard sentence.hasHangul, sentence.count <= longest, page[node].isMatter else { return [] }
    var found = [instances(sentence, place, node, page)].compactMap { $0 }
    if page.pairs[node] == nil, !page[node].isConclusion, let aim = KoreanAside.aim(in: sentence) {
      found.append(draft(aim, place, node, page).claimingOnly(.part(9_700 + place), of: node))
    }
    if page.pairs[node] == nil, !page[node].isConclusion, let reason = KoreanAside.reason(in: sentence) {
      found.append(draft(reason, place, node, page).claimingOnly(.part(9_500 + place), of: node))
    }
    if let (name, meaning) = KoreanAside.gloss(in: sentence) {
      let asked = Wording.define(name, in: .korean)
      found.append(
        Draft(.definition, ask: asked, [meaning], at: node, of: page, confidence: 0.7)
          .claimingOnly(.part(9_600 + place), of: node))
    }
    return found
  }

  /// What a Korean sentence names as cases of its subject, beside what else is asked of it.
  private static func instances(_ sentence: Text, _ place: Int, _ node: Int, _ page: Page) -> Draft? {
    guard let found = KoreanInstances(sentence),
      let name = found.name ?? page.pairs[node].flatMap({ $0.isNamed ? Term($0.left).name : nil })
        ?? KoreanContext.antecedent(of: place, node, page)
        ?? page.subjectName(of: node)
    else { return nil }
    return Draft(
      found.asked == "식은" ? .question : .example, ask: name + "의 " + found.asked + "?", found.items, at: node, of: page,
      confidence: 0.7
    ).with {
      $0.claims = [.init(node: node, aspect: .part(9_800 + place))]
      $0.isOpen = found.asked != "식은"
    }
  }

  /// The shape of a sentence of a line; nil where none is known.
  static func find(_ text: Text, _ place: Int, _ node: Int, _ page: Page) -> Statement? {
    guard page[node].isMatter, page[node].label == nil, page.pairs[node] == nil,
      !page[node].isConclusion || KoreanStatement.weighs(text),
      place < mostSentences, text.count <= longest, text.hasHangul, !Example.isExample(page.text(node)),
      !Openers.points(text), !text.contains(" 2. "), !text.contains("2) ")
    else { return nil }
    guard let found = page.statement(in: text) else { return nil }
    // An aim is that of the thing named right above, not of the whole part.
    if found.question.starts(with: "목적은 "), KoreanContext.above(node, found.question, page) == nil { return nil }
    return found
  }

  private static func draft(_ found: Statement, _ place: Int, _ node: Int, _ page: Page) -> Draft {
    let subject = found.isWhole ? Text() : Subjects.prefix(for: found.question, node, page)
    return Draft(found.kind, ask: subject + found.question, found.answer, at: node, of: page, confidence: 0.65)
      .claiming(place == 0 ? .statement : .part(place), of: [node])
  }
}
