import Notes

/// The noun phrases of an English sentence, and how much each of them tells.
///
/// Found by small words and forms of known verbs; a phrase that ends in an adjective or a participle is none. Linear in the sentence.
enum EnglishTerms {
  struct Phrase {
    let range: Range<Int>
    /// Without its last words: "stores" behind it begins something else.
    let words: ArraySlice<EnglishWord>
    let score: Int
  }

  /// From this score on a phrase is worth asking for.
  static let bar = 4
  private static let mostWords = 4

  /// The phrases worth a blank, best first.
  static func best(in sentence: Inline, _ text: Text, _ node: Int, _ page: Page) -> [Phrase] {
    let own = page.section(of: node).flatMap { page.terms[$0].map { $0.name.lowercased.words } ?? [] }
    let marked = sentence.spans.filter { [.emphasis, .link].contains($0.mark) }.map { sentence.text[$0.range].folded }
    let told = page.clause(of: text).map { text.count - $0.predicate.count } ?? text.count
    return joined(phrases(of: text), in: text).compactMap { words, found -> Phrase? in
      let range = whole(found, sentence, text)
      guard !EnglishBlank.isListed(text, range), !isNumbered(text, range),
        words.contains(where: { !own.contains($0.plain) }),
        text[range].count >= 3,
        !text[range].contains(where: { "\"“”‘()[]".unicodeScalars.contains($0) })
      else { return nil }
      let isMarked = marked.contains(text[range].folded)
      // What is told of a thing matters more than the thing.
      let isTold = range.lowerBound > told || leading.contains { text.prefix(range.lowerBound).ends(with: $0) }
      let score = score(words, text[range]) + (isMarked ? 4 : 0)
      return score >= bar ? Phrase(range: range, words: words, score: score + (isTold ? 1 : 0)) : nil
    }.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
  }

  /// The words the writer set apart round a phrase: no part of them is asked for.
  private static func whole(_ range: Range<Int>, _ sentence: Inline, _ text: Text) -> Range<Int> {
    for span in sentence.spans where [.emphasis, .link, .strong].contains(span.mark) && span.range.count > range.count {
      guard let found = text.firstRange(ofText: sentence.text[span.range]), found.overlaps(range),
        text[found].wordCount <= 6
      else { continue }
      return found.lowerBound <= range.lowerBound && found.upperBound >= range.upperBound ? found : range
    }
    return range
  }

  /// "[Layer] 3": the number belongs to the name.
  private static func isNumbered(_ text: Text, _ range: Range<Int>) -> Bool {
    text.dropping(first: range.upperBound).firstWord?.first?.isDigit ?? false
      && text[range].lastWord?.first?.isUpper ?? false
  }

  /// Words behind which stands what a sentence is about to say.
  private static let leading: [Literal] = [
    " by ", " through ", " via ", " using ", " called ", " into ", " between ", " as ",
  ]

  private typealias Ranged = (words: ArraySlice<EnglishWord>, range: Range<Int>)

  /// The phrases with their ranges; those that "and" joins are one, as half of them is no answer.
  private static func joined(_ phrases: [ArraySlice<EnglishWord>], in text: Text) -> [Ranged] {
    var result: [Ranged] = []
    var run: [Ranged] = []
    func close() {
      let separators = zip(run, run.dropFirst()).map { text[$0.range.upperBound..<$1.range.lowerBound] }
      // "Lyon, France": a comma alone may add to a name.
      if let first = run.first, let last = run.last, separators.count > 1 || separators.contains(where: { $0 != ", " })
      {
        result.append((first.words, first.range.lowerBound..<last.range.upperBound))
      } else {
        result += run
      }
      run = []
    }
    for words in phrases {
      if isVerbal(words, text) { close() }
      let range = words[words.startIndex].range.lowerBound..<end(of: words[words.endIndex - 1], in: text)
      if let last = run.last, !joints.contains(text[last.range.upperBound..<range.lowerBound]) { close() }
      run.append((words, range))
      if isVerbal(words, text) { close() }
    }
    close()
    return result
  }

  /// Whether a phrase begins with what may be a verb, or a verb of its own follows: its neighbours are no part of it.
  private static func isVerbal(_ words: ArraySlice<EnglishWord>, _ text: Text) -> Bool {
    let first = words[words.startIndex]
    if !first.isCapital,
      EnglishVerbs.base(ofThird: first.plain) != nil || EnglishVerbs.base(ofGerund: first.plain) != nil
    {
      return true
    }
    let next = text.dropping(first: words[words.endIndex - 1].range.upperBound).firstWord?.lowercased ?? Text()
    // "… between A and B is": both belong to what is before.
    if text.prefix(first.range.lowerBound).contains(" between ") { return false }
    return EnglishWords.be.contains(next) || EnglishWords.modals.contains(next) || EnglishWords.have.contains(next)
  }

  private static let joints: WordSet = [" and ", " or ", ", and ", ", or ", ", "]

  /// Whether a phrase tells enough to be asked for by itself.
  static func tells(_ text: Text) -> Bool {
    let words = EnglishWord.list(in: text)
    guard let last = words.last, !vague.contains(last.plain) else { return false }
    return score(words[...], text) >= bar - 1
  }

  private static func end(of word: EnglishWord, in text: Text) -> Int {
    var end = word.range.upperBound
    while end > word.range.lowerBound, !text[end - 1].isWordPart, text[end - 1] != "%" { end -= 1 }
    return end
  }

  private static func score(_ words: ArraySlice<EnglishWord>, _ phrase: Text) -> Int {
    var score = words.count > 1 ? 1 : 0
    for word in words {
      if word.inner {
        score += 4
      } else if word.isCapital, word.range.lowerBound > 0 {
        score += 3
      } else if !KnownWords.contains(word.plain) {
        score += word.plain.count >= 7 ? 3 : 2
      } else if word.plain.count >= 8 {
        score += 1
      }
    }
    return score
  }

  /// Runs of words that belong to one noun.
  private static func phrases(of text: Text) -> [ArraySlice<EnglishWord>] {
    let words = EnglishWord.list(in: text)
    var result: [ArraySlice<EnglishWord>] = []
    var start: Int?
    func close(_ end: Int) {
      if let first = start, let phrase = noun(words[first..<end]) { result.append(phrase) }
      start = nil
    }
    for index in words.indices {
      if isBoundary(words, index) {
        close(index)
        continue
      }
      if let first = start, words[first].isBracketed != words[index].isBracketed { close(index) }
      start = start ?? index
      if words[index].endsInComma || words[index].closesPart { close(index + 1) }
    }
    close(words.count)
    return result
  }

  /// A run without words that only narrow at its start; nil where it is no noun.
  private static func noun(_ run: ArraySlice<EnglishWord>) -> ArraySlice<EnglishWord>? {
    var run = run
    while run.count > 1, let first = run.first, narrowing.contains(first.plain) { run = run.dropFirst() }
    guard (1...mostWords).contains(run.count), Set(run.map(\.plain)).count == run.count, let last = run.last,
      !vague.contains(last.plain), last.plain.count >= 3
    else { return nil }
    if last.isCapital || last.inner { return run }
    guard isNoun(last.plain) else { return nil }
    return run.count == 1 && EnglishVerbs.isBase(last.plain) && !EnglishVerbs.isNounToo(last.plain) ? nil : run
  }

  /// Nouns that end like adjectives.
  private static let nounsLikeAdjectives: WordSet = [
    "potential", "signal", "metal", "animal", "mineral", "crystal", "capital", "material", "hospital", "canal",
    "terminal",
    "journal", "arsenal", "proposal", "trial", "rival", "total", "interval", "festival", "chemical", "fossil", "coral",
    "petal",
    "admiral", "general", "cardinal", "music", "fabric", "traffic", "topic", "critic", "logic", "republic", "mechanic",
    "plastic",
    "motive", "executive", "detective", "native", "olive", "derivative", "table", "cable", "vegetable", "variable",
    "principal",
    "arrival", "survival", "removal", "approval", "refusal", "denial", "burial", "withdrawal", "ritual", "manual",
    "renewal",
    "individual", "official", "professional", "criminal", "mammal", "initiative", "alternative", "objective", "archive",
    "hive",
    "library", "boundary", "summary", "dictionary", "salary", "diary", "glossary", "secretary", "missionary",
    "tributary",
    "ovary", "capillary", "corollary", "monastery", "ethic", "arithmetic", "rhetoric", "clinic", "comic", "epidemic",
    "antibiotic",
    "narrative", "adjective", "relative", "representative", "preservative", "laxative", "sedative", "fugitive",
    "captive",
    "syllable", "constable", "stable", "collectible", "bible", "fly", "assembly", "family", "supply", "anomaly",
    "reply", "ally",
  ]

  /// Whether a word does not look like an adjective or a participle.
  static func isNoun(_ word: Text) -> Bool {
    nounsLikeAdjectives.contains(word)
      || !word.endsWith(anyOf: ["al", "ic", "ous", "ive", "able", "ible", "ful", "less", "ly", "ary"])
        && EnglishVerbs.base(ofParticiple: word) == nil && EnglishVerbs.base(ofPast: word) == nil
  }

  /// Whether a word tells that there is only one: first, largest, only.
  static func isForemost(_ word: Text) -> Bool {
    word.isOne(of: [
      "first", "last", "only", "most", "least", "main", "best", "worst", "chief", "sole", "final", "leading",
    ])
      || word.ends(with: "est") && word.count >= 5
        && !word.isOne(of: [
          "forest", "interest", "harvest", "contest", "request", "protest", "honest", "modest", "guest", "arrest",
        ])
  }

  private static func isBoundary(_ words: [EnglishWord], _ index: Int) -> Bool {
    let word = words[index].plain
    if word.contains(".") && words[index].inner && !word.hasDigit { return true }
    if word.isEmpty || !word.hasLetter || isSmall(word) || EnglishWords.isAdverb(word) || isShortened(word) {
      return true
    }
    if words[index].isCapital, index > 0 { return false }
    let before = index > 0 ? words[index - 1].plain : Text()
    let next = index + 1 < words.count ? words[index + 1] : nil
    let opens =
      next.map { $0.opensObject || EnglishWords.pronouns.contains($0.plain) && !coordinating.contains($0.plain) }
      ?? false
    let leads = next.map { EnglishWords.prepositions.contains($0.plain) } ?? false
    let isFirst = index == 0 || isSmall(before) && !EnglishWords.pronouns.contains(before)
    if let base = EnglishVerbs.base(ofThird: word) {
      return !EnglishVerbs.isNounToo(base) || opens || leads && !isFirst
    }
    if EnglishVerbs.isBase(word) {
      return !EnglishVerbs.isNounToo(word) || before == "to" || EnglishWords.modals.contains(before)
        || (opens || EnglishWords.isPlural(before)) && !isFirst
    }
    if word.ends(with: "ing"), word.count >= 6, next.map({ EnglishWords.pronouns.contains($0.plain) }) ?? false {
      return true
    }
    // "… lead to": a verb, however often it is a noun.
    if next?.plain == "to", !isFirst, word.isOne(of: ["lead", "respond", "belong", "contribute"]) { return true }
    if EnglishVerbs.base(ofGerund: word) != nil {
      return isFirst && opens || EnglishWords.prepositions.contains(before) || index == 0
        || words[index - 1].endsInComma
        || opens
    }
    guard EnglishVerbs.base(ofParticiple: word) != nil || EnglishVerbs.base(ofPast: word) != nil else { return false }
    return next == nil || leads || opens || EnglishWords.be.contains(before) || words[index].endsInComma
      || EnglishWords.have.contains(before)
  }

  /// "wasn't", "it's": a verb stands in the word.
  private static func isShortened(_ word: Text) -> Bool {
    word.endsWith(anyOf: ["n't", "n’t", "'re", "’re", "'ve", "’ve", "'ll", "’ll"])
      || word.endsWith(anyOf: ["'s", "’s"]) && EnglishWords.pronouns.contains(word.dropping(last: 2))
  }

  /// Whether a word is one of those that hold a sentence together.
  private static func isSmall(_ word: Text) -> Bool { small.contains(word) }

  private static let small = EnglishWords.grammatical.union(EnglishWords.relatives).union(EnglishWords.negations)
    .union(EnglishWords.subordinators).union(EnglishWords.objectPronouns).union(EnglishWords.particles).union(joining)

  private static let coordinating = WordSet(Text("and or but which that").words)
  private static let joining = WordSet(
    Text(
      "etc e.g i.e eg ie w w/ w/o b/c btwn vs am be been being not no yes so very too much thus via more most less least than"
    ).words)

  /// Adjectives that tell which of several, not what.
  private static let narrowing = WordSet(
    Text(
      """
      other different various many certain new main same such several own first second third last next previous particular \
      specific common similar important major minor great good bad big small large long short high low whole entire full \
      given additional further only possible recent early late old young
      """
    ).words)

  /// Nouns that name nothing by themselves.
  private static let vague = WordSet(
    Text(
      """
      thing things way ways time times number numbers part parts type types kind kinds example examples case cases lot fact facts \
      use amount amounts place end start beginning reason reasons people person day days year years purpose something anything \
      everything someone place places order level levels side sides form forms sort sorts set sets piece pieces person \
      difference differences change changes result results effect effects point points idea ideas one ones group groups \
      problem problems situation situations event events period manner majority minority others rest section chapter \
      page note notes figure table following same left right top bottom world life man men woman women name names
      """
    ).words)
}
