import Notes

/// How a note spells its English words inside sentences: small ("shale") or with a capital ("Sicily").
struct EnglishCasing {
  private let small: Set<Text>
  private let capital: Set<Text>

  init(_ document: Document) {
    var small: Set<Text> = []
    var capital: Set<Text> = []
    for node in document.nodes where node.isMatter && node.text.hasLatin {
      var isFirst = true
      for word in EnglishWord.list(in: node.text) {
        defer {
          let last = node.text[word.range.upperBound - 1]
          isFirst =
            last == "." || last == "!" || last == "?" || last == ":" || last == "-" || last == "–" || last == "—"
            || last == ";"
        }
        guard word.plain.count >= 3, !word.inner else { continue }
        if !word.isCapital {
          small.insert(word.plain)
        } else if !isFirst, !word.isBracketed {
          capital.insert(word.plain)
        }
      }
    }
    self.small = small
    self.capital = capital
  }

  /// A question with the words of its own sentence as the note spells them.
  func spelled(_ question: Text) -> Text {
    guard let start = opening(of: question) else { return question }
    let words = EnglishWord.list(in: question.dropping(first: start))
    var result = question.prefix(start)
    var place = start
    var index = 0
    while index < words.count {
      // Words with capitals side by side are one name: all are small or none.
      let run = words[index...].prefix { $0.isCapital && !$0.isBracketed }
      let isSmall =
        !run.isEmpty && run.allSatisfy(isCommon) && !(run.endIndex < words.count && words[run.endIndex].isBracketed)
      for word in run.isEmpty ? words[index...index] : run {
        let range = (word.range.lowerBound + start)..<(word.range.upperBound + start)
        let text = question[range]
        result = result + question[place..<range.lowerBound]
        result = result + (isSmall ? text.loweredStart : isName(word) ? text.capitalizedStart : text)
        place = range.upperBound
      }
      index += max(1, run.count)
    }
    return result + question.dropping(first: place)
  }

  /// Whether a word stands in the note in small letters and nowhere inside a sentence with a capital.
  private func isCommon(_ word: EnglishWord) -> Bool {
    word.plain.count >= 3 && !word.inner && small.contains(word.plain) && !capital.contains(word.plain)
  }

  /// Whether a word in small letters stands in the note with a capital alone.
  private func isName(_ word: EnglishWord) -> Bool {
    word.plain.count >= 3 && !word.isCapital && !word.inner && capital.contains(word.plain)
      && !small.contains(word.plain)
      && !KnownWords.contains(word.plain) && !EnglishVerbs.isBase(word.plain)
      && EnglishVerbs.base(ofThird: word.plain) == nil
      && EnglishVerbs.base(ofParticiple: word.plain) == nil
  }

  /// Where the words behind the question word begin.
  private func opening(of question: Text) -> Int? {
    let words = EnglishWord.list(in: question)
    guard let place = words.firstIndex(where: { EnglishCasing.asking.contains($0.plain) }), place + 2 < words.count
    else {
      return nil
    }
    return words[place + 1].range.lowerBound
  }

  private static let asking: WordSet = ["what", "who", "when", "where", "why", "how", "which"]
}
