/// W3: particles written both ways, `HTTP는(은)`, `물(을)를`, `도자기(으)로`: one of the two stays.
enum DoubledParticle {
  /// The text with one particle each; the sound before it decides where it is known, else the one outside the brackets stays.
  static func settled(_ text: Text) -> Text {
    var text = text
    for pair in pairs {
      for (outer, inner) in [(pair.open, pair.closed), (pair.closed, pair.open)] {
        for mark in [outer + "(" + inner + ")", "(" + inner + ")" + outer] {
          while let found = text.firstRange(of: mark) {
            let kept = particle(after: text.prefix(found.lowerBound), pair) ?? outer
            text = text.prefix(found.lowerBound) + Text(kept) + text.dropping(first: found.upperBound)
          }
        }
      }
    }
    return text
  }

  /// `찻잔(tea cup) 으로`: a particle that stands alone behind a bracket belongs to it.
  static func joined(_ text: Text) -> Text {
    guard text.contains(") ") else { return text }
    var words = text.pieces { $0 == " " }
    var index = 1
    while index < words.count {
      if words[index - 1].scalars.last == ")", loose.contains(words[index]) {
        words[index - 1] += words[index]
        words.remove(at: index)
      } else {
        index += 1
      }
    }
    return words.joined(" ")
  }

  /// `Cache 를 비우고 disk 에`: a particle that stands apart behind a word in Latin letters belongs to it.
  static func joinedToLatin(_ text: Text) -> Text {
    var words = text.pieces { $0 == " " }
    guard words.count <= 400 else { return text }
    var index = 1
    while index < words.count {
      let bare = words[index].trimming { ".,:;!?".unicodeScalars.contains($0) }
      let before = words[index - 1].trimming { "`*_)]\"'".unicodeScalars.contains($0) }
      if let last = before.scalars.last, last.isLatin, apart.contains(bare), words[index].first == bare.first {
        words[index - 1] += words[index]
        words.remove(at: index)
        // `disk 에 서`: broken once more.
        if bare == "에", index < words.count, words[index] == "서" { words[index - 1] += words.remove(at: index) }
      } else {
        index += 1
      }
    }
    return words.joined(" ")
  }

  private static let apart: WordSet = [
    "으로", "로", "을", "를", "은", "는", "의", "와", "과", "에서", "에게", "에", "이란", "란", "가", "까지", "부터", "들", "들은", "들을", "들의",
    "들이", "들에", "들로",
    "에는", "에도", "으로는", "로는", "에서는", "이라는", "라는", "보다", "처럼", "마다",
  ]

  private static let loose: WordSet = ["으로", "로", "을", "를", "은", "는", "의", "와", "과", "에서", "에게", "에", "이란", "란"]

  /// After a vowel and after a consonant.
  private static let pairs: [(open: String, closed: String)] = [
    ("는", "은"), ("가", "이"), ("를", "을"), ("와", "과"),
  ]

  private static func particle(after text: Text, _ pair: (open: String, closed: String)) -> String? {
    let bare = text.trimming { !$0.isWordPart }
    guard let last = bare.scalars.last, last.isHangul else { return nil }
    return Hangul.hasFinal(last.value) ? pair.closed : pair.open
  }
}
