import Glibc
import Scheduling
import Study

/// What the program finds around it: environment, locale, clock and chance.
///
/// Nothing below `dasi` sees these.
enum Surroundings {
  /// Returns an environment variable, nil when unset or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// The language of the locale: Korean for `ko…`, else English.
  static var language: Language {
    let locale = variable("LC_ALL") ?? variable("LC_MESSAGES") ?? variable("LANG") ?? ""
    return locale.hasPrefix("ko") ? .korean : .english
  }

  /// The time now, with the offset from UTC in force now.
  static func now() -> Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let milliseconds = Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    return Timestamp(milliseconds: milliseconds, offsetSeconds: offset(atSecond: time.tv_sec))
  }

  /// Seconds on a clock that is never set, to see how long something takes.
  static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func offset(atSecond second: time_t) -> Int {
    var second = second
    var local = tm()
    guard localtime_r(&second, &local) != nil else { return 0 }
    return local.tm_gmtoff
  }

  /// A number nobody can foresee, for the order of a quiz.
  static func seed() -> UInt64 {
    var generator = SystemRandomNumberGenerator()
    return generator.next()
  }

  /// The variables that say where things are kept.
  static var environment: [String: String] {
    let names = ["HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "DASI_NOTES"]
    return Dictionary(uniqueKeysWithValues: names.compactMap { name in variable(name).map { (name, $0) } })
  }

  /// All variables, for programs that are started.
  static var wholeEnvironment: [String: String] {
    var result: [String: String] = [:]
    var place = environ
    while let text = place.pointee {
      let parts = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { result[String(parts[0])] = String(parts[1]) }
      place += 1
    }
    return result
  }

  /// The machine's name; empty when it has none.
  static var hostName: String {
    var bytes = [CChar](repeating: 0, count: 256)
    guard gethostname(&bytes, bytes.count - 1) == 0 else { return "" }
    return String(decoding: bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// What tells this program from any other build of it: its version, and size, time and number of its file.
  static var program: String {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return Dasi.version }
    let parts = [Int64(status.st_size), Int64(status.st_mtim.tv_sec), Int64(status.st_mtim.tv_nsec)]
    return Dasi.version + parts.map { " \($0)" }.joined() + " \(status.st_ino)"
  }

  /// A path with the person's home folder written `~`.
  static func shortened(_ path: String) -> String {
    guard let home = variable("HOME"), home.count > 1, path == home || path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }

  /// The folder the program was started in.
  static var workingFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }
}

/// The program's clock: the real one, or one that was set to begin elsewhere (`--at`).
struct Clock {
  private let ahead: Int64
  private let fixed: Timestamp?

  /// The real time.
  init() {
    ahead = 0
    fixed = nil
  }

  /// Starts at `time`; `runs` decides whether it goes on from there or stands still.
  init(at time: Timestamp, runs: Bool) {
    ahead = time.milliseconds - Surroundings.now().milliseconds
    fixed = runs ? nil : time
    offsetSeconds = time.offsetSeconds
  }

  private var offsetSeconds: Int?

  func now() -> Timestamp {
    if let fixed { return fixed }
    let real = Surroundings.now()
    return Timestamp(milliseconds: real.milliseconds + ahead, offsetSeconds: offsetSeconds ?? real.offsetSeconds)
  }
}
