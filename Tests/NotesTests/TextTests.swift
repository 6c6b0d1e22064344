import Testing

@testable import Notes

@Suite struct TextTests {
  private let samples: [Text] = [
    "", " ", "차", "따뜻한 차 한 잔", "Tea, then Cake", "ÀÉÎ ＡＢ１２", "茶の湯 お茶", "a → b — c", "  two  words ", "x🍵y",
  ]

  /// All parts of a text, each cut out of the whole.
  private func parts(of text: Text) -> [Text] {
    text.indices.flatMap { start in (start...text.count).map { text[start..<$0] } } + [text]
  }

  @Test func `a part is equal to the same text made anew, whatever it was cut from`() {
    for part in samples.flatMap(parts) {
      let new = Text(part.string)
      #expect(part == new)
      #expect(part.hashValue == new.hashValue)
      #expect(Array(part.string.unicodeScalars) == Array(part))
    }
  }

  @Test func `a part keeps the places of the whole only in its scalars`() {
    let part = Text("따뜻한 차 한 잔")[4..<9]
    #expect(part[0] == "차")
    #expect(part.scalars[2...].firstIndex(of: "한") == 2)
    #expect(Text(part.scalars.prefix(1)) == "차")
  }

  @Test func `what a text grows by is not seen by those it shares scalars with`() {
    let whole: Text = "잔과 접시"
    var part = whole.prefix(1)
    part.append("이")
    part += " 있다"
    #expect(part == "잔이 있다")
    #expect(whole == "잔과 접시")
    #expect(part.contains("있") && !whole.contains("있"))
  }

  @Test func `searching a part finds what plain comparing finds`() {
    for text in samples.flatMap(parts) {
      for wanted in [
        "차", "ea", "→", " ", "잔", "B", "お茶", "🍵", "xyz", "Tea, then C", " 한 ", "한 잔", "two  w", "o  words ",
      ] {
        let plain = text.indices.first {
          text.dropping(first: $0).string.unicodeScalars.starts(with: wanted.unicodeScalars)
        }
        #expect(text.firstRange(of: wanted)?.lowerBound == plain, "\(wanted) in \(text)")
        #expect(text.firstRange(ofText: Text(wanted))?.lowerBound == plain, "\(wanted) in \(text)")
      }
    }
  }

  @Test func `what letters a part has does not hang on the whole`() {
    for text in samples.flatMap(parts) {
      #expect(text.hasHangul == text.contains { $0.isHangul })
      #expect(text.hasHan == text.contains { $0.isHan })
      #expect(text.hasKana == text.contains { $0.isKana })
      #expect(text.hasLatin == text.contains { $0.isLatin })
      #expect(text.hasLetter == text.contains { $0.isWordLetter })
      #expect(text.hasDigit == text.contains { $0.isDigit })
      #expect(text.hasArrow == text.contains { $0.isArrow })
      #expect(text.lowercased == Text(text.map(\.lowered)))
      #expect(text.folded == Text(text.compactMap(\.folded)))
    }
  }

  @Test func `a text is one of some words, or begins or ends with one, where plain comparing says so`() {
    let words: [Literal] = ["차", "잔", "한 잔", "tea", "ake", "B", "お茶", "🍵y", "x", "따뜻", "ａｂ"]
    for text in samples.flatMap(parts) {
      let strings = words.map { Array(Text($0)) }
      #expect(text.isOne(of: words) == strings.contains(Array(text)), "\(text)")
      #expect(text.startsWith(anyOf: words) == strings.contains { text.starts(with: $0) })
      #expect(text.startsWith(lowered: words) == strings.contains { text.map(\.lowered).starts(with: $0) })
      #expect(text.endsWith(anyOf: words) == strings.contains { text.reversed().starts(with: $0.reversed()) })
      for (word, string) in zip(words, strings) {
        #expect(text.starts(with: word) == text.starts(with: string))
        #expect(text.ends(with: word) == text.reversed().starts(with: string.reversed()))
      }
    }
  }

  @Test func `small letters are those of ASCII, Latin and full-width capitals`() {
    #expect(Text("AZ az ÀÞ×ß ＡＺ０ Ā 가").lowercased == "az az àþ×ß az0 Ā 가")
    #expect(Text("A+B = <50%> $#~ Ｃ→d").folded == "a+b=<50%>c→d")
  }

  @Test func `a set of words holds its words and those of a set joined to it, and no others`() {
    let words: WordSet = ["", "a", "tea", "찻잔", "물"]
    // A cell with nothing in it is no word.
    #expect(!words.contains(""))
    let joined = words.union(["cup", "tea"])
    for word in ["a", "tea", "찻잔", "물"] as [Text] { #expect(words.contains(word) && joined.contains(word)) }
    #expect(joined.contains("cup") && !words.contains("cup"))
    for word in ["t", "te", "taa", "teas", "찻물", "잔", "b"] as [Text] { #expect(!joined.contains(word)) }
  }

  @Test func `a width is reached where the columns are`() {
    for text in samples {
      for width in 0...(text.width + 2) { #expect(text.isAtLeast(width: width) == (text.width >= width)) }
    }
  }

  @Test func `words are what stands between spaces`() {
    for text in samples.flatMap(parts) {
      let words = text.string.unicodeScalars.split(separator: " ").map { Text(String($0)) }
      #expect(text.words == words)
      #expect(text.wordCount == words.count)
      #expect(text.firstWord == words.first && text.lastWord == words.last)
      #expect(text.hasWord { $0 == "words" } == words.contains("words"))
    }
  }

  @Test func `words joined by a space are the same whether they were cut from one text or come from several`() {
    let text: Text = "the clay dries  slowly"
    let words = text.words
    #expect(words.prefix(3).map { $0 }.joined(" ") == "the clay dries")
    #expect(words.joined(" ") == "the clay dries slowly")
    #expect([words[0], words[2]].joined(" ") == "the dries")
    #expect(
      [words[1], Text("dries")].joined(" ") == "clay dries" && [words[3], Text(" x")].joined(" ") == "slowly  x")
    // Another text whose part happens to begin where the first one ends.
    let other: Text = "abc wet"
    #expect([Text("hot"), other.dropping(first: 4)].joined(" ") == "hot wet")
    #expect([text.prefix(3), text[4..<4], text[5..<8]].joined(" ") == "the  lay")
  }

  @Test func `a table of literals is laid out as it was written`() {
    let table: [Literal] = ["", "k", "가마", "窯", "👍"]
    #expect(table.map { Text($0) } == ["", "k", "가마", "窯", "👍"] as [Text])
    #expect(table.map(\.count) == [0, 1, 2, 1, 1])
    #expect(Text("벽돌가마").ends(with: table[2]) && Text("벽돌가마").without(suffix: table[2]) == "벽돌")
    #expect(Text("窯の火").starts(with: table[3]) && Text("窯の火").firstRange(of: table[2]) == nil)
    #expect(Text("ok 👍").has(table[4], at: 3) && Text("ok 👍").contains(table[4]))
  }
}
