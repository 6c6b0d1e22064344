import Testing

@testable import Cards

/// R1–R14: lines are mended before they are read.
@Suite struct MendingPatternsTests {
  private func holds(_ note: String, _ card: String) -> Bool { told(note).contains(card) }

  @Test func `R1: line ends, wide spaces and wide signs are read like plain ones`() {
    #expect(holds("# 釉薬\r\n\u{3000}\r\n- 灰釉：植物の灰を主な原料とする釉薬  \r\n", "「灰釉」とは？ → 植物の灰を主な原料とする釉薬"))
    #expect(holds("\u{FEFF}# 유약\n\u{A0}\n- 재유\u{A0}: 재를 주로 쓴 유약", "유약의 재유는? → 재를 주로 쓴 유약"))
  }

  @Test func `R2, R3: bullets of several kinds are one list, doubled ones are one`() {
    let list = "물레의 장점은? → 둥근 그릇을 빠르게 만듦 / 두께가 고름 / 혼자서도 많이 만듦 / 좌우가 같은 모양이 됨"
    let items = "。 둥근 그릇을 빠르게 만듦\n- 두께가 고름\n- 。 혼자서도 많이 만듦\n• 좌우가 같은 모양이 됨"
    #expect(holds("# 물레\n\n장점\n\(items)", list))
    #expect(holds("# 물레\n\n#### • 장점\n\(items)", list))
  }

  @Test func `R4: a wrapped line goes on, below a label stands its list`() {
    let note = "# 건조\n\n- 가죽 단계 : 흙이 반쯤 말라 칼로 깎을 수 있을 만큼\n  단단해진 상태\n- 그 외 건조 도구\n  선풍기, 건조기, 비닐 등"
    #expect(holds(note, "가죽 단계란? → 흙이 반쯤 말라 칼로 깎을 수 있을 만큼 단단해진 상태"))
    #expect(cards(note).contains { $0.answer == ["선풍기", "건조기", "비닐"] && $0.isOpen })
  }

  @Test func `R4: short lines of a paragraph are one where the sentence must go on`() {
    let english = cards("# Drying\n\nDrying is slow because clay\nholds water\nbetween its plates.")
    #expect(english.contains { $0.answer == ["clay holds water between its plates"] })
    let korean = cards("# 건조\n\n겉과 속의 수축이 달라지기 때문에\n급히 말린 그릇은 금이 간다.")
    #expect(korean.allSatisfy { !$0.answer.contains("급히 말린 그릇은 금이 간다.") })
    #expect(cards("# 흙\n\nKinds of clay\nwhite\nred").allSatisfy { $0.lastLine == $0.line })
  }

  @Test func `R5, R6: a word that a scan broke is whole again, an abbreviation has its capital`() {
    let note = "# 배포\n\n- 표준화 : 절차를 같은 모양으로 맞추는 일\n- 절차를 표 준화함\n- laaS : 서버를 빌려 쓰는 방식"
    #expect(Reading(note: note, file: "a.md").findings.contains { $0.kind == .mendedWord(from: "표 준화함", to: "표준화함") })
    #expect(cards(note).contains { $0.question.contains("IaaS") })
  }

  @Test func `R7: below a name with a colon an indented paragraph is what it means`() {
    let note = "# 흙\n\n- 소지 :\n\n    그릇을 빚는 데 쓰는 흙 반죽\n\n- 백토의 성분 :\n\n    고령토, 규석, 장석"
    #expect(holds(note, "소지란? → 그릇을 빚는 데 쓰는 흙 반죽"))
    #expect(cards(note).contains { $0.answer == ["고령토", "규석", "장석"] })
  }

  @Test func `R8: a label without a list takes the items after it, up to the next list's name`() {
    let note = "# 전기 가마\n\n- 단점\n\n- 전기 요금이 많이 나옴\n- 무늬가 단조로움\n\n- 그 외 가마\n\n○ 가스 가마, 장작 가마 등"
    #expect(holds(note, "전기 가마의 단점은? → 전기 요금이 많이 나옴 / 무늬가 단조로움"))
    #expect(cards(note).contains { $0.answer == ["가스 가마", "장작 가마"] && $0.isOpen })
  }

  @Test func `R9: a stray heading gives no subject`() {
    let note = "# 장작 가마\n- 나무를 때어 그릇을 굽는 가마\n\n#### Service\n- 장점\n  - 재가 내려앉아 자연유가 생김\n  - 색이 저마다 다름"
    #expect(holds(note, "장작 가마의 장점은? → 재가 내려앉아 자연유가 생김 / 색이 저마다 다름"))
  }

  @Test func `R10: marks are stripped in any nesting, links keep their text, what is struck out is gone from names`() {
    let note = "# 채색\n\n- **`진사`** : 구리로 붉은빛을 내는 안료\n- [[철화#기법|철화]] : 철로 갈색 무늬를 그리는 기법\n- ==귀얄== : 풀을 묶은 거친 붓"
    let found = cards(note)
    #expect(found.contains { $0.question.contains("진사") && $0.answer == ["구리로 붉은빛을 내는 안료"] })
    #expect(found.contains { $0.question.contains("철화") && !$0.question.contains("기법|") })
    #expect(
      found.allSatisfy { card in
        ["*", "`", "=", "[["].allSatisfy { !(card.question + card.answer.joined()).contains($0) }
      })
  }

  @Test func `R10: tags before and anchors behind a line are no text, formulas stay whole`() {
    #expect(holds("# 물레\n\n- #도예 **중심 잡기** : 흙덩이의 축을 물레의 축에 맞추는 일 ^abc123", "중심 잡기란? → 흙덩이의 축을 물레의 축에 맞추는 일"))
    #expect(
      told("# 밀도\n\n- 밀도 : 단위 부피당 질량, $\\rho = \\frac{m}{V}$").contains {
        $0.hasSuffix("ρ = m/V") && !$0.contains(" / ")
      })
  }

  @Test func `R11: what stands in a box is read like anything else`() {
    let note = """
      # 성형

      <aside>
      💡 **코일링** : 흙을 가래떡처럼 밀어 쌓아 올리는 성형법

      </aside>

      > [!info] 판 성형
      > 흙을 납작하게 밀어 판을 이어 붙이는 방법

      <details><summary>슬립 캐스팅이란?</summary>

      석고틀에 묽은 흙물을 부어 굳히는 성형법

      </details>

      1. ##### 물레 성형(Throwing)
      > 돌아가는 물레 위에서 흙을 끌어올려 빚는 방법

      !!! note "핀칭"

          엄지로 눌러 오목하게 빚는 방법

      📌 **SUMMARY:**
      """
    #expect(holds(note, "코일링이란? → 흙을 가래떡처럼 밀어 쌓아 올리는 성형법"))
    #expect(holds(note, "판 성형이란? → 흙을 납작하게 밀어 판을 이어 붙이는 방법"))
    #expect(holds(note, "슬립 캐스팅이란? → 석고틀에 묽은 흙물을 부어 굳히는 성형법"))
    #expect(holds(note, "물레 성형이란? → 돌아가는 물레 위에서 흙을 끌어올려 빚는 방법"))
    #expect(holds(note, "핀칭이란? → 엄지로 눌러 오목하게 빚는 방법"))
    #expect(cards(note).allSatisfy { !$0.question.contains("SUMMARY") && !$0.question.contains("!!!") })
  }

  @Test func `R12: numbers before names are order, not name`() {
    let note = "# Chapter3 가마 다루기\n## 3.1 ) 소성\n온도와 시간을 정해 그릇을 단단하게 굽는 과정\n### 가. 산화 소성\n공기를 넉넉히 넣어 굽는 방법"
    #expect(holds(note, "소성이란? → 온도와 시간을 정해 그릇을 단단하게 굽는 과정"))
    #expect(holds(note, "산화 소성이란? → 공기를 넉넉히 넣어 굽는 방법"))
  }

  @Test func `R13: tables are read in bullets and boxes; a number in the first column takes that column's name`() {
    let inBullet = "# 굽기\n- 콘 번호\n\n  | 콘 | 온도 |\n  | --- | --- |\n  | 06 | 999도 |\n  | 9 | 1280도 |"
    #expect(told(inBullet, by: "F16") == ["콘 06의 온도는? → 999도", "콘 9의 온도는? → 1280도"])
    let inBox = "# 굽기\n\n> [!tip] 유약표\n> | 유약 | 색 |\n> | --- | --- |\n> | 청자유 | 비취색 |\n> | 흑유 | 검은색<br>갈색 |"
    #expect(told(inBox, by: "F16") == ["청자유의 색은? → 비취색", "흑유의 색은? → 검은색 / 갈색"])
    #expect(told("# 굽기\n\n흙\t온도\n옹기토\t1180도\n백토\t1280도").first == "옹기토의 온도는? → 1180도")
  }

  @Test func `R14: boxes to tick and pins are no text`() {
    let note = "# 안전\n- [x]  📌 방진 마스크 : 유약 가루를 들이마시지 않게 쓰는 마스크\n- [ ]  보안경 : 가마 속 빛에서 눈을 지키는 안경"
    #expect(holds(note, "방진 마스크란? → 유약 가루를 들이마시지 않게 쓰는 마스크"))
    #expect(holds(note, "보안경이란? → 가마 속 빛에서 눈을 지키는 안경"))
  }
}
