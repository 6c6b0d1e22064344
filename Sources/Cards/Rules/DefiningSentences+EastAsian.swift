import Notes

extension DefiningSentences {
  /// Most sentences of a line that are looked at.
  private static let mostSentences = 14

  /// What the sentences of a Japanese or Chinese line define: by とは or 是指, by naming (〜という, 称为), by は…である.
  ///
  /// A sentence that only names what the one before said (これを…という) takes that one as its answer.
  static func eastAsian(_ node: Int, _ page: Page) -> [Draft] {
    let sentences = page.sentences[node].prefix(mostSentences).map(\.text)
    return sentences.enumerated().flatMap { place, sentence in
      let isNaming = sentence.hasKana && sentence.containsAny(of: ["という", "と呼", "といい", "と言", "とよ"])
      return (Example.isExample(sentence) ? [] : page.stated(node, place)).enumerated().flatMap {
        order, stated -> [Draft] in
        switch stated {
        case .definition(let term, let meaning):
          return cards(term, meaning, [node], page, claiming: aspect(place, order), isNaming: isNaming)
        case .named(let term):
          guard let (text, from) = before(place, sentences, node, page), !leadsOn(text) else { return [] }
          if let phrase = JapaneseMeaning.pointed(sentence, in: text.trimming({ $0.isSpace || $0 == "。" || $0 == "." }))
          {
            return cards(term, phrase, from, page, claiming: aspect(place, order), isNaming: isNaming)
          }
          return cards(term, Stated.withoutLeader(text), from, page, claiming: aspect(place, order), isNaming: isNaming)
        case .members, .remark: return []
        }
      }
    }
  }

  private static func aspect(_ place: Int, _ order: Int) -> Draft.Aspect {
    place == 0 && order == 0 ? .statement : .part(4_000 + place * 8 + order)
  }

  private static func cards(
    _ written: Text, _ meaning: Text, _ nodes: [Int], _ page: Page, claiming aspect: Draft.Aspect, isNaming: Bool
  ) -> [Draft] {
    let term = Term(written)
    let said = meaning.trimming { $0.isSpace || $0 == "。" || $0 == "." || $0 == "、" || $0 == "，" }
    guard let text = own(said), !(term.name.hasKana && term.name.count <= 3 && term.name.ends(with: "し")),
      term.name.hasLetter, text.count >= 4, !GenericWords.contains(term.name),
      let node = nodes.last
    else {
      return []
    }
    let card = Draft(
      .definition, ask: Wording.define(term.name, in: page.language(of: text)), [text], at: node, of: page,
      confidence: 0.85
    ).from(nodes, of: page).claiming(aspect, of: [node])
    let back = DefinitionCards.reverse(term, node, text, nodes, page)
    return [card] + [back ?? (isNaming ? naming(term, text, nodes, page) : nil)].compactMap { $0 }
  }

  /// `釜の口が二つの場合を双口という`: what the sentence names is asked how it is called, though it ends in no word for a kind.
  private static func naming(_ term: Term, _ meaning: Text, _ nodes: [Int], _ page: Page) -> Draft? {
    guard meaning.hasKana, let node = nodes.last, (2...16).contains(term.name.count), (8...110).contains(meaning.count),
      term.name.contains(where: { $0.isHan || $0.isKatakana || $0.isLatin }), !term.name.contains("の"),
      !Doubts.isLabel(term.name), !meaning.startsWith(anyOf: Stated.pointers),
      !meaning.containsAny(of: ["これ", "それ", "この", "その", "ここ"]),
      !isGivenAway(term.name, by: meaning),
      let last = meaning.scalars.last
    else { return nil }
    let noun: Text =
      last.isNounEnd || meaning.endsWith(anyOf: ["こと", "もの", "さ", "方"]) || meaning.endsWith(anyOf: JapaneseNoun.inKana)
      ? "" : "こと"
    guard noun.isEmpty || Endings.isPredicate(meaning) && !JapaneseEndings.isOpen(meaning),
      !meaning.endsWith(anyOf: ["です", "ます", "だ", "である", "ことがある", "場合がある", "ている", "ました"])
    else { return nil }
    let above = Subjects.prefix(for: meaning, node, page)
    let about = above.folded.contains(text: term.name.folded) ? Text() : above
    return Draft(
      .definition, ask: about + meaning + noun + "を何という？", [term.name], at: node, of: page,
      confidence: 0.65
    )
    .from(nodes, of: page).with { ($0.alternatives, $0.isWayBack) = (term.alternatives, true) }
    .claiming(.part(7_000 + term.name.count), of: [node])
  }

  /// Whether half of a name's letters stand in its meaning two by two.
  private static func isGivenAway(_ name: Text, by meaning: Text) -> Bool {
    let (name, said) = (name.folded, meaning.folded)
    if said.contains(text: name) { return true }
    var shown: Set<Int> = []
    for index in name.indices.dropLast() where said.contains(text: name[index...(index + 1)]) {
      shown.formUnion([index, index + 1])
    }
    return shown.count * 2 > name.count
  }

  /// What a sentence says of its own name: `右上の部を負債、右下の部` of two told in a row is `右下の部`; nil where the meaning stands
  /// elsewhere (`以下の三つ`), is why the name is used (`形が似ることから、英語で`) or only tells how a thing is (`由叶和芽组成的`).
  private static func own(_ meaning: Text) -> Text? {
    guard meaning.hasKana else { return meaning.ends(with: "的") ? nil : meaning }
    if meaning.containsAny(of: ["以下の", "次の", "ことから、"]) || meaning.endsWith(anyOf: ["英語で", "日本語で", "一般に", "略して"]) {
      return nil
    }
    guard let comma = meaning.lastRange(of: "、"), case let before = meaning.prefix(comma.lowerBound),
      let object = before.lastRange(of: "を"), case let name = before.dropping(first: object.upperBound), !name.isEmpty,
      name.allSatisfy({ !$0.isKana || $0.value >= 0x30A0 })
    else { return meaning }
    return meaning.dropping(first: comma.upperBound).trimmed
  }

  /// `これらをまとめると次の通りである`: what says that something follows, or what came before, gives no meaning.
  private static func leadsOn(_ text: Text) -> Bool {
    text.startsWith(anyOf: ["これら", "それら", "这些", "這些"])
      || text.containsAny(of: ["次の通り", "以下の通り", "次のとおり", "以下のとおり", "如下", "以下几"])
  }

  /// The sentence before, in the same line or the line above.
  private static func before(_ place: Int, _ sentences: [Text], _ node: Int, _ page: Page) -> (Text, [Int])? {
    if place > 0 { return sentences[place - 1].count <= 160 ? (sentences[place - 1], [node]) : nil }
    let above = page.previous[node]
    guard above > 0, page[above].isMatter, page.text(above).count <= 160 else { return nil }
    return (page.text(above), [above, node])
  }

  /// Whether a line's sentences define the term themselves.
  static func defines(_ term: Text, _ node: Int, _ page: Page) -> Bool {
    guard page.text(node).hasHan || page.text(node).hasKana else { return false }
    return page.sentences[node].prefix(mostSentences).indices.contains { place in
      page.stated(node, place).contains {
        switch $0 {
        case .definition(let found, _), .named(let found): Stated.isSame(found, term)
        case .members, .remark: false
        }
      }
    }
  }
}
