import Testing

@testable import Study

@Suite struct SearchTextTests {
  private func isFound(_ needle: String, in text: String...) -> Bool {
    var search = SearchText()
    for part in text { search.add(part) }
    search.endPiece()
    return Needle(needle).map { !search.filter([0], $0, isWanted: true).isEmpty } ?? false
  }

  @Test(arguments: [
    ("docker", "What is Docker?"), ("DOCKER", "docker"), ("cafe", "Café"), ("CAFÉ", "cafe"), ("ÉTÉ", "été"),
    ("abc", "ＡＢＣ"),
    ("서비스", "마이크로 서비스"), ("한", "\u{1112}\u{1161}\u{11AB}글"), ("\u{1112}\u{1161}\u{11AB}", "한글"), ("·", "가·나"),
    ("ñ", "EL NIÑO"), ("привет", "ПРИВЕТ"), ("日本", "日本語"), ("👍", "ok 👍"), ("a b", "A\tB"), ("c++", "C++"),
    ("'80s", "the '80s"), ("°c", "20 °C"),
  ])
  func `case, accents, width and composition do not count`(needle: String, text: String) {
    #expect(isFound(needle, in: text))
  }

  @Test(arguments: [
    ("ㅅㅂㅅ", "마이크로 서비스"), ("ㅁㅇㅋㄹ", "마이크로"), ("ㅋ8", "쿠8"), ("서ㅂ", "서비스"), ("ㄲ", "까치"), ("ㅅ ㅂ", "새 봄"),
    ("ㅋㅋ", "ㅋㅋ 웃음"),
  ])
  func `consonants standing alone find syllables that begin with them`(needle: String, text: String) {
    #expect(isFound(needle, in: text))
  }

  @Test(arguments: [
    ("ㅅㅂㅅ", "서비"), ("ㄱ", "나다라"), ("ㄱ", "까치"), ("ㅏ", "가나"), ("ab", "a b"), ("스비", "비스 비"), ("쿠", "abc"),
  ])
  func `what is not there is not found`(needle: String, text: String) {
    #expect(!isFound(needle, in: text))
  }

  @Test func `nothing is found across the parts of a card`() {
    #expect(isFound("ab", in: "ab", "cd") && isFound("cd", in: "ab", "cd") && !isFound("bc", in: "ab", "cd"))
  }

  @Test func `a needle that grew holds what it was`() throws {
    for (new, old) in [("ab", "a"), ("서비", "서"), ("서", "ㅅ"), ("ㅅㅂ", "ㅅ"), ("a", "a")] {
      #expect(try #require(Needle(new)).begins(with: try #require(Needle(old))), "\(new) \(old)")
    }
    for (new, old) in [("b", "a"), ("a", "ab"), ("ㅅ", "서"), ("거", "ㅅ")] {
      #expect(try !#require(Needle(new)).begins(with: try #require(Needle(old))), "\(new) \(old)")
    }
  }
}
