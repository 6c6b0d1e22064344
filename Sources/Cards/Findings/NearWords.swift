import Notes

/// Finds the often used words near a word: both leave the same when a letter (or two in a row) is taken out.
struct NearWords {
  private struct Entry {
    let key: UInt64
    let word: Int32
  }

  /// What is left of each often used word, in the order of the keys.
  private let entries: [Entry]

  /// Takes the words that stand twice or more.
  init(_ stock: WordStock) {
    var entries: [Entry] = []
    for number in stock.words.indices where stock.words[number].count >= 2 {
      let letters = stock.words[number].text.letters
      guard (4...30).contains(letters.count) else { continue }
      for key in Self.keys(of: letters, pairs: true) { entries.append(Entry(key: key, word: Int32(number))) }
    }
    self.entries = entries.sorted { ($0.key, $0.word) < ($1.key, $1.word) }
  }

  /// Numbers of the words near a word, itself among them where it is used often, in rising order.
  func near(_ word: Text) -> [Int] {
    let letters = word.letters
    guard (3...30).contains(letters.count) else { return [] }
    var found: Set<Int> = []
    for key in Self.keys(of: letters, pairs: false) {
      var place = first(at: key)
      while place < entries.count, entries[place].key == key {
        found.insert(Int(entries[place].word))
        place += 1
      }
    }
    return found.sorted()
  }

  private func first(at key: UInt64) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The keys of the whole, of the whole without one letter, and with `pairs` without two in a row.
  private static func keys(of letters: [UInt32], pairs: Bool) -> [UInt64] {
    var keys = [key(of: letters, without: 0..<0)]
    for place in letters.indices where place == 0 || letters[place] != letters[place - 1] {
      keys.append(key(of: letters, without: place..<(place + 1)))
    }
    guard pairs, letters.count >= 8 else { return keys }
    for place in letters.indices.dropLast() { keys.append(key(of: letters, without: place..<(place + 2))) }
    return keys
  }

  /// An FNV-1a hash of the letters outside a range.
  private static func key(of letters: [UInt32], without range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for place in letters.indices where !range.contains(place) {
      hash = (hash ^ UInt64(letters[place])) &* 0x100_0000_01B3
    }
    return hash
  }
}
