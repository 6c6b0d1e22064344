import Notes
import Testing

@testable import Cards

/// Questions and answers that do not fit together, and names that are none.
@Suite struct EnglishAnswersTests {
  private func fits(_ question: String, _ answer: String) -> Bool {
    !EnglishMisreading.parts(Text(question), Text(answer))
  }

  @Test func `half a phrase is no answer`() {
    #expect(!fits("Locks: what do crews work in?", "total nine hours"))
    #expect(fits("Locks: what do crews work in?", "shifts of nine hours"))
    #expect(!fits("Locks: what should keepers keep?", "in mind that gates stick"))
    #expect(!fits("What would the aim be for?", "boats to pass at once"))
    #expect(!fits("What is the Lock Charter called for?", "lower tolls"))
    #expect(!fits("What does dredging prove?", "useful"))
    #expect(fits("What does dredging remain?", "a yearly task"))
  }

  @Test func `a question that ends on whom it helps lacks what it helps to do`() {
    #expect(!fits("Locks: what can knowing the depth help you?", "decide how much to load"))
    #expect(fits("Silt: what does its colour tell you?", "where it came from"))
  }

  @Test func `a cell beside the answer and an example are none`() {
    #expect(!fits("What do pound locks need?", "two gates | need two gates"))
    #expect(!fits("Crews: what do day crews get?", "e.g. bread"))
    #expect(!fits("From what to what do tolls differ?", "lock to lock"))
  }

  @Test func `where something goes is not what is done to it`() {
    #expect(!fits("Drovers: what did the drovers push?", "West"))
    #expect(fits("Drovers: where did the drovers move?", "West"))
  }

  @Test func `who is said to have done it suffered it`() {
    #expect(!fits("Fens: how often did Ely raid?", "twice in a year by Danes"))
    #expect(!fits("Fens: who raided twice in a year by Danes?", "Ely"))
    #expect(fits("Fens: how often did Ely pay?", "twice a year by custom"))
  }

  @Test func `an answer that stands in the question but for its number is shown`() {
    #expect(!fits("What is the first stage of glazing called?", "Glazing 1"))
    #expect(fits("What is the first stage of glazing called?", "Dipping 1"))
  }

  @Test func `a place in a row and a label of the note are not defined`() {
    let lines =
      "# Carol\n\n## Verses\n\n- first day - a wren in a holly bush\n- third - three grey geese\n- Wren - a small round bird\n"
    #expect(!told(lines).contains { $0.contains("first day?") || $0.contains("third") })
    #expect(told(lines).contains { $0.hasPrefix("What is Wren") })
    #expect(
      !told("# Locks\n\n- Attached: [slides]\n- Weir: a low wall\n").contains { $0.hasPrefix("What is Attached") })
  }

  @Test func `an answer that lacks its end defines nothing`() {
    #expect(!told("# Locks\n\n- Fall: the height of a weir relative to\n").contains { $0.contains("What is") })
  }

  @Test func `a remark in brackets is no meaning`() {
    let asked = { (line: String) in told("# Rivers\n\n- \(line)\n").contains { $0.contains("meant by") } }
    #expect(!asked("The river drops its load (current speed falls)."))
    #expect(!asked("Reed beds grow on the lower banks (more silt but less sand)."))
    #expect(asked("The keepers opened the paddles (small sliding gates)."))
  }

  @Test func `what it is required to do is asked of nobody`() {
    let told = told("# Eels\n\n- Eels spoil fast, so it is required to smoke them at once.\n")
    #expect(!told.contains { $0.contains("eels required") })
  }

  @Test func `a reason for what something is thought to be is not asked`() {
    let told = told("# Silt\n\n- The colour of silt is thought to be due to iron in the hills.\n")
    #expect(!told.contains { $0.contains("hy is the colour of silt thought to be?") })
  }

  @Test func `just tells nothing of a question`() {
    let told = told("# Locks\n\nA stop gate is just a spare gate that closes a canal for repairs.\n")
    #expect(!told.contains { $0.contains("just?") })
    #expect(told.contains { $0.contains("stop gate?") })
  }
}
