import Glibc

/// Where the notes are, and where everything about them is kept.
package struct Places: Hashable, Sendable {
  /// The notes folder, or the one note.
  package let notes: String
  /// The progress folder, `.dasi`.
  package private(set) var progress: String
  /// The person's folder for what belongs to this machine; nil when the environment names none.
  package private(set) var state: String?
  /// The person's folder for what can be made anew; nil when the environment names none.
  package let personalCache: String?
  /// The person's settings file; nil when the environment names none.
  package let personalSettings: String?

  /// Derives the places from the notes, the folder named with `--progress`, and environment variables.
  ///
  /// By the XDG rules a variable that is no absolute path counts as unset.
  package init(
    notes: String, progressRoot: String? = nil, environment: [String: String], fileSystem: FileSystem = FileSystem()
  ) {
    self.notes = notes
    let isFolder = (try? fileSystem.status(of: notes))?.kind == .folder
    progress = Path.joined(progressRoot ?? (isFolder ? notes : Path.folder(of: notes)), ".dasi")
    func base(_ variable: String, _ fallback: String) -> String? {
      if let folder = environment[variable], folder.hasPrefix("/") { return Path.joined(folder, "dasi") }
      guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
      return Path.joined(home, fallback + "/dasi")
    }
    state = base("XDG_STATE_HOME", ".local/state")
    personalCache = base("XDG_CACHE_HOME", ".cache")
    personalSettings = base("XDG_CONFIG_HOME", ".config").map { Path.joined($0, "settings.json") }
  }

  /// The same places with another folder for the machine's own.
  package func with(state: String?) -> Places {
    var places = self
    places.state = state
    return places
  }

  /// The same places with progress kept in another folder.
  func with(progress: String) -> Places {
    var places = self
    places.progress = progress
    return places
  }

  package var journal: String { Path.joined(progress, "journal") }
  package var quizzes: String { Path.joined(progress, "quizzes") }
  package var recovered: String { Path.joined(progress, "recovered") }
  package var snapshot: String { Path.joined(progress, "progress.json") }
  package var cache: String { Path.joined(progress, "cache") }
  package var settings: String { Path.joined(progress, "settings.json") }
}

extension Places {
  /// Returns the notes to use: the argument, else `$DASI_NOTES`, else the nearest folder from the working folder upward
  /// that holds `.dasi`, else `decks` there; nil when there is none of these.
  ///
  /// The first two are taken at their word, existing or not.
  package static func notes(
    argument: String?, environment: [String: String], workingFolder: String, fileSystem: FileSystem = FileSystem()
  ) -> String? {
    if let argument { return argument }
    if let named = environment["DASI_NOTES"], !named.isEmpty { return named }
    func isFolder(_ path: String) -> Bool { (try? fileSystem.status(of: path))?.kind == .folder }
    var folder = workingFolder
    while true {
      if isFolder(Path.joined(folder, ".dasi")) { return folder }
      let above = Path.folder(of: folder)
      if above == folder || folder == "." { break }
      folder = above
    }
    let decks = Path.joined(workingFolder, "decks")
    return isFolder(decks) ? decks : nil
  }

  /// Returns the nearest folder above notes without progress of their own that has a journal; nil where there is none.
  package func studiedAbove(fileSystem: FileSystem = FileSystem()) -> String? {
    func isFolder(_ path: String) -> Bool { (try? fileSystem.status(of: path))?.kind == .folder }
    guard !isFolder(progress), var folder = fileSystem.realPath(Path.folder(of: progress)) else { return nil }
    while case let above = Path.folder(of: folder), above != folder {
      if isFolder(Path.joined(above, ".dasi/journal")) { return above }
      folder = above
    }
    return nil
  }
}

/// A few notes to try the program with, kept in the person's own folder.
package struct SampleNotes: Sendable {
  /// Where they are; nil when the environment names no place of the person's.
  package let folder: String?

  package init(environment: [String: String]) {
    folder = Places(notes: ".", environment: environment).state.map { Path.joined($0, "sample") }
  }

  /// Writes those that are not there; what somebody has changed stays.
  package func write(_ notes: [(name: String, text: String)], fileSystem: FileSystem = FileSystem())
    throws(StorageError)
  {
    guard let folder else { throw .noStateFolder }
    try fileSystem.makeFolders(folder)
    for note in notes {
      let path = Path.joined(folder, note.name)
      if (try? fileSystem.status(of: path)) == nil { try fileSystem.replace(path, with: Array(note.text.utf8)) }
    }
  }
}
