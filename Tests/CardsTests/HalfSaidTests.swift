import Testing

@testable import Cards

/// English questions whose words fit together and which still leave out what they are about; each with one beside it that is asked.
@Suite struct HalfSaidTests {
  /// Whether there are cards that hold some words, and all of them wait.
  private func waits(_ note: String, _ words: String) -> Bool {
    let found = cards(note).filter { ($0.question + " " + $0.answer.joined(separator: " ")).contains(words) }
    return !found.isEmpty && found.allSatisfy { $0.confidence < 0.5 }
  }

  @Test func `a heading that talks to its reader asks nothing`() {
    #expect(waits("# Rigging\n\n## How about the crew?\n\n- They sleep in hammocks\n- They eat at noon\n", "How about"))
    #expect(
      asked("# Rigging\n\n## How do crews rest?\n\n- They sleep in hammocks\n- They eat at noon\n").contains {
        $0.hasPrefix("How do crews rest?")
      })
  }

  @Test func `what happens in that case leaves open in which`() {
    #expect(waits("# Rigging\n\n## Rot\n\nWhen that mast is wet it weighs more.\n", "that mast"))
    #expect(
      asked("# Rigging\n\n## Rot\n\nWhen the mast is wet it weighs more.\n").contains {
        $0.contains("what happens when the mast is wet?") || $0.contains("What happens when the mast is wet?")
      })
  }

  @Test func `a number whose things stand behind it is no blank`() {
    #expect(waits("# Yards\n\n## Waste\n\nEvery yard is run by the 3 Rs: reuse, repair, and resale\n", "[…] Rs"))
  }

  @Test func `how something is names no thing`() {
    #expect(waits("# Valves\n\n- **Partially**: half a turn of the wheel\n", "artially"))
    #expect(asked("# Valves\n\n- **Throttle**: half a turn of the wheel\n").contains { $0.contains("hrottle") })
  }

  @Test func `a label of some values asks of what`() {
    #expect(waits("# Locks\n\n## Chambers\n\n- Typical values: 4 to 5 meters\n", "ypical values"))
  }

  @Test func `half of a choice is no answer`() {
    #expect(
      waits(
        "# Ropes\n\n## Ends\n\nIf a rope has a loose end, it can either be tied with a thin thread.\n", "either be tied"
      ))
    #expect(
      asked("# Ropes\n\n## Ends\n\nIf a rope has a loose end, it can either be tied with thread or be tarred.\n")
        .contains {
          $0.contains("either be tied with thread or be tarred")
        })
  }

  @Test func `a title gives its own words away`() {
    let note = "# Age of Sail\n\n## Weavers\n\nWeavers were taxed in the Age of Sail.\n"
    #expect(!asked(note).contains { $0.hasSuffix("→ in the Age of Sail") })
    #expect(
      asked("# Age of Sail\n\n## Weavers\n\nWeavers were taxed in the winter.\n").contains {
        $0.hasSuffix("→ in the winter")
      })
  }

  @Test func `only one and one are the same thing`() {
    #expect(
      !asked("# Locks\n\n- Only one boat can pass at a time, and no raft can enter while a boat is passing\n").contains
      {
        $0.contains("difference between")
      })
  }

  @Test func `one of two that a but sets apart gives the other away`() {
    #expect(
      !asked("# Wood\n\nGenerally, BRW is harder, but BRK is cheaper (both in price and in work).\n").contains {
        $0.contains("[…]")
      })
  }
}
