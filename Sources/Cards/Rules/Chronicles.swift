import Notes

/// F4 for chronicles: English lines that open with a date or name an event with one.
///
/// Fires where two or more lines below one name open with a year ("1853 the weir bursts") and asks what happened then; on a sentence
/// that names an event with its date before a colon or dash ("Lock Riot, May 1631 – …") and asks for both.
enum Chronicles {
  static func drafts(_ page: Page) -> [Draft] {
    guard page.document.nodes.contains(where: { $0.isMatter && $0.text.isEnglish && $0.text.hasDigit }) else {
      return []
    }
    return page.document.nodes.indices.flatMap { node -> [Draft] in
      lines(below: node, page) + (page[node].isMatter ? event(node, page) : [])
    }
  }

  /// A line's date and what it tells of it.
  private struct Opening {
    let node: Int
    let date: Text
    let rest: Text
  }

  private static func lines(below node: Int, _ page: Page) -> [Draft] {
    let found = page.matter(of: node).compactMap { line in
      opening(page.text(line)).map { Opening(node: line, date: $0.date, rest: $0.rest) }
    }
    guard found.count >= 2, Set(found.map(\.date)).count > 1 else {
      return []
    }
    let plain = found.filter { page.pairs[$0.node] == nil }
    return plain.compactMap { line in
      let isAlone = found.count { $0.date == line.date } == 1
      return draft(line, isAlone, page)
    }
  }

  private static func draft(_ line: Opening, _ isAlone: Bool, _ page: Page) -> Draft? {
    let told = EnglishQuestion.cut(line.rest, isPassive: false).0.trimming { $0.isSpace || $0 == "," || $0 == "." }
    let said = line.rest.count <= 140 ? line.rest.trimming { $0.isSpace || $0 == "." } : told
    guard said.wordCount >= 2, said.count <= 160 else { return nil }
    let subject = page.subjectName(of: line.node).map { $0 + ": " } ?? Text()
    let asked: Text =
      isAlone ? "what happened " + EnglishDate.placed(line.date) + "?" : said + " — when?"
    return Draft(
      .definition, ask: subject.isEmpty ? asked.capitalizedStart : subject + asked, [isAlone ? said : line.date],
      at: line.node, of: page, confidence: 0.75
    ).claiming(.statement, of: [line.node])
  }

  /// "1853 the weir bursts": the date and what stands behind it.
  static func opening(_ text: Text) -> (date: Text, rest: Text)? {
    guard text.isEnglish, text.first?.isDigit ?? false, let first = text.firstWord, isYear(first) else { return nil }
    let rest = text.dropping(first: first.count).trimmed
    guard rest.wordCount >= 2, let next = rest.first, next.isLatin || next == "\"" || next == "“",
      rest.firstWord.map({ !EnglishWords.be.contains($0.lowercased) && !$0.isOne(of: ["and", "to", "or", "was"]) })
        ?? false
    else { return nil }
    return (first, rest)
  }

  /// 1853, 1871–73.
  static func isYear(_ word: Text) -> Bool {
    let parts = word.pieces { $0 == "-" || $0 == "–" }
    guard (1...2).contains(parts.count), parts[0].count == 4, parts[0].allSatisfy(\.isDigit) else { return false }
    let century = parts[0].prefix(2)
    return ("10"..."20").contains(century.string)
      && parts.dropFirst().allSatisfy {
        (1...4).contains($0.count) && $0.allSatisfy(\.isDigit)
      }
  }

  /// When an event was and what happened, of a line that names it with its date: "Lock Riot, May 1631 – the keepers fled".
  private static func event(_ node: Int, _ page: Page) -> [Draft] {
    guard page[node].label == nil, let sentence = page.sentences[node].first?.text, sentence.isEnglish,
      sentence.hasDigit
    else { return [] }
    var cut = page.pairs[node].flatMap { pair in sentence.starts(with: pair.left.string) ? pair.left.count : nil }
    if cut == nil {
      cut = [" – ", " - ", " — ", ": "].compactMap { sentence.prefix(60).firstRange(ofText: Text($0))?.lowerBound }
        .min()
    }
    let own = cut.flatMap { end in dated(sentence.prefix(end)).map { ($0, sentence.dropping(first: end)) } }
    guard let (named, rest) = own ?? dashed(sentence),
      case let told = rest.trimming({ $0.isSpace || ":–—-.".unicodeScalars.contains($0) }),
      told.wordCount >= 2, told.count <= 220
    else { return [] }
    let name = called(named.name)
    let isSpan = named.date.contains { $0 == "-" || $0 == "–" }
    let when: Text =
      isSpan ? "When did " + name + " take place?" : (Wording.isPlural(name) ? "When were " : "When was ") + name + "?"
    let happens = EnglishPhrase.hasFiniteVerb(told) || EnglishClause(told + " there") != nil
    let words = EnglishWord.list(in: told)
    let acts =
      !happens && words.count > 1 && EnglishVerbs.base(ofPast: words[0].plain) != nil
      && !EnglishWords.prepositions.contains(words[1].plain)
    let asked: Text =
      happens
      ? named.name + " (" + named.date + "): what happened?"
      : (acts
        ? "What did " + name + " (" + named.date + ") do?"
        : (Wording.isPlural(named.name) ? "What were " : "What was ") + name + " (" + named.date + ")?")
    let list = ItemList(told)
    let isList = !happens && list.items.count >= 3 && list.isNames
    return [
      Draft(.definition, ask: when, [named.date], at: node, of: page, confidence: 0.7).claiming(.name, of: [node]),
      Draft(
        isList ? .list : .definition, ask: asked, isList ? list.items : [told], at: node, of: page, confidence: 0.75
      ).claiming(.statement, of: [node]),
    ]
  }

  /// "Lock Riot - Jan 1831 - the keepers fled": the date stands between two dashes.
  private static func dashed(_ sentence: Text) -> (named: (name: Text, date: Text), told: Text)? {
    let dashes = sentence.indices.filter { place in
      place > 0 && sentence[place - 1].isSpace
        && (sentence[place] == "-" || sentence[place] == "–" || sentence[place] == "—")
    }
    guard dashes.count >= 2, dashes[0] <= 50, dashes[1] - dashes[0] <= 24 else { return nil }
    let date = sentence[(dashes[0] + 1)..<dashes[1]].trimmed
    guard date.wordCount <= 4, EnglishDate.isDate(date),
      let named = dated(sentence.prefix(dashes[0]).trimmed + ", " + date), named.date == date,
      // "Boat Guild - 1838 - most keepers were members": the date is that of what is told, not of the name.
      named.name.words.contains(where: {
        EnglishEvents.isEvent($0.lowercased)
          || $0.lowercased.isOne(of: [
            "act", "plan", "riot", "putsch", "crash", "pact", "battle", "siege", "sinking", "fall",
          ])
      })
    else { return nil }
    return (named, sentence.dropping(first: dashes[1]))
  }

  /// The event that a line over others opens with: "Lock Riot 1831, led by the millers".
  static func heading(_ text: Text) -> Text? {
    guard text.isEnglish, text.hasDigit, let comma = text.firstRange(of: ", "), comma.lowerBound <= 50 else {
      return nil
    }
    return dated(text.prefix(comma.lowerBound))?.name
  }

  /// "the Boat Mission": of two or more words that end in one for an event or a deed.
  private static func called(_ name: Text) -> Text {
    let last = name.lastWord?.lowercased ?? name
    let isEvent =
      name.wordCount >= 2 && (EnglishEvents.isEvent(last) || last.isOne(of: ["mission", "oath", "plan", "plot"]))
    return isEvent && !name.lowercased.starts(with: "the ") ? "the " + name : name.withArticle
  }

  /// "Lock Riot, May 1631": a name with capitals and the date it ends on.
  static func dated(_ left: Text) -> (name: Text, date: Text)? {
    let words = left.words
    guard left.hasDigit, words.count >= 2, left.first?.isUpper ?? false, !(words[0].first?.isDigit ?? true) else {
      return nil
    }
    for count in (1...4).reversed() where words.count > count {
      let date = Array(words.suffix(count)).joined(" ")
      let bare = date.trimming { $0 == "(" || $0 == ")" || $0 == "," }
      guard EnglishDate.isDate(bare), let first = bare.firstWord?.lowercased,
        first.first?.isDigit ?? false || !first.isOne(of: ["in", "of", "to", "the", "and", "by", "on", "-", "–"]),
        bare.words.contains(where: { isYear($0.trimming { !$0.isDigit && $0 != "-" && $0 != "–" }) })
      else { continue }
      let name = Array(words.dropLast(count)).joined(" ").trimming {
        $0.isSpace || ",(-–—".unicodeScalars.contains($0)
      }
      guard (1...6).contains(name.wordCount), !name.hasDigit, name.hasLetter, EnglishPhrase.isName(name),
        !name.containsArrow, !name.contains(" v "),
        // "Charter of 1631": the year belongs to the name.
        !(name.lastWord.map { EnglishWords.prepositions.contains($0.lowercased) } ?? true),
        name.wordCount > 1 || !KnownWords.contains(name.lowercased)
      else { return nil }
      return (name, bare)
    }
    return nil
  }
}
