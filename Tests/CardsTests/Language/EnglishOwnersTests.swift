import Testing

@testable import Cards

@Suite struct EnglishOwnersTests {
  /// What a sentence below "Locks" asks.
  private func asked(_ sentence: String) -> [String] { told("# Canal\n\n## Locks\n\n\(sentence)") }

  @Test func `a heading keeps a word that counts chapters only where a number follows`() {
    #expect(
      told("# Canal\n\n## The Central Pumping Unit (CPU)\n\n- **Design**: Three wheels on one shaft\n").contains(
        "What is the design of the Central Pumping Unit? → Three wheels on one shaft"))
  }

  @Test func `a bracket with a person or a short form is no other name`() {
    #expect(
      !told("# Canal\n\n## Pound lock (Chiao)\n\nA chamber between two gates.\n").contains {
        $0.contains("another name")
      })
  }

  @Test func `a list of what bears on something is asked as that`() {
    #expect(
      told("# Canal\n\n## Factors affecting the flow:\n\n- Slope of the bed\n- Width of the cut\n").contains(
        "What are the factors affecting the flow? → Slope of the bed / Width of the cut"))
  }

  @Test func `a deed behind one noun is no part of the answer`() {
    #expect(
      asked("Pumping requires fuel, lifting water against its weight.").contains(
        "Locks: what does pumping require? → fuel"))
  }

  @Test func `a line that asks and answers itself is a card`() {
    #expect(
      asked("What holds the gates shut? The water above them presses the leaves together.").contains(
        "Locks: What holds the gates shut? → The water above them presses the leaves together"))
  }

  @Test func `whoever does what people do is asked for with who`() {
    #expect(
      asked("The first staircase was designed by James Green in 1820.").contains {
        $0.contains("who was the first staircase designed by")
      }
        || asked("The first staircase was built by James Green.").contains {
          $0.contains("who was the first staircase built by")
        })
  }

  @Test func `one of many is not asked for`() {
    #expect(!asked("One way is by cutting a second basin.").contains { $0.contains("what is one way") })
  }

  @Test func `what a short form stands for ends in one of its letters`() {
    #expect(!asked("Wear: change in gate levels (CGI, POE).").contains { $0.contains("CGI stand for") })
  }

  @Test func `an order is no sentence about its verb`() {
    #expect(!asked("First, number each of the gate posts in white.").contains { $0.contains("does number") })
  }

  @Test func `this is shown with the sentence before or not asked`() {
    #expect(
      asked("- Weeds grow in summer.\n- We prevent this by **dredging** the bed.").allSatisfy {
        !$0.contains("prevent this") || $0.contains("Weeds grow in summer. We prevent this")
      })
  }

  /// What a sentence says is asked by its verb, whatever stands before it.
  @Test func `a concession before the main clause is left out`() {
    #expect(
      asked("Although the cut was short, the company built long tunnels.").contains {
        $0.contains("what did the company build? → long tunnels")
      })
  }

  @Test func `an aim behind a past form belongs to its deed`() {
    #expect(
      asked("Navvies prepared to strike for higher wages.").contains {
        $0.contains("what did Navvies prepare to do? → strike for higher wages")
      })
  }

  @Test func `a left side with a verb of its own is a sentence`() {
    #expect(
      !asked("- The flight has three parts: gates, paddles and pounds").contains {
        $0.contains("What is the flight has")
      })
  }

  @Test func `a name with its meaning in brackets is asked for that`() {
    #expect(
      asked(
        "- Two kinds are known.\n- staircase lock (which shares its gates with the next one)\n- stop lock (which parts the water of two canals)"
      ).contains {
        $0.contains("What does staircase lock share")
      })
  }

  @Test func `the date behind a name is asked`() {
    #expect(
      told("# Canal\n\n## Acts\n\n- **Bridgewater Act (1759):** Leave to dig a cut to Salford\n").contains(
        "When was the Bridgewater Act? → 1759"))
  }

  @Test func `two dashes part a name from its meaning`() {
    #expect(
      told("# Canal\n\n- Pound -- the level water between two locks\n").contains(
        "What is Pound (Canal)? → the level water between two locks"))
  }
}
