import Notes

/// Questions for a value that is a time or an amount.
enum Amounts {
  static func question(_ name: Text, _ value: Text, _ language: NoteLanguage) -> Text {
    switch language {
    case .korean:
      Wording.bare(name, in: .korean).dropping(last: 1)
        + (isTime(value) && (!isSpan(value) || happens(name)) ? " 언제인가?" : " 얼마인가?")
    case .english: name + (isTime(value) ? ": when?" : isDuration(value) ? ": how long?" : ": how much?")
    case .japanese: Quotation.corner.set(name) + (isTime(value) ? "はいつ？" : "は" + unit(value) + "？")
    case .chinese:
      Quotation.curved.set(name) + (isTime(value) ? "是什么时候？" : lasts(value) ? "：多长时间？" : "是多少？")
    case .traditionalChinese:
      Quotation.corner.set(name) + (isTime(value) ? "是什麼時候？" : lasts(value) ? "：多長時間？" : "是多少？")
    }
  }

  /// The word that asks for a Japanese amount: 何℃, 何回, いくつ.
  private static func unit(_ value: Text) -> Text {
    let units = ["℃", "度", "回", "%", "％", "mmHg", "円", "人", "歳", "kg", "cm", "mL", "時間", "分", "秒", "条", "種類"]
    return units.first { value.contains($0) }.map { "何" + Text($0) } ?? (value.contains("ビット") ? "何ビット" : "いくつ")
  }

  /// Whether a Chinese value is the number of a thing (`12`, `3、7`), no amount of it.
  static func isNumber(_ value: Text, of name: Text) -> Bool {
    value.count <= 12 && name.hasHan && !name.hasKana && !counts(name)
      && value.allSatisfy { $0.isDigit || $0 == "、" || $0 == "，" || $0.isSpace }
  }

  /// 人数, 心率: a Chinese name for an amount.
  private static func counts(_ name: Text) -> Bool {
    name.scalars.last.map { "数數量率值比度龄齡额額价價长長高宽寬重".unicodeScalars.contains($0) } ?? true
  }

  /// `4-8 小时`, `30 min`: how long a Chinese value says something takes.
  private static func lasts(_ value: Text) -> Bool {
    let unit = value.trimming { !$0.isWordLetter }
    return unit.isOne(of: [
      "小时", "小時", "分钟", "分鐘", "秒", "天", "周", "个月", "個月", "hrs", "hr", "h", "hours", "min", "s", "days", "weeks",
    ])
  }

  private static func isDuration(_ value: Text) -> Bool {
    value.words.contains { EnglishWords.timeUnits.contains($0.trimming { !$0.isLatin }.lowercased) }
  }

  static func isTime(_ value: Text) -> Bool {
    value.containsAny(of: ["년", "세기", "BC", "AD", "B.C", "월", "年", "世纪", "世紀", "시대"])
      || value.wordCount == 1 && value.count == 4 && value.allSatisfy(\.isDigit)
  }

  /// Whether a Korean name is that of something that happened in some year.
  private static func happens(_ name: Text) -> Bool {
    name.lastWord.map { KoreanQuestion.isDeed($0) || $0.endsWith(anyOf: events) } ?? false
  }

  private static let events: Phrases = [
    "폭발", "분화", "전쟁", "혁명", "반란", "조약", "창건", "탄생", "사망", "즉위", "발견", "발명", "개업", "설립", "창립", "개통", "완공", "전투", "해전",
    "대첩", "개혁", "사건",
    "운동", "천도", "통일", "해방", "독립", "개항", "선포", "제정", "시행", "발표", "출간",
  ]

  /// 5년, 3년 이내, 10年: how long, no year of any calendar.
  private static func isSpan(_ value: Text) -> Bool {
    let text = value.without(prefix: "약 ").without(prefix: "최대 ")
    // 137억 년: so long no calendar goes.
    if text.endsWith(anyOf: ["억 년", "억년", "만 년", "만년"]) { return true }
    guard let end = text.scalars.firstIndex(where: { !$0.isDigit }), (1...2).contains(end) else { return false }
    let rest = text.dropping(first: end)
    guard let unit = rest.first, unit == "년" || unit == "年" || rest.starts(with: "개월") else { return false }
    let after = rest.dropping(first: unit == "개" ? 2 : 1).trimmed
    return after.isEmpty || after.startsWith(anyOf: ["이", "간", "동안", "마다", "미만", "초과", "(", "（", "以", "間", "间", "内"])
  }

  /// 19세 미만인 자: whoever has so much is meant, not how much it is.
  private static func namesOne(_ text: Text) -> Bool {
    text.wordCount >= 2 && text.lastWord.map { $0.isOne(of: ["자", "사람", "것", "곳", "경우", "때"]) } ?? false
  }

  /// `S3`, `EC2`, `B2B`: letters with a number in one word.
  private static func isCodeName(_ text: Text) -> Bool {
    text.first?.isUpper ?? false && text.wordCount == 1 && text.allSatisfy { $0.isLatin || $0.isDigit }
  }

  /// Whether a text is little more than a number with its unit.
  static func isAmount(_ text: Text) -> Bool {
    guard text.hasDigit, text.count <= 18, !text.containsAny(of: ["は", "に違反"]), !namesOne(text),
      !isCodeName(text)
    else { return false }
    return text.filter(\.isDigit).count * 4 >= text.filter { !$0.isSpace }.count
  }
}
