import Testing

@testable import Cards
@testable import Notes

/// The questions for English lines below a name, and lines in brief that are asked all the same.
@Suite struct EnglishListFormTests {
  private func below(_ heading: String, _ lines: String) -> [String] {
    asked("# Canal notes\n\n## \(heading)\n\n\(lines)\n")
  }

  @Test(arguments: [
    (
      "Canal Tools", "- Windlass\n- Mooring pin\n- Boat hook",
      "What are the Canal Tools? → Windlass | Mooring pin | Boat hook"
    ),
    (
      "Sluice Groups", "- act as built-in gates\n- control the flow through rules",
      "What do Sluice Groups do? → act as built-in gates | control the flow through rules"
    ),
    (
      "Elastic Lock", "- pay as you pass\n- broad selection of gates\n- national coverage",
      "What are the key facts about Elastic Lock? → pay as you pass | broad selection of gates | national coverage"
    ),
  ])
  func `lines are asked for by what they are`(_ heading: String, _ lines: String, _ wanted: String) {
    #expect(below(heading, lines).contains(wanted), "\(below(heading, lines))")
  }

  @Test(arguments: [
    ("- route boards (control traffic)", "what do route boards do? → control traffic"),
    ("- sluices (used to drain the polder)", "what are sluices used for? → to drain the polder"),
  ])
  func `a name and what it does in brackets`(_ line: String, _ wanted: String) {
    let found = below("Summit lock", "- The whole stands on oak piles.\n- Its keeper lives beside it.\n\(line)")
      .map {
        $0.lowercased()
      }
    #expect(found.contains { $0.hasSuffix(wanted) }, "\(found)")
  }

  @Test func `a line that begins with is, and what is said to be done in brief`() {
    #expect(
      below("Canal Beanstalk", "Is an easy-to-use service for booking moorings").contains {
        $0.hasPrefix("What is Canal Beanstalk?")
      })
    let brief = below("Toll houses", "- toll houses collect a fee from every boat that passes")
    #expect(
      brief.contains { $0.contains("what do toll houses collect?") || $0.contains("What do toll houses collect?") },
      "\(brief)")
  }

  @Test(arguments: [
    ("- Recently relaxed: constant width, depth varies with the lock", "What is Recently relaxed?"),
    ("- Typical values: 2 to 12 boats an hour", "What are Typical values?"),
    ("- 0,93 — argon — made by decay", "what happened in 0,93"),
    ("- Uses dedicated pumps", "what did Uses"),
  ])
  func `manners, figures and verbs are no names`(_ line: String, _ never: String) {
    #expect(!below("Locks", line).contains { $0.contains(never) }, "\(below("Locks", line))")
  }

  @Test func `an example is asked for as one, and letters that the words begin with give themselves away`() {
    let found = below("Tolls", "- Reduced tolls: E.g. what a fisherman pays in spring")
    #expect(!found.contains { $0.hasPrefix("What are Reduced tolls? → E.g") }, "\(found)")
    let reverse = cards(
      "# Canal\n\n## Terms\n\n- MTTR: mean time to repair is a matter of hours\n- LOA: length of a boat over all her parts\n"
    )
    #expect(!reverse.contains { $0.answer == ["MTTR"] && $0.question.hasPrefix("Which term is meant?") })
  }

  @Test func `a short name alone leads to the list below it, also a longer one`() {
    let note =
      "# Canal\n\n## Route 9\n\nLock Service - service that leads boats to locks\n\nCanal resolution strategies\n\n- simple passing\n- weighted turns\n- failover\n\nLock translator\n\n- global locks\n- boat registration\n- public and private names\n"
    #expect(asked(note).contains { $0.hasSuffix("→ simple passing | weighted turns | failover") }, "\(asked(note))")
  }
}
