import CStorage
import Glibc

/// What only looking after a progress folder needs.
extension FileSystem {
  /// Whether others than the owner may do anything with a file; false for links and where there is nothing.
  func isOpenToOthers(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFLNK else { return false }
    return status.st_mode & 0o077 != 0
  }

  /// Leaves a file or folder to its owner alone.
  func close(toOthers path: String) throws(Failure) {
    let kind = try status(of: path, followingLinks: false).kind
    guard kind == .file || kind == .folder, chmod(path, kind == .folder ? 0o700 : 0o600) == 0 else {
      throw Failure(code: kind == .file || kind == .folder ? errno : EINVAL)
    }
  }

  /// Lets two paths change places at once; where the file system cannot, one after the other.
  func exchange(_ one: String, _ other: String) throws(Failure) {
    if cs_exchange(one, other) == 0 { return }
    let aside = one + ".aside"
    try rename(one, to: aside)
    do { try rename(other, to: one) } catch {
      try? rename(aside, to: one)
      throw error
    }
    try rename(aside, to: other)
  }

  /// Takes a folder away with all that is in it; links go, not what they lead to.
  func removeAll(_ path: String) {
    if (try? status(of: path, followingLinks: false))?.kind == .folder {
      for name in (try? names(in: path)) ?? [] { removeAll(Path.joined(path, name)) }
      rmdir(path)
    } else {
      try? remove(path)
    }
  }

  /// Whether the process that wrote a temporary file (`name.<process>-<n>.tmp`) is gone.
  func isLeftOver(_ name: String) -> Bool {
    guard name.hasSuffix(".tmp"), let part = name.dropLast(4).split(separator: ".").last,
      let process = part.split(separator: "-").first.flatMap({ Int32($0) }), process > 0
    else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }

  /// Removes what processes that are gone left unfinished in a folder: temporary files for names that begin so.
  func removeLeftOvers(of prefix: String, in folder: String) {
    for name in (try? names(in: folder)) ?? [] where name.hasPrefix(prefix) && isLeftOver(name) {
      try? remove(Path.joined(folder, name))
    }
  }
}
