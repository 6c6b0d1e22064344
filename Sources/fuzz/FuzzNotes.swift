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
  if bytes.reduce(0, { $0 &* 31 &+ Int($1) }) % 64 == 0, let slow = slowness(of: text) {
    print("broken promise: not linear,", slow)
    fflush(nil)
    abort()
  }
  return 0
}

/// What a note sixteen times as long takes, where that is far more than sixteen times the time; nil where it is not.
private func slowness(of text: String) -> String? {
  let times = 16
  let once = seconds(reading: text)
  let often = seconds(reading: Array(repeating: text, count: times).joined(separator: "\n"))
  return often > 1 && often > once * Double(times) * 8 ? "\(once) s, \(often) s" : nil
}

/// The processor time that reading a note takes.
private func seconds(reading text: String) -> Double {
  let start = clock()
  _ = Reading(note: text, file: "group/note.md")
  return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}
