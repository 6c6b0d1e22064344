/// Notes in our own words, in the shapes that ordinary notes have.
enum Fixtures {
  static let all = [teaTable, hanok, volcanoes, tea, reduction, log, words]

  /// A page exported from a notebook: properties, contents, a stray heading, lost labels, a table of tabs, lists of other tools.
  static let teaTable = """
    # 찻자리 공부 1~2장: 하늘

    ✓ Done\t
    Q Area\t
    Do Date\t@2024년 4월 9일
    → Projects\t
    Ø URL\t

    찻자리란?

    1. 차를 우려 나누는 자리의 짜임

    덖음차 방식 (Pan Firing)

    찜차 방식 (Steam Firing; SF)

    2. 찻자리를 돕는 도구

    찻자리 구성

    (우리기) <mark>다관 Teapot</mark>

    (식히기) <mark>숙우 Cooling Bowl</mark>

    (나누기) 잔받침 Saucer

    3. 찻자리 치우기

    # 찻자리란?

    \u{20}
    - 차를 중심으로 꾸민 모임 공간
    - 차 : 찻잎을 뜨거운 물에 우려 향과 맛을 내는 음료를 가리키는 말

    # 1. 차를 우려 나누는 자리의 짜임

    - 주어진 자리에 알맞은 차를 쓰면 됨! ex)
      - 덖음차로 시작 → 익숙해지며 찜차로 바꿈
      - 작은 모임은 덖음차를 고르는 경향 있음

    # 덖음차 방식 (Pan Firing)

    • 뜨거운 솥에서 잎을 볶아 산화를 멈추는 제다 방식



    \u{20}
    #### Service

    - 장점
      - 집에서 해 보기 쉬움
      - 。 구수한 향이 오래감
    - 단점

    - 솥을 다루는 동안 불이 셀 경우 → 먼저 닿은 잎의 가장자리가
      검게 타서 쓴맛을 낼 가능성이 커짐
    - 。 사람마다 맛이 달라짐

    # 찜차 방식 (Steam Firing; SF)

    - 잎을 짧게 쪄서 푸른빛을 지키는 제다 방식
    - 찐 잎의 물기를 털기 위해 **냉각 팬**을 사용함
    - 잎을 비비고 말리는 일을 여러 번 되풀이함

    #### • 장점

    。 빛깔이 푸름

    - 많은 잎을 한 번에 다룰 수 있음

    #### 단점

    - 덖음차보다 향이 옅음
    - 증기가 많이 쓰이기 때문에 연료비가 크게 증가함

    # 2. 찻자리를 돕는 도구

    ## 찻자리 구성

    ⇒ 우리기 , 식히기 , 나누기

    우리기\t식히기\t나누기
    다관\t숙우\t잔받침 + 쟁반

    #### (우리기) <mark>다관 Teapot</mark>

    - 찻잎에 뜨거운 물을 부어 차를 우려내는 손잡이 달린 도구
    - 손잡이가 옆에 달려 뜨거운 물을 편하게 따르게 함
      - 그 외 우리기 도구

    ○ 개완(Gaiwan), 유리 다관(Glass Pot), 표일배 (Press Pot) 등

    ### (식히기) <mark>숙우 Cooling Bowl</mark>

    - 끓인 물을 알맞게 식히는 그릇 모양의 도구
    - 그 외 식히기 도구
      귀때그릇(Pouring Bowl), 공도배(Fair Cup), 사발 (Bowl) 등

    ### (나누기) 잔받침 Saucer

    - 뜨거운 찻종을 아래에서 받쳐 손을 지키는 도구

    ○ 찻상(Tea Table), 다포(Tea Cloth), 나무 접시 (Wooden Dish) 등

    # 3. 찻자리 치우기
    """
}
