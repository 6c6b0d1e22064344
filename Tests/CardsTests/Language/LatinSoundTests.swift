import Notes
import Testing

@testable import Cards

/// How English words end in Korean.
@Suite struct LatinSoundTests {
  @Test(arguments: ["stack", "Map", "model", "Spring", "socket", "web", "table", "frame", "topic", "heap"])
  func `a closed end takes the particle for consonants`(word: String) {
    #expect(Wording.topic(Text(word)) == Text(word) + "은")
  }

  @Test(arguments: ["cache", "Types", "Disk", "client", "bit", "loop", "Node", "server", "hub", "thread"])
  func `an open end takes the particle for vowels`(word: String) {
    #expect(Wording.topic(Text(word)) == Text(word) + "는")
  }
}
