import Testing

@testable import Cards

/// What the fuzzer found, each in the smallest note that showed it.
@Suite struct FuzzFindsTests {
  @Test func `a heading that counts none is no list of its terms`() {
    #expect(told("# 다구\n\n## 잔 0가지\n\n따뜻한 곳\n\n## 찻상\n\n글").allSatisfy { !$0.contains("0가지에는") })
  }

  @Test func `a hint is one line of plain words`() {
    let note = "# 차\n\n다구의 종류\n\n다숙\t찻\n\n다관 / 숙우 / 찻잔"
    #expect(cards(note).allSatisfy { !($0.hint ?? "").contains("\t") })
  }

  @Test func `no space is left where a comma was`() {
    let answers = cards("# 다구\n\n- 다관 : 차를 우리는 주전자 ,\n- 숙우 : 물을 식히는 그릇 **,**").flatMap(\.answer)
    #expect(answers == ["차를 우리는 주전자", "물을 식히는 그릇"])
  }

  @Test func `a written card cut inside a link shows no half of it`() {
    let told = told(
      "#flashcards\n\nWhere cups stand :: on the shelf]] behind the kettle\nIn [[which pot :: the blue one", by: "Q")
    #expect(told.count == 2 && told.allSatisfy { !$0.contains("]]") && !$0.contains("[[") }, "\(told)")
  }

  @Test func `a written card cut inside a link's target keeps the link's name`() {
    #expect(told("- the **kiln** `[oven](# \n?\nIt is hot\n\nend", by: "Q") == ["the kiln oven → It is hot"])
  }

  @Test func `a line of equals signs holds no blank`() {
    let found = told("#flashcards\n\nThe pot is ==clay==.\nA cup of 44445==============5556666 and a lid", by: "Q")
    #expect(found == ["The pot is […]. → clay"])
  }

  @Test func `a title with a broken letter gives its answer away all the same`() {
    let note = "# Kiln Oper\u{FFFD}ations\n\n## 굽기\n\n- 굽는 사람은 **Operations** 표를 보며 불을 올린다"
    #expect(cards(note).allSatisfy { $0.answer != ["Operations"] || $0.section == ["굽기"] })
  }

  @Test func `a card that took another's place is not asked again`() {
    let note = "# 차\n\n- 다관 : 차를 우리는 주전자\n- 다관 : 차를 우리는 주전자와 그 뚜껑\n- 다관 : 차를 우리는 주전자와 그 뚜껑"
    let asked = cards(note).map { $0.question + $0.answer.joined() }
    #expect(Set(asked).count == asked.count)
  }
}
