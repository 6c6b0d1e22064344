import Testing

@testable import Cards

/// Terse English notes: lists without a colon, scraps, right sides that define nothing.
@Suite struct EnglishScrapTests {
  @Test func `a plural with what narrows it asks for the lines below`() {
    #expect(
      told("# Canal\n\n## Rules\n\n- cases in which the lock is closed\n  - between dusk and dawn\n  - on feast days\n")
        .contains {
          $0.contains("what are the cases in which the lock is closed? → between dusk and dawn / on feast days")
        })
  }

  @Test func `a counted subject asks which ones`() {
    #expect(
      told(
        "# Canal\n\n## Law\n\nTwo major reforms were made in Parliament after the flood:\n- **Toll Act**: one rate for all\n"
          + "- **Tow Act**: free paths\n"
      ).contains("Law: which two major reforms were made in Parliament after the flood? → Toll Act / Tow Act")
        || told(
          "# Canal\n\n## Law\n\nTwo major reforms were made in Parliament after the flood:\n- **Toll Act**: one rate for all\n"
            + "- **Tow Act**: free paths\n"
        ).contains("Law: Which two major reforms were made in Parliament after the flood? → Toll Act / Tow Act"))
  }

  @Test func `a reason over its list is asked as a list`() {
    let cards = told(
      "# Canal\n\n## Floods\n\nA gate fails if all three of the following conditions hold:\n- Rust: weak bolts\n- Rot: soft wood\n"
        + "- Ice: frozen hinges\n")
    #expect(cards.contains { $0.contains("which three conditions? → Rust / Rot / Ice") })
    #expect(!cards.contains { $0.contains("when does a gate fail") })
  }

  @Test func `the first of several members does not define a plural`() {
    #expect(
      !told("# Canal\n\n## Lock repairs\n\n- caulking with tar\n- new planks\n- MRI if a crack is suspected\n").contains
      {
        $0.contains("Lock repairs? → caulking with tar") && !$0.contains("/")
      })
  }

  @Test func `a sentence with a lead defines nothing`() {
    #expect(
      !told("# Canal\n\n## Brindley\n\nAs opposed to the other builders, the duke trusted narrow cuts more than any.\n")
        .contains { $0.contains("What is Brindley") })
  }

  @Test func `what a right side is for is asked as that`() {
    #expect(
      told("# Canal\n\n## Tools\n\n- **Windlass** - used for winding the paddles\n").contains {
        $0.contains("Windlass") && $0.contains("used for? → winding the paddles")
      })
    #expect(
      told("# Canal\n\n## Tools\n\n- less silt = fewer floods\n").contains { $0.contains("lead to? → fewer floods") })
  }

  @Test func `a scrap that says where is no meaning`() {
    #expect(!told("# Canal\n\n## Tools\n\n- Bollard - on quays\n").contains { $0.contains("What is Bollard") })
  }

  @Test func `a left side that is a sentence leads to its right side`() {
    #expect(
      told("# Canal\n\n## Ice\n\n- Water swells when it freezes - bursts the gates\n").contains {
        $0.contains("Water swells when it freezes → what follows? → bursts the gates")
      })
  }

  @Test func `a name in brackets bears no bracket of its own`() {
    #expect(
      !told("# Canal\n\n## Works\n\n- Cycle\n  - Filling - opening the upper paddle\n  - Emptying\n").contains {
        $0.contains("))")
      })
  }

  @Test func `a verb at the start of a line makes no definition`() {
    #expect(
      !told("# Canal\n\n## Toll school\n\n- believes that tolls drive all trade\n- focuses on short hauls\n").contains {
        $0.contains("What is Toll school? → believes")
      })
    #expect(
      !told("# Canal\n\n## Toll theory\n\n- brindley believed that low tolls fill the cut\n").contains {
        $0.contains("What is the Toll theory?")
      })
  }

  @Test func `before known as only the last noun is the meaning`() {
    #expect(
      told(
        "# Canal\n\n## Works\n\nAs the hill was steep, Brindley pleased the mills by cutting a short channel beside the "
          + "lock, known as the bywash.\n"
      ).contains("What is bywash? → a short channel beside the lock"))
  }

  @Test func `a sentence over short lines asks for them`() {
    #expect(
      told("# Canal\n\n## Decay\n\nDamp reactions can spread from one plank:\n- sill\n- gate heel\n- beam\n")
        .contains {
          $0.contains("namely? → sill / gate heel / beam")
        })
  }

  @Test func `a single line below an item tells what there is to know`() {
    #expect(
      told(
        "# Canal\n\n## Gates\n\n- Types of gate\n  - mitre gate\n    - most common, two leaves\n  - guillotine gate\n"
      )
      .contains { $0.contains("gate: mitre gate? → most common, two leaves") })
  }

  @Test func `an item that ends in a colon is named without it`() {
    #expect(
      told(
        "# Canal\n\n## Law\n\nTwo major reforms were made after the flood:\n- **Toll Act:** one rate for all\n- **Tow Act:**\n"
          + "  - Freed every path.\n  - Closed the gates at dusk.\n"
      ).contains { $0.contains("→ Toll Act / Tow Act") })
  }

  @Test func `a part of any subject is not defined`() {
    #expect(
      !told("# Canal\n\n## History\n\n- developed by Brindley in the great frost\n").contains { $0.contains("History") }
    )
  }

  @Test func `a bracket between subject and verb is an aside`() {
    #expect(
      told("# Canal\n\n## Boats\n\n- Narrowboats (long hulls) carry coal\n").contains {
        $0.contains("carry? → coal")
      })
  }

  @Test func `a second name behind its label is asked as that`() {
    #expect(
      told("# Canal\n\n## Pound lock\n\n- Also called: Chamber lock\n").contains(
        "What is another name for Pound lock? → Chamber lock"))
  }

  @Test func `an adverb of time before the subject is no part of it`() {
    #expect(
      told("# Canal\n\n## Locks\n\nLater the company was sold to a bank.\n").contains(
        "Locks: what was the company sold to? → a bank"))
  }

  @Test func `had with a participle is one verb`() {
    #expect(
      told("# Canal\n\n## Trade\n\nThe towns had embraced free carriage and low tolls.\n").contains {
        $0.contains("what had the towns embraced? → free carriage and low tolls")
      })
  }

  @Test func `a date right behind a verb is asked with when`() {
    let cards = told("# Canal\n\n## Brindley\n\n- born 1716 in Tunstead\n- died 1772 in Turnhurst\n")
    #expect(cards.contains { $0.contains("When was Brindley born? → 1716") })
    #expect(cards.contains("When did Brindley die? → 1772 in Turnhurst"))
  }

  @Test func `a case before a colon opens its sentence`() {
    #expect(
      told("# Canal\n\n## Water\n\n- In summer: the pound is divided into short reaches\n").contains {
        $0.contains("n summer, what is the pound divided into? → short reaches")
      })
  }

  @Test func `a deed is no name with examples`() {
    #expect(
      !told("# Canal\n\n## Boats\n\n- Includes hulls such as barges, lighters and trows\n").contains {
        $0.contains("Includes hulls") && $0.contains("examples of")
      })
  }

  @Test func `numbered chapters of a numbered chapter are no kinds`() {
    #expect(
      !told("# Canal\n\n## 1.1 Locks\n\n### 1.1.1 Gates\n\nGates hold water.\n\n### 1.1.2 Sills\n\nSills bear gates.\n")
        .contains { $0.contains("What belongs to Locks") })
  }

  @Test func `before a comma and called the object is the meaning`() {
    #expect(
      told("# Canal\n\n## Wear\n\nFast boats can lead to slow crumbling of the banks, called scour.\n").contains(
        "What is scour? → slow crumbling of the banks"))
  }

  @Test func `what leans on the sentence before is no case of a question`() {
    #expect(
      told("# Canal\n\n## Locks\n\nWith these in mind, the company widened the upper gates.\n").contains(
        "Locks: what did the company widen? → the upper gates"))
  }

  @Test func `a place does not define and an adjective is no verb`() {
    #expect(
      !told("# Canal\n\n## Frost\n\n- within three weeks or the gates stay shut\n").contains {
        $0.contains("What is Frost")
      })
    #expect(
      !told("# Canal\n\n## Long locks\n\n- upper gates of oak\n- lower gates of iron (cast)\n- sills\n").contains {
        $0.contains("locks lower?")
      })
  }

  @Test func `a line that leads on to its own list is no item`() {
    #expect(
      !told(
        "# Canal\n\n## Works\n\n- tide gates:\n  - any gate that faces the sea\n  - three types:\n    - flap\n    - mitre\n"
      )
      .contains { $0.contains("three types") && $0.contains("→ any gate") })
  }

  @Test func `a list of things before a second deed is asked whole`() {
    #expect(
      told(
        "# Canal\n\n## Locks\n\nBrindley rejected most of the rites, tithes, and tolls of the river, and wrote letters.\n"
      )
      .contains { $0.contains("what did Brindley reject? → most of the rites, tithes, and tolls of the river") })
  }

  @Test func `a participle between two bare nouns is no verb`() {
    #expect(
      !told("# Canal\n\n## Delays\n\n- queue\n  - toll induced delays on the cut\n").contains {
        $0.contains("what did toll induce")
      })
  }
}
