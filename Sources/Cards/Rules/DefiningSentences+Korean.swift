import Notes

/// Korean sentences that give a name to what they, or the sentence before, describe.
extension DefiningSentences {
  /// `사용자는 흙을 빚고 불을 때어 그릇을 만드는 기법`: what is told of a doer is a way to do it, and belongs to the part above.
  static func tellsOfDoer(_ name: Text, _ text: Text) -> Bool {
    name.wordCount == 1 && name.endsWith(anyOf: ["공격자", "사용자", "개발자", "관리자", "소비자", "생산자", "해커", "작성자", "이용자"])
      && text.trimming { $0.isSpace || $0 == "." }.endsWith(anyOf: ["방식", "방법", "기법", "과정", "작업", "공격", "기술"])
  }

  /// `꾸준한 손에서 나오는 것`: where something comes from says not what it is.
  static func tellsWhence(_ text: Text) -> Bool {
    text.trimming { $0.isSpace || $0 == "." }.endsWith(anyOf: [
      "에서 나오는 것", "에서 오는 것", "에 달린 것", "에 달려 있는 것", "로부터 오는 것",
    ])
  }

  /// A card of a naming, and the sentence of the line it was read from.
  struct Naming {
    let draft: Draft
    /// The sentence's place; nil where the line above is the answer.
    let place: Int?
    var claimsLine = false
  }

  /// `이를 누룩이라고 부름`: the term stands here, its definition in the sentence or line above; `A를 B라고 한다`: both stand here.
  static func naming(_ node: Int, _ page: Page) -> [Naming] {
    let sentences = page.sentences[node]
    var found: [Naming] = []
    for (place, sentence) in sentences.prefix(6).enumerated() {
      if let halves = halves(of: sentence.text) {
        found += halves.enumerated().map { order, naming in
          Naming(draft: card(naming, place * 8 + order, node, page), place: place, claimsLine: place == 0)
        }
      } else if let pairs = KoreanNaming.pair(sentence.text) {
        found += pairs.enumerated().map { order, naming in
          Naming(draft: card(naming, place * 8 + order, node, page), place: place, claimsLine: place == 0)
        }
      } else if let naming = KoreanNaming(sentence.text) {
        found.append(Naming(draft: card(naming, place * 8, node, page), place: place, claimsLine: place == 0))
      } else if let (name, meaning) = counted(sentence.text, page.text(node)) {
        let draft = Draft(
          .definition, ask: Wording.define(name, in: .korean), [meaning], at: node, of: page, confidence: 0.75
        )
        .claiming(place == 0 ? .statement : .part(place), of: [node])
        found.append(Naming(draft: draft, place: place, claimsLine: place == 0))
      } else if let (name, meaning) = bracketed(sentence.text) {
        let draft = Draft(
          .definition, ask: Wording.define(name, in: .korean), [meaning], at: node, of: page, confidence: 0.7
        )
        .claiming(.part(3_500 + place), of: [node])
        found.append(Naming(draft: draft, place: nil))
      } else if place > 0, let name = namedBehind(sentence.text), sentences[place - 1].text.count <= longestMeaning,
        !sentences[place - 1].text.startsWith(anyOf: ["다시 ", "또 ", "그리고 ", "이후 ", "그다음 ", "그 다음 ", "이어서 ", "마지막으로 "])
      {
        let draft = told(sentences[place - 1].text, by: name, node, page).claiming(.part(place), of: [node])
        found.append(Naming(draft: draft, place: place))
      }
    }
    if found.isEmpty, let above = namedAbove(node, page) { return [above] }
    return found + equated(node, page)
  }

  /// "X란?"; of what a thing can do, what it can.
  static func asked(_ name: Text, _ said: Text, _ language: NoteLanguage) -> Text {
    let isAbility = said.trimming { $0.isSpace || $0 == "." || $0 == "!" }.endsWith(anyOf: ["수 있다", "수 있음", "수 있습니다"])
    return language == .korean && isAbility
      ? Wording.topic(name) + " 무엇을 할 수 있는가?" : Wording.define(name, in: language)
  }

  /// `맑은 소리를 청음이라고 하고, 흐린 소리를 탁음이라고 한다`: each half names a thing of its own.
  private static func halves(of sentence: Text) -> [KoreanNaming]? {
    for joint in ["라고 하고, ", "라고 하며, ", "라 하고, ", "라 하며, ", "라고 하고 ", "라고 하며 ", "라고 부르고, ", "라고 부르며, "] {
      guard let cut = sentence.firstRange(of: joint), cut.lowerBound >= 10, sentence.count - cut.upperBound >= 12,
        let first = KoreanNaming(sentence.prefix(cut.lowerBound) + "라고 한다"),
        let second = KoreanNaming(sentence.dropping(first: cut.upperBound))
      else { continue }
      return [first, second]
    }
    return nil
  }

  /// `다른 하나는 증제로, 잎을 김으로 찐다`: the one that is counted, and what is told of it.
  private static func counted(_ sentence: Text, _ line: Text) -> (Text, Text)? {
    let text = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    // The words that count were taken off the sentence.
    let isCounted = (["하나는 ", "첫째는 ", "둘째는 "] as [Literal]).contains { count in
      line.contains(count) && line.contains(text: Text(count) + text.prefix(12))
    }
    guard isCounted else { return nil }
    let words = text.words
    guard let cut = words.prefix(6).firstIndex(where: { $0.ends(with: "로,") }), words.count - cut > 3 else {
      return nil
    }
    let last = words[cut].dropping(last: 2)
    let name = (Array(words[..<cut]) + [last.ends(with: "으") ? last.dropping(last: 1) : last]).joined(" ")
    let meaning = Array(words[(cut + 1)...]).joined(" ")
    guard (2...30).contains(Term(name).name.count), !Openers.points(name + " x"), !Openers.pointsInside(meaning) else {
      return nil
    }
    return (Term(name).name, meaning)
  }

  /// `상인들은 부두에 모여 값을 지키기로 맹세했다(부두의 서약)`: what happens, with its name in brackets, of which the sentence has a word.
  private static func bracketed(_ sentence: Text) -> (Text, Text)? {
    let text = sentence.trimming { $0.isSpace || $0 == "." }
    guard text.scalars.last == ")", let open = Term.matchingOpening(text), open >= 16,
      case let (name, said) = (text.dropping(first: open + 1).dropping(last: 1).trimmed, text.prefix(open).trimmed),
      (3...16).contains(name.count), (1...3).contains(name.wordCount), name.allSatisfy({ $0.isHangul || $0.isSpace }),
      !Endings.isPredicate(name), !Particle.endsOpen(name), !KoreanNoun.isVague(name), Label(name) == nil,
      !name.words.dropLast().contains(where: {
        $0.count >= 2 && $0.endsWith(anyOf: ["에서", "에", "으로", "을", "를", "은", "는"])
      }),
      Endings.isKoreanPredicate(said), said.wordCount >= 5, !Openers.points(said)
    else { return nil }
    let known = said.folded
    guard name.words.contains(where: { $0.count >= 2 && known.contains(text: Particle.stripped($0).prefix(2).folded) }),
      !known.contains(text: name.folded)
    else { return nil }
    let cut = said.lastRange(of: ", ")
    let last = cut.map { said.dropping(first: $0.upperBound) }
    return (name, last.map { $0.wordCount >= 5 && said.count > longestMeaning ? $0 : said } ?? said)
  }

  private static let longestMeaning = 160

  private static func card(_ naming: KoreanNaming, _ place: Int, _ node: Int, _ page: Page) -> Draft {
    Draft(
      .definition, ask: Wording.define(naming.name.name, in: .korean), [naming.definition], at: node, of: page,
      confidence: 0.8
    )
    .with { $0.alternatives = [] }.claiming(place == 0 ? .statement : .part(3_000 + place), of: [node])
  }

  /// `다관(=잎을 담아 우리는 주전자)이 깨졌다`: a name with what it is in brackets behind an equals sign.
  private static func equated(_ node: Int, _ page: Page) -> [Naming] {
    let text = page.text(node)
    guard text.count <= 200, let cut = text.firstRange(of: "(=") ?? text.firstRange(of: "(= "), cut.lowerBound >= 2,
      let close = text.scalars[cut.upperBound...].firstIndex(of: ")"),
      let name = text.prefix(cut.lowerBound).lastWord, name.count >= 2, name.allSatisfy({ $0.isHangul || $0.isLatin })
    else { return [] }
    let meaning = text[cut.upperBound..<close].trimmed
    // `…을 나눔 (=잎차, 말차)`: only with a particle behind it, or at the start of its line, does the word stand for a thing.
    let after = Text(text.dropping(first: close + 1).scalars.prefix { $0.isHangul })
    guard Particle.isParticle(after) || name.count == cut.lowerBound, !KoreanQuestion.isDeed(name) else { return [] }
    guard meaning.wordCount >= 2, meaning.count <= 60, meaning.hasHangul, !meaning.folded.contains(text: name.folded)
    else {
      return []
    }
    let draft = Draft(
      .definition, ask: Wording.define(name, in: .korean), [meaning], at: node, of: page, confidence: 0.7
    ).claiming(.part(3_900), of: [node])
    return [Naming(draft: draft, place: nil)]
  }

  /// A line that only names what the line above it tells.
  private static func namedAbove(_ node: Int, _ page: Page) -> Naming? {
    let above = page.previous[node]
    guard let name = namedBehind(page.text(node)), above > 0, page[above].isMatter else { return nil }
    let draft = told(page.text(above), by: name, node, page)
      .from([above, node], of: page).claiming(.statement, of: [node, above])
    return Naming(draft: draft, place: nil, claimsLine: true)
  }

  /// What a sentence tells, of which the next gives the name; what can be done is no meaning, so that the name is asked for.
  private static func told(_ sentence: Text, by name: Text, _ node: Int, _ page: Page) -> Draft {
    let bare = sentence.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    let isAbility = bare.endsWith(anyOf: ["수 있다", "수 있음", "수 있습니다"])
    return Draft(
      .definition, ask: isAbility ? Wording.ask(\.termFor, in: .korean, bare) : Wording.define(name, in: .korean),
      [isAbility ? name : sentence], at: node, of: page, confidence: 0.8)
  }

  /// The name in `이를 누룩이라고 부른다`, `이 과정을 숙성이라 한다`.
  private static func namedBehind(_ text: Text) -> Text? {
    let words = text.trimming { $0.isSpace || $0 == "." || $0 == "!" }.words
    guard (3...8).contains(words.count), let first = words.first else { return nil }
    let isBare = first.isOne(of: ["이를", "이것을", "이걸"])
    let start = isBare ? 1 : 2
    guard
      isBare
        || first.isOne(of: ["이", "이런", "이러한"])
          && words[1].endsWith(anyOf: first == "이" ? ["을", "를"] : ["을", "를", "은", "는"]),
      start < words.count - 1,
      let end = words.dropFirst(start).firstIndex(where: { $0.count >= 3 && $0.endsWith(anyOf: ["라고", "라"]) }),
      end + 1 < words.count, words[end + 1].startsWith(anyOf: callings)
    else { return nil }
    let called = words[end].without(suffix: "고").without(suffix: "라")
    let plain = called.without(suffix: "이")
    let isJoined = plain.count < called.count && (plain.scalars.last?.hangulFinal).map { $0 != 0 } ?? true
    let head = words[start..<end].filter { !$0.isOne(of: ["과정을", "보통", "흔히", "각각"]) }
    let name = (head + [isJoined ? plain : called]).joined(" ").trimming {
      !$0.isWordPart && !$0.isClosing && !$0.isOpening
    }
    .trimming { "'\"‘’“”".unicodeScalars.contains($0) }
    return (2...24).contains(name.count) && name.hasLetter ? name : nil
  }

  private static let callings: Phrases = ["부르", "부른", "부름", "불린", "한다", "함", "하며", "하고", "합니다", "칭", "일컫"]

  /// 임진왜란 때, 병자호란 이후: a noun that ends in 란, and no mark of what is defined.
  static func isWar(_ word: Text, before next: Text) -> Bool {
    word.endsWith(anyOf: ["왜란", "병자호란", "정묘호란", "유재란", "테헤란"])
      || next.isOne(of: [
        "때", "때의", "때는", "중", "중에", "중의", "직후", "직전", "이후", "이후에", "이전", "당시", "전후", "시기", "시", "후", "전",
      ])
  }
}
