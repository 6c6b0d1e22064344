import Testing

@testable import Cards

@Suite struct MatrixTablesTests {
  @Test func `a cell is asked for by its row and column`() {
    #expect(
      told(
        "# Volcanoes\n\n| Volcano | Country | Type |\n|---|---|---|\n| Etna | Italy | stratovolcano |\n| Kilauea | United States | shield |",
        by: "F17") == [
          "Etna: Country? → Italy", "Etna: Type? → stratovolcano", "Kilauea: Country? → United States",
          "Kilauea: Type? → shield",
        ])
  }

  @Test func `where two things stand side by side each row compares them`() {
    let note = "# 조선의 그릇\n\n| 구분 | 분청사기 | 백자 |\n| --- | --- | --- |\n| 시기 | 15세기 | 16세기 |"
    #expect(told(note + "\n| 색 | 회청색 | 흰색 |", by: "F17").prefix(2) == ["분청사기의 시기는? → 15세기", "백자의 시기는? → 16세기"])
    #expect(
      told(note + "\n| 색 | 회청색 | 흰색 |", by: "F18") == [
        "시기: 분청사기와 백자의 차이는? → 분청사기: 15세기 / 백자: 16세기", "색: 분청사기와 백자의 차이는? → 분청사기: 회청색 / 백자: 흰색",
      ])
  }

  @Test func `Japanese tables are asked in Japanese`() {
    #expect(
      told("# 楽器\n\n| 観点 | 弦楽器 | 管楽器 |\n|---|---|---|\n| 音のもと | 弦の振動 | 空気の振動 |", by: "F18")
        == ["音のもと：「弦楽器」と「管楽器」の違いは？ → 弦楽器: 弦の振動 / 管楽器: 空気の振動"])
  }

  @Test func `the corner is never a header and empty cells give nothing`() {
    let found = cards("# 차\n\n| ? | 녹차 | 홍차 |\n|---|---|---|\n| 산화 | 없음 | 완전 |\n| 물 | 70도 | - |")
    #expect(!found.contains { $0.question.contains("?의") || $0.answer.contains("-") })
    #expect(found.flatMap(\.answer).contains("70도"))
  }

  @Test func `deeds above the columns are asked of the names in the rows`() {
    let note =
      "# 찻집\n\n| ? | 성립 | 발전 | 전성기 |\n| --- | --- | --- | --- |\n| 봄뜰 | 갑오년 | 을미년 | 병신년 |\n| 솔밭 | 정유년 | 무술년 | 기해년 |\n"
    #expect(told(note).contains("봄뜰의 성립은? → 갑오년"))
    #expect(told(note).contains("솔밭의 전성기는? → 기해년"))
  }

  @Test func `a row of marks is asked for its columns`() {
    let table = "|  | Tall | Round | Glazed |\n|---|---|---|---|\n| Jar | x | x |  |\n| Bowl |  | x | x |\n"
    #expect(
      told("# Pots\n\n## Shapes\n\n" + table, by: "F17") == [
        "Shapes: what holds for Jar? → Tall / Round", "Shapes: what holds for Bowl? → Round / Glazed",
      ])
  }

  @Test func `rows of one name leave open which is meant`() {
    let table = "| Cone | Heat |\n| --- | --- |\n| Six | orange |\n| Six | yellow |\n| Ten | white |\n"
    #expect(told("# Kilns\n\n" + table, by: "F16") == ["Ten: Heat? → white"])
  }

  @Test func `two things side by side over a sentence each are asked by name`() {
    let table =
      "| Up draught kiln | Down draught kiln |\n|---|---|\n| The flame rises to the top | The flame leaves by the floor |\n"
    #expect(
      told("# Kilns\n\n## Draughts\n\n" + table).contains("Draughts: Up draught kiln? → The flame rises to the top"))
  }

  @Test func `times above the columns are what the rows are asked of`() {
    let table =
      "| | 3C 초 | 4C 말 - 5C 초<br>전성기 |\n|---|---|---|\n| 도공 | 가마골 사람 | 솔밭 사람 |\n| 주요 그릇 | 질그릇 | 백자 |\n"
    #expect(
      told("# 마을의 그릇\n\n" + table) == [
        "3C 초의 도공은? → 가마골 사람", "4C 말 - 5C 초(전성기)의 도공은? → 솔밭 사람", "3C 초의 주요 그릇은? → 질그릇",
        "4C 말 - 5C 초(전성기)의 주요 그릇은? → 백자",
      ])
  }
}

@Suite struct TablesOfListsTests {
  @Test func `columns of lists are asked for one by one`() {
    let table =
      "| Both | Only in kilns | Only in ovens |\n|---|---|---|\n| door | flue | rack |\n| floor | damper | lamp |\n| wall | spy hole | |\n| roof | | |\n"
    #expect(
      told("# Fires\n\n## Parts\n\n" + table, by: "F17") == [
        "Fires: both? → door / floor / wall / roof", "Fires: only in kilns? → flue / damper / spy hole",
        "Fires: only in ovens? → rack / lamp",
      ])
  }

  @Test(arguments: [
    "| 차 | 판매량 | 비율(%) |\n|--|--|--|\n| 녹차 | 59 | 60.5 |\n| 홍차 | 39 | 39.5 |\n| 합계 | 98 | 100.0 |\n",
    "* 아래의 표는 손님 둘을 적은 자료\n\n| 번호 | 나이 | 키 |\n|--|--|--|\n| 가 | 25 | 181 |\n| 나 | 23 | 175 |\n",
  ])
  func `figures of one case are nothing to learn`(table: String) {
    #expect(told("# 찻집 장부\n\n" + table, by: "F17").isEmpty)
  }

  @Test func `figures that are facts are asked for`() {
    let table = "| 찻잔 | 높이 | 무게 |\n|--|--|--|\n| 흑유잔 | 6cm | 210g |\n| 백자잔 | 5cm | 180g |\n"
    #expect(told("# 찻잔\n\n" + table, by: "F17").contains("흑유잔의 높이는? → 6cm"))
  }

  @Test func `a table that begins with data at once has no heads`() {
    let table =
      "| 국채 | 나라가 내는 빚 문서, 만기에 따라 셋으로 나뉨 |\n|--|--|\n| 지방채 | 고을이 내는 빚 문서 |\n| 회사채 | 기업이 내는 빚 문서 |\n"
    #expect(
      told("# 빚\n\n## 빚 문서의 종류\n\n" + table, by: "F16").contains { $0.hasPrefix("빚 문서의 국채는? → 나라가 내는 빚 문서") })
  }
}
