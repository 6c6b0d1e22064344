import Cards
import History
import Scheduling
import Testing

@testable import Study

@Suite struct CardQueryTests {
  /// One card of each standing, by its name.
  private static func state() -> Library {
    var pen = Pen()
    pen.study("old", daysAgo: [40, 30, 1])
    pen.study("due", daysAgo: [5, 4], grade: .hard)
    for day in [30, 20, 10] { pen.study("weak", daysAgo: [day], grade: day == 30 ? .easy : .again) }
    pen.write(.review(CardID("step"), .again, milliseconds: 1_000), at: moment(10))
    pen.write(.suspend(CardID("asleep")), at: moment(9))
    pen.write(.bury(CardID("later")), at: moment(9))
    pen.write(.flag(CardID("marked")), at: moment(9))
    pen.write(.dismiss(CardID("gone")), at: moment(9))
    let names = ["old", "due", "weak", "step", "asleep", "later", "marked", "gone", "fresh"]
    let known = names.enumerated().map { place, name in card(name, deck: place < 4 ? "Infra/docker" : "birds") }
    return library(known + [card("maybe", confidence: 0.3)], pen.written)
  }

  private func found(_ query: String, in library: Library = Self.state()) -> Set<String> {
    var browser = CardBrowser(library)
    browser.search(query, in: library, at: moment(10))
    return Set(browser.shown.map { library.all[$0].id.rawValue })
  }

  @Test func `an empty query finds every card, whatever became of it`() {
    #expect(found("").count == 10 && found("  ").count == 10)
  }

  @Test(arguments: [
    ("is:new", ["later", "marked", "fresh", "asleep"]), ("is:suspended", ["asleep"]), ("is:buried", ["later"]),
    ("is:flagged", ["marked"]), ("is:dismissed", ["gone"]), ("is:waiting", ["maybe"]), ("is:leech", []),
    ("is:due", ["due", "step", "weak"]), ("IS:Waiting", ["maybe"]),
    ("deck:docker", ["old", "due", "weak", "step"]), ("deck:INFRA -is:due", ["old"]), ("rule:f1 is:waiting", ["maybe"]),
    ("rule:F11", []), ("confidence<0.5", ["maybe"]), ("lapses>=1", ["weak"]), ("reviews=2", ["due"]),
    ("due<1 -is:due", []), ("due>=1", ["old"]),
  ])
  func `filters find cards by where they stand`(query: String, expected: [String]) {
    #expect(found(query) == Set(expected))
  }

  @Test func `measures of memory leave out cards never asked`() {
    #expect(found("stability<1000000") == ["old", "due", "weak", "step"])
    #expect(found("stability>=1 difficulty<0") == [])
  }

  @Test(arguments: ["is:", "is:wai", "deck:", "rule:", "stability<", "stability<-", "-is:", "\"\""])
  func `what is still being typed filters nothing`(query: String) {
    #expect(found(query).count == 10)
    #expect(CardQuery(query).unknownState == nil)
  }

  @Test(arguments: ["stability<abc", "due>x", "-lapses=many", "is:asleep", "-is:asleep", "re:*", "-re:*"])
  func `a filter that is none matches no card`(query: String) {
    #expect(found(query).isEmpty && found(query + " kiln").isEmpty)
  }

  @Test func `what a measure was compared with is told where it is no number`() {
    #expect(CardQuery("kiln due>x stability<y").unreadMeasure == "due>x")
    #expect(CardQuery("due>7 stability<").unreadMeasure == nil)
  }

  @Test func `a pattern filters, whole or turned round, and what is no pattern is told`() {
    let library = library([card("one", question: "What is a kiln?"), card("two", question: "Which kilns are hot?")])
    #expect(found("re:^what", in: library) == ["one"])
    #expect(found("-re:kilns?.hot re:\"is a\"", in: library) == ["one"])
    #expect(found("re:(kiln", in: library) == ["one", "two"] && found("re:", in: library) == ["one", "two"])
    #expect(CardQuery("re:(kiln").patternFault == .unfinished && CardQuery("re:").patternFault == nil)
    #expect(CardQuery("re:*").patternFault == .misplaced("*"))
  }

  @Test func `a state that is none is told`() {
    #expect(CardQuery("is:asleep now").unknownState == "asleep")
    #expect(found("is:asleep is:waiting") == [])
  }

  @Test func `a word with a colon that is no filter is a word`() {
    let library = library([card("one", question: "What does TCP:80 carry?"), card("two")])
    #expect(found("tcp:80", in: library) == ["one"])
    #expect(found("80<90", in: library) == [])
  }

  @Test func `words need not stand together, quoted ones do, and a minus turns round`() {
    let library = library([
      card("one", question: "The blue bird"), card("two", question: "A bird, not blue"),
      card("three", question: "Blue"),
    ])
    #expect(found("blue bird", in: library) == ["one", "two"])
    #expect(found("\"blue bird\"", in: library) == ["one"])
    #expect(found("blue -bird", in: library) == ["three"])
    #expect(found("-", in: library) == [])
  }
}
