import FoundationEssentials
import TestKit
import Testing

/// `dasi optimize` as typed, what it prints, and what it writes.
@Suite struct OptimizeTests {
  private let now = "2026-11-22T19:04:05.123+09:00"

  @Test func `too few answers are said, and nothing is written`() throws {
    let place = try Workplace.withBirds()
    #expect(
      try place.run("optimize", "notes", "--language", "en", "--yes")
        == Transcript(
          output: "",
          errors: "There are too few answers yet. Try again when cards were asked on a later day 100 times.\n",
          ending: .code(1)))
    #expect(place.journal == "")
  }

  @Test func `there is nothing to take back before a choice`() throws {
    let place = try Workplace.withBirds()
    #expect(
      try place.run("optimize", "notes", "--language", "en", "--undo")
        == Transcript(
          output: "", errors: "No weights were chosen, so there is nothing to take back.\n", ending: .code(1)))
  }

  @Test func `weights are shown, used when agreed to, and taken back`() throws {
    let place = try practised()
    let before = place.journal
    let dry = try place.run("optimize", "notes", "--language", "en", "--at", now, "--dry-run")
    #expect(
      dry.output.hasPrefix(
        "Fitted to 100 answers that can be predicted.\nOn the newest 20, which were not trained on:\n"))
    #expect(dry.errors == "" && place.journal == before)

    let refused = try place.run("optimize", "notes", "--language", "en", "--at", now, input: "n\n")
    #expect(refused.errors.hasSuffix("Use them from now on? [y/N]\nNothing was changed.\n"))
    #expect(place.journal == before)

    let agreed = try place.run("optimize", "notes", "--language", "en", "--at", now, input: "y\n")
    #expect(agreed.errors.hasSuffix("To take that back: dasi optimize --undo\n"))
    #expect(place.journal.contains("\"type\":\"weights\",\"w\":["))

    let back = try place.run("optimize", "notes", "--language", "en", "--at", now, "--undo")
    #expect(back.errors == "The last choice of weights was taken back.\n")
    let again = try place.run("optimize", "notes", "--language", "en", "--at", now, "--undo")
    #expect(again.errors == "No weights were chosen, so there is nothing to take back.\n")
  }

  @Test func `programs get one object, and nothing changes without --yes`() throws {
    let place = try practised()
    let json = try place.run("optimize", "notes", "--at", now, "--json")
    #expect(json.output.hasPrefix("{\"weights\":[") && json.output.hasSuffix("\"used\":false}\n"))
    #expect(!place.journal.contains("\"type\":\"weights\""))
    let used = try place.run("optimize", "notes", "--at", now, "--json", "--yes")
    #expect(used.output.hasSuffix("\"used\":true}\n"))
    #expect(place.journal.contains("\"type\":\"weights\""))
  }

  @Test func `a second fit has nothing to be compared by, and --yes then changes nothing`() throws {
    let place = try practised()
    #expect(try place.run("optimize", "notes", "--at", now, "--json", "--yes").output.contains("\"better\":true"))
    let journal = place.journal
    let again = try place.run("optimize", "notes", "--language", "en", "--at", now, "--yes")
    #expect(again.output.contains("from which the weights in use have learned"))
    #expect(again.errors.hasPrefix("Only 0 answers came since weights were fitted"))
    #expect(again.errors.hasSuffix("Nothing was changed.\n") && place.journal == journal)
    let back = try place.run("optimize", "notes", "--at", now, "--undo", "--json")
    #expect(back.output == "{\"undone\":\"robin-0a1b2c:106\"}\n")
  }

  @Test func `weights set by hand go first, so that none are chosen beside them`() throws {
    let place = try practised()
    _ = try place.run("settings", "notes", "--set", "weights=" + Self.handmade)
    let journal = place.journal
    let refused = try place.run("optimize", "notes", "--language", "en", "--at", now, "--yes")
    #expect(refused.errors.hasPrefix("Weights are set by hand") && refused.ending == .code(1))
    #expect(place.journal == journal)
    #expect(try place.run("optimize", "notes", "--language", "en", "--at", now, "--dry-run").ending == .code(0))
    let other = try place.run("settings", "notes", "--language", "en", "--set", "model=FSRS-7")
    #expect(other.ending == .code(0))
    let told = try place.run("stats", "notes", "--language", "en", "--at", now, "--plain")
    #expect(told.errors.contains("weights are none of FSRS-7"))
  }

  @Test func `a weight out of its bounds is refused by name and bound`() throws {
    let place = try practised()
    let wrong = Self.handmade.replacing(",1.8729,", with: ",9.8729,")
    let refused = try place.run("settings", "notes", "--language", "en", "--set", "weights=" + wrong)
    #expect(refused.errors.contains("w16 within 1.0–6.0") && refused.ending == .code(2))
  }

  private static let handmade =
    "0.212,1.2931,2.3065,8.2956,6.4133,0.8334,3.0194,0.001,1.8722,0.1666,0.796,1.4835,0.0614,0.2629,1.6483,"
    + "0.6014,1.8729,0.5425,0.0912,0.0658,0.2"

  @Test func `weights of FSRS-7 are not fitted, and what to do instead is said`() throws {
    let place = try practised()
    try place.write(Data("{\"model\":\"FSRS-7\"}".utf8), to: ".dasi/settings.json")
    let refused = try place.run("optimize", "notes", "--language", "en", "--at", now)
    #expect(refused.errors.hasPrefix("Weights of FSRS-7 cannot be fitted. Set the model to FSRS-6"))
    #expect(refused.ending == .code(1))
  }

  /// A place where five cards were answered on 21 days each.
  private func practised() throws -> Workplace {
    let place = try Workplace.withBirds()
    try place.nameDevice("robin-0a1b2c")
    var lines = ""
    for day in 1...21 {
      for card in 0..<5 {
        let grade = (day + card) % 4 == 0 ? 1 : 3
        let date = "2026-10-\(day < 10 ? "0" : "")\(day)T10:0\(card):00.000+09:00"
        let number = (day - 1) * 5 + card + 1
        lines += summed(
          "{\"v\":1,\"id\":\"robin-0a1b2c:\(number)\",\"at\":\"\(date)\",\"type\":\"review\",\"card\":\"card\(card)\",\"grade\":\(grade),\"ms\":900"
        )
      }
    }
    try place.write(Data(lines.utf8), to: ".dasi/journal/robin-0a1b2c.jsonl")
    return place
  }

  /// The line of a journal with its checksum.
  private func summed(_ text: String) -> String {
    var sum: UInt32 = .max
    for byte in text.utf8 {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0x82F6_3B78 : sum >> 1 }
    }
    let digits = String(~sum, radix: 16)
    return text + ",\"sum\":\"" + String(repeating: "0", count: 8 - digits.count) + digits + "\"}\n"
  }
}
