import Notes

/// F3 inside an English line: labels with what belongs to them, behind what the line says first.
///
/// Fires on the later sentences of a line that are `Label: …` or `Label = …`; the label asks for the name the line opens with, else for
/// the name above: "**Gout**: crystals in a joint. Tx: rest" → "Gout: what is the treatment?", "Treats: …" → "What does Gout Off treat?"
enum InlineLabels {
  private static let longestLabel = 28

  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isMatter, page[node].label == nil, page.text(node).isEnglish, page.sentences[node].count >= 2,
        let name = owner(of: node, page)
      else { return [] }
      return page.sentences[node].prefix(8).enumerated().dropFirst().compactMap { place, sentence in
        draft(sentence.text, name, node, page)?.claiming(.statement(place), of: [node])
      }
    }
  }

  /// Whom the labels of a line tell of.
  private static func owner(of node: Int, _ page: Page) -> Text? {
    if let pair = page.pairs[node], pair.isNamed, asked(pair.left, of: Text("it")) == nil || pair.mark == .bold {
      return Term(pair.left).name
    }
    let name = page.terms[node]?.name ?? page.subjectName(of: node)
    return name.flatMap { $0.wordCount <= 6 ? $0 : nil }
  }

  private static func draft(_ sentence: Text, _ name: Text, _ node: Int, _ page: Page) -> Draft? {
    let text = sentence.trimming { $0.isSpace || $0 == "." }
    guard
      let mark = [": ", " = "].compactMap({ text.firstRange(ofText: Text($0)) }).min(by: {
        $0.lowerBound < $1.lowerBound
      }),
      (1...longestLabel).contains(mark.lowerBound)
    else { return nil }
    let label = text.prefix(mark.lowerBound).trimmed
    let said = text.dropping(first: mark.upperBound).trimmed
    guard label.first?.isUpper ?? false, !EnglishRemark.isLabel(label), !said.isEmpty, said.count <= 200,
      !said.contains(": "),
      said.scalars.last != "?", let question = asked(label, of: name)
    else { return nil }
    let list = ItemList(said)
    let isList = (2...7).contains(list.items.count) && list.isNames && list.items.allSatisfy { $0.wordCount <= 6 }
    return Draft(
      isList ? .list : .definition, ask: question, isList ? list.items : [said], at: node, of: page, confidence: 0.75
    ).with { $0.isOpen = isList && list.isOpen }
  }

  /// The question of a label; nil for what is no label.
  static func asked(_ label: Text, of name: Text) -> Text? {
    guard label.wordCount <= 3, !label.hasDigit, !label.contains("("), let first = label.firstWord?.lowercased else {
      return nil
    }
    let word = first.trimming { !$0.isWordPart }
    if let full = shorthand[word.string], label.wordCount == 1 { return question(Text(full), name) }
    if let base = EnglishVerbs.base(ofThird: word),
      !EnglishVerbs.isNounToo(base) || base.isOne(of: ["treat", "block", "help"])
    {
      let rest = label.dropping(first: first.count)
      let does: Text = Wording.isPlural(name) ? "do" : "does"
      return ["What", does, name.withArticle, base + rest.lowercased].joined(" ") + "?"
    }
    let last = label.lastWord?.lowercased ?? word
    if EnglishWords.prepositions.contains(last) {
      guard label.wordCount == 2 else { return nil }
      if EnglishVerbs.base(ofParticiple: word) != nil {
        return ["What", Wording.isPlural(name) ? "are" : "is", name.withArticle, label.lowercased].joined(" ") + "?"
      }
      return EnglishVerbs.isBase(word) ? name + ": what should one " + label.lowercased + "?" : nil
    }
    guard EnglishAspect.isAspect(label) || Label(label) != nil || endings.contains(last) else { return nil }
    return question(label.loweredNoun, name)
  }

  private static func question(_ label: Text, _ name: Text) -> Text {
    name + (Wording.isPlural(label) ? ": what are the " : ": what is the ") + label + "?"
  }

  /// How nurses and doctors shorten what they note of a patient.
  private static let shorthand: [String: String] = [
    "sx": "symptoms", "tx": "treatment", "dx": "diagnosis", "rx": "treatment", "hx": "history",
    "s/s": "signs and symptoms",
    "s&s": "signs and symptoms", "moa": "mechanism of action", "s/e": "side effects", "se": "side effects",
    "ci": "contraindications", "cx": "complications",
    "ix": "investigations", "mx": "management", "px": "prognosis", "rfs": "risk factors",
  ]

  private static let endings = WordSet(
    Text(
      """
      factors symptoms signs causes effects treatment therapy diagnosis standard complications contraindications indications \
      dose antidote advantages disadvantages pros cons examples example exception exceptions remedy remedies penalty purpose \
      formula test tests rule risk risks benefit benefits drawback drawbacks limits limit members result results name
      """
    ).words)
}
