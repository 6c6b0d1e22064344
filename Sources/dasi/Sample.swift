import Storage
import Study

/// A note for who has none at hand: the one about the program itself, the same as in `decks/dasi`.
enum Sample {
  private static let place = SampleNotes(environment: Surroundings.environment)

  /// Where they are kept; nil when there is no place for them.
  static var path: String? { place.folder }

  /// The folder with the note of a language in it, written where it is not there yet; nil when that is not possible.
  static func folder(in language: Language) -> String? {
    (try? place.write([language == .korean ? korean : english])) == nil ? nil : path
  }

  private static let english =
    (
      name: "How dasi works.md",
      text: """
      # How dasi works

      ## What is dasi?

      - A terminal program that turns your own study notes into flashcards and asks them when you are about to forget
      - The program is named after the Korean word for **again**
      - The files that dasi never changes are **your notes**

      ## Grades

      - A forgotten answer is graded **Again**
      - An answer recalled after a long struggle is graded **Hard**
      - An answer recalled after a little thought is graded **Good**
      - An answer recalled without any thought is graded **Easy**
      - Under each grade stands the **interval** after which the card would come back

      ## Keys while reviewing

      - To show the answer, press **Space**
      - Once the answer shows, Enter grades it **Good**
      - To take back the last grade, press the **u key**
      - To put a card off until tomorrow, press the **s key**
      - To suspend a card until you resume it, press **capital S**
      - To say that something is not a card, press the **x key**
      - To see why a card comes back on that day, press the **w key**
      - To open the card's note in your editor, press the **e key**
      - To see all keys of the screen, press the **question mark**

      ## FSRS algorithm

      - The algorithm that estimates how long each memory lasts and picks the day of the next review
      - Stability: the number of days until the chance of recall falls to 90 %
      - Difficulty: a number from 1 to 10 for how slowly the memory of a card grows
      - Desired retention: the chance of recall aimed for on the day a card is due
      - A new study day starts at **four in the morning**, local time

      ## Where progress is kept

      - Journal: the record that gains one line with every grade
      - Snapshot: the file progress.json that holds every card's progress for people to read
      - Progress is kept in the folder **.dasi** beside the notes
      - Before the next card is shown, the grade is already **saved**

      ## Cards made from notes

      - Definition card: asks for what a heading names, and is answered by the sentence below it
      - Colon card: asks for the meaning that stands behind a term and its colon
      - List card: asks for all lines under a label such as pros or cons
      - Blank: hides a **bold** term inside a sentence

      """
    )

  private static let korean =
    (
      name: "dasi 사용법.md",
      text: """
      # dasi 사용법

      ## dasi란?

      - 평소에 쓰던 학습 노트를 카드로 바꾸어, 잊을 때쯤 다시 물어보는 터미널 프로그램
      - dasi가 절대로 고치지 않는 것은 **노트 파일**이다

      ## 네 가지 평가

      - 다시(1) : 떠올리지 못한 답에 매기는 평가
      - 어려움(2) : 힘들게 겨우 떠올린 답에 매기는 평가
      - 알맞음(3) : 조금 생각해서 떠올린 답에 매기는 평가
      - 쉬움(4) : 생각할 것도 없이 떠오른 답에 매기는 평가
      - 평가마다 그 아래에는 **다음에 물을 때까지의 간격**이 적혀 있다

      ## 복습 화면의 키

      - 답을 펼치는 키 : Space
      - 답을 본 뒤 알맞음으로 매기는 키 : 3 또는 Enter
      - 방금 매긴 평가를 되돌리는 키 : u
      - 카드를 내일로 미루는 키 : s
      - 카드를 더 묻지 않게 멈추는 키 : 대문자 S
      - 외울 만한 카드가 아니라고 알리는 키 : x
      - 카드가 그날 돌아오는 까닭을 보는 키 : w
      - 카드가 나온 노트를 편집기로 여는 키 : e
      - 화면의 모든 키를 알려 주는 키 : 물음표

      ## FSRS

      - 카드마다 기억이 얼마나 버티는지 셈해 다음 복습 날을 정하는 알고리즘
      - 안정도 : 떠올릴 확률이 90%로 내려갈 때까지 걸리는 날수
      - 난이도 : 카드의 기억이 얼마나 더디게 자라는지 1부터 10까지로 나타낸 값
      - 목표 기억률 : 복습하는 날 떠올릴 수 있기를 바라는 확률
      - 공부하는 하루는 자정이 아니라 **새벽 4시**에 시작한다

      ## 진도가 남는 곳

      - .dasi 폴더 : 노트 옆에 만들어져 진도를 담는 폴더
      - 저널 : 답을 매길 때마다 한 줄씩 덧붙여 적는 기록
      - 스냅샷 : 카드마다의 진도를 사람이 읽을 수 있게 모아 둔 progress.json 파일
      - 매긴 답은 **다음 카드가 나오기 전**에 디스크에 적힌다

      ## 노트가 카드가 되는 길

      - 제목 : 바로 아래의 뜻풀이를 답으로 삼는 카드의 질문이 되는 줄
      - 쌍점 : 용어와 뜻을 이어 그 줄을 카드로 만드는 부호
      - 장점과 단점 : 아래의 목록을 통째로 묻는 카드가 되는 이름표
      - 굵은 글씨 : 문장 속에서 빈칸으로 바뀌는 부분

      """
    )
}
