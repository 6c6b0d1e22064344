import Cards
import Scheduling

/// Makes quiz questions of cards; the same seed makes the same ones.
struct QuestionMaker {
  /// The widest answer that is asked to be typed, in columns.
  static let widestTyped = 30
  /// The widest answer that is offered as a choice, in columns.
  static let widestChoice = 66
  /// How many cards of one circle are looked at for wrong choices.
  private static let mostLookedAt = 300

  private let library: Library
  private var random: SplitMix64

  init(library: Library, seed: UInt64) {
    self.library = library
    random = SplitMix64(seed: seed)
  }

  /// Returns up to `count` questions from the cards at the places, in random order; unsuitable cards are passed over.
  ///
  /// Of cards that give each other away one is asked, as long as there are others; else they are kept apart.
  mutating func questions(_ count: Int, from places: [Int]) -> [QuizSession.Question] {
    var questions: [QuizSession.Question] = []
    var held: [Int] = []
    var rest = places.shuffled(using: &random).prefix(max(1_000, count * 50))
    while questions.count < count, !rest.isEmpty {
      let batch = rest.prefix(count * 2).filter(library.isAsked)
      rest = rest.dropFirst(count * 2)
      add(batch, to: &questions, most: count) { [library] place, questions in
        let isFree = !questions.contains { $0.card.givesAway(library.all[place]) }
        if !isFree { held.append(place) }
        return isFree
      }
    }
    add(held, to: &questions, most: count) { _, _ in true }
    return Sequencing.apart(questions) { $0.card.givesAway($1.card) }
  }

  /// Adds questions from cards at places that may be asked beside those there are, up to a number of them.
  private mutating func add(
    _ places: [Int], to questions: inout [QuizSession.Question], most: Int,
    where mayBeAsked: (Int, [QuizSession.Question]) -> Bool
  ) {
    guard questions.count < most, !places.isEmpty else { return }
    let answers = cardsByQuestion(askedAt: places)
    for place in places where questions.count < most && mayBeAsked(place, questions) {
      if let question = question(at: place, answers: answers[library.all[place].question] ?? []) {
        questions.append(question)
      }
    }
  }

  /// All cards with the questions of some, so that no answer to the same question is offered as wrong.
  private func cardsByQuestion(askedAt places: [Int]) -> [String: [Card]] {
    let wanted = Set(places.map { library.all[$0].question })
    var cards: [String: [Card]] = [:]
    for place in library.all.indices where wanted.contains(library.all[place].question) {
      cards[library.all[place].question, default: []].append(library.all[place])
    }
    return cards
  }

  private mutating func question(at place: Int, answers: [Card]) -> QuizSession.Question? {
    let card = library.all[place]
    let choice = Choice(card)
    guard choice.columns <= Self.widestChoice else { return nil }
    if let wrong = wrongChoices(for: choice, at: place, answers: answers.map(Choice.init)) {
      let choices = ([choice.text] + wrong).shuffled(using: &random)
      return QuizSession.Question(card: card, form: .choices(choices), answer: choice.text)
    }
    guard choice.columns <= Self.widestTyped else { return nil }
    return QuizSession.Question(card: card, form: .typed, answer: choice.text)
  }

  /// Returns three wrong choices of the same kind, from as near as possible; nil when there are not so many good ones.
  ///
  /// A list that goes on gets none: what is not on it may be right.
  private mutating func wrongChoices(for right: Choice, at place: Int, answers: [Choice]) -> [String]? {
    if right.card.isOpen { return nil }
    var found: [Choice] = []
    for circle in Circle.allCases {
      let candidates = places(in: circle, around: place).lazy
        .filter { [library] in
          $0 != place && library.all[$0].kind == right.card.kind && library.isAsked($0)
        }
        .flatMap { [library] in Choice.candidates(from: library.all[$0], isSingle: right.card.answer.count == 1) }
        .filter { $0.resembles(right) && (circle != .library || $0.isAskedAlike(right)) }
      for candidate in candidates where answers.allSatisfy(candidate.isWrong) {
        guard found.allSatisfy({ !$0.overlaps(candidate) }) else { continue }
        found.append(candidate)
        if found.count == 3 { return found.map(\.text) }
      }
    }
    return nil
  }

  /// Where wrong choices are looked for, nearest first.
  private enum Circle: CaseIterable {
    case section, deck, library
  }

  /// Places of a circle in random order.
  private mutating func places(in circle: Circle, around place: Int) -> [Int] {
    let card = library.all[place]
    switch circle {
    case .section:
      return sample(library.places(in: card.deck)).filter { library.all[$0].section == card.section }
    case .deck: return sample(library.places(in: card.deck))
    case .library: return sample(library.all.indices)
    }
  }

  private mutating func sample(_ places: Range<Int>) -> [Int] {
    if places.count <= Self.mostLookedAt { return places.shuffled(using: &random) }
    return (0..<Self.mostLookedAt).map { _ in places.lowerBound + Int(random.next(upperBound: UInt64(places.count))) }
  }
}

/// A card's answer as one of several to choose from.
private struct Choice {
  let card: Card
  let text: String
  let columns: Int
  /// Whether it says something rather than names it.
  private let isPhrase: Bool
  private let folded: [UInt32]

  private var question: [UInt32] { FoldedText(card.question).joined }

  /// Every way of writing the answer or an item of it.
  private var spellings: [String] {
    Spellings.of(card)
      + (card.answer.count == 1 ? [] : card.answer.flatMap { Spellings.of($0, question: card.question) })
  }

  init(_ card: Card) { self.init(card, card.answer.joined(separator: ", ")) }

  private init(_ card: Card, _ answer: String) {
    self.card = card
    let words = answer.split(whereSeparator: \.isWhitespace)
    text = words.joined(separator: " ")
    isPhrase = words.count > 2
    columns = Columns.of(text)
    folded = FoldedText(text).joined
  }

  /// What a card offers to choose from: its whole answer among lists, its items among single answers.
  static func candidates(from card: Card, isSingle: Bool) -> [Choice] {
    if isSingle { return card.answer.map { Choice(card, $0) } }
    return card.answer.count > 1 ? [Choice(card)] : []
  }

  /// Whether length and make do not tell it from the right one: numbers among numbers, names among names, each in the
  /// same script as the other, and to questions in the same.
  func resembles(_ other: Choice) -> Bool {
    let isLengthNear = abs(columns - other.columns) <= 6 || columns < other.columns * 2 && other.columns < columns * 2
    return isLengthNear && columns <= QuestionMaker.widestChoice && hasDigits == other.hasDigits
      && isPhrase == other.isPhrase && script == other.script && Script(card.question) == Script(other.card.question)
      && unit == other.unit && isCapital == other.isCapital
  }

  /// Whether both cards ask in the same words, as of other decks a wrong choice must: by the first two words, in scripts without
  /// small words by the last letters.
  func isAskedAlike(_ other: Choice) -> Bool { asking == other.asking }

  private var asking: String {
    let question = card.question.split(separator: ": ").last.map(String.init) ?? card.question
    if Script(question) == .other {
      return question.split(separator: " ").prefix(2).joined(separator: " ").lowercased()
    }
    return String(question.suffix(3))
  }

  /// What an amount is counted in: `days` of `66 days`, nothing of `200`; nil for what is no amount.
  private var unit: String? {
    guard let first = text.first, first.isNumber || first == "-" || first == "~" else { return nil }
    let letters = text.filter { $0.isLetter || $0 == "%" || $0 == "°" }.lowercased()
    return letters.hasSuffix("s") ? String(letters.dropLast()) : letters
  }

  /// Whether it begins with a capital, as a name does.
  private var isCapital: Bool { text.first?.isUppercase ?? false }

  private var script: Script { Script(text) }

  private var hasDigits: Bool { folded.contains { (0x30...0x39).contains($0) } }

  /// Whether it is surely not an answer to the other's question, by either card's own measure.
  func isWrong(for right: Choice) -> Bool {
    if overlaps(right) || question == right.question { return false }
    return (card.answer + [text]).allSatisfy { !right.accepts($0) }
      && (right.card.answer + [right.text]).allSatisfy { !accepts($0) }
  }

  /// Whether the card would let a text pass for its answer or a part of it.
  private func accepts(_ text: String) -> Bool {
    spellings.contains { AnswerCheck.verdict(text, $0, isExact: card.kind == .command) != .wrong }
  }

  /// Whether one holds the other, so that both would be right or look alike.
  func overlaps(_ other: Choice) -> Bool {
    let (short, long) = folded.count < other.folded.count ? (folded, other.folded) : (other.folded, folded)
    if short.isEmpty { return true }
    return (0...(long.count - short.count)).contains { long[$0..<($0 + short.count)].elementsEqual(short) }
  }
}

/// What a text is written in, as far as it tells languages apart.
private enum Script: Equatable {
  case hangul, kana, han, other

  init(_ text: String) {
    var hasHan = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3130...0x318F:
        self = .hangul
        return
      case 0x3040...0x30FF:
        self = .kana
        return
      case 0x4E00...0x9FFF, 0x3400...0x4DBF: hasHan = true
      default: break
      }
    }
    self = hasHan ? .han : .other
  }
}

/// About how wide text is on a terminal; enough to judge whether an answer is short.
enum Columns {
  static func of(_ text: String) -> Int {
    text.reduce(0) { $0 + ($1.unicodeScalars.first.map(isWide) == true ? 2 : 1) }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension Card {
  /// Whether its answer is short enough to be typed.
  package var canBeTyped: Bool { Columns.of(answer.joined(separator: ", ")) <= QuestionMaker.widestTyped }
}
