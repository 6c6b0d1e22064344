import Foundation
import Testing

/// The rules of the stack, held by reading the sources.
@Suite struct ArchitectureTests {
  /// Modules by layer; an import goes only to a lower one.
  static let layers: [String: Int] = [
    "CNcurses": 0, "CTerminal": 0, "CStorage": 0, "CChecksum": 0,
    "Notes": 1, "Scheduling": 1, "TextUI": 1,
    "Cards": 2,
    "History": 3,
    "Study": 4, "Exchange": 4,
    "Screens": 5, "Curses": 5, "Storage": 5,
    "dasi": 6, "bench": 6, "fuzz": 6,
  ]
  /// What a module may import that is not ours; `Swift` stands for what of the standard library has to be named.
  static let outsiders: [String: Set<String>] = [
    "Notes": ["Swift"], "Cards": ["Glibc", "Synchronization"], "Scheduling": ["Glibc", "Synchronization"],
    "Study": ["Glibc"],
    "Screens": [],
    "Curses": ["Glibc"],
    "Storage": ["Glibc", "Swift", "Synchronization"],
    "dasi": ["Glibc", "ArgumentParser", "FoundationEssentials"],
    // Tools for those who work on the program, not a part of it.
    "bench": ["Glibc", "ArgumentParser", "Foundation"], "fuzz": ["Glibc"],
  ]
  /// Ways to learn the time or to throw dice; only the program itself may.
  static let impure = [
    "clock_gettime", "gettimeofday", "ContinuousClock", "SuspendingClock", "Date()", "Date.now", "time(nil)",
    "localtime_r", "clock()", "SystemRandomNumberGenerator", ".random(in", ".randomElement()", ".shuffled()",
    ".shuffle()",
    "getrandom", "arc4random", "/dev/urandom",
  ]

  @Test func `the sources are where they should be`() {
    #expect(SourceTree.sources.count > 20)
    #expect(Set(SourceTree.sources.map(\.module)).subtracting(Self.layers.keys).isEmpty)
  }

  @Test(arguments: SourceTree.sources)
  func `imports go downward`(file: SourceFile) throws {
    let own = try #require(Self.layers[file.module])
    for name in file.imports {
      if let layer = Self.layers[name] {
        #expect(layer < own, "\(file.path) imports \(name), which is not below it")
      } else {
        let allowed = Self.outsiders[file.module] ?? []
        #expect(allowed.contains(name), "\(file.path) may not import \(name)")
      }
    }
  }

  @Test(arguments: SourceTree.sources.filter { $0.module != "Curses" })
  func `only Curses touches ncurses`(file: SourceFile) {
    #expect(!file.imports.contains("CNcurses"))
    #expect(!file.imports.contains("CTerminal"))
  }

  @Test(arguments: SourceTree.sources.filter { !["dasi", "bench"].contains($0.module) })
  func `only dasi knows the time or throws dice`(file: SourceFile) {
    // A generator that was handed in is no throw of dice.
    for (number, text) in file.code where !text.contains("using: &") {
      for word in Self.impure {
        #expect(!text.contains(word), "\(file.path):\(number) uses \(word)")
      }
    }
  }

  @Test(arguments: SourceTree.sources + SourceTree.tests)
  func `no file is longer than 400 lines`(file: SourceFile) {
    #expect(file.lines.count <= 401, "\(file.path) has \(file.lines.count) lines")
  }

  @Test(arguments: SourceTree.sources)
  func `no function is longer than 60 lines`(file: SourceFile) {
    for function in file.functions {
      #expect(function.length <= 60, "\(file.path):\(function.line) \(function.name)")
    }
  }

  @Test(arguments: SourceTree.sources)
  func `nothing unsafe and nothing unfinished`(file: SourceFile) {
    let banned = ["try!", "fatalError(", "@unchecked", "nonisolated(unsafe)", "@preconcurrency", " as!", "public "]
    for (number, text) in file.code {
      for word in banned { #expect(!text.contains(word), "\(file.path):\(number) has \(word)") }
    }
  }

  @Test func `only hidden files and the agreed folders stand at the top`() throws {
    let agreed: Set = ["Package.swift", "Package.resolved", "Sources", "Tests", "decks", "README.md"]
    let names = try FileManager.default.contentsOfDirectory(atPath: SourceTree.top.path)
    #expect(Set(names.filter { !$0.hasPrefix(".") }).subtracting(agreed).isEmpty)
  }

  @Test func `the README has one command that starts and one that tests`() throws {
    let readme = try String(contentsOf: SourceTree.top.appendingPathComponent("README.md"), encoding: .utf8)
    let lines = readme.split(separator: "\n")
    #expect(lines.count { $0.contains("&& swift run") } == 1)
    #expect(lines.count { $0.contains("&& swift test") } == 1)
  }
}
