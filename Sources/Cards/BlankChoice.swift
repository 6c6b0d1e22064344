import Notes

/// Chooses what to blank in a sentence without marks.
enum BlankChoice {
  static func range(in text: Text, _ page: Page, _ node: Int) -> Range<Int>? {
    if text.hasHangul {
      let choices = [latinName(in: text), koreanSource(in: text), koreanObject(in: text), koreanMeans(in: text)]
      return choices.lazy.compactMap { $0.flatMap { termToAsk($0, text, page, node) } }.first
        ?? knownName(in: text, page, node)
    }
    return knownName(in: text, page, node).flatMap { text.isEastAsian ? EastAsianBlank.whole($0, text) : $0 }
  }

  /// Whether what follows a blank makes it a standard of comparison, half of two names, or the owner of a part: `[…]에 비해`, `[…] or TLS`.
  private static func isBeside(_ text: Text, _ range: Range<Int>) -> Bool {
    let after = text.dropping(first: range.upperBound)
    if after.startsWith(anyOf: ["에 비해", "처럼", " 처럼", "보다 ", " or ", " OR ", "의 Header", "의 Body", " 또는 ", " 혹은 "]) {
      return true
    }
    if text.prefix(range.lowerBound).endsWith(anyOf: [" or ", " OR ", "(", " 또는 ", " 혹은 ", "&", "& "]) { return true }
    if isPiece(text[range], before: after) { return true }
    // MAC|주소 테이블: a piece of a longer name.
    guard let next = after.first, next.isHangul, text[range].scalars.last?.isLatin ?? false else { return false }
    let rest = Text(after.scalars.prefix { $0.isHangul })
    return !Particle.isParticle(rest) && !rest.startsWith(anyOf: ["이라", "라는", "라고", "인 ", "이다", "이며", "이고"])
  }

  /// Whether a name in Latin letters goes on in the bare noun behind it: MAC| 주소 테이블, IoT| 원격 측정.
  private static func isPiece(_ name: Text, before after: Text) -> Bool {
    guard name.scalars.last?.isLatin ?? false, after.first == " ", let next = after.firstWord,
      next.first?.isHangul ?? false
    else { return false }
    if next == "적인" || next.ends(with: "적인") && next.count <= 3 { return true }
    return !Particle.isParticle(next)
      && !next.isOne(of: ["등", "등의", "등을", "및", "중", "이다", "입니다", "간", "간의", "내", "없이", "대신"])
      && !Endings.isKoreanPredicate(next) && !KoreanNoun.isAdverb(next)
      && !CommonDeeds.contains(Particle.stripped(next))
  }

  /// Whether a Korean word alone is a name: one the note knows or one with Latin letters; 분위기 and 경험 are not.
  private static func isNameAlone(_ word: Text, _ page: Page) -> Bool {
    word.wordCount > 1 || word.hasLatin
      || page.glossary.mentions(in: word).contains { $0.range.upperBound == word.count }
  }

  /// The term in a blank of a Korean sentence; nil where there is none, or only what the lines around are about.
  private static func termToAsk(_ range: Range<Int>, _ text: Text, _ page: Page, _ node: Int) -> Range<Int>? {
    let after = text.dropping(first: range.upperBound)
    if isBeside(text, range) { return nil }
    if after.startsWith(anyOf: [" 하", " 함", " 되", " 됨"]), text[range].hasLatin { return nil }
    let isInside = after.starts(with: " ") && after.count > 1 && after[1].isLatin
    // An amount is asked as a number, and half a name of several words is no name.
    guard !(isInside && text[range].hasLatin && !text[range].hasHangul), !text[range].hasDigit || text[range].hasLatin,
      let found = KoreanNoun.term(in: text, range, page), !startsInside(text[found]), isNameAlone(text[found], page),
      !KoreanNoun.isPlain(text[found].words)
    else { return nil }
    let rest = text.prefix(found.lowerBound) + " " + text.dropping(first: found.upperBound)
    if KoreanQuestion.shows(rest, text[found]) { return nil }
    // What the lines are about may still be what another thing becomes: 기본은 […]로 한다.
    let isTopic = found.lowerBound < 8 || after.startsWith(anyOf: ["은 ", "는 ", "이 ", "가 ", "의 ", " 은", " 는"])
    let isOwn =
      isTopic
      && page.section(of: node).contains {
        page.terms[$0].map { KoreanNoun.isOnly($0.name, text[found]) } ?? false
      }
    return isOwn ? nil : found
  }

  /// Whether a phrase begins with a word that belongs to the one before it: 따른 병목, 데 있어 큰 비중.
  private static func startsInside(_ phrase: Text) -> Bool {
    phrase.firstWord?.isOne(of: ["데", "따른", "의한", "위한", "대한", "관한", "인한", "통한", "있어", "아닌", "미리", "반드시", "항상", "매우"])
      ?? false
  }

  /// A name the note knows, other than the line's own subject.
  private static func knownName(in text: Text, _ page: Page, _ node: Int) -> Range<Int>? {
    let subject = page.subjectNodes[node]
    let own = page.subject(of: node)?.name.folded ?? Text()
    return page.glossary.mentions(in: text).last { mention in
      mention.node != subject && text[mention.range].folded != own && isSpecific(text[mention.range])
        && mention.node != node
        && !(text.hasHangul && (isBeside(text, mention.range) || mention.node == page.titleNode))
        && mention.range.count * 2 <= text.count
        && (page.terms[mention.node]?.name.count ?? 0) >= 3
    }?.range
  }

  /// A small English word ("water") is no name.
  private static func isSpecific(_ name: Text) -> Bool { !name.allSatisfy { $0.isLower } || name.count >= 9 }

  /// `API 게이트웨이와 REST API`, `IaaS`: a name with capitals, with Hangul words joined to it.
  private static func latinName(in text: Text) -> Range<Int>? {
    let ranges = wordRanges(text)
    guard let last = ranges.lastIndex(where: { isCapitalName(text[$0]) }) else { return nil }
    var first = last
    while first > 0, let before = joinable(text[ranges[first - 1]]), before,
      isJoined(text, ranges, first) || isCapitalName(text[ranges[first - 1]]) && isCapitalName(text[ranges[first]])
    { first -= 1 }
    // 메모리 공간과 CPU: what stands before 공간과 belongs to it.
    while first > 0, first < last, last - first < 3, isJoined(text, ranges, first),
      text[ranges[first]].endsWith(anyOf: ["와", "과"]), continuesNoun(text[ranges[first - 1]])
    { first -= 1 }
    var upper = ranges[last].upperBound
    let word = text[ranges[last]]
    if let cut = word.scalars.firstIndex(where: { $0.isHangul }), word.prefix(cut).hasLatin {
      upper = ranges[last].lowerBound + cut
    } else if let end = compoundEnd(text, ranges, last) {
      upper = end
    }
    let range = ranges[first].lowerBound..<upper
    return range.count >= 3 && range.count <= 40 ? range : nil
  }

  /// Where `CPU 시간을` ends without its particle: a bare name and the noun behind it are one.
  private static func compoundEnd(_ text: Text, _ ranges: [Range<Int>], _ last: Int) -> Int? {
    guard last + 1 < ranges.count, isJoined(text, ranges, last + 1), text[ranges[last]].scalars.last?.isLatin ?? false
    else { return nil }
    let next = text[ranges[last + 1]]
    let bare = Particle.stripped(next)
    guard next.first?.isHangul ?? false, bare.count < next.count,
      !bare.isOne(of: ["안", "안에", "위", "위에", "밖", "밖에", "속", "속에", "중", "중에", "내", "내에", "아래", "뒤", "앞"]),
      !Particle.isParticle(next),
      !Endings.isKoreanPredicate(next)
    else { return nil }
    return ranges[last + 1].lowerBound + bare.count
  }

  /// Whether only spaces stand before a word.
  private static func isJoined(_ text: Text, _ ranges: [Range<Int>], _ word: Int) -> Bool {
    text[ranges[word - 1].upperBound..<ranges[word].lowerBound].allSatisfy(\.isSpace)
  }

  private static func isCapitalName(_ word: Text) -> Bool {
    guard let first = word.first, first.isUpper else { return false }
    return word.filter(\.isUpper).count >= 2
  }

  /// Words that belong to the name behind them: `API 게이트웨이와 REST`.
  private static func joinable(_ word: Text) -> Bool? {
    if word.first?.isUpper ?? false, !(word.scalars.last?.isHangul ?? false) { return true }
    return word.endsWith(anyOf: ["와", "과"]) && word.count >= 3
  }

  /// What stands before 에 의해, 로부터, 중에, or 로 and the last word: "보통 기본키는 […]로 설정".
  private static func koreanSource(in text: Text) -> Range<Int>? {
    let ranges = wordRanges(text)
    guard ranges.count >= 3 else { return nil }
    for index in ranges.indices.dropLast() {
      let word = text[ranges[index]]
      let next = text[ranges[index + 1]]
      let ending: Int
      if word.ends(with: "에"), next == "의해" || next == "의한" || next == "의하여" {
        ending = 1
      } else if word.ends(with: "으로부터") {
        ending = 4
      } else if word.ends(with: "로부터") {
        ending = 3
      } else if next == "중에" || next == "중에서" {
        ending = 0
      } else if index + 2 == ranges.count, word.ends(with: "으로") {
        ending = 2
      } else if index + 2 == ranges.count, word.ends(with: "로"), word.count >= 3 {
        ending = 1
      } else {
        continue
      }
      var first = index
      while first > 0, index - first < 3, isJoined(text, ranges, first),
        continuesNoun(text[ranges[first - 1]]) || next == "중에" && text[ranges[first - 1]] == "또는"
      { first -= 1 }
      let range = ranges[first].lowerBound..<(ranges[index].upperBound - ending)
      let noun = text[range]
      if noun.count >= 2, noun.count <= 30, first > 0 || next == "중에" || next == "의해", !empty.contains(noun),
        !noun.endsWith(anyOf: ["적", "으", "스"]), !text[ranges[index]].ends(with: "대로")
      {
        return range
      }
    }
    return nil
  }

  /// What stands before 를 통해, 을 이용하여.
  private static func koreanMeans(in text: Text) -> Range<Int>? {
    let ranges = wordRanges(text)
    for index in ranges.indices.dropLast() {
      guard text[ranges[index]].count >= 3, text[ranges[index]].endsWith(anyOf: ["을", "를"]),
        means.contains(text[ranges[index + 1]])
      else { continue }
      var first = index
      while first > 0, index - first < 2, isJoined(text, ranges, first), continuesNoun(text[ranges[first - 1]]) {
        first -= 1
      }
      let range = ranges[first].lowerBound..<(ranges[index].upperBound - 1)
      return first > 0 && range.count >= 2 && range.count <= 24 ? range : nil
    }
    return nil
  }

  /// What follows the means by which something is done.
  private static let means: WordSet = [
    "통해", "통해서", "통하여", "이용해", "이용해서", "이용하여", "사용해", "사용해서", "사용하여", "활용해", "활용해서", "활용하여", "기반으로", "바탕으로", "토대로",
    "거쳐",
  ]

  /// The object of the last verb: the noun phrase before 을/를.
  private static func koreanObject(in text: Text) -> Range<Int>? {
    let ranges = wordRanges(text)
    guard ranges.count >= 4, let object = ranges.lastIndex(where: { isObject(text[$0]) }), object > 0,
      object + 1 < ranges.count,
      !text[ranges[object + 1]].isOne(of: ["수", "때", "때는", "리", "만큼", "것이다", "것", "보면", "보자"]),
      !means.contains(text[ranges[object + 1]]), !saying.contains(text[ranges[object + 1]])
    else { return nil }
    var first = object
    while first > 0, object - first < 3, isJoined(text, ranges, first), continuesNoun(text[ranges[first - 1]]) {
      first -= 1
    }
    let range = ranges[first].lowerBound..<(ranges[object].upperBound - 1)
    let noun = text[range]
    guard noun.count >= 2, noun.count <= 30, !empty.contains(noun),
      !noun.startsWith(anyOf: ["그 ", "이 ", "해당 ", "각 ", "이런 ", "이러한 ", "그런 "]), !isHalfClause(text, ranges, first)
    else { return nil }
    return range
  }

  /// Whether the phrase begins with an adjective whose own subject stands before it: 결합이 | 강한 컨테이너.
  private static func isHalfClause(_ text: Text, _ ranges: [Range<Int>], _ first: Int) -> Bool {
    guard first > 0, text[ranges[first]].endsWith(anyOf: ["한", "된", "은", "운"]) else { return false }
    return text[ranges[first - 1]].endsWith(anyOf: ["이", "가"]) && text[ranges[first - 1]].count >= 2
  }

  /// Verbs whose object is all that was said: 상태를 말한다.
  private static let saying: WordSet = ["말한다", "말함", "의미한다", "의미함", "뜻한다", "뜻함", "말합니다", "의미합니다", "가리킨다", "나타낸다고"]

  private static func isObject(_ word: Text) -> Bool {
    word.count >= 3 && word[word.count - 2].hangulFinal != 20 && (word.scalars.last == "을" || word.scalars.last == "를")
      && !word.endsWith(anyOf: ["는지를", "은지를", "인지를", "을지를", "할지를"])
      && !word.isOne(of: ["마을", "가을", "이를", "그를", "이것을", "것을", "수를"])
  }

  private static let empty: WordSet = [
    "것", "수", "이", "영향", "경우", "역할", "문제", "기능", "방법", "사용", "작업", "일", "점", "값", "데이터", "서비스", "시스템",
  ]

  /// Whether a word leads into the noun behind it: an adjective, a genitive, a bare noun.
  private static func continuesNoun(_ word: Text) -> Bool {
    if word.isOne(of: ["본", "쓴", "든", "푼", "준", "둔", "딴", "뺀", "짠"]) { return false }
    guard let last = word.scalars.last, last.isHangul || last.isLatin || last.isDigit || last.isClosing || last == "+"
    else {
      return false
    }
    if word.isOne(of: ["관한", "대한", "위한", "통한", "의한", "인한"]) || !KoreanNoun.mayJoin(word) { return false }
    if word.endsWith(anyOf: ["의", "된", "적인", "한", "인"]) || word.count >= 3 && word.ends(with: "적")
      || word.isOne(of: ["작은", "높은", "낮은", "많은", "적은", "좋은", "같은", "짧은", "깊은", "넓은"])
    {
      return true
    }
    return !word.endsWith(anyOf: [
      "은", "는", "이", "가", "을", "를", "에", "에서", "로", "으로", "며", "고", "면", "해", "서", "게", "위해", "통해", "도", "만", "하여",
      "까지", "부터", "때", "시", "대로", "없이", "같이", "마다", "처럼", "및", "도록", "하여", "되어", "혀", "려", "켜", "져", "겨", "돼", "라",
      "든지", "거나",
      "지만", "바로", "매우", "반드시", "함께", "모두", "항상", "자주", "이미", "다시", "서로", "보다",
    ])
  }

  private static func wordRanges(_ text: Text) -> [Range<Int>] {
    var result: [Range<Int>] = []
    result.reserveCapacity(text.wordCount)
    var start: Int?
    for (index, scalar) in text.scalars.enumerated() {
      if scalar.isSpace || scalar == "," {
        if let first = start { result.append(first..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let first = start { result.append(first..<text.count) }
    return result
  }
}
