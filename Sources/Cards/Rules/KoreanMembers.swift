import Notes

/// F21: Korean names of one kind that each have their meaning beside them: `다관의 유형` over `옆손잡이 : …`, `뒷손잡이 : …`.
///
/// Fires on a part of three to seven lines, all of them pairs, where a word for a kind above them, a number before each or an end
/// that all names share says that they belong together; asks for the names.
enum KoreanMembers {
  static func draft(_ node: Int, _ page: Page) -> Draft? {
    guard page[node].isSection || page[node].isMatter, node != page.titleNode, page.pairs[node] == nil else {
      return nil
    }
    let lines = page.matter(of: node)
    guard (3...HeadingLists.mostItems).contains(lines.count), lines.count == page[node].children.count else {
      return nil
    }
    let names = lines.compactMap { line -> Text? in
      guard let pair = page.pairs[line], pair.isNamed, pair.mark == .colon || pair.mark == .dash else { return nil }
      return Term(pair.left).name
    }
    guard names.count == lines.count, Set(names.map(\.folded)).count == names.count,
      names.allSatisfy({
        $0.count <= 20 && $0.wordCount <= 3 && $0.hasLetter && !$0.contains(",") && !Endings.isKoreanPredicate($0)
      }),
      let question = question(node, names, lines, page)
    else { return nil }
    return Draft(.list, ask: question, names, at: node, of: page, confidence: 0.75).from(lines, of: page).claiming(
      .member, of: lines)
  }

  private static func question(_ node: Int, _ names: [Text], _ lines: [Int], _ page: Page) -> Text? {
    let areNumbered = lines.allSatisfy { page[$0].ordinal != nil }
    if let label = page[node].label {
      guard [.kinds, .methods, .components, .conditions, .solutions].contains(label.kind), label.word.hasHangul,
        let subject = label.subject ?? page.subjectName(of: node)
      else { return nil }
      return Wording.labelled(subject, label.word, items: names.count, in: .korean)
    }
    guard let name = page.name(of: node), name.hasHangul, name.count <= 30, !(page.terms[node]?.isTopic ?? true),
      !KoreanContext.isSectionWord(name), !KoreanContext.isLoose(name)
    else { return nil }
    guard areNumbered || sharesEnd(names) || namesKind(name) else { return nil }
    return Wording.ask(\.members, in: .korean, name)
  }

  private static func namesKind(_ name: Text) -> Bool {
    Definition.endsInKind(name) || name.lastWord.map { $0.endsWith(anyOf: kinds) } ?? false
  }

  private static let kinds: Phrases = [
    "종류", "유형", "타입", "방식", "메서드", "메소드", "명령어", "연산자", "코드", "드라이버", "알고리즘", "기법", "패턴", "계층", "구성", "구성요소", "요소",
    "원칙", "테스트",
    "커버리지", "중재", "합병증", "지표", "분류", "양식", "요법", "시장", "조직", "모형", "모델",
  ]

  /// Whether all names end in the same two syllables: 구문 커버리지, 조건 커버리지.
  private static func sharesEnd(_ names: [Text]) -> Bool {
    guard let first = names.first, first.count >= 3 else { return false }
    let end = first.dropping(first: first.count - 2)
    return end.allSatisfy(\.isHangul) && names.allSatisfy { $0.count > 2 && $0.ends(with: end) }
  }
}
