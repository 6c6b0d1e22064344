/// A sentence that counts what the list below it holds, such as `가마는 3개의 칸이 있다`.
package enum CountedLine {
  package struct Count: Equatable {
    package let number: Int
    /// The words of the count, in scalars of the sentence: `3개의`, `두 가지`.
    package let range: Range<Int>
  }

  /// Whether a paragraph counts exactly the items that follow it on one level.
  static func counts(_ text: Text, _ following: ArraySlice<Block>) -> Bool {
    guard text.count <= 200, let first = following.first, first.line.isItem else { return false }
    let found = all(in: text)
    guard !found.isEmpty else { return false }
    var siblings = 0
    for block in following.prefix(120) {
      guard block.line.isItem, block.line.indent >= first.line.indent - 1 else {
        if block.line.indent > first.line.indent { continue }
        break
      }
      if block.line.indent <= first.line.indent + 1 { siblings += 1 + further(in: block.text) }
    }
    return found.contains { $0.number == siblings }
  }

  /// `굴뚝칸 (2개)` counts for two.
  private static func further(in item: Text) -> Int {
    guard item.scalars.last == ")", let open = item.scalars.lastIndex(of: "(") else { return 0 }
    let inside = item[(open + 1)..<(item.count - 1)].trimmed
    return korean(inside).first.map { $0.range.count == inside.count ? $0.number - 1 : 0 } ?? 0
  }

  /// Every count of two to nine in a text.
  package static func all(in text: Text) -> [Count] {
    if text.hasHangul { return korean(text) }
    return text.hasHan || text.hasKana ? eastAsian(text) : english(text)
  }

  private static func korean(_ text: Text) -> [Count] {
    let words = ranges(text)
    var found: [Count] = []
    for (place, range) in words.enumerated() {
      let word = text[range]
      if let first = word.first, first.isDigit {
        let digits = word.scalars.prefix(while: \.isDigit).count
        if digits == 1, let number = number(first), word.dropping(first: 1).startsWith(anyOf: counters) {
          found.append(Count(number: number, range: range))
        } else if digits == 1, word.count == 1, let number = number(first), place + 1 < words.count,
          text[words[place + 1]].startsWith(anyOf: counters)
        {
          found.append(Count(number: number, range: range.lowerBound..<words[place + 1].upperBound))
        }
      } else if let number = koreanNumbers[word], place + 1 < words.count,
        text[words[place + 1]].startsWith(anyOf: counters)
      {
        found.append(Count(number: number, range: range.lowerBound..<words[place + 1].upperBound))
      }
    }
    return found
  }

  private static func eastAsian(_ text: Text) -> [Count] {
    text.indices.dropLast().compactMap { place in
      guard let number = number(text[place]) ?? hanNumbers[text[place]], hanCounters.contains(text[place + 1]),
        place == 0 || !text[place - 1].isDigit && hanNumbers[text[place - 1]] == nil && text[place - 1] != "十"
      else { return nil }
      return Count(number: number, range: place..<(place + 2))
    }
  }

  private static func english(_ text: Text) -> [Count] {
    let words = ranges(text)
    return words.indices.dropLast().compactMap { place in
      let word = text[words[place]].lowercased
      let number = word.count == 1 ? word.first.flatMap(number) : englishNumbers[word]
      guard let number else { return nil }
      return Count(number: number, range: words[place])
    }
  }

  private static func number(_ digit: Unicode.Scalar) -> Int? {
    (0x32...0x39).contains(digit.value) ? Int(digit.value) - 0x30 : nil
  }

  private static func ranges(_ text: Text) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    for place in text.indices {
      if text[place].isSpace {
        if let first = start { result.append(first..<place) }
        start = nil
      } else if start == nil {
        start = place
      }
    }
    if let first = start { result.append(first..<text.count) }
    return result
  }

  /// What Korean counts kinds of things by.
  private static let counters: Phrases = [
    "가지", "개", "단계", "종류", "요소", "항목", "부분", "유형", "방식", "방법", "조건", "특징", "축", "층",
  ]
  private static let koreanNumbers: [Text: Int] = [
    "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9,
  ]
  private static let hanNumbers: [Unicode.Scalar: Int] = [
    "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let hanCounters = Set("种種个個类類つ点點項项步階段层層".unicodeScalars)
  private static let englishNumbers: [Text: Int] = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
  ]
}
