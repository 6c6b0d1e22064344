import Notes

/// English questions about what follows in a case: "When a boat leaks, it is called unseaworthy".
enum EnglishCase {
  /// Question and answer; nil where the case or what follows cannot be asked.
  static func asked(_ clause: Text, _ result: Text) -> (question: Text, answer: Text)? {
    // "when the tide turns only the gates that leak are shut": the small word belongs to what follows.
    if clause.ends(with: " only"), clause.wordCount >= 4, !result.starts(with: "only ") {
      return asked(clause.without(suffix: " only").trimmed, "only " + result)
    }
    guard let opening = clause.firstWord?.lowercased else { return nil }
    let said = clause.dropping(first: opening.count).trimmed
    guard let first = said.firstWord?.lowercased, !EnglishWords.prepositions.contains(first),
      !EnglishWords.be.contains(first), said.wordCount >= 2, !said.contains(" - "),
      // "If had a leak": clipped notes leave out who.
      first != "had" || said.words.count < 3 || said.words[1] == "to"
    else { return nil }
    // "If take water from the well": clipped notes leave the reader out.
    let isBare =
      EnglishVerbs.isBase(first) && said.wordCount >= 2
      && (!EnglishVerbs.isNounToo(first) || EnglishWord.list(in: said)[1].opensObject)
      && EnglishClause(said) == nil && EnglishClause(said + " there") == nil
    let lowered = opening + (isBare ? " you " : " ") + said
    if let name = called(result) {
      return (["What", name.verb, name.pronoun, "called", lowered].joined(" ") + "?", name.name)
    }
    if let main = EnglishClause(result), main.group == .passive, main.lead.isEmpty, opening != "after",
      main.subject.lowercased.isOne(of: ["it", "they", "he", "she"]), let found = EnglishQuestion(main)
    {
      return (lowered.capitalizedStart + ", " + found.question.loweredStart, found.answer)
    }
    // Of a case that cannot be taken apart, "the siege began", what follows tells the time.
    // "If the clay was dry, it can be wetted": what can be done now.
    let isPast =
      isPast(result) != false
      && isPast(said)
        ?? (isPast(result) ?? false
          && EnglishWord.list(in: said).dropFirst().contains {
            EnglishVerbs.base(ofPast: $0.plain) != nil && !EnglishVerbs.isBase($0.plain)
          })
    let isSupposed = opening == "if" && EnglishWord.list(in: result).contains { $0.plain == "would" }
    let happens: Text = isSupposed ? "would happen " : isPast ? "happened " : "happens "
    return ("What " + happens + lowered + "?", result)
  }

  /// Whether a clause tells of the past; nil where it cannot be taken apart.
  private static func isPast(_ clause: Text) -> Bool? {
    EnglishClause(clause).map { $0.auxiliary.isOne(of: ["was", "were", "did", "had"]) }
  }

  /// The name that "it is called X", "we call this X" gives.
  private static func called(_ result: Text) -> (verb: Text, pronoun: Text, name: Text)? {
    let words = result.words
    guard words.count >= 3 else { return nil }
    let first = words[0].lowercased
    let rest = { (from: Int) in Array(words[from...]).joined(" ") }
    if first.isOne(of: ["it", "they", "this"]), EnglishWords.be.contains(words[1]) {
      let pronoun: Text = first == "this" ? "it" : first
      for naming in ["known as ", "called ", "referred to as ", "termed ", "named ", "said to be "] {
        let tail = rest(2).without(prefix: "also ").without(prefix: "then ")
        guard tail.starts(with: naming) else { continue }
        let name = tail.dropping(first: naming.utf8.count)
        return (1...6).contains(name.wordCount) ? (words[1], pronoun, name) : nil
      }
      return nil
    }
    guard first.isOne(of: ["we", "you"]), words[1] == "call" else { return nil }
    let skipped = words[2].isOne(of: ["this", "that", "these", "those", "the"]) && words.count > 4 ? 4 : 3
    guard words.count > skipped - 0, (1...4).contains(words.count - skipped) else { return nil }
    return ("is", "it", rest(skipped))
  }

  /// Whether a statement speaks of what was said before: "this happens", "that".
  static func points(_ statement: Text) -> Bool {
    let words = EnglishWord.list(in: statement)
    guard let first = words.first?.plain, first.isOne(of: ["this", "that", "these", "those"]) else {
      return false
    }
    guard words.count > 1 else { return true }
    let next = words[1].plain
    return EnglishWords.be.contains(next) || EnglishWords.modals.contains(next) || EnglishWords.doing.contains(next)
      || EnglishWords.have.contains(next)
      || EnglishVerbs.base(ofThird: next).map { !EnglishVerbs.isNounToo($0) } ?? false
  }

  /// Whether a few words before an arrow only point to what was said: "Above it", "this", "then".
  static func leans(_ cause: Text) -> Bool {
    guard cause.wordCount <= 3, let first = cause.firstWord?.lowercased, let last = cause.lastWord?.lowercased else {
      return false
    }
    return last.isOne(of: ["it", "this", "that", "them", "these", "those", "there"])
      || first.isOne(of: ["this", "that", "it", "then", "so"])
  }

  /// Whether a statement is no more than "this is", "that happens".
  ///
  /// "This is cheap" says something of its own.
  static func isOnlyPointer(_ statement: Text) -> Bool {
    guard points(statement), statement.wordCount <= 3 else { return false }
    guard statement.wordCount == 3, let last = statement.lastWord?.lowercased else { return true }
    return EnglishWords.isAdverb(last) || last.isOne(of: ["so", "true", "why", "be", "happen", "happens", "case"])
  }
}
