extension Fixtures {
  /// Front matter, links into the page, a matrix, boxes, numbered headings, check boxes, details, pictures, remarks.
  static let hanok = """
    ---
    title: 한옥
    tags: [집]
    ---
    # 한옥

    - [방](#방)
    - [온돌과 마루](#온돌과-마루)
    - [기단](#기단)

    ## 방

    | ? | 사랑방 | 안방 |
    | --- | --- | --- |
    | 쓰임 | 손님 맞이<br>글 읽기 | 살림 |
    | 자리 | 바깥쪽 | - |

    <aside>
    💡 **SUMMARY:**

    </aside>

    ## 온돌과 마루

    1. ##### 온돌(Ondol)
    > 불기운을 바닥 돌에 모아 방을 데우는 난방 구조
    >\u{20}

    2. ##### 마루(Wooden floor)
    > 나무 널을 깔아 바람이 통하게 한 바닥 구조
    >\u{20}

    - [x]  📌 **구들장**은 열을 오래 머금는다
    - [ ]  왜 처마를 길게 내는가?
      - 여름 볕을 가리고 겨울 볕을 들이기 위해서임

    ## 기단

    <details><summary>기단의 재료</summary>
    <div> 흙 / 막돌 / 다듬은 돌 </div>
    </details>

    **기단의 장점**
    - 땅의 습기를 막음
    - 집을 높여 볕을 받음

    ## 사진

    ![Untitled](images/Untitled%201.png)

    다음 그림은 처마의 선을 보여 줌

    알아서 정리
    """

  /// English: properties, a comparison, dashes, an announced list, a chain, a table, a stub, sources.
  static let volcanoes = """
    # Volcanoes

    Class: Earth science
    Created: March 3, 2024
    Reviewed: No

    ## Caldera vs crater

    ### Caldera

    A wide basin left when the summit of a volcano falls in.

    ### Crater

    A bowl-shaped hollow around the vent of a volcano.

    ## Lava

    - **Pahoehoe** - smooth lava with a ropy surface
    - **Aa** - rough lava that breaks into sharp blocks
    - Lava slows down because gases leave it on the way.
    - e.g. Kilauea, Etna, Hekla

    There are *three* signs of an eruption:

    - swarms of small quakes
    - swelling ground
    - new gas vents

    Warning levels: green → yellow → orange → red

    | Volcano | Country | Height |
    | :-- | --- | --- |
    | Etna | Italy | 3,357 m |
    | Fuji | Japan | 3,776 m |

    #### Stratovolcano Test

    *Definition to be added*

    ## Source(s) and further reading

    - [A book](https://books.example/volcano)
    - https://lava.example/map
    """

  /// Japanese: a question heading, an order, a comparison, the rest of a chat.
  static let tea = """
    # お茶

    ## 玉露とは

    日光を遮って育てた茶葉から作る緑茶の種類

    - 機序：日光を遮ると渋みが減る
    - メリット
      - 旨味が強い
      - 香りがよい

    ## 萎凋の目的を説明せよ

    - *葉の水分を抜き、香りを引き出す*

    | 観点 | 緑茶 | 紅茶 |
    |---|---|---|
    | 発酵のしかた | 発酵させない | しっかり発酵させる |

    必要なら、次の例を用意できます：

     - 図解版（PDF）
    """

  /// Chinese: callouts with a table inside, a negation, a formula.
  static let reduction = """
    # 茶的发酵

    > [!info] 定义
    > 杀青是指用高温破坏鲜叶中酶的活性。

    > [!tip] 对比
    > | 茶类 | 发酵程度 |
    > | --- | --- |
    > | 绿茶 | 不发酵 |
    > | 乌龙茶 | 半发酵 |

    - **不发酵**：绿茶、白茶
    - 如果水太热，茶叶会变苦。
    - $C_6H_{12}O_6 \\rightarrow 2C_2H_5OH + 2CO_2$
    """

  /// A plain log with hardly a fact.
  static let log = """
    https://tea.example/list
    import time
    conda create -n tea python=3.9
    delay = randint(1,7)
    query = "보이차"
    BPM = Beats Per Minute
    > tea.head()
    (tea) C:\\Users\\me> pip install kettle
    처음 다섯 줄을 보는 방법
    tea.head()
    """

  /// An org list of words.
  static let words = """
    #+TITLE: Kitchen words
    * Kitchen
    ** kettle 주전자
    ** saucer 받침 접시
    ** whisk 거품기
    *** Whisk the matcha until it foams well.
    ** strainer 거름망
    ** teacher
    *** The teacher pours the first cup.
    """
}
