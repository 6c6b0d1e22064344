import Notes

/// Words that are probably slips: they stand once or twice and are one letter away from a word that is used often.
///
/// Letters are those of the keyboard, so Hangul is compared by its jamo. A word that is known to exist is no slip, nor is
/// one that differs from the other only by its ending. Near words are found by what is left of each when a letter is taken
/// out, so the cost is linear in the words.
enum Slips {
  /// `passed` are numbers of words that are told as another finding.
  static func find(in stock: WordStock, except passed: Set<Int> = []) -> [(file: Int, finding: Finding)] {
    let index = NearWords(stock)
    return stock.words.indices.compactMap { number in
      let word = stock.words[number]
      guard isSuspect(word), !passed.contains(number),
        let slip = whole(number, index, stock) ?? tail(of: word, index, stock), !KnownWords.contains(word.text)
      else { return nil }
      return (word.file, Finding(slip, line: word.line))
    }
  }

  /// The slip that makes a word of one that is used often.
  private static func whole(_ number: Int, _ index: NearWords, _ stock: WordStock) -> Finding.Kind? {
    let word = stock.words[number]
    let near = index.near(word.text).filter { $0 != number && isMeant($0, by: word, stock) }
    return best(near, in: word.file, stock).map { stock.words[$0] }.map { meant in
      .slip(word: word.shown.string, meant: meant.shown(like: word).string, count: meant.count)
    }
  }

  /// A word of four syllables whose last two are no word, but nearly one that is used often: the 세략 of 토착세략.
  private static func tail(of word: WordStock.Word, _ index: NearWords, _ stock: WordStock) -> Finding.Kind? {
    guard word.script == .hangul, word.text.count == 4, word.count == 1 else { return nil }
    let (head, tail) = (word.text.prefix(2), word.text.suffix(2))
    let near = index.near(tail).filter { number in
      let meant = stock.words[number]
      return meant.text.count == 2 && meant.isNoun && stock.count(of: number, in: word.file) >= 2
        && Edit(from: meant.text.letters, to: tail.letters)?.isKeyboardSlip ?? false
    }
    guard !near.isEmpty, stock.number(of: tail) == nil, KnownWords.contains(head), !KnownWords.contains(tail) else {
      return nil
    }
    return best(near, in: word.file, stock).map { stock.words[$0] }.map { meant in
      .slip(word: tail.string, meant: meant.text.string, count: meant.count)
    }
  }

  /// The word that stands most often in a note, then in the folder.
  private static func best(_ numbers: [Int], in file: Int, _ stock: WordStock) -> Int? {
    numbers.max { left, right in
      (stock.count(of: left, in: file), stock.words[left].count, right)
        < (stock.count(of: right, in: file), stock.words[right].count, left)
    }
  }

  private static func isSuspect(_ word: WordStock.Word) -> Bool {
    guard word.count <= 2, word.notes == 1, word.isNoun, !word.isOdd else { return false }
    return word.script == .hangul || word.text.count >= 4
  }

  /// Whether the often used word may be what was meant.
  private static func isMeant(_ number: Int, by word: WordStock.Word, _ stock: WordStock) -> Bool {
    let meant = stock.words[number]
    guard word.script == meant.script, meant.isNoun, meant.count >= word.count * 2,
      let edit = Edit(from: meant.text.letters, to: word.text.letters)
    else { return false }
    let own = stock.count(of: number, in: word.file)
    return switch word.script {
    case .hangul: HangulSlip.isLikely(word, meant, edit, own, stock)
    case .latin: LatinSlip.isLikely(word, meant, edit, own)
    }
  }
}

extension WordStock.Word {
  /// The word as it stands in the note; of a Korean word its noun.
  fileprivate var shown: Text { script == .latin ? surface : text }

  /// The word, with a capital where the other has one.
  fileprivate func shown(like other: WordStock.Word) -> Text {
    guard script == .latin, other.surface.first?.isUpper ?? false, let first = text.first,
      let upper = Unicode.Scalar(first.value & ~0x20), first.isLower
    else { return text }
    return Text([upper]) + text.dropping(first: 1)
  }
}

/// What makes a Hangul word a likely slip.
enum HangulSlip {
  /// `own` is how often the meant word stands in the suspect's own note.
  static func isLikely(
    _ word: WordStock.Word, _ meant: WordStock.Word, _ edit: Edit, _ own: Int, _ stock: WordStock
  ) -> Bool {
    let count = min(word.text.count, meant.text.count)
    guard count >= 3 else {
      return count == 2 && word.text.count == meant.text.count && word.count == 1 && own >= 5 && edit.isKeyboardSlip
    }
    let isLong = meant.text.count >= 5 && edit.kind != .replace
    guard own >= 4 || own >= 1 && meant.count >= 6 || isLong && meant.count >= 3 else { return false }
    // 시간적 and 시각적, 차집합 and 초집합: beside such a syllable stands a word of two.
    if word.text.count == 3, meant.text.count == 3, sharesWord(word.text, meant.text, stock) {
      return edit.isKeyboardSlip && own >= 5 && !KnownWords.contains(word.text.prefix(2))
    }
    return !differsByWord(word.text, meant.text) && !isCompound(word.text, meant.text, stock)
  }

  /// Whether a word is made of others, or of another and an ending, so that the difference is meant: 단위인, 역탄젠트.
  private static func isCompound(_ word: Text, _ meant: Text, _ stock: WordStock) -> Bool {
    guard word.count >= 3 else { return false }
    let stem = word.dropping(last: 1)
    if word.count == meant.count, stem == meant.dropping(last: 1) {
      if differsByEnding(word, meant) { return true }
      return isWord(stem, stock) || word.scalars.last.map(endings.contains) ?? false
    }
    return word.count >= 4 && (1...2).contains { isWord(word.dropping(first: $0), stock) }
  }

  /// Whether the last syllables differ only by the consonant that makes an attribute of a verb: 들어간, 들어갈.
  private static func differsByEnding(_ word: Text, _ meant: Text) -> Bool {
    guard let last = word.scalars.last, let other = meant.scalars.last else { return false }
    let finals = [last.hangulFinal, other.hangulFinal]
    return finals.allSatisfy(attributive.contains)
      && Int(last.value) - (last.hangulFinal ?? 0) == Int(other.value) - (other.hangulFinal ?? 0)
  }

  /// None, ㄴ, ㄹ, ㅁ and ㅂ among the final consonants.
  private static let attributive: Set<Int?> = [0, 4, 8, 16, 17]

  /// Syllables in which words end as they are used: 만들지, 단위일.
  private static let endings = Set("지기는던고며면게라다요인일임란".unicodeScalars)

  private static func isWord(_ text: Text, _ stock: WordStock) -> Bool {
    stock.number(of: text).map { stock.words[$0].count >= 2 && stock.words[$0].isNoun } ?? false
  }

  /// Whether two words of three syllables have two in common that are a word, or one that makes words.
  private static func sharesWord(_ word: Text, _ meant: Text, _ stock: WordStock) -> Bool {
    if word.scalars.last == meant.scalars.last, word.scalars.last.map(makesWords.contains) ?? false { return true }
    return word.suffix(2) == meant.suffix(2) && isWord(word.suffix(2), stock)
  }

  private static let makesWords = Set("적성화자력형계법론식용별체기물권률율값키학사원증실부점면층선급장문제".unicodeScalars)

  /// Whether the part that differs is a known word of two syllables of its own, as in 사원관리 and 자원관리.
  private static func differsByWord(_ word: Text, _ meant: Text) -> Bool {
    guard word.count == meant.count, let place = word.indices.first(where: { word[$0] != meant[$0] }) else {
      return false
    }
    let start = place - place % 2
    return start + 2 <= word.count && word.count >= 4 && KnownWords.contains(word[start..<(start + 2)])
  }
}

/// What makes a Latin word a likely slip.
enum LatinSlip {
  /// `own` is how often the meant word stands in the suspect's own note.
  static func isLikely(_ word: WordStock.Word, _ meant: WordStock.Word, _ edit: Edit, _ own: Int) -> Bool {
    guard word.text.first == meant.text.first, edit.place > 0, !differsByHyphen(word.text, meant.text) else {
      return false
    }
    let least = min(word.text.count, meant.text.count)
    let fromEnd = max(word.text.count, meant.text.count) - edit.place
    switch edit.kind {
    case .swap: return own >= 2 || own >= 1 && meant.count >= 4
    case .insert, .drop: return least >= 6 && fromEnd > 3 && isOften(meant, own)
    case .replace: return least >= 7 && fromEnd > 3 && edit.isKeyboardSlip && isOften(meant, own)
    case .dropPair: return least >= 8 && fromEnd > 4 && isOften(meant, own)
    }
  }

  private static func differsByHyphen(_ word: Text, _ meant: Text) -> Bool {
    word.count != meant.count && word.filter { $0 != "-" } == meant.filter { $0 != "-" }
  }

  private static func isOften(_ meant: WordStock.Word, _ own: Int) -> Bool { own >= 3 || meant.count >= 4 }
}
