import Notes

extension CardMatching {
  /// What cards are compared by.
  struct Traits {
    let kind: CardKind
    let question: Likeness
    let answer: Likeness
    let section: Likeness
    let file: String
    /// The question without case, space and marks.
    let asked: Text

    init(_ card: SeenCard) {
      kind = card.kind
      file = card.file
      let text = Text(card.question)
      asked = text.folded
      question = Likeness(text)
      // The order of items is no sign: notes are sorted anew more often than facts change.
      answer = Likeness(card.answer.map { Text($0).folded.string }.sorted().joined(separator: " "))
      section = Likeness(card.section.joined(separator: " "))
    }
  }

  /// How well two cards fit.
  struct Sign {
    /// 0…1.
    let score: Double
    /// `answer` or `question` where that is the same, else `text`.
    let how: String
    /// Whether the score is enough to carry a history over.
    let isEnough: Bool

    /// Nil where the cards have too little in common to be even rivals.
    init?(_ old: Traits, _ new: Traits) {
      let answer = old.answer.to(new.answer)
      var question = old.question.to(new.question)
      // Where the answer is the same and only the subject is called otherwise, the rest of the question still tells.
      if answer == 1 { question = max(question, 0.8 * Self.frame(old.asked, new.asked)) }
      guard question + answer >= 0.9 else { return nil }
      let place = (old.file == new.file ? 0.5 : 0) + 0.5 * old.section.to(new.section)
      // A short answer stands on many cards; only a long one tells much.
      let weight = 0.25 + 0.25 * min(1, Double(min(old.answer.letters, new.answer.letters)) / 24)
      score = (0.9 - weight) * question + weight * answer + 0.1 * place
      how = answer == 1 ? "answer" : question == 1 ? "question" : "text"
      let bar =
        0.62 + (old.kind == new.kind ? 0 : 0.1) + (Self.differ(old.question.numbers, new.question.numbers) ? 0.12 : 0)
      // A fact that is a number is another fact with another number, unless the question says it is the same.
      let isOther = answer < 0.5 || Self.differ(old.answer.numbers, new.answer.numbers)
      isEnough = score >= bar && question >= 0.3 && (!isOther || question == 1)
    }

    /// Whether both texts name numbers, and not the same.
    private static func differ(_ one: [UInt32], _ two: [UInt32]) -> Bool { one != two && !one.isEmpty && !two.isEmpty }

    /// How much of the shorter of two texts the same beginning and end make up, 0…1.
    private static func frame(_ one: Text, _ two: Text) -> Double {
      let shorter = min(one.count, two.count)
      guard shorter > 0 else { return 0 }
      let start = zip(one, two).prefix { $0 == $1 }.count
      let end = zip(one.reversed(), two.reversed()).prefix { $0 == $1 }.count
      return Double(min(shorter, start + end)) / Double(shorter)
    }
  }
}
