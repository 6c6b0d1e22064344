/// What a whole note says of how its writer makes cards.
struct WrittenHabits {
  /// A tag or a program's own marks say that the note holds cards.
  private(set) var saysCards = false
  /// Several lines are `question::answer`, so that those without spaces are, too.
  private(set) var usesColons = false
  /// Its properties say so: the whole note is a deck.
  private(set) var isDeck = false
  /// Nothing but `Q:`, `A:` and `C:`, as hashcards has it: a blank line does not end an answer.
  private(set) var isOnlyKeys = false
  /// The note is an outline of Logseq, where `key:: value` is a property.
  private(set) var isLogseq = false
  /// `>>`, `;;` and their like stand in several items, as in RemNote.
  private(set) var usesArrows = false

  init(_ lines: [NoteLine], _ marks: [WrittenMarks], bodyFrom start: Int) {
    isDeck = Self.frontMatterSaysCards(lines[..<start])
    saysCards = isDeck
    var colons = 0
    var touching: Set<Text> = []
    var arrows = 0
    for index in start..<lines.count where !marks[index].isEmpty {
      let found = marks[index]
      if found.contains(.schedule) { saysCards = true }
      if found.contains(.tag), !saysCards, !WrittenLine(lines[index], at: index).tags.isEmpty {
        saysCards = true
      }
      if found.contains(.colons), !isLogseq, Self.isLogseqLine(lines[index].raw) { isLogseq = true }
      if found.contains(.colons), Self.isClearPair(lines[index].raw) {
        colons += 1
      } else if found.contains(.colons), let term = Self.touchingTerm(lines[index].raw) {
        touching.insert(term)
      }
      if !found.isDisjoint(with: [.arrows, .semicolons]), lines[index].isItem, Self.hasLooseMark(lines[index].raw) {
        arrows += 1
      }
    }
    usesColons = saysCards || colons + touching.count >= 3
    usesArrows = arrows >= 2
    isOnlyKeys = Self.beginsWithKey(lines, marks, start) && !lines[start...].contains(where: \.isHeading)
  }

  private static func beginsWithKey(_ lines: [NoteLine], _ marks: [WrittenMarks], _ start: Int) -> Bool {
    guard let first = (start..<lines.count).first(where: { !lines[$0].isBlank && lines[$0].form != .furniture }),
      marks[first].contains(.key)
    else { return false }
    let line = WrittenLine(lines[first], at: first)
    return !line.isItem && CardKey(line.text).map { $0.side != .answer } ?? false
  }

  /// `tags: [flashcards/biology]`, `- decks` below `tags:`.
  private static func frontMatterSaysCards(_ lines: ArraySlice<NoteLine>) -> Bool {
    var isInTags = false
    for line in lines {
      let plain = line.raw.lowercased
      if plain.startsWith(anyOf: ["tags:", "tag:", "keywords:", "type:"]) {
        isInTags = true
      } else if let first = plain.first, !first.isSpace, first != "-" {
        isInTags = false
      }
      guard isInTags else { continue }
      let words = plain.scalars.split { !($0.isWordPart || $0 == "/" || $0 == "-") }
      if words.contains(where: { WrittenLine.programTag(Text([Unicode.Scalar("#")] + $0)) != nil }) { return true }
    }
    return false
  }

  /// `왜::…`: words on both sides that are no code.
  private static func isClearPair(_ raw: Text) -> Bool {
    guard let cut = raw.firstRange(of: "::"), cut.lowerBound > 0, cut.upperBound < raw.count else { return false }
    let before = raw[cut.lowerBound - 1]
    let after = raw[cut.upperBound]
    if raw.contains("`") || ColonPair.isSignature(raw.prefix(cut.lowerBound), raw.dropping(first: cut.upperBound)) {
      return false
    }
    let isWide = { (scalar: Unicode.Scalar) in scalar.isHangul || scalar.isHan || scalar.isKana }
    return before == "?" || before == "？" || isWide(before) && (isWide(after) || after.isSpace)
      || before.isSpace && after.isSpace
  }

  /// The term of `Stomata::pores in a leaf`, which several lines must have each for itself: what a program's names say
  /// (`Vec::new`, `Vec::push`) begins alike.
  private static func touchingTerm(_ raw: Text) -> Text? {
    let line = raw.trimming { $0.isSpace || $0 == "-" || $0 == "*" }
    guard let cut = line.firstRange(of: "::"), cut.lowerBound >= 2, !line[cut.lowerBound - 1].isSpace,
      case let (term, told) = (
        line.prefix(cut.lowerBound), line.dropping(first: cut.upperBound).trimming { $0.isSpace || $0 == ":" }
      ),
      term.wordCount <= 5, told.wordCount >= 2, told.first?.isLatin ?? false, term.first?.isLatin ?? false,
      !line.containsAny(of: ["`", "(", ")", "{", ";", "<", "=", "->", "/"]), !told.contains("::"),
      !ColonPair.isSignature(term, told), term.wordCount >= 2 || term[0].isUpper
    else { return nil }
    return term.lowercased
  }

  private static func isLogseqLine(_ raw: Text) -> Bool {
    raw.trimmed.startsWith(anyOf: ["id:: ", "collapsed:: ", "card-last-", "card-ease", "- id:: "])
  }

  /// RemNote's mark stands between spaces, or ends the line.
  private static func hasLooseMark(_ raw: Text) -> Bool {
    let text = raw.trimmed
    if text.endsWith(anyOf: [">>>", ";;", ";;;", ">>1.", ";;1.", "::1.", ">>A)"]) { return true }
    guard let cut = text.firstRange(of: " >> ") ?? text.firstRange(of: " ;; ") else { return false }
    return !ColonPair.isShell(text.prefix(cut.lowerBound), text.dropping(first: cut.upperBound))
  }
}
