import History
import Scheduling
import Study

/// A value in a settings file that cannot be used; the setting keeps its default.
package struct SettingsFault: Error, Hashable, Sendable {
  package let path: String
  package let key: String
  package let expected: Expected

  /// What would have been right.
  package typealias Expected = SettingForm
}

/// The settings of a notes folder over those of the person; keys this version does not know stay as they are.
package struct SettingsFile: Sendable {
  private let places: Places
  private let fileSystem: FileSystem
  private static let sizeLimit = 1 << 20

  package init(_ places: Places, fileSystem: FileSystem = FileSystem()) {
    self.places = places
    self.fileSystem = fileSystem
  }

  /// Reads the settings; values that are wrong are told and keep their defaults.
  package func load() throws(StorageError) -> (settings: Settings, faults: [SettingsFault]) {
    var settings = Settings()
    var faults: [SettingsFault] = []
    for path in [places.personalSettings, places.settings] {
      guard let path, let json = try object(at: path) else { continue }
      for field in SettingField.all {
        guard let value = json[field.key], value != .null else { continue }
        for expected in field.read(value, &settings) {
          faults.append(SettingsFault(path: path, key: field.key, expected: expected))
        }
      }
    }
    return (settings, faults)
  }

  /// Writes what differs between two states of the settings into the folder's file.
  package func save(_ settings: Settings, insteadOf before: Settings) throws(StorageError) {
    var json = try object(at: places.settings) ?? .object([])
    for field in SettingField.all where field.write(settings) != field.write(before) {
      let now = json[field.key] ?? .null
      json.set(field.key, to: now.changed(from: field.write(before), to: field.write(settings)))
    }
    let root = Path.folder(of: places.progress)
    guard (try? fileSystem.status(of: root)) != nil else { throw .missing(path: root) }
    try fileSystem.makeFolders(places.progress)
    let path = try fileSystem.place(of: places.settings, within: places.progress)
    try fileSystem.replace(path, with: Array(json.pretty.utf8))
  }

  private func object(at path: String) throws(StorageError) -> JSON? {
    guard var bytes = try fileSystem.contents(of: path, limit: Self.sizeLimit) else { return nil }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) { return nil }
    do throws(JSON.Fault) {
      let json = try JSON(bytes)
      guard case .object = json else { throw JSON.Fault(.unexpectedByte(bytes[0]), at: 0) }
      return json
    } catch {
      let before = bytes[..<min(error.offset, bytes.count)]
      let line = before.count { $0 == 0x0A } + 1
      let column =
        String(decoding: before[(before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)...], as: UTF8.self).count + 1
      throw .notSettings(path: path, line: line, column: column)
    }
  }
}

extension JSON {
  /// Returns this with what differs between two values; members of objects that neither of them names stay.
  fileprivate func changed(from before: JSON, to after: JSON) -> JSON {
    guard members != nil, let members = after.members ?? (after == .null ? [] : nil) else { return after }
    var result = self
    for member in before.members ?? [] where after[member.name] == nil { result.set(member.name, to: nil) }
    for member in members {
      let now = self[member.name] ?? .null
      result.set(member.name, to: now.changed(from: before[member.name] ?? .null, to: member.value))
    }
    return result == .object([]) ? .null : result
  }
}
