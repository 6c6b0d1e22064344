import ArgumentParser
import History
import Storage
import Study

/// `dasi sync`: carries progress between machines with git.
struct SyncCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: "Carry progress between your machines with git.",
    discussion: """
      Commits what you learned here, takes in what came from elsewhere (your own commits go on top), and sends both. Only \
      dasi's own files are committed, never your notes: commit those yourself, and they travel along. What you have not \
      committed stays as it is. Begin with --init, once on each machine; on the next one a clone will do as well. Without \
      network, without a remote or where a password would be asked, progress is committed here and one line says so (exit \
      code 0); where notes do not go together they are named, nothing is changed, and the exit code is 1. Nothing of the \
      repository's own is executed: no hooks, no commands of its configuration.
      """)

  @OptionGroup var options: NotesOptions
  @Flag(
    name: .customLong("init"),
    help: "Set up: make or take the repository the notes are in; then name the remote, if there is one.")
  var initialize = false
  @Argument(help: ArgumentHelp("With --init: where to send to, an address or a path.", valueName: "remote"))
  var remote: String?
  @Flag(help: "What came of it as one JSON object.") var json = false

  func validate() throws {
    if remote != nil && !initialize { throw ValidationError("A remote is named with --init.") }
  }

  func run() throws {
    let words = words
    var wishes = options.wishes
    wishes.notes = words.notes
    let path = try wishes.notesPath()
    let folder = try storage { () throws(StorageError) in try NotesFolder(path) }
    let places = Places(notes: path, progressRoot: options.progress, environment: Surroundings.environment)
    let report = Report(language: options.language ?? Surroundings.language)
    let isQuiet = json
    let sync = Sync(places, environment: Surroundings.wholeEnvironment) { stage in
      if !isQuiet { complain(report.text(of: stage)) }
    }
    let outcome: SyncOutcome
    var carriesNotes = true
    do throws(SyncFault) {
      outcome =
        initialize ? try sync.setUp(remote: words.remote, workingFolder: Surroundings.workingFolder) : try sync.run()
      if initialize || folder.listing().notes.isEmpty { carriesNotes = try sync.carriesNotes() }
    } catch { throw Failure.sync(error) }
    Output.line(json ? outcome.json.compact : report.text(of: outcome))
    if !carriesNotes { complain(report.notesStayHere) }
    if outcome.needsHand { throw ExitCode(1) }
  }

  /// With `--init` the remote may stand before the notes, or alone: an address is told by its looks.
  private var words: (notes: String?, remote: String?) {
    guard initialize, let first = options.notes, Sync.isAddress(first) else { return (options.notes, remote) }
    return (remote, first)
  }
}

extension SyncOutcome {
  /// Whether only a person can go on from here.
  var needsHand: Bool {
    switch end {
    case .conflict, .inTheWay, .outrun: true
    case .synced, .noRemote, .offline, .needsLogin, .nothingThere, .cancelled: false
    }
  }

  /// `{"end":"synced","committed":1,"received":2,"sent":1,"files":[],"remote":null}`.
  var json: JSON {
    .object([
      .init("end", .string(name)), .init("committed", .number(committed)), .init("received", .number(received)),
      .init("sent", .number(sent)), .init("files", .array(files.map { .string($0) })),
      .init("remote", remote.map { .string($0) } ?? .null),
    ])
  }

  private var name: String {
    switch end {
    case .synced: "synced"
    case .noRemote: "noRemote"
    case .offline: "offline"
    case .needsLogin: "needsLogin"
    case .nothingThere: "nothingThere"
    case .conflict: "conflict"
    case .inTheWay: "inTheWay"
    case .outrun: "outrun"
    case .cancelled: "cancelled"
    }
  }

  private var files: [String] {
    switch end {
    case .conflict(let files), .inTheWay(let files): files
    default: []
    }
  }

  private var remote: String? {
    switch end {
    case .offline(let remote), .needsLogin(let remote), .nothingThere(let remote): remote
    default: nil
    }
  }
}
