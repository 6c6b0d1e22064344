/// The files of progress that this device commits.
///
/// Of the journals those it writes itself, and those git does not know yet. Other devices' files are theirs to change: one
/// damaged here must not spread.
struct OwnFiles {
  private let places: Places
  private let clone: Clone
  private let fileSystem: FileSystem

  init(_ places: Places, _ clone: Clone, _ fileSystem: FileSystem) {
    self.places = places
    self.clone = clone
    self.fileSystem = fileSystem
  }

  /// The path of the progress folder from the top of the repository.
  private var base: String { clone.prefix + Path.name(of: places.progress) + "/" }

  /// Commits what is new and returns how many files that were; what the person prepared to commit stays prepared.
  func commit() throws(SyncFault) -> Int {
    let files = try due()
    if files.isEmpty { return 0 }
    try clone.git.must(["add", "--all", "--force", "--"] + files)
    let names = try clone.git.must(
      ["diff", "--cached", "--name-only", "--no-renames", "--no-ext-diff", "-z", "--"] + files
    ).parts
    if names.isEmpty { return 0 }
    try clone.git.must(try author() + ["commit", "--quiet", "--no-verify", "--only", "-m", message, "--"] + names)
    return names.count
  }

  /// Leaves all progress to its owner alone again: what git writes, others may read.
  func close() {
    for folder in [places.progress, places.journal, places.quizzes]
    where (try? fileSystem.status(of: folder, followingLinks: false))?.kind == .folder {
      let names = (try? fileSystem.names(in: folder)) ?? []
      // What git itself reads keeps the rights that git gives.
      let inner = names.filter { !$0.hasPrefix(".git") }.map { Path.joined(folder, $0) }
      for path in [folder] + inner where fileSystem.isOpenToOthers(path) { try? fileSystem.close(toOthers: path) }
    }
  }

  private var device: Device? { places.state.flatMap { try? Device.known(in: $0, fileSystem) } }

  private var message: String { "Progress" + (device.map { " of " + $0.name } ?? "") }

  /// A name to commit under, where the person has none.
  private func author() throws(SyncFault) -> [String] {
    if try clone.git.value("config", "user.email") != nil { return [] }
    return ["-c", "user.name=dasi", "-c", "user.email=dasi@localhost"]
  }

  private func due() throws(SyncFault) -> [String] {
    let known = Set(try clone.git.must(["ls-files", "-z", "--", base]).parts)
    var files = [".gitignore", ".gitattributes", "settings.json"].map { base + $0 }.filter(isFile)
    for folder in ["journal", "quizzes"] {
      let names = (try? fileSystem.names(in: Path.joined(places.progress, folder))) ?? []
      for name in names where LaneName(name) != .other {
        let file = base + folder + "/" + name
        if isFile(file), isOwn(name) || !known.contains(file) { files.append(file) }
      }
    }
    // A copy that was merged and put away goes; a journal that is gone is somebody's mistake.
    return files + known.filter { LaneName(Path.name(of: $0)) == .copy && !exists($0) }.sorted()
  }

  private func isOwn(_ name: String) -> Bool {
    guard let device else { return false }
    return LaneName.device(of: name) == device.name
  }

  private func isFile(_ file: String) -> Bool {
    (try? fileSystem.status(of: Path.joined(clone.top, file), followingLinks: false))?.kind == .file
  }

  private func exists(_ file: String) -> Bool {
    (try? fileSystem.status(of: Path.joined(clone.top, file), followingLinks: false)) != nil
  }
}
