import Notes

/// Finds numbers with their units in Korean sentences.
enum KoreanNumber {
  /// The only number of a text where it has a unit; nil for none, several, or one without a unit.
  static func only(in text: Text) -> Range<Int>? {
    var index = 0
    var found: Range<Int>?
    while index < text.count {
      guard text[index].isDigit else {
        index += 1
        continue
      }
      // IPv4, C-14: the number is part of a name.
      if index > 0, text[index - 1].isLatin || text[index - 1] == "-" && index >= 2 && text[index - 2].isLatin {
        while index < text.count, text[index].isDigit { index += 1 }
        continue
      }
      guard found == nil, index > 0, text[index - 1] != "-" || index >= 2 && text[index - 2].isSpace else { return nil }
      var end = index
      while end < text.count,
        text[end].isDigit || "~,.".unicodeScalars.contains(text[end]) && end + 1 < text.count && text[end + 1].isDigit
      {
        end += 1
      }
      guard let unit = unitEnd(text, from: end) else { return nil }
      found = start(text, index)..<unit
      index = unit
    }
    return found
  }

  /// 기원전 108년, 약 3배, 제5조: the word before belongs to the number.
  private static func start(_ text: Text, _ index: Int) -> Int {
    if text[index - 1] == "제" { return index - 1 }
    for word in ["기원전 ", "BC ", "서기 "] where index >= word.unicodeScalars.count {
      let lower = index - word.unicodeScalars.count
      if text.has(word, at: lower) { return lower }
    }
    return index
  }

  /// The end of the unit at a place, where a particle or nothing follows it.
  private static func unitEnd(_ text: Text, from end: Int) -> Int? {
    let start = end < text.count && text[end].isSpace ? end + 1 : end
    for unit in units where text.has(unit, at: start) {
      let stop = perEnd(text, from: start + unit.count)
      guard stop < text.count, text[stop].isWordPart else { return stop }
      let rest = Text(text.scalars[stop...].prefix { $0.isHangul })
      if text[stop].isHangul, Particle.isParticle(rest) || tails.contains(rest) { return stop }
    }
    return nil
  }

  /// Behind 126mg of `126mg/dL`: where what the amount is for ends.
  private static func perEnd(_ text: Text, from end: Int) -> Int {
    guard end + 1 < text.count, text[end] == "/", text[end + 1].isLatin || text[end + 1].isHangul else { return end }
    var stop = end + 1
    let isLatin = text[stop].isLatin
    while stop < text.count, isLatin ? text[stop].isLatin : text[stop].isHangul && stop < end + 2 { stop += 1 }
    return stop
  }

  private static let tails: WordSet = [
    "씩", "정도", "이상", "이하", "이내", "미만", "초과", "까지", "간", "동안", "전", "후", "쯤", "가량", "이다", "임",
  ]

  /// Longer ones first.
  private static let units: [Literal] = [
    "개월", "시간", "퍼센트", "비트", "바이트", "헥타르", "킬로그램", "그램", "미터", "리터", "년대", "세기", "년", "월", "일", "주일", "주", "분", "초",
    "개국", "개",
    "명", "단계", "배", "도", "만 원", "만원", "억 원", "억원", "원", "달러", "살", "세", "층", "점", "회", "번", "마리", "척", "조", "항", "쌍",
    "자리",
    "큰술", "작은술", "컵", "kg", "mg", "km", "cm", "mm", "ms", "GHz", "MHz", "Hz", "KB", "MB", "GB", "TB", "bits", "bit",
    "bytes", "byte", "Bits", "Bit",
    "Bytes", "Byte",
    "mL", "ml", "kcal",
    "℃", "°C", "°", "%", "g", "m", "L", "V", "A", "W", "s",
  ]
}
