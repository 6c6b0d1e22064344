/// Whether notes are set up to be carried between machines, as the files of their repository say; git is not asked.
package struct SyncSetup {
  private let folder: String

  package init(_ places: Places) { folder = places.notes }

  /// Whether the repository around the notes names another side.
  package var hasRemote: Bool {
    let fileSystem = FileSystem()
    var folder = fileSystem.realPath(folder) ?? folder
    while true {
      let repository = Path.joined(folder, ".git")
      if (try? fileSystem.status(of: repository)) != nil { return Self.namesRemote(Path.joined(repository, "config")) }
      let parent = Path.folder(of: folder)
      guard parent != folder, !parent.isEmpty else { return false }
      folder = parent
    }
  }

  private static func namesRemote(_ config: String) -> Bool {
    guard let bytes = try? FileSystem().contents(of: config, limit: 1_000_000) else { return false }
    return String(decoding: bytes, as: UTF8.self).contains("[remote ")
  }
}
