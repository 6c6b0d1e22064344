import Notes

/// A list numbered inside its line: `목표는 1. 성장 2. 분배`, `(1) growth, (2) calm`, `①成长②分配`, `一是…；二是…`, `첫째, …, 둘째, …`.
struct InlineOrdinals {
  /// What stands before the first number, and behind which each item stands.
  let head: Text
  let items: [Text]

  private static let longest = 400
  private static let most = 7

  /// Reads numbers that go up from one without a gap; nil where there are fewer than two, or an item is empty or too long.
  init?(_ text: Text) {
    guard text.count <= InlineOrdinals.longest, let places = InlineOrdinals.places(in: text), places.count >= 2,
      places.count <= InlineOrdinals.most
    else { return nil }
    var items: [Text] = []
    for (index, place) in places.enumerated() {
      let end = index + 1 < places.count ? places[index + 1].lowerBound : text.count
      guard place.upperBound <= end else { return nil }
      items.append(InlineOrdinals.cleaned(text[place.upperBound..<end]))
    }
    guard items.allSatisfy({ (1...120).contains($0.count) && $0.hasLetter }) else { return nil }
    head = text.prefix(places[0].lowerBound).trimmed
    self.items = items
  }

  /// The number of a step behind which its item begins.
  private enum Style: CaseIterable {
    case circled, bracketed, halfBracketed, dotted, han, korean
  }

  private static func places(in text: Text) -> [Range<Int>]? {
    if text.mayHold("①"), text.contains("①") { return places(in: text, .circled) }
    if text.mayHold("一"), text.contains("一是"), text.contains("二是") { return places(in: text, .han) }
    if text.contains("첫째"), text.contains("둘째") { return places(in: text, .korean) }
    guard text.hasDigit, text.scalars.contains("1"), text.scalars.contains("2") else { return nil }
    return places(in: text, .bracketed) ?? places(in: text, .halfBracketed) ?? places(in: text, .dotted)
  }

  private static func places(in text: Text, _ style: Style) -> [Range<Int>]? {
    var found: [Range<Int>] = []
    var start = 0
    while found.count < most + 1, let next = place(of: found.count + 1, style, text, from: start) {
      found.append(next)
      start = next.upperBound
    }
    return found.count >= 2 ? found : nil
  }

  private static let hanDigits = Array("一二三四五六七八".unicodeScalars)
  private static let koreanOrdinals: [Text] = ["첫째", "둘째", "셋째", "넷째", "다섯째", "여섯째", "일곱째", "여덟째"]

  /// Where the mark of a number stands; a digit that belongs to a word, a figure or a date is none.
  private static func place(of number: Int, _ style: Style, _ text: Text, from start: Int) -> Range<Int>? {
    guard number <= 8 else { return nil }
    switch style {
    case .circled:
      guard let mark = Unicode.Scalar(0x2460 + UInt32(number) - 1) else { return nil }
      return text.scalars[start...].firstIndex(of: mark).map { $0..<($0 + 1) }
    case .han:
      return text.firstRange(ofText: Text([hanDigits[number - 1], "是"]), from: start)
    case .korean:
      guard let word = text.firstRange(ofText: koreanOrdinals[number - 1], from: start) else { return nil }
      let rest = text.dropping(first: word.upperBound)
      for end in ["로는 ", "로, ", "로 ", "는 ", ", ", "는, "] where rest.starts(with: end) {
        return word.lowerBound..<(word.upperBound + end.unicodeScalars.count)
      }
      return nil
    case .bracketed, .halfBracketed, .dotted:
      let digit = Unicode.Scalar(UInt8(0x30 + number))
      var place = start
      while let at = text.scalars[place...].firstIndex(of: digit) {
        if let range = mark(at, style, text) { return range }
        place = at + 1
      }
      return nil
    }
  }

  private static func mark(_ at: Int, _ style: Style, _ text: Text) -> Range<Int>? {
    guard at + 1 < text.count else { return nil }
    let (before, after) = (at > 0 ? text[at - 1] : " ", text[at + 1])
    let beyond: Unicode.Scalar = at + 2 < text.count ? text[at + 2] : " "
    switch style {
    case .bracketed:
      guard before == "(" || before == "（", after == ")" || after == "）" else { return nil }
      return (at - 1)..<(at + 2)
    case .halfBracketed:
      guard before.isSpace || opens(before), after == ")" || after == "）", !beyond.isDigit else { return nil }
      return at..<(at + 2)
    case .dotted:
      guard before.isSpace || opens(before), after == "." || after == "、",
        after == "、" || beyond.isSpace || beyond.isHangul
      else {
        return nil
      }
      return at..<(at + 2)
    default: return nil
    }
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool { ":：;；,，、".unicodeScalars.contains(scalar) }

  private static let joints: [Text] = ["and", "or", "및", "그리고", "和", "以及", "而"]

  /// An item without what joins it to the next one.
  private static func cleaned(_ item: Text) -> Text {
    var text = item.trimming { $0.isSpace || opens($0) || $0 == "." || $0 == "。" }
    for word in joints where text.ends(with: " " + word) { text = text.dropping(last: word.count + 1) }
    text = text.trimming { $0.isSpace || opens($0) }
    return text.hasHangul ? text.without(suffix: "이고").without(suffix: "이며") : text
  }
}
