import Notes

/// English questions about somebody or something that only the sentences before them make out: "the process", "some proteins".
extension Doubts {
  /// Whether what an English sentence's question is about stands in another sentence, or is no one in particular.
  static func isOfUnnamed(_ asked: [Text]) -> Bool {
    if asked.count >= 4, let verb = asked.dropLast(2).last, asked[asked.count - 1] == "do",
      asked[asked.count - 2] == "to",
      verb.isOne(of: ["tend", "tends", "appear", "appears", "seem", "seems", "need", "needs", "like", "likes", "try"])
    {
      return true
    }
    guard let auxiliary = asked.firstIndex(where: { isHelping($0) }), auxiliary + 2 < asked.count else { return false }
    let (first, noun) = (asked[auxiliary + 1], asked[auxiliary + 2])
    if first.isOne(of: ["some", "many", "another", "other", "others", "such"]) { return true }
    guard first == "the", asked[0] == "what" || asked[0] == "how", pointing.contains(noun) else { return false }
    // "the process of firing" is named by what follows.
    return auxiliary + 3 >= asked.count
      || !asked[auxiliary + 3].isOne(of: ["of", "that", "which", "in", "between", "for", "by"])
  }

  private static func isHelping(_ word: Text) -> Bool {
    EnglishWords.be.contains(word) || EnglishWords.doing.contains(word) || EnglishWords.modals.contains(word)
      || EnglishWords.have.contains(word)
  }

  /// Nouns that stand for what a sentence before has told.
  private static let pointing: WordSet = [
    "process", "method", "approach", "relationship", "effect", "result", "idea", "practice", "event", "situation",
    "case",
    "problem", "goal", "answer", "question", "author", "authors", "book", "article", "study", "latter", "former",
    "following", "above", "same", "first", "second", "third", "last", "next", "rest", "others",
  ]
}
