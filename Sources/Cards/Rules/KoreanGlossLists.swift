import Notes

/// F37 for Korean: a line of nothing but names, of which some have in brackets what they are: `이상우림(정상 외 모두 우림), 오용우림(규칙으로 우림)`,
/// `SSO(자동우림, 비용절감), EAM`.
///
/// Fires last, on matter that no pair reads; asks what a name is whose bracket describes it, or for its features where the bracket lists
/// them. Other names, dates, amounts and remarks in brackets are left to their own rules.
enum KoreanGlossLists {
  private static let mostNames = 8

  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    guard page.isKorean else { return [] }
    let asked = Set(kept.map(\.asked))
    return page.document.nodes.indices.flatMap { node -> [Draft] in
      let text = page.text(node).trimming { $0.isSpace || $0 == "." }
      guard page[node].isMatter, page[node].label == nil, page.pairs[node] == nil, text.mayHold("("), text.hasHangul,
        text.count <= 200, !Example.isExample(text), let names = names(in: text)
      else { return [] }
      return names.enumerated().compactMap { place, name in
        guard let draft = draft(name.name, name.said, node, page), !asked.contains(draft.question.folded) else {
          return nil
        }
        return draft.claiming(.part(21_100 + place), of: [node])
      }
    }
  }

  private static func draft(_ name: Text, _ said: Text, _ node: Int, _ page: Page) -> Draft? {
    guard said.count >= 4, said.hasHangul, !said.folded.contains(text: name.folded), !Openers.pointsInside(said),
      !said.containsArrow, !said.containsAny(of: remarks), !said.startsWith(anyOf: ["단,", "이하", "예)", "ex"]),
      !Amounts.isAmount(said), KoreanTelling.topic(in: said.words + ["것"]) == nil
    else { return nil }
    let parts = said.pieces { $0 == "," || $0 == ";" }.map(\.trimmed)
    if parts.count >= 2 {
      guard (2...5).contains(parts.count), parts.count >= 3 || said.contains(";"),
        parts.count(where: \.hasHangul) * 2 > parts.count,
        parts.allSatisfy({
          (2...24).contains($0.count) && !($0.hasHangul && $0.contains("-")) && !Endings.isKoreanPredicate($0)
        }),
        parts.contains(where: { $0.count >= 4 })
      else { return nil }
      let form: KeyPath<LanguagePack, String> = areKinds(parts) ? \.members : \.features
      return Draft(.list, ask: Wording.ask(form, in: .korean, name), parts, at: node, of: page, confidence: 0.65)
    }
    guard said.wordCount >= 3 || said.wordCount == 2 && Definition.endsInClassNoun(said),
      !Endings.isKoreanPredicate(said),
      !said.endsWith(anyOf: ["때", "경우", "시", "용", "등"])
    else { return nil }
    return Draft(.definition, ask: Wording.define(name, in: .korean), [said], at: node, of: page, confidence: 0.65)
  }

  /// Whether words in a bracket are names of one kind: two of them end alike, as 장작가마 and 가스가마 do.
  private static func areKinds(_ parts: [Text]) -> Bool {
    guard parts.allSatisfy({ $0.wordCount == 1 && $0.count >= 3 && $0.hasHangul && !$0.ends(with: "적") }) else {
      return false
    }
    let ends = parts.map { $0.dropping(first: $0.count - 2) }
    return Set(ends).count < ends.count
  }

  /// Words of brackets that are a remark on the line, not on the name.
  private static let remarks: Phrases = [
    "예:", "ex)", "예시", "참고", "필수", "선택", "추천", "중요", "시험", "출제", "암기", "또는", "제외", "포함", "기준", " 몇 ", "http", "~", "p.",
  ]

  /// The names of a line with their brackets; nil where the line holds anything else, or no bracket.
  private static func names(in text: Text) -> [(name: Text, said: Text)]? {
    var found: [(name: Text, said: Text)] = []
    let units = units(of: text)
    guard (1...mostNames).contains(units.count) else { return nil }
    for unit in units {
      guard unit.scalars.last == ")", let open = Term.matchingOpening(unit), open >= 2 else {
        guard (1...24).contains(unit.count), unit.wordCount <= 3, isName(unit) else { return nil }
        continue
      }
      let name = unit.prefix(open).trimmed
      guard (2...20).contains(name.count), name.wordCount <= 3, isName(name) else { return nil }
      found.append((name, unit[(open + 1)..<(unit.count - 1)].trimmed))
    }
    return found.isEmpty ? nil : found
  }

  private static func isName(_ text: Text) -> Bool {
    text.hasLetter && LineShape.isNounPhrase(text) && !text.containsAny(of: ["(", "=", ":", "?"]) && Label(text) == nil
      && !KoreanQuestion.isDeed(text.lastWord ?? text) && !(text.ends(with: "기") && text.wordCount >= 2)
      && !Endings.isKoreanPredicate(text)
      && KoreanPhrase(text).parts.allSatisfy { $0 == .bare || $0 == .joint } && !GenericWords.contains(text)
  }

  /// The pieces of a line between commas, strokes and dots outside its brackets.
  private static func units(of text: Text) -> [Text] {
    var pieces: [Text] = []
    var (start, depth) = (0, 0)
    for (index, scalar) in text.enumerated() {
      if scalar.isOpening { depth += 1 }
      if scalar.isClosing { depth = max(0, depth - 1) }
      guard depth == 0, scalar == "," || scalar == "/" || scalar == "·" || scalar == ";" else { continue }
      pieces.append(text[start..<index].trimmed)
      start = index + 1
    }
    pieces.append(text[start..<text.count].trimmed)
    return pieces.filter { !$0.isEmpty }
  }
}
