import Glibc
import History
import Scheduling
import Synchronization
import Testing

@testable import Storage

/// A temporary folder that goes when the test is over.
final class Folder: Sendable {
  let path: String

  init() {
    // In memory where there is such a place: a sync costs nothing there.
    let base = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    guard let made = mkdtemp(strdup(base + "/dasi-test-XXXXXX")) else { preconditionFailure("the test has a folder") }
    path = String(cString: made)
    free(made)
  }

  deinit { remove(path) }

  private func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in (try? FileSystem().names(in: path)) ?? [] { remove(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  subscript(_ name: String) -> String { path + "/" + name }

  /// Writes a file, with the folders above it.
  func write(_ bytes: [UInt8], to name: String) {
    var above: [String] = []
    for part in name.split(separator: "/").dropLast() {
      above.append(String(part))
      mkdir(self[above.joined(separator: "/")], 0o755)
    }
    guard let file = fopen(self[name], "w") else { preconditionFailure("the test can write \(name)") }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  func write(_ text: String, to name: String) { write(Array(text.utf8), to: name) }

  func bytes(of name: String) -> [UInt8] { (try? FileSystem().contents(of: self[name], limit: 1 << 30)) ?? [] }

  func text(of name: String) -> String { String(decoding: bytes(of: name), as: UTF8.self) }

  /// Every file and folder below, with size and time of change.
  func inventory(_ below: String = "") -> [String] {
    let names = (try? FileSystem().names(in: path + "/" + below)) ?? []
    return names.flatMap { name -> [String] in
      let path = below.isEmpty ? name : below + "/" + name
      guard let status = try? FileSystem().status(of: self[path], followingLinks: false) else { return [path] }
      return ["\(path) \(status.size) \(status.modified)"] + (status.kind == .folder ? inventory(path) : [])
    }
  }

  /// The names of all files below, of any depth.
  var files: [String] { inventory().map { String($0.split(separator: " ")[0]) } }

  /// The places of a test: notes, and a person's folders, all in here.
  var places: Places {
    mkdir(self["notes"], 0o755)
    return Places(notes: self["notes"], environment: ["HOME": self["home"]])
  }

  /// A journal of the device `name`, as one process has it.
  func journal(_ name: String = "test-000001", _ fileSystem: FileSystem = FileSystem()) -> Journal {
    let places = places
    let state = Places(notes: self["notes"], environment: ["XDG_STATE_HOME": self["home/" + name]])
    let device = Device(name: name) ?? Device(host: name, random: 0)
    return Journal(places.with(state: state.state), candidate: device, fileSystem: fileSystem)
  }
}

/// A file system in whose way something stands at some calls, counted from 0; it remembers what was asked.
final class Interferer: Sendable {
  private let state: Mutex<(calls: [FileSystem.Call], paths: [String])> = Mutex(([], []))
  private let rule: @Sendable (Int, FileSystem.Call) -> FileSystem.Interference
  /// Told of each call in whose way nothing stands.
  private let watch: @Sendable (FileSystem.Call, String) -> Void

  init(_ rule: @escaping @Sendable (Int, FileSystem.Call) -> FileSystem.Interference) {
    self.rule = rule
    watch = { _, _ in }
  }

  /// The same interference, watched.
  init(watching other: Interferer, _ watch: @escaping @Sendable (FileSystem.Call, String) -> Void) {
    rule = other.rule
    self.watch = watch
  }

  var calls: [FileSystem.Call] { state.withLock { $0.calls } }

  var fileSystem: FileSystem {
    FileSystem { call, path in
      let index = self.state.withLock {
        $0.calls.append(call)
        $0.paths.append(path)
        return $0.calls.count - 1
      }
      let interference = self.rule(index, call)
      if interference == .none { self.watch(call, path) }
      return interference
    }
  }
}

/// A journal with what it has been told, as the program uses it.
struct Sitting {
  let journal: Journal
  var known: [Entry] = []
  var notices: [JournalNotice] = []

  init(_ journal: Journal) {
    self.journal = journal
    refresh()
  }

  mutating func refresh() {
    let new = journal.refresh()
    known += new.entries
    notices += new.notices
  }

  @discardableResult
  mutating func review(_ card: String, minute: Int = 0) throws(StorageError) -> Entry {
    let at = Timestamp(milliseconds: 1_790_000_000_000 + Int64(minute) * 60_000, offsetSeconds: 32_400)
    let review = Entry.Draft(.review(.init(card), .good, milliseconds: 4000))
    let written = try journal.append([review], at: at, knowing: EntryLog(known))
    known += written
    refresh()
    return written[0]
  }
}

/// Counts across threads.
final class Counter: Sendable {
  private let count = Mutex(0)

  var value: Int { count.withLock { $0 } }

  /// One more, counted from 1.
  func next() -> Int {
    count.withLock {
      $0 += 1
      return $0
    }
  }
}
