import FoundationEssentials
import TestKit
import Testing

/// Rules switched off in settings.json, from the file to what is printed and asked.
@Suite struct RuleSwitchTests {
  private func place(_ rules: String) throws -> Workplace {
    let bird = "- Heron: a tall grey bird\n"
    let place = try Workplace(notes: ["birds.md": bird, "near/water.md": bird])
    try place.write(Data("{\"rules\":\(rules)}".utf8), to: ".dasi/settings.json")
    return place
  }

  @Test func `a rule that is off makes no cards where it is off`() throws {
    let place = try place(#"{"off":["F3"],"in":{"near/":{"on":["F3"]}}}"#)
    let transcript = try place.run("cards", "notes", "--language", "en")
    #expect(!transcript.output.contains("birds.md:1") && transcript.output.contains("near/water.md:1"))
    #expect(transcript.ending == .code(0))
    let review = try place.run("review", "notes", "--plain", "--language", "en")
    #expect(review.output.hasPrefix("Question 1/2 (near/water)"))
  }

  @Test func `the list of rules says which are off where`() throws {
    let place = try place(#"{"off":["F3"],"in":{"near/":{"on":["F3"]}}}"#)
    let lines = try place.run("cards", "notes", "--rules", "--language", "en").output.split(separator: "\n")
    #expect(lines.contains("F3   term : meaning  [off: all notes; on: near]"))
    #expect(lines.contains("F4   term - meaning"))
  }

  @Test func `an unknown rule is named with the known ones`() throws {
    let transcript = try place(#"{"off":["F300"]}"#).run("cards", "notes", "--language", "en")
    #expect(
      transcript.errors.hasPrefix(
        "notes/.dasi/settings.json: rules names unknown rules, which are left out: F300. There are: Q "))
  }
}
