import Notes

/// F13: sentences that define: "X란 …", "X는 …을 말한다", "이를 X라고 부름", "X is the …", "X is called Y", "Xとは…", "X是指…".
///
/// Fires on a sentence whose subject is a name the note marks or knows, or that ends in a defining predicate; makes "X란?" with
/// what stands on the other side of the copula. Where the sentence only names what the line above says, that line is the answer.
enum DefiningSentences {
  static func drafts(_ page: Page) -> [Draft] {
    page.document.nodes.indices.flatMap { node -> [Draft] in
      guard page[node].isMatter, page[node].text.count <= 1_500, !Example.isExample(page.text(node)) else { return [] }
      if page.text(node).isEastAsian { return eastAsian(node, page) }
      let named = page.text(node).hasHangul ? naming(node, page) : []
      let others = page.sentences[node].prefix(6).enumerated().flatMap { place, sentence in
        named.contains { $0.place == place } ? [] : clauses(sentence).map { (place, $0) }
      }
      return named.map(\.draft)
        + others.enumerated().flatMap { offset, clause in
          drafts(clause.1, isFirst: offset == 0 && !named.contains { $0.claimsLine }, node, page)
        }
    }
  }

  /// The definition and, for one that is specific, the way back.
  private static func drafts(_ sentence: Inline, isFirst: Bool, _ node: Int, _ page: Page) -> [Draft] {
    if isFirst, page.isTaken(node, .statement) { return [] }
    guard let found = split(sentence, page) else { return [] }
    // 위조라는 말은: what the word itself means.
    let called = ["이라는 ", "라는 "].lazy.compactMap { found.term.firstRange(of: $0) }.first
    let term = Term(called.map { found.term.prefix($0.lowerBound) } ?? found.term)
    guard term.name.hasLetter, term.name.count <= 44, found.text.count >= 6, !GenericWords.contains(term.name) else {
      return []
    }
    let language = page.language(of: sentence.text)
    if language == .korean, tellsHowLong(found.text) || tellsOfDoer(term.name, found.text) || tellsWhence(found.text) {
      return []
    }
    if language == .korean, tellsWhatWill(found.text) || tellsWhy(found.text) || found.term.contains("`") { return [] }
    if language == .chinese || language == .traditionalChinese, isSaidOften(of: term.name, beside: node, page) {
      return []
    }
    let draft = Draft(
      .definition, ask: asked(term.name, sentence.text, language), [found.text], at: node, of: page,
      confidence: found.certainty
    )
    .with { $0.alternatives = [] }
    let forward =
      isFirst && !found.isCalled
      ? draft.claiming(.statement, of: [node]) : draft.claiming(.part(found.text.count), of: [node])
    guard language == .english && !found.isCalled || language == .korean else { return [forward] }
    return [forward] + [DefinitionCards.reverse(term, node, found.text, [node], page)].compactMap { $0 }
  }

  /// `불을 지켜 주는 사람이 있을 것`: what will be or is supposed says not what something is.
  private static func tellsWhatWill(_ text: Text) -> Bool {
    let words = text.trimming { $0.isSpace || $0 == "." }.words
    return words.count >= 3 && words[words.count - 1] == "것" && words[words.count - 2].scalars.last?.hangulFinal == 8
  }

  /// `그릇마다 나온 때로부터 7년`: an amount counted from somewhere, which is asked for as one.
  private static func tellsHowLong(_ text: Text) -> Bool {
    let words = text.trimming { $0.isSpace || $0 == "." }.words
    guard words.count >= 2, let last = words.last, last.first?.isDigit ?? false else { return false }
    return words[words.count - 2].endsWith(anyOf: ["부터", "마다"])
  }

  /// `새끼를 젖으로 키우므로 짐승`: a reason stands in it, which is to be known.
  private static func tellsWhy(_ text: Text) -> Bool {
    text.words.dropLast().contains { $0.endsWith(anyOf: ["므로", "므로,"]) } || text.contains("기 때문에 ")
  }

  /// Most lines side by side that are compared.
  private static let mostBeside = 40

  /// Whether several Chinese lines side by side say each that a thing is something: they tell what it does, none what it is.
  private static func isSaidOften(of name: Text, beside node: Int, _ page: Page) -> Bool {
    let beside = page[page[node].parent].children
    guard (2...mostBeside).contains(beside.count) else { return false }
    let start = (name + "是").string
    return beside.count { page.text($0).starts(with: start) } >= 2
  }

  /// `X는 …이고, Y는 …이다` as two: each defines a name of its own.
  private static func clauses(_ sentence: Inline) -> [Inline] {
    let text = sentence.text
    guard text.hasHangul else { return [sentence] }
    if !KoreanParallel.sides(of: text).isEmpty { return [] }
    if let cut = definedBehindComma(text) { return [sentence.cut(0..<cut), sentence.cut((cut + 2)..<text.count)] }
    // …은 마른 것, 젖은 잎은 …
    if let cut = text.firstRange(of: "것, "), cut.lowerBound >= 8,
      let topic = KoreanTelling.topic(in: text.dropping(first: cut.upperBound).words), topic <= 2
    {
      return [sentence.cut(0..<(cut.lowerBound + 1)), sentence.cut(cut.upperBound..<text.count)]
    }
    guard mayJoin(text) else { return [sentence] }
    for joint in joints {
      guard let cut = text.firstRange(of: joint), cut.lowerBound >= 8 else { continue }
      let next = text.dropping(first: cut.upperBound).words.prefix(3)
      guard
        next.contains(where: {
          $0.count >= 2 && $0.endsWith(anyOf: ["은", "는", "란"]) && !KoreanClause.isAdjective($0)
            && !$0.endsWith(anyOf: ["하는", "되는", "있는", "없는"])
        })
      else { continue }
      let first = sentence.cut(0..<(joint.starts(with: "이") ? cut.lowerBound : cut.upperBound))
      return [first, sentence.cut(cut.upperBound..<text.count)]
    }
    return [sentence]
  }

  /// The last comma behind which a name with 란 begins: `…은 발생하고, 유념이란 …`.
  private static func definedBehindComma(_ text: Text) -> Int? {
    text.indices.dropLast(8).last { place in
      guard place >= 8, text[place] == ",", text[place + 1].isSpace else { return false }
      return text.dropping(first: place + 2).words.prefix(3).contains {
        $0.count >= 3 && $0.ends(with: "이란") || $0.count >= 2 && $0.ends(with: "란") && !$0.isOne(of: ["커다란", "놀란"])
      }
    }
  }

  /// Whether a word ends in 며 or 고, as every joint does.
  private static func mayJoin(_ text: Text) -> Bool {
    text.withScalars { scalars in
      scalars.indices.dropLast().contains { index in
        (scalars[index] == "며" || scalars[index] == "고") && (scalars[index + 1] == " " || scalars[index + 1] == ",")
      }
    }
  }

  private static let joints =
    ["이고, ", "이며, ", "이고 ", "이며 "]
    + ["의미하", "뜻하", "말하", "가리키"].flatMap { verb in
      ["며, ", "며 ", "고, ", "고 "].map { verb + $0 }
    }

  /// Whether a sentence defines a name by its own words.
  static func defines(_ sentence: Inline, _ page: Page) -> Bool {
    clauses(sentence).contains { split($0, page) != nil }
  }

  /// What a line defines by its own words.
  static func term(of node: Int, _ page: Page) -> Text? {
    page.sentences[node].first.flatMap { split($0, page) }.map { Term($0.term).name }
  }

  private struct Split {
    let term: Text
    let text: Text
    let certainty: Double
    /// Whether the sentence itself asks for the name, so that its own question is the way back.
    var isCalled = false
  }

  private static func split(_ sentence: Inline, _ page: Page) -> Split? {
    let text = sentence.text.trimming { $0.isSpace || $0 == "." || $0 == "。" }
    if text.hasHangul {
      return text.containsAny(of: [" 반면", "지만 ", "이나 "]) && KoreanContrast(text) != nil
        ? nil : korean(text, sentence, page)
    }
    if text.isEastAsian { return eastAsianTerm(text) }
    return english(text, sentence, page)
  }

  private static func korean(_ text: Text, _ sentence: Inline, _ page: Page) -> Split? {
    let words = text.words
    guard words.count >= 4, words.count <= 60 else { return nil }
    if let turned = KoreanTurned(text), isKnown(turned.name, sentence, page) {
      return Split(term: turned.name, text: turned.definition, certainty: 0.75)
    }
    for index in 0..<min(5, words.count - 2) {
      let word = words[index].trimming { $0 == "," }
      // 찻집에서 모둠이란: where it is called so is no part of the name.
      let head = words[(index == 1 && words[0].ends(with: "에서") ? 1 : 0)..<index].map { $0 }
      if word.endsWith(anyOf: ["이란", "란"]), !word.isOne(of: ["커다란", "놀란", "기다란", "굵다란"]),
        !isWar(word, before: words[index + 1]),
        let name = named(word, word.ends(with: "이란") ? "이란" : "란", head)
      {
        let body = rest(words, index)
        return Split(term: name, text: meant(body) ?? body, certainty: 0.9)
      }
      guard word.endsWith(anyOf: ["은", "는"]), word.count >= 2, word != "또는", !KoreanClause.isAdjective(word),
        !word.endsWith(anyOf: ["라는", "다는"])
      else { continue }
      let name = (head.filter { !KoreanNoun.isAdverb($0) } + [word.dropping(last: 1)]).joined(" ")
      let body = rest(words, index)
      if name.startsWith(anyOf: ["아래 ", "아래의 ", "위의 ", "다음 ", "다음의 ", "해당 ", "한 ", "각 ", "두 ", "어떤 ", "이 "]) {
        return nil
      }
      guard !Openers.points(body), !body.startsWith(anyOf: ["게 ", "건 ", "것이 있", "거 "]),
        !word.endsWith(anyOf: ["로는", "에는", "에서는", "와는", "과는", "보다는"])
      else { return nil }
      guard let definition = definedKorean(body), isKnown(name, sentence, page) else { return nil }
      return Split(term: name, text: definition, certainty: 0.8)
    }
    return nil
  }

  /// The name before 란: with a vowel before 란, a consonant before 이란.
  private static func named(_ word: Text, _ end: String, _ head: [Text]) -> Text? {
    let name = word.without(suffix: end)
    guard name.count >= 1, name.hasLetter, head.count <= 3,
      !head.contains(where: { $0.ends(with: "면") && $0.count >= 2 }),
      !head.contains(where: { $0.endsWith(anyOf: ["은", "는", "에서", "을", "를"]) })
    else { return nil }
    let spoken = KoreanSound.hasFinal(name)
    guard spoken == nil || spoken == (end == "이란") else { return nil }
    let whole = (head.filter { $0 != "여기서" && !KoreanNoun.isAdverb($0) } + [name]).joined(" ")
    return whole.count >= 2 ? whole : nil
  }

  private static func rest(_ words: [Text], _ index: Int) -> Text { Array(words[(index + 1)...]).joined(" ") }

  /// What stands before 을 의미한다 and its like.
  private static func meant(_ body: Text) -> Text? {
    meanings.places(in: body).first { $0.lowerBound >= 4 }.map { body.prefix($0.lowerBound) }
  }

  private static let meanings: Phrases = [
    "을 말한다", "를 말한다", "을 의미한다", "를 의미한다", "을 뜻한다", "를 뜻한다", "을 말함", "를 말함", "을 의미함", "를 의미함", "을 뜻함", "를 뜻함", "을 말하며",
    "를 말하며", "을 가리킨다", "를 가리킨다", "을 의미하며", "를 의미하며", "을 뜻하며", "를 뜻하며", "을 의미하고", "를 의미하고", "을 뜻하고", "를 뜻하고", "을 말하고",
    "를 말하고", "을 말합니다", "를 말합니다", "을 의미합니다", "를 의미합니다", "을 뜻합니다", "를 뜻합니다", "을 일컫는다", "를 일컫는다", "을 나타내는 말이다",
    "를 나타내는 말이다",
  ]

  /// The defining part of what follows the topic; nil where the sentence does not define.
  private static func definedKorean(_ body: Text) -> Text? {
    // `찻잎을 오래 띄운 것인데, 향이 짙다`: what it is, and then what it is like.
    for joint in ["것인데, ", "것이며 ", "것이며, ", "것이고 ", "것이고, "] {
      if let cut = body.firstRange(of: joint), cut.lowerBound >= 6 { return body.prefix(cut.lowerBound + 1) }
    }
    // `찻잎을 덖은 것으로 우전이 대표적이다`: what it is, then more of it.
    if let cut = body.firstRange(of: "것으로 ") ?? body.firstRange(of: "것으로, "), cut.lowerBound >= 8,
      case let rest = body.dropping(first: cut.upperBound).words,
      rest.count >= 2,
      rest.dropLast().contains(where: { $0.count >= 2 && ($0.endsWith(anyOf: ["이", "가"]) || $0.ends(with: ",")) })
    {
      return body.prefix(cut.lowerBound + 1)
    }
    if let meant = meant(body) { return meant }
    for end in ["에 해당한다", "에 해당합니다", "에 해당함", "에 속한다", "에 속함"] where body.ends(with: end) {
      let noun = body.without(suffix: end)
      return noun.wordCount >= 2 ? noun : nil
    }
    let noun = KoreanPredicate.withoutCopula(body)
    if noun.count < body.trimming({ $0.isSpace || $0 == "." }).count {
      return Definition.endsInClassNoun(noun) && noun.count >= 10 || KoreanDescription.isDescribing(noun) ? noun : nil
    }
    return Definition.endsInClassNoun(body) && body.count >= 12 && !happens(body) ? body : nil
  }

  /// `솥에서 모두 산화`: where or how something happens, clipped before its verb, is not what it is.
  private static func happens(_ body: Text) -> Bool {
    let words = body.words
    guard let last = words.last,
      KoreanQuestion.isDeed(last) || last.first == "재" && KoreanQuestion.isDeed(last.dropping(first: 1)),
      let place = words.firstIndex(where: { $0.count >= 3 && $0.endsWith(anyOf: ["에서", "으로"]) })
    else { return false }
    return !words[(place + 1)...].dropLast().contains { $0.endsWith(anyOf: ["는", "은", "인", "한", "된", "던", "의"]) }
  }

  /// A name is marked in the sentence, heads a section, or is written in Latin letters.
  private static func isKnown(_ name: Text, _ sentence: Inline, _ page: Page) -> Bool {
    guard name.count >= 2, name.count <= 30, name.wordCount <= 4, !Endings.isKoreanPredicate(name),
      !name.words.dropLast().contains(where: {
        $0.endsWith(anyOf: ["가", "이", "을", "를", "에", "에서", "로", "에게"]) && $0.count >= 3
      }),
      !pronouns.contains(name), !KoreanNoun.isOpen(name),
      !name.endsWith(anyOf: ["하", "되", "있", "없", "않", "시키", "지", "주", "받", "갖", "위한", "대한"]),
      !name.endsWith(anyOf: ["에서", "경우", "에서의"]),
      !(name.count >= 4 && name.words.contains { $0.count >= 4 && $0.ends(with: "의") } && name.wordCount == 1)
    else { return false }
    if sentence.spans.contains(where: { $0.range.lowerBound < name.count && $0.mark != .link }) { return true }
    return page.glossary.mentions(in: name).contains { $0.range.count >= name.count - 1 }
      || name.wordCount <= 2 && name.count >= 2 && !people.contains(name)
  }

  /// Of people that any note speaks of it is told what they do, not who they are.
  private static let people: WordSet = [
    "사용자", "사람", "사람들", "개발자", "관리자", "고객", "학생", "기업", "회사", "팀", "저자", "필자", "나", "우리들",
  ]

  private static let pronouns: WordSet = [
    "이", "그", "이것", "그것", "이는", "여기", "위", "아래", "다음", "또는", "또한", "우리", "하나", "일반적으", "둘 다", "자신", "전자", "후자", "이 중",
    "보통",
  ]

  private static func eastAsianTerm(_ text: Text) -> Split? {
    guard case .definition(let term, let meaning) = Stated.read(text).first else { return nil }
    return Split(term: term, text: meaning, certainty: 0.85)
  }

  private static let meaningVerbs: [Text] = [
    " refers to ", " refer to ", " is defined as ", " means ", " is the idea that ",
  ]
  private static let namingVerbs: [Text] = [", termed ", ", called ", ", known as "]
  private static let copulas: [Text] = [" is a ", " is an ", " is the ", " are the ", " are "]
  private static let verbTable = Phrases(meaningVerbs + namingVerbs + copulas)

  /// "The use of the best means to reach a mark": the ways to do something, no verb.
  private static func isNounBefore(_ rest: Text, _ name: Text) -> Bool {
    rest.startsWith(anyOf: ["to ", "of ", "by "]) && !name.starts(with: "To ")
  }

  private static func english(_ text: Text, _ sentence: Inline, _ page: Page) -> Split? {
    guard text.containsAny(of: verbTable) || text.contains(" called ") || text.contains(" known as ") else {
      return nil
    }
    // "Old and new: a weir is …": the sentence behind the colon has a subject of its own.
    if let colon = text.firstRange(of: ": "), colon.lowerBound <= 50,
      !text.prefix(colon.lowerBound).containsAny(of: verbTable)
    {
      return english(text.dropping(first: colon.upperBound), sentence.cut(colon.upperBound..<sentence.text.count), page)
    }
    for verb in meaningVerbs {
      guard let cut = text.firstRange(ofText: verb), cut.lowerBound >= 2,
        let name = englishName(text.prefix(cut.lowerBound)),
        !(verb == " means " && text.dropping(first: cut.upperBound).starts(with: "that ")),
        verb != " means " || !isNounBefore(text.dropping(first: cut.upperBound), text.prefix(cut.lowerBound))
      else { continue }
      let lead: Text = verb == " is the idea that " ? "the idea that " : Text()
      return Split(term: name, text: lead + text.dropping(first: cut.upperBound), certainty: 0.85)
    }
    if let called = EnglishCalled.read(text) {
      return Split(term: called.name, text: called.said, certainty: 0.8, isCalled: true)
    }
    for verb in namingVerbs + (EnglishPhrase.hasFiniteVerb(text) ? [] : [" called ", " termed ", " known as "]) {
      guard let cut = text.firstRange(ofText: verb), cut.lowerBound >= 12,
        text.dropping(first: cut.upperBound).words.count <= 4,
        let name = englishName(text.dropping(first: cut.upperBound))
      else { continue }
      return Split(term: name, text: named(in: text.prefix(cut.lowerBound), verb), certainty: 0.8)
    }
    for verb in copulas {
      guard let cut = text.firstRange(ofText: verb), let name = englishName(text.prefix(cut.lowerBound)) else {
        continue
      }
      let rest = text.dropping(first: cut.upperBound)
      let isMarked = sentence.spans.contains {
        ($0.mark == .strong || $0.mark == .emphasis || $0.mark == .code) && $0.range.lowerBound <= 4
          && $0.range.upperBound <= cut.lowerBound + 1
      }
      let isKnown = isMarked || page.glossary.mentions(in: name).contains { $0.range.count >= name.count - 1 }
      // "Spores are carried by wind" tells what happens to them.
      if verb == " are ", let clause = page.clause(of: text), clause.group != .copula { continue }
      guard isKnown, rest.wordCount >= 4, !EnglishPhrase.pointsBack(rest), verb != " are " || rest.wordCount >= 5 else {
        continue
      }
      let start = text.prefix(cut.lowerBound).trimmed
      return Split(
        term: start == "The " + name
          ? "the " + name : start == "A " + name ? "a " + name : start == "An " + name ? "an " + name : name,
        text: verb == " are " || verb == " are the "
          ? rest : verb.trimmed.words.dropFirst().map { $0 }.joined(" ") + " " + rest, certainty: 0.85)
    }
    return nil
  }

  /// Of a long sentence before "known as" the noun it ends in: "…, he dug a long pool above the lock".
  private static func named(in text: Text, _ verb: Text) -> Text {
    let whole = text.trimming { $0 == "," || $0.isSpace }
    if text.scalars.last == "," || verb.first == ",", let clause = EnglishClause(whole), clause.group != .copula,
      let said = EnglishQuestion(clause)?.answer, said.wordCount >= 3, whole.ends(with: said.string)
    {
      return said
    }
    guard text.wordCount >= 14, text.contains(", "),
      let cut = text.lastRange(of: " a ") ?? text.lastRange(of: " an "),
      (3...12).contains(text.dropping(first: cut.lowerBound).wordCount)
    else { return text }
    let noun = text.dropping(first: cut.lowerBound).trimming { $0.isSpace || $0 == "," }
    return EnglishPhrase.hasFiniteVerb(noun) || noun.contains(",") ? text : noun
  }

  /// A short subject without article; pronouns name nothing.
  private static func englishName(_ text: Text) -> Text? {
    var name = text.trimmed
    // "Heart failure (HF)" is asked as heart failure.
    if name.scalars.last == ")", let open = Term.matchingOpening(name), open > 2 { name = name.prefix(open).trimmed }
    if let comma = name.scalars.lastIndex(of: ","), comma < 30 { name = name.dropping(first: comma + 1).trimmed }
    for article in ["The term ", "the term ", "A ", "An ", "The ", "a ", "an ", "the "] where name.starts(with: article)
    {
      name = name.dropping(first: article.unicodeScalars.count)
    }
    name = Text(name.scalars.filter { $0 != "\"" && $0 != "“" && $0 != "”" })
    let first = name.firstWord?.lowercased.string ?? ""
    for adverb in [
      " typically", " usually", " generally", " often", " basically", " tends to", " tend to", " also", " simply",
      " just", " really", " actually", " commonly", " mainly", " can", " may",
    ] {
      name = name.without(suffix: adverb)
    }
    guard name.wordCount <= 5, name.count >= 2,
      ![
        "it", "this", "these", "they", "that", "there", "which", "what", "one", "he", "she", "we", "you", "such",
        "another", "many", "some", "most", "several", "each", "every", "few", "both", "all",
      ].contains(first)
    else { return nil }
    return Endings.hasEnglishVerb(name) || name.endsWith(anyOf: [" these", " those", " them", " this"]) ? nil : name
  }
}
