import Foundation
import Testing

@testable import Cards
@testable import Notes

/// Shapes of whole notes that strangers write: items with their meaning on the next line, boxes of a site's own, notes in a frame, glossaries.
@Suite struct StrangersShapesTests {
  private func told(_ note: String) -> [String] {
    cards(note).filter { $0.confidence >= 0.5 }.map { "\($0.question) → \($0.answer.joined(separator: "; "))" }
  }

  @Test func `an item goes on at the margin behind a hard break`() {
    let note = "# 茶器\n\n- [急須](https://example.org/kyusu)  \n茶葉を入れて湯を注ぐための器\n\n- 茶筒  \n茶葉を湿気から守るための器\n"
    let found = told(note)
    #expect(found.contains("「急須」とは？ → 茶葉を入れて湯を注ぐための器"))
    #expect(found.contains("「茶筒」とは？ → 茶葉を湿気から守るための器"))
    let korean = told("# 다구\n\n- 숙우  \n끓인 물을 식히는 그릇\n- 다관  \n찻잎을 우리는 주전자\n")
    #expect(korean.contains { $0.contains("숙우") && $0.hasSuffix("→ 끓인 물을 식히는 그릇") })
  }

  @Test(arguments: ["- 물을 끓인다.  \n찻잎을 넣는다.\n", "- 장점  \n값이 싸고 가볍다\n", "- 사과  \n- 배와 감을 함께 담는다\n"])
  func `a sentence, a label and another item are no name with its meaning`(_ note: String) {
    #expect(!Document("# 다구\n\n" + note).lines.contains { $0.setAside == "R4" })
  }

  @Test func `tags of a site's own are no words`() {
    let note =
      "# 물\n\n<yellowboard> 물은 그릇의 모양을 따른다. </yellowboard>\n\n<greenborder><ul><li>수위: 물의 표면이 있는 높이</li></ul></greenborder>\n"
    #expect(cards(note).allSatisfy { !$0.question.contains("<") && !$0.answer.joined().contains("<") })
    #expect(told(note).contains { $0.hasSuffix("→ 물의 표면이 있는 높이") })
    // What is only opened, stands in a fence or is quoted as code is text.
    #expect(OwnTags.taken(from: ["a <weir> b"]) == ["a <weir> b"])
    #expect(OwnTags.taken(from: ["<weir>one box</weir>"]) == ["<weir>one box</weir>"])
    #expect(
      OwnTags.taken(from: ["```", "<weir>x</weir><weir>y</weir>", "```"]) == [
        "```", "<weir>x</weir><weir>y</weir>", "```",
      ])
    #expect(OwnTags.taken(from: ["`<weir>x</weir><weir>y</weir>`"]) == ["`<weir>x</weir><weir>y</weir>`"])
    #expect(
      OwnTags.taken(from: ["<weir>x</weir>", "<section>y</section>", "<weir>z</weir>"]) == [
        "x", "<section>y</section>", "z",
      ])
  }

  @Test func `a table of names with lists beside them has no heads`() {
    let note = """
      # 다구의 종류

      <table><tbody>
      <tr><td>다관</td><td><ul>
      <li>찻잎을 우리는 그릇이다.</li>
      <li>손잡이가 있다.</li>
      </ul></td></tr>
      <tr><td>숙우</td><td><ul>
      <li>물을 식히는 그릇이다.</li>
      <li>손잡이가 없다.</li>
      </ul></td></tr>
      </tbody></table>
      """
    let found = told(note)
    #expect(found.contains { $0.contains("다관") && $0.hasSuffix("→ 찻잎을 우리는 그릇이다; 손잡이가 있다") })
    #expect(found.contains { $0.contains("숙우") && $0.hasSuffix("→ 물을 식히는 그릇이다; 손잡이가 없다") })
  }

  @Test func `one sentence names the sides of a thing`() {
    let japanese = told("# 茶畑\n\n茶畑は日の当たる側を陽面、日の当たらない側を陰面と呼ぶ。\n")
    #expect(japanese.contains("「陽面」とは？ → 茶畑の日の当たる側"))
    #expect(japanese.contains("「陰面」とは？ → 茶畑の日の当たらない側"))
    // A place is no owner.
    #expect(told("# 茶畑\n\n丘では日の当たる側を陽面、日の当たらない側を陰面と呼ぶ。\n").allSatisfy { !$0.contains("丘での") })
    let chinese = told("# 茶山\n\n茶山的最高处叫做岭尖，最低处叫做谷底。\n\n- 向阳的一面称为阳坡，背阴的一面称为阴坡。\n")
    #expect(chinese.contains("“岭尖”是什么？ → 茶山的最高处"))
    #expect(chinese.contains("“谷底”是什么？ → 茶山的最低处"))
    #expect(chinese.contains("“阳坡”是什么？ → 向阳的一面"))
    #expect(chinese.contains("“阴坡”是什么？ → 背阴的一面"))
    let english = told(
      "# Locks\n\n- The top side of the gate is called the upper side and the bottom of the gate the lower side.\n")
    #expect(english.contains("What is the upper side? → the top side of the gate"))
    #expect(english.allSatisfy { !$0.contains("and the bottom of the gate the lower side") })
  }

  @Test func `an amount and a case lead back to no name, and a day's lesson is asked by nobody`() {
    let found = told(
      "# 찻집의 규칙\n\n## 자릿세\n\n- 앉은 시간에 따라 차등 부과\n\n## 위약금\n\n- 찻값의 10% 이하\n\n## 마무리\n\n오늘 배운 핵심 내용:\n\n- 찻집마다 다른 자릿세\n- 위약금의 상한\n"
    )
    #expect(found.contains("자릿세의 특징은? → 앉은 시간에 따라 차등 부과"))
    #expect(found.contains("위약금은 얼마인가? → 찻값의 10% 이하"))
    #expect(found.allSatisfy { !$0.contains("다음이 가리키는 말은? 찻값") && !$0.contains("다음이 가리키는 말은? 앉은") })
    #expect(found.allSatisfy { !$0.contains("오늘 배운") })
  }

  @Test func `notes in a frame are notes`() {
    let frame =
      "Weir Act - 1831 - leave to build walls in the river\nDraw Lock - a gate that opens for a single boat\nFlash - water let down in a rush by the keeper\n"
    let found = told("# Rivers\n\n```\n\(frame)```\n")
    #expect(found.contains("When was the Weir Act? → 1831") || found.contains { $0.hasPrefix("When was Weir Act?") })
    #expect(found.contains { $0.hasSuffix("→ water let down in a rush by the keeper") })
    let log =
      "2024-01-01 10:00 INFO Starting the server on a port\n2024-01-01 10:01 INFO Reading the notes of the day\n2024-01-01 10:02 WARN Slow query in the table\n"
    #expect(cards("# Log\n\n```\n\(log)```\n").isEmpty)
    let shell =
      "git commit -m the message of the day\ngit push to the remote of the guild\nsudo apt install the tools of the trade\n"
    #expect(cards("# Shell\n\n```\n\(shell)```\n").isEmpty)
  }

  @Test func `a fence named for a language may hold a Chinese list`() {
    #expect(told("# 书\n\n```c\n三部书：《山海》《水经》《茶经》\n两部经：《火经》《土经》\n```\n").contains { $0.hasSuffix("→ 《山海》; 《水经》; 《茶经》") })
    #expect(cards("# 书\n\n```python\n# 三部书：《山海》《水经》《茶经》\n# 两部经：《火经》《土经》\n```\n").isEmpty)
  }

  @Test func `a date between two dashes is that of the name`() {
    let found = told(
      "# River\n\n- Lock Riot - Jan 1831 - the keepers fled into the hills\n- Weir Strike - Oct 1840 - the mills stood still for weeks\n"
    )
    #expect(found.contains { $0.hasPrefix("When was") && $0.hasSuffix("Lock Riot? → Jan 1831") })
    #expect(found.contains { $0.hasSuffix("→ the keepers fled into the hills") })
  }

  @Test func `sections of one short paragraph are a glossary`() {
    let names = ["Dead Wall", "Lost Gate", "Slow Water", "Blind Keeper"]
    let note =
      "# Faults\n\n## Building\n\n"
      + names.map { "### \($0)\n\nOld plans are carried over without asking what the river needs today.\n" }
      .joined(separator: "\n")
    let varied = note.replacingOccurrences(
      of: "### Lost Gate\n\nOld plans are", with: "### Lost Gate\n\nNew gates are often")
    #expect(told(varied).contains { $0.hasPrefix("Building: Lost Gate? → New gates are often carried over") })
    #expect(
      !told("# Faults\n\n## Dead Wall\n\nOld plans are carried over without asking.\n").contains {
        $0.contains("Dead Wall?") && $0.hasPrefix("What is meant")
      })
  }

  @Test func `a line that breaks off asks for what stands below it`() {
    let found = told("# Locks\n\n## Rules\n\n- boats may not carry their\n  - dogs\n  - oil\n  - guns\n")
    #expect(found.contains { $0.contains("boats may not carry their — namely? → dogs; oil; guns") })
    let criteria = told(
      "# Locks\n\n- **draw lock:** a gate that opens for one boat — parts:\n  1. the sill\n  2. the paddle\n")
    #expect(criteria.contains { $0.hasSuffix("→ a gate that opens for one boat") })
    #expect(criteria.contains { $0.contains("parts? → the sill; the paddle") })
  }

  @Test func `amounts, remarks on a version and orders are no heads`() {
    for line in [
      "1.3 kg flour", "1.3 fixes the crash in the parser", "1.3 March 2021", "1.3 조원", "1.3 million dollars",
    ] {
      #expect(
        Document("## 1.1 Weirs\n\nWalls.\n\n## 1.2 Gates\n\nDoors.\n\n\(line)\n- is told below\n").nodes.filter(
          \.isHeading
        ).count == 2)
    }
    for line in ["Read about memory", "Chemists discovered", "Random access memory rules"] {
      #expect(Document("## RAM\n\n\(line)\n").nodes.contains { $0.text == Text(line) })
    }
    #expect(
      cards("# 네트워크\n\n## HTTP\n\nHypertext Transfer Protocol\n\n- 상태를 갖지 않는 프로토콜\n").contains {
        $0.question == "HTTP는 무엇의 약자인가?"
      })
  }

  @Test func `two lines behind a colon below a heading tell of it together`() {
    let found = cards("# 민법\n\n## 물권\n\n:물건을 직접 지배하는 권리\n: 채권과 구별되는 것\n")
    #expect(found.contains { $0.question == "물권이란?" && $0.answer.joined().hasPrefix("물건을 직접 지배하는 권리") })
    #expect(!found.contains { $0.question.hasPrefix("물건을 직접") })
  }

  @Test func `tables grow no faster than their rows`() {
    // A comparison is weighed once a table: two hundred rows are read like twenty.
    let rows = (0..<200).map { "| part \($0) | of clay, round | of wood, long |" }.joined(separator: "\n")
    #expect(!cards("# Weirs\n\n| Part | Old weir | New weir |\n|---|---|---|\n\(rows)\n").isEmpty)
  }

  @Test func `a gap in a column of years is no year`() {
    let found = cards(
      "# Kings\n\n| Year | Ruler | Event |\n|---|---|---|\n| 1509 | Ada | Crowned |\n| - | Berta | Fled |\n| 1533 | Cora | Married |\n"
    )
    #expect(!found.contains { $0.question.contains("Year -") })
  }

  @Test func `one row below two labels is told of each`() {
    let found = told("# 태양광\n\n| 장점 | 단점 |\n|---|---|\n| 오염이 거의 없다. | 날씨의 영향을 받는다. |\n")
    #expect(!found.contains { $0.hasPrefix("오염이") })
    #expect(found.contains { $0.contains("장점") && $0.contains("오염이 거의 없다") })
  }

  @Test func `a double line makes a heading of any line alone above it`() {
    let note = "Weirs\n=====\n\n- low walls across a river\n\nLocks\n=====\n\n- chambers with a gate at each end\n"
    #expect(Document(note).nodes.filter(\.isHeading).map(\.text.string) == ["Weirs", "Locks"])
    let boxed = "Weirs\n=====\n\nText.\n\n==========\nA REMARK\n==========\n\nMore.\n"
    #expect(Document(boxed).nodes.filter(\.isHeading).count == 1)
  }

  @Test func `the bullets of a deed are its contents, the first is no meaning`() {
    let found = told("# 다실 규칙\n\n## 안전한 불 관리\n\n- 불을 피운 뒤에는 자리를 비우지 않음\n- 끝나면 재를 물로 식힘\n")
    #expect(!found.contains { $0.hasPrefix("안전한 불 관리란?") })
    let amount = told("# 다실 규칙\n\n## 벌금\n\n- 찻값의 3% 이하 (2020년 개정)\n")
    #expect(!amount.contains { $0.hasPrefix("벌금이란?") })
  }

  @Test func `a year before several lines asks when each was`() {
    let found = told(
      "# Rivers\n\n## Locks\n\n- 1831 - the keepers fled into the hills\n- 1831 - the mills stood still for weeks\n- 1840 - a guild was founded\n"
    )
    #expect(!found.contains { $0.contains("what happened in 1831") })
    #expect(found.contains { $0.contains("what happened in 1840") })
  }

  @Test func `examples below a head that says so are asked as examples`() {
    let note =
      "# 다구\n\n## 그릇과 도구의 예시\n\n<table><tbody><tr><td>그릇</td><td><ul><li>다관을 씻는다.</li><li>찻잔을 쓴다.</li></ul></td></tr><tr><td>도구</td><td><ul><li>차칙으로 뜬다.</li><li>차선으로 젓는다.</li></ul></td></tr></tbody></table>\n"
    #expect(told(note).contains { $0.hasPrefix("그릇의 예는? → 다관을") })
  }
}
