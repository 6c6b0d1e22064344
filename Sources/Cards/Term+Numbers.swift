import Notes

/// Numbers of lessons, parts and list entries before a name.
extension Term {
  /// `A) Bark`, `ii. Roots`: a letter or a small Roman number that only counts.
  mutating func takeLetter() {
    guard let word = name.firstWord, (2...5).contains(word.count), let mark = word.scalars.last,
      mark == ")" || mark == "."
    else { return }
    let count = word.dropping(last: 1)
    if mark == ".", count.first == "(", count.scalars.last == ")", count.count <= 4 {
      let rest = name.dropping(first: word.count).trimmed
      if rest.hasLetter { name = rest }
      return
    }
    let isRoman = count.allSatisfy { "ivx".unicodeScalars.contains($0) }
    guard isRoman || mark == ")" && count.count == 1 && (count[0].isLatin || count[0].isDigit) else { return }
    let rest = name.dropping(first: word.count).trimmed
    if rest.hasLetter { name = rest }
  }

  /// `신석기 1만 년 전`: a name with its time.
  mutating func takeTime() {
    guard name.hasDigit else { return }
    let words = name.words
    // 기원전 4세기경 왕 등장: the first word belongs to the time.
    guard words.count >= 2, !words[0].isOne(of: ["기원전", "서기", "BC"]),
      let first = words.dropFirst().firstIndex(where: { $0.first?.isDigit ?? false || $0 == "BC" || $0 == "기원전" })
    else { return }
    let time = Array(words[first...]).joined(" ")
    guard time.hasDigit, time.containsAny(of: ["년", "세기", "BC"]), Array(words[..<first]).joined(" ").hasHangul else {
      return
    }
    gloss = time
    name = Array(words[..<first]).joined(" ")
  }

  /// `3 马的种类`: a number before Han letters, without a mark; `#찻사발`: the sign of a tag.
  mutating func takePlainNumber() {
    if let comma = Term.size(of: name) { name = name.prefix(comma).trimmed }
    if name.first == "#", name.count > 1, name[1].isHangul { name = name.dropping(first: 1) }
    guard let space = name.scalars.firstIndex(where: \.isSpace), (1...2).contains(space),
      name.prefix(space).allSatisfy(\.isDigit)
    else { return }
    let rest = name.dropping(first: space).trimmed
    // `02 Kilns`: a number of two places is the page's.
    if name.first == "0", space == 2, rest.first?.isUpper ?? false, rest.isEnglish {
      name = rest
      return
    }
    guard let first = rest.first, first.isHan || first.isKana, !"个個种種年月日つ大人次回".unicodeScalars.contains(first),
      // `3 级`: which of the grades.
      !(rest.count == 1 && "级級度期型类類层層代阶階档檔区區".unicodeScalars.contains(first))
    else { return }
    name = rest
  }

  /// `第1课 …`, `第二章　…`, `第3回：…`.
  mutating func takeLessonNumber() {
    guard name.first == "第",
      let end = name.scalars.prefix(6).firstIndex(where: { "课課章节節回讲講单單编編部篇周週".unicodeScalars.contains($0) }),
      end >= 2, name.count > end + 2
    else { return }
    let rest = name.dropping(first: end + 1).without(prefix: "元").trimming {
      $0.isSpace || $0 == "：" || $0 == ":" || $0 == "、" || $0 == "·"
    }
    if rest.hasLetter { name = rest }
  }

  /// Whether a place stands inside a book's title, 《准则——基本准则》, or in brackets that end a name, `물레(Wheel: W)`.
  static func isInside(_ name: Text, _ place: Int) -> Bool {
    let before = name.prefix(place)
    return before.count { $0 == "《" } > before.count { $0 == "》" }
      || name.scalars.last == "）" && before.count { $0 == "（" } > before.count { $0 == "）" }
      || name.scalars.last == ")" && before.count { $0 == "(" } > before.count { $0 == ")" }
  }

  /// `要求1：可以自己说明制坯的过程。`: what a part of a course wants to be learned is no name of what stands below.
  static func isGoal(_ name: Text) -> Bool {
    guard name.hasHan, !name.hasKana, !name.hasHangul, name.count >= 6 else { return false }
    return name.startsWith(anyOf: ["可以", "能够", "能夠", "掌握", "了解", "理解", "熟悉", "学会", "學會"])
      && (name.count >= 14 || name.scalars.last == "。")
  }

  /// `考点3`, `专题二`, `テーマ1`: a part of a course by its number.
  static func countsLesson(_ head: Text) -> Bool {
    guard head.count <= 8, let word = lessonWords.first(where: { head.starts(with: $0) }) else { return false }
    let number = head.without(prefix: word).trimmed
    return (1...3).contains(number.count)
      && number.allSatisfy { $0.isDigit || "一二三四五六七八九十".unicodeScalars.contains($0) }
  }

  private static let lessonWords: [Literal] = [
    "考点", "考點", "专题", "專題", "知识点", "知識點", "模块", "模塊", "单元", "單元", "项目", "项目", "任务", "任務", "课题", "課題", "主题", "主題", "要点",
    "要點", "部分", "要求", "目标", "目標", "テーマ", "論点", "ポイント", "トピック",
  ]
}

extension Term {
  /// "Week 1 Thursday", "Lecture 4": when or where in a course something was told.
  static func countsCourse(_ head: Text) -> Bool {
    let words = head.words
    if head.hasHangul { return namesCourse(words) }
    guard head.isEnglish, (2...3).contains(words.count), isNumber(words[1]) else { return false }
    return isCourseWord(words[0])
      || words[0].lowercased.isOne(of: [
        "week", "day", "module", "lesson", "session", "class", "topic", "chapter", "unit",
      ])
  }

  /// 다도학 3주차, 다례개론: a subject of study, alone or with the number of its lesson.
  private static func namesCourse(_ words: [Text]) -> Bool {
    guard (1...3).contains(words.count), let last = words.last else { return false }
    let isLesson =
      last.hasDigit
      && (last.endsWith(anyOf: ["주차", "강", "회차", "차시", "장", "회"])
        || last.trimming { $0.isDigit }.isOne(of: ["기초", "입문"]))
    let name = isLesson ? words.dropLast().last ?? last : last
    return isLesson || name.count >= 4 && name.endsWith(anyOf: ["학", "개론", "원론", "총론", "각론"])
  }

  /// Words of a course before the number of a part of it.
  static func isCourseWord(_ word: Text) -> Bool {
    word.isOne(of: [
      "Chapter", "CHAPTER", "Ch", "Ch.", "Section", "SECTION", "Lecture", "Lec", "Unit", "Part", "Wk", "Week",
    ])
  }

  /// `1章`, `第三节`, `第2回`: the number of a part and nothing else.
  static func isHanChapter(_ name: Text) -> Bool {
    let number = name.without(prefix: "第")
    guard number.count >= 2, number.count <= 5, let last = number.scalars.last,
      "章節节回課课講讲部編编篇".unicodeScalars.contains(last)
    else { return false }
    return number.dropLast().allSatisfy { $0.isDigit || "一二三四五六七八九十".unicodeScalars.contains($0) }
  }

  /// "MATH2001", "PHY101B": a course, which its notes do not define.
  static func isCourseCode(_ name: Text) -> Bool {
    let letters = name.scalars.prefix { $0.isUpper }.count
    guard (2...5).contains(letters), (letters + 3...letters + 6).contains(name.count) else { return false }
    let rest = name.dropping(first: letters).trimming { $0.isUpper || $0 == " " || $0 == "-" }
    return rest.count >= 3 && rest.allSatisfy(\.isDigit)
  }

  static func isNumber(_ word: Text) -> Bool {
    let bare = word.trimming { $0 == ":" || $0 == "." || $0 == ")" }
    return bare.first?.isDigit ?? false && bare.count <= 4
  }

  /// Whether a heading only counts a part of the course: "Lecture 4", "Week 12", "Unit 2A", "Section 1 - Lesson 2", "Q3".
  static func onlyCounts(_ heading: Text) -> Bool {
    guard heading.count <= 40, heading.hasDigit || heading.hasLatin else { return false }
    let words = heading.words.map { $0.trimming { !$0.isWordPart } }.filter { !$0.isEmpty }
    guard let first = words.first, words.count <= 6 else { return false }
    if words.count == 1 {
      return first[0] == "Q" && first.count <= 3 && first.count >= 2 && first.dropFirst().allSatisfy(\.isDigit)
    }
    var numbers = 0
    for (place, word) in words.enumerated() {
      if place > 0, isNumber(word) || word.allSatisfy({ "IVX".unicodeScalars.contains($0) }) {
        numbers += 1
      } else if !(isCourseWord(word) || parts.contains(word.lowercased) || isMisspelled(word.lowercased)) {
        guard words.count > 2, aboutNotes.contains(word.lowercased) else { return false }
      }
    }
    return numbers > 0
  }

  /// "lession": a letter too many.
  private static func isMisspelled(_ word: Text) -> Bool {
    word.count >= 6 && word.indices.contains { parts.contains(word.prefix($0) + word.dropping(first: $0 + 1)) }
  }

  private static let parts: WordSet = [
    "chapter", "section", "lecture", "unit", "part", "week", "day", "module", "lesson", "session", "class",
    "objective", "lab", "topic", "seminar", "appendix",
  ]
  private static let aboutNotes: WordSet = ["tldr", "summary", "notes", "review", "recap", "overview"]

  /// Where the comma of `序号（seq），32 位` stands: a Chinese or Japanese name with its size behind it.
  static func size(of text: Text) -> Int? {
    guard text.isEastAsian, text.count <= 40, let comma = text.scalars.lastIndex(of: "，"), comma >= 2,
      case let size = text.dropping(first: comma + 1).trimmed, size.first?.isDigit ?? false,
      case let unit = size.trimming({ $0.isDigit || $0.isSpace }),
      ["位", "字节", "字節", "比特", "bit", "bits", "ビット", "バイト"].contains(unit.string),
      case let name = text.prefix(comma), !name.contains("，"), !name.contains("。"), !Endings.isPredicate(name)
    else { return nil }
    return comma
  }

  /// 【岩石】: a name without the brackets round all of it.
  static func unframed(_ name: Text) -> Text {
    guard name.first == "【", name.scalars.last == "】", name.count >= 4, name.count(where: { $0 == "【" }) == 1 else {
      return name
    }
    return name.dropping(first: 1).dropping(last: 1).trimmed
  }
}
