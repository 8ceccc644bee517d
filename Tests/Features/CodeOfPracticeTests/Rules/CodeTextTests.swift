import Foundation
import InputFiles
import Languages
import Storage
import TestSupport
import Testing

@testable import CodeOfPractice

@Suite struct CodeTextTests {
    @Test func theBuiltInCodesAreWhole() throws {
        let welsh = BuiltInCodes.welsh2017
        #expect(welsh.commitments.map(\.number) == Array(1...12) && welsh.isToBeSigned)
        #expect(welsh.unconfirmedTexts == 19)
        #expect(welsh.commitment(5)?.subPoints.map(\.mark) == [.confirmed, .confirmed])
        #expect(welsh.commitment(6)?.mark == .confirmedInPart)
        #expect(!BuiltInCodes.section54.isToBeSigned && BuiltInCodes.section54.unconfirmedTexts == 0)
        for version in BuiltInCodes.all {
            let points = version.commitments.flatMap(\.subPoints)
            #expect(Set(points.map(\.number)).count == points.count)
            for text in version.commitments.map(\.text) + points.map(\.text) {
                #expect(!text.english.isEmpty && !text.welsh.isEmpty && text.english != text.welsh)
            }
            #expect(try StoredJSON.value(StoredJSON.encoded(version), of: CodeVersion.self) == version)
        }
    }

    @Test func theTemplateFitsTheCode() {
        let actions = WelshForcesTemplate.actions
        #expect(Set(actions.map(\.key)).count == actions.count)
        #expect(Set(actions.map(\.heading)) == Set(PlanHeading.allCases))
        for action in actions {
            let points = BuiltInCodes.welsh2017.commitment(action.commitment)?.subPoints.map(\.number) ?? []
            #expect(action.subPoint.isEmpty || points.contains(action.subPoint), "\(action.key)")
        }
    }

    @Test func marksDoNotAskForAnotherSignature() throws {
        var version = BuiltInCodes.welsh2017
        let before = try VersionFingerprint.of(version)
        version.commitments[0].mark = .fromMemory
        #expect(try VersionFingerprint.of(version) == before)
        version.commitments[0].subPoints[0].text.welsh += "."
        #expect(try VersionFingerprint.of(version) != before)
    }

    @Test func aTypedCodeIsReadLineByLine() throws {
        let commitments = try CodeTyping.commitments(
            english: "Pay fairly\n- in 30 days\n\nBuy fairly", welsh: "Talu’n deg\n– mewn 30 diwrnod\nPrynu’n deg\n")
        #expect(commitments.map(\.number) == [1, 2])
        #expect(commitments[0].subPoints.map(\.number) == ["1.1"])
        #expect(commitments[0].subPoints[0].text == BilingualText("in 30 days", "mewn 30 diwrnod"))
        #expect(throws: CodeOfPracticeError(.welshMissing)) { try CodeTyping.commitments(english: "A\nB", welsh: "A") }
        #expect(throws: CodeOfPracticeError(.badNumbers)) { try CodeTyping.commitments(english: "- A", welsh: "- A") }
        #expect(throws: CodeOfPracticeError(.textMissing)) { try CodeTyping.commitments(english: " ", welsh: "") }
        #expect(try CodeTyping.map("3 = 4\n\n 5=4 ") == [3: 4, 5: 4])
        #expect(throws: CodeOfPracticeError(.badMap)) { try CodeTyping.map("3 = x") }
    }

    private func read(_ text: String) throws -> CodeTable.Result {
        try CodeTable.read(Array(text.utf8), name: "code.csv")
    }

    @Test func aCodeIsReadFromCSV() throws {
        let result = try read("commitment,sub-point,english,welsh,from\n1,,Pay,Talu,5\n1,1.1,Soon,Yn fuan,\n")
        #expect(result.commitments.count == 1 && result.commitments[0].subPoints.count == 1)
        #expect(result.carriesOver == [5: 1])
    }

    @Test(
        arguments: [
            ("commitment,english\n1,Pay\n", 1, nil), ("commitment,english,welsh\nx,Pay,Talu\n", 2, 1),
            ("commitment,english,welsh\n1,Pay,\n", 2, 7), ("commitment,english,welsh\n1,A,B\n1,C,D\n", 3, 1),
            ("commitment,sub-point,english,welsh\n1,1.1,A,B\n", 2, 1),
            ("commitment,sub-point,english,welsh\n1,,A,B\n1,2.1,A,B\n", 3, 3),
        ] as [(String, Int, Int?)])
    func aFaultIsToldWithItsPlace(text: String, line: Int, column: Int?) {
        let problem = #expect(throws: InputProblem.self) { try read(text) }
        #expect(problem?.line == line && problem?.expected != nil)
        if let column { #expect(problem?.column == column) }
    }

    @Test func nothingBreaksTheReader() {
        let seed = Array("commitment,sub-point,english,welsh,from\n1,,Pay,Talu,5\n1,1.1,\"So,on\",Yn fuan,\n".utf8)
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: place)
                default: bytes.insert(contentsOf: bytes[..<place], at: place)
                }
                if bytes.isEmpty { break }
            }
            do {
                let result = try CodeTable.read(bytes, name: "x.csv")
                #expect(!result.commitments.isEmpty)
            } catch {
                #expect(error.expected != nil)
            }
        }
    }
}
