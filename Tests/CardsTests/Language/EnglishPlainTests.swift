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

  @Test(arguments: [
    ("Wrote three songs about rivers", "What did Ann Harn write? → three songs about rivers"),
    ("Wanted to head the guild without pay", "What did Ann Harn want to do? → head the guild without pay"),
    ("Began building in 1590", "When did Ann Harn begin building? → in 1590"),
    ("Named Tom Reed to be her heir", "What did Ann Harn name? → Tom Reed to be her heir"),
    (
      "Built the largest kiln the valley has ever had",
      "What did Ann Harn build? → the largest kiln the valley has ever had"
    ),
  ])
  func `a line that begins with a past verb tells a deed of the name above`(line: String, card: String) {
    let all = told("# Potters\n\n## Ann Harn\n\n- \(line)\n- Lived by the river\n")
    #expect(all.contains(card), "\(all)")
  }

  @Test func `a deed is no name, whatever stands below it`() {
    let all = told(
      "# Potters\n\n## Ann Harn\n\n- Became estranged from the guild\n  - withdrew from all public fairs and sales\n")
    #expect(
      !all.contains { $0.contains("is Became") || $0.contains("did Became") || $0.contains("guild? →") }, "\(all)")
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
