import Testing

@testable import Cards

/// Clipped English: scraps, remarks to oneself, sentences that leave their subject out.
@Suite struct EnglishClippedTests {
  @Test func `remarks to oneself give no card`() {
    for remark in [
      "Still to do: locks, weirs and the tolls.", "Ask Dr Reed whether tolls come into the exam.",
      "working thru the canal book, ch 4", "Moss v Reed duties (look up the rest)",
      "slides on the school server, week 3",
    ] {
      #expect(told("# Canal\n\n## Tolls\n\n\(remark)\n").isEmpty, "\(remark)")
    }
  }

  @Test func `a sentence without a subject speaks of the one before it`() {
    #expect(
      told("# Canal\n\n## Boats\n\n- Tar keeps the wet off. Made from pine roots\n").contains(
        "Boats: what is Tar made from? → pine roots"))
  }

  @Test func `an it behind a comma is the subject before it`() {
    #expect(
      !told("# Canal\n\n## Tolls\n\nTolls pay for the banks. Tar doesn't soak in, it seals planks.\n").contains {
        $0.contains("do tolls seal") || $0.contains("does it seal")
      })
  }

  @Test func `columns that ask are turned to the name of the row`() {
    let cards = told(
      "# Canal\n\n| who | what they got |\n| --- | --- |\n| Miller | the weir |\n| Abbot | the meadow |\n\n| tool | what it does | heavy? |\n|---|---|---|\n| windlass | lifts the paddle | no |\n| bollard | holds the rope | yes |\n"
    )
    #expect(cards.contains("What did Miller get? → the weir"))
    #expect(cards.contains("What does windlass do? → lifts the paddle"))
    #expect(cards.contains { $0.hasSuffix("heavy? → yes") })
    #expect(!cards.contains { $0.contains("??") })
  }

  @Test func `a count over rules asks for them`() {
    #expect(
      told("# Canal\n\n## Locks\n\n3 rules:\n- gates first\n- paddles next\n- boats last\n").contains {
        $0.contains("what are the 3 rules? → gates first / paddles next / boats last")
      })
    #expect(
      told(
        "# Canal\n\n## Locks\n\n- jobs of the keeper\n  - rope work (daily)\n  - tolls\n  - signals\n    - lamp\n    - horn\n"
      ).contains {
        $0.contains("What are the jobs of the keeper? → rope work / tolls / signals")
      })
  }

  @Test func `a place that is a temperature or none is not asked as a place`() {
    let cards = told(
      "# Canal\n\n## Tar\n\nPine tar boils at 200 to 240 °C in open pots. The gauge warns at 40 kg of load.\n")
    #expect(
      cards.contains {
        $0.contains("t what temperature does pine tar boil") || $0.contains("t what temperature does Pine tar boil")
      })
    #expect(!cards.contains { $0.contains("here does the gauge warn") })
  }

  @Test func `what follows from a deed is asked for`() {
    #expect(
      told("# Canal\n\n## Weirs\n\nOld weirs slow the river above the town, causing silt to settle behind them.\n")
        .contains {
          $0.contains("Old weirs slow the river above the town — with what result?")
        })
  }

  @Test func `which tells of the thing before it or of the whole`() {
    let cards = told(
      "# Canal\n\n## Gates\n\nThe keeper turns a windlass, which lifts the paddle of the gate. The rope is soaked in the pound and its strands swell, which keeps the gate shut.\n"
    )
    #expect(
      cards.contains {
        $0.contains("windlass lift? → the paddle of the gate")
          || $0.contains("windlass do? → lifts the paddle of the gate")
      })
    #expect(cards.contains { $0.contains("with what result? → keeps the gate shut") })
  }

  @Test func `an aside between commas is no part of the subject`() {
    #expect(
      told("# Canal\n\n## Brindley\n\nThe old miller, who had lost his weir, started a quarrel with the duke.\n")
        .contains {
          $0.contains("did the old miller start") && $0.contains("a quarrel with the duke")
        })
  }

  @Test func `the most of its kind is asked for`() {
    let cards = told("# Canal\n\n## Damage\n\nFrozen pipes break more locks than any other fault.\n")
    #expect(cards == ["Damage: what breaks more locks than any other fault? → frozen pipes"])
  }

  @Test func `a title that tells the answer is left out`() {
    #expect(
      told("# Canal\n\n## Flood of 1625\n\n- the duke of Reeds joins the keepers 1625\n").contains {
        $0.starts(with: "When does the duke of Reeds join the keepers?")
      }
        || told("# Canal\n\n## Flood of 1625\n\nThe old keeper died in the mill in 1625.\n").contains {
          $0.hasSuffix("→ 1625") && !$0.contains("Flood of 1625:")
        })
  }

  @Test func `a name that begins like a pronoun is a name`() {
    #expect(
      told("# Canal\n\n- Iteration: one pass over every lock of the cut\n").contains {
        $0.starts(with: "What is Iteration")
      })
  }

  @Test func `a meaning may announce kinds`() {
    let cards = told(
      "# Canal\n\n## Timber\n\nPlanks are cut in the first weeks of winter.\n\n**Raft** - bundle of planks. Two kinds:\n\n1. flat — for hay\n2. round — for stone\n"
    )
    #expect(cards.contains { $0.contains("aft") && $0.hasSuffix("→ bundle of planks") })
    #expect(cards.contains("Raft: which two kinds? → flat / round"))
  }

  @Test func `a pair below words that lead on is asked with them`() {
    #expect(
      told("# Canal\n\n## Timber\n\n- planks brought from\n  - oak: the Baltic\n  - ash: the Weald\n").contains {
        $0.contains("lanks brought from — oak? → the Baltic")
      })
    #expect(
      told("# Canal\n\n## Crew\n\n- crew in 3 ranks: master, mate, boy\n").contains {
        $0.contains("rew in 3 ranks — which? → master / mate / boy")
      })
  }

  @Test func `a time within which something happens is no place`() {
    #expect(
      told("# Canal\n\n## Tar\n\nFresh tar hardens within 3 h in the sun.\n").contains {
        $0.contains("hen does fresh tar harden")
      })
  }
}
