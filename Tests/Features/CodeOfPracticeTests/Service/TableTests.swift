import Access
import InputFiles
import Storage
import Testing

@testable import CodeOfPractice

@Suite struct TableTests {
    private func load(
        _ text: String, _ body: Body, _ adoption: ID<CodeAdoption>
    ) async throws -> PlanImportReport {
        try await body.code.importPlan(Array(text.utf8), named: "plan.csv", into: adoption, as: body.officer)
    }

    @Test func whatIsExportedIsReadAgain() async throws {
        let body = try await Body()
        let adoption = try await body.adopted()
        _ = try await body.code.add(
            ActionDraft(
                commitment: 4, subPoint: "4.2", heading: .ethicalProcurement, title: "=SUM, \"quoted\"\nŵy",
                detail: "-1", owner: body.lead.person, due: body.today, priority: .high, status: .notApplicable,
                statusReason: "We buy nothing of the kind"), to: adoption, as: body.officer)
        let bytes = try await body.code.exportPlan(of: adoption, as: body.principal(.auditor))
        let report = try await body.code.importPlan(bytes, named: "plan.csv", into: adoption, as: body.officer)
        #expect(report == PlanImportReport(added: 0, changed: 0, unchanged: 1))
        #expect(try await body.trailed("code_adoption", "disclosure") == 1)
    }

    @Test func rowsAreAddedAndChanged() async throws {
        let body = try await Body()
        let adoption = try await body.adopted()
        let id = try await body.action(in: adoption)
        let report = try await load(
            """
            id,commitment,action,owner,due,status,priority
            \(id),5,Pay faster,procurementLead of Heddlu Aberdulas,2027-03-31,in progress,HIGH
            ,7,Look at spend,,,,

            """, body, adoption)
        #expect(report == PlanImportReport(added: 1, changed: 1, unchanged: 0))
        let action = try await body.code.action(id, as: body.officer).action
        #expect(action.content.commitment == 5 && action.content.owner == body.lead.person)
        #expect(action.content.status == .inProgress && action.content.priority == .high)
    }

    @Test func oneFaultAndNothingIsLoaded() async throws {
        let body = try await Body()
        let adoption = try await body.adopted()
        let text = """
            commitment,action,owner,due,status,reason,id
            4,Good,,,,,
            x,Bad number,,,,,
            99,Bad commitment,,,,,
            4,,Nobody Here,31/03/2027,perhaps,,
            4,No reason,,,notApplicable,,
            4,Not ours,,,,,019aa000-0000-7000-8000-000000000031

            """
        let refusal = await #expect(throws: PlanImportRefusal.self) { _ = try await load(text, body, adoption) }
        let places = (refusal?.problems ?? []).map { "\($0.line ?? 0):\($0.column ?? 0)" }
        #expect(places == ["3:1", "4:1", "5:3", "5:4", "5:16", "5:27", "6:29", "7:16"])
        #expect((refusal?.problems ?? []).allSatisfy { $0.line != nil && $0.column != nil && $0.expected != nil })
        #expect(try await body.code.actions(ActionQuery(), as: body.officer).total == 0)
    }

    @Test(arguments: ["", "a,b\n1,2\n", "commitment,action\n"])
    func aFileThatIsNoPlanIsRefused(text: String) async throws {
        let body = try await Body()
        let adoption = try await body.adopted()
        await #expect(throws: InputProblem.self) { _ = try await load(text, body, adoption) }
    }

    @Test func nothingBreaksTheReader() {
        let seed = Array("id,commitment,action,due,status\n,4,\"Pay, now\",2027-03-31,done\n,5,'=x,,\n".utf8)
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
                let result = try PlanTable.read(bytes, name: "x.csv")
                #expect(result.problems.allSatisfy { $0.line != nil && $0.expected != nil })
            } catch {
                #expect(error.expected != nil)
            }
        }
    }
}
