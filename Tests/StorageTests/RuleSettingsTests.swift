import Cards
import Study
import Testing

@testable import Storage

@Suite struct RuleSettingsTests {
  let folder = Folder()
  private var file: SettingsFile { SettingsFile(folder.places) }
  private let name = "notes/.dasi/settings.json"

  @Test func `rules are switched off for all notes, for a folder and for a note`() throws {
    folder.write(
      #"{"rules":{"off":["F11"],"in":{"korean/":{"off":["F37"],"on":["F11"]},"a.md":{"off":["F3"]}}}}"#, to: name)
    let (settings, faults) = try file.load()
    #expect(faults.isEmpty)
    #expect(settings.rules.off(for: "b.md") == ["F11"])
    #expect(settings.rules.off(for: "korean/b.md") == ["F37"])
    #expect(settings.rules.off(for: "a.md") == ["F11", "F3"])
  }

  @Test func `what the folder does not say of a rule stays as the person has it`() throws {
    folder.write(#"{"rules":{"off":["F11","F37"]}}"#, to: "home/.config/dasi/settings.json")
    folder.write(#"{"rules":{"on":["F11"]}}"#, to: name)
    #expect(try file.load().settings.rules.off(for: "a.md") == ["F37"])
  }

  @Test func `unknown rules are told beside the known ones, and the others count`() throws {
    folder.write(#"{"rules":{"off":["F99","F11","f3","F99"]}}"#, to: name)
    let (settings, faults) = try file.load()
    let expected = SettingsFault.Expected.rules(unknown: ["F99", "f3"], known: Rules.ids)
    #expect(faults == [SettingsFault(path: folder[name], key: "rules", expected: expected)])
    #expect(settings.rules.off(for: "a.md") == ["F11"])
  }

  @Test(arguments: [
    #"["F11"]"#, #"{"off":"F11"}"#, #"{"off":[11]}"#, #"{"in":["a.md"]}"#, #"{"in":{"a.md":["F11"]}}"#,
    #"{"offf":["F11"]}"#, #"{"in":{"a":{"in":{}}}}"#,
  ])
  func `a form that is none is told`(value: String) throws {
    folder.write(#"{"rules":\#(value)}"#, to: name)
    #expect(try file.load().faults == [SettingsFault(path: folder[name], key: "rules", expected: .ruleSwitches)])
  }

  @Test func `switches that are saved are loaded alike`() throws {
    var settings = Settings()
    settings.rules.set("F11", isOn: false, in: "")
    settings.rules.set("F11", isOn: true, in: "가나/")
    settings.rules.set("F3", isOn: false, in: "a.md")
    try file.save(settings, insteadOf: Settings())
    #expect(try file.load().settings == settings)
  }
}
