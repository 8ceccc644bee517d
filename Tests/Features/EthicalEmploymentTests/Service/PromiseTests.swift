import Access
import EthicalEmployment
import Storage
import Suppliers
import TestSupport
import Testing

@Suite struct PromiseTests {
    @Test func deliveriesAddUpToAKeptPromise() async throws {
        let force = try await Force()
        let (service, officer) = (force.employment, force.officer)
        let contract = try await force.contract("Guarding")
        let ten = Quantity(thousandths: 10_000)
        let id = try await service.addPromise(
            "Weeks of paid training", measure: "RE1", target: ten, unit: "weeks", due: .on("2026-12-31"),
            contract: contract, as: officer)
        #expect(try await service.promise(id, as: force.auditor).promise.progress.state == .notYetDue)
        let half = try await service.addDelivery(
            Quantity(thousandths: 5_500), on: .on("2026-11-01"), evidence: .link, to: id, as: officer)
        try await service.addDelivery(
            Quantity(thousandths: 4_500), on: .on("2026-10-01"), evidence: .link, to: id, as: officer)
        var detail = try await service.promise(id, as: force.auditor)
        #expect(detail.promise.progress.state == .kept && detail.promise.progress.reachedOn == .on("2026-11-01"))
        #expect(detail.promise.contractTitle == "Guarding" && detail.promise.by == "Tester")
        try await service.withdraw(half, of: id, reason: "Counted twice by mistake", as: officer)
        detail = try await service.promise(id, as: force.auditor)
        #expect(detail.promise.progress.state == .notYetDue && detail.promise.progress.percent == 45)
        #expect(detail.deliveries.map(\.withdrawalReason) == ["Counted twice by mistake", nil])
        force.store.time.move(days: 40)
        #expect(try await service.promise(id, as: force.auditor).promise.progress.state == .behind)
        #expect(try await service.promiseCounts(as: officer) == [.behind: 1])
        try await service.addDelivery(
            Quantity(thousandths: 5_500), on: force.today, evidence: .link, to: id, as: officer)
        #expect(try await service.promise(id, as: force.auditor).promise.progress.state == .keptLate)
        try await service.withdraw(id, reason: "The contract was changed", as: officer)
        #expect(try await service.promiseCounts(as: officer) == [.withdrawn: 1])
        await #expect(throws: EthicalEmploymentError(.withdrawn)) {
            try await service.addDelivery(ten, on: force.today, evidence: .link, to: id, as: officer)
        }
        await #expect(throws: EthicalEmploymentError(.withdrawn)) {
            try await service.withdraw(id, reason: "The contract was changed", as: officer)
        }
        #expect(
            try await force.trail("delivery") == [
                "collection", "collection", "alteration: Counted twice by mistake", "collection",
            ])
    }

    @Test func thoseBehindComeFirst() async throws {
        let force = try await Force()
        let (service, officer) = (force.employment, force.officer)
        let contracts = [try await force.contract("A"), try await force.contract("B")]
        for (index, due) in ["2027-03-01", "2026-01-31", "2026-12-01"].enumerated() {
            try await service.addPromise(
                "Promise \(index)", measure: "", target: Quantity(thousandths: 1), unit: "people", due: .on(due),
                contract: contracts[index % 2], as: officer)
        }
        var query = PromiseQuery()
        #expect(
            try await service.promises(query, as: officer).items.map(\.text) == ["Promise 1", "Promise 2", "Promise 0"])
        query.contract = contracts[0]
        #expect(try await service.promises(query, as: officer).total == 2)
        query.state = .behind
        #expect(try await service.everyPromise(query, as: officer).isEmpty)
        query.contract = nil
        #expect(try await service.everyPromise(query, as: officer).map(\.text) == ["Promise 1"])
    }

    @Test func whatCannotBeIsRefused() async throws {
        let force = try await Force()
        let contract = try await force.contract("Guarding")
        func refusal(
            _ text: String, _ target: Int64, _ unit: String, _ due: Day, _ contract: ID<Contract>
        ) async -> EthicalEmploymentError.Code? {
            do {
                try await force.employment.addPromise(
                    text, measure: "", target: Quantity(thousandths: target), unit: unit, due: due, contract: contract,
                    as: force.officer)
                return nil
            } catch { return (error as? EthicalEmploymentError)?.code }
        }
        let day = Day.on("2026-12-31")
        #expect(await refusal("", 1, "weeks", day, contract) == .textMissing)
        #expect(await refusal("A", 0, "weeks", day, contract) == .badNumber)
        #expect(await refusal("A", 1, "", day, contract) == .textMissing)
        #expect(await refusal("A", 1, "weeks", .on("1999-01-01"), contract) == .badDay)
        #expect(await refusal("A", 1, "weeks", .on("2099-01-01"), contract) == .badDay)
        #expect(await refusal("A", 1, "weeks", day, ID(stored: "none")) == .notFound)
    }
}
