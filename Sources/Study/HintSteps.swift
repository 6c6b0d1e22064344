import Cards
import Notes

/// Hints for a card, one after the other: what the writer gave, the beginnings of the answer's words, the first item of a
/// list or the first word of a phrase, half of it.
package struct HintSteps: Hashable, Sendable {
  package let texts: [String]
  /// How many of them the writer gave; these are part of the card, the others help out.
  package let written: Int

  /// Words of a long answer that are hinted at.
  private static let mostWords = 6
  /// Items of a long list that are hinted at.
  private static let mostItems = 3

  /// Hints for no card are none.
  package init(_ card: Card?) {
    guard let card else {
      (texts, written) = ([], 0)
      return
    }
    let given = card.hint.map { [$0] } ?? []
    let whole = card.answer.joined(separator: " · ")
    let isLetter = { (character: Character) in character.isLetter || character.isNumber }
    var steps: [String] = []
    for step in [Self.beginnings(card.answer), Self.opened(card.answer, items: 1), Self.half(card.answer)] {
      guard step != whole, step.contains(where: isLetter), !steps.contains(step) else { continue }
      steps.append(step)
    }
    (texts, written) = (given + steps, given.count)
  }

  private static func beginnings(_ items: [String]) -> String {
    let hinted = items.prefix(mostItems).map { cut($0).map(masked).joined(separator: " ") + (isLong($0) ? " ⋯" : "") }
    return hinted.joined(separator: " · ") + (items.count > mostItems ? " · ⋯" : "")
  }

  /// The first items of a list, and how the others begin; of a phrase, its first word.
  private static func opened(_ items: [String], items open: Int) -> String {
    let rest = items.dropFirst(open)
    guard !rest.isEmpty else {
      let words = items[0].split(separator: " ", maxSplits: 1)
      return words.count < 2 || isPair(items[0]) ? beginnings(items) : words[0] + " " + beginnings([String(words[1])])
    }
    return (items.prefix(open) + [beginnings(Array(rest))]).joined(separator: " · ")
  }

  /// The first half of the items; of a single one, the first half of its letters.
  private static func half(_ items: [String]) -> String {
    guard items.count == 1 else { return opened(items, items: items.count / 2) }
    let half = (items[0].count + 1) / 2
    guard items[0].count > 3 else { return beginnings(items) }
    let rest = items[0].dropFirst(half)
    // The word that is cut goes on as blanks.
    return items[0].prefix(half) + rest.prefix { $0 != " " }.map { blank($0) }.joined()
      + (rest.contains(" ") ? " ⋯" : "")
  }

  /// Whether the first of two words is half of it already.
  private static func isPair(_ item: String) -> Bool { item.split(separator: " ").count == 2 }

  private static func isLong(_ item: String) -> Bool { item.split(separator: " ").count > mostWords }

  private static func cut(_ item: String) -> [Substring] { Array(item.split(separator: " ").prefix(mostWords)) }

  /// A word with what begins it: the first letter, in Hangul the first consonant of each syllable.
  private static func masked(_ word: Substring) -> String {
    var isFirst = true
    return word.map { character in
      defer { if character.isLetter { isFirst = false } }
      if let consonant = leadingConsonant(of: character) { return consonant }
      return isFirst && character.isLetter ? String(character) : blank(character)
    }.joined()
  }

  private static func blank(_ character: Character) -> String {
    character.isLetter || character.isNumber ? "_" : String(character)
  }

  private static func leadingConsonant(of character: Character) -> String? {
    guard let syllable = Hangul.syllable(character) else { return nil }
    return String(consonants[Int(syllable - 0xAC00) / 588])
  }

  private static let consonants = Array("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ")
}

extension Card {
  /// Whether its answer is short enough to be typed: a phrase of at most 24 characters, or up to five items of 12.
  package var suitsTyping: Bool {
    answer.count <= 5 && answer.allSatisfy { $0.count <= (answer.count == 1 ? 24 : 12) }
  }
}
