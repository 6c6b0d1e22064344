// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A module of the stack; `layer` names the modules directly used, all from lower layers.
func module(_ name: String, _ layer: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: layer, swiftSettings: house)
}

/// The tests of one module.
func tests(_ name: String, _ uses: [Target.Dependency], resources: [Resource] = []) -> Target {
  .testTarget(
    name: name, dependencies: uses + ["TestKit"], resources: resources, swiftSettings: house)
}

let package = Package(
  name: "dasi",
  products: [.executable(name: "dasi", targets: ["dasi"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
    .systemLibrary(name: "CStorage", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CChecksum"),
    .target(name: "CTerminal", cSettings: [.define("_GNU_SOURCE")]),
    module("Notes"),
    module("Scheduling"),
    module("TextUI"),
    module("Cards", ["Notes"]),
    module("History", ["CChecksum", "Cards", "Scheduling"]),
    module("Study", ["Notes", "Cards", "Scheduling", "History", "TextUI"]),
    module("Screens", ["Notes", "Cards", "Scheduling", "History", "Study"]),
    module("Curses", ["CNcurses", "CTerminal", "TextUI"]),
    module("Storage", ["CStorage", "Notes", "Cards", "Scheduling", "History", "Study", "TextUI"]),
    .executableTarget(
      name: "dasi",
      dependencies: [
        "Notes", "Cards", "Scheduling", "History", "Study", "Screens", "TextUI", "Curses",
        "Storage", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .executableTarget(
      name: "bench",
      dependencies: [
        "CStorage", "Notes", "Cards", "Scheduling", "History", "Study", "Storage", "TextUI", "Screens", "Curses",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .target(
      name: "TestKit", dependencies: ["TextUI"], path: "Tests/TestKit", swiftSettings: house),
    tests("NotesTests", ["Notes"]),
    tests("SchedulingTests", ["Scheduling"], resources: [.copy("Vectors")]),
    tests("TextUITests", ["TextUI"]),
    tests("CardsTests", ["Notes", "Cards"]),
    tests("HistoryTests", ["Cards", "Scheduling", "History"]),
    tests("StudyTests", ["Notes", "Cards", "Scheduling", "History", "Study"]),
    tests(
      "ScreensTests", ["Notes", "Cards", "Scheduling", "History", "Study", "Screens", "TextUI"],
      resources: [.copy("Frames")]),
    tests("CursesTests", ["Curses", "TextUI"]),
    tests("StorageTests", ["Cards", "Scheduling", "History", "Study", "Storage"]),
    tests("ProgramTests", ["dasi", "History"]),
    tests("ArchitectureTests", []),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzer's target: built with `--sanitize fuzzer` only, so it stays out of every other build.
if Context.environment["DASI_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz-notes", dependencies: ["Cards", "Storage"], path: "Sources/fuzz", exclude: ["notes.dict"],
      swiftSettings: house))
}
