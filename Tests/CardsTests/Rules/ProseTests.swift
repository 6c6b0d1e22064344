import Testing

@testable import Cards

@Suite struct ProseTests {
  private func asked(_ sentence: String) -> [String] {
    told("# Ferns\n\n## Spores\n\n- Young fronds unroll slowly.\n- \(sentence)\n- They like shade.", by: "F37")
  }

  @Test func `another name and a person are asked for`() {
    #expect(
      asked("The process is also known as circinate vernation.")
        == ["Spores: what is the process known as? → circinate vernation"])
    #expect(
      asked("The British botanist Anna Atkins used cyanotype paper.").contains(
        "Spores: The British botanist […] used cyanotype paper → Anna Atkins"))
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
