import Notes

/// What an order in an English note says besides: in which case it holds, and what for.
///
/// "Shut the sluice if the gauge shows 40" → "When to shut the sluice?"; "Tow at night so the bank stays free" → "Why tow at night?"
enum EnglishOrders {
  static func fact(_ text: Text) -> EnglishFact? {
    guard let (order, isNot) = order(text) else { return nil }
    let words = EnglishWord.list(in: order)
    guard words.count >= 3,
      let place = words.indices.dropFirst().first(where: { cases.contains(words[$0].plain) || words[$0].plain == "so" }
      ),
      !words[place - 1].isInside, place + 1 < words.count
    else { return nil }
    let deed = order.prefix(words[place].range.lowerBound).trimming { $0.isSpace || $0 == "," }
    let said = order.dropping(first: words[place].range.lowerBound)
    var answer = EnglishQuestion.cut(said, isPassive: false).0.trimming { $0.isSpace || $0 == "," || $0 == "." }
    // "before the tow, stop if it rains": a second order.
    if let comma = answer.firstRange(of: ", "), let next = answer.dropping(first: comma.upperBound).firstWord,
      EnglishVerbs.isBase(next)
    {
      answer = answer.prefix(comma.lowerBound)
    }
    guard (1...9).contains(deed.wordCount), (2...14).contains(answer.wordCount), !deed.contains(": "),
      !answer.words.prefix(2).contains(where: { $0.isOne(of: ["this", "that", "it"]) }), !deed.contains(" to "),
      !deed.words.contains(where: { $0.isOne(of: ["it", "this", "them", "these"]) })
    else { return nil }
    // "hit the millers when the price fell" tells what happened.
    if order.containsArrow
      || EnglishClause(said.dropping(first: words[place].range.count)).map({
        $0.auxiliary.isOne(of: ["did", "was", "were", "had"])
      }) ?? false
    {
      return nil
    }
    let lowered = deed.loweredStart
    if words[place].plain == "so" {
      return isNot ? nil : EnglishFact(question: "Why " + lowered + "?", answer: [answer], kind: .reason)
    }
    return EnglishFact(question: (isNot ? "When not to " : "When to ") + lowered + "?", answer: [answer], isMain: true)
  }

  private static let cases: WordSet = ["if", "when", "unless", "before", "until", "after", "once"]

  /// An order without its "always" or "don't", and whether it forbids.
  private static func order(_ text: Text) -> (Text, Bool)? {
    for word in ["Don't ", "don't ", "Don’t ", "don’t ", "Never ", "never ", "Do not "] where text.starts(with: word) {
      let rest = text.dropping(first: word.unicodeScalars.count)
      return isOrder(rest) ? (rest, true) : nil
    }
    let rest = text.without(prefix: "Always ").without(prefix: "always ")
    return isOrder(rest) ? (rest, false) : nil
  }

  private static func isOrder(_ text: Text) -> Bool {
    let words = EnglishWord.list(in: text)
    guard words.count >= 3, EnglishVerbs.isBase(words[0].plain), !words[0].endsInComma, !words[0].inner,
      !words[0].plain.isOne(of: ["see", "remember", "note", "check", "imagine", "suppose", "assume", "consider"])
        || words[1].opensObject
    else { return false }
    let next = words[1].plain
    let isNoun = EnglishVerbs.isNounToo(words[0].plain)
    return
      (!isNoun || words[1].opensObject || cases.contains(next)
      || EnglishWords.prepositions.contains(next) && !next.isOne(of: ["of", "for", "in"]))
      && !EnglishWords.be.contains(next) && !EnglishWords.modals.contains(next)
      && EnglishVerbs.base(ofThird: next).map(EnglishVerbs.isNounToo) ?? true
      && EnglishClause(text) == nil
  }
}
