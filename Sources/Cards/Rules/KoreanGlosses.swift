import Notes

/// F37 for Korean: what a sentence says in brackets of the name right before them: `식힘그릇(끓인 물을 식히는 데 쓰는 그릇)에 붓는다`.
///
/// Fires last, on matter whose brackets hold a phrase of three words or more that ends in what kind of thing it is; makes "X란?".
enum KoreanGlosses {
  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    guard page.isKorean else { return [] }
    let asked = Set(kept.map(\.asked))
    return page.document.nodes.indices.flatMap { node -> [Draft] in
      let text = page.text(node)
      guard page[node].isMatter, text.hasHangul, text.mayHold("("), text.count <= 600 else { return [] }
      return glosses(in: text).compactMap { name, said in
        let question = Wording.define(name, in: .korean)
        guard !asked.contains(question.folded) else { return nil }
        return Draft(.definition, ask: question, [said], at: node, of: page, confidence: 0.7)
          .claiming(.part(21_000), of: [node])
      }
    }
  }

  /// Names with what stands in the brackets behind them; at most two.
  private static func glosses(in text: Text) -> [(Text, Text)] {
    var found: [(Text, Text)] = []
    var start = 0
    while found.count < 2, let open = text.scalars[start...].firstIndex(of: "("),
      let close = text.scalars[open...].firstIndex(of: ")")
    {
      start = close + 1
      let said = text[(open + 1)..<close].trimmed
      guard let name = name(before: open, in: text), (2...14).contains(said.wordCount), said.hasHangul,
        said.wordCount >= 3 && KoreanDescription.isDescribing(said) && namesKind(said) || isShort(said, name),
        !Endings.isKoreanPredicate(said), !said.contains(","),
        !said.folded.contains(text: name.folded)
      else { continue }
      found.append((name, said))
    }
    return found
  }

  /// `TCM(온도 관제 시스템)`: two or three words that say what letters stand for.
  private static func isShort(_ said: Text, _ name: Text) -> Bool {
    (2...3).contains(said.wordCount) && !name.hasHangul && name.count { $0.isUpper } >= 2
      && said.allSatisfy { $0.isHangul || $0.isSpace || $0.isLatin } && LineShape.isNounPhrase(said)
      && (Definition.endsInClassNoun(said)
        || said.lastWord.map { kinds.contains($0) || KoreanQuestion.isDeed($0) } ?? false)
      && !said.startsWith(anyOf: ["예", "또는", "단", "이하", "모든"])
  }

  /// Whether a phrase ends in what kind of thing a name is: 그릇, 시간, 비율.
  private static func namesKind(_ said: Text) -> Bool {
    Definition.endsInClassNoun(said) || said.lastWord.map { kinds.contains($0) } ?? false
  }

  private static let kinds: WordSet = [
    "시간", "기간", "비율", "정도", "크기", "양", "수", "값", "단위", "거리", "속도", "온도", "압력", "힘", "에너지", "물질", "세포", "조직", "기관", "사람",
    "국가", "나라", "지역", "과정", "상태", "성질", "능력", "제도", "법", "이론", "학문", "기구", "그릇", "도구", "장치", "건물", "집", "그림", "책", "글",
    "말", "소리", "점", "선", "면", "공간", "돈", "세금", "가격", "비용", "이익", "권리", "의무", "행위", "활동", "운동", "질환", "병", "증상", "약",
    "음식",
  ]

  /// The noun right before a bracket, without a bracket of its own or a particle.
  private static func name(before open: Int, in text: Text) -> Text? {
    guard open >= 2, !text[open - 1].isSpace, let word = text.prefix(open).lastWord, (2...12).contains(word.count),
      word.allSatisfy({ $0.isHangul || $0.isLatin || $0 == "-" }), word.first?.isWordLetter ?? false,
      !Endings.isKoreanPredicate(word), !Particle.endsOpen(word),
      !word.endsWith(anyOf: ["는", "을", "를", "에서", "으로"])
    else { return nil }
    let before = text.prefix(open).words.dropLast()
    // `갈판과 갈돌(…)` tells of both.
    if let last = before.last, last.endsWith(anyOf: ["과", "와"]) || last == "및" { return nil }
    // `빗살무늬 토기(…)` at the start of a line is the whole name.
    if (1...2).contains(before.count),
      before.allSatisfy({ $0.hasHangul && $0.count >= 2 && !$0.endsWith(anyOf: joints) })
    {
      return text.prefix(open)
    }
    return word
  }

  /// Ends of words that are no part of a name behind them.
  private static let joints: Phrases = [
    "은", "는", "이", "가", "을", "를", "의", "에", "로", "고", "며", "면", "게", "서", "도", "한", "인", "된", "던", "할", "될", "진", "운",
    "린", ",",
    ":", ".",
  ]
}
