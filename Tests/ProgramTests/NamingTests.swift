import FoundationEssentials
import TestKit
import Testing

/// What the program calls its rules and days in lines, as a person or a script meets it.
@Suite struct NamingTests {
  @Test func `every rule a card comes from is listed with its words`() throws {
    let decks = URL(filePath: #filePath).appending(path: "../../../decks").standardized.path
    let place = try Workplace()
    let rules = try place.run("cards", "--rules", "--language", "en")
    #expect(rules.ending == .code(0))
    let listed = Set(rules.output.split(separator: "\n").compactMap { $0.split(separator: " ").first })
    let cards = try place.run("cards", decks, "--json").output.split(separator: "\n")
    let used = Set(cards.compactMap { $0.components(separatedBy: "\"rule\":\"").last?.split(separator: "\"").first })
    #expect(used.count > 5)
    #expect(used.subtracting(listed).isEmpty, "rules without words")
  }

  @Test func `a line that gives no card is explained with its reason`() throws {
    let note = "# Tea\n\nwater\n\n![](cup.png)\n\n- Oolong: a tea that is partly oxidised\n"
    let place = try Workplace(notes: ["tea.md": note])
    let output = try place.run("cards", "notes", "--explain", "--language", "en").output
    #expect(output.contains("    3  –  water\n          – no rule reads this line as a fact\n"))
    #expect(output.contains("[N8] picture\n"))
    #expect(output.contains("→ [F3]"))
  }

  @Test func `the home screen in lines says what today holds and every deck`() throws {
    let place = try Workplace(notes: ["birds.md": "- 지빠귀: 부리가 노란 새\n"])
    let home = try place.run("notes", "--plain", "--language", "en", "--at", "2026-11-22T09:00")
    #expect(home.errors == "" && home.ending == .code(0))
    #expect(
      home.output.hasSuffix("Today: 1 card, about 1 minute\ndeck birds: new 1, learn 0, due 0, recall none yet\n"))
  }
}
