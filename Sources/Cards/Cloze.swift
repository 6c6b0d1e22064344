import Notes

/// A sentence with a blank.
struct Cloze {
  static let blank: Text = "[…]"

  /// Whether what is blanked stands spelled out right behind its blank: `[…]（Simple Mail Transfer Protocol）`.
  static func isSpelledOut(_ draft: Draft) -> Bool {
    if draft.kind == .cloze, draft.answer.count == 1, isInitials(draft.answer[0], of: draft.question) { return true }
    guard draft.kind == .cloze, draft.answer.count == 1, let place = draft.question.firstRange(of: blank),
      case let letters = draft.answer[0].filter(\.isUpper), letters.count >= 2,
      letters.count * 2 > draft.answer[0].count,
      case let rest = draft.question.dropping(first: place.upperBound).trimmed, rest.first == "(" || rest.first == "（",
      let close = rest.firstIndex(where: { $0 == ")" || $0 == "）" })
    else { return false }
    let long = rest[1..<close]
    guard long.count >= letters.count * 3 else { return false }
    // Each letter opens a word of it or is a capital there.
    var left = letters[...]
    var opensWord = true
    for scalar in long.scalars {
      if let next = left.first, opensWord || scalar.isUpper,
        scalar == next || Text([scalar]).lowercased == Text([next]).lowercased
      {
        left.removeFirst()
      }
      opensWord = scalar.isSpace || scalar == "-"
    }
    return left.isEmpty
  }

  /// "Round Robin: […]은 …" with RR: the words before the colon begin with its letters.
  private static func isInitials(_ answer: Text, of question: Text) -> Bool {
    guard (2...5).contains(answer.count), answer.allSatisfy(\.isUpper), let colon = question.firstRange(of: ": ") else {
      return false
    }
    let words = question.prefix(colon.lowerBound).pieces { !$0.isWordPart }.filter { !$0.isEmpty }
    return words.count >= answer.count && Text(words.suffix(answer.count).map { $0[0] }).lowercased == answer.lowercased
  }

  /// The sentence with the range blanked; nil where the blank is over half of it, or what is blanked stands there again.
  ///
  /// A word the writer marked may take a little more, where enough of the sentence stays.
  static func make(_ text: Text, _ range: Range<Int>, isMarked: Bool = false) -> Text? {
    let answer = text[range]
    guard
      answer.count * 2 <= text.count
        || isMarked && Endings.isPredicate(text) && answer.count * 5 <= text.count * 3 && text.count >= 18,
      answer.hasLetter || answer.hasDigit
    else { return nil }
    let before = text.prefix(range.lowerBound)
    let after = withoutGloss(text.dropping(first: range.upperBound), of: answer)
    let key = answer.folded
    guard key.count >= 1, !before.folded.contains(text: key), !after.folded.contains(text: key) || key.count < 2 else {
      return nil
    }
    return before + blank + openParticle(after)
  }

  /// What stands behind a blank, without the name in another script that gives it away: `[…](Max Brew)은`, `[…]（Brew）是`.
  private static func withoutGloss(_ after: Text, of answer: Text) -> Text {
    guard let first = after.first, first == "(" || first == "（", answer.hasHangul || answer.hasHan || answer.hasKana,
      let close = after.scalars.firstIndex(where: { $0 == ")" || $0 == "）" }), (3...40).contains(close),
      case let gloss = after[1..<close], gloss.hasLatin, !gloss.hasHangul, !gloss.hasHan, !gloss.hasKana,
      !gloss.hasDigit,
      gloss.wordCount <= 5
    else { return after }
    return after.dropping(first: close + 1)
  }

  /// A particle right after a blank tells whether the word ends in a consonant; both forms are shown.
  private static func openParticle(_ after: Text) -> Text {
    let pairs: [(Literal, Literal)] = [
      ("으로", "(으)로"), ("이란", "(이)란"), ("을", "을(를)"), ("를", "을(를)"), ("은", "은(는)"), ("는", "은(는)"), ("이", "이(가)"),
      ("가", "이(가)"), ("과", "와(과)"), ("와", "와(과)"), ("로", "(으)로"),
    ]
    let word = Text(after.scalars.prefix { $0.isHangul })
    for (particle, both) in pairs where word.count == particle.count && word.starts(with: particle) {
      return Text(both) + after.dropping(first: particle.count)
    }
    return after
  }
}

/// Runs of three or more short items between commas inside a sentence.
enum InnerList {
  struct Found {
    let range: Range<Int>
    let items: [Text]
    let isOpen: Bool
  }

  static func find(in text: Text) -> Found? {
    guard text.count <= 600 else { return nil }
    return text.hasHangul ? korean(text) : text.hasHan || text.hasKana ? nil : english(text)
  }

  /// `반죽, 발효, 굽기 과정을`: single words between commas; the last one stands before a noun.
  private static func korean(_ text: Text) -> Found? {
    let commas = text.indices.filter { text[$0] == "," && $0 + 1 < text.count && text[$0 + 1].isSpace }
    guard commas.count >= 2, let first = commas.first, let last = commas.last else { return nil }
    var start = first
    while start > 0, !text[start - 1].isSpace { start -= 1 }
    var end = last + 1
    while end < text.count, text[end].isSpace { end += 1 }
    while end < text.count, !text[end].isSpace { end += 1 }
    // 암석, 기체, 열을: of a short last word the particle is no part.
    if end - last <= 4, end > last + 2, text[end - 1] == "을" || text[end - 1] == "를", text[end - 2].isHangul {
      end -= 1
    }
    let items = text[start..<end].pieces { $0 == "," }.map(\.trimmed)
    let plain = items.dropLast().allSatisfy {
      $0.wordCount == 1 && $0.count <= 12 && $0.count >= 1 && !Particle.endsOpen($0)
        && !$0.endsWith(anyOf: ["며", "고", "면", "서", "해", "은", "는"])
    }
    guard plain, items.count >= 3, items.count <= 7, let tail = items.last, tail.count <= 12,
      tail == Particle.stripped(tail) || tail.count <= 2, start > 0
    else { return nil }
    // 생산성, 노력, 개발 기간 등: the last of them may be two words.
    let rest = text.dropping(first: end)
    if let next = rest.firstWord, rest.first?.isSpace ?? false, next.allSatisfy(\.isHangul),
      next == Particle.stripped(next),
      rest.dropping(first: next.count + 1).startsWith(anyOf: [" 등 ", " 등을", " 등의", " 등이", " 등에", " 등으로", " 등,"]),
      !next.isOne(of: ["등", "및", "또는", "중"])
    {
      let whole = end + 1 + next.count
      return Found(range: start..<whole, items: items.dropLast() + [text[(end - tail.count)..<whole]], isOpen: true)
    }
    let whole = withNames(text, start..<end)
    let head = items[0].count + start - whole.lowerBound
    let names =
      [text[whole.lowerBound..<(whole.lowerBound + head)].trimmed] + items.dropFirst().dropLast()
      + [text[(end - tail.count)..<whole.upperBound].trimmed]
    return Found(range: whole, items: names, isOpen: text.has(" 등", at: whole.upperBound))
  }

  /// The range with the words in Latin letters that belong to its first and last name: `Slip Clay, 흙, Fire Brick을`.
  private static func withNames(_ text: Text, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 1, text[start].isLatin, text[start - 1].isSpace, case let before = text.prefix(start - 1).lastWord,
      let before, before.allSatisfy({ $0.isLatin || $0.isDigit || $0 == "-" })
    {
      start -= before.count + 1
    }
    while text[end - 1].isLatin, end + 1 < text.count, text[end].isSpace, text[end + 1].isLatin {
      let rest = text.dropping(first: end + 1)
      let name = rest.scalars.prefix { $0.isLatin || $0.isDigit || $0 == "-" || $0 == "/" }.count
      end += 1 + name
    }
    return start..<end
  }

  /// `such as VoIP, video chat, and realtime games`: items up to three words, the last after "and".
  private static func english(_ text: Text) -> Found? {
    for mark in ["such as ", "including ", "between ", "like ", "from "] {
      guard let cut = text.firstRange(of: mark), cut.lowerBound > 0 else { continue }
      let rest = text.dropping(first: cut.upperBound)
      var end = 0
      while end < rest.count, !rest[end].isSentenceEnd || end + 1 < rest.count && !rest[end + 1].isSpace,
        rest[end] != ";", rest[end] != ")"
      { end += 1 }
      let run = rest.prefix(end)
      var items = ItemList(run.replacing(", and ", with: ", ").replacing(" and ", with: ", ")).items
      if mark == "such as " || items.count >= 3, items.count == 1, items[0].wordCount <= 4 { items = [items[0]] }
      guard !items.isEmpty, mark == "such as " || items.count >= 3, items.count <= 7,
        items.allSatisfy({ $0.wordCount <= 4 && $0.count <= 36 && !Endings.hasEnglishVerb($0) }),
        // "adding ballast such as stone, or adding heat": the list around it goes on.
        !items.dropFirst().contains(where: { item in
          item.firstWord.map { EnglishVerbs.base(ofGerund: $0.lowercased) != nil && !EnglishVerbs.isNounToo($0) }
            ?? false
        })
      else { continue }
      return Found(
        range: cut.upperBound..<(cut.upperBound + end), items: items, isOpen: mark == "such as " || mark == "like ")
    }
    return nil
  }
}
