/// The learner's own word on how an answer came to mind.
package enum Grade: Int, CaseIterable, Hashable, Sendable {
  case again = 1
  case hard
  case good
  case easy
}
