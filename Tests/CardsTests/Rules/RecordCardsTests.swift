import Testing

@testable import Cards

@Suite struct RecordCardsTests {
  private func told(_ sheet: String, _ file: String = "sheet.csv") -> [String] {
    Reading(note: sheet, file: file).cards.map { $0.question + " → " + $0.answer.joined(separator: " / ") }
  }

  @Test func `a database asks what its rows mean, not their dates, states and tags`() {
    let sheet = """
      이름,뜻,태그,생성일,상태
      위조,찻잎의 수분을 날리는 과정,제다,2024년 3월 2일,완료
      유념,"잎을 비벼, 즙을 내는 과정",제다,2024년 3월 3일,진행 중
      살청,"산화를 멈추려고
      잎을 덖는 과정",제다,2024년 3월 4일,완료
      """
    #expect(
      told(sheet) == ["위조란? → 찻잎의 수분을 날리는 과정", "유념이란? → 잎을 비벼, 즙을 내는 과정", "살청이란? → 산화를 멈추려고 / 잎을 덖는 과정"])
    #expect(Reading(note: sheet, file: "s.csv").cards.map(\.line) == [2, 3, 4])
    #expect(Reading(note: sheet, file: "s.csv").cards.map(\.lastLine) == [2, 3, 5])
  }

  @Test func `columns that tell of each row are asked by their names`() {
    let sheet = "Name,Habitat,Rating\nHeron,rivers and shallow lakes,5\nSwift,towers and cliffs,4\n"
    #expect(told(sheet) == ["Heron: Habitat? → rivers and shallow lakes", "Swift: Habitat? → towers and cliffs"])
  }

  @Test func `two columns are front and back, with a header or without`() {
    #expect(told("hilo\tthread\naguja\tneedle\n", "words.tsv") == ["hilo → thread", "aguja → needle"])
    #expect(
      told("Term;Definition\nReed;\"the comb that \"\"beats\"\" the weft\"\n") == [
        #"What is Reed? → the comb that "beats" the weft"#
      ])
    #expect(told("単語,意味\n杼,緯糸を通す舟形の道具\n") == ["「杼」とは？ → 緯糸を通す舟形の道具"])
  }

  @Test func `Anki's text export says what its columns are`() {
    let text =
      "#separator:tab\n#html:true\n#tags column:3\nWhat beats the weft?\tThe reed<br>and the hand\tloom\n{{c1::Madder}} is red\t\tdye\n"
    #expect(told(text, "export.txt") == ["What beats the weft? → The reed / and the hand", "[…] is red → Madder"])
  }

  @Test(arguments: [
    "date,amount,price\n2024-01-01,12,3.4\n2024-01-02,13,3.5\n", "a,1\na,2\na,3\n", "one column\nof words\n",
    "\"never closed,\nand on\n", ",,\n,,\n", "",
  ])
  func `data that is no cards gives none`(sheet: String) { #expect(told(sheet) == []) }

  @Test func `a deck is called by its name without Notion's number`() {
    let number = "0123456789abcdef0123456789abcdef"
    #expect(DeckName.of("Tea \(number)/Terms \(number)_all.csv") == "Tea/Terms")
    #expect(DeckName.of("차/용어 \(number).md") == "차/용어")
    #expect(DeckName.of("\(number).md") == number)
    #expect(DeckName.of("Tea/v1.2 notes.md") == "Tea/v1.2 notes")
    let hashed = Reading(note: "- 위조 : 잎의 수분을 날리는 과정", file: "차 \(number).md").cards
    #expect(hashed.map(\.id) == Reading(note: "- 위조 : 잎의 수분을 날리는 과정", file: "차.md").cards.map(\.id))
    #expect(Set(hashed.map(\.deck)) == ["차"])
  }
}
