import Testing

import Foundation
@testable import Cards

/// The checks on the real notes, run where their folder is given.
@Suite(
  .enabled(
    if: ProcessInfo.processInfo.environment["DASI_SHARED"] != nil, "set DASI_SHARED to the folder that holds notes/"))
struct SeedTests {
  private func reading(_ file: String) throws -> Reading {
    let folder = try #require(ProcessInfo.processInfo.environment["DASI_SHARED"])
    let text = try String(contentsOfFile: folder + "/notes/" + file, encoding: .utf8)
    return Reading(note: text, file: file)
  }

  private func card(_ cards: [Card], _ question: String) throws -> Card {
    try #require(cards.first { $0.question == question }, "no card asks \(question)")
  }

  @Test func `no card comes from the page's furniture`() throws {
    let cards = try reading("seed.md").cards
    #expect(cards.filter { $0.line <= 31 || $0.lastLine >= 133 } == [])
    #expect((40...65).contains(cards.count))
  }

  @Test func `pros and cons have their subject and their number`() throws {
    let cards = try reading("seed.md").cards
    #expect(try card(cards, "모놀리식 아키텍쳐의 장점은?").answer.count == 2)
    #expect(try card(cards, "모놀리식 아키텍쳐의 단점은?").answer.count == 3)
    #expect(try card(cards, "마이크로 서비스 아키텍쳐의 장점은?").answer.count == 4)
    #expect(try card(cards, "마이크로 서비스 아키텍쳐의 단점은?").answer.count == 2)
  }

  @Test func `roles and tools make four pairs, other tools four lists`() throws {
    let cards = try reading("seed.md").cards
    #expect(cards.filter { $0.rule == "F19" }.map(\.answer) == [["도커"], ["쿠버네티스"], ["젠킨스"], ["프로메테우스", "그라파나"]])
    let lists = cards.filter { $0.rule == "F20" && $0.isOpen }
    for (list, subject) in zip(lists, ["도커", "쿠버네티스", "젠킨스", "프로메테우스와 그라파나"]) {
      #expect(list.question.hasPrefix(subject))
    }
    #expect(lists.count == 4)
  }

  @Test func `named components and abbreviations are asked for`() throws {
    let answers = try reading("seed.md").cards.flatMap(\.answer)
    for name in ["서비스 디스커버리", "이벤트 버스", "Continuous Integration", "Continuous Deployment"] {
      #expect(answers.contains(name))
    }
  }

  @Test func `every line that is not blank has one verdict`() throws {
    for file in ["seed.md", "ko-deadlock.md", "en-water-resources.md", "zh-chemistry-reduction.md"] {
      let reading = try reading(file)
      let lines = reading.lines.map(\.line)
      #expect(Set(lines).count == lines.count)
      #expect(lines == lines.sorted())
    }
  }
}
