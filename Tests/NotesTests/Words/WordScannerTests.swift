import Testing

@testable import Notes

@Suite struct WordScannerTests {
  private func words(_ line: String) -> [String] { WordScanner.words(in: Text(line)).map(\.text.string) }

  @Test func `words are runs of Hangul and of Latin letters`() {
    #expect(words("나무는 숲(forest)을 이룬다.") == ["나무는", "숲", "forest", "을", "이룬다"])
    #expect(words("a well-known tree's bark") == ["well-known", "tree's", "bark"])
  }

  @Test func `emphasis does not part a word`() {
    #expect(words("**나무**의 J*avaScript* ~~old~~") == ["나무의", "JavaScript", "old"])
  }

  @Test func `code, formulas, tags, link targets and names hold no words`() {
    #expect(words("`let oak` 나무 $tree$ 숲") == ["나무", "숲"])
    #expect(words("<span class=\"oak\">숲</span> [나무](https://oak.example/pine)") == ["숲", "나무"])
    #expect(words("snake_case file.txt a1b2 http://x.y/oak call() me@oak.org C:\\oak") == [])
  }

  @Test func `marks that are never closed part nothing`() {
    #expect(words("가격은 $ 다섯이고 ` 나무") == ["가격은", "다섯이고", "나무"])
    #expect(words("[나무](끝이 없음") == ["나무"])
  }

  @Test func `what follows another script at once is attached`() {
    let words = WordScanner.words(in: "API는 나무를")
    #expect(words.map(\.isAttached) == [false, true, false])
  }
}

@Suite struct KoreanStemTests {
  @Test(arguments: [
    ("나무를", "나무"), ("나무에서는", "나무"), ("관리하는", "관리"), ("관리된다", "관리"), ("정원사들이", "정원사"), ("효율적으로", "효율"),
    ("나무", "나무"), ("회의", "회의"), ("의도", "의도"), ("사용자의", "사용자"),
  ])
  func `particles and endings come off, the noun stays`(word: String, stem: String) {
    #expect(KoreanStem.of(Text(word)).string == stem)
  }

  @Test func `at least two syllables stay`() {
    for word in ["함은", "됨", "하는", "이다", "적인"] { #expect(KoreanStem.of(Text(word)).count >= min(2, word.count)) }
  }
}

@Suite struct KeyboardTests {
  @Test func `keys side by side are neighbours, both ways`() {
    for (one, other) in [("q", "w"), ("a", "q"), ("s", "w"), ("z", "s"), ("ㅂ", "ㅈ"), ("ㄱ", "ㅇ"), ("ㅑ", "ㅕ")] {
      let (left, right) = (one.unicodeScalars.first?.value ?? 0, other.unicodeScalars.first?.value ?? 0)
      #expect(Keyboard.areNeighbours(left, right) && Keyboard.areNeighbours(right, left), "\(one) \(other)")
    }
  }

  @Test func `keys apart, of two layouts, or none are not`() {
    for (one, other) in [("q", "e"), ("q", "z"), ("a", "a"), ("ㅂ", "ㄱ"), ("ㅅ", "ㅈ"), ("q", "ㅈ"), ("1", "2")] {
      let (left, right) = (one.unicodeScalars.first?.value ?? 0, other.unicodeScalars.first?.value ?? 0)
      #expect(!Keyboard.areNeighbours(left, right), "\(one) \(other)")
    }
  }
}
