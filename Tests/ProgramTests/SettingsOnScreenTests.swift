import FoundationEssentials
import TestKit
import Testing

/// What is set at the screen, from the key to the file and back.
@Suite struct SettingsOnScreenTests {
  private func settings(of place: Workplace) throws -> String {
    String(decoding: try Data(contentsOf: place.notes.appending(path: ".dasi/settings.json")), as: UTF8.self)
  }

  @Test func `a retention that is changed is on disk, and the cards follow it`() throws {
    let place = try Workplace.withBirds()
    let sitting = try place.sit("notes", "--language", "en")
    try sitting.until("Today")
    sitting.send("o")
    try sitting.until("› Desired retention")
    sitting.send("l")
    try sitting.until("Saved") { $0.contains("91%") && $0.contains(" Saved") && !$0.contains("anew") }
    sitting.send("qq")
    #expect(try sitting.end() == .code(0))
    #expect(try settings(of: place).contains("0.91"))
  }

  @Test func `cards that are to wait are worked out beside the screen, and home says them`() throws {
    let place = try Workplace.withBirds()
    let sitting = try place.sit("notes", "--language", "en")
    try sitting.until("Today")
    sitting.send("o" + String(repeating: "j", count: 14))
    try sitting.until("› Least confidence")
    sitting.send("\r\u{7F}\u{7F}\u{7F}1\r")
    try sitting.until(" Saved")
    sitting.send("q")
    try sitting.until("3 cards to accept")
    sitting.send("q")
    #expect(try sitting.end() == .code(0))
  }

  @Test func `the clock that was switched on in a review is there in the next`() throws {
    let place = try Workplace.withBirds()
    let first = try place.sit("review", "notes", "--language", "en")
    try first.until("show answer")
    first.send("T")
    try first.until("0:0")
    first.send("q")
    #expect(try first.end() == .code(0))
    #expect(try settings(of: place).contains("\"timer\": true"))
    let second = try place.sit("review", "notes", "--language", "en")
    try second.until("0:0")
    second.send("T ")
    try second.until("4 Easy")
    second.send("\u{3}")
    #expect(try second.end() == .code(130))
    #expect(try !settings(of: place).contains("\"timer\": true"))
  }
}
