import Study
import Testing

@Suite struct NameSearchTests {
  private static let names = ["설정\nsettings", "카드 아님\nnot a card", "통계\nstats", "Café\n찻집"]

  @Test(arguments: [
    ("", [0, 1, 2, 3]), ("set", [0]), ("설", [0]), ("ㅅㅈ", [0]), ("ㅌㄱ", [2]), ("card not", [1]), ("cafe", [3]),
    ("없는", []),
    ("STATS", [2]),
  ])
  func `a name is found by any part of it, in either language, by its first consonants`(text: String, found: [Int]) {
    #expect(NameSearch.places(of: text, in: Self.names) == found)
  }
}
