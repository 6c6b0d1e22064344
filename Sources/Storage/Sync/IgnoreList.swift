/// The lists beside the progress that tell git what is not worth keeping, and that lines of journals are joined.
struct IgnoreList {
  private static let ignored = ["progress.json", "cache/", "recovered/", "backups/", "*.tmp"]
  /// Where two versions of a journal meet, all lines of both stay; nothing is rewritten on the way.
  private static let attributes = "*.jsonl merge=union -text\n"

  let places: Places
  let fileSystem: FileSystem

  /// The file that shows that a folder was set up for sync.
  var attributesPath: String { Path.joined(places.progress, ".gitattributes") }

  /// Writes what is missing of the list; what a person added stays.
  func write() throws(StorageError) {
    let path = try fileSystem.place(of: Path.joined(places.progress, ".gitignore"), within: places.progress)
    let text = String(decoding: try fileSystem.contents(of: path, limit: 1 << 20) ?? [], as: UTF8.self)
    let known = Set(text.split { $0.isNewline }.map(String.init))
    let missing = Self.ignored.filter { !known.contains($0) }
    if missing.isEmpty { return }
    let start = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    try fileSystem.replace(path, with: Array((start + missing.joined(separator: "\n") + "\n").utf8))
  }

  func writeAttributes() throws(StorageError) {
    if (try? fileSystem.status(of: attributesPath, followingLinks: false)) != nil { return }
    try fileSystem.replace(attributesPath, with: Array(Self.attributes.utf8))
  }
}
