import Notes

/// Drops from a list what only helps to remember it: `（口诀：…）`, "Acronym", or a word of the first letters of all the others.
enum MnemonicItems {
  static func without(_ items: [Text]) -> [Text] {
    guard items.count >= 3 else { return items }
    let kept = items.enumerated().filter { place, item in !isMnemonic(item, place, items) }.map(\.element)
    return kept.count >= 2 ? kept : items
  }

  private static func isMnemonic(_ item: Text, _ place: Int, _ items: [Text]) -> Bool {
    let bare = item.trimming { !$0.isWordPart }
    if bare.lowercased.isOne(of: ["acronym", "mnemonic"]) || bare.startsWith(anyOf: words) { return true }
    guard bare.hasHangul, bare.wordCount == 1, bare.count == items.count - 1, bare.count >= 3 else { return false }
    let firsts = items.enumerated().filter { $0.offset != place }.compactMap { $0.element.first }
    return zip(bare, firsts).count { $0 == $1 } * 2 > bare.count
  }

  private static let words: Phrases = ["口诀", "口訣", "두음", "두문자", "암기법", "語呂合わせ"]
}
