import Notes

/// F21: headings that say what stands below them: `캐시의 장점` over `### 빠른 속도`, "Causes of the flood" over "### Rain".
///
/// Fires on a heading with a label, on one whose sub-headings all end in its own name (`Clay` over `White clay`, `Red clay`) and on
/// one that asks for the main things of a kind (`主な釉薬`), over two to seven sub-headings that are names; asks for the names.
enum TitledMembers {
  static func draft(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].isSection, let term = page.terms[node] ?? page[node].label.flatMap({ _ in Term(page.text(node)) }),
      page.matter(of: node).count(where: { page[$0].kind == .item }) < 2
    else { return nil }
    let subject = page[node].label?.subject ?? term.name
    let areQualities = page[node].label.map { $0.kind != .kinds && $0.kind != .components } ?? false
    let sections = page[node].children.filter { page[$0].isHeading || page[$0].kind == .title }
    let children = sections.filter { !isAside($0, of: subject, forQualities: areQualities, page) }
    let names = children.map { (page.terms[$0]?.name ?? page.text($0)).trimmed }
    guard (2...7).contains(names.count), sections.count - children.count <= 2,
      Set(names.map(\.folded)).count == names.count, names.allSatisfy(isName),
      !Enumerations.areParts(names, of: node, page),
      let question = question(node, term.name, names, page)
    else { return nil }
    return Draft(.list, ask: question, names, at: node, of: page, confidence: 0.75).from(children, of: page)
      .claiming(.member, of: children)
  }

  private static func question(_ node: Int, _ term: Text, _ names: [Text], _ page: Page) -> Text? {
    let language = page.language(of: names[0] + term)
    if let label = page[node].label {
      guard asks(label), !page.text(node).containsAny(of: joining),
        !names.contains(where: { $0.lowercased.ends(with: label.word.lowercased) }),
        let subject = label.subject?.withoutNumber ?? (node == page.titleNode ? nil : page.subjectName(of: node)),
        subject.count <= 40
      else { return nil }
      let word = word(of: label)
      let isMany = names.count > 2 && (language != .english || Wording.isPlural(label.word))
      return Wording.ask(
        isMany ? \.labelledCount : \.labelled, in: language, subject,
        w: word, count: names.count)
    }
    guard node != page.titleNode else { return nil }
    let name = page.name(of: node) ?? term
    if endIn(term, names) { return Wording.ask(\.kinds, in: language, name.loweredNoun) }
    guard isMainKind(term) else { return nil }
    return language == .english
      ? "What are the " + name.loweredNoun.withoutArticle + "?" : Wording.ask(\.members, in: language, name)
  }

  /// The word of a label as a question sets it: of `種類と特徴` the first, which sub-headings answer.
  static func word(of label: Label) -> Text {
    guard label.word.isEastAsian else { return label.word.hasLatin ? label.word.loweredStart : label.word }
    return label.word.pieces { "と和与與及".unicodeScalars.contains($0) }.first ?? label.word
  }

  /// Whether sub-headings can be the items a label asks for.
  private static func asks(_ label: Label) -> Bool {
    guard !label.word.lowercased.endsWith(anyOf: others) else { return false }
    switch label.kind {
    case .pros, .cons, .features, .causes, .effects, .conditions, .kinds, .components, .symptoms: return true
    case .solutions, .problems, .uses, .roles, .methods, .purpose: return label.subject != nil
    case .definition, .examples, .mechanism, .formula, .remarks, .aspect: return false
    }
  }

  /// Words beside those for features: below them stand the things that differ, or anything that matters.
  private static let others: Phrases = [
    "차이점", "공통점", "区别", "區別", "异同", "違い", "相違点", "共通点", "共同点", "共同點", "不同点", "相同点", "要点", "要點", "重点", "重點", "关键点",
    "原則", "例外", "規範", "事案", "経緯", "ポイント", "背景", "배경", "现象", "現象", "过程", "過程", "经过", "經過", "process", "procedure",
    "과정", "절차", "処理", "처리", "診断", "检查", "檢查", "検査", "sources", "signs", "결과", "results", "结果", "結果", "結局", "判旨",
  ]

  /// Words that join two matters to one heading, of which the label names the second: `洪水とその対策`, "Floods and their causes".
  private static let joining: Phrases = ["その", "及其", "与其", "和其", " its ", " their ", "와 그 ", "과 그 ", "와 해결", "과 해결"]

  /// Whether all names are the parent's with something before it: `静的ルーティング`, `Private cloud`.
  static func endIn(_ parent: Text, _ names: [Text]) -> Bool {
    let plain = parent.withoutBracket.lowercased
    guard !plain.isEmpty, plain.hasLetter, plain.wordCount <= 3 else { return false }
    let singular = plain.hasLatin && plain.count > 3 && plain.ends(with: "s") ? plain.dropping(last: 1) : plain
    return names.allSatisfy { name in
      let own = name.withoutBracket.lowercased
      guard let end = [plain, singular].first(where: { own.ends(with: $0.string) }), own.count > end.count else {
        return false
      }
      return own.count <= end.count + 28 && (!end.hasLatin || own[own.count - end.count - 1].isSpace)
    }
  }

  /// `Common glazes`, `主な釉薬`, `常见釉料`: the main things of a kind.
  private static func isMainKind(_ name: Text) -> Bool {
    if name.isEnglish {
      return (2...4).contains(name.wordCount) && name.firstWord.map { mainWords.contains($0.lowercased) } ?? false
        && Wording.isPlural(name) && !name.containsAny(of: [" and ", " for ", " to "]) && Label(name) == nil
    }
    guard name.isEastAsian, (4...12).contains(name.count), name.startsWith(anyOf: eastAsianMains) else { return false }
    return !name.containsAny(of: ["と", "和", "与", "及", "、", "的", "の"]) && !Endings.isPredicate(name)
      && !name.endsWith(anyOf: ["内容", "內容", "問題", "问题", "知识", "知識", "概念", "流程", "流れ", "変更点", "操作"])
  }

  private static let mainWords: WordSet = ["main", "common", "major", "typical", "popular", "important"]
  private static let eastAsianMains: Phrases = ["主な", "主要", "常见", "常見", "常用", "代表的な", "よく使う"]

  /// What a heading asks for the members of: 가마 of `가마의 종류`, kilns of "Types of kilns".
  static func owner(of node: Int, _ page: Page) -> Text? {
    if let label = page[node].label { return label.subject }
    guard let name = page.terms[node]?.name, let cut = name.lastRange(of: "의 "), Definition.endsInKind(name) else {
      return nil
    }
    return name.prefix(cut.lowerBound)
  }

  /// What stands below a heading beside the things it asks for: the history of them, an overview, a summary.
  static func isAside(_ child: Int, of subject: Text, forQualities isForQualities: Bool = false, _ page: Page) -> Bool {
    let name = page.text(child)
    if Enumerations.isRest(name) || GenericWords.contains(name) { return true }
    if let label = Label(name), label.subject.map({ $0.folded == subject.folded }) ?? true { return true }
    // Speed and strength are among the advantages of a thing, its size and its history are none of its kinds.
    if !isForQualities, EnglishAspect.isSection(name) { return true }
    if name.isEnglish, introducing.contains(name.lowercased) { return true }
    if name.lastWord.map({ $0.hasHangul && Enumerations.parts.contains($0) }) ?? false { return true }
    let plain = subject.withoutBracket.lowercased
    let own = name.lowercased
    guard !plain.isEmpty, own.count > plain.count else { return false }
    if name.isEnglish {
      let end = plain.ends(with: "s") ? plain.dropping(last: 1) : plain
      return own.containsAny(of: sections) && (own.ends(with: end.string) || own.ends(with: end.string + "s"))
    }
    guard own.starts(with: plain.string) else { return false }
    let rest = own.dropping(first: plain.count).trimmed
    return rest.startsWith(anyOf: ["의 ", "的", "の"]) || rest.wordCount == 1 && rest.isOne(of: ["역사", "이란", "란", "とは"])
  }

  private static let introducing: WordSet = [
    "overview", "introduction", "summary", "conclusion", "conclusions", "background", "context", "review", "example",
    "examples", "exercises", "test", "tests",
  ]

  private static let sections: Phrases = [
    "history of ", "origin of ", "origins of ", "overview of ", "introduction to ", "comparison of ", "choice of ",
  ]

  private static func isName(_ name: Text) -> Bool {
    guard name.count >= 2 || name.isEastAsian, name.hasLetter, !WrittenQuestions.isQuestion(name),
      !Term.onlyCounts(name), !name.contains("://"), !name.hasArrow, name.scalars.last != ":"
    else { return false }
    return name.isEastAsian
      ? name.count <= 24 && !name.containsAny(of: ["，", "。"]) : name.count <= 48 && name.wordCount <= 6
  }
}
