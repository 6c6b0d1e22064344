import Cards
import Scheduling
import TestKit
import Testing

@testable import History

/// The printed schemas say what is written, and not more.
@Suite struct SchemaTests {
  private let journal: SchemaChecker
  private let progress: SchemaChecker

  init() throws {
    journal = try SchemaChecker(Schema.journal.text)
    progress = try SchemaChecker(Schema.progress.text)
  }

  private static let card = CardID("a")
  private static let acts: [Entry.Act] =
    Grade.allCases.map { .review(card, $0, milliseconds: 0) } + [
      .undo(EntryID(device: "loon \"1\"", number: 1)), .suspend(card), .resume(card), .bury(card), .flag(card),
      .unflag(card), .dismiss(card), .restore(card), .rename(from: card, to: CardID("b"), how: "learner"),
      .reset(card), .weights(.standard), .ignore(FindingID("0f")), .heed(FindingID("0f")),
    ]

  @Test(arguments: acts + [.weights(WeightSet(.standard, decks: ["새": .standard]))])
  func `a line of each type fits the schema, also with how its card looked and fields of a later version`(
    act: Entry.Act
  ) {
    let looks = SeenCard(
      id: Self.card, kind: .definition, question: "\"?\"", answer: ["\u{7}", "가"], section: [], file: "a.md")
    for seen in [nil, Sighting(looks)] {
      for fields in ["", #""mood":"calm","n":[1]"#] {
        let entry = Entry(
          id: EntryID(device: "d", number: 1), at: Timestamp(milliseconds: -1, offsetSeconds: -34_200), act: act,
          seen: seen, unknownFields: fields)
        #expect(journal.faults(of: JournalLine.text(of: entry)) == [])
      }
    }
  }

  @Test(arguments: 0..<60)
  func `whatever a history holds, its lines and its snapshot fit`(seed: Int) {
    let entries = history(seed, count: 80)
    for entry in entries { #expect(journal.faults(of: JournalLine.text(of: entry)) == []) }
    let snapshot = ProgressSnapshot(of: ledger(entries), at: entries[0].at)
    #expect(progress.faults(of: snapshot.text) == [])
  }

  @Test func `a line of an unknown type fits, one of a known type that lacks something does not`() {
    #expect(
      journal.faults(of: JournalLine.summed(#"{"v":1,"id":"d:1","at":"2026-11-22T19:04:05.123Z","type":"hum""#)) == [])
    for act in Self.acts {
      let line = JournalLine.text(
        of: Entry(id: EntryID(device: "d", number: 1), at: Timestamp(milliseconds: 1), act: act))
      guard case .object(let members)? = try? JSON(line) else { return #expect(Bool(false)) }
      for place in members.indices {
        var fewer = members
        fewer.remove(at: place)
        #expect(journal.faults(of: JSON.object(fewer).compact) != [], "\(act) without \(members[place].name)")
        var other = members
        other[place].value = .object([])
        #expect(journal.faults(of: JSON.object(other).compact) != [], "\(act) with another \(members[place].name)")
      }
    }
  }

  @Test func `a snapshot that lacks something or has a wrong value does not fit`() {
    let text = ProgressSnapshot(of: ledger([review(1)]), at: Timestamp(milliseconds: 1)).text
    #expect(progress.faults(of: text) == [])
    for (old, new) in [
      ("\"v\": 1", "\"v\": 2"), ("learning", "learned"), ("\"reviews\":1", "\"reviews\":-1"),
      ("\"card\":", "\"cart\":"),
      ("\"interval\":0", "\"interval\":0.5"), ("d:1", "d:0"), ("\"due\":\"20", "\"due\":\"2"),
    ] {
      #expect(text.contains(old) && progress.faults(of: text.replacing(old, with: new)) != [], "\(new)")
    }
  }

  @Test func `the checker takes no keyword it does not know for granted`() throws {
    #expect(try SchemaChecker(#"{"multipleOf":2}"#).faults(of: "4") == [": multipleOf is not known"])
    #expect(try SchemaChecker(##"{"$ref":"#/$defs/none"}"##).faults(of: "4") != [])
  }
}
