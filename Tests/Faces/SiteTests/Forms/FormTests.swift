import TestSupport
import Testing

@testable import Site

@Suite struct FormTests {
    @Test func readsNamesAndValuesInOrder() {
        let form = Form(query: "q=gl%C3%A2n+m%C3%B4r&tier=high&tier=low&empty=&=x&&bare")
        #expect(form["q"] == "glân môr")
        #expect(form.values("tier") == ["high", "low"])
        #expect(form["empty"] == "")
        #expect(form.has("empty") && form.has("bare") && !form.has("none"))
        #expect(form.fields.count == 6)
    }

    @Test(arguments: [
        ("a=%", "%"), ("a=%4", "%4"), ("a=%zz", "%zz"), ("a=%+1", "% 1"), ("a=%00b", "b"), ("a=%ff", "\u{FFFD}"),
        ("a=1%0D%0A2%0D3", "1\n2\n3"), ("a==b", "=b"), ("a=  x\t", "x"),
    ])
    func brokenBytesStillGiveText(text: String, value: String) {
        #expect(Form(query: text)["a"] == value)
    }

    @Test func passwordsKeepTheirSpaces() {
        #expect(Form(query: "p=+a+").exact("p") == " a ")
    }

    @Test func fieldsAreBounded() {
        let form = Form(query: String(repeating: "a=1&", count: Form.mostFields + 10))
        #expect(form.fields.count == Form.mostFields)
    }

    @Test func whatIsWrittenIsReadAgain() {
        var mutation = Mutation(seed: 7)
        for _ in 0..<2000 {
            let bytes = (0..<mutation.number(below: 30)).map { _ in UInt8(truncatingIfNeeded: mutation.next()) }
            let text = String(decoding: bytes, as: UTF8.self).filter { $0 != "\0" && $0 != "\r" && $0 != "\r\n" }
            let address = Address("/x").with("q", text)
            #expect(address.query.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
            #expect(Form(query: address.query).exact("q") == text)
        }
    }

    @Test func anyBytesAreRead() {
        var mutation = Mutation(seed: 11)
        let sample = Array("token=ab%20c&why=dim+byd%0D%0Ayma&decision=same&%61=%C3%A2".utf8)
        for _ in 0..<20_000 {
            let form = Form(urlencoded: mutation.broken(sample))
            #expect(form.fields.allSatisfy { !$0.value.contains("\0") && !$0.value.contains("\r\n") })
        }
    }
}
