import Notes

/// Fills a question form with words and fitting particles.
enum Wording {
  private static let joined: WordSet = [
    "종류와", "특징과", "장점과", "단점과", "정의와", "원인과", "구조와", "역할과", "개념과", "방법과", "유형과", "필요성과", "목적과", "기능과", "원리와", "구성과",
    "효과와",
    "의미와", "증상과", "조건과",
  ]

  static func ask(
    _ form: KeyPath<LanguagePack, String>, in language: NoteLanguage, _ x: Text, w: Text = Text(), y: Text = Text(),
    count: Int = 0
  ) -> Text {
    if language == .korean, let asked = partAsked(form, x, w) { return asked }
    // `다기 종류와` of `다기 종류와 특징`: both are asked for.
    if language == .korean, form == \.labelled, let last = x.lastWord, x.wordCount >= 2, joined.contains(last) {
      return bare(x + " " + w, in: language)
    }
    // 堵塞怎么办: what is asked for is of 堵塞.
    let x = x.isEastAsian && !w.isEmpty ? x.without(suffix: "怎么办").without(suffix: "怎麼辦") : x
    // 병행적: what a thing is called by tells what it is like.
    if language == .korean, form == \.features, x.wordCount == 1, x.count >= 3, x.ends(with: "적") {
      return ask(\.define, in: language, x)
    }
    if isAsked(x), form == \.members || form == \.features || form == \.define || form == \.defineOpen {
      return bare(x, in: language)
    }
    // 瞬きで応える: a heading that says something is asked to go on.
    if language == .japanese, form == \.features, x.count >= 8, JapaneseEndings.isPredicate(x),
      let asked = ask(\StatementForms.elaborate, in: language, x)
    {
      return asked
    }
    if form == \.members || form == \.features, let asked = KindTitle.question(x, in: language) { return asked }
    if form == \.members, language == .english, let members = EnglishAnnouncement.members(x) {
      return "What are the " + members + "?"
    }
    if form == \.members, language == .english, ListHeading.isKind(x), isPlural(x) || ListHeading.isNarrowed(x),
      !x.contains("("),
      !x.contains(" and ")
    {
      return "What are the " + x.loweredNoun + "?"
    }
    if form == \.members, language == .english, isPlural(x), let first = x.firstWord, x.wordCount >= 2,
      Announcement.isCount(first.lowercased)
    {
      return "What are the " + x.loweredStart + "?"
    }
    if form == \.members, language == .english, let asked = belonging(x) { return asked }
    return fill(language.form(form), x: x, w: w, y: y, count: count)
  }

  /// "Products (Respiration)": the products of respiration.
  private static func belonging(_ name: Text) -> Text? {
    guard let open = name.firstRange(of: " ("), name.scalars.last == ")",
      case let noun = name.prefix(open.lowerBound), noun.wordCount == 1, noun.count >= 4, isPlural(noun),
      case let owner = name.dropping(first: open.upperBound).dropping(last: 1), owner.count >= 4,
      owner.dropFirst().contains(where: \.isLower), !owner.contains(",")
    else { return nil }
    return "What are the " + noun.loweredNoun + " of " + owner.loweredNoun + "?"
  }

  /// A Korean name that ends in the word it is asked for: 굽는 순서 is asked "굽는 순서는?", 가마의 장단점 for the 장점 of 가마.
  private static func partAsked(_ form: KeyPath<LanguagePack, String>, _ x: Text, _ w: Text) -> Text? {
    let words = x.words
    // 덖음차의 덖는 곳은? is asked 덖음차를 … 곳은? by its verb: 차가 나는 곳은?
    if form == \.cell, w.wordCount >= 2, let verb = w.firstWord, verb.count >= 2,
      verb.endsWith(anyOf: ["나는", "되는", "지는", "있는", "오는"]), Endings.isNoun(x) || x.scalars.last?.isHangul ?? false
    {
      return bare(subject(x) + " " + w, in: .korean)
    }
    // 누가 관리: a column's or row's name that asks by itself.
    if form == \.cell {
      if asksItself(w) { return x + ": " + w.without(suffix: "?") + "?" }
      if asksItself(x) { return w + ": " + x.without(suffix: "?") + "?" }
      if x.wordCount >= 2, w.wordCount >= 2, let state = x.lastWord, states.contains(state),
        w.lastWord.map({ states.contains($0) }) ?? false
      {
        return x + ", " + w + ": 무엇인가?"
      }
    }
    guard words.count >= 2, let last = words.last else { return nil }
    if form == \.order, last.isOne(of: ["순서", "과정", "절차", "단계", "흐름", "작용", "경로", "기전", "전개"]) {
      return bare(x, in: .korean)
    }
    if form == \.features, last.isOne(of: ["용어", "단어", "명칭"]) {
      return fill(NoteLanguage.korean.form(\.members), x: x, w: w, y: Text(), count: 0)
    }
    if form == \.features, listed.contains(last) { return bare(x, in: .korean) }
    if form == \.features, last.isOne(of: ["특징", "특성", "장단점"]) { return bare(x, in: .korean) }
    guard form == \.labelled || form == \.labelledCount else { return nil }
    // 끓이기 위한 4가지 조건: the count belongs to the word behind it.
    if last.ends(with: "가지") { return bare(x + " " + w, in: .korean) }
    if last == w { return bare(x, in: .korean) }
    guard last == "장단점", w.isOne(of: ["장점", "단점"]) else {
      // 가마의 봉통의 재 would pile up owners.
      let isOwned =
        form == \.labelled && (words.dropLast() + w.words.dropLast()).contains { $0.count >= 2 && $0.ends(with: "의") }
      return isOwned ? x + ": " + bare(w, in: .korean) : nil
    }
    return bare(Array(words.dropLast()).joined(" ").without(suffix: "의") + "의 " + w, in: .korean)
  }

  private static func asksItself(_ name: Text) -> Bool {
    name.firstWord.map { interrogatives.contains($0) && (name.wordCount >= 2 || $0.count >= 2) } ?? false
  }

  /// `향 있음` across `맛 없음`: two states that meet in what has both.
  private static let states: WordSet = ["있음", "없음", "높음", "낮음", "많음", "적음", "강함", "약함", "O", "X"]

  private static let interrogatives: WordSet = [
    "누가", "누구", "누구를", "누구에게", "누구의", "어떤", "어느", "무슨", "몇", "무엇을", "무엇이", "언제", "어디", "어디서", "어디에", "왜", "어떻게", "얼마나",
  ]

  /// Korean nouns that are themselves what a list below them tells.
  private static let listed: WordSet = [
    "원리", "원칙", "법칙", "규칙", "요소", "요건", "조건", "기능", "역할", "방법", "절차", "전략", "기법", "목적", "이유", "원인", "결과", "영향", "의의",
    "한계", "과제", "방안", "대책", "효과", "기준", "유형", "종류",
  ]

  /// Whether a Japanese or Chinese name asks for a way: 对象如何访问.
  private static func isAsked(_ name: Text) -> Bool {
    name.count <= 40 && name.isEastAsian
      && name.containsAny(of: ["如何", "怎么", "怎麼", "怎样", "怎樣", "为什么", "為什麼", "どのように", "どうやって"])
  }

  /// "X란?" or, where the particle stays open, "X의 정의는?".
  ///
  /// A Korean clause names nothing: what it claims is asked for its reason, what it tells to do for how.
  static func define(_ x: Text, in language: NoteLanguage) -> Text {
    if language == .korean, let question = KoreanClause.question(of: x) ?? side(x) { return question }
    let isOpen = KoreanSound.hasFinal(x) == nil
    // "1873 land reform": the year makes it one of its kind.
    let isDated = language == .english && x.wordCount > 1 && Chronicles.opening(x) != nil
    let name = isDated ? "the " + x : language == .english ? x.withArticle : x
    return ask(isOpen ? \.defineOpen : \.define, in: language, name)
  }

  /// `지진계의 목적은?`: a label with its owner is asked for what it is, not for what the words mean.
  private static func side(_ name: Text) -> Text? {
    guard name.contains("의 "), let last = name.lastWord, let kind = Label(last)?.kind, kind != .definition else {
      return nil
    }
    return bare(name, in: .korean)
  }

  /// A noun phrase as a question by itself: "효율적으로 모니터링하는 방법은?".
  static func bare(_ phrase: Text, in language: NoteLanguage) -> Text {
    switch language {
    case .korean: fill("{x}{은/는}?", x: phrase, w: Text(), y: Text(), count: 0)
    case .english: phrase + "?"
    case .japanese: phrase + "は？"
    case .chinese, .traditionalChinese: phrase + "？"
    }
  }

  /// A Korean name as the subject of the clause behind it: 차가, 물이.
  static func subject(_ name: Text) -> Text { fill("{x}{이/가}", x: name, w: Text(), y: Text(), count: 0) }

  /// A Korean name as what something is done with: 차를, 물을.
  static func object(_ name: Text) -> Text { fill("{x}{을/를}", x: name, w: Text(), y: Text(), count: 0) }

  /// A Korean name as the topic of the clause behind it: 차는, 물은.
  static func topic(_ name: Text) -> Text { fill("{x}{은/는}", x: name, w: Text(), y: Text(), count: 0) }

  /// "X는 무엇을 하는가?" of a Korean name.
  static func doing(_ name: Text) -> Text { fill("{x}{은/는} 무엇을 하는가?", x: name, w: Text(), y: Text(), count: 0) }

  /// A form with words in its places.
  static func fill(_ form: Text, x: Text, w: Text = Text(), y: Text = Text(), count: Int = 0) -> Text {
    var result = Text()
    var index = 0
    while let start = form.scalars[index...].firstIndex(of: "{"),
      let end = form.scalars[start...].firstIndex(of: "}")
    {
      result += form[index..<start]
      result += word(at: form[(start + 1)..<end], x: x, w: w, y: y, count: count, after: result)
      index = end + 1
    }
    result += form[index..<form.count]
    return result
  }

  /// What a place of a form stands for.
  private static func word(at place: Text, x: Text, w: Text, y: Text, count: Int, after text: Text) -> Text {
    if place.count == 1 {
      switch place[0] {
      case "x": return x
      case "w": return w
      case "y": return y
      case "n": return Text(String(count))
      default: break
      }
    }
    if place.count == 3, Quotation.opens(place) { return Quotation(place[0], place[2]).set(place[1] == "x" ? x : y) }
    if place == "is" { return isPlural(x) ? "are" : "is" }
    if place == "is:w" { return isPlural(w) ? "are" : "is" }
    return particle(place, after: text)
  }

  /// `은/는` after a text: the first form after a final consonant.
  private static func particle(_ forms: Text, after text: Text) -> Text {
    let pair = forms.pieces { $0 == "/" }
    guard pair.count == 2 else { return forms }
    guard let hasFinal = KoreanSound.hasFinal(text) else {
      return pair[1] + "(" + pair[0] + ")"
    }
    // 으로 and 와/과 are listed with the form after a vowel first in speech; here the first form follows a consonant, but for 와/과.
    if pair[0] == "와" { return hasFinal ? pair[1] : pair[0] }
    if pair[0].starts(with: "으로"), text.scalars.last?.hangulFinal == 8 { return pair[1] }
    return hasFinal ? pair[0] : pair[1]
  }

  /// Whether an English term is a plural: its head stands before "of" or "in", or at its end.
  static func isPlural(_ text: Text) -> Bool {
    guard text.scalars.last?.isLatin ?? false || text.scalars.last?.isClosing ?? false else { return false }
    // A bracket behind a name does not count.
    if text.scalars.last?.isClosing ?? false, let open = text.scalars.firstIndex(of: "("), open > 1 {
      return isPlural(text.prefix(open).trimmed)
    }
    if let either = text.firstRange(of: " or ") { return isPlural(text.prefix(either.lowerBound)) }
    // "The Treaty on Tariffs and Trade" is one treaty.
    let joint = text.firstRange(of: " and ")?.lowerBound ?? 0
    let isInside = text.prefix(joint).containsAny(of: [" on ", " of ", " for "])
    if !isInside, text.contains(" and ") || text.contains(" & ") {
      // "hold and wait" is one thing.
      return !text.lowercased.words.allSatisfy { $0 == "and" || $0 == "&" || EnglishVerbs.isBase($0) }
    }
    let bare = text.scalars.firstIndex(of: "(").map { text.prefix($0).trimmed } ?? text
    let words = bare.words
    // "killing processes": the deed is one.
    if words.count == 2, EnglishVerbs.base(ofGerund: words[0].lowercased) != nil, words[0].first?.isLower ?? false {
      return false
    }
    let end =
      words.dropFirst().firstIndex { $0.isOne(of: ["of", "Of", "in", "for", "to", "with", "from", "on"]) }
      ?? words.count
    guard end > 0 else { return false }
    let word = words[end - 1].trimming { !$0.isLatin }
    // "WEAVING RULES": a title in capitals, no abbreviation.
    let isShouted =
      words.count >= 2 && word.count >= 5 && bare.allSatisfy { !$0.isLower }
      && !bare.lowercased.words.contains { EnglishWords.prepositions.contains($0) }
    guard word.count >= 4, isShouted || !(word.scalars.last?.isUpper ?? false) else { return false }
    let isIdeas = word.lowercased.isOne(of: ["ideas", "areas", "schemas", "formulas", "cameras"])
    return isIdeas
      || EnglishWords.isPlural(word.lowercased) && !word.lowercased.endsWith(anyOf: ["as", "series", "species"])
  }
}

/// How a text sounds at its end in Korean, to choose particles.
enum KoreanSound {
  /// Whether the last sound is a consonant; nil where the spelling does not tell (a lower-case English word).
  static func hasFinal(_ text: Text) -> Bool? {
    guard let last = spokenEnd(of: text) else { return nil }
    if last.isUpper, isReadAsWord(text) { return "AEIOU".unicodeScalars.contains(last) ? false : nil }
    if let final = last.hangulFinal { return final != 0 }
    switch last {
    case "0", "1", "3", "6", "7", "8", "L", "M", "N", "R": return true
    case "2", "4", "5", "9": return false
    default: return last.isUpper ? false : LatinSound.hasFinal(text)
    }
  }

  /// Capitals that are read as a word and not letter by letter (BLOB, SET): how they sound is open.
  private static func isReadAsWord(_ text: Text) -> Bool {
    guard let word = text.lastWord?.trimming({ !$0.isLatin }), word.count >= 3, word.allSatisfy(\.isUpper) else {
      return false
    }
    let vowels = word.map { "AEIOU".unicodeScalars.contains($0) }
    guard word.count >= 4 else { return !vowels[0] && vowels[1] && !vowels[2] }
    let longestRun = vowels.split(separator: true).map(\.count).max() ?? 0
    return vowels.contains(true) && longestRun <= 2
  }

  /// The last letter that is spoken: a bracket at the end and what it holds are not.
  private static func spokenEnd(of text: Text) -> Unicode.Scalar? {
    var depth = 0
    for scalar in text.scalars.reversed() {
      if scalar.isClosing {
        depth += 1
      } else if scalar.isOpening {
        depth = max(0, depth - 1)
      } else if depth == 0, scalar.isWordPart {
        return scalar
      }
    }
    return nil
  }
}
