import TestKit
import Testing

/// What a review looks like in Korean, at every size.
@Suite struct ReviewInKoreanTests {
  @Test func `nothing to review at 80×24`() {
    expectFrame(
      ReviewScene.empty.frame(.korean, 80, 24),
      """
       ~/notes



         ✓ 지금 복습할 카드가 없어요.

         내일 복습할 카드는 아직 없어요.
















       ⏎ 홈으로  t 퀴즈  s 통계  u 되돌리기  ? 도움말  q 끝
      """)
  }

  @Test func `nothing to review at 40×12`() {
    expectFrame(
      ReviewScene.empty.frame(.korean, 40, 12),
      """
       ~/notes

       ✓ 지금 복습할 카드가 없어요.

       내일 복습할 카드는 아직 없어요.






       ⏎ 홈으로  t 퀴즈  s 통계  ?  q
      """)
  }

  @Test func `nothing to review at 20×5`() {
    expectFrame(
      ReviewScene.empty.frame(.korean, 20, 5),
      """
       ~/notes
       ✓ 지금 복습할
       카드가 없어요.

       ⏎ 홈으로  ?  q  ▼3
      """)
  }

  @Test func `a list with its answer at 80×24`() {
    expectFrame(
      ReviewScene.typical.frame(.korean, 80, 24),
      """
       infra/container › 아키텍처                               1/2 ─────────────────



         마이크로 서비스의 장점은?
         3가지

         ────────                                           infra/container.md:52
         › 다시 쓰기 쉽다
         · 따로 고칠 수 있다
         · 필요한 곳만 늘릴 수 있다



         1 다시      2 어려움    3 알맞음    4 쉬움
         1분         6분         10분        8일







       1–4 매기기  Space 맞힌 것  ⏎ 알맞음  u 되돌리기  w 왜 이날?  c 노트 보기  ?  q
      """)
  }

  @Test func `a list with its answer at 40×12`() {
    expectFrame(
      ReviewScene.typical.frame(.korean, 40, 12),
      """
       infra/container › 아키텍처         1/2

       마이크로 서비스의 장점은?
       3가지
       ────             infra/container.md:52
       › 다시 쓰기 쉽다
       · 따로 고칠 수 있다
       · 필요한 곳만 늘릴 수 있다
       1 다시   2 어려움 3 알맞음 4 쉬움
       1분      6분      10분     8일

       1–4 매기기  Space 맞힌 것  ?  q
      """)
  }

  @Test func `a list with its answer at 20×5`() {
    expectFrame(
      ReviewScene.typical.frame(.korean, 20, 5),
      """
       infra/contai…  1/2
       마이크로 서비스…▲2
       › 다시 쓰기 쉽다
       · 따로 고칠 수
       1–4  ?  q       ▼3
      """)
  }

  @Test func `a question and an answer that are too long at 80×24`() {
    expectFrame(
      ReviewScene.overflowing.frame(.korean, 80, 24),
      """
       rivers                                                   1/2 ─────────────────



         강은 왜 굽이쳐 흐르나요? 강은 왜 굽이쳐 흐르나요? 강은 왜 굽이쳐
         흐르나요? 강은 왜 굽이쳐 흐르나요? 강은 왜 굽이쳐 흐르나요? 강은 왜
         굽이쳐 흐르나요? 강은 왜 굽이쳐 흐르나요? 강은 왜 굽이쳐 흐르나요? 강은
         왜 굽이쳐 흐르나요? 강은 왜 굽이쳐 흐르나요? 강은 왜 굽이쳐 흐르나요?
         강은 왜 굽이쳐 흐르나요? 강은 왜 굽이쳐 흐르나요? 강은 왜 굽이쳐
         흐르나요?
         20가지

         ────────                                                    rivers.md:10
         › 까닭 1: 물살이 바깥을 깎는다
         · 까닭 2: 물살이 바깥을 깎는다
         · 까닭 3: 물살이 바깥을 깎는다
         · 까닭 4: 물살이 바깥을 깎는다
         · 까닭 5: 물살이 바깥을 깎는다
         ▼ 15줄 더

         1 다시      2 어려움    3 알맞음    4 쉬움
         1분         6분         10분        7일

       1–4 매기기  Space 맞힌 것  ⏎ 알맞음  ↑↓ 더 보기  u 되돌리기  w 왜 이날?  ?  q
      """)
  }

  @Test func `a question and an answer that are too long at 40×12`() {
    expectFrame(
      ReviewScene.overflowing.frame(.korean, 40, 12),
      """
       rivers                             1/2

       강은 왜 굽이쳐 흐르나요? 강은 왜
       굽이쳐 흐르나요? 강은 왜 굽이쳐
       흐르나요? 강은 왜 굽이쳐 흐르나요? …▲9
       ────                      rivers.md:10
       › 까닭 1: 물살이 바깥을 깎는다
       · 까닭 2: 물살이 바깥을 깎는다
       1 다시   2 어려움 3 알맞음 4 쉬움
       1분      6분      10분     7일

       1–4 매기기  Space 맞힌 것  ?  q    ▼18
      """)
  }

  @Test func `a question and an answer that are too long at 20×5`() {
    expectFrame(
      ReviewScene.overflowing.frame(.korean, 20, 5),
      """
       rivers         1/2
       강은 왜 굽이쳐…▲21
       › 까닭 1: 물살이
         바깥을 깎는다
       1–4  ?  q      ▼38
      """)
  }

  @Test func `wide characters at 80×24`() {
    expectFrame(
      ReviewScene.wide.frame(.korean, 80, 24),
      """
       旅/🚀 여행 › 発音                                        1/2 ─────────────────



         「東京」は、どこの首都ですか。👩 é ０１２３ 그리고 全角！
         3가지

         ────────                                                旅/🚀 여행.md:10
         › 日本の、首都。とても長い文を折り返しても、行の頭に句読点は来ない。
         · 한글 자모와 ①②③
         · 👍 🇰🇷



         1 다시      2 어려움    3 알맞음    4 쉬움
         1분         6분         10분        9일







       1–4 매기기  Space 맞힌 것  ⏎ 알맞음  u 되돌리기  w 왜 이날?  c 노트 보기  ?  q
      """)
  }

  @Test func `wide characters at 40×12`() {
    expectFrame(
      ReviewScene.wide.frame(.korean, 40, 12),
      """
       旅/🚀 여행 › 発音                  1/2

       「東京」は、どこの首都ですか。👩 é ０
       １２３ 그리고 全角！
       3가지
       ────                  旅/🚀 여행.md:10
       › 日本の、首都。とても長い文を折り返し
         ても、行の頭に句読点は来ない。
       1 다시   2 어려움 3 알맞음 4 쉬움
       1분      6분      10분     9일

       1–4 매기기  Space 맞힌 것  ?  q     ▼2
      """)
  }

  @Test func `wide characters at 20×5`() {
    expectFrame(
      ReviewScene.wide.frame(.korean, 20, 5),
      """
       旅/🚀 여행     1/2
       「東京」は、ど…▲4
       › 日本の、首都。と
         ても長い文を折り
       1–4  ?  q       ▼5
      """)
  }
}
