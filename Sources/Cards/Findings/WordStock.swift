import Notes

/// The words of a folder's notes: how often each stands, in how many notes, and where first.
struct WordStock: Sendable {
  struct Word: Sendable {
    /// The noun, or the Latin word in small letters.
    let text: Text
    let script: NoteWord.Script
    var count = 0
    /// How many notes it stands in.
    var notes = 0
    /// Where it stands first: the note's number and the line.
    let file: Int
    let line: Int
    /// As it stands there.
    let surface: Text
    /// Whether it stands anywhere as a noun: bare, or with a particle only nouns take.
    var isNoun = false
    /// Whether something about it says that it is no plain word of the note: letters of another script beside it, furniture.
    var isOdd = false
  }

  private(set) var files: [String] = []
  private(set) var words: [Word] = []
  private var numbers: [Text: Int] = [:]
  /// The words of each note by their numbers, in rising order, with their counts there.
  private var counts: [[(word: Int32, count: Int32)]] = []

  /// Takes the words of the next note; linear in its text.
  mutating func take(_ document: Document, file: String) {
    let note = files.count
    files.append(file)
    var own: [Int: Int32] = [:]
    for line in document.lines where Self.holdsWords(line) {
      for word in WordScanner.words(in: line.text) { take(word, note, line, &own) }
    }
    for word in own.keys { words[word].notes += 1 }
    counts.append(own.sorted { $0.key < $1.key }.map { (Int32($0.key), $0.value) })
  }

  /// How often a word stands in a note.
  func count(of word: Int, in note: Int) -> Int {
    let counts = counts[note]
    var low = 0
    var high = counts.count
    while low < high {
      let middle = (low + high) / 2
      if counts[middle].word < word { low = middle + 1 } else { high = middle }
    }
    return low < counts.count && counts[low].word == word ? Int(counts[low].count) : 0
  }

  /// The number of a word; nil where no note has it.
  func number(of text: Text) -> Int? { numbers[text] }

  private mutating func take(_ word: NoteWord, _ note: Int, _ line: NoteLine, _ own: inout [Int: Int32]) {
    let key: Text
    switch word.script {
    case .hangul:
      guard (2...12).contains(word.text.count) else { return }
      key = KoreanStem.of(word.text)
    case .latin:
      // JavaScript, LOGEST: names of things.
      guard word.text.count <= 24, !word.text.dropping(first: 1).contains(where: \.isUpper) else { return }
      key = word.text.lowercased
    }
    let number: Int
    if let known = numbers[key] {
      number = known
    } else {
      number = words.count
      numbers[key] = number
      words.append(Word(text: key, script: word.script, file: note, line: line.number, surface: word.text))
    }
    words[number].count += 1
    words[number].isNoun = words[number].isNoun || Self.isNoun(word, key)
    words[number].isOdd = words[number].isOdd || word.isAttached || line.setAside != nil
    own[number, default: 0] += 1
  }

  private static func holdsWords(_ line: NoteLine) -> Bool {
    switch line.form {
    case .blank, .code, .fence, .formula, .rule: false
    default: line.setAside == nil || ["N4", "N10", "N11"].contains(line.setAside)
    }
  }

  private static func isNoun(_ word: NoteWord, _ stem: Text) -> Bool {
    guard word.script == .hangul else { return true }
    if stem.count == word.text.count { return !Endings.isKoreanPredicate(stem) && !stem.endsWith(anyOf: verbal) }
    let rest = word.text.dropping(first: stem.count)
    // 했을 and 있었을 are verbs.
    return nounParticles.contains(rest) || rest == "을" && stem.scalars.last?.hangulFinal != 20
  }

  private static let nounParticles: WordSet = ["를", "의", "에서", "와", "과", "으로", "로", "에", "마다", "에서는", "에서의"]
  private static let verbal: [Literal] = [
    "고", "며", "면", "서", "지", "게", "어", "아", "여", "려", "러", "해", "니", "나", "다", "요", "야", "도", "든", "던", "는", "은", "을",
  ]
}
