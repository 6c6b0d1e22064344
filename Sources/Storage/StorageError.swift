/// What can go wrong between the program and the disk; codes are those of `errno`.
package enum StorageError: Error, Hashable, Sendable {
  /// There is no such file or folder.
  case missing(path: String)
  case unreadable(path: String, code: Int32)
  case unwritable(path: String, code: Int32)
  /// Neither a regular file nor a folder: a pipe, a device, a socket.
  case notAFile(path: String)
  /// Larger than is read; both in bytes.
  case tooLarge(path: String, size: Int, limit: Int)
  /// Longer than is read.
  case tooManyLines(path: String, lines: Int, limit: Int)
  /// Holds no text.
  case binary(path: String)
  /// A link inside the progress folder that leads out of it.
  case leadsOut(path: String)
  /// Written by a newer version of the program; it is left as it is.
  case newerVersion(path: String, version: Int)
  /// No folder for the device's name: neither `XDG_STATE_HOME` nor `HOME` is an absolute path.
  case noStateFolder
  /// Every lane of this device is in use by another process.
  case noFreeLane(path: String)
  /// A settings file that is no JSON object; `line` and `column` count from 1.
  case notSettings(path: String, line: Int, column: Int)
}
