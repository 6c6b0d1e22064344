import Notes

/// Titles that head a part of a note and name no kind: what stands below them is no list of members.
///
/// "Glazes and Kilns", 烧成与上釉, 茶の理解, `가마의 이해`: the parts of such a section are of several sorts, or begin to tell of it.
enum SectionTitle {
  /// Whether a title joins two things or says that something is introduced.
  static func namesNoKind(_ title: Text) -> Bool {
    let name = title.withoutBracket.trimming { $0.isSpace || $0 == ":" || $0 == "：" }
    if name.isEastAsian || name.hasHangul, name.endsWith(anyOf: introductions) { return true }
    return !name.endsWith(anyOf: kinds) && joinsTwo(name)
  }

  /// Whether words join two nouns that stand side by side.
  static func joinsTwo(_ name: Text) -> Bool {
    if name.hasHangul { return joinsKorean(name) }
    if name.isEastAsian { return joinsHan(name) }
    return name.isEnglish && name.wordCount <= 6 && name.lowercased.containsAny(of: [" and ", " & "])
      && !name.containsAny(of: [" of ", " for ", " in ", "Pros ", "pros "])
  }

  private static let introductions: Phrases = [
    "의 이해", "의 개요", " 개요", "의 소개", " 소개", "의 기초", "の理解", "の概要", "について", "の基礎", "概述", "概论", "概論", "简介", "簡介", "导论", "導論",
    "入门", "入門",
  ]

  /// Ends of a title by which its members are called, whatever else it joins: 茶器的分类与其特性.
  private static let kinds: Phrases = [
    "类型", "類型", "分类", "分類", "种类", "種類", "特性", "因素", "要素", "方法", "方式", "原则", "原則", "阶段", "階段", "条件", "條件",
  ]

  /// `흙과 유약`, `굽기 및 식히기`: two Korean nouns that stand side by side.
  private static func joinsKorean(_ name: Text) -> Bool {
    let words = name.words
    guard words.count >= 2, !(words.last.map { Label($0) != nil } ?? false) else { return false }
    return words.dropLast().contains { word in
      if word == "및" { return true }
      guard word.count >= 2, let end = word.scalars.last, end == "와" || end == "과", !nouns.contains(word),
        let before = word.dropping(last: 1).scalars.last, before.isHangul
      else { return false }
      return Hangul.hasFinal(before.value) == (end == "과")
    }
  }

  /// Nouns that end like the particle.
  private static let nouns: WordSet = [
    "결과", "성과", "통과", "경과", "학과", "전과", "안과", "외과", "내과", "교과", "본과", "일과", "문과", "산과", "초과", "여과", "투과",
  ]

  /// 釉薬と窯, 烧成和上釉, 壶、杯: two names in Han or Katakana with a word for "and" between them.
  private static func joinsHan(_ name: Text) -> Bool {
    let scalars = name.scalars
    for place in scalars.indices.dropFirst().dropLast() {
      let (before, mark, after) = (scalars[place - 1], scalars[place], scalars[place + 1])
      guard before.isHan || before.isKatakana || before.isLatin || before == "ー",
        after.isHan || after.isKatakana || after.isLatin
      else { continue }
      switch mark {
      case "、", "と": return true
      case "和", "与", "與", "及":
        guard !name.hasKana, place >= 2, place + 2 < scalars.count, !Self.before.contains(before),
          !Self.after.contains(after)
        else { continue }
        return true
      default: continue
      }
    }
    return false
  }

  /// Signs that make one word with 和, 与 or 及 behind them: 共和, 参与, 普及.
  private static let before = Set("共总總缓緩中饱飽调調平柔温溫融参參授普涉以危波埃顾顧提论論".unicodeScalars)
  /// Signs that make one word with 和, 与 or 及 before them: 和平, 及时.
  private static let after = Set("平谐諧解约約弦声聲服其时時格".unicodeScalars)
}
