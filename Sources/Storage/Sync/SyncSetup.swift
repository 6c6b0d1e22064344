/// Whether notes are set up to be carried between machines, as the files of their repository say; git is not asked.
package struct SyncSetup {
  private let folder: String

  package init(_ places: Places) { folder = places.notes }

  /// Whether the repository around the notes names another side.
  package var hasRemote: Bool {
    let fileSystem = FileSystem()
    var folder = fileSystem.realPath(folder) ?? folder
    while true {
      let mark = Path.joined(folder, ".git")
      if let status = try? fileSystem.status(of: mark) {
        let repository = status.kind == .folder ? mark : Self.repository(namedBy: mark, in: folder)
        return repository.map { Self.namesRemote(Path.joined($0, "config")) } ?? false
      }
      let parent = Path.folder(of: folder)
      guard parent != folder, !parent.isEmpty else { return false }
      folder = parent
    }
  }

  /// Where the settings of a repository are that is kept elsewhere, as that of a further worktree or a submodule is.
  ///
  /// `.git` is a file there with the way to its own part, and that may name the part all worktrees share.
  private static func repository(namedBy mark: String, in folder: String) -> String? {
    let sign = "gitdir: "
    guard let line = firstLine(of: mark), line.hasPrefix(sign) else { return nil }
    let own = Path.joined(folder, String(line.dropFirst(sign.count)))
    return firstLine(of: Path.joined(own, "commondir")).map { Path.joined(own, $0) } ?? own
  }

  private static func firstLine(of path: String) -> String? {
    text(of: path).flatMap { $0.split(whereSeparator: \.isNewline).first.map(String.init) }
  }

  private static func namesRemote(_ config: String) -> Bool { text(of: config)?.contains("[remote ") ?? false }

  private static func text(of path: String) -> String? {
    (try? FileSystem().contents(of: path, limit: 1_000_000)).map { String(decoding: $0, as: UTF8.self) }
  }
}
