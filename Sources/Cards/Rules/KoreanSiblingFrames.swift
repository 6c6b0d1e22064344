import Notes

/// F37 for Korean: two lines side by side that say the same of two things but for one part: `옥로는 그늘에서 기른다` and
/// `전차는 햇볕에서 기른다` are asked for that part.
///
/// Fires last, on neighbouring lines, or on lines in the same place below neighbouring names, that differ in their topic and in one part
/// more with the same particle, and have their verb and at least two words in common.
enum KoreanSiblingFrames {
  private static let mostWords = 18
  private static let mostLines = 12

  private struct Line {
    let node: Int
    let text: Text
    /// The words of the topic; none where the line stands below its name.
    let topic: [Text]
    let rest: [Text]
  }

  static func drafts(_ page: Page, besides kept: [Gate.Passed]) -> [Draft] {
    guard page.isKorean else { return [] }
    let asked = FurtherAsked(kept)
    var done: Set<Int> = []
    var found: [Draft] = []
    for node in page.document.nodes.indices {
      let children = page[node].children
      for (first, second) in zip(children, children.dropFirst()) {
        var pairs = [(first, second)]
        if !page[first].isLeaf, !page[second].isLeaf {
          for one in page[first].children.prefix(mostLines) {
            pairs += page[second].children.prefix(mostLines).map { (one, $0) }
          }
        }
        for (one, other) in pairs {
          guard let left = line(one, page), let right = line(other, page), let cut = frame(left, right) else { continue }
          for (side, range) in [(left, cut.0), (right, cut.1)] where !done.contains(side.node) {
            guard let draft = draft(side, range, page, asked) else { continue }
            done.insert(side.node)
            found.append(draft.claiming(.part(22_900), of: [side.node]))
          }
        }
      }
    }
    return found
  }

  private static func line(_ node: Int, _ page: Page) -> Line? {
    let text = page.text(node).trimming { $0.isSpace || $0 == "." || $0 == "!" }
    guard page[node].isMatter, page[node].label == nil, page.pairs[node] == nil, text.hasHangul,
      !Example.isExample(text), !text.containsArrow, !text.contains("?"), !Openers.leans(text),
      !text.containsAny(of: [": ", ". ", "; "]), text.count <= 120
    else { return nil }
    let words = text.words
    guard (3...mostWords).contains(words.count) else { return nil }
    if let topic = KoreanTelling.topic(in: words), topic <= 3 {
      return Line(node: node, text: text, topic: Array(words[...topic]), rest: Array(words[(topic + 1)...]))
    }
    return Line(node: node, text: text, topic: [], rest: Array(words))
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
    guard tail >= 1, shared.count >= (left.topic.isEmpty ? 2 : 1), !first.isEmpty, !second.isEmpty, first.count <= 5, second.count <= 5,
      let mark = mark(one[first.upperBound - 1]), let same = self.mark(other[second.upperBound - 1]),
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

  private static let marks = [["에서"], ["에게"], ["으로", "로"], ["을", "를"], ["이", "가"], ["에"]]
  private static let asking = ["어디에서", "누구에게", "무엇으로", "무엇을", "무엇이", "무엇에"]

  private static func draft(_ line: Line, _ range: Range<Int>, _ page: Page, _ asked: FurtherAsked) -> Draft? {
    let last = line.rest[range.upperBound - 1]
    guard let mark = mark(last) else { return nil }
    let answer = (Array(line.rest[range].dropLast()) + [last.dropping(last: mark.count)]).joined(" ")
    let after = Array(line.rest[range.upperBound...])
    let phrase = KoreanPhrase((line.topic + line.rest).joined(" "))
    guard let deed = KoreanQuestion.deed(phrase), !deed.isDenied, !Openers.pointsInside(answer),
      deed.start >= line.topic.count + range.upperBound
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
}
