import Testing

@testable import Study

@Suite struct SearchPatternTests {
  private func isFound(_ pattern: String, in text: String...) -> Bool {
    var search = SearchText()
    for part in text { search.add(part) }
    search.endPiece()
    guard let pattern = try? SearchPattern(pattern) else { return false }
    return !search.filter([0], pattern, isWanted: true).isEmpty
  }

  private func fault(of pattern: String) -> PatternFault? {
    do throws(PatternFault) { _ = try SearchPattern(pattern) } catch { return error }
    return nil
  }

  @Test(arguments: [
    ("kiln", "The kiln is hot"), ("k.ln", "kiln"), ("k.*hot", "The kiln is hot"), ("colou?r", "color"),
    ("colou?r", "colour"), ("cat|dog", "a dog"), ("(ab)+c", "xababc"), ("a{3}", "caaat"), ("a{2,}b", "aaaab"),
    ("^a{1,2}b", "aab"), ("[a-c]x", "bx"), ("[^a-c]x", "dx"), ("[]x]", "]"), ("[a-]", "-"), ("\\d+ ms", "90 ms"),
    ("\\w\\s\\w", "a b"), ("\\W", "a-b"), ("\\.", "v1.2"), ("a\\|b", "a|b"), ("(?:ab)?c", "c"),
    ("a*?b", "aab"), ("", "anything"), ("a|", "b"), ("()", "b"), ("(a*)*b", "aaab"), ("x{0}y", "y"),
  ])
  func `patterns find what they mean`(pattern: String, text: String) {
    #expect(isFound(pattern, in: text))
  }

  @Test(arguments: [
    ("k.ln", "klin"), ("a{3}", "aa"), ("^b", "ab"), ("a$", "ab"), ("[^a]", "aaa"), ("\\d", "six"), ("(ab){2}", "abxab"),
    ("a{1,2}$", "b"), ("^a{1,2}b", "aaab"), ("x+", "y"), ("\\S", " "),
  ])
  func `what a pattern does not mean is not found`(pattern: String, text: String) {
    #expect(!isFound(pattern, in: text))
  }

  @Test(arguments: [
    ("서.스", "마이크로 서비스"), ("^서비스", "서비스"), ("[가-나]비", "나비"), ("CAFÉ", "the cafe"), ("[A-Z]{3}", "tcp"),
    ("한글$", "\u{1112}\u{1161}\u{11AB}글"), ("^.$", "👍"), ("👍+", "ok 👍👍"), ("\\w{2}", "日本"), ("Ａ", "a"),
  ])
  func `case, accents, width and composition do not count`(pattern: String, text: String) {
    #expect(isFound(pattern, in: text))
  }

  @Test(arguments: [
    ("(ab|cd)e+f", "xcdeef", "xcdf"), ("k|bc|d{2}", "xdd", "bd"), ("(가|나)다+라", "나다다라", "나라"), ("x?yz?w", "ayw", "xz w"),
    ("[가-힣]{2}-\\d", "α 도자-7", "α 도자7"), ("^(kiln|oven)$", "oven", "ovens"),
    ("(a|b|c|d|e)9", "x e9", "x f9"),
  ])
  func `letters that must stand rule out no text that has the pattern`(pattern: String, text: String, other: String) {
    #expect(isFound(pattern, in: "before", text, "after"))
    #expect(!isFound(pattern, in: "before", other, "after"))
  }

  @Test func `every part of a card begins and ends, and nothing goes across`() {
    let parts = ("What is it", "an oven")
    #expect(isFound("^an", in: parts.0, parts.1) && isFound("it$", in: parts.0, parts.1))
    #expect(isFound("^what is it$", in: parts.0, parts.1) && isFound("oven$$", in: parts.0, parts.1))
    #expect(!isFound("it.*oven", in: parts.0, parts.1) && !isFound("it[^x]an", in: parts.0, parts.1))
    #expect(!isFound("it$an", in: parts.0, parts.1) && isFound("^$", in: "a", ""))
  }

  @Test func `what is no pattern says why`() {
    for unfinished in ["(a", "[a", "[", "a{2", "a\\", "(a|(b)"] { #expect(fault(of: unfinished) == .unfinished) }
    for (pattern, sign) in [
      ("*a", "*"), ("a**", "*"), ("a)", ")"), ("a{x}", "{"), ("a{3,2}", "{"), ("\\b", "\\b"), ("(?=a)", "(?"),
      ("[z-a]", "z-a"),
    ] {
      #expect(fault(of: pattern) == .misplaced(sign), "\(pattern)")
    }
    let deep = String(repeating: "(", count: 100)
    for long in ["a{999999999999999999999}", "(a{1000}){1000}", "((a{30}){30}){30}", deep] {
      #expect(fault(of: long) == .tooLong, "\(long)")
    }
  }

  @Test func `patterns that trouble others end like any`() {
    let text = String(repeating: "a", count: 20_000) + "!"
    #expect(!isFound("^(a+)+$", in: text) && !isFound("(a|aa)*b", in: text) && isFound("(a*)*!", in: text))
    // More states than are kept at a time.
    let noise = (0..<20_000).map { $0 * $0 % 7 < 3 ? "a" : "b" }.joined()
    #expect(!isFound("a.{14}c", in: noise) && isFound("a.{14}[ab]", in: noise))
  }
}
