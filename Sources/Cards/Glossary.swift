import Notes

extension Text {
  /// An English name without "the", "a", "an" before it.
  var withoutArticle: Text {
    for article in ["The ", "the ", "A ", "a ", "An ", "an "] where starts(with: article) {
      return dropping(first: article.unicodeScalars.count)
    }
    return self
  }
}

/// The names a note knows: headings, terms before colons.
///
/// Finds them again inside sentences.
struct Glossary: Sendable {
  struct Mention: Sendable {
    let range: Range<Int>
    let node: Int
  }

  private var names: [Text: Int] = [:]
  private var lengths: Set<Int> = []
  /// The lengths of the names that begin with a letter, longest first: few places in a text can begin one.
  private var lengthsByHead: [Unicode.Scalar: [Int]] = [:]

  /// What names begin with: few places in a text can begin one.
  private var heads = Sketch()

  init(_ document: Document, _ terms: NodeTable<Term>, _ pairs: NodeTable<Pair>) {
    for (index, term) in terms.all where document[index].isSection {
      add(term.name.withoutArticle, index)
      if let abbreviation = term.abbreviation { add(abbreviation, index) }
    }
    for (index, pair) in pairs.all where pair.isNamed { add(Term(pair.left).name, index) }
  }

  private mutating func add(_ name: Text, _ node: Int) {
    let key = Glossary.key(name)
    guard key.count >= 3, key.count <= 24, names[key] == nil, lengths.count < 24 || lengths.contains(key.count) else {
      return
    }
    names[key] = node
    lengths.insert(key.count)
    heads.insert(key[0].value)
    let known = lengthsByHead[key[0]] ?? []
    if !known.contains(key.count) { lengthsByHead[key[0]] = (known + [key.count]).sorted(by: >) }
  }

  /// Spelling variants of one name are one: 아키텍처 and 아키텍쳐, 마이크로 서비스 and 마이크로서비스.
  private static func key(_ name: Text) -> Text {
    Text(name.scalars.compactMap { $0.isWordPart ? folded($0) : nil })
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar { scalar == "쳐" ? "처" : scalar.lowered }

  /// The longest names in a text, from the left, that are whole words (a particle may follow).
  func mentions(in text: Text) -> [Mention] {
    guard !names.isEmpty, text.count <= 600 else { return [] }
    var places: [Int] = []
    var folded: [Unicode.Scalar] = []
    places.reserveCapacity(text.count)
    folded.reserveCapacity(text.count)
    for (index, scalar) in text.enumerated() where scalar.isWordPart {
      places.append(index)
      folded.append(Glossary.folded(scalar))
    }
    let letters = Text(folded)
    var result: [Mention] = []
    var index = 0
    while index < letters.count {
      let startsWord = places[index] == 0 || !text[places[index] - 1].isWordPart
      guard startsWord, let (length, node) = longest(letters, at: index) else {
        index += 1
        continue
      }
      let end = places[index + length - 1] + 1
      if endsWord(text, at: end) { result.append(Mention(range: places[index]..<end, node: node)) }
      index += length
    }
    return result
  }

  private func longest(_ letters: Text, at index: Int) -> (Int, Int)? {
    guard heads.mayHold(Sketch(of: letters[index])) else { return nil }
    for length in lengthsByHead[letters[index]] ?? [] where index + length <= letters.count {
      if let node = names[letters[index..<(index + length)]] { return (length, node) }
    }
    return nil
  }

  /// Whether a name may end here: no letter follows, or a Korean particle does.
  private func endsWord(_ text: Text, at end: Int) -> Bool {
    guard end < text.count, text[end].isWordPart else { return true }
    guard text[end].isHangul else { return text[end].isHan || text[end].isKana }
    let rest = text.scalars[end...].prefix { $0.isHangul }
    return rest.count <= 3 && Glossary.particles.contains(Text(rest))
  }

  private static let particles: WordSet = [
    "은", "는", "이", "가", "을", "를", "의", "로", "으로", "와", "과", "에", "도", "만", "보다", "에서", "에는", "에서는", "라는", "이라는", "로서",
    "으로서", "처럼",
  ]
}
