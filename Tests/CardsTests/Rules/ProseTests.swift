import Testing

@testable import Cards

@Suite struct ProseTests {
  private func asked(_ sentence: String) -> [String] {
    told("# Ferns\n\n## Spores\n\n- Young fronds unroll slowly.\n- \(sentence)\n- They like shade.", by: "F37")
  }

  @Test func `another name and what a person did are asked for`() {
    #expect(
      asked("The process is also known as circinate vernation.")
        == ["Spores: what is the process known as? → circinate vernation"])
    #expect(
      asked("The British botanist Anna Atkins used cyanotype paper.").contains(
        "Spores: what did the British botanist Anna Atkins use? → cyanotype paper"))
  }

  @Test func `two deeds behind can are asked as what it can do`() {
    #expect(
      asked("Too much sun can damage the fronds and evaporate their water.").contains(
        "Spores: what can too much sun do? → damage the fronds and evaporate their water"))
  }

  @Test func `halves of a pair and one thing of a list are no answer`() {
    #expect(
      asked("So, the frond scale can only be used for gametophyte growth, or xylem transport, but not both.").contains(
        "Spores: So, the frond scale can only be used for […], but not both → gametophyte growth, or xylem transport"))
  }

  @Test func `who acted is asked with who`() {
    #expect(
      told("# Fern craze\n\n## Early years\n\n- Nathaniel Ward invents the glass case for ferns", by: "F37").contains(
        "Early years: who invents the glass case for ferns? → Nathaniel Ward"))
  }

  @Test func `a paragraph gives at most a few cards`() {
    let sentences = (1...12).map { "Ferns of valley number \($0) spread their spores within \($0 + 20) days." }
    #expect(told("# Ferns\n\n## Spread\n\nAll ferns travel. " + sentences.joined(separator: " "), by: "F37").count <= 8)
  }

  @Test func `short remarks and questions give nothing`() {
    #expect(asked("Ferns are old.") == [])
    #expect(asked("Do ferns grow from seeds or from spores?") == [])
  }
}
