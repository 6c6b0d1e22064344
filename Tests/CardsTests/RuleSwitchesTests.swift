import Testing

@testable import Cards

@Suite struct RuleSwitchesTests {
  @Test func `all rules are on where nothing is said`() {
    #expect(RuleSwitches().off(for: "a/b.md").isEmpty)
  }

  @Test func `the nearest place that names a rule decides`() {
    var switches = RuleSwitches()
    switches.set("F11", isOn: false, in: "")
    switches.set("F3", isOn: false, in: "")
    switches.set("F11", isOn: true, in: "korean/")
    switches.set("F37", isOn: false, in: "korean/")
    switches.set("F11", isOn: false, in: "/korean/grammar")
    switches.set("F3", isOn: true, in: "korean/grammar/particles.md")
    #expect(switches.off(for: "birds.md") == ["F11", "F3"])
    #expect(switches.off(for: "korean/verbs.md") == ["F3", "F37"])
    #expect(switches.off(for: "korean/grammar/nouns.md") == ["F3", "F37", "F11"])
    #expect(switches.off(for: "korean/grammar/particles.md") == ["F37", "F11"])
    #expect(switches.off(for: "koreans.md") == ["F11", "F3"])
  }

  @Test func `the order of settings does not matter`() {
    var one = RuleSwitches()
    var other = RuleSwitches()
    one.set("F1", isOn: false, in: "a")
    one.set("F1", isOn: true, in: "a/b")
    other.set("F1", isOn: true, in: "a/b/")
    other.set("F1", isOn: false, in: "/a")
    #expect(one == other)
  }
}
