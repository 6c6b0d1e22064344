/// When progress was last the same here and on the other side, by the time of a file in the cache.
///
/// Deleted at any time, it only means that nobody is told what waits for a sync.
package struct LastSync: Sendable {
  private let path: String
  private let folder: String
  private let fileSystem: FileSystem

  /// Finds the place for it; nil when there is none.
  package init?(of places: Places, fileSystem: FileSystem = FileSystem()) {
    guard let folder = CardCache.place(within: places, fileSystem) else { return nil }
    path = Path.joined(folder, "synced")
    (self.folder, self.fileSystem) = (folder, fileSystem)
  }

  /// The moment in milliseconds since 1970; nil before the first.
  package var milliseconds: Int64? {
    (try? fileSystem.status(of: path, followingLinks: false)).map { $0.modified / 1_000_000 }
  }

  /// Says that it is now; without effect where that cannot be written.
  func note() {
    try? fileSystem.makeFolders(folder)
    try? fileSystem.replace(path, with: [])
  }
}
