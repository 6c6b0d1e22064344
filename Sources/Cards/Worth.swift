import Glibc
import Notes

/// How likely a reader keeps a card: the number a card's confidence says.
///
/// A rule only knows whether what it read should be asked or wait. How good such cards are is known from readers who judged some
/// seven thousand cards of a hundred and twenty notes, before anything was mended by their verdicts: a logistic regression over
/// the rule, the language, what is asked, and the lengths and signs of both sides (`Worth+Weights.swift`). Of cards that say 0.8,
/// about eight of ten are kept.
enum Worth {
  /// Languages, in the order of the weights.
  enum Tongue: Int, CaseIterable {
    case korean, japanese, chinese, english

    init(_ text: Text) {
      self = text.hasHangul ? .korean : text.hasKana ? .japanese : text.hasHan ? .chinese : .english
    }
  }

  /// What is asked, by the words of the question.
  enum Form: Int, CaseIterable {
    case blank, wayBack, members, meaning, points, reason, manner, example, other
  }

  /// The confidence of a card, 0…1; `depth` is how many titles stand above it.
  ///
  /// What should be asked has at least 0.5, what should wait less; what the writer made a card has 1.
  static func confidence(of draft: Draft, depth: Int) -> Double {
    guard !draft.isWritten else { return draft.confidence }
    let isAsked = draft.confidence > Draft.doubtful
    let chance = Int((chance(of: draft, isAsked: isAsked, depth: depth) * 100).rounded())
    let percent = isAsked ? max(leastAsked, chance) + (draft.isImportant ? importance : 0) : min(mostWaiting, chance)
    return Double(min(100, percent)) / 100
  }

  /// Percent.
  private static let leastAsked = 50
  /// Percent.
  private static let mostWaiting = 49
  /// What a mark of importance adds; percent.
  private static let importance = 10

  private static func chance(of draft: Draft, isAsked: Bool, depth: Int) -> Double {
    let (question, answer) = (draft.question, draft.answer)
    let tongue = Tongue(question)
    let form = form(of: question)
    let stem = max(question.lastRange(of: ": ")?.upperBound ?? 0, question.lastRange(of: "：")?.upperBound ?? 0)
    var sum = forms[form.rawValue][tongue.rawValue] + (rules[draft.rule]?[tongue.rawValue] ?? 0)
    sum += answerLengths[size(answer.lazy.map(\.count).max() ?? 0, tongue, most: answerLengths.count - 1)]
    sum += stemLengths[size(question.count - stem, tongue, most: stemLengths.count - 1)]
    sum += items[min(answer.count, items.count) - 1] + depths[min(depth, depths.count - 1)]
    if stem > 0 { sum += hasContext }
    if !isAsked { sum += waits }
    if answer.contains(where: { $0.containsAny(of: ["(", "（"]) }) { sum += bracket }
    if answer.contains(where: \.hasDigit) { sum += digit }
    if answer.contains(where: { $0.dropping(last: 1).containsAny(of: [".", "。", ";", "；"]) }) { sum += stop }
    if answer.contains(where: { $0.containsAny(of: ["→", "->"]) }) { sum += arrow }
    if answer.contains(where: { $0.containsAny(of: [",", "，", "、"]) }) { sum += comma }
    if tongue != .english {
      if answer.contains(where: \.hasLatin) { sum += latinAnswer }
      if question.hasLatin { sum += latinQuestion }
    }
    return 1 / (1 + exp(-sum))
  }

  /// The power of two below a length; a sign of Korean, Japanese or Chinese counts for two and a half letters.
  private static func size(_ count: Int, _ tongue: Tongue, most: Int) -> Int {
    let letters = tongue == .english ? count : count * 5 / 2
    return min(most, Int.bitWidth - 1 - (letters + 1).leadingZeroBitCount)
  }

  private static func form(of question: Text) -> Form {
    if question.contains("[…]") { return .blank }
    if question.startsWith(anyOf: ["Which term is meant", "다음이 가리키는 말은", "次が指す語は", "下面说的是什么", "下面說的是什麼"]) {
      return .wayBack
    }
    if question.containsAny(of: ["무엇이 있는가?", "には何がある？", "包括哪些？", "有哪些？"]) || question.starts(with: "What are the ") {
      return .members
    }
    if question.containsAny(of: ["란?", "의 정의는?", "とは？", "”是什么？", "」是什麼？"])
      || question.startsWith(anyOf: ["What is ", "What are ", "What was ", "What were "]) && !question.contains(":")
    {
      return .meaning
    }
    if question.containsAny(of: ["특징은?", "要点は？", "要点是什么？", "要點是什麼？", "key facts"]) { return .points }
    if question.containsAny(of: ["이유는", "왜 ", "理由は", "为什么", "為什麼", "原因", "why ", "Why "]) { return .reason }
    if question.containsAny(of: ["어떻게", "どのように", "如何", "怎样", "怎麼", "how ", "How "]) { return .manner }
    if question.containsAny(of: ["예는?", "例は？", "例子", "example"]) { return .example }
    return .other
  }
}
