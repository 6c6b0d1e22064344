import Glibc
import Screens

/// The person's own editor, opened at a line of a note.
struct Editor {
  /// What `$VISUAL` or `$EDITOR` says; may carry arguments.
  let command: String

  init() {
    command = Surroundings.variable("VISUAL") ?? Surroundings.variable("EDITOR") ?? "vi"
  }

  init(command: String) { self.command = command }

  /// The arguments that make this editor show `line` of `file`.
  func arguments(file: String, line: Int) -> [String] {
    let program = command.split(separator: " ").first.map(String.init) ?? command
    let name = program.split(separator: "/").last.map(String.init) ?? program
    return switch name {
    case "code", "codium", "cursor", "zed":
      name == "zed" ? ["\(file):\(line)"] : ["--wait", "--goto", "\(file):\(line)"]
    case "hx", "helix", "subl", "micro": ["\(file):\(line)"]
    case "vi", "vim", "nvim", "nano", "emacs", "emacsclient", "kak", "joe", "mg", "ne", "pico", "ed":
      ["+\(line)", file]
    default: [file]
    }
  }

  /// Opens the file and waits; returns the editor's exit code, 127 when it could not be started.
  ///
  /// The command goes through `sh`, as `git` does it, so that `EDITOR="code -n"` works. Signals are reset for the child:
  /// it must not inherit what the screen blocked or ignored.
  func open(file: String, line: Int) -> Int32 {
    let words = ["sh", "-c", "exec \(command) \"$@\"", "sh"] + arguments(file: file, line: line)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var process = pid_t()
    let pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    guard posix_spawn(&process, "/bin/sh", nil, &attributes, pointers, environ) == 0 else { return 127 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }
}

extension Desk {
  /// Opens a note at a line, where somebody sits at a terminal; returns what to say instead where it cannot be.
  func edit(_ file: String, line: Int) -> String? {
    guard isatty(STDIN_FILENO) == 1 else { return Words.spoken(language)(.plainPlace, file, line) }
    let editor = Editor()
    let code = editor.open(file: path(ofNote: file), line: line)
    return [126, 127].contains(code) ? words(forMissing: editor) : nil
  }
}
