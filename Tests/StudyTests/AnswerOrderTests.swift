import Scheduling
import Study
import Testing

@Suite struct AnswerOrderTests {
  private func verdict(_ typed: String, _ answer: String) -> AnswerCheck.Verdict {
    AnswerCheck(typed, against: card("x", answer: [answer])).verdict
  }

  @Test(arguments: [
    ("프로세스가 자원을 서로 기다리며 멈춘 상태", "프로세스가 서로 자원을 기다리며 멈춘 상태"),
    ("자원을 서로 프로세스는 기다리며 멈춘 상태", "프로세스가 서로 자원을 기다리며 멈춘 상태입니다"),
    ("in a kiln that isn't dry we bake", "we bake in a kiln that isn't dry"),
    ("B depends on A", "A depends on B"),
    ("the data of the sensor is read by the server", "the server is read by the data of the sensor"),
  ])
  func `the same words in another order are nearly right, for the learner to decide`(typed: String, answer: String) {
    #expect(verdict(typed, answer) == .nearly)
    #expect(AnswerCheck(typed, against: card("x", answer: [answer])).suggestedGrade == .hard)
  }

  @Test(arguments: [
    ("기다리며 서로 멈춘", "서로 멈춘 기다리며"), ("dog bites man", "man bites dog"),
    ("프로세스가 자원을 서로 기다리며 멈춘", "프로세스가 서로 자원을 기다리며 멈춘 상태"),
    ("프로세스가 자원을 서로 서로 멈춘 상태", "프로세스가 서로 자원을 기다리며 멈춘 상태"),
    ("자원을 상태를 않고 안 기다리며 멈춘", "프로세스가 서로 자원을 기다리며 멈춘 상태"),
  ])
  func `in few words the order counts, and a word too few or too many is no other order`(
    typed: String, answer: String
  ) {
    #expect(verdict(typed, answer) == .wrong)
  }
}
