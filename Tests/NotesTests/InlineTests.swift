import Testing

@testable import Notes

@Suite struct InlineTests {
  @Test(arguments: [
    ("**굵게** 쓴 말", "굵게 쓴 말"), ("`**안에**` 있다", "안에 있다"), ("[[쪽#절|이름]]과 [[다른]]", "이름과 다른"),
    ("[[4. 보관/차 공부/백차]]와 [[tea/white tea.md]]", "백차와 white tea"), ("[[TCP/IP]], [[a/b/c#절]]", "TCP/IP, c"),
    ("[글](http://a.b)은 글", "글은 글"),
    ("<mark>도시 City</mark>", "도시 City"), ("a * b * c", "a * b * c"), ("x_i and y_i", "x_i and y_i"), ("**열린 채", "열린 채"),
    ("끝에만**", "끝에만"), ("$\\alpha$ 값", "α 값"), ("5 < 6 && 7 > 2", "5 < 6 && 7 > 2"), ("![그림](a.png)", ""),
    ("a<br>b", "a\nb"),
  ])
  func `marks vanish and text stays`(source: String, plain: String) {
    #expect(Inline(parsing: Text(source)).text.string == plain)
  }

  @Test func `spans stand where the marks stood`() {
    let inline = Inline(parsing: "물은 **수소**와 ==산소==로 된다")
    #expect(inline.marked(.strong) == ["수소"])
    #expect(inline.marked(.highlight) == ["산소"])
  }

  @Test func `unbalanced marks stay linear`() {
    let text = Text(String(repeating: "[(**`<a $x ", count: 2_000))
    #expect(Inline(parsing: text).text.count > 0)
  }
}
