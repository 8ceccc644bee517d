import InputFiles
import Testing

@Suite struct InputProblemTests {
    @Test func readsAsOneLine() {
        let problem = InputProblem(
            .badNumber, file: "/home/user/suppliers.csv", line: 12, column: 4, found: "12,x",
            expected: "pounds and pence such as 1234.56")
        #expect(
            problem.description
                == "suppliers.csv:12:4: bad number: found “12,x”, expected pounds and pence such as 1234.56")
        #expect(InputProblem(.empty, file: "a.json").description == "a.json: empty")
    }

    @Test func excerptsAreShortAndOnOneLine() {
        let problem = InputProblem(.notJSON, file: "a", found: "a\r\n\tb" + String(repeating: "x", count: 200))
        #expect(problem.found?.count == 80)
        #expect(problem.found?.hasPrefix("a  bxx") == true)
        #expect(problem.found?.hasSuffix("x…") == true)
    }
}
