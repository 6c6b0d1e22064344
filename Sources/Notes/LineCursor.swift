/// A place in a line from which marks are taken one after another.
struct LineCursor {
  private let line: Text
  private var index = 0

  init(_ line: Text) { self.line = line }

  var remaining: Text { line.dropping(first: index) }

  private func at(_ offset: Int) -> Unicode.Scalar? {
    index + offset < line.count ? line[index + offset] : nil
  }

  private var hasSpaceNext: Bool { at(1).map(\.isSpace) ?? true }

  private mutating func skipSpaces() {
    while let scalar = at(0), scalar.isSpace { index += 1 }
  }

  /// Takes `>` marks, also nested ones with bullets of their own between (`>   > - x`); at most 20.
  mutating func takeQuoteMarks() -> Int {
    var depth = 0
    while depth < 20 {
      var ahead = index
      while ahead < line.count, line[ahead].isSpace { ahead += 1 }
      guard ahead < line.count, line[ahead] == ">" else { break }
      index = ahead + 1
      if let next = at(0), next.isSpace { index += 1 }
      depth += 1
    }
    return depth
  }

  /// Takes spaces and tabs; a tab goes to the next multiple of four columns.
  mutating func takeIndent() -> Int {
    var columns = 0
    while let scalar = at(0), scalar.isSpace {
      columns = scalar == "\t" ? (columns / 4 + 1) * 4 : columns + 1
      index += 1
    }
    return columns
  }

  /// Takes `#` to `######` before a space, or the tags of `<h2>Kilns</h2>`.
  mutating func takeHeadingMark() -> Int? {
    if at(0) == "<" { return takeHeadingTags() }
    var level = 0
    while level < 7, at(level) == "#" { level += 1 }
    guard (1...6).contains(level), let next = at(level),
      next.isSpace || level >= 2 && (next.isLatin && next.isUpper || next.isHan || next.isKana)
        || level >= 3 && (next.isLatin || next.isDigit)
    else { return nil }
    index += level
    skipSpaces()
    return level
  }

  /// Takes the tags of a line that is one HTML heading.
  private mutating func takeHeadingTags() -> Int? {
    let text = remaining.trimmed
    guard let mark = at(1), mark == "h" || mark == "H", let digit = at(2), ("1"..."6").contains(digit),
      let opening = HTMLTag(text, at: 0), let last = text.scalars.lastIndex(of: "<"), last >= opening.end,
      let closing = HTMLTag(text, at: last), closing.isClosing, closing.end == text.count, closing.name == opening.name
    else { return nil }
    self = LineCursor(text[opening.end..<last].trimmed)
    return Int(digit.value) - 0x30
  }

  /// Takes org's stars.
  mutating func takeStars() -> Int? {
    var level = 0
    while level < 12, at(level) == "*" { level += 1 }
    guard level > 0, let next = at(level), next.isSpace else { return nil }
    index += level
    skipSpaces()
    return min(level, 6)
  }

  mutating func takeBullet() -> Unicode.Scalar? {
    guard let glyph = at(0) else { return nil }
    switch glyph.value {
    case 0x2D, 0x2A, 0x2B, 0x2013, 0x2014, 0xB7, 0x3002:
      // These are also signs of ordinary text: a space must follow. A second dash is `——`, still a bullet at the start.
      guard hasSpaceNext else { return nil }
    case 0x6F, 0xA7:
      // A bullet of a word processor whose font was lost: the letter, then a tab.
      guard at(1) == "\t" else { return nil }
    case 0x5C:
      // `\- `: the bullet was escaped on the way here.
      guard let mark = at(1), mark == "-" || mark == "*" || mark == "+", at(2)?.isSpace ?? false else { return nil }
      index += 1
    case 0x2022, 0x25E6, 0x2023, 0x2043, 0x25CB, 0x25CF, 0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x25C6, 0x25C7, 0x25B6, 0x25BA,
      0x25B8, 0x25B9, 0x27A4, 0x30FB, 0x2756, 0x203B, 0x1F539, 0x1F538:
      break
    default: return nil
    }
    index += 1
    skipSpaces()
    return glyph
  }

  /// Takes `1.`, `2)`, `(3)`, `④`, `5-3 `, `1.2 )`, `2b -`, and before a heading's or a space-led text also `가.` and `[3]`.
  mutating func takeOrdinal(afterHeading: Bool) -> Text? {
    guard let first = at(0) else { return nil }
    if first.value >= 0x2460 && first.value <= 0x2473 {
      let isClosed = at(1) == ")" || at(1) == "）"
      index += isClosed ? 2 : 1
      skipSpaces()
      return Text([first])
    }
    if first == "{", afterHeading { return takeBraced() }
    var length = 0
    if first == "(" || first == "[" || first == "（" { length = 1 }
    let start = length
    while let scalar = at(length), scalar.isDigit, length < start + 4 { length += 1 }
    if length > start { return takeNumber(start: start, length: length, afterHeading: afterHeading) }
    guard let letter = at(start), Self.isCountingLetter(letter, afterHeading: afterHeading) else { return nil }
    let after = at(start + 1)
    let closes =
      start == 0
      ? after == "." && !letter.isKana && letter.value != 0x3131 || after == ")" || after == "、" && letter.isHan
        || after == "）" && !letter.isLatin
      : after == ")" || after == "]" || after == "）"
    // `（一）内环境`: no space is needed between Han letters.
    let isTight =
      (start == 1 && letter.isHan || after == "）")
      && (at(start + 2).map { $0.isHan || $0.isKana || $0.isHangul } ?? false)
    guard closes, at(start + 2)?.isSpace ?? false || after == "、" || isTight else { return nil }
    return take(start + 2)
  }

  /// Takes the number of a heading `{1}. 물 끓이기`.
  private mutating func takeBraced() -> Text? {
    var length = 1
    while let scalar = at(length), scalar.isDigit, length < 4 { length += 1 }
    guard length > 1, at(length) == "}", let mark = at(length + 1), mark == "." || mark == ")" || mark.isSpace else {
      return nil
    }
    return take(length + (mark.isSpace ? 1 : 2))
  }

  /// Takes the number of `1\. 찻잔`, whose mark was escaped so that no list begins.
  mutating func takeEscapedOrdinal() -> Bool {
    var length = 0
    while let scalar = at(length), scalar.isDigit, length < 3 { length += 1 }
    guard length > 0, at(length) == "\\", at(length + 1) == "." || at(length + 1) == ")", let next = at(length + 2),
      next.isSpace || next.isHangul || next.isHan
    else { return false }
    index += length + 2
    skipSpaces()
    return true
  }

  private mutating func takeNumber(start: Int, length: Int, afterHeading: Bool) -> Text? {
    var end = length
    if start == 1 {
      guard let close = at(end), close == ")" || close == "]" || close == "）" else { return nil }
      // `（1）去极化`: no space is needed before Han letters.
      let isTight = close != "]" && length <= 3 && (at(end + 1).map { $0.isHan || $0.isKana } ?? false)
      return at(end + 1)?.isSpace ?? false || isTight ? take(end + 1) : nil
    }
    if let end = endOfPart(length) { return take(end) }
    // Further parts of an outline number: 1.2, 5-3.
    while let mark = at(end), let digit = at(end + 1), digit.isDigit,
      mark == "." || mark == "-" && (afterHeading || isInBracket(from: end + 1))
    {
      end += 1
      while let scalar = at(end), scalar.isDigit { end += 1 }
    }
    let isCompound = end > length
    var close = end
    while isCompound || afterHeading, let scalar = at(close), scalar == " ", at(close + 1) == ")" { close += 1 }
    if let mark = at(close), mark == "." || mark == ")" || mark == "、" || mark == "．" || mark == "）" {
      // `2.右心房`, `2-1.물레`: no space is needed before Han and Hangul letters.
      let isTight =
        length <= 2 && (!isCompound || afterHeading)
        && (at(close + 1).map { $0.isHan || $0.isKana || $0.isHangul } ?? false
          || mark == "." && at(close + 1) == "*" && at(close + 2) == "*")
      guard at(close + 1)?.isSpace ?? true || mark == "、" || isTight else { return nil }
      return take(close + 1)
    }
    return isCompound && afterHeading && at(end)?.isSpace ?? false ? take(end) : nil
  }

  /// Whether nothing but digits stands before a bracket, as behind the dash of `1-2)`.
  private func isInBracket(from start: Int) -> Bool {
    var end = start
    while let scalar = at(end), scalar.isDigit, end < start + 3 { end += 1 }
    return at(end) == ")" || at(end) == "）"
  }

  /// Where `2b)`, `2b.`, `2b:` or `2b -` ends, the number of a part of an exam's question; nil for anything else.
  private func endOfPart(_ digits: Int) -> Int? {
    guard digits <= 2, let letter = at(digits), ("a"..."k").contains(letter), let mark = at(digits + 1) else {
      return nil
    }
    let isDash = mark == " " && at(digits + 2).map { "-–—".unicodeScalars.contains($0) } ?? false
    guard isDash || mark == ")" || mark == "." || mark == ":" else { return nil }
    let end = digits + (isDash ? 3 : 2)
    return at(end)?.isSpace ?? false ? end : nil
  }

  /// Letters that count: 가 나 다 …, 一 二 三 …, and a b c before a bracket.
  private static func isCountingLetter(_ scalar: Unicode.Scalar, afterHeading: Bool) -> Bool {
    switch scalar {
    case "가", "나", "다", "라", "마", "바", "사", "아", "자", "차", "카", "타", "파", "하": true
    case "ア", "イ", "ウ", "エ", "オ", "カ", "キ", "ク", "ケ", "コ": true
    case "ㄱ", "ㄴ", "ㄷ", "ㄹ", "ㅁ", "ㅂ", "ㅅ", "ㅇ", "ㅈ", "ㅊ", "ㅋ", "ㅌ", "ㅍ", "ㅎ": true
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
    case "a", "b", "c", "d", "e", "f", "A", "B", "C", "D", "E", "F", "i": !afterHeading
    default: false
    }
  }

  private mutating func take(_ count: Int) -> Text {
    let ordinal = line[index..<(index + count)]
    index += count
    skipSpaces()
    return ordinal
  }

  mutating func takeCheckbox() -> Bool {
    guard at(0) == "[", let mark = at(1), mark == " " || mark == "x" || mark == "X", at(2) == "]",
      at(3)?.isSpace ?? true
    else { return false }
    index += 3
    skipSpaces()
    return true
  }

  /// Takes emoji and stars that decorate the text's start.
  mutating func takePictures() -> Bool {
    let start = index
    while true {
      if let scalar = at(0), scalar.isPicture {
        index += 1
      } else if let length = shortcode() {
        index += length
      } else {
        break
      }
    }
    guard index > start else { return false }
    skipSpaces()
    return true
  }

  /// How long a picture's name is that stands here: `:star:`, `:memo:`.
  private func shortcode() -> Int? {
    guard at(0) == ":", let first = at(1), first.isLatin, first.isLower else { return nil }
    var length = 1
    while length < 30, let scalar = at(length), scalar.isLower && scalar.isLatin || scalar.isDigit || scalar == "_" {
      length += 1
    }
    guard length >= 4, at(length) == ":", at(length + 1) != ":" else { return nil }
    return length + 1
  }

  /// Takes a `= ` that says "that is".
  mutating func takeEquals() -> Bool {
    guard at(0) == "=", at(1)?.isSpace ?? false else { return false }
    index += 1
    skipSpaces()
    return true
  }

  mutating func takeArrow() -> Bool {
    var length = 0
    if let scalar = at(0), scalar.isArrow {
      length = 1
    } else {
      while let scalar = at(length), scalar == "-" || scalar == "=" || scalar == "—", length < 3 { length += 1 }
      guard length > 0, at(length) == ">" else { return false }
      length += 1
    }
    index += length
    skipSpaces()
    return true
  }
}
