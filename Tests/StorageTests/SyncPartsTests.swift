import History
import Testing

@testable import Storage

@Suite struct SyncPartsTests {
  @Test(arguments: [
    "core.bare", "core.fsmonitor", "core.hookspath", "user.name", "remote.origin.url", "branch.main.merge",
    "lfs.x.access",
    "url.https://example.com/.insteadof", "submodule.tea.url", "extensions.worktreeConfig", "remote.pushdefault",
  ])
  func `settings that run nothing are let pass`(key: String) { #expect(Git.isPlain(key)) }

  @Test(arguments: [
    "core.sshcommand", "core.gitproxy", "core.editor", "core.askPass", "core.worktree", "filter.x.process",
    "merge.x.driver",
    "diff.x.textconv", "diff.external", "credential.helper", "gpg.program", "remote.origin.vcs",
    "remote.origin.receivepack", "protocol.ext.allow", "alias.x", "submodule.tea.update", "lfs.customtransfer.x.path",
    "http.cookiefile", "trace2.eventtarget", "nonsense",
  ])
  func `settings that may run something are not`(key: String) { #expect(!Git.isPlain(key)) }

  @Test func `an address is told from a path, and shown without its password`() {
    #expect("../hub.git".localPath == "../hub.git" && "file:///a".localPath == "/a")
    #expect("host:notes.git".localPath == nil && "ssh://host/a".localPath == nil)
    #expect("https://me:secret@example.com/a@b.git".withoutLogin == "https://example.com/a@b.git")
    #expect("https://example.com/a@b.git".withoutLogin == "https://example.com/a@b.git")
  }

  @Test func `settings of both sides are joined, and what was taken out here stays out`() throws {
    let joined = SettingsJoining.joined(
      before: try JSON(#"{"a":1,"b":2,"c":3}"#), ours: try JSON(#"{"a":9,"b":2}"#),
      theirs: try JSON(#"{"a":1,"b":7,"c":3,"d":4}"#))
    #expect(joined.compact == #"{"a":9,"b":7,"d":4}"#)
  }

  @Test(arguments: [
    ("pen-0a1b2c.jsonl", LaneName.lane, "pen-0a1b2c"), ("pen-0a1b2c-2.jsonl", .lane, "pen-0a1b2c"),
    ("pen-0a1b2c.sync-conflict-20261122-190405-ABCDEFG.jsonl", .copy, "pen-0a1b2c"),
    ("pen-0a1b2c (Kim's conflicted copy 2026-11-22).jsonl", .copy, "pen-0a1b2c"),
    ("pen-0a1b2c (conflicted copy 2026-11-22 190405).jsonl", .copy, "pen-0a1b2c"),
    ("pen-0a1b2c 2.jsonl", .copy, "pen-0a1b2c"), ("pen-0a1b2c(1).jsonl", .copy, "pen-0a1b2c"),
    ("pen-0a1b2c.jsonl~", .copy, "pen-0a1b2c"), (".#pen-0a1b2c.jsonl", .copy, "pen-0a1b2c"),
    (".pen-0a1b2c.jsonl.swp", .other, "pen-0a1b2c"), ("pen-0a1b2c.jsonl.1-0.tmp", .other, "pen-0a1b2c"),
    (".pen-0a1b2c.jsonl.icloud", .other, "pen-0a1b2c"), ("~syncthing~pen-0a1b2c.jsonl.tmp", .other, ""),
    ("notes.txt", .other, "notes"),
  ])
  func `fault 15: a name says whether it is a journal, a copy of one, or neither`(
    name: String, kind: LaneName, device: String
  ) {
    #expect(LaneName(name) == kind)
    if kind != .other { #expect(LaneName.device(of: name) == device) }
  }

  @Test(
    arguments: [
      ("main/.git/worktrees/side", "../..", "main/.git", true),
      ("main/.git/modules/side", nil, "main/.git/modules/side", true),
      ("main/.git/worktrees/side", "../..", "elsewhere", false),
    ] as [(String, String?, String, Bool)])
  func `a further worktree or a submodule has the other side of its repository`(
    own: String, common: String?, settings: String, isThere: Bool
  ) {
    let folder = Folder()
    folder.write("gitdir: ../\(own)\n", to: "side/.git")
    if let common { folder.write(common + "\n", to: own + "/commondir") }
    folder.write("[remote \"origin\"]\n", to: settings + "/config")
    folder.write("x", to: "side/notes/a.md")
    let places = Places(notes: folder["side/notes"], environment: [:])
    #expect(SyncSetup(places).hasRemote == isThere)
    let main = Places(notes: folder["main"], environment: [:])
    #expect(SyncSetup(main).hasRemote == (settings == "main/.git"))
  }

  @Test func `the list of what git need not keep is completed, and what a person wrote there stays`() throws {
    let folder = Folder()
    folder.write("progress.json\nmine", to: "notes/.dasi/.gitignore")
    let list = IgnoreList(places: folder.places, fileSystem: FileSystem())
    try list.write()
    try list.write()
    #expect(
      folder.text(of: "notes/.dasi/.gitignore") == "progress.json\nmine\ncache/\nrecovered/\nbackups/\n*.tmp\n")
  }
}
