/// Korean lines that begin by pointing to the name they stand below: under `봉통 칸`, `이 칸에서는 …` speaks of 봉통 칸.
package enum Pointing {
  /// Whether a line has a word that may point at a name above it.
  package static func mayPoint(_ text: Text) -> Bool {
    text.first == "이" || text.first == "해" || text.mayHold("여") && text.contains(" 여기")
  }

  /// The line with the name in place of 이 or 해당 and its noun; the line itself where no name above is meant.
  ///
  /// `names` are the names above it, the nearest first.
  package static func resolved(_ line: Inline, below names: [Text]) -> Inline {
    if let named = located(line, names) { return named }
    guard let found = pointer(line.text), !line.text.containsAny(of: naming),
      let name = names.prefix(2).lazy.compactMap({ meant(by: found.noun, $0) }).first
        ?? names.first.flatMap({ joined($0, found.noun) })
    else { return line }
    let shift = name.count - found.end
    var spans: [Inline.Span] = []
    for span in line.spans where span.range.lowerBound >= found.end {
      spans.append(
        Inline.Span(mark: span.mark, range: (span.range.lowerBound + shift)..<(span.range.upperBound + shift)))
    }
    var result = Inline(name + line.text.dropping(first: found.end), spans: spans)
    result.hasImage = line.hasImage
    return result
  }

  /// `남은 재가 여기로 모인다` below 봉통 칸: 봉통 칸으로.
  private static func located(_ line: Inline, _ names: [Text]) -> Inline? {
    guard line.text.hasHangul, line.text.contains(" 여기"), let name = names.first.map(bare), name.count <= 24,
      name.wordCount <= 4, LineShape.isNounPhrase(name), Label(name) == nil, !GenericWords.contains(name),
      name.scalars.last?.isHangul ?? false, !line.text.contains(text: name)
    else { return nil }
    for (word, particle) in [(" 여기에 ", "에"), (" 여기로 ", "로"), (" 여기서 ", "에서")] {
      guard let found = line.text.firstRange(of: word) else { continue }
      let last = name.scalars.last?.hangulFinal ?? 0
      let end = particle == "로" && last != 0 && last != 8 ? Text("으로") : Text(particle)
      let place = (found.lowerBound + 1)..<(found.upperBound - 1)
      let shift = name.count + end.count - place.count
      let spans = line.spans.compactMap { span -> Inline.Span? in
        if span.range.upperBound <= place.lowerBound { return span }
        guard span.range.lowerBound >= place.upperBound else { return nil }
        return Inline.Span(
          mark: span.mark, range: (span.range.lowerBound + shift)..<(span.range.upperBound + shift))
      }
      var result = Inline(
        line.text.prefix(place.lowerBound) + name + end + line.text.dropping(first: place.upperBound), spans: spans)
      result.hasImage = line.hasImage
      return result
    }
    return nil
  }

  /// The noun pointed to, and where it ends without its particle.
  private static func pointer(_ text: Text) -> (noun: Text, end: Int)? {
    for word in ["이 ", "해당 "] where text.starts(with: word) {
      let start = word.unicodeScalars.count
      guard let next = text.dropping(first: start).firstWord else { return nil }
      let noun = Particle.stripped(next)
      guard !noun.isEmpty, noun.allSatisfy(\.isHangul), next.count > noun.count else { return nil }
      return (noun, start + noun.count)
    }
    return nil
  }

  /// A name that ends in the noun: `봉통 칸` for 이 칸.
  private static func meant(by noun: Text, _ name: Text) -> Text? {
    let name = bare(name)
    guard name.count > noun.count, name.count <= longestName, name.wordCount <= 4, !name.contains("[") else {
      return nil
    }
    let isMeant = noun.count > 1 ? name.scalars.suffix(noun.count).elementsEqual(noun.scalars) : name.lastWord == noun
    return isMeant ? name : nil
  }

  /// A name with the noun for what it is behind it: 라운드로빈 for 이 방식.
  private static func joined(_ name: Text, _ noun: Text) -> Text? {
    let name = bare(name)
    guard kinds.contains(noun), name.count <= 24, name.wordCount <= 4, LineShape.isNounPhrase(name), Label(name) == nil,
      !GenericWords.contains(name), !name.contains(", "), name.scalars.last?.isWordPart ?? false,
      name.lastWord.map({ Label($0) == nil && !kinds.contains($0) }) ?? false
    else { return nil }
    return name + " " + noun
  }

  private static func bare(_ name: Text) -> Text {
    let cut = name.scalars.firstIndex { $0 == "(" }
    return (cut.map { $0 > 1 ? name.prefix($0) : name } ?? name).trimmed
  }

  private static let longestName = 40
  /// Sentences that give a name to what stands before.
  private static let naming: Phrases = ["라고 한", "라고 하", "라 한다", "라 하", "라고 부", "라 부", "라고 불", "라고도"]
  private static let kinds: WordSet = [
    "방식", "기법", "알고리즘", "방법", "이론", "모델", "구조", "패턴", "프로토콜", "도구", "명령어", "함수", "자료구조", "현상", "효과", "법칙", "원리", "제도",
    "시대",
    "사건", "전략", "정책", "기술", "서비스", "질환", "반응",
  ]
}
