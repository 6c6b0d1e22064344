import Cards
import Glibc
import Storage

/// What the fuzzer calls with each input it thinks up: bytes as they might stand in a file.
///
/// Built only where `DASI_FUZZ` is set; `Tests/README.md` has the command. A broken promise ends the process, and the
/// fuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzNotes(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  guard let text = DecodedText(bytes)?.text else { return 0 }
  let reading = Reading(note: text, file: "group/note.md")
  let isStable = Reading(note: text, file: "group/note.md").cards == reading.cards
  if let broken = isStable ? Promises(text).broken(by: reading) : "read twice, two results" {
    print("broken promise:", broken)
    fflush(nil)
    abort()
  }
  // A note sixteen times as long must be read within the fuzzer's -timeout.
  if bytes.reduce(0, { $0 &* 31 &+ Int($1) }) % 64 == 0 {
    _ = Reading(note: Array(repeating: text, count: 16).joined(separator: "\n"), file: "group/note.md")
  }
  return 0
}
