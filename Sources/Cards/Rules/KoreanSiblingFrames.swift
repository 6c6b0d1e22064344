import Notes

/// F37 for Korean: two lines side by side that say the same of two things but for one part: `옥로는 그늘에서 기른다` and
/// `전차는 햇볕에서 기른다` are asked for that part; where more differs, both are asked for their difference.
///
/// Fires last, on neighbouring lines and sentences, and on lines below neighbouring names, that have at least half of their words in
/// common.
enum KoreanSiblingFrames {
  private static let mostWords = 18
  private static let mostLines = 8

  private struct Line {
    let node: Int
    let text: Text
    /// The words of the topic; none where the line stands below its name.
    let topic: [Text]
    let rest: [Text]
    /// What the line speaks of.
    let name: Text?
  }

  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    guard page.isKorean else { return [] }
    let asked = FurtherAsked(kept)
    var done: Set<Int> = []
    var found: [Draft] = []
    for node in page.document.nodes.indices {
      for (left, right) in pairs(at: node, page) where !(done.contains(left.node) && done.contains(right.node)) {
        var drafts: [Draft] = []
        if page.pairs[left.node] == nil, let cut = frame(left, right) {
          drafts = [(left, cut.0), (right, cut.1)].compactMap { draft($0.0, $0.1, page, asked) }
        } else if let both = difference(left, right, page) {
          drafts = [both]
        }
        for (part, draft) in drafts.enumerated() {
          done.insert(draft.node)
          found.append(draft.claiming(.part(22_900 + part), of: [draft.node]))
        }
        if !drafts.isEmpty { done.formUnion([left.node, right.node]) }
      }
    }
    return found
  }

  /// The neighbouring sentences of a line, its neighbouring lines below, and the lines below those that are neighbours.
  private static func pairs(at node: Int, _ page: Page) -> [(Line, Line)] {
    var found: [(Line, Line)] = []
    let sentences = page.sentences[node].prefix(6).map { line($0.text, node, page) }
    for (one, other) in zip(sentences, sentences.dropFirst()) {
      if let one, let other, !one.topic.isEmpty, !other.topic.isEmpty { found.append((one, other)) }
    }
    let children = page[node].children
    for (first, second) in zip(children, children.dropFirst()) {
      if let one = line(first, page), let other = line(second, page), !one.topic.isEmpty { found.append((one, other)) }
      if let one = meaning(first, page), let other = meaning(second, page), areAlike(one, other),
        children.count == 2 || areClose(one, other)
      {
        found.append((one, other))
      }
      guard !page[first].isLeaf, !page[second].isLeaf else { continue }
      let others = page[second].children.prefix(mostLines).compactMap { line($0, page) }
      for one in page[first].children.prefix(mostLines).compactMap({ line($0, page) }) {
        found += others.map { (one, $0) }
      }
    }
    return found
  }

  private static func line(_ node: Int, _ page: Page) -> Line? {
    page.sentences[node].count == 1 ? line(page.text(node), node, page) : nil
  }

  /// What a name before a colon means, as a line about it.
  private static func meaning(_ node: Int, _ page: Page) -> Line? {
    guard let pair = page.pairs[node], pair.isNamed, page[node].isMatter, page[node].label == nil,
      case let text = pair.right.text.trimming({ $0.isSpace || $0 == "." }), text.hasHangul, !text.containsArrow,
      !text.contains(". "), (2...mostWords).contains(text.wordCount)
    else { return nil }
    let name = Term(pair.left).name
    return Line(node: node, text: text, topic: [name + "은"], rest: Array(text.words), name: name)
  }

  /// 홑잔 and 겹잔, `wet kiln` and `dry kiln`: names that end alike.
  private static func areAlike(_ left: Line, _ right: Line) -> Bool {
    guard let one = left.name, let other = right.name, !(one + other).containsAny(of: ["/", "<", ">", "="]) else {
      return false
    }
    if one.hasHangul { return one.last == other.last }
    return one.lowercased.lastWord == other.lowercased.lastWord
  }

  /// Two meanings that are the same but for a word or two.
  private static func areClose(_ left: Line, _ right: Line) -> Bool {
    let words = Set(right.rest)
    let shared = left.rest.count { words.contains($0) }
    return shared >= 3 && shared * 10 >= max(left.rest.count, right.rest.count) * 7
      && [left, right].allSatisfy { $0.name.map { $0.wordCount == 1 && $0.count <= 6 && $0.hasHangul } ?? false }
  }

  private static func line(_ said: Text, _ node: Int, _ page: Page) -> Line? {
    let plain = said.trimming { $0.isSpace || $0 == "." || $0 == "!" }
    let text = plain.dropping(first: Openers.length(in: plain))
    guard page[node].isMatter, page[node].label == nil, page.pairs[node] == nil, text.hasHangul,
      !Example.isExample(text), !text.containsArrow, !text.contains("?"), !Openers.leans(text),
      !text.containsAny(of: [": ", "; ", " / "]), text.count <= 120
    else { return nil }
    let words = text.words
    guard (3...mostWords).contains(words.count) else { return nil }
    if let topic = KoreanTelling.topic(in: words), topic <= 3 {
      let name = (words[..<topic].map { $0 } + [words[topic].dropping(last: 1)]).joined(" ").withoutBracket.trimmed
      return Line(node: node, text: text, topic: Array(words[...topic]), rest: Array(words[(topic + 1)...]), name: name)
    }
    return Line(node: node, text: text, topic: [], rest: Array(words), name: page.name(of: page[node].parent))
  }

  /// Where the one part stands in which two lines differ; nil where they are not of one frame.
  private static func frame(_ left: Line, _ right: Line) -> (Range<Int>, Range<Int>)? {
    let (one, other) = (left.rest, right.rest)
    guard left.topic.isEmpty == right.topic.isEmpty, left.topic.isEmpty || left.topic != right.topic else { return nil }
    let shorter = min(one.count, other.count)
    guard shorter >= 2 else { return nil }
    var head = 0
    while head < shorter, one[head] == other[head] { head += 1 }
    var tail = 0
    while tail < shorter - head, one[one.count - 1 - tail] == other[other.count - 1 - tail] { tail += 1 }
    let (first, second) = (head..<(one.count - tail), head..<(other.count - tail))
    let shared = (Array(one[..<head]) + Array(one[(one.count - tail)...])).filter { KoreanNoun.tells($0) }
    guard tail >= 1, shared.count >= (left.topic.isEmpty ? 2 : 1), !first.isEmpty, !second.isEmpty, first.count <= 5,
      second.count <= 5, let mark = mark(one[first.upperBound - 1]), let same = self.mark(other[second.upperBound - 1]),
      mark.kind == same.kind
    else { return nil }
    return (first, second)
  }

  private static func mark(_ word: Text) -> (kind: Int, count: Int)? {
    for (kind, ends) in marks.enumerated() {
      if let end = ends.first(where: { word.ends(with: $0) && word.count > $0.unicodeScalars.count }) {
        return (kind, end.unicodeScalars.count)
      }
    }
    return nil
  }

  private static let marks = [["별로"], ["에서"], ["에게"], ["으로", "로"], ["을", "를"], ["이", "가"], ["에"]]
  private static let asking = ["어떤 단위로", "어디에서", "누구에게", "무엇으로", "무엇을", "무엇이", "무엇에"]

  private static func draft(_ line: Line, _ range: Range<Int>, _ page: Page, _ asked: FurtherAsked) -> Draft? {
    let last = line.rest[range.upperBound - 1]
    guard let mark = mark(last) else { return nil }
    let answer = (Array(line.rest[range].dropLast()) + [last.dropping(last: mark.kind == 0 ? 1 : mark.count)]).joined(
      " ")
    let after = Array(line.rest[range.upperBound...])
    let phrase = KoreanPhrase((line.topic + line.rest).joined(" "))
    guard let deed = KoreanQuestion.deed(phrase) ?? KoreanQuestion.bareDeed(phrase), !deed.isDenied,
      !Openers.pointsInside(answer), deed.start >= line.topic.count + range.upperBound
    else { return nil }
    let kept = after.dropLast(phrase.words.count - deed.start)
    let word = KoreanKind.asking(Text(asking[mark.kind]), for: answer) ?? Text(asking[mark.kind])
    let question =
      (line.topic + Array(line.rest[..<range.lowerBound]) + [word] + Array(kept) + [deed.asked]).joined(" ") + "?"
    let found = KoreanQuestion(question: question, answer: answer)
    guard (2...60).contains(answer.count), !question.folded.contains(text: answer.folded),
      !asked.hold(found, page[line.node].lines.lowerBound)
    else { return nil }
    let subject = Subjects.prefix(asking: question, for: answer, of: line.text, line.node, page)
    guard !subject.isEmpty || !line.topic.isEmpty, !subject.folded.contains(text: answer.folded) else { return nil }
    return Draft(.question, ask: subject + question, [answer], at: line.node, of: page, confidence: 0.7)
  }

  /// `옥로는 그늘에서 자라 맛이 달다` and `전차는 햇볕에서 자라 맛이 떫다`: what is said of each, side by side.
  private static func difference(_ left: Line, _ right: Line, _ page: Page) -> Draft? {
    guard left.topic.isEmpty == right.topic.isEmpty, let one = left.name, let other = right.name,
      isName(one), isName(other), one.folded != other.folded, left.rest != right.rest,
      left.rest.count >= 2, right.rest.count >= 2
    else { return nil }
    var rest = right.rest
    var shared: [Text] = []
    let isOpposite = left.topic.isEmpty && isDenied(left) != isDenied(right)
    for word in left.rest {
      let stem = word.prefix(2)
      let same = rest.firstIndex(of: word)
      guard let place = same ?? (isOpposite && word.count >= 3 ? rest.firstIndex { $0.prefix(2) == stem } : nil) else {
        continue
      }
      rest.remove(at: place)
      shared.append(word)
    }
    let telling = shared.filter { KoreanNoun.tells($0) && !KoreanNoun.isVague(Particle.stripped($0)) }
    guard telling.count >= 2, shared.count * 2 >= max(left.rest.count, right.rest.count) else { return nil }
    let said = [left, right].map { $0.rest.joined(" ") }
    guard said.allSatisfy({ $0.count <= 80 && !Openers.pointsInside($0) }) else { return nil }
    let isLoose = [one, other].contains { $0.lastWord.map(KoreanNoun.isVague) ?? true }
    let question =
      (isLoose ? Subjects.named(for: one + other, left.node, page) : Text())
      + Wording.ask(\.difference, in: .korean, one, y: other)
    return Draft(
      .comparison, ask: question, [one + ": " + said[0], other + ": " + said[1]], at: left.node, of: page,
      confidence: 0.65
    ).from(left.node == right.node ? [left.node] : [left.node, right.node], of: page)
  }

  private static func isDenied(_ line: Line) -> Bool {
    line.rest.suffix(3).contains { $0.containsAny(of: ["않", "못", "없"]) }
  }

  private static func isName(_ name: Text) -> Bool {
    (2...24).contains(name.count) && name.wordCount <= 4 && !name.containsAny(of: ["와 ", "과 ", " 및 "])
      && !Openers.points(name + " x") && !KoreanNoun.isOpen(name)
      && !KoreanNoun.isVague(name) && !Endings.isKoreanPredicate(name) && !name.endsWith(anyOf: ["때", "경우", "에서", "에"])
  }
}
