import Testing

@testable import Storage

@Suite struct PlacesTests {
  let folder = Folder()

  @Test func `progress lies beside the notes, or below the folder that was named`() {
    folder.write("x", to: "n/a.md")
    #expect(Places(notes: folder["n"], environment: [:]).progress == folder["n/.dasi"])
    #expect(Places(notes: folder["n/a.md"], environment: [:]).progress == folder["n/.dasi"])
    #expect(Places(notes: folder["n"], progressRoot: "/p", environment: [:]).journal == "/p/.dasi/journal")
  }

  @Test func `fault 19: variables of XDG count when they are absolute, else the home, else nothing`() {
    func places(_ environment: [String: String]) -> Places { Places(notes: folder.path, environment: environment) }
    #expect(places(["HOME": "/h"]).state == "/h/.local/state/dasi")
    #expect(places(["HOME": "/h", "XDG_STATE_HOME": "/s"]).state == "/s/dasi")
    #expect(places(["HOME": "/h", "XDG_STATE_HOME": "s"]).state == "/h/.local/state/dasi")
    #expect(places(["HOME": "relative"]).state == nil)
    #expect(places(["XDG_CONFIG_HOME": "/c"]).personalSettings == "/c/dasi/settings.json")
    #expect(places([:]).personalSettings == nil)
  }

  @Test func `the notes are those named, else the nearest folder with progress, else decks`() {
    folder.write("x", to: "a/b/c/note.md")
    folder.write("x", to: "a/b/c/decks/note.md")
    func notes(_ argument: String?, _ environment: [String: String] = [:]) -> String? {
      Places.notes(argument: argument, environment: environment, workingFolder: folder["a/b/c"])
    }
    #expect(notes(nil) == folder["a/b/c/decks"])
    folder.write("x", to: "a/.dasi/x")
    #expect(notes(nil) == folder["a"])
    #expect(notes(nil, ["DASI_NOTES": "/n"]) == "/n")
    #expect(notes("given", ["DASI_NOTES": "/n"]) == "given")
    #expect(
      Places.notes(argument: nil, environment: ["DASI_NOTES": ""], workingFolder: folder["a/b/c/decks"]) == folder["a"])
    #expect(Places.notes(argument: nil, environment: [:], workingFolder: "/") == nil)
  }

  @Test func `progress that a folder above keeps of the same notes is found, unless they have their own`() {
    folder.write("x", to: "n/sub/deep/a.md")
    func above(_ notes: String) -> String? { Places(notes: folder[notes], environment: [:]).studiedAbove() }
    #expect(above("n/sub/deep") == nil)
    folder.write("{}", to: "n/.dasi/settings.json")
    #expect(above("n/sub") == nil)
    folder.write("", to: "n/.dasi/journal/pen.jsonl")
    let found = FileSystem().realPath(folder["n"])
    #expect(above("n/sub") == found && above("n/sub/deep/a.md") == found && above("n") == nil)
    folder.write("", to: "n/sub/.dasi/journal/pen.jsonl")
    #expect(above("n/sub") == nil)
  }

  @Test func `sample notes lie in the person's own folder, written once`() throws {
    #expect(SampleNotes(environment: [:]).folder == nil)
    let sample = SampleNotes(environment: ["XDG_STATE_HOME": folder.path])
    try sample.write([(name: "a.md", text: "one"), (name: "b.md", text: "two")])
    folder.write("mine", to: "dasi/sample/a.md")
    try sample.write([(name: "a.md", text: "one"), (name: "b.md", text: "two")])
    #expect(sample.folder == folder["dasi/sample"])
    #expect(folder.text(of: "dasi/sample/a.md") == "mine" && folder.text(of: "dasi/sample/b.md") == "two")
  }

  @Test func `a device's name is made of the host and chance, and of plain letters`() {
    #expect(Device(host: "Kim's Laptop.local", random: 0x4F2A9C).name == "kim-s-laptop-local-4f2a9c")
    #expect(Device(host: "", random: 1).name == "device-000001")
    #expect(Device(host: "서버", random: .max).name == "device-ffffff")
    #expect(Device(name: "../x") == nil)
  }

  @Test func `paths are taken apart as the system does`() {
    #expect(Path.folder(of: "/a/b/") == "/a")
    #expect(Path.folder(of: "a") == ".")
    #expect(Path.folder(of: "/a") == "/")
    #expect(Path.folder(of: "/") == "/")
    #expect(Path.name(of: "/a/b//") == "b")
    #expect(Path.joined("/a/", "b") == "/a/b")
    #expect(Path.joined("/a", "/b") == "/b")
    #expect(Path.joined("/", "b") == "/b")
  }
}
