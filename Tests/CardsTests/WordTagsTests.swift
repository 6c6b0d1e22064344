import Testing

@testable import Cards
@testable import Notes

/// Tags that are words of their sentence, and tags that are not.
@Suite struct WordTagsTests {
  private func read(_ line: String, isItem: Bool = true) -> String {
    TagWords.read(Text(line), isItem: isItem, isHeading: false).string
  }

  @Test(
    arguments: [
      ("deals with #packets", "deals with packets"),
      ("once the gate is shut a #session is created", "once the gate is shut a session is created"),
      ("it holds water, #silt, and other things", "it holds water, silt, and other things"),
      ("features like data #encryption take place here", "features like data encryption take place here"),
      ("#routing = the best path for a boat", "routing = the best path for a boat"),
      ("every lock has a #NIC / #gate-card", "every lock has a NIC / gate-card"),
      ("made by the guild ( #ISO) in Geneva", "made by the guild ( ISO) in Geneva"),
      ("a #net/osi layer", "a osi layer"),
    ])
  func `a tag that its sentence needs is a word`(_ line: String, _ words: String) { #expect(read(line) == words) }

  @Test(
    arguments: [
      ("Water flows down the weir. #rivers #exam", "Water flows down the weir."),
      ("Ada Berg #person and the keepers of the weir", "Ada Berg and the keepers of the weir"),
      ("#pottery centring: bringing the clay to the middle", "centring: bringing the clay to the middle"),
      ("물을 가두는 벽 #강 #시험", "물을 가두는 벽"),
      ("the colour is #ffcc00 in print", "the colour is #ffcc00 in print"),
    ])
  func `a tag that only says where a line belongs goes`(_ line: String, _ words: String) {
    #expect(read(line) == words)
  }

  @Test func `a sentence with its tags is asked whole`() {
    let found = cards("# Weirs\n\n## Gauge\n\nA tool that deals with the #level of a river (made by #hand).\n")
    #expect(found.first?.answer == ["A tool that deals with the level of a river (made by hand)."])
  }
}
