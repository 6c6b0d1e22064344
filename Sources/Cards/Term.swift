import Notes

/// A name as a heading or label gives it, taken apart: 도커(Docker), (모니터링) 젠킨스 Jenkins, MSA(Micro Services …), X - gloss.
struct Term: Hashable, Sendable {
  /// What questions call it.
  var name: Text
  /// The name in another script or language.
  var translation: Text?
  var abbreviation: Text?
  /// The words the abbreviation stands for.
  var longForm: Text?
  /// A role written before the name, in brackets.
  var role: Text?
  /// A remark after the name, in brackets or after a dash or colon.
  var gloss: Text?
  /// Whether the heading asked for it ("X란?").
  var isQuestion = false
  /// Whether the heading asks or orders something else of it ("Xの機序を述べよ"): it is no term to define.
  var isTopic = false

  /// Further spellings that are right answers where the name is asked for.
  var alternatives: [Text] {
    let names = [translation, abbreviation, longForm].compactMap { $0 }
    return names.indices.filter { names.firstIndex(of: names[$0]) == $0 }.map { names[$0] }
  }

  static let known = Remembered<Term>(bits: 10)

  init(_ heading: Text) { self = Term.known.answer(for: heading) { Term(reading: heading) } }

  private init(reading heading: Text) {
    // `Box<T>` keeps its bracket, `<Tools>` does not need one.
    let isTyped = heading.scalars.last == ">" && heading.first != "<" && heading.contains("<")
    name = Term.unframed(
      heading.trimming { $0.isSpace || $0.isPicture || $0 == ":" || $0 == "：" || !isTyped && ($0 == "<" || $0 == ">") })
    takeNumbers()
    let side = takeSide()
    for opening in ["Introduction to ", "Intro to ", "Overview of ", "Basics of ", "Notes on "]
    where name.starts(with: opening) {
      name = name.dropping(first: opening.utf8.count)
    }
    let asked = QuestionForm.subject(of: name) ?? KoreanRequest.subject(of: name)
    if let asked {
      name = asked
      isQuestion = true
    } else if let topic = QuestionForm.topic(of: name) {
      name = topic
      isTopic = true
    }
    takeRole()
    takeGloss()
    takeBrackets()
    takeSecondName()
    takeTopicMark()
    translation = translation ?? side
    if name.scalars.last == ".", name.count >= 6, !name.dropping(last: 1).contains(".") {
      name = name.dropping(last: 1)
    }
    // `“清香”的来历`: the mark at its start is closed inside.
    if let first = name.first, first == "“" || first == "\"",
      let close = name.scalars.dropFirst().firstIndex(of: first == "“" ? "”" : "\""), close + 1 < name.count
    {
      name = name.trimming(\.isSpace)
    } else {
      name = name.trimming {
        $0.isSpace || $0 == ":" || $0 == "\"" || $0 == "“" || $0 == "”" || $0 == "'" || $0 == "‘" || $0 == "’"
      }
    }
  }

  /// `Kiln | 가마`: of a name in two languages the Korean one; the other is its translation.
  private mutating func takeSide() -> Text? {
    guard name.hasHangul, let bar = name.firstRange(of: " | ") else { return nil }
    let (left, right) = (name.prefix(bar.lowerBound).trimmed, name.dropping(first: bar.upperBound).trimmed)
    guard left.hasHangul != right.hasHangul, left.hasLetter, right.hasLetter, !right.contains(" | ") else { return nil }
    name = left.hasHangul ? left : right
    return left.hasHangul ? right : left
  }

  /// `SQLD [과목1] 1장 2절 엔터티`, `Section 1 | X`, `01_MSA`, `Ch 1-4 X`: the numbering of the course is no name.
  private mutating func takeNumbers() {
    if let bar = name.firstRange(of: " | "), bar.lowerBound <= 14, name.prefix(bar.lowerBound).hasDigit {
      name = name.dropping(first: bar.upperBound).trimmed
    }
    if let line = name.scalars.firstIndex(of: "_"), line <= 3, line > 0, name.prefix(line).allSatisfy(\.isDigit) {
      name = name.dropping(first: line + 1)
    }
    takeLessonNumber()
    takePlainNumber()
    takeLetter()
    let words = name.words
    guard words.count >= 2,
      let last = words.indices.dropLast().prefix(5).last(where: { place in
        Term.isNumbering(words[place]) || Term.isCourseWord(words[place]) && Term.isNumber(words[place + 1])
      })
    else { return }
    var next = last + 1
    // "Lecture 2 Soils": the number belongs to its word.
    if Term.isCourseWord(words[last]), next + 1 < words.count, Term.isNumber(words[next]) { next += 1 }
    let rest = Array(words[next...]).joined(" ").trimming { $0.isSpace || "-–—:|.".unicodeScalars.contains($0) }
    let head = Array(words[..<last]).joined(" ")
    // `식물 공부 3장: 지우`: what follows the chapter is who wrote it.
    if words[last].ends(with: ":"), head.hasLetter, rest.hasHangul, rest.wordCount == 1, (2...4).contains(rest.count) {
      name = head
    } else if rest.hasLetter {
      name = rest
    }
  }

  private static func isNumbering(_ word: Text) -> Bool {
    guard word.hasDigit else { return false }
    if word.first == "[", word.scalars.last == "]" { return true }
    let bare = word.trimming { $0 == "." || $0 == ":" || $0 == "제" }
    if bare.endsWith(anyOf: ["장", "절", "강", "과", "주차", "단원", "회차"]),
      bare.dropping(last: 1).filter(\.isDigit).count >= 1, bare.count <= 4
    {
      return true
    }
    if bare.startsWith(anyOf: ["Chapter", "Ch", "Lecture", "Week", "Unit"]) { return true }
    return bare.contains("-") && bare.allSatisfy { $0.isDigit || $0 == "-" || $0 == "." } && bare.count <= 5
  }

  /// `(컨테이너 관리) 쿠버네티스`: a bracket before the name.
  private mutating func takeRole() {
    guard name.first == "(" || name.first == "（", let end = name.scalars.firstIndex(where: \.isClosing),
      end + 1 < name.count
    else { return }
    let rest = name.dropping(first: end + 1).trimmed
    guard name[end + 1].isSpace, rest.hasLetter else { return }
    role = name[1..<end].trimmed
    name = rest
  }

  /// `속성(Attribute) - 열(column)`, `Anoxia: no oxygen`, `LiAlH₄（氢化铝锂）——强还原剂`.
  private mutating func takeGloss() {
    for cut in Term.glossMarks.places(in: name) where cut.lowerBound > 0 {
      let rest = name.dropping(first: cut.upperBound).trimming { $0.isSpace || $0 == "—" }
      guard rest.hasLetter || rest.hasDigit, !Term.isInside(name, cut.lowerBound),
        // `3 - 4`: from one number to another.
        !(rest.first?.isDigit ?? false && name.prefix(cut.lowerBound).trimmed.scalars.last?.isDigit ?? false)
      else { continue }
      // `实例1：…`, `Example 2: …`: a counted label names nothing, what follows does.
      let head = name.prefix(cut.lowerBound).trimmed
      if let digit = head.scalars.firstIndex(where: \.isDigit), head[digit...].allSatisfy({ $0.isDigit }),
        Label(head.prefix(digit).trimmed).map({ $0.kind == .examples }) ?? false
      {
        name = rest
        return
      }
      if Term.countsLesson(head) || Term.countsCourse(head) && !Definition.endsInClassNoun(rest) {
        name = rest
        return
      }
      // `찻집 시대: ~BC 194: 물의 시작`: the time, without what stands behind it.
      let time = rest.firstRange(of: ": ").map { rest.prefix($0.lowerBound) }
      gloss = time.flatMap { $0.hasDigit && Amounts.isTime($0) ? $0 : nil } ?? rest
      name = head
      return
    }
    takeTime()
  }

  private static let glossMarks: Phrases = [" - ", " – ", " — ", "——", "— ", ": ", "：", " : "]

  /// `이름(Name)`, `이름 (Long Name; LN)`, `LN(Long Name, 긴 이름)`.
  private mutating func takeBrackets() {
    guard let last = name.scalars.last, last.isClosing, let open = Self.matchingOpening(name), open > 0 else {
      takeInnerBrackets()
      return
    }
    let inside = name[(open + 1)..<(name.count - 1)].trimmed
    // `drain()` is a call, whose brackets hold nothing; `Catalase (+)` is one outcome of the test.
    if inside.allSatisfy({ "+-−–±".unicodeScalars.contains($0) }) { return }
    name = name.prefix(open).trimmed
    takeInnerBrackets()
    let parts = inside.pieces { $0 == ";" || $0 == "," || $0 == "、" || $0 == "；" || $0 == ":" }.map(\.trimmed).filter {
      !$0.isEmpty
    }
    guard !parts.isEmpty, parts.count <= 3, inside.hasLetter else { return }
    for part in parts { take(part, isOnly: parts.count == 1) }
  }

  private mutating func take(_ part: Text, isOnly: Bool) {
    if Abbreviation.fits(part, long: name) {
      abbreviation = part
      longForm = longForm ?? name
    } else if Abbreviation.fits(name, long: part) {
      abbreviation = name
      longForm = part
    } else if let long = translation, Abbreviation.fits(part, long: long) {
      abbreviation = part
      longForm = long
    } else if let short = abbreviation, Abbreviation.fits(short, long: part) {
      longForm = part
      translation = translation ?? part
    } else if Abbreviation.isShort(part), translation == nil, name.hasHangul || name.hasHan, !isOnly {
      abbreviation = part
    } else if translation == nil, Self.isOtherScript(part, name) {
      translation = part
    } else if gloss == nil {
      gloss = part
    }
  }

  /// Brackets in the middle hold a second name that only lengthens the question.
  private mutating func takeInnerBrackets() {
    guard let open = name.scalars.firstIndex(of: "("), let close = name.scalars[open...].firstIndex(of: ")"), open > 0,
      close + 1 < name.count
    else { return }
    let inside = name[(open + 1)..<close]
    guard inside.hasLetter, Self.isOtherScript(inside, name.prefix(open)) else { return }
    name =
      name.prefix(open).trimmed + (name[close + 1].isHangul && !name[close + 1].isSpace ? "" : "")
      + name.dropping(first: close + 1)
  }

  /// `도커 Docker`: Hangul, then Latin to the end.
  private mutating func takeSecondName() {
    guard translation == nil, name.hasHangul || name.hasHan,
      let cut = lastOwnLetter,
      cut + 2 < name.count
    else { return }
    let latin = name.dropping(first: cut + 1).trimmed
    guard latin.count >= 3, latin.first?.isUpper ?? false,
      !latin.words.allSatisfy(Abbreviation.isShort),
      latin.allSatisfy({ $0.isLatin || $0.isSpace || $0 == "&" || $0 == "-" || $0 == "/" || $0.isDigit }),
      !name.prefix(cut + 1).hasLatin, !(name[cut] == "의" && name[cut + 1].isSpace)
    else { return }
    translation = latin
    name = name.prefix(cut + 1).trimmed
  }

  /// The last letter of the own script, with a number that belongs to it (除以0).
  private var lastOwnLetter: Int? {
    guard var cut = name.scalars.lastIndex(where: { $0.isHangul || $0.isHan || $0.isKana }) else { return nil }
    while cut + 1 < name.count, name[cut + 1].isDigit { cut += 1 }
    return cut
  }

  /// `重症発作では：…`: the particle before a colon is no part of the name.
  private mutating func takeTopicMark() {
    guard name.hasKana else { return }
    for mark in ["においては", "については", "について", "では", "には", "とは"]
    where name.ends(with: mark) && name.count > mark.unicodeScalars.count + 1 {
      name = name.without(suffix: mark)
      return
    }
  }

  /// A name without the second name in brackets that ends it: `자원 할당표(Allocation Table)`.
  static func withoutTranslation(_ text: Text) -> Text {
    guard let last = text.scalars.last, last.isClosing, let open = matchingOpening(text), open > 1 else { return text }
    let inside = text[(open + 1)..<(text.count - 1)]
    return isOtherScript(inside, text.prefix(open)) && inside.first?.isUpper ?? false
      ? text.prefix(open).trimmed : text
  }

  /// A name without what its bracket says of it: the second name of a Korean one, the long form of a Latin one.
  static func withoutBracket(_ text: Text) -> Text {
    if text.hasHangul { return withoutTranslation(text) }
    guard text.scalars.last == ")", let open = matchingOpening(text), open > 1, text.prefix(open).trimmed.count <= 12,
      text.prefix(open).trimmed.wordCount == 1
    else { return text }
    return text.prefix(open).trimmed
  }

  static func matchingOpening(_ text: Text) -> Int? {
    var depth = 0
    for index in text.indices.reversed() {
      if text[index].isClosing { depth += 1 }
      if text[index].isOpening {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// Whether one is written in Latin letters and the other in another script.
  static func isOtherScript(_ part: Text, _ name: Text) -> Bool {
    let partIsLatin = part.hasLatin && !part.hasHangul && !part.hasHan && !part.hasKana
    let nameIsLatin = !name.hasHangul && !name.hasHan && !name.hasKana
    return partIsLatin != nameIsLatin
  }
}

/// Short forms and what they stand for.
enum Abbreviation {
  /// MSA, CI, IaaS, pH: at most eight letters, most of them capitals.
  static func isShort(_ text: Text) -> Bool {
    guard text.count >= 2, text.count <= 8,
      text.allSatisfy({ $0.isLatin && $0.value < 0x80 || $0.isDigit || $0 == "-" || $0 == "/" })
    else {
      return false
    }
    let upper = text.filter(\.isUpper).count
    return upper >= 2 && upper * 2 >= text.count
  }

  /// Whether the short form's letters are the initials of the long one, in order (also inside its words: DataBase).
  static func fits(_ short: Text, long: Text) -> Bool {
    guard isShort(short), long.count > short.count + 2, long.hasLatin, !long.hasHangul else { return false }
    let letters = short.filter { $0.isLatin }.map(\.lowered)
    let initials = Abbreviation.initials(of: long)
    if initials.starts(with: letters) || letters == initials || long.filter(\.isUpper).map(\.lowered) == letters {
      return true
    }
    return letters.count >= 3 && letters.first == initials.first && isSubsequence(letters, of: initials)
      || isSpelled(letters, long)
  }

  private static func initials(of long: Text) -> [Unicode.Scalar] {
    long.pieces { $0.isSpace || $0 == "-" || $0 == "/" }.filter { !$0.isEmpty && !small.contains($0) }.compactMap {
      $0.first?.lowered
    }
  }

  private static let small: WordSet = ["of", "the", "and", "for", "in", "to", "a", "an", "on", "by"]

  private static func isSubsequence(_ letters: [Unicode.Scalar], of all: [Unicode.Scalar]) -> Bool {
    var index = 0
    for scalar in all where index < letters.count && scalar == letters[index] { index += 1 }
    return index == letters.count
  }

  /// HTML of Hypertext Markup Language: each letter begins a word or follows in one.
  private static func isSpelled(_ letters: [Unicode.Scalar], _ long: Text) -> Bool {
    guard let first = long.first, first.lowered == letters.first else { return false }
    let initials = initials(of: long)
    return letters.count >= 3 && isSubsequence(letters, of: long.map(\.lowered))
      && initials.last.map(letters.contains) ?? false
      && Set(initials).isSubset(of: Set(letters).union(["m", "p", "l"]))
  }
}

/// Headings that are questions.
enum QuestionForm {
  private static let koreanEnds: Phrases = [
    "이란 무엇인가요", "이란 무엇인가", "란 무엇인가", "란 무엇일까", "은 무엇인가", "는 무엇인가", "이란", "란", "이 뭔가요", "가 뭔가요", "이란 뭘까", "란 뭘까", "는 뭔가",
    "은 뭔가", "이 뭐야", "가 뭐야", "의 정의", "이 뭐지", "가 뭐지", "은", "는",
  ]
  private static let otherEnds: Phrases = ["とは何か", "とは何ですか", "とは", "是什么", "是什麼", "是啥"]

  /// The term asked for, where a heading only asks what something is.
  static func subject(of heading: Text) -> Text? {
    let hasMark = heading.scalars.last.map { $0 == "?" || $0 == "？" } ?? false
    let plain = heading.trimming { $0.isSpace || $0 == "?" || $0 == "？" }
    if let end = otherEnds.firstEnd(of: plain, where: { plain.count > $0.count }) {
      return plain.dropping(last: end.count).trimmed
    }
    if let end = koreanEnds.firstEnd(of: plain, where: { asks($0, of: plain, hasMark) }) {
      return plain.dropping(last: end.count).trimmed
    }
    let lower = plain.prefix(12).lowercased
    for start in ["what is an ", "what is a ", "what is the ", "what is ", "what are ", "what's "]
    where lower.starts(with: start) {
      let rest = plain.dropping(first: start.unicodeScalars.count)
      return rest.wordCount <= 5 && !Endings.hasEnglishVerb(rest) ? rest : nil
    }
    return nil
  }

  /// Whether a heading's end asks for what stands before it, and is no part of a word.
  private static func asks(_ end: Text, of plain: Text, _ hasMark: Bool) -> Bool {
    var name = plain.dropping(last: end.count)
    // `응고점 란 ?`: the writer put a space before the ending.
    // `녹차(Green Tea) 란`: so do some without a mark.
    if end == "란" || end == "이란", hasMark || name.trimmed.count < name.count && name.trimmed.count >= 3 {
      name = name.trimmed
      if !hasMark { return name.scalars.last?.isClosing ?? false || isTopicMark(name, end) }
    }
    guard name.count >= 2, let last = name.scalars.last, !last.isSpace else { return false }
    if hasMark { return true }
    return end == "란" || end == "이란" ? isTopicMark(name, end) : end.count > 1
  }

  /// 란 after a vowel, 이란 after a consonant; otherwise it is part of a word (반란).
  private static func isTopicMark(_ name: Text, _ end: Text) -> Bool {
    guard let final = name.scalars.last?.hangulFinal else {
      return name.scalars.last?.isLatin ?? false || name.scalars.last?.isClosing ?? false
    }
    if end == "이란" { return final != 0 && name.count >= 2 }
    // 임진왜란, 병자호란: wars, and a city.
    return final == 0 && name.count >= 2 && !name.endsWith(anyOf: ["왜", "호", "재", "테헤"])
  }
}
