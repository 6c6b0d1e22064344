/// Joins Hangul words that a scan broken by a space (R5), where it is sure, and mends slips of `l` for `I` (R6).
struct BrokenWords {
  private var known: [Text: Int] = [:]
  private(set) var findings: [Finding] = []

  /// Learns the note's words, so that a joined word that stands elsewhere is sure.
  init(_ lines: [NoteLine]) {
    for line in lines where line.setAside == nil {
      for word in line.text.words where word.count >= 2 && word.count <= 12 && word[0].isHangul {
        let bare = word.trimming { !$0.isHangul }
        known[bare, default: 0] += 1
        let stem = Particle.stripped(bare)
        if stem.count < bare.count { known[stem, default: 0] += 1 }
      }
    }
  }

  mutating func mend(_ line: inout NoteLine) {
    guard line.text.hasHangul || line.text.contains("aaS") else { return }
    if line.text.mayHold("("), line.text.mayHold(")") {
      line.text = DoubledParticle.joined(DoubledParticle.settled(line.text))
    }
    if line.text.hasHangul, line.text.hasLatin { line.text = DoubledParticle.joinedToLatin(line.text) }
    var words = line.text.pieces { $0 == " " }
    guard words.count <= 400 else { return }
    var index = 0
    var changed = false
    while index < words.count {
      if let mended = Self.mendedAbbreviation(words[index]) {
        findings.append(Finding(.mendedWord(from: words[index].string, to: mended.string), line: line.number))
        words[index] = mended
        changed = true
      }
      if index + 1 < words.count, let joined = joined(words[index], words[index + 1]) {
        let before = words[index].string + " " + words[index + 1].string
        findings.append(Finding(.mendedWord(from: before, to: joined.string), line: line.number))
        words[index] = joined
        words.remove(at: index + 1)
        changed = true
        continue
      }
      index += 1
    }
    if changed { line.text = words.joined(" ") }
  }

  private func joined(_ left: Text, _ right: Text) -> Text? {
    guard let last = left.scalars.last, last.isHangul, let first = right.scalars.first, first.isHangul else {
      return nil
    }
    let tail = right.trimming { !$0.isHangul }
    let isBound = Self.boundEndings.contains(tail)
    let isNoun = !Self.nonNounEnds.contains(last)
    if isBound, isNoun, !Self.standing.contains(left) || tail == "의" { return left + right }
    if tail == "게", left.count == 1, Self.adjectives.contains(left) { return left + right }
    guard left.count == 1, !Self.standing.contains(left) || Self.isSplitVerb(tail) else { return nil }
    if Self.isSplitVerb(tail) { return left + right }
    let whole = left + Particle.stripped(tail)
    if (known[whole] ?? 0) > 0 { return left + right }
    return Self.neverStanding.contains(left) ? left + right : nil
  }

  /// `준화함` after `표`: 화 needs two syllables before it.
  private static func isSplitVerb(_ tail: Text) -> Bool {
    guard tail.count >= 3, tail[1] == "화", !wholeWithChange.contains(tail.prefix(2)) else { return false }
    return tail.dropping(first: 2).startsWith(anyOf: ["함", "하", "한", "해", "된", "되", "됨", "시"])
  }

  private static func mendedAbbreviation(_ word: Text) -> Text? {
    guard word.first == "l", word.count >= 2, word.count <= 5 else { return nil }
    let rest = word.dropping(first: 1)
    return rest.isOne(of: ["aaS", "oT", "DE", "SP", "AM"]) ? "I" + rest : nil
  }

  private static let boundEndings: WordSet = [
    "함", "됨", "의", "적으로", "적인", "하기", "되기", "함으로써", "됨으로써", "하여", "되어", "하며", "되며",
  ]
  /// Syllables after which a following verb stands for itself: 하면 됨, 해야 함, 공개를 함.
  private static let nonNounEnds: Set<Unicode.Scalar> = Set("면게야지도려고아어록해를을은는로만와과며서여저혀이가다".unicodeScalars)
  private static let adjectives: WordSet = ["좋", "쉽", "크", "작", "높", "낮", "많", "짧", "넓", "깊", "같"]
  private static let wholeWithChange: WordSet = [
    "강화", "변화", "악화", "심화", "완화", "분화", "진화", "동화", "소화", "산화", "정화", "약화", "둔화", "격화", "전화", "문화", "영화", "대화", "순화",
    "노화", "퇴화", "융화", "중화", "조화",
  ]
  /// Syllables that are no word by themselves.
  private static let neverStanding: WordSet = ["요"]
  /// Syllables that stand as words of their own.
  static let standing = WordSet(
    "수것등그이저각한두세네더덜안못잘및또즉약총첫새옛온매본타할될된때중전후내외간값키힘왕물불빛열점선면층양합차곱몫행표글말일월년시분초개명번회대줄칸쪽장절권예답문법죄벌금은동철납집길손발눈코입귀몸뼈피땅산강들꽃쌀밥술옷배돈책방문창벽칼활총성군밖안위앞뒤옆끝속겉주로가나다라마바사아자데바뿐채만듯척체줄터지곳쪽편따큰작은긴짧"
      .unicodeScalars.map { Text([$0]) })
}
