import FoundationEssentials
import TestKit
import TextUI
import Testing

/// The card browser as a person at the terminal has it.
@Suite struct BrowseOnScreenTests {
  /// Three cards that all wait to be accepted.
  private func place() throws -> Workplace {
    let place = try Workplace.withBirds()
    try place.write(Data(#"{"leastConfidence":1}"#.utf8), to: ".dasi/settings.json")
    return place
  }

  @Test func `waiting cards are accepted and refused from home, and what was accepted is asked`() throws {
    let place = try place()
    let sitting = try place.sit("notes", "--language", "en")
    try sitting.until("3 cards to accept  a")
    sitting.send("a")
    try sitting.until("3 cards")
    sitting.send("a")
    try sitting.until("2 found")
    sitting.send("x")
    try sitting.until("1 found")
    #expect(place.journal.split(separator: "\n").count == 2)
    sitting.send("q")
    try sitting.until("1 card to accept")
    sitting.send("\r")
    try sitting.until("1/2")
    sitting.send("\u{3}")
    #expect(try sitting.end() == .code(130))
    #expect(sitting.terminal.modes == sitting.modesBefore)
  }

  @Test func `what is typed finds at once, and what was dismissed comes back in another visit`() throws {
    let place = try Workplace.withBirds()
    var sitting = try place.sit("browse", "notes", "--language", "en")
    try sitting.until("3 cards")
    sitting.send("/kest")
    try sitting.until("1 found")
    sitting.send("\rx")
    try sitting.until("Noted as not a card")
    sitting.send("q")
    #expect(try sitting.end() == .code(0))
    sitting = try place.sit("browse", "notes", "--language", "en", "--find", "is:dismissed")
    try sitting.until("a bring back")
    sitting.send("a")
    try sitting.until("No card matches")
    sitting.send("u")
    try sitting.until("a bring back")
    sitting.send("a\u{1B}")
    try sitting.until("choose card") { $0.contains("3 cards") && $0.contains("Kestrel") && !$0.contains("no card") }
    sitting.send("q")
    #expect(try sitting.end() == .code(0))
    #expect(place.journal.split(separator: "\n").count == 4)
  }

  @Test func `fault 38: a backup made before many are taken out brings them all back`() throws {
    let place = try Workplace.withBirds()
    let lines = (1...25).map { "- Bird \($0): a bird that was seen on day \($0) of the journey" }
    try place.write(Data(("# Log\n\n" + lines.joined(separator: "\n") + "\n").utf8), to: "log.md")
    let sitting = try place.sit("browse", "notes", "--language", "en", "--find", "bird")
    try sitting.until("What is bird 1?")
    sitting.send("f")
    try sitting.until("Flagged")
    sitting.send("\u{1}x")
    try sitting.until("cards: noted as not a card")
    sitting.send("q")
    #expect(try sitting.end() == .code(0))
    let folder = place.notes.appending(path: ".dasi/backups").path
    let backup = try #require(
      FileManager.default.contentsOfDirectory(atPath: folder).first { $0.contains("before-many") })
    #expect(try place.run("doctor", "notes", "--restore", folder + "/" + backup).ending == .code(0))
    #expect(place.journal.contains("flag") && !place.journal.contains("dismiss"))
  }

  @Test func `a resize in the middle keeps the card`() throws {
    let place = try Workplace.withBirds()
    let sitting = try place.sit("browse", "notes", "--language", "en")
    try sitting.until("3 cards")
    let isOnKestrel = { (screen: String) in
      screen.split(separator: "\n").contains { $0.contains("›") && $0.contains("Kestrel") }
    }
    sitting.send("jj")
    try sitting.until("the third card") { isOnKestrel($0) }
    sitting.terminal.resize(Size(width: 40, height: 12))
    try sitting.until("the third card, narrow") { isOnKestrel($0) && !$0.contains("order") }
    sitting.terminal.resize(Size(width: 100, height: 30))
    try sitting.until("the third card, wide") { isOnKestrel($0) && $0.contains("falcon") }
    sitting.send("\u{3}")
    #expect(try sitting.end() == .code(130))
  }
}
