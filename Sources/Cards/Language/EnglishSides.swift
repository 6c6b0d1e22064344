import Notes

/// What an English sentence says of two things that it sets against each other: "Stoneware is dense, while earthenware is porous".
struct EnglishSides {
  typealias Side = (name: Text, said: Text)

  let first: Side
  let second: Side

  init?(_ sentence: Text) {
    let text = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard text.isEnglish, (5...34).contains(text.wordCount), !text.contains(": "), !text.containsArrow,
      !text.contains("?"),
      let (mark, cut) = EnglishSides.joint(text), let one = EnglishSides.side(text.prefix(cut.lowerBound)),
      let other = EnglishSides.side(text.dropping(first: cut.upperBound)),
      EnglishSides.bare(one.side.name) != EnglishSides.bare(other.side.name), one.isPresent, other.isPresent,
      EnglishSides.areAlike(one.subject, other.subject, mark),
      mark.contains("whereas") || one.isBeing == other.isBeing
    else { return nil }
    first = one.side
    second = other.side
  }

  /// A name without the words that only say how many there are: "only one boat" and "a boat" are no two things.
  private static func bare(_ name: Text) -> Text {
    name.lowercased.words.filter { word in
      !EnglishWords.determiners.contains(word) && !word.isOne(of: ["only", "one", "many", "most", "several", "few"])
    }.joined(" ").folded
  }

  /// Where the second half begins.
  private static func joint(_ text: Text) -> (mark: String, cut: Range<Int>)? {
    for mark in [", whereas ", " whereas ", ", while ", " while ", ", but ", "; "] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound >= 6,
        text.firstRange(of: mark, from: cut.upperBound) == nil
      else { continue }
      return (mark, cut)
    }
    return nil
  }

  private static func side(_ half: Text) -> (side: Side, subject: Text, isPresent: Bool, isBeing: Bool)? {
    guard let clause = EnglishClause(half.trimming { $0.isSpace || $0 == "," }), clause.lead.isEmpty, clause.start == 0,
      (1...4).contains(clause.subject.wordCount), let word = clause.subject.firstWord?.lowercased,
      !EnglishWords.pronouns.contains(word), !EnglishWords.backward.contains(word),
      !EnglishWords.lonePronouns.contains(word), word != "there", !clause.middle.contains("not")
    else { return nil }
    let said = EnglishQuestion.cut(clause.group == .copula ? clause.rest : clause.predicate, isPassive: false).0
      .trimming {
        $0.isSpace || $0 == ","
      }
    guard (1...16).contains(said.wordCount), said.count >= 3 else { return nil }
    let isPresent = clause.auxiliary.isOne(of: ["is", "are", "does", "do", "can", "must", "may", "should"])
    return (
      (clause.subject.loweredArticle.loweredNoun, said), clause.subject.loweredArticle, isPresent,
      clause.group == .copula
    )
  }

  /// Two names of one kind: both in capitals, with one last word, both plural, or both "a …"; with "while" any two.
  private static func areAlike(_ first: Text, _ second: Text, _ mark: String) -> Bool {
    let areLed = [first, second].map { $0.lowercased.starts(with: "the ") }
    if mark.contains("while") || mark.contains("whereas") { return areLed[0] == areLed[1] }
    if first.lastWord?.lowercased == second.lastWord?.lowercased { return true }
    let names = [first, second]
    if names.allSatisfy({ $0.count { $0.isUpper } >= 2 && $0.wordCount == 1 }) { return true }
    if names.allSatisfy({ $0.startsWith(anyOf: ["a ", "an "]) }) { return true }
    return names.allSatisfy { Wording.isPlural($0) && $0.wordCount <= 3 && !$0.lowercased.starts(with: "the ") }
  }
}
