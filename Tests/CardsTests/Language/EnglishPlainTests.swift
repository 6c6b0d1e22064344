import Testing

@testable import Cards

/// English questions that take the word their answer asks for, and plain sentences without an object.
@Suite struct EnglishPlainTests {
  private func found(_ line: String) -> [String] { told("# Pottery\n\n## Kilns and clay\n\n- \(line)\n") }

  @Test(arguments: [
    ("Gas kilns are much hotter than stoves.", "how do gas kilns compare with stoves? → much hotter"),
    ("Fine clay forms only where water stood still.", "where does fine clay form? → only where water stood still"),
    ("The potter keeps track of broken pots.", "what does the potter keep track of? → broken pots"),
    ("Visitors cannot touch the shelves directly.", "what can visitors not touch directly? → the shelves"),
    ("Smoke enters the flue through a narrow slit.", "how does smoke enter the flue? → through a narrow slit"),
    ("Cracked glazes can heal.", "what can cracked glazes do? → heal"),
    ("Wood kilns are cheap but slow.", "what are wood kilns like? → cheap but slow"),
    ("Prices are sticky in the short run.", "what are prices like in the short run? → sticky"),
    ("As the kiln cools, the glaze hardens.", "as the kiln cools, what happens to the glaze? → it hardens"),
  ])
  func `a plain sentence asks with the word that fits its answer`(line: String, card: String) {
    #expect(found(line).contains { $0.lowercased().hasSuffix(card) }, "\(found(line))")
  }

  @Test(arguments: ["The shelf is split into more than ten boards.", "The clay is grey in the quarry pits."])
  func `an amount is no comparison`(line: String) {
    #expect(!found(line).contains { $0.contains("compare with") }, "\(found(line))")
  }

  @Test func `degrees are asked for as such`() {
    let all = told("# Pottery\n\n## Wax\n\n- melts above 60 degrees\n")
    #expect(all.contains("At what temperature does Wax melt? → above 60 degrees"), "\(all)")
  }

  @Test func `a word before a number belongs to it`() {
    #expect(found("The kiln is fired about 40 times a year.").contains { $0.lowercased().contains("about 40 times") })
    #expect(!found("The kiln is fired about 40 times a year.").contains { $0.contains("about?") })
  }
}
