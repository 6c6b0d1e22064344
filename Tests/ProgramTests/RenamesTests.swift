import FoundationEssentials
import Glibc
import TestKit
import Testing
import TextUI

/// Notes that were edited between two visits: what is said, confirmed and refused, on the screen and in lines.
@Suite struct RenamesTests {
  private let now = "2026-11-22T19:04:05.000+09:00"
  private static let before = """
    # Kiln

    - Bisque: pottery fired once
    - Glaze: a coat of glass
    - Slip: thinned clay

    """

  /// Notes of which every card was answered and looked at from home, and then were edited.
  private func edited() throws -> Workplace {
    let place = try Workplace(notes: ["kiln.md": Self.before])
    try place.nameDevice("robin-0a1b2c")
    _ = try place.run("review", "notes", "--plain", "--at", now, input: "\n4\n\n4\n\n4\n")
    let look = try place.sit("notes", "--plain", "--at", now)
    #expect(try look.end() == .code(0))
    let after = Self.before.replacing("Bisque", with: "Biscuit ware").replacing("Glaze", with: "Glazes")
      .replacing("- Slip: thinned clay\n", with: "- Cone: tells how hot a kiln is\n")
    try place.write(Data(after.utf8), to: "kiln.md")
    return place
  }

  @Test func `home says once what became of the cards, with the way to look through it`() throws {
    let place = try edited()
    let sitting = try place.sit("notes", "--language", "en", "--at", now)
    try sitting.until("2 renamed, 1 new, 1 gone  m")
    sitting.send("m")
    try sitting.until("a history to look through, with its keys") { screen in
      ["What are Glazes (Kiln)?", "1/2", "⏎ the same"].allSatisfy(screen.contains)
    }
    sitting.send("\r")
    try sitting.until("✓")
    #expect(place.journal.split(separator: "\n").count { $0.contains("\"type\":\"rename\"") } == 1)
    sitting.send("x")
    try sitting.until("✗")
    sitting.send("q")
    try sitting.until("f to fix")
    #expect(!sitting.screen.contains("renamed") && !sitting.screen.contains("keeps its history"))
    sitting.send("q")
    #expect(try sitting.end() == .code(0))
    let types = place.journal.split(separator: "\n").suffix(3).map { $0.contains("\"type\":\"undo\"") }
    #expect(types == [false, false, true])
    let again = try place.sit("notes", "--language", "en", "--at", now)
    try again.until("f to fix")
    #expect(!again.screen.contains("renamed") && !again.screen.contains("1 gone"))
    again.send("q")
    #expect(try again.end() == .code(0))
  }

  @Test func `a card that was reworded before it was ever studied is renamed, without a history to look through`()
    throws
  {
    let place = try Workplace(notes: ["kiln.md": Self.before])
    try place.nameDevice("robin-0a1b2c")
    _ = try place.run("review", "notes", "--plain", "--at", now, input: "\n4\nq\n")
    #expect(try place.sit("notes", "--plain", "--at", now).end() == .code(0))
    try place.write(Data(Self.before.replacing("Slip", with: "Slurry").utf8), to: "kiln.md")
    let sitting = try place.sit("notes", "--language", "en", "--at", now)
    try sitting.until("2 kept, 1 renamed")
    #expect(!sitting.screen.contains("renamed  m"))
    sitting.send("q")
    #expect(try sitting.end() == .code(0))
  }

  @Test func `line mode lists them, and they are confirmed and refused line by line`() throws {
    let place = try edited()
    let home = try place.run("notes", "--plain", "--language", "en", "--at", now)
    #expect(
      home.output == """
        Today: 1 card, about 1 minute
        1 day in a row
        Cards: 2 renamed, 1 new, 1 gone
        History kept 1: before, What is Bisque (Kiln)? Now, What is Biscuit ware?
        History kept 2: before, What is Glaze (Kiln)? Now, What are Glazes (Kiln)?
        To look through them: dasi renames --plain
        deck kiln: new 1, learn 0, due 0, recall 100%

        """)
    let talk = try place.run("renames", "notes", "--plain", "--language", "en", "--at", now, input: "a\nx\n")
    #expect(
      talk.output == """
        Kept history 1/2 (not decided yet): before, What is Bisque (Kiln)? Now, What is Biscuit ware?
        Answer: pottery fired once (kiln.md:3)
        Enter next, a the same card, x another card, q quit >
        Saved: the same card
        Kept history 2/2 (not decided yet): before, What is Glaze (Kiln)? Now, What are Glazes (Kiln)?
        Answer: a coat of glass (kiln.md:4)
        Enter next, a the same card, x another card, q quit >
        Saved: another card

        """)
    let again = try place.run("renames", "notes", "--plain", "--language", "ko", "--at", now, input: "\nㅂ\n").output
    #expect(again.contains("이어 간 기록 1/2 (다른 카드): ") && again.contains("이어 간 기록 2/2 (같은 카드): "))
    // Only a person at a terminal has seen what is said once.
    let told = "Cards: 1 renamed, 2 new, 2 gone"
    #expect(try place.run("notes", "--plain", "--language", "en", "--at", now).output.contains(told))
    let look = try place.sit("notes", "--plain", "--language", "en", "--at", now)
    #expect(try look.end() == .code(0) && look.screen.contains(told))
    let quiet = try place.run("notes", "--plain", "--language", "en", "--at", now)
    #expect(!quiet.output.contains("renamed") && !quiet.output.contains("History kept"))
  }

  @Test func `scripts read them as JSON and decide by the card`() throws {
    let place = try edited()
    let list = try place.run("renames", "notes", "--json", "--at", now)
    #expect(
      list.output == """
        {"from":"8jhr98r6njqm1","to":"167afme7c8b5t","before":"What is Bisque (Kiln)?","after":"What is Biscuit ware?","file":"kiln.md","line":3,"state":"supposed"}
        {"from":"5165jpb2v03wq","to":"665145p6tjb90","before":"What is Glaze (Kiln)?","after":"What are Glazes (Kiln)?","file":"kiln.md","line":4,"state":"supposed"}

        """)
    let cards: [String] = list.output.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\"")
      return parts.firstIndex(of: "to").map { String(parts[$0 + 2]) }
    }
    try #require(cards.count == 2)
    let lines = place.journal.split(separator: "\n").count
    let decided = try place.run("renames", "notes", "--json", "--refuse", cards[0], "--confirm", cards[1], "--at", now)
    #expect(decided.ending == .code(0) && decided.output.contains("\"refused\"") && decided.output.contains("\"kept\""))
    #expect(place.journal.split(separator: "\n").count == lines + 3)
    // What is decided already is not written again.
    _ = try place.run("renames", "notes", "--refuse", cards[0], "--confirm", cards[1], "--at", now)
    #expect(place.journal.split(separator: "\n").count == lines + 3)
    let unknown = try place.run("renames", "notes", "--refuse", "nobody", "--language", "en", "--at", now)
    #expect(unknown.errors == "nobody: no history went over to that card. Name it as \"to\" in dasi renames --json.\n")
    #expect(unknown.ending == .code(2))
    // A refused pair is not made again, and the new card begins anew.
    let again = try place.run("renames", "notes", "--json", "--at", now)
    #expect(again.output == decided.output)
  }

  @Test func `a decision is replayed on other machines, which guess nothing`() throws {
    let fleet = try Fleet(machines: 2)
    try fleet.answer(1, day: 1)
    for machine in [1, 2] { _ = try fleet.sync(machine) }
    let home = ["HOME": fleet.place.root.appending(path: "home2").path]
    #expect(try fleet.place.sit("n2", "--plain", "--at", now, environment: home).end() == .code(0))
    try fleet.write(Fleet.birds.replacing("Blackbird", with: "Common blackbird"), to: "birds.md", on: 1)
    try fleet.commit("birds.md", on: 1)
    let list = { (machine: Int) in try fleet.run(machine, ["renames", "n\(machine)", "--json", "--at", now]).output }
    let parts = try list(1).split(separator: "\"").map(String.init)
    let card = try #require(parts.firstIndex(of: "to").map { parts[$0 + 2] })
    _ = try fleet.run(1, ["renames", "n1", "--confirm", card, "--at", now])
    for machine in [1, 2] { #expect(try fleet.sync(machine).ending == .code(0)) }
    #expect(try list(1).contains("\"state\":\"kept\"") && list(1) == list(2))
    let told = try fleet.run(2, ["n2", "--plain", "--language", "en", "--at", now]).output
    #expect(told.contains("Cards: 2 kept, 1 renamed\n") && !told.contains("History kept"))
  }

  @Test func `notes without edits say so`() throws {
    let place = try Workplace.withBirds()
    let talk = try place.run("renames", "notes", "--plain", "--language", "en")
    #expect(talk.output == "No card has changed its question so far.\n" && talk.ending == .code(0))
    #expect(try place.run("renames", "notes", "--json").output == "")
  }
}
