import ArgumentParser
import Glibc
import Screens

/// `dasi [NOTES]`: the home screen, or its counts in lines.
struct HomeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "home", abstract: "Open the home screen (the default).")

  @OptionGroup var options: NotesOptions
  @Flag(help: "Say in labelled lines what today holds; then see dasi review --plain.") var plain = false

  func run() throws {
    guard plain else { return try Visit(options.wishes).run(.home) }
    let now = options.wishes.clock(runs: false).now()
    let desk = try Desk(options.wishes, at: now)
    desk.tellNotices()
    let isSmall = desk.library.all.count <= App.mostChecked
    let home = PlainHome(
      library: desk.library, words: Words.spoken(desk.language),
      changes: desk.changes(isLook: isatty(STDOUT_FILENO) == 1),
      firstCommand: desk.isFirstRun ? firstCommand(desk) : nil,
      remarks: isSmall && !desk.isFirstRun ? openRemarks(desk) : 0)
    Output.line(home.lines(at: now).joined(separator: "\n"))
  }

  /// How much is doubtful in the notes and not called right as it is.
  private func openRemarks(_ desk: Desk) -> Int {
    let ignored = desk.library.ignoredFindings
    return desk.inspection.remarks()?.count { !ignored.contains($0.id) } ?? 0
  }

  /// The command that begins to study these notes, as a shell takes it.
  private func firstCommand(_ desk: Desk) -> String {
    guard options.notes != nil || desk.isSample else { return "dasi review --plain" }
    let path = desk.places.notes
    let isPlain = path.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789/._-~".unicodeScalars.contains($0)
    }
    return "dasi review --plain " + (isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'")
  }
}
